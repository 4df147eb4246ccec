"""Sixty texts on which nothing was tuned: they judge the fold against a browser."""

TAIL = "\n\nAnd this is the second paragraph, which says more.\n\n#AI #Energy"
SUITE = "\n\nEt voici le deuxième paragraphe, qui en dit davantage.\n\n#IA #Énergie"

ENGLISH = (
    "Everyone asks when the machines will be smarter than us. He answers with a bill.",
    "He is ninety percent sure. He is also the man who has to order the computers two years before "
    "he knows whether anybody will pay for them, and that is the part nobody talks about.",
    "Being wrong by a single year can ruin you. Not because the technology fails, but because the "
    "customers arrive twelve months after the invoice does.",
    "“We are near the end of the exponential.”\n\nIt does not mean what you think it means.",
    "Three things I did not expect to hear from the head of a laboratory:\n1. He does not know.\n"
    "2. He says so.\n3. He spends anyway.",
    "Revenue of $100 million, then $1 billion, then $9–10 billion. Ask yourself what you would do "
    "with the next decimal point, and whether you would bet the company on it.",
    "Most of us read the headline, nodded, and went back to work; the transcript is two hours and "
    "twenty minutes long, so I read it for you, twice, pencil in hand.",
    "A sentence.\n\nAnother one.\n\nA third, and by now the fold has come and gone.",
    "Why would you NOT buy all the compute you can afford?\n\nBecause of one spreadsheet.",
    "Short hook.",
    "I was wrong about data centers. I thought the constraint was chips; it is, in fact, power, "
    "permits, transformers, water, patience (and a very understanding bank).",
    "1–2 years. That is the window. Not ten, not five, and certainly not “some day”.",
    "Look at https://www.example.com/a/rather/long/path/to-an-article?with=parameters&and=more "
    "before you say that nobody saw it coming; it has been there since last spring.",
    "The well-known, oft-repeated, state-of-the-art, end-to-end, best-in-class phrase is a warning "
    "sign: whoever writes it has run out of facts, or of time, or of both at once.",
    "What is a “country of geniuses in a data center” worth to a company that cannot find one "
    "electrician? Less than you'd hope, more than you'd fear. Let me explain.",
    "Diffusion is fast.\nDiffusion is not infinitely fast.\nBoth are true at the same time.\n"
    "Most strategies allow for one of the two only.",
)
FRENCH = (
    "Il est sûr à 90 %. Et il refuse pourtant d’acheter tout ce qu’il pourrait acheter.",
    "Se tromper d’une seule année peut suffire à mettre une entreprise en faillite : voilà ce que "
    "répond Dario Amodei quand on lui demande pourquoi il n’achète pas davantage de puissance.",
    "« Nous sommes proches de la fin de l’exponentielle. »\n\nLa phrase a fait le tour du monde, à "
    "contresens.",
    "Cent millions, puis un milliard, puis neuf ou dix. La courbe est belle ; c’est la suivante "
    "qui empêche de dormir, parce qu’il faut la payer deux ans avant de la voir.",
    "Que ferait votre entreprise d’un pays entier de génies, livré en un seul centre de données, "
    "disponible jour et nuit, et qui ne connaîtrait aucun de vos dossiers ?",
    "J’ai écouté deux heures vingt-deux d’entretien pour retenir une chose : personne, pas même "
    "celui qui le dit, ne croit que l’usine tournera à la date prévue.",
    "Trois chiffres.\nUne contradiction.\nUne question pour vous.\nEt une réponse que je n’ai pas.",
    "L’intelligence artificielle n’ira pas « infiniment vite ». Elle ira vite. La différence, "
    "c’est tout un métier, le vôtre peut-être, et en tout cas le mien depuis dix ans.",
    "Pourquoi faut-il lire les notes de bas de page ? Parce que c’est là, à la trente-septième, "
    "que l’on apprend que le contrat est résiliable sous quinze jours ouvrés.",
    "Dix gigawatts. C’est dix réacteurs nucléaires. C’est aussi, d’après lui, une année ordinaire.",
    "À 27 ans, on croit aux courbes.\nÀ 37, on croit aux dates.\nÀ 47, on regarde qui paie.",
    "Peut-être avez-vous déjà vu passer ce graphique : une ligne qui monte, une autre qui ne monte "
    "pas, et entre les deux un mot en anglais que personne n’a pris la peine de traduire.",
    "Ce n’est pas une prévision, c’est un pari ; et comme tout pari, il se juge au montant que "
    "l’on met sur la table (ici : 1 000 milliards de dollars).",
    "L’aujourd’hui d’hier, l’hier d’aujourd’hui : qu’est-ce qu’on en sait, quand l’outil d’il y a "
    "six mois n’existe plus et que celui d’après n’est pas encore là ?",
    "Voici l’adresse : https://exemple.fr/articles/2026/02/13/un-titre-beaucoup-trop-long-pour-"
    "tenir-sur-une-ligne-de-telephone et voici pourquoi il faut y aller avant ce soir.",
)
CAPITALS = (
    "NOBODY KNOWS WHAT HAPPENS NEXT. ANYBODY WHO TELLS YOU OTHERWISE IS SELLING A COURSE, A "
    "NEWSLETTER OR A BOOK.",
    "ATTENTION : CECI N’EST PAS UNE RÉVOLUTION. C’EST UN BUDGET, ET IL EST DÉJÀ DÉPENSÉ.",
    "WWW. MMM. What a mammoth womb: HOW MANY WOMEN WOULD WALK AWAY FROM MOMENTUM?",
    "OK. AI. GPU. TPU. HBM. CPU. LLM. RLHF. EBITDA. And yet the acronym that matters is CFO, as in "
    "the person who signs, or does not.",
    "IL FAUT CHOISIR\nGRANDIR OU GAGNER DE L’ARGENT\nLES DEUX À LA FOIS ? PAS CETTE ANNÉE\n"
    "PEUT-ÊTRE",
)
NARROW = (
    "Till it fills, it is still little: I tilt it, I fill it, I lift it, I list it, I limit it, I "
    "visit it, I edit it, I file it, I title it, I still will.",
    "Il fit l’illicite, il lit l’utile, il file, il fila, il tint, il finit, il jaillit, il "
    "faillit, il vieillit, il rit, il vit, il dit : « Il suffit. »",
    "lll iii jjj ttt fff lll iii jjj ttt fff lll iii jjj ttt fff lll iii jjj ttt fff lll iii jjj "
    "ttt fff lll iii jjj ttt fff lll iii jjj ttt fff lll iii",
)
EMOJI = (
    "🚀 We launched. 🎉 We cheered. 😬 We read the logs. 😱 We rolled back. ☕ We tried again, and "
    "this time it held 👍🏽",
    "👨‍👩‍👧 Une famille, 🇫🇷 un pays, 1️⃣ une règle : on ne déploie jamais le vendredi, sauf si "
    "l’on aime passer le samedi avec ses collègues 🙃",
    "🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥",
    "💡 Une idée par ligne\n📈 Un chiffre par idée\n🤝 Une source par chiffre\n✍️ Un nom par source",
    "Is it a bubble? 🫧 Is it a boom? 💥 It is a bill 🧾, and it comes due in 2027 whether or not "
    "you have found the customers 🤷🏽‍♀️",
    "❤️ I love it. 💔 I fear it. 🧠 I use it, every day, for things I would not tell my manager.",
)
EAST_ASIAN = (
    "「指数関数の終わりが近い」と彼は言った。しかし、それは終わりではなく、始まりでもなく、請求書のことだった。",
    "我们正在接近指数增长的终点。他说这句话的时候，并没有笑；他只是在想，明年的电费由谁来支付，后年的又由谁来支付。",
    "우리는 지수 함수의 끝에 가까워지고 있다고 그는 말했다. 그러나 그 말의 뜻은 조금 다르다.",
    "東京で2026年2月に聞いた話：GPUを10,000台買うか、それとも1年待つか。答えは「待てない」だった！",
    "AI 不会无限快地扩散。It will be fast, 但不会无限快。"
    "这两句话都对，而且必须同时成立，否则预算就错了。",
)
LAYOUT = (
    "One.\n\nTwo.\n\nThree.",
    "First line\n\n\nfourth line, after two blank ones",
    "A line that is rather long, long enough to wrap once on a phone\n\nThen a blank one.",
    "→ a\n→ b\n→ c\n→ d",
    "Un\nDeux\n\nQuatre",
    "Deux lignes d’accroche, dont la première est longue et déborde sur la deuxième.\n"
    "Puis celle-ci.\n\nPuis le reste.",
    "Word " * 60,
    "Anticonstitutionnellement-hexakosioihexekontahexaphobie" * 4,
)
WHOLE = (
    "First line of the hook\nsecond line of the hook\nthird line of the hook",
    "Un aveu.",
)

TEXTS = (
    *((text + TAIL, "…more") for text in (*ENGLISH, *CAPITALS[:1], *CAPITALS[2:4], *NARROW[::2])),
    *((text + SUITE, "…plus") for text in (*FRENCH, *CAPITALS[1::3], NARROW[1])),
    *((text + TAIL, "…more") for text in (*EMOJI, *EAST_ASIAN)),
    *((text + SUITE, "…plus") for text in LAYOUT),
    *((text, "…plus") for text in WHOLE),
)
assert len(TEXTS) == 60
