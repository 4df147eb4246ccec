"""How French writes quantities: what its reader knows them by."""

from __future__ import annotations

from postgen.language.french.dates import MONTHS, SHORT_MONTHS
from postgen.language.french.hedging import HEDGING
from postgen.language.french.idling import IDLING
from postgen.language.french.naming import NAMING
from postgen.language.french.sharing import SHARING
from postgen.language.french.units import PERS, UNITS
from postgen.language.vocabulary import Calendar, Counting, Measuring, Vocabulary, words

_SMALLS = {
    "zéro": 0, "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
    "quinze": 15, "seize": 16,
    "une": 1, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50,
    "soixante": 60, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90,
}  # fmt: skip
_COLLECTIVES = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
    "dizaines": 10, "douzaines": 12, "vingtaines": 20, "centaines": 100, "milliers": 1000,
}  # fmt: skip
_COUNTED = (
    "mois fois ans années jours semaines heures minutes secondes euros dollars pays points pour"
    " personnes gens gigawatts mégawatts"
)

COUNTING = Counting(
    point=",",
    smalls=_SMALLS,
    hundreds=frozenset({"cent", "cents"}),
    round=frozenset({"cents"}),
    scales={
        "mille": 3,
        "milles": 3,
        "million": 6,
        "millions": 6,
        "milliard": 9,
        "milliards": 9,
        "billion": 12,
        "billions": 12,
        "trillion": 12,
        "trillions": 12,
    },
    bare=frozenset({"cent", "mille"}),
    doubtful={"trillion": 6, "trillions": 6},
    collectives=_COLLECTIVES,
    multitudes=words(
        """
        dizaines douzaines centaines milliers millions milliards billions trillions
        """
    ),
    vague=words("quelques plusieurs des"),
    ones=frozenset({"un", "une"}),
    articles=frozenset({"un", "une"}),
    sixties=(60, 80),
    fourscore=frozenset({"quatre"}),
    joins=frozenset({"et"}),
    points=frozenset({"virgule"}),
    of=frozenset({"de", "d'"}),
    half=frozenset({"demi", "demie"}),
    and_a_half=("et demi", "et demie"),
    pairs=frozenset({"à", "et", "ou", "sur"}),
    new={"neuf": (words(_COUNTED), words("par les des ces nos vos ses leurs sont ou sur plus"))},
)

MEASURING = Measuring(
    units={
        **{name: (unit, 1) for unit, names in UNITS.items() for name in (names.one, names.many)
           if unit not in ("USD", "EUR", "GBP")},
        "pour cent": ("percent", 1), "p . 100": ("percent", 1), "pourcent": ("percent", 1),
        "pourcents": ("percent", 1), "pour cents": ("percent", 1),
        "points": ("points", 1), "point": ("points", 1), "pts": ("points", 1), "pt": ("points", 1),
        "points de base": ("points", 0.01), "point de base": ("points", 0.01),
        "points de %": ("points", 1),
        "kilowatt - heure": ("kWh", 1), "kilowatts - heures": ("kWh", 1),
        "kilowatts - heure": ("kWh", 1), "mégawatts - heures": ("MWh", 1),
        "gigawatts - heures": ("GWh", 1), "térawatts - heures": ("TWh", 1),
        "kilos": ("kg", 1), "kilo": ("kg", 1), "grammes": ("kg", 0.001), "gramme": ("kg", 0.001),
        "centimètres": ("m", 0.01), "centimètre": ("m", 0.01), "millimètres": ("m", 0.001),
        "kilotonnes": ("tonnes", 1000), "degrés": ("celsius", 1), "degré": ("celsius", 1),
        "année": ("years", 1), "années": ("years", 1), "décennie": ("years", 10),
        "décennies": ("years", 10), "siècle": ("years", 100), "siècles": ("years", 100),
        "millénaire": ("years", 1000), "millénaires": ("years", 1000), "semestre": ("months", 6),
        "semestres": ("months", 6), "trimestre": ("months", 3), "trimestres": ("months", 3),
        "millisecondes": ("seconds", 0.001), "sec .": ("seconds", 1), "j": ("days", 1),
    },
    currencies={
        "dollar": ("USD", 1), "dollars": ("USD", 1), "dollars américains": ("USD", 1),
        "dollars us": ("USD", 1), "billets verts": ("USD", 1), "euro": ("EUR", 1),
        "euros": ("EUR", 1), "livre sterling": ("GBP", 1), "livres sterling": ("GBP", 1),
        "centimes": ("EUR", 0.01), "centimes d'euro": ("EUR", 0.01),
        "centimes d'euros": ("EUR", 0.01), "centime": ("EUR", 0.01),
    },
    unsaid=words("jour jours point points degré seconde mètre m s t h j"),
    pers={
        **{name: per for per, names in PERS.items() for name in names},
        "année": "year", "m tokens": "million tokens", "millions de tokens": "million tokens",
        "tête": "person", "habitant": "person", "personnes": "person", "utilisatrice": "user",
        "salariée": "employee", "employé": "employee", "jours": "day",
    },
    per=(
        "par", "chaque", "de l'", "à l'", "pour chaque", "le", "la", "l'", "tous les", "toutes les",
    ),
    adjacent=frozenset({"le", "la", "l'", "de", "à"}),
    not_per=(
        "dernier", "dernière", "prochain", "prochaine", "précédent", "précédente", "suivant",
        "suivante", "où", "de", "d'", "même", "passé", "passée", "auparavant", "2",
    ),
    rates={
        "annuel": ("year",), "annuels": ("year",), "annuelle": ("year",), "annuelles": ("year",),
        "annuellement": ("year",), "mensuel": ("month",), "mensuels": ("month",),
        "mensuelle": ("month",), "mensuelles": ("month",), "hebdomadaires": ("week",),
        "hebdomadaire": ("week",), "quotidiens": ("day",), "quotidien": ("day",),
        "quotidiennes": ("day",), "en rythme annuel": ("year",), "en rythme annualisé": ("year",),
        "trimestriels": ("quarter",), "tous les ans": ("year",), "tous les mois": ("month",),
        "tous les jours": ("day",), "toutes les semaines": ("week",), "à l'heure": ("hour",),
        "de l'heure": ("hour",), "à l'année": ("year",), "l'heure": ("hour",),
        "l'an": ("year",),
    },
    between={"entre": "et"},
    outof=frozenset({"de", "d'"}),
    to=("à", "ou", "jusqu'à", "à près de", "à plus de", "- à -"),
    since=("à compter de", "à compter du", "à compter d'",
           "à partir de", "à partir du", "à partir d'"),
    changing=words(
        """
        passer passe passent passait passé passée passés passées passant passera passeront grimper
        grimpe grimpé grimpent grimpant monter monte monté montée montent tomber tombe tombé
        tombée tombent chuter chute chuté bondir bondi bondit sauter saute sauté croître croît
        croissance augmenter augmente augmenté augmentent augmentation baisser baisse baissé
        baissent reculer recule reculé descendre descend descendu descendre évoluer évolue évolué
        glisser glissé hausse progresser progresse progressé progression porter porte porté portée
        réduire réduit réduite ramener ramené ramenée ramène relever relevé abaisser abaissé aller
        va vont allé gonfler gonflé propulser propulsé partir parti partie saut bond
        """
    ),
    also=frozenset({"et"}),
    instead=(
        "au lieu de", "au lieu d'", "au lieu des", "plutôt que", "contre", "puis", "pas", "et non",
        "mais pas", "et pas", "non", "après", "alors que", "voire", "peut - être", "et même",
    ),
    extra=words(
        "petits petites petite petit longs longues courts courtes bons bonnes bonne pleines pleins"
        " autres grandes grands"
    ),
)  # fmt: skip

CALENDAR = Calendar(
    months=tuple(
        tuple(dict.fromkeys((name, short.rstrip("."), *more)))
        for name, short, more in zip(
            MONTHS,
            SHORT_MONTHS,
            (("jan",), ("fév", "fev", "fevrier"), (), (), (), (), ("juil",), ("aout",), ("sep",),
             (), (), ("dec", "decembre")),
            strict=True,
        )
    ),
    month_first=False,
    firsts=frozenset({"er"}),
    quarters={
        **{f"{lead}{word} trimestre": i
           for i, words in enumerate((("premier",), ("deuxième", "second"), ("troisième",),
                                      ("quatrième", "dernier")), 1)
           for word in words for lead in ("", "le ", "au ")},
        **{f"{i} {th} trimestre": i for i in (1, 2, 3, 4) for th in ("er", "e", "ème", "nd")},
        **{f"{letter} {i}": i for i in (1, 2, 3, 4) for letter in ("t", "q")},
    },
    halves={
        "premier semestre": 1, "second semestre": 2, "deuxième semestre": 2, "1 er semestre": 1,
        "2 e semestre": 2, "2 nd semestre": 2, "s 1": 1, "s 2": 2, "h 1": 1, "h 2": 2,
        "première moitié": 1, "seconde moitié": 2, "deuxième moitié": 2,
    },
    parts={
        "début": "early", "mi": "mid", "fin": "late", "la fin": "late", "la fin de": "late",
        "la fin de l'année": "late", "fin de": "late", "le début de": "early", "début de": "early",
        "le début": "early", "la mi": "mid", "le milieu de": "mid", "milieu": "mid",
        "au début de": "early", "à la fin de": "late", "à la mi": "mid", "courant": "mid",
    },
    decades=("les années", "des années", "années"),
    decade="",
    decades_lead=frozenset(),
    fiscal=("exercice", "l'exercice", "exercice fiscal", "fy", "année fiscale", "millésime"),
    to=("à", "au", "ou", "jusqu'en", "jusqu'à", "jusqu'au"),
    of=frozenset({"de", "d'", "du"}),
    counted=words(
        """
        personnes salariés salariées employés employées utilisateurs utilisatrices clients
        clientes emplois postes collaborateurs étudiants entreprises sociétés développeurs
        ingénieurs foyers logements participants patients cas morts voix sièges voitures véhicules
        unités fois exemplaires pages mots tokens tests études hommes femmes enfants répondants
        magasins sites pays villes espèces points calories gens chercheurs élèves visiteurs
        spectateurs m²
        """
    ),
    in_=words("en avant après depuis dès ici année an fin début mi vers jusqu'en l'an"),
    told=True,
    at=words(
        """
        à dès vers avant après jusqu'à demain aujourd'hui rdv soir matin midi a
        """
    ),
    hours=frozenset({"am", "pm"}),
    lasting=words(
        """
        en pendant durant dure durent duré durée durera dans environ plus moins de temps chrono
        après presque que tous toutes couru courir boucle bouclé sub
        """
    ),
    parts_of_day=("du matin", "du mat", "du soir", "de l'après - midi", "pile du matin",),
)  # fmt: skip

VOCABULARY = Vocabulary("fr", COUNTING, MEASURING, HEDGING, CALENDAR, SHARING, NAMING, IDLING)
