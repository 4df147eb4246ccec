"""Each rule on prose, by texts it must find fault with and texts it must pass."""

import pytest
from examples import found, marked
from hypothesis import assume, example, given
from hypothesis import strategies as st

from postgen.checks import GROUPS, check
from postgen.checks.finding import WARNING
from postgen.checks.prose.rules import PROSE
from postgen.language import typography

CODES = [rule.code for rule in PROSE]
# Plain words around a fault, so that the language shows; `_` is a no-break space.
EN = " We told the crew about it in the morning."
FR = " Nous avons prévenu les équipes de nuit dans la matinée."
LONG_EN = (
    "When the harbour office asked us last autumn to move our nets from the north quay to the "
    "south one we agreed on the spot because the rent was lower and nobody thought of asking the "
    "older crews who could have told us"
)
LONG_FR = (
    "Quand la coopérative a décidé au printemps de ne plus ramasser le lait qu’un jour sur deux "
    "afin d’économiser le gazole personne n’avait pensé à demander aux éleveurs du plateau si leurs "
    "cuves achetées dans les années grasses pouvaient contenir la traite de deux jours"
)
HARD_EN = (
    "The organisational responsibility of the authority necessitates comprehensive administrative prioritisation. "
    "Its institutional accountability presupposes interdepartmental communication infrastructure. "
    "Operational sustainability incorporates environmental considerations. "
)
HARD_FR = (
    "La responsabilisation organisationnelle nécessite une priorisation administrative. "
    "L’opérationnalisation institutionnelle présuppose la communication interdépartementale. "
    "La pérennisation des infrastructures conditionne l’internationalisation. "
)
BLOCK = "The night desk of a small hotel teaches you who is afraid of the dark and who is not. "

# code -> the faults, each set in ⟦ ⟧ with the suggestions in order
WRONG: dict[str, tuple[tuple[str, tuple[str | None, ...]], ...]] = {
    "worn-phrase": (
        ("⟦At the end of the day⟧, the boat pays." + EN, ("In the end",)),
        ("It ⟦moved the needle⟧ for the crew, and they were the ones to say so.", (None,)),
        ("That is a ⟦win-win⟧, and the ⟦low-hanging fruit⟧ of the year.", (None, None)),
        ("We did it ⟦due to the fact that⟧ they asked for it.", ("because",)),
        ("⟦Force est de constater⟧ que le bateau coûte cher." + FR, (None,)),
        ("Elle est ⟦sortie de sa zone de confort⟧ avec nous.", (None,)),
        ("⟦Suite à⟧ la panne, nous avons fermé." + FR, ("Après",)),
        ("Le ⟦changement de paradigme⟧ est là, et c’est la ⟦cerise sur le gâteau⟧.", (None, None)),
    ),
    "generated-tell": (
        ("⟦In today’s fast-paced world⟧, the boat waits for nobody." + EN, (None,)),
        ("The report ⟦delves⟧ into the nets." + EN, (None,)),
        ("It is a ⟦game changer⟧ that ⟦unlocks the full potential⟧ of the quay.", (None, None)),
        ("She has ⟦a plethora of⟧ ropes." + EN, ("many",)),
        (
            "He ⟦plays a truly pivotal role⟧, and she ⟦plays a vital role⟧ too." + EN,
            (None, None),
        ),
        ("⟦Plongeons dans⟧ le sujet des filets." + FR, (None,)),
        ("Le tri ⟦met clairement en lumière le rôle⟧ des équipes de nuit.", (None,)),
        (
            "Le tri ⟦joue bien un rôle clé⟧, et il ⟦joue un rôle réellement central⟧.",
            (None, None),
        ),
        ("⟦Dans un monde où⟧ tout va vite, le filet reste le même.", (None,)),
        (
            "La corde est un ⟦véritable levier⟧ pour nous, et elle ⟦joue un rôle crucial⟧.",
            (None, None),
        ),
    ),
    "throat-clearing": (
        ("⟦Let’s talk about⟧ nets." + EN, (None,)),
        ("The nets are wet.\n\n⟦It is worth noting that⟧ they dry fast." + EN, (None,)),
        ("⟦Here’s the thing⟧: they dry fast." + EN, (None,)),
        ("⟦Je voulais partager⟧ avec vous une histoire de filets.", (None,)),
        ("⟦Parlons de⟧ filets." + FR, (None,)),
        ("⟦Il est important de noter⟧ que les filets sèchent vite.", (None,)),
    ),
    "contrast-tic": (
        ("Ce n’est ⟦pas qu’une question de prix, c’est⟧ une question de temps.", (None,)),
        ("It was ⟦not only cheap but⟧ also quick." + EN, (None,)),
        ("The quay ⟦isn’t just a place, it’s⟧ a trade." + EN, (None,)),
        ("It is ⟦not a net. It is⟧ a promise. This is ⟦not a rope. It is⟧ a debt.", (None, None)),
        ("We ⟦don’t sell nets. We sell⟧ time. ⟦Not a tool. A colleague⟧." + EN, (None, None)),
        ("Ce banc a ⟦non seulement réduit les vols, mais⟧ aussi calmé les gens.", (None,)),
        (
            "Ce n’est ⟦pas un filet, c’est⟧ une promesse. Ce n’est ⟦plus un port, c’est⟧ un parking.",
            (None, None),
        ),
        ("Cela ne se limite ⟦pas à un port, mais⟧ à une ville avec nous.", (None,)),
        ("⟦Not because they were cheap. Because⟧ the crew had asked for them." + EN, (None,)),
        ("We left.\n\n⟦Not because of the rent.\n\nBut because⟧ the crew had asked.", (None,)),
        ("Nous partons. ⟦Pas parce que le port est cher. Parce que⟧ la nuit est à nous.", (None,)),
        ("⟦Non parce qu’il est cher. Mais parce qu’⟧il est loin de nos équipes.", (None,)),
        ("The net is ⟦not only a tool, it is⟧ also a debt." + EN, (None,)),
        (
            "It was ⟦not only a net, it was⟧ also a debt. It was ⟦not just a port, it was⟧ also a home.",
            (None, None),
        ),
        ("Le filet n’est ⟦pas seulement un outil, c’est⟧ aussi une dette pour nous.", (None,)),
        ("Ce n’était ⟦pas seulement un port, c’était⟧ une promesse pour nous.", (None,)),
    ),
    "triad": (
        ("The new boat is ⟦fast, reliable and scalable⟧." + EN, (None,)),
        ("They work ⟦quickly, quietly, and safely⟧ in the hold.", (None,)),
        ("Nights got ⟦colder, darker and longer⟧ on the quay." + EN, (None,)),
        ("Une équipe ⟦agile, innovante et performante⟧ nous attend sur le quai.", (None,)),
        ("Il travaille ⟦lentement, calmement, patiemment⟧ dans la cale.", (None,)),
    ),
    "dashes": (
        (
            "The boat⟦ — the old one — left. The crew — all nine — stayed. The cook — he sang —⟧ slept in it.",
            (None,),
        ),
        (
            "⟦One boat – the old one – and two crews – both new – left the quay in the night.⟧",
            (None,),
        ),
        (
            "Le bateau⟦ — le vieux — part. L’équipe — neuf en tout — reste. Le cuisinier — il chante —⟧ dort.",
            (None,),
        ),
    ),
    "sentence-long": (
        (f"⟦{LONG_EN} in a minute.⟧ We moved.", (None,)),
        (f"⟦{LONG_FR} entiers.⟧ Nous avons changé.", (None,)),
    ),
    "readability": (
        (f"⟦{(HARD_EN * 4).strip()}⟧ ".strip() + "\n\n#Nets", (None,)),
        (f"⟦{(HARD_FR * 4).strip()}⟧", (None,)),
    ),
    "wall": ((f"⟦{(BLOCK * 12).strip()}⟧\n\nWhy is that?", (None,)),),
    "paragraph-dense": (
        ("Rain fell.\n\n⟦" + "It was late. " * 11 + "We left.⟧", (None,)),
        ("⟦" + "Il pleuvait. " * 10 + "Nous sommes partis.⟧", (None,)),
    ),
    "opening-repeated": (
        ("⟦No boats. No nets. No crew.⟧ We waited for the morning.", (None,)),
        (
            "⟦This rope held.\nThis rope froze.\nThis rope broke.⟧"
            + EN.replace(" We", "\n\nWe", 1),
            (None,),
        ),
        ("⟦Fini les filets. Fini les cordes. Fini les nuits blanches.⟧ Nous dormons.", (None,)),
        ("⟦We listened. We waited. We left.⟧ The quay was empty in the morning.", (None,)),
    ),
    "hedge-twice": (
        ("This ⟦may possibly⟧ help the crew in the night.", (None,)),
        ("I think it ⟦might perhaps⟧ help the crew in the night.", (None,)),
        ("They ⟦could potentially⟧ leave, and it ⟦seems that perhaps⟧ they will.", (None, None)),
        ("Cela ⟦pourrait peut-être⟧ aider les équipes de nuit.", (None,)),
        ("⟦In my view, I think⟧ the crew is too small for the night.", (None,)),
        ("⟦Chances are it may⟧ rain before the crew is in.", (None,)),
        ("⟦À mon sens, il me semble⟧ que l’équipe est trop petite.", (None,)),
        ("⟦Il n’est pas exclu que le prix semble⟧ élevé aux équipes.", (None,)),
        ("Le prix ⟦semble pouvoir⟧ baisser dans les mois qui viennent.", (None,)),
        ("⟦Il est possible que cela pourrait⟧ aider les équipes de nuit.", (None,)),
    ),
    "word-doubled": (
        ("We mended ⟦the the⟧ nets. ⟦The the⟧ crew slept in ⟦a a⟧ hold.", ("the", "The", "a")),
        ("They said that ⟦they they⟧ would wait for us on the quay.", ("they",)),
        ("Le prix ⟦de de⟧ la corde, et ⟦que que⟧ dire de la nuit avec eux_?", ("de", "que")),
        ("⟦Le le⟧ filet est dans la cale, ⟦et et⟧ nous partons.", ("Le", "et")),
    ),
    "close-weak": (
        ("The boat left." + EN + "\n\n⟦Thoughts?⟧\n\n#Nets", (None,)),
        ("The boat left." + EN + " ⟦What do you think?⟧", (None,)),
        ("The boat left." + EN + "\n\n⟦Let me know in the comments!⟧", (None,)),
        ("Le bateau est parti." + FR + "\n\n⟦Qu’en pensez-vous_?⟧", (None,)),
        ("Le bateau est parti." + FR + "\n\n⟦Et vous_?⟧\n\n#Filets #Port", (None,)),
        ("Le bateau est parti." + FR + "\n\n⟦Dites-le-moi en commentaire.⟧", (None,)),
    ),
    "fr-space": (
        ("Il vaut 50⟦ ⟧€, 5 M€ et 20 °C à 30 km d’ici." + FR, ("_",)),
        ("Il vaut 50⟦€⟧, et 20⟦°⟧C dans la cale." + FR, ("_€", "_°")),
        ("Il est à ⟦50km⟧ d’ici, pour ⟦30kWh⟧ et ⟦5Go⟧." + FR, ("50_km", "30_kWh", "5_Go")),
        ("Le constat est net⟦:⟧ nous partons avec eux.", ("_:",)),
        ("Le constat est net⟦ ⟧: nous partons ! Avec eux ?", ("_",)),
        ("Ils ont dit «_oui⟦»⟧ dans la nuit.", ("_»",)),
        ("Ils sont 50⟦%⟧ dans ce port.", ("_%",)),
        ("Ils partent⟦ ⟧, avec nous.", ("",)),
        ("Il y a ⟦10,000⟧ filets et ⟦1.500.000⟧ cordes dans le port.", ("10_000", "1_500_000")),
    ),
    "fr-quotes": (
        ('Ils ont dit ⟦"oui"⟧ dans la nuit.', ("«_oui_»",)),
        ("Ils ont dit ⟦“c’est non”⟧ dans la nuit.", ("«_c’est non_»",)),
        ("Ils parlent de la ⟦“pêche lente” ⟧: moins de filets.", ("«_pêche lente_»_",)),
    ),
    "fr-apostrophe": (
        ("C’est l⟦'⟧heure d⟦'⟧aller au port avec eux.", ("’", "’")),
        ("C⟦'est l'heure d'⟧aller au port avec eux.", ("’est l’heure d’",)),
    ),
    "fr-capital": (
        ("⟦A⟧ l’heure dite, l’⟦Etat⟧ a payé les filets.", ("À", "État")),
        ("⟦A⟧ midi, le port dort. ⟦A⟧ minuit, il travaille.", ("À", "À")),
        ("⟦A⟧ 34 ans, elle a quitté le port. ⟦A⟧ 14_h, tout était dit.", ("À", "À")),
        ("⟦Ca⟧ va. ⟦Etes⟧-vous là_? ⟦Evidemment⟧, nous sommes là.", ("Ça", "Êtes", "Évidemment")),
        ("L’⟦ÉCOLE⟧".replace("É", "E") + " du port est fermée dans la semaine.", ("ÉCOLE",)),
    ),
    "fr-ligature-accent": (
        ("C’est ⟦deja⟧ ⟦tres⟧ tard, et le ⟦coeur⟧ n’y est pas.", ("déjà", "très", "cœur")),
        ("⟦Apres⟧ la pluie, ⟦ca⟧ va mieux, et ⟦celà⟧ nous suffit.", ("Après", "ça", "cela")),
        ("⟦Voila⟧ l’⟦ecart⟧ dans les ⟦oeuvres⟧ du port.", ("Voilà", "écart", "œuvres")),
    ),
    "fr-abbreviation": (
        ("La ⟦2ème⟧ nuit, le ⟦10ième⟧ jour et les ⟦3èmes⟧ filets." + FR, ("2e", "10e", "3es")),
        ("La ⟦1ère⟧ nuit, les ⟦1ères⟧ heures et le ⟦1ier⟧ jour." + FR, ("1re", "1res", "1er")),
        ("Au ⟦XXème⟧ siècle, la ⟦2 ème⟧ nuit, le ⟦3eme⟧ jour du port.", ("XXe", "2e", "3e")),
        ("Selon ⟦Mr⟧ Dupont et ⟦Mr.⟧ le maire, le port est à nous.", ("M.", "M.")),
    ),
    "quotes-mixed": (
        ("They call it ⟦« the shift »⟧ here, and “the night” there.", ("“the shift”",)),
        ("On lit ⟦“fermé” sur la porte, et «_ouvert_»⟧ dans la vitrine.", (None,)),
    ),
    "exclamations": (
        ("The boat left⟦!!!⟧ We waited for the morning.", ("!",)),
        ("It left⟦! We waited! It came back!⟧ And that was it.", (None,)),
        ("Il part_⟦!_!⟧ Nous restons dans le port.", ("!",)),
        ("what a week⟦! we are so proud! thanks to all of you!⟧", (None,)),
        ("We are proud⟦! What a crew! It came back!⟧ And that was it.", (None,)),
        ("Merci à tous_⟦! Quelle équipe_! Nous sommes fiers de vous_!⟧", (None,)),
        ("Amazing⟦! Incredible! Thanks!⟧ The crew is in the port.", (None,)),
    ),
    "emoji-many": (
        ("⟦🚚 Load.\n✅ Ask.\n⏰⟧ Leave the quay in the morning.", (None,)),
        ("A ⟦🚚 b 🎉 c 👩‍🚀 d 👍🏽⟧ e", (None,)),
        ("The boat is back ⟦⚓⛵⛽☀️⟧", (None,)),
    ),
}

RIGHT: dict[str, tuple[str, ...]] = {
    "worn-phrase": (
        "He said “at the end of the day” four times, and I counted them.",
        "By the end of the day, the boat was back. The needle moved by itself.",
        "Elle répète « force est de constater » à chaque réunion, et nous comptons.",
        "Tout de suite à gauche, la boîte est dans le port.",
        "At the end of a long day. At the end; of the day. The box was outside.",
    ),
    "generated-tell": (
        "Nous avons mis en lumière la façade de la mairie avec les équipes de nuit.",
        "Elle met sa devise en exergue du livre que nous avons écrit.",
        "The word ‘delve’ is a tell, and “game-changer” is another of them.",
        "She dived from the quay and found the ring in the sand.",
        "Il plonge dans le port tous les matins, et le monde le regarde.",
        "Il s’érige en juge du port, et nous le laissons dire.",
    ),
    "throat-clearing": (
        "We wanted more nets. Let’s talk about it in the morning.",
        "Il parle de filets. Parlons de cela avec eux.",
    ),
    "contrast-tic": (
        "It is not a net. The crew knows it, and they said so.",
        "It is not a net. It is a promise, and the crew knows it.",
        "We only have nets, but they are good ones.",
        "Ce n’est pas un filet, c’est une promesse, et tout le monde le sait.",
        "He said “not only cheap but also quick” and left the quay with us.",
        "Not because they were cheap, but because the crew had asked for them.",
        "It was not because of the rent. Because of the rain we stayed in the port.",
        "Not because of the rent. The crew had asked, because they were cold in the night.",
        "Why do they leave? Because they are cold. Not because of the rent.",
        "Ce n’est pas parce que le port est cher. Nous partons parce que la nuit est à nous.",
        "Non parce qu’il est cher, mais parce qu’il est loin de nos équipes.",
        "Elle n’était pas seulement une bonne mère, c’était aussi une femme de bon sens.",
        "It was not only a net, it was also a debt, and the crew paid it.",
        "The quay is good for us, not solely because of the rent; it is dry, and we know it.",
    ),
    "triad": (
        "We sell nets, ropes and boats to the crews of London, Paris and Rome.",
        "Fast and reliable, and they know it. The supply, the family and the reply.",
        "Nous vendons des filets, des cordes et des bateaux, à Lyon, Brest et Sète.",
        "Reading, writing and mending are what they do in the winter.",
    ),
    "dashes": (
        "The boat — the old one — left. The crew stayed in the port.",
        "— Oui, dit-il.\n— Non, dit-elle.\n— Alors nous partons dans la nuit.",
        "- one\n- two\n- three\n– four\n– five\n– six of them in the hold",
        "Run it with --a, then --b. Then with --c and --d. And with --e for the crew.",
        "From 2019–2024, pages 3–4, and 10–12 of the log.",
    ),
    "sentence-long": (
        f"They wrote “{LONG_EN}” in the book.",
        "We moved in the autumn; the rent was lower, the crew was glad, the ropes were new, and the "
        "sea came in, as it does every year; nobody had asked those who knew, though they were "
        "there, on the quay, with their hands in their pockets.",
        "They said: “" + LONG_FR + "” and that was it.",
    ),
    "readability": (HARD_EN, HARD_FR, BLOCK * 8, "#Organisational #Responsibility " * 40),
    "wall": ((BLOCK * 5 + "\n\n") * 4, "\n".join(["A short line of the list"] * 60), BLOCK * 7),
    "paragraph-dense": ("It was late. " * 11, "It was late.\n" * 30),
    "opening-repeated": (
        "No boats. No nets. We waited for the crew in the morning.",
        "The boat left. The crew stayed. The cook slept in the hold.",
        "- No boats.\n- No nets.\n- No crew in the port.",
        "Qui paie les filets_? Qui paie le port_? Qui paie la nuit_? Nous le savons.",
        "I had the nets that my father mended. I had the rope that he made. I had no boat of my own.",
    ),
    "hedge-twice": (
        "It may rain, and perhaps the crew will stay in the port.",
        "They could not possibly know it. I think they may stay with us.",
        "Could you possibly ask the crew? Pourriez-vous éventuellement demander à l’équipe ?",
        "Le prix peut être élevé. Il pourrait baisser, et nous attendons.",
    ),
    "word-doubled": (
        "We know that that crew had had enough, and what it is is clear. I told you you would.",
        "He came in in the morning and went on on foot. A very very long night, no no.",
        "The The, Duran Duran, New York New York, and the La La Land of the crew.",
        "Nous nous levons, vous vous levez, et tout en en parlant nous partons.",
        "Faites-le le matin, mettez-la la nuit, et le fils de De Gaulle, ou de de Gaulle, est parti.",
        "Boum boum, très très tôt, son son est clair, et ceux qui le sont sont là.",
        "La la la, dit-elle dans la nuit, et le port est à la une une fois encore.",
        "Take vitamin A a day. The\nthe net, the; the net, “the the” of that band.",
    ),
    "close-weak": (
        "The boat left." + EN + "\n\nWhich of your crews would you send out first?",
        "Thoughts?",
        "What do you think? The boat left, and the crew was in it.",
        "Le bateau est parti." + FR + "\n\nEt vous, à quel prix arrêtez-vous un projet_?",
    ),
    "fr-space": (
        "Le constat_: «_net_»_; à 12:30, https://a.fr/b?c:d :rocket: ;-)",
        "Le constat\u202f: net\u202f! Et 50\u202f% d’entre eux sont dans le port.",
        "Ils ont dit «_Really? Yes: you and the others!_» dans la nuit.",
        "Il vaut 50_€, 5_M€, 20_°C et 30_km, à 20°, 10h30, 5G, 4K, la 2e fois, 1er prix et A4.",
        "À 5 m’a-t-il dit, 3 minutes et 5 mains plus tard, il court dans le port.",
        "The price is 50€ and the boat does 30 km in the night, they say.",
        "Voir https://a.fr/50€ et #50km dans le journal, avec nous.",
        "Le nombre 3,14 et la date 12.05.2026 sont dans le journal, à 10_000 près.",
        "Il vaut 3.141, et le taux est de 3,250_% dans le journal.",
        "The finding: it is clear! Is it?",
    ),
    "fr-quotes": (
        "Ils ont dit «_oui “mais” non_» dans la nuit.",
        "Il parle de “a country of geniuses in a data center” dans ce port.",
        'They said "yes" and “no” to the crew.',
        'Un écran de 27" est dans le bureau du port.',
    ),
    "fr-apostrophe": (
        "C’est l’heure d’aller au port avec eux.",
        "It's the crew's, and they don't know it.",
        "Il a dit «_don't do it to them_» dans la nuit, et c’est l’heure.",
    ),
    "fr-capital": (
        "A-t-il dit oui_? A voté. L’équipe A est là. À Paris, l’État et l’École.",
        "Le CA de la société est dans le journal, avec le plan A du port.",
        "The Etat is a word of theirs that we know.",
    ),
    "fr-ligature-accent": (
        "Le poste de travail, la boite, le cout et le maitre sont dans le port.",
        "Il a écrit «_the role of the general public_» dans le journal.",
        "The oeuvre of that painter was in the hold.",
        "Le CA a doublé, la grue date de 1900 (ca. 1910 pour les autres), et les memes ont plu.",
    ),
    "fr-abbreviation": (
        "La 2e nuit, la 1re heure, le 1er jour, la 2nde, le 2ᵉ, la 1ʳᵉ et la 3ᵉᵐᵉ du port.",
        "Le XXe siècle, la énième nuit, la nième corde, le dixième jour, l’ère du port.",
        "Selon M. Dupont, Mme Le Goff et MM. Durand, le port est à nous.",
        "Selon Mr Smith, Mr. Johnson et Mr Darcy, le port est à nous.",
        "Mr and Mrs Dupont were in the 2ème of the quay, and they know it.",
        "Voir https://a.fr/2ème et #2ème, avec « the 2ème of the quay and Mr Dupont ».",
    ),
    "quotes-mixed": (
        "They call it “the shift” here, and “the night” there.",
        "Il parle de “a country of geniuses” et des «_filets_» du port, avec nous.",
        "Ils ont dit «_oui “mais” non_» dans la nuit.",
    ),
    "exclamations": (
        "The boat left! We waited! And that was it.",
        "a != b",
        "Ah! the good time, the fine year! Alas! It is gone! And that was it.",
        "What a night! How it rained! Such a sea, and what a crew! And that was it.",
        "Est-il sot avec ses airs_! Quelle nuit_! Qu’il garde ses filets_! Je pars_!",
        "Être libre_! n’avoir ni port, ni filets_! Hélas_! Il fait si chaud dans la cale_!",
        "“We won! It came back! We are proud!” the cook said.",
        "Il n’était que calme_: quelle nuit_! Elle n’était que vent_: quel bruit_! Ils vivaient_!",
    ),
    "emoji-many": ("🚚 a 🎉 b ✅ c", "→ a\n→ b\n→ c\n✓ d ™ ©", "No emoji at all."),
}


def cases(table):
    return [(code, example) for code, examples in table.items() for example in examples]


def test_every_rule_has_its_examples():
    assert list(WRONG) == CODES == list(RIGHT)


def test_all_are_warnings_and_go_together():
    assert {rule.severity for rule in PROSE} == {WARNING}
    assert GROUPS["prose"] == tuple(CODES)
    assert GROUPS["french"] == tuple(code for code in CODES if code.startswith("fr-"))


@pytest.mark.parametrize(("code", "example"), cases(WRONG))
def test_finds(code, example):
    text, spans = marked(example[0].replace("_", "\u00a0"))
    findings = found(text, code)
    assert [(it.start, it.end) for it in findings] == spans, [it.text for it in findings]
    assert tuple(
        it.suggestion and it.suggestion.replace("\u00a0", "_") for it in findings
    ) == tuple(example[1])
    assert all(it.message and it.text == text[it.start : it.end] for it in findings)


@pytest.mark.parametrize(("code", "text"), cases(RIGHT))
def test_passes(code, text):
    assert found(text.replace("_", "\u00a0"), code) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [(example[0], name) for code, example in cases(WRONG) for name in (code, "prose")][::3],
)
def test_a_switch_silences(text, name):
    text = marked(text.replace("_", "\u00a0"))[0]
    off = GROUPS.get(name, (name,))
    assert [it for it in check(text, ignore=[name]) if it.code in off] == []


@pytest.mark.parametrize("code", ["worn-phrase", "generated-tell", "hedge-twice", "triad"])
def test_what_another_says_is_not_the_writer_s_fault(code):
    """The same words between quotation marks raise nothing."""
    for text, _ in WRONG[code]:
        words = marked(text)[0]
        marks = "«\u00a0{}\u00a0»" if not words.isascii() else "“{}”"
        assert found(marks.format(words) + (EN if words.isascii() else FR), code) == [], words


FRENCH = st.text(
    alphabet="aéà1 \n\u00a0\u202f\"'«»“”‘’.,;:!?%()-—/…#s", max_size=40
) | st.lists(
    st.sampled_from(
        ["le ", "la mer", "l'eau", '"oui"', "“non”", "« si »", " : ", "!", " ?", "50 %", "12:30",
         "https://a.fr/b?c", ":ok:", "...", " , ", "d’", "nous ", "\n", "(", ")", "«", "”", " — "]
    ),
    max_size=14,
).map("".join)  # fmt: skip


@given(FRENCH)
@example("a “b” c »")
@example("a : “b”")
def test_what_typography_sets_raises_nothing(text):
    """Text set by the language raises no fault of spaces, quotation marks or apostrophes."""
    text = typography(text, "fr")
    findings = [
        it
        for it in check(text, lang="fr")
        # No setting of marks can tell thousands from decimals.
        if it.code in ("fr-space", "fr-quotes", "fr-apostrophe") and not it.text[:1].isdigit()
    ]
    assert findings == []


@given(FRENCH)
def test_suggestions_set_a_text_as_typography_does(text):
    """A text with every suggestion of spaces put in is as typography sets it, but for other marks."""
    assume(not set(text) & set("\"'“”‘’«»\n") and "..." not in text)
    text = "le mot, la mer et " + text
    better = text
    for it in reversed([it for it in check(text, lang="fr") if it.code == "fr-space"]):
        if " more)" in it.message:  # one stands for all of its kind
            return
        better = better[: it.start] + (it.suggestion or "") + better[it.end :]
    even = str.maketrans({"\u202f": "\u00a0"})
    assert better.translate(even) == typography(text, "fr").translate(even)
