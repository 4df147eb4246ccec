"""Hard quotations: elisions, glosses, parts, names of things, negations, lines and marks."""

import pytest
from said import quoted_in
from sources import source_of

# The source, the text, and each quotation: its words, verdict, outcome and entry.
ENGLISH = [
    (
        "harbour",
        "“Nobody asks for a budget in the dark, and […] 90% of ships sink,” says Ada Quill.",
        [
            (
                "“Nobody asks for a budget in the dark, and […] 90% of ships sink,”",
                "supported",
                "folded",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "“Nobody asks for a budget […] before 90% of ships sink,” says Ada Quill.",
        [
            (
                "“Nobody asks for a budget […] before 90% of ships sink,”",
                "supported",
                "folded",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "“Nobody asks for a budget in the dark, and nobody will before … of ships sank,” says Ada Quill.",
        [
            (
                "“Nobody asks for a budget in the dark, and nobody will before … of ships sank,”",
                "altered",
                "near",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "“[N]obody asks for a budget in the dark,” says Ada Quill.",
        [("“[N]obody asks for a budget in the dark,”", "supported", "exact", "budget")],
    ),
    (
        "harbour",
        "“Nobody [at the harbour] asks for a budget in the dark,” says Ada Quill.",
        [
            (
                "“Nobody [at the harbour] asks for a budget in the dark,”",
                "supported",
                "folded",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "“Nobody ever asks for a budget in the dark,” says Ada Quill.",
        [("“Nobody ever asks for a budget in the dark,”", "altered", "near", "budget")],
    ),
    (
        "harbour",
        "“Somebody asks for a budget in the dark,” says Ada Quill.",
        [("“Somebody asks for a budget in the dark,”", "altered", "near", "budget")],
    ),
    (
        "harbour",
        "“Everybody asks for a budget in the dark,” says Ada Quill.",
        [("“Everybody asks for a budget in the dark,”", "altered", "near", "budget")],
    ),
    (
        "harbour",
        "“It is not foolish to say that the storm won't come by 2035,” says Ada Quill.",
        [
            (
                "“It is not foolish to say that the storm won't come by 2035,”",
                "altered",
                "near",
                "storm",
            )
        ],
    ),
    (
        "harbour",
        "“It is foolish to say that the storm will come by 2035,” says Ada Quill.",
        [("“It is foolish to say that the storm will come by 2035,”", "altered", "near", "storm")],
    ),
    (
        "harbour",
        "Ada Quill: “the storm won't come by 2035”.",
        [("“the storm won't come by 2035”", "altered", "near", "storm")],
    ),
    (
        "harbour",
        "Ada Quill finds it foolish to say that “the storm won't come by 2035”.",
        [("“the storm won't come by 2035”", "supported", "exact", "storm")],
    ),
    (
        "harbour",
        "Ada Quill says “it is foolish to say that the storm won’t come by 2035”.",
        [
            (
                "“it is foolish to say that the storm won’t come by 2035”",
                "supported",
                "folded",
                "storm",
            )
        ],
    ),
    (
        "harbour",
        "Ada Quill says:\n\n“Nobody asks for a budget\nin the dark,\nand nobody will before 90% of ships sink.”",
        [
            (
                "“Nobody asks for a budget\nin the dark,\nand nobody will before 90% of ships sink.”",
                "supported",
                "folded",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "Ada Quill says:\n— Nobody asks for a budget in the dark, and nobody will before 90% of ships sink.",
        [
            (
                "Nobody asks for a budget in the dark, and nobody will before 90% of ships sink.",
                "supported",
                "folded",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "Ada Quill says:\n— Nobody asks for a budget in the light, and nobody will before 90% of ships sink.",
        [
            (
                "Nobody asks for a budget in the light, and nobody will before 90% of ships sink.",
                "altered",
                "near",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "Quill: Nobody asks for a budget in the dark, and nobody will before 90% of ships sink.",
        [
            (
                "Nobody asks for a budget in the dark, and nobody will before 90% of ships sink.",
                "supported",
                "folded",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "Quill: Nobody wants a budget in the dark, and nobody will before 90% of ships sink.",
        [
            (
                "Nobody wants a budget in the dark, and nobody will before 90% of ships sink.",
                "altered",
                "near",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "“She told me ‘nobody asks for a budget in the dark’ and left.”",
        [
            (
                "“She told me ‘nobody asks for a budget in the dark’ and left.”",
                "altered",
                "near",
                "budget",
            )
        ],
    ),
    ("harbour", "Ada Quill calls the lamp the “Grey Lady of Skerry”.", []),
    ("harbour", "The so-called “experts” of the harbour.", []),
    ("harbour", "The word “dark” says it all.", []),
    ("harbour", "What a “smart” harbour, Ada Quill must think.", []),
    (
        "harbour",
        "Ada Quill is “stubbornly proud” of it.",
        [("“stubbornly proud”", "supported", "exact", "pride")],
    ),
    (
        "harbour",
        "Ada Quill is “loudly, stubbornly proud” of it.",
        [("“loudly, stubbornly proud”", "altered", "near", "pride")],
    ),
    (
        "harbour",
        "Ada Quill said “never again will we be so poor”.",
        [("“never again will we be so poor”", "unsupported", "none", None)],
    ),
    (
        "harbour",
        "“Nobody asks, says Quill, for a budget in the dark”.",
        [("“Nobody asks, says Quill, for a budget in the dark”", "supported", "folded", "budget")],
    ),
    (
        "harbour",
        "“Nobody asks for a budget”, she says, “in the dark”. That's Ada Quill.",
        [
            ("“Nobody asks for a budget”", "supported", "exact", "budget"),
            ("“in the dark”", "supported", "exact", "budget"),
        ],
    ),
    (
        "harbour",
        "“Nobody asks for a budget in the dark and nobody will before ninety percent of ships sink,” says Quill.",
        [
            (
                "“Nobody asks for a budget in the dark and nobody will before ninety percent of ships sink,”",
                "supported",
                "folded",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "“Nobody asks for a budget in the dark and nobody will before 80% of ships sink,” says Quill.",
        [
            (
                "“Nobody asks for a budget in the dark and nobody will before 80% of ships sink,”",
                "altered",
                "near",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "“So who signs the bill when the lamp goes out?” asks Arkell.",
        [("“So who signs the bill when the lamp goes out?”", "supported", "folded", "bill")],
    ),
    (
        "harbour",
        "“So who pays the bill when the lamp goes out?” asks Arkell.",
        [("“So who pays the bill when the lamp goes out?”", "altered", "near", "bill")],
    ),
    (
        "hospital",
        '"We did not heal the emergency department with money [...] and it is not over" (translated), says Montagnac.',
        [
            (
                '"We did not heal the emergency department with money [...] and it is not over"',
                "supported",
                "folded",
                "schedule",
            )
        ],
    ),
    (
        "hospital",
        '"We did heal the emergency department with money" (translated), says Montagnac.',
        [('"We did heal the emergency department with money"', "altered", "near", "schedule")],
    ),
    (
        "hospital",
        '"We healed it with a schedule, and it is over" (translated), says Montagnac.',
        [('"We healed it with a schedule, and it is over"', "altered", "near", "schedule")],
    ),
    (
        "hospital",
        '"I am promising that nobody will spend the night there" (translated), says Montagnac.',
        [
            (
                '"I am promising that nobody will spend the night there"',
                "supported",
                "exact",
                "corridors",
            )
        ],
    ),
    (
        "hospital",
        '"I am promising zero stretchers in the corridors" (translated), says Montagnac.',
        [('"I am promising zero stretchers in the corridors"', "altered", "near", "corridors")],
    ),
    (
        "hospital",
        '"Promising zero stretchers in the corridors" (translated): that is Montagnac\'s line.',
        [('"Promising zero stretchers in the corridors"', "altered", "near", "corridors")],
    ),
    (
        "grid",
        "“I lose sleep over transformers,” says Tolvik.",
        [("“I lose sleep over transformers,”", "supported", "folded", "transformers")],
    ),
    (
        "grid",
        "“I lose sleep over the wind,” says Tolvik.",
        [("“I lose sleep over the wind,”", "altered", "near", "transformers")],
    ),
    (
        "grid",
        "“I don't lose sleep over transformers,” says Tolvik.",
        [("“I don't lose sleep over transformers,”", "altered", "near", "transformers")],
    ),
    (
        "grid",
        "“The heat pump is not the enemy. … starting theirs in the same minute is.” That is Tolvik.",
        [
            (
                "“The heat pump is not the enemy. … starting theirs in the same minute is.”",
                "supported",
                "folded",
                "same-minute",
            )
        ],
    ),
    (
        "grid",
        "“The heat pump is the enemy,” says Tolvik.",
        [("“The heat pump is the enemy,”", "altered", "near", "same-minute")],
    ),
    (
        "harbour",
        "Ada Quill: “…asks for a budget in the dark.”",
        [("“…asks for a budget in the dark.”", "altered", "near", "budget")],
    ),
    (
        "harbour",
        "Ada Quill says people “ask for a budget in the dark”.",
        [("“ask for a budget in the dark”", "altered", "near", "budget")],
    ),
    (
        "harbour",
        "‘Nobody asks for a budget in the dark,’ says Ada Quill.",
        [("‘Nobody asks for a budget in the dark,’", "supported", "exact", "budget")],
    ),
    (
        "harbour",
        "'Nobody asks for a budget in the dark', says Ada Quill.",
        [("'Nobody asks for a budget in the dark'", "supported", "exact", "budget")],
    ),
    (
        "harbour",
        "“Nobody asks for a budget in the dark” [1], says Ada Quill.",
        [("“Nobody asks for a budget in the dark”", "supported", "exact", "budget")],
    ),
    (
        "harbour",
        "“Nobody asks for a budget in the dark [1],” says Ada Quill.",
        [("“Nobody asks for a budget in the dark [1],”", "supported", "folded", "budget")],
    ),
    (
        "harbour",
        "**“Nobody asks for a budget in the dark”**, says Ada Quill.",
        [("“Nobody asks for a budget in the dark”", "supported", "exact", "budget")],
    ),
    (
        "harbour",
        "“Nobody asks for a *budget* in the dark,” says Ada Quill.",
        [("“Nobody asks for a *budget* in the dark,”", "supported", "folded", "budget")],
    ),
    (
        "harbour",
        "“Nobody asks for a budget in the dark 👏” — Ada Quill",
        [("“Nobody asks for a budget in the dark 👏”", "supported", "folded", "budget")],
    ),
    (
        "harbour",
        "Ada Quill — “nobody asks for a budget in the dark” — made me laugh.",
        [("“nobody asks for a budget in the dark”", "supported", "folded", "budget")],
    ),
    (
        "harbour",
        "> Nobody asks for a budget in the dark, and nobody will before 90% of ships sink\n\nAda Quill",
        [
            (
                "Nobody asks for a budget in the dark, and nobody will before 90% of ships sink",
                "supported",
                "exact",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "Ada Quill: Nobody asks for a budget in the dark, and nobody will before 90% of ships sink.",
        [
            (
                "Nobody asks for a budget in the dark, and nobody will before 90% of ships sink.",
                "supported",
                "folded",
                "budget",
            )
        ],
    ),
    ("harbour", "I listened to “Keeping the light” on “Harbour Talks”.", []),
    ("harbour", "The “we have always done it this way” school of harbours.", []),
    ("harbour", "In my team we say “measure twice, cut once” every Monday.", []),
    ("harbour", "I asked my team: “Who would pay for a lamp like that today?”", []),
    (
        "harbour",
        "Ada Quill: “We have always done it this way at the harbour.”",
        [("“We have always done it this way at the harbour.”", "unsupported", "none", None)],
    ),
    (
        "harbour",
        "As Tom Arkell said, “who would pay for a lamp like that today?”",
        [("“who would pay for a lamp like that today?”", "unsupported", "none", "bill")],
    ),
    ("harbour", "“Budget” is a word that Ada Quill avoids.", []),
    ("harbour", "Ada Quill, “Ada” to her friends, keeps the light.", []),
    (
        "harbour",
        "“Nobody, says Ada Quill, asks for a budget in the dark”.",
        [
            (
                "“Nobody, says Ada Quill, asks for a budget in the dark”",
                "supported",
                "folded",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "“Nobody asks for a budget (…) and nobody will,” says Ada Quill.",
        [("“Nobody asks for a budget (…) and nobody will,”", "supported", "folded", "budget")],
    ),
    (
        "harbour",
        "“Nobody asks for a budget (…) and somebody will,” says Ada Quill.",
        [("“Nobody asks for a budget (…) and somebody will,”", "altered", "near", "budget")],
    ),
    (
        "harbour",
        "“Nobody asks for a budget in the dark -- and nobody will before 90% of ships sink,” says Ada Quill.",
        [
            (
                "“Nobody asks for a budget in the dark -- and nobody will before 90% of ships sink,”",
                "supported",
                "folded",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "“NOBODY asks for a budget in the dark!!!” says Ada Quill.",
        [("“NOBODY asks for a budget in the dark!!!”", "supported", "folded", "budget")],
    ),
    (
        "harbour",
        "“Nobody asks for budgets in the dark,” says Ada Quill.",
        [("“Nobody asks for budgets in the dark,”", "altered", "near", "budget")],
    ),
    (
        "harbour",
        "“Nobody asks for a budget in dark,” says Ada Quill.",
        [("“Nobody asks for a budget in dark,”", "altered", "near", "budget")],
    ),
    (
        "harbour",
        "« Nobody asks for a budget in the dark », as the French would print it. Ada Quill, of course.",
        [("« Nobody asks for a budget in the dark »", "supported", "exact", "budget")],
    ),
    (
        "harbour",
        "„Nobody asks for a budget in the dark“, says Ada Quill.",
        [("„Nobody asks for a budget in the dark“", "supported", "exact", "budget")],
    ),
    (
        "harbour",
        "Ada Quill is “quietly, stubbornly proud” of the lamp.",
        [("“quietly, stubbornly proud”", "supported", "exact", "pride")],
    ),
    (
        "harbour",
        "Ada Quill is “quietly... proud” of the lamp.",
        [("“quietly... proud”", "supported", "folded", "pride")],
    ),
    (
        "grid",
        '"Every listener will ask the same thing": Idris Cole is right.',
        [('"Every listener will ask the same thing"', "supported", "exact", "who-pays")],
    ),
    (
        "grid",
        '"Every listener will ask the same question: who pays?" Idris Cole is right.',
        [('"Every listener will ask the same question: who pays?"', "altered", "near", "who-pays")],
    ),
    (
        "grid",
        '"A queue is not a plan. It\'s a list of hopes with a stamp on it," says Tolvik.',
        [
            (
                '"A queue is not a plan. It\'s a list of hopes with a stamp on it,"',
                "altered",
                "near",
                "list-of-hopes",
            )
        ],
    ),
    (
        "grid",
        '"We spent 11 years on paper and 18 months on steel," says Tolvik.',
        [
            (
                '"We spent 11 years on paper and 18 months on steel,"',
                "supported",
                "folded",
                "paper-steel",
            )
        ],
    ),
    (
        "grid",
        '"We spent 18 years on paper and eleven months on steel," says Tolvik.',
        [
            (
                '"We spent 18 years on paper and eleven months on steel,"',
                "altered",
                "near",
                "paper-steel",
            )
        ],
    ),
    (
        "grid",
        '"Everybody thanks you for the blackout that did not happen," says Tolvik.',
        [
            (
                '"Everybody thanks you for the blackout that did not happen,"',
                "altered",
                "near",
                "no-thanks",
            )
        ],
    ),
    (
        "grid",
        '"Nobody thanks you for the blackout that happened," says Tolvik.',
        [('"Nobody thanks you for the blackout that happened,"', "altered", "near", "no-thanks")],
    ),
    (
        "results",
        '"15% is not a dream, it is a date," says Dewulf.',
        [('"15% is not a dream, it is a date,"', "supported", "folded", "not-a-dream")],
    ),
    (
        "results",
        '"15% is a dream, not a date," says Dewulf.',
        [('"15% is a dream, not a date,"', "altered", "near", "not-a-dream")],
    ),
    (
        "results",
        '"China is coming back this year," says Dewulf.',
        [('"China is coming back this year,"', "altered", "near", "china-not-back")],
    ),
    (
        "results",
        '"I would rather lose a customer than lose a quarter," says Dewulf.',
        [
            (
                '"I would rather lose a customer than lose a quarter,"',
                "altered",
                "near",
                "lose-a-quarter",
            )
        ],
    ),
]
FRENCH = [
    (
        "harbour",
        "« Personne ne demande de budget […] et personne n'en demandera » (traduit), dit Ada Quill.",
        [
            (
                "« Personne ne demande de budget […] et personne n'en demandera »",
                "supported",
                "folded",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "« Personne [au port] ne demande de budget dans le noir » (traduit), dit Ada Quill.",
        [
            (
                "« Personne [au port] ne demande de budget dans le noir »",
                "supported",
                "folded",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "« Personne ne demandera de budget dans le noir » (traduit), dit Ada Quill.",
        [("« Personne ne demandera de budget dans le noir »", "altered", "near", "budget")],
    ),
    (
        "harbour",
        "« Tout le monde demande un budget dans le noir » (traduit), dit Ada Quill.",
        [("« Tout le monde demande un budget dans le noir »", "altered", "near", "budget")],
    ),
    (
        "harbour",
        "« C'est idiot de dire que la tempête viendra d'ici 2035 » (traduit), dit Ada Quill.",
        [("« C'est idiot de dire que la tempête viendra d'ici 2035 »", "altered", "near", "storm")],
    ),
    (
        "harbour",
        "« Ce n'est pas idiot de dire que la tempête ne viendra pas d'ici 2035 » (traduit), dit Ada Quill.",
        [
            (
                "« Ce n'est pas idiot de dire que la tempête ne viendra pas d'ici 2035 »",
                "altered",
                "near",
                "storm",
            )
        ],
    ),
    (
        "harbour",
        "Ada Quill : « La tempête ne viendra pas d'ici 2035 » (traduit).",
        [("« La tempête ne viendra pas d'ici 2035 »", "altered", "near", "storm")],
    ),
    (
        "harbour",
        "Ada Quill trouve idiot de dire que « la tempête ne viendra pas d'ici 2035 » (traduit).",
        [("« la tempête ne viendra pas d'ici 2035 »", "supported", "exact", "storm")],
    ),
    (
        "harbour",
        "Ada Quill répond (traduit) :\n– Personne ne demande de budget dans le noir, et personne n'en demandera.",
        [
            (
                "Personne ne demande de budget dans le noir, et personne n'en demandera.",
                "supported",
                "folded",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "Ada Quill répond (traduit) :\n– Personne ne demande de lampe dans le noir, et personne n'en demandera.",
        [
            (
                "Personne ne demande de lampe dans le noir, et personne n'en demandera.",
                "altered",
                "near",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "Ada Quill (traduit) : personne ne demande de budget dans le noir, et personne n'en demandera.",
        [
            (
                "personne ne demande de budget dans le noir, et personne n'en demandera.",
                "supported",
                "folded",
                "budget",
            )
        ],
    ),
    ("harbour", "La « vieille dame » du port, un surnom comme un autre.", []),
    ("harbour", "Les « experts » du port sont inquiets.", []),
    ("harbour", "Le mot « noir » dit tout.", []),
    (
        "harbour",
        "Ada Quill l'a promis : « Plus jamais nous ne serons pauvres au port ».",
        [("« Plus jamais nous ne serons pauvres au port »", "unsupported", "none", None)],
    ),
    (
        "harbour",
        "« Personne ne demande de budget, dit Ada Quill, dans le noir » (traduit).",
        [
            (
                "« Personne ne demande de budget, dit Ada Quill, dans le noir »",
                "supported",
                "folded",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "« Personne ne demande de budget, dit Ada Quill, dans le port » (traduit).",
        [
            (
                "« Personne ne demande de budget, dit Ada Quill, dans le port »",
                "altered",
                "near",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "“Nobody asks for a budget in the dark”, dit Ada Quill en anglais.",
        [("“Nobody asks for a budget in the dark”", "supported", "exact", "budget")],
    ),
    (
        "harbour",
        "Ada Quill : « Personne ne demande\nde budget\ndans le noir » (traduit de l'anglais).",
        [("« Personne ne demande\nde budget\ndans le noir »", "supported", "folded", "budget")],
    ),
    (
        "fournil",
        "« Le pain, c’est surtout de l’attente. »\n— Léa Morvan",
        [("« Le pain, c’est surtout de l’attente. »", "supported", "folded", "attente")],
    ),
    (
        "fournil",
        "« Le pain, ce n'est pas surtout de l'attente », dit Léa Morvan.",
        [("« Le pain, ce n'est pas surtout de l'attente »", "altered", "near", "attente")],
    ),
    (
        "fournil",
        "« Le pain c'est surtout du travail », dit Léa Morvan.",
        [("« Le pain c'est surtout du travail »", "altered", "near", "attente")],
    ),
    (
        "fournil",
        "« LE PAIN, C'EST SURTOUT DE L'ATTENTE », écrit Léa Morvan.",
        [("« LE PAIN, C'EST SURTOUT DE L'ATTENTE »", "supported", "folded", "attente")],
    ),
    (
        "fournil",
        "« Le pain, c'est […] de l'attente », dit Léa Morvan.",
        [("« Le pain, c'est […] de l'attente »", "supported", "folded", "attente")],
    ),
    (
        "fournil",
        "« Le pain, c'est de l'attente », dit Léa Morvan.",
        [("« Le pain, c'est de l'attente »", "altered", "near", "attente")],
    ),
    (
        "fournil",
        "« Vous n’avez jamais fermé le dimanche, pourquoi ? » demande Paul Le Goff.",
        [
            (
                "« Vous n’avez jamais fermé le dimanche, pourquoi ? »",
                "supported",
                "folded",
                "dimanche",
            )
        ],
    ),
    (
        "fournil",
        "« Vous avez toujours fermé le dimanche, pourquoi ? » demande Paul Le Goff.",
        [("« Vous avez toujours fermé le dimanche, pourquoi ? »", "altered", "near", "dimanche")],
    ),
    (
        "fournil",
        "« Vous n'avez jamais ouvert le dimanche, pourquoi ? » demande Paul Le Goff.",
        [("« Vous n'avez jamais ouvert le dimanche, pourquoi ? »", "altered", "near", "dimanche")],
    ),
    (
        "hospital",
        "« Je promets zéro brancard dans les couloirs », dit Claire Montagnac.",
        [("« Je promets zéro brancard dans les couloirs »", "altered", "near", "corridors")],
    ),
    (
        "hospital",
        "« On a soigné les urgences avec de l'argent », dit Claire Montagnac.",
        [("« On a soigné les urgences avec de l'argent »", "altered", "near", "schedule")],
    ),
    (
        "hospital",
        "« On les a soignées avec un planning, et c'est fini », dit Claire Montagnac.",
        [("« On les a soignées avec un planning, et c'est fini »", "altered", "near", "schedule")],
    ),
    (
        "hospital",
        "« On les a soignées avec un planning », dit Claire Montagnac.",
        [("« On les a soignées avec un planning »", "supported", "folded", "schedule")],
    ),
    (
        "hospital",
        "Claire Montagnac parle d'un lit « sans infirmière ».",
        [("« sans infirmière »", "supported", "exact", "furniture")],
    ),
    (
        "hospital",
        "Pour Claire Montagnac, l'intérim, « ça calme, ça ne guérit rien ».",
        [("« ça calme, ça ne guérit rien »", "supported", "exact", "morphine")],
    ),
    (
        "hospital",
        "Pour Claire Montagnac, l'intérim, « ça calme, ça guérit ».",
        [("« ça calme, ça guérit »", "altered", "near", "morphine")],
    ),
    (
        "hospital",
        "L'intérim, « c'est de la morphine », dit-elle. Claire Montagnac sait de quoi elle parle.",
        [("« c'est de la morphine »", "supported", "exact", "morphine")],
    ),
    (
        "budget",
        "« La dette n'est pas un gros mot », dit Odile Ferrandier.",
        [("« La dette n'est pas un gros mot »", "supported", "exact", "gros-mot")],
    ),
    (
        "budget",
        "« La dette est un gros mot », dit Odile Ferrandier.",
        [("« La dette est un gros mot »", "altered", "near", "gros-mot")],
    ),
    (
        "budget",
        "« La dette, un gros mot » : c'est ainsi qu'Odile Ferrandier voit la dette.",
        [("« La dette, un gros mot »", "altered", "near", "gros-mot")],
    ),
    (
        "budget",
        "« Je ne ferme pas d'hôpital, […] des lignes budgétaires que personne ne lisait plus », dit la ministre.",
        [
            (
                "« Je ne ferme pas d'hôpital, […] des lignes budgétaires que personne ne lisait plus »",
                "supported",
                "folded",
                "lignes-budgetaires",
            )
        ],
    ),
    (
        "budget",
        "« Je ferme des lignes budgétaires que tout le monde lisait », dit la ministre.",
        [
            (
                "« Je ferme des lignes budgétaires que tout le monde lisait »",
                "altered",
                "near",
                "lignes-budgetaires",
            )
        ],
    ),
    (
        "harbour",
        "Ada Quill : « … ne demande de budget dans le noir » (traduit).",
        [("« … ne demande de budget dans le noir »", "altered", "near", "budget")],
    ),
    (
        "harbour",
        "‹ Personne ne demande de budget dans le noir ›, dit Ada Quill (traduit).",
        [("‹ Personne ne demande de budget dans le noir ›", "supported", "exact", "budget")],
    ),
    (
        "harbour",
        '"Personne ne demande de budget dans le noir", dit Ada Quill (traduit).',
        [('"Personne ne demande de budget dans le noir"', "supported", "exact", "budget")],
    ),
    (
        "harbour",
        "**« Personne ne demande de budget dans le noir »**, dit Ada Quill (traduit).",
        [("« Personne ne demande de budget dans le noir »", "supported", "exact", "budget")],
    ),
    (
        "harbour",
        "« Personne ne demande de budget dans le noir [1] », dit Ada Quill (traduit).",
        [("« Personne ne demande de budget dans le noir [1] »", "supported", "folded", "budget")],
    ),
    (
        "harbour",
        "« Personne ne demande de budget dans le noir 👏 », dit Ada Quill (traduit).",
        [("« Personne ne demande de budget dans le noir 👏 »", "supported", "folded", "budget")],
    ),
    (
        "harbour",
        "> Personne ne demande de budget dans le noir, et personne n'en demandera\n\nAda Quill (traduit)",
        [
            (
                "Personne ne demande de budget dans le noir, et personne n'en demandera",
                "supported",
                "exact",
                "budget",
            )
        ],
    ),
    ("harbour", "J'ai écouté « Keeping the light » dans « Harbour Talks ».", []),
    ("harbour", "L'école du « on a toujours fait comme ça » a vécu.", []),
    ("harbour", "Dans mon équipe, on dit « mesurer deux fois, couper une fois » chaque lundi.", []),
    (
        "harbour",
        "J'ai demandé à mon équipe : « Qui paierait une lampe pareille aujourd'hui ? »",
        [],
    ),
    (
        "harbour",
        "Tom Arkell l'a demandé : « Qui paierait une lampe pareille aujourd'hui ? »",
        [("« Qui paierait une lampe pareille aujourd'hui ? »", "unsupported", "none", None)],
    ),
    (
        "harbour",
        "« On a toujours fait comme ça au port », répond Ada Quill.",
        [("« On a toujours fait comme ça au port »", "unsupported", "none", None)],
    ),
    ("harbour", "« Budget » est un mot qu'Ada Quill évite.", []),
    (
        "harbour",
        "« Personne ne demande de budget dans le noir, et personne n’en demandera », traduit de l'anglais. Ada Quill.",
        [
            (
                "« Personne ne demande de budget dans le noir, et personne n’en demandera »",
                "supported",
                "folded",
                "budget",
            )
        ],
    ),
    (
        "harbour",
        "Ada Quill : « PERSONNE ne demande de budget dans le noir !!! » (traduit)",
        [("« PERSONNE ne demande de budget dans le noir !!! »", "supported", "folded", "budget")],
    ),
    (
        "harbour",
        "Ada Quill : « Personne ne demande des budgets dans le noir » (traduit)",
        [("« Personne ne demande des budgets dans le noir »", "altered", "near", "budget")],
    ),
    (
        "harbour",
        "Ada Quill : « Personne ne demande de budget dans le noir, et quelqu'un en demandera » (traduit)",
        [
            (
                "« Personne ne demande de budget dans le noir, et quelqu'un en demandera »",
                "altered",
                "near",
                "budget",
            )
        ],
    ),
    (
        "fournil",
        "« Le pain… c'est surtout de l'attente », dit Léa Morvan.",
        [("« Le pain… c'est surtout de l'attente »", "supported", "folded", "attente")],
    ),
    (
        "fournil",
        "– Le pain, c'est surtout de l'attente, dit Léa Morvan.",
        [
            (
                "Le pain, c'est surtout de l'attente, dit Léa Morvan.",
                "supported",
                "folded",
                "attente",
            )
        ],
    ),
    (
        "fournil",
        "– Le pain, c'est surtout de la patience, dit Léa Morvan.",
        [("Le pain, c'est surtout de la patience, dit Léa Morvan.", "altered", "near", "attente")],
    ),
    (
        "fournil",
        "Léa Morvan : Le pain, c'est surtout de l'attente",
        [("Le pain, c'est surtout de l'attente", "supported", "exact", "attente")],
    ),
    (
        "fournil",
        "Paul Le Goff (moqueur) : « Vous n'avez jamais fermé le dimanche, pourquoi ? »",
        [
            (
                "« Vous n'avez jamais fermé le dimanche, pourquoi ? »",
                "supported",
                "exact",
                "dimanche",
            )
        ],
    ),
    ("fournil", "Du pain « maison », comme on dit chez Léa Morvan.", []),
    (
        "hospital",
        "« On n'a pas soigné les urgences avec de l'argent, on les a soignées avec un planning », dit Montagnac.",
        [
            (
                "« On n'a pas soigné les urgences avec de l'argent, on les a soignées avec un planning »",
                "supported",
                "exact",
                "schedule",
            )
        ],
    ),
    (
        "hospital",
        "« On n'a pas soigné les urgences avec un planning, on les a soignées avec de l'argent », dit Montagnac.",
        [
            (
                "« On n'a pas soigné les urgences avec un planning, on les a soignées avec de l'argent »",
                "altered",
                "near",
                "schedule",
            )
        ],
    ),
    (
        "hospital",
        "« Un lit sans infirmier, c'est un meuble », dit Montagnac.",
        [("« Un lit sans infirmier, c'est un meuble »", "altered", "near", "furniture")],
    ),
    (
        "hospital",
        "« Un lit avec infirmière, c'est un meuble », dit Montagnac.",
        [("« Un lit avec infirmière, c'est un meuble »", "altered", "near", "furniture")],
    ),
    (
        "hospital",
        "« Je promets que personne n'y passera une nuit », dit Montagnac.",
        [("« Je promets que personne n'y passera une nuit »", "altered", "near", "corridors")],
    ),
    (
        "hospital",
        "« Je promets que personne n'y passera la nuit », dit Montagnac.",
        [("« Je promets que personne n'y passera la nuit »", "supported", "exact", "corridors")],
    ),
    (
        "hospital",
        "« Je ne promets pas zéro brancard », dit Montagnac, mais « personne n'y passera la nuit ».",
        [
            ("« Je ne promets pas zéro brancard »", "supported", "exact", "corridors"),
            ("« personne n'y passera la nuit »", "supported", "exact", "corridors"),
        ],
    ),
    (
        "hospital",
        "Karim Sellier (à l'antenne) : « Vos patients, eux, ne lisent pas vos tableaux de bord ».",
        [
            (
                "« Vos patients, eux, ne lisent pas vos tableaux de bord »",
                "supported",
                "exact",
                "dashboards",
            )
        ],
    ),
    (
        "hospital",
        "« Vos patients, eux, lisent vos tableaux de bord », dit Karim Sellier.",
        [("« Vos patients, eux, lisent vos tableaux de bord »", "altered", "near", "dashboards")],
    ),
    (
        "hospital",
        "« Vos patients ne lisent pas vos tableaux de bord », dit Karim Sellier.",
        [("« Vos patients ne lisent pas vos tableaux de bord »", "altered", "near", "dashboards")],
    ),
    (
        "budget",
        "« C'est un effort de 3 ans, pas un régime de 3 mois », dit la ministre.",
        [
            (
                "« C'est un effort de 3 ans, pas un régime de 3 mois »",
                "supported",
                "folded",
                "regime",
            )
        ],
    ),
    (
        "budget",
        "« C'est un régime de trois mois », dit la ministre.",
        [("« C'est un régime de trois mois »", "altered", "near", "regime")],
    ),
    (
        "budget",
        "« Nous augmenterons aucun impôt sur les ménages en 2026 », dit la ministre.",
        [
            (
                "« Nous augmenterons aucun impôt sur les ménages en 2026 »",
                "altered",
                "near",
                "aucun-impot",
            )
        ],
    ),
    (
        "budget",
        "« Nous n'augmenterons aucun impôt en 2026 », dit la ministre.",
        [("« Nous n'augmenterons aucun impôt en 2026 »", "altered", "near", "aucun-impot")],
    ),
]


def rows(found):
    return [(it.text, it.verdict, it.outcome, it.entry) for it in found]


@pytest.mark.parametrize(("source", "text", "expected"), ENGLISH)
def test_hard_quotations_in_english(source, text, expected):
    assert rows(quoted_in(text, "en", source_of(source))) == expected


@pytest.mark.parametrize(("source", "text", "expected"), FRENCH)
def test_hard_quotations_in_french(source, text, expected):
    assert rows(quoted_in(text, "fr", source_of(source))) == expected
