"""The French words that state a quantity.

Left out is what seldom does: `un` and `une`, ordinals (`second`, `troisième`), `les deux`, and
`neuf` where it means new. Idioms that count nothing are let pass whole.
"""

from __future__ import annotations

import re
from functools import cache

_UNITS = (
    "zéro|deux|trois|quatre|cinq|six|sept|huit|dix|onze|douze|treize|quatorze|quinze|seize|vingts?"
    "|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante"
)
_SCALES = (
    r"(?<!pour[ \n])cents?|mille|millions?|milliards?|billions?|trillions?|milliers?|centaines?"
    "|dizaines?|douzaines?|quinzaines?|vingtaines?|trentaines?|cinquantaines?|soixantaines?"
)
# « neuf » counts before what is counted, and at the end of a number; else it means new.
_COUNTED = "mois|fois|ans|années|jours|semaines|heures|minutes|secondes|euros|dollars|pays|points"
_NINE = (
    rf"neuf(?=[ \n]+(?:{_SCALES}|{_COUNTED}|pour[ \n]cent|(?:à|sur)[ \n](?:{_UNITS}))\b)"
    r"|(?<=dix-)neuf|(?<=vingt-)neuf|(?<=ante-)neuf|(?<=les )neuf"
)
_NUMBER = rf"(?:une?(?=[ \n](?:{_SCALES})\b)|{_UNITS}|{_SCALES}|{_NINE})"
# What two people or things are called once they are known.
_BOTH = (
    r"(?:les|des|aux|ces|mes|tes|ses|nos|vos|leurs|tous|toutes)[ \n]deux"
    rf"(?![ \n-]+(?:{_SCALES}|tiers))"
)
_PARTS = (
    r"(?:un|le|deux|trois|quatre|cinq)[ \n](?:tiers|quarts?|cinquièmes?|dixièmes?|centièmes?)"
    r"(?=[ \n]d|[.,;:!?\u00a0]|[ \n]?$)"
    r"|moitiés?|demie?s?(?!-)"
)
_TIMES = (
    r"(?:le|au)[ \n](?:double|triple|quadruple)(?=[ \n]d)|doubl(?:é|ée|és|ées|er|era|ent|ant|ait)"
    r"|(?:tripl|quadrupl|quintupl|décupl|centupl)(?:e|é|ée|és|ées|er|era|ent|ant|ait)"
)
# « entre deux réunions », but « entre deux et trois ans », « entre deux ans et trois ans ».
_BETWEEN = (
    rf"entre[ \n]deux(?![ \n-]+(?:et|à|ou|{_SCALES})\b|[ \n]+[\w’'-]+[ \n]+(?:et|à)[ \n]+"
    rf"(?:{_UNITS}|{_SCALES})\b)"
)
# One a line, each a pattern; a space is a line's end too.
_IDIOMS = """
de deux choses,? l['’]une
à deux (?:doigts|mains|vitesses|pas(?! de plus))
à quatre (?:mains|épingles)
entre quatre (?:yeux|murs)
en (?:deux|trois) mots
en deux temps,? trois mouvements
deux poids,? (?:et )?deux mesures
d['’]une pierre,? deux coups
jamais deux sans trois
ni une,? ni deux
un de ces quatre
aux quatre (?:coins|vents)
(?:cheveux|mettre|mets|met|mettent|mis|mise) en quatre
deux (?:par|à) deux
quatre à quatre
à (?:mille|cent) lieues
mille (?:mercis|excuses|et une?)
donne en mille
moitié-moitié
pas trente-six
(?:un|le|les|des) tiers (?:de confiance|payants?)
"""


@cache
def pattern() -> re.Pattern[str]:
    """Give the pattern of a quantity in words; a match without a group `quantity` is none."""
    # « en pour cent » states nothing, « pour cent » after a reference does.
    alone = r"(?<!.)[ \n]?pour[ \n]cent"
    joined = rf"{_NUMBER}(?:(?:[ \n-]|[ \n](?:et|à)[ \n]|-et-){_NUMBER}|[ \n-]et[ \n-]un\b)*"
    joined += r"(?:[ \n]pour[ \n]cent)?"
    idioms = "|".join(_IDIOMS.split("\n")[1:-1]).replace(" ", r"[ \n]")
    return re.compile(
        rf"(?<![\w-])(?:{_BOTH}|{_BETWEEN}|{idioms}|(?P<quantity>{_TIMES}|{_PARTS}|{alone}|{joined}))(?![\w]|-t-)",
        re.IGNORECASE,
    )
