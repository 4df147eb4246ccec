"""Who is said to have said it, in French: by name, work, relation and pronoun."""

import pytest
from said import attributed_in
from sources import source_of

# The source, the text, and each attribution: its words, verdict, outcome, entry and who said it.
ROWS = [
    (
        "harbour",
        "« Personne ne demande de budget dans le noir », promet l'opposition (traduit).",
        [
            (
                "promet l'opposition",
                "altered",
                "speaker",
                "budget",
                "Ada Quill said this, not l'opposition",
            )
        ],
    ),
    (
        "harbour",
        "« Personne ne demande de budget dans le noir », a déclaré la ministre française de la Mer (traduit).",
        [
            (
                "déclaré la ministre française",
                "altered",
                "speaker",
                "budget",
                "Ada Quill said this, not la ministre française",
            )
        ],
    ),
    (
        "harbour",
        "« Personne ne demande de budget dans le noir », disent les analystes (traduit).",
        [
            (
                "disent les analystes",
                "altered",
                "speaker",
                "budget",
                "Ada Quill said this, not les analystes",
            )
        ],
    ),
    (
        "harbour",
        "Selon les patients, « personne ne demande de budget dans le noir » (traduit).",
        [
            (
                "Selon les patients",
                "altered",
                "speaker",
                "budget",
                "Ada Quill said this, not les patients",
            )
        ],
    ),
    (
        "harbour",
        "« Alors, qui signe la facture... quand la lampe s'éteint ? », demande la directrice du port (traduit).",
        [
            (
                "demande la directrice",
                "altered",
                "speaker",
                "bill",
                "Tom Arkell said this, not la directrice",
            )
        ],
    ),
    (
        "harbour",
        "« Alors, qui signe la facture... quand la lampe s'éteint ? », lâche le patron du port (traduit).",
        [("lâche le patron", "altered", "speaker", "bill", "Tom Arkell said this, not le patron")],
    ),
    (
        "harbour",
        "« Personne ne demande de budget dans le noir », dit la patronne du port (traduit).",
        [],
    ),
    (
        "harbour",
        "« Personne ne demande de budget dans le noir », résume la responsable (traduit).",
        [],
    ),
    (
        "harbour",
        "Comme l'a dit une patronne de port, « personne ne demande de budget dans le noir » (traduit).",
        [],
    ),
    (
        "harbour",
        "Ma directrice préférée l'a dit : « Personne ne demande de budget dans le noir » (traduit).",
        [],
    ),
    (
        "harbour",
        "L'animateur demande à la directrice : « Alors, qui signe la facture... quand la lampe s'éteint ? » (traduit).",
        [("animateur demande", "supported", None, "bill", "")],
    ),
    (
        "harbour",
        "Ada Quill, patronne du port, résume : « Personne ne demande de budget dans le noir » (traduit).",
        [("Ada Quill, patronne du port, résume", "supported", None, "budget", "")],
    ),
    (
        "harbour",
        "La patronne du port, Ada Quill, le répète : « Personne ne demande de budget dans le noir » (traduit).",
        [("La patronne du port, Ada Quill, le répète", "supported", None, "budget", "")],
    ),
    (
        "harbour",
        "Les analystes bâillent. Ada Quill, elle, s'agace : « Personne ne demande de budget dans le noir » (traduit).",
        [("Ada Quill, elle, s'agace", "supported", None, "budget", "")],
    ),
    (
        "harbour",
        "Les mots du ministre : « Personne ne demande de budget dans le noir » (traduit).",
        [
            (
                "mots du ministre",
                "altered",
                "speaker",
                "budget",
                "Ada Quill said this, not du ministre",
            )
        ],
    ),
    (
        "harbour",
        "La formule est d'un député : « Personne ne demande de budget dans le noir » (traduit).",
        [
            (
                "formule est d'un député",
                "altered",
                "speaker",
                "budget",
                "Ada Quill said this, not un député",
            )
        ],
    ),
    (
        "harbour",
        "Tom Arkell affirme qu'une lampe neuve coûte au port environ 9 000 à 10 000 euros, et je le crois.",
        [
            (
                "Tom Arkell affirme",
                "altered",
                "speaker",
                "cost",
                "Ada Quill says this, not Tom Arkell",
            )
        ],
    ),
    (
        "harbour",
        "Ada Quill l'admet, la vraie leçon porte sur la confiance, qu'aucun service du budget ne mesure.",
        [
            (
                "Ada Quill l'admet",
                "altered",
                "speaker",
                "lesson",
                "the notes’ author says this, not Ada Quill",
            )
        ],
    ),
    (
        "harbour",
        "Ada Quill connaît son métier. Elle le reconnaît elle-même, le brouillard a fermé le chenal nord tout un hiver.",
        [("Elle le reconnaît", "altered", "speaker", "fog", "Tom Arkell says this, not Ada Quill")],
    ),
    (
        "harbour",
        "Ada Quill connaît son métier. Les gardiens, dit-elle, choisissent eux-mêmes la lampe.",
        [("dit-elle", "supported", None, "ada", "")],
    ),
    (
        "harbour",
        "D'après les notes, la vraie leçon porte sur la confiance, qu'aucun service du budget ne mesure.",
        [],
    ),
    (
        "harbour",
        "Ada Quill dit que les gardiens choisissent eux-mêmes la lampe ; les notes ajoutent que la vraie leçon porte sur la confiance, qu'aucun service du budget ne mesure.",
        [],
    ),
    (
        "harbour",
        "La directrice du port rappelle que le brouillard a fermé le chenal nord tout un hiver.",
        [
            (
                "La directrice du port rappelle",
                "altered",
                "speaker",
                "fog",
                "Tom Arkell says this, not la directrice",
            )
        ],
    ),
    (
        "harbour",
        "Les assureurs préviennent que le brouillard a fermé le chenal nord tout un hiver.",
        [
            (
                "Les assureurs préviennent",
                "altered",
                "speaker",
                "fog",
                "Tom Arkell says this, not les assureurs",
            )
        ],
    ),
    (
        "harbour",
        "L'animateur rappelle que le brouillard a fermé le chenal nord tout un hiver.",
        [("animateur rappelle", "supported", None, "tom", "")],
    ),
    (
        "harbour",
        "Son adjointe le répète : « Personne ne demande de budget dans le noir » (traduit).",
        [
            (
                "adjointe le répète",
                "altered",
                "speaker",
                "budget",
                "Ada Quill said this, not adjointe",
            )
        ],
    ),
    (
        "harbour",
        "L'adjointe d'Ada Quill le répète : « Personne ne demande de budget dans le noir » (traduit).",
        [
            (
                "adjointe d'Ada Quill le répète",
                "altered",
                "speaker",
                "budget",
                "Ada Quill said this, not adjointe",
            )
        ],
    ),
    (
        "harbour",
        "Le patron d'Ada Quill affirme : « Personne ne demande de budget dans le noir » (traduit).",
        [
            (
                "Le patron d'Ada Quill affirme",
                "altered",
                "speaker",
                "budget",
                "Ada Quill said this, not le patron",
            )
        ],
    ),
    (
        "fournil",
        "« Vous n'avez jamais fermé le dimanche, pourquoi ? », s'étonne la boulangère.",
        [
            (
                "étonne la boulangère",
                "altered",
                "speaker",
                "dimanche",
                "Paul Le Goff said this, not Léa Morvan",
            )
        ],
    ),
    (
        "fournil",
        "« Le pain, c'est surtout de l'attente », explique le maire de Vannes.",
        [
            (
                "explique le maire",
                "altered",
                "speaker",
                "attente",
                "Léa Morvan said this, not le maire",
            )
        ],
    ),
    ("fournil", "« Le pain, c'est surtout de l'attente », explique la patronne.", []),
    (
        "fournil",
        "« Le pain, c'est surtout de l'attente », explique la patronne de la boulangerie.",
        [],
    ),
    (
        "fournil",
        "« Le pain, c'est surtout de l'attente », répètent ses concurrents.",
        [
            (
                "répètent ses concurrents",
                "altered",
                "speaker",
                "attente",
                "Léa Morvan said this, not ses concurrents",
            )
        ],
    ),
    (
        "fournil",
        "« Le pain, c'est surtout de l'attente », soupire une cliente.",
        [
            (
                "soupire une cliente",
                "altered",
                "speaker",
                "attente",
                "Léa Morvan said this, not une cliente",
            )
        ],
    ),
    (
        "fournil",
        "Léa Morvan le dit elle-même, la farine bretonne a doublé de prix.",
        [
            (
                "Léa Morvan le dit",
                "altered",
                "speaker",
                "prix",
                "Paul Le Goff says this, not Léa Morvan",
            )
        ],
    ),
    (
        "fournil",
        "La patronne note que la farine bretonne a doublé de prix.",
        [
            (
                "La patronne note",
                "altered",
                "speaker",
                "prix",
                "Paul Le Goff says this, not la patronne",
            )
        ],
    ),
    (
        "hospital",
        "« Vos patients, eux, ne lisent pas vos tableaux de bord », tranche la patronne de l'hôpital.",
        [
            (
                "tranche la patronne",
                "altered",
                "speaker",
                "dashboards",
                "Karim Sellier said this, not la patronne",
            )
        ],
    ),
    (
        "hospital",
        "« Un lit sans infirmière, c'est un meuble », tranche la patronne de l'hôpital.",
        [],
    ),
    (
        "hospital",
        "« Un lit sans infirmière, c'est un meuble », a résumé une directrice d'hôpital à la radio.",
        [],
    ),
    (
        "hospital",
        "« Un lit sans infirmière, c'est un meuble », dénonce le syndicat.",
        [
            (
                "dénonce le syndicat",
                "altered",
                "speaker",
                "furniture",
                "Claire Montagnac said this, not le syndicat",
            )
        ],
    ),
    (
        "hospital",
        "« Un lit sans infirmière, c'est un meuble », s'indigne un patient.",
        [
            (
                "indigne un patient",
                "altered",
                "speaker",
                "furniture",
                "Claire Montagnac said this, not un patient",
            )
        ],
    ),
    (
        "hospital",
        "« Un lit sans infirmière, c'est un meuble », a dit la ministre italienne de la Santé.",
        [
            (
                "dit la ministre italienne",
                "altered",
                "speaker",
                "furniture",
                "Claire Montagnac said this, not la ministre italienne",
            )
        ],
    ),
    (
        "hospital",
        "La directrice fait remarquer que le bâtiment actuel a déjà été rénové sans que rien ne change pour les patients.",
        [
            (
                "La directrice fait",
                "altered",
                "speaker",
                "old-walls",
                "Karim Sellier says this, not la directrice",
            )
        ],
    ),
    (
        "hospital",
        "La directrice indique qu'un passage dure en moyenne 195 minutes, contre 250.",
        [],
    ),
    (
        "hospital",
        "Karim Sellier estime que le déficit sera inférieur à 6 millions d'euros, après 9 à 10 millions l'année d'avant.",
        [
            (
                "Karim Sellier estime",
                "altered",
                "speaker",
                "deficit",
                "Claire Montagnac says this, not Karim Sellier",
            )
        ],
    ),
    (
        "hospital",
        "L'hôpital est le premier employeur de la ville, souligne Claire Montagnac, avec ses 2 300 agents.",
        [
            (
                "souligne Claire Montagnac",
                "altered",
                "speaker",
                "first-employer",
                "the notes’ author says this, not Claire Montagnac",
            )
        ],
    ),
    (
        "hospital",
        "L'hôpital emploie environ 2 300 personnes, souligne Claire Montagnac. C'est le premier employeur de la ville.",
        [("souligne Claire Montagnac", "supported", None, "claire", "")],
    ),
    (
        "hospital",
        "Les patients affirment que les urgences de Vernaise étaient alors les plus lentes de la région.",
        [
            (
                "Les patients affirment",
                "altered",
                "speaker",
                "slowest",
                "Karim Sellier says this, not les patients",
            )
        ],
    ),
    (
        "grid",
        "« Donc on construit la route une fois les voitures arrivées ? », ironise la patronne d'Orvagrid (traduit).",
        [
            (
                "ironise la patronne",
                "altered",
                "speaker",
                "road-after-cars",
                "Idris Cole said this, not la patronne",
            )
        ],
    ),
    (
        "grid",
        "« Personne ne vous remercie pour la panne qui n'a pas eu lieu », ironise la patronne d'Orvagrid (traduit).",
        [],
    ),
    (
        "grid",
        "« Personne ne vous remercie pour la panne qui n'a pas eu lieu », glisse la directrice générale du réseau (traduit).",
        [],
    ),
    (
        "grid",
        "Plus de 90 GW de projets attendent. Environ 60 % de cette file, estime Idris Cole, ne sera jamais construite.",
        [
            (
                "estime Idris Cole",
                "altered",
                "speaker",
                "queue-of-ghosts",
                "Maren Tolvik says this, not Idris Cole",
            )
        ],
    ),
    (
        "grid",
        "Plus de 90 GW de projets attendent. Environ 60 % de cette file, estime-t-elle, ne sera jamais construite. C'est Maren Tolvik qui parle.",
        [],
    ),
    (
        "results",
        "« Votre marge est montée et vos effectifs ont baissé », admet la directrice financière (traduit).",
        [
            (
                "admet la directrice financière",
                "altered",
                "speaker",
                "up-and-down",
                "Oskar Penning said this, not Maaike Dewulf",
            )
        ],
    ),
    (
        "results",
        "« Une prévision est une promesse qui met sa ceinture », dit le PDG de Verlane (traduit).",
        [("dit le PDG", "altered", "speaker", "seatbelt", "Maaike Dewulf said this, not le PDG")],
    ),
    (
        "results",
        "« Une prévision est une promesse qui met sa ceinture », dit la patronne des finances de Verlane (traduit).",
        [("dit la patronne des finances", "supported", None, "seatbelt", "")],
    ),
    (
        "results",
        "Les analystes attendaient une marge opérationnelle de 11 %. Verlane a fait 11,8 %.",
        [],
    ),
    (
        "budget",
        "« On ne redresse pas un pays avec un rabot », affirme la ministre déléguée au Budget.",
        [("affirme la ministre déléguée", "supported", None, "rabot", "")],
    ),
    (
        "budget",
        "« On ne redresse pas un pays avec un rabot », affirme le ministre suédois des Finances.",
        [
            (
                "affirme le ministre suédois",
                "altered",
                "speaker",
                "rabot",
                "Odile Ferrandier said this, not le ministre suédois",
            )
        ],
    ),
    (
        "budget",
        "« On ne redresse pas un pays avec un rabot », martèlent les syndicats.",
        [
            (
                "martèlent les syndicats",
                "altered",
                "speaker",
                "rabot",
                "Odile Ferrandier said this, not les syndicats",
            )
        ],
    ),
    (
        "budget",
        "L'opposition promet que 85 écoles au moins seront rénovées d'ici 2030.",
        [
            (
                "L'opposition promet",
                "altered",
                "speaker",
                "schools",
                "Odile Ferrandier says this, not l'opposition",
            )
        ],
    ),
    (
        "science",
        "« Thin ice is not dying ice, it is restless ice », comme l'a dit un patron de port danois.",
        [
            (
                "dit un patron",
                "altered",
                "speaker",
                "fast-ice",
                "Ingrid Solheim said this, not un patron",
            )
        ],
    ),
    (
        "science",
        "« Thin ice is not dying ice, it is restless ice », comme l'a dit une chercheuse.",
        [],
    ),
    ("science", "Sur 240 chasseurs, 87 % disent que la glace se forme plus tard qu'avant.", []),
    (
        "startup",
        "« So you are a repair shop with a nice logo » : c'est ainsi que la patronne de Couchgrass parle d'elle-même.",
        [
            (
                "la patronne de Couchgrass parle",
                "altered",
                "speaker",
                "nice-logo",
                "Rupert Adeyemi said this, not la patronne",
            )
        ],
    ),
    (
        "startup",
        "« A farmer forgives a slow robot, never a silent one », témoigne un client.",
        [
            (
                "témoigne un client",
                "altered",
                "speaker",
                "silent-robot",
                "Ines Calloway said this, not un client",
            )
        ],
    ),
    (
        "hospital",
        "Toute directrice d'hôpital devrait l'entendre. « Un lit sans infirmière, c'est un meuble », dit Claire Montagnac.",
        [("dit Claire Montagnac", "supported", None, "furniture", "")],
    ),
    (
        "hospital",
        "Le ministre n'aimera pas. « Un lit sans infirmière, c'est un meuble », dit Claire Montagnac.",
        [("dit Claire Montagnac", "supported", None, "furniture", "")],
    ),
    (
        "hospital",
        "« Un lit sans infirmière, c'est un meuble. » Le ministre devrait relire cette phrase.",
        [],
    ),
    (
        "hospital",
        "Karim Sellier interpelle la directrice : « Vos patients, eux, ne lisent pas vos tableaux de bord. »",
        [("Karim Sellier interpelle la directrice", "supported", None, "dashboards", "")],
    ),
    (
        "hospital",
        "L'animateur, à la directrice : « Vos patients, eux, ne lisent pas vos tableaux de bord. »",
        [("animateur, à la directrice", "supported", None, "dashboards", "")],
    ),
    (
        "hospital",
        "La directrice s'entend répondre : « Vos patients, eux, ne lisent pas vos tableaux de bord. »",
        [],
    ),
    (
        "hospital",
        "La directrice s'est entendu dire par Sellier : « Vos patients, eux, ne lisent pas vos tableaux de bord. »",
        [],
    ),
    (
        "hospital",
        "« Un déficit n'est pas une faute, c'est une facture que quelqu'un n'a pas voulu lire. » Mon directeur financier a adoré.",
        [],
    ),
    (
        "hospital",
        "Sellier rappelle à la directrice que les urgences de Vernaise étaient alors les plus lentes de la région.",
        [("Sellier rappelle", "supported", None, "karim", "")],
    ),
    (
        "hospital",
        "La directrice écoute Sellier rappeler que les urgences de Vernaise étaient alors les plus lentes de la région.",
        [("Sellier rappeler", "supported", None, "karim", "")],
    ),
    (
        "hospital",
        "La directrice de l'hôpital le rappelle : les urgences de Vernaise étaient alors les plus lentes de la région.",
        [
            (
                "La directrice de l'hôpital le rappelle",
                "altered",
                "speaker",
                "slowest",
                "Karim Sellier says this, not la directrice",
            )
        ],
    ),
    (
        "hospital",
        "Une infirmière m'a écrit après l'émission. « Un lit sans infirmière, c'est un meuble », avait dit Montagnac.",
        [("dit Montagnac", "supported", None, "furniture", "")],
    ),
    (
        "hospital",
        "Le déficit serait inférieur à 6 millions d'euros en 2026, selon la direction de l'hôpital, après 9 à 10 millions l'année d'avant.",
        [],
    ),
    (
        "hospital",
        "30 à 35 % des passages aux urgences relèveraient d'un médecin de ville, estime la directrice.",
        [],
    ),
    (
        "hospital",
        "30 à 35 % des passages aux urgences relèveraient d'un médecin de ville, estime l'animateur.",
        [
            (
                "estime l'animateur",
                "altered",
                "speaker",
                "family-doctors",
                "Claire Montagnac says this, not Karim Sellier",
            )
        ],
    ),
    (
        "hospital",
        "Les syndicats estiment que 30 à 35 % des passages aux urgences relèveraient d'un médecin de ville.",
        [
            (
                "Les syndicats estiment",
                "altered",
                "speaker",
                "family-doctors",
                "Claire Montagnac says this, not les syndicats",
            )
        ],
    ),
    (
        "grid",
        "Les congestions ont coûté environ 1,2 milliard d'euros en 2025, rappelle Cole à la patronne du réseau.",
        [("rappelle Cole", "supported", None, "idris", "")],
    ),
    (
        "grid",
        "Les congestions ont coûté environ 1,2 milliard d'euros en 2025, rappelle la patronne du réseau.",
        [
            (
                "rappelle la patronne",
                "altered",
                "speaker",
                "congestion-bill",
                "Idris Cole says this, not la patronne",
            )
        ],
    ),
    (
        "grid",
        "« Une file d'attente n'est pas un plan », dit-elle au ministre (traduit). C'est du Tolvik.",
        [],
    ),
    (
        "grid",
        "« Une file d'attente n'est pas un plan », répond le ministre de l'Énergie (traduit).",
        [
            (
                "répond le ministre",
                "altered",
                "speaker",
                "list-of-hopes",
                "Maren Tolvik said this, not le ministre",
            )
        ],
    ),
    (
        "grid",
        "Le pays compte fermer sa dernière centrale à charbon avant 2030, précisent les notes. Maren Tolvik veut investir 34 milliards d'euros.",
        [("Maren Tolvik veut", "supported", None, "maren", "")],
    ),
    (
        "grid",
        "Le pays compte fermer sa dernière centrale à charbon avant 2030, précise Maren Tolvik.",
        [
            (
                "précise Maren Tolvik",
                "altered",
                "speaker",
                "last-coal",
                "the notes’ author says this, not Maren Tolvik",
            )
        ],
    ),
    (
        "grid",
        "Tolvik est honnête. Elle le précise d'ailleurs, l'épisode ne dit pas comment le plan d'investissement se répartira entre clients et État.",
        [
            (
                "Elle le précise",
                "altered",
                "speaker",
                "who-pays-open",
                "the notes’ author says this, not Maren Tolvik",
            )
        ],
    ),
    (
        "results",
        "La directrice financière le dit : « La trésorerie est la seule opinion à laquelle je me fie » (traduit).",
        [("La directrice financière le dit", "supported", None, "cash-opinion", "")],
    ),
    (
        "results",
        "Aux analystes, elle répond : « La trésorerie est la seule opinion à laquelle je me fie » (traduit). Du pur Dewulf.",
        [],
    ),
    (
        "results",
        "En mars, Verlane a dû rappeler quelques centaines de lits à cause d'un frein, reconnaît la directrice financière.",
        [
            (
                "reconnaît la directrice financière",
                "altered",
                "speaker",
                "march-recall",
                "Oskar Penning says this, not Maaike Dewulf",
            )
        ],
    ),
    (
        "results",
        "« La trésorerie est la seule opinion à laquelle je me fie », clame un banquier (traduit).",
        [
            (
                "clame un banquier",
                "altered",
                "speaker",
                "cash-opinion",
                "Maaike Dewulf said this, not un banquier",
            )
        ],
    ),
    (
        "budget",
        "La ministre assure que l'impôt sur les sociétés ne monte que pour les grandes entreprises. L'opposition dit le contraire.",
        [("La ministre assure", "supported", None, "ferrandier", "")],
    ),
    (
        "budget",
        "L'opposition s'étrangle, mais la ministre le répète : « On ne redresse pas un pays avec un rabot. »",
        [("la ministre le répète", "supported", None, "rabot", "")],
    ),
    (
        "budget",
        "Le journaliste lance à la ministre : « Vous demandez des efforts à tout le monde, sauf au calendrier. »",
        [("journaliste lance", "supported", None, "sauf-au-calendrier", "")],
    ),
    (
        "recap",
        "Le patron d'Anthropic affirme que l'IA écrit 90 % du code dans certaines entreprises.",
        [],
    ),
    (
        "recap",
        "Le patron de Meta affirme : « I think it's crazy to say that this won't happen by 2035. »",
        [
            (
                "Le patron de Meta affirme",
                "altered",
                "speaker",
                "crazy-to-say",
                "Dario Amodei said this, not le patron",
            )
        ],
    ),
    ("sports", "La championne le dit : « Dormir, c'est la séance que personne ne filme. »", []),
    (
        "sports",
        "« Dormir, c'est la séance que personne ne filme », répète son entraîneur.",
        [
            (
                "répète son entraîneur",
                "altered",
                "speaker",
                "sleep-session",
                "Maëlle Kervadec said this, not entraîneur",
            )
        ],
    ),
    (
        "sports",
        "Peu de sports, notent les notes, laissent une athlète de ce niveau payer elle-même son entraîneur. Kervadec confirme le coût.",
        [],
    ),
    (
        "sports",
        "La patience est le vrai sujet de l'entretien, confie Maëlle Kervadec : presque chaque réponse y ramène.",
        [
            (
                "confie Maëlle Kervadec",
                "altered",
                "speaker",
                "patience-thread",
                "the notes’ author says this, not Maëlle Kervadec",
            )
        ],
    ),
    (
        "startup",
        "Ines Calloway l'avoue, aucun des chiffres donnés sur scène n'a été audité.",
        [
            (
                "Ines Calloway l'avoue",
                "altered",
                "speaker",
                "not-audited",
                "the notes’ author says this, not Ines Calloway",
            )
        ],
    ),
    (
        "startup",
        "Ines Calloway aligne les chiffres. Aucun n'a été audité, rappellent les notes.",
        [],
    ),
    (
        "startup",
        "« Nobody on our board has ever pulled a weed, and I mean to fix that », promet le maire.",
        [
            (
                "promet le maire",
                "altered",
                "speaker",
                "board-weeds",
                "Ines Calloway said this, not le maire",
            )
        ],
    ),
    (
        "fournil",
        "La boulangère répond à l'animateur : « Le pain, c'est surtout de l'attente. »",
        [("boulangère répond", "supported", None, "attente", "")],
    ),
    (
        "fournil",
        "« Le pain, c'est surtout de l'attente », murmure le boulanger à la boulangère, sourit Paul Le Goff.",
        [
            (
                "sourit Paul Le Goff",
                "altered",
                "speaker",
                "attente",
                "Léa Morvan said this, not Paul Le Goff",
            )
        ],
    ),
    (
        "fournil",
        "Le maire de Vannes achète son pain chez Léa Morvan. « Le pain, c'est surtout de l'attente », dit-elle.",
        [("dit-elle", "supported", None, "attente", "")],
    ),
    (
        "harbour",
        "Tom Arkell est convaincu que les gardiens choisissent eux-mêmes la lampe.",
        [
            (
                "Tom Arkell est convaincu que",
                "altered",
                "speaker",
                "keepers",
                "Ada Quill says this, not Tom Arkell",
            )
        ],
    ),
    (
        "harbour",
        "Ada Quill est certaine que les gardiens choisissent eux-mêmes la lampe.",
        [("Ada Quill est certaine que", "supported", None, "ada", "")],
    ),
    (
        "results",
        "Maaike Dewulf est persuadée que la vraie histoire de l'année est le service, que les analystes n'ont pas regardé.",
        [
            (
                "Maaike Dewulf est persuadée que",
                "altered",
                "speaker",
                "service-is-the-story",
                "the notes’ author says this, not Maaike Dewulf",
            )
        ],
    ),
    (
        "museum",
        "« Un musée qui ne prête rien est un coffre-fort, pas un musée », dit la directrice du musée de la Rade.",
        [("dit la directrice", "supported", None, "safe-not-museum", "")],
    ),
    (
        "museum",
        "« Un musée qui ne prête rien est un coffre-fort, pas un musée », dit celle qui dirige le musée.",
        [],
    ),
    (
        "museum",
        "« Un musée qui ne prête rien est un coffre-fort, pas un musée », dit le conservateur en chef.",
        [
            (
                "dit le conservateur en chef",
                "altered",
                "speaker",
                "safe-not-museum",
                "Hélène Vasseur said this, not le conservateur en chef",
            )
        ],
    ),
    (
        "museum",
        "« Un musée qui ne prête rien est un coffre-fort, pas un musée », dit le maire.",
        [
            (
                "dit le maire",
                "altered",
                "speaker",
                "safe-not-museum",
                "Hélène Vasseur said this, not le maire",
            )
        ],
    ),
    (
        "museum",
        "« À force de compter les visiteurs, on a oublié de les regarder », reconnaît la directrice.",
        [
            (
                "reconnaît la directrice",
                "altered",
                "speaker",
                "look-at-them",
                "Malik Ferrand said this, not Hélène Vasseur",
            )
        ],
    ),
    (
        "museum",
        "« À force de compter les visiteurs, on a oublié de les regarder », lui lance l'animateur.",
        [("lance l'animateur", "supported", None, "look-at-them", "")],
    ),
    (
        "museum",
        "Le musée est ouvert 48 heures par semaine, précise la directrice. Le vrai sujet de la soirée, ajoute Hélène Vasseur, était les réserves, pas la billetterie.",
        [
            (
                "ajoute Hélène Vasseur",
                "altered",
                "speaker",
                "stores-are-the-subject",
                "the notes’ author says this, not Hélène Vasseur",
            )
        ],
    ),
    ("mobility", "La maire vise moins de voitures. Elle le dit au Carrefour.", []),
    (
        "airline",
        "Ce taux de remplissage est bas pour le métier, reconnaît Maren Aldous.",
        [
            (
                "reconnaît Maren Aldous",
                "altered",
                "speaker",
                "seats-are-empty",
                "the notes’ author says this, not Maren Aldous",
            )
        ],
    ),
    (
        "airline",
        "Maren Aldous annonce 74 % de sièges occupés en 2025. Ce taux de remplissage est bas pour le métier, notent les notes.",
        [("Maren Aldous annonce", "supported", None, "aldous", "")],
    ),
    (
        "airline",
        "Maren Aldous annonce 74 % de sièges occupés en 2025. Bas pour le métier, je trouve.",
        [("Maren Aldous annonce", "supported", None, "aldous", "")],
    ),
    (
        "grid",
        "Son hôte, Idris Cole, a le dernier mot : « Every listener will ask the same thing: who pays? »",
        [("Son hôte, Idris Cole, a le dernier mot", "supported", None, "who-pays", "")],
    ),
    (
        "results",
        "La directrice financière de Verlane, Maaike Dewulf, prévoit une facture de moins de 30 millions en 2026 si les droits restent à leur niveau actuel.",
        [
            (
                "La directrice financière de Verlane, Maaike Dewulf, prévoit",
                "supported",
                None,
                "dewulf",
                "",
            )
        ],
    ),
    (
        "results",
        "L'animateur, Oskar Penning, prévoit une facture de moins de 30 millions en 2026 si les droits de douane restent à leur niveau actuel.",
        [
            (
                "L'animateur, Oskar Penning, prévoit",
                "altered",
                "speaker",
                "tariff-outlook",
                "Maaike Dewulf says this, not Oskar Penning",
            )
        ],
    ),
    (
        "budget",
        "Selon la ministre déléguée, Odile Ferrandier, l'impôt sur les sociétés passerait de 22 % à 24 % pour les grandes entreprises.",
        [("Selon la ministre déléguée, Odile Ferrandier", "supported", None, "ferrandier", "")],
    ),
    (
        "budget",
        "Selon le ministre de l'Intérieur suédois, l'impôt sur les sociétés passerait de 22 % à 24 % pour les grandes entreprises.",
        [
            (
                "Selon le ministre",
                "altered",
                "speaker",
                "company-tax",
                "Odile Ferrandier says this, not le ministre",
            )
        ],
    ),
    (
        "sports",
        "La marathonienne le dit : « Je préfère une semaine ennuyeuse à une séance héroïque. »",
        [],
    ),
    (
        "sports",
        "Un spectateur le dit : « Je préfère une semaine ennuyeuse à une séance héroïque. »",
        [
            (
                "Un spectateur le dit",
                "altered",
                "speaker",
                "dull-week",
                "Maëlle Kervadec said this, not un spectateur",
            )
        ],
    ),
    (
        "startup",
        "La fondatrice de Couchgrass vise 25 millions d'euros de chiffre d'affaires pour 2026.",
        [],
    ),
    (
        "science",
        "Le président de séance fait remarquer qu'aucun assureur n'utilise encore ces prévisions.",
        [("président de séance fait", "supported", None, "adeyemi", "")],
    ),
    ("science", "Aucun assureur n'utilise encore ces prévisions, fait remarquer le président.", []),
    (
        "hospital",
        "Ce que les syndicats demandaient, la directrice dit l'avoir fait : un planning commun aux médecins et aux infirmières, pas des primes.",
        [],
    ),
    (
        "hospital",
        "Les patients attendent moins : un passage aux urgences dure 195 minutes en moyenne, contre 250.",
        [],
    ),
    (
        "hospital",
        "Les usagers voient la différence : un passage aux urgences dure 195 minutes en moyenne, contre 250.",
        [],
    ),
    (
        "grid",
        "Les clients étaient coupés 31 minutes en moyenne en 2022, 19 en 2025, annonce Maren Tolvik.",
        [("annonce Maren Tolvik", "supported", None, "maren", "")],
    ),
    (
        "airline",
        "Les passagers de Skerry Air espèrent 90 % de vols à l'heure d'ici 2027. C'est l'objectif de Maren Aldous.",
        [],
    ),
    (
        "recap",
        "Les concurrents d'Anthropic se taisent. Dario Amodei, lui, dit que l'IA écrit 90 % du code dans certaines entreprises.",
        [("Dario Amodei, lui, dit", "supported", None, "amodei", "")],
    ),
    (
        "recap",
        "Les développeurs le craignent : l'IA écrit déjà 90 % du code dans certaines entreprises.",
        [],
    ),
    (
        "budget",
        "Les contribuables le craignent : l'impôt sur les sociétés passerait de 22 % à 24 %, mais seulement pour les grandes entreprises.",
        [],
    ),
    (
        "sports",
        "Son entraîneur compris, sa saison 2025 a coûté cher, dit Kervadec.",
        [("dit Kervadec", "supported", None, "maelle", "")],
    ),
    (
        "science",
        "Les chasseurs disent que la glace se forme plus tard qu'avant, avec un retard de plus de trois semaines.",
        [],
    ),
    (
        "museum",
        "Les visiteurs comptent : le musée en a reçu 365 000 en 2025, contre 412 000 en 2019.",
        [],
    ),
    (
        "startup",
        "Les clients le disent, un robot lent se pardonne. « A farmer forgives a slow robot, never a silent one », dit Calloway.",
        [("dit Calloway", "supported", None, "silent-robot", "")],
    ),
    ("harbour", "Le directeur de mon école disait toujours : « On apprend en tombant ».", []),
    (
        "fournil",
        "Léa Morvan, boulangère à Vannes, et son mari le disent : elle a cessé de pétrir la nuit, et la pâte lève mieux depuis.",
        [],
    ),
]


@pytest.mark.parametrize(("source", "text", "expected"), ROWS)
def test_who_is_said_to_have_said_it(source, text, expected):
    found = attributed_in(text, "fr", source_of(source))

    assert [
        (it.text, it.verdict, it.outcome, it.entry, it.message.partition(":")[0]) for it in found
    ] == expected
