"""The English words that state a quantity.

Left out is what seldom does: `one`, ordinals (`second`, `third`), `the two`, `double-check`.
Idioms that count nothing are let pass whole.
"""

from __future__ import annotations

import re
from functools import cache

_UNITS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|zero(?!-)"
)
_SCALES = "hundreds?|thousands?|millions?|billions?|trillions?|dozens?"
_PERCENT = r"(?:percent|per[ \n]cent)"
_NUMBER = rf"(?:one(?=[ \n](?:{_SCALES}|{_PERCENT})\b)|{_UNITS}|{_SCALES})"
# What two people or things are called once they are known.
_BOTH = rf"(?:the|these|those|my|our|your|his|her|its|their)[ \n]two(?![ \n-]+(?:{_SCALES}|thirds))"
_PARTS = (
    r"(?:a|one|two|three|four|five)[ \n-](?:thirds?|quarters?|fifths?|tenths?|hundredths?)"
    r"|thirds|halv(?:es|ed|ing)|half(?!-)"
)
_TIMES = (
    r"twice|thrice|(?:\w+-?)?(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)-?fold"
    r"|doubl(?:ed|es|ing)|double(?=[ \n](?:the|that|what|its|their|his|her))"
    r"|(?:tripl|quadrupl|quintupl)(?:e|ed|es|ing)"
)
# "between two meetings", but "between two and three years", "between two years and three years".
_BETWEEN = (
    rf"between[ \n]two(?![ \n-]+(?:and|to|or|{_SCALES})\b|[ \n]+[\w’'-]+[ \n]+(?:and|to)[ \n]+"
    rf"(?:{_UNITS}|{_SCALES})\b)"
)
# One a line, each a pattern; a space is a line's end too.
_IDIOMS = r"""
(?:in|of) two minds
two and two
thing or two
two sides of (?:the same|a|one) coin
two (?:wrongs|birds with)
two by two
(?:my|our|her|his|your) two cents
nine to five
(?:cut|split|break|breaks|broke|broken|tore|torn|fold|folded) in (?:two|half)(?! \w)
half the (?:battle|fun)
(?:think|thinks|thinking|thought) twice
six of one,? (?:and )?half a dozen of the other
four (?:corners|winds)
on all fours
sixes and sevens
(?:from|ground) zero
zero(?:s|ed|ing)? in on
zero-?sum
"""


@cache
def pattern() -> re.Pattern[str]:
    """Give the pattern of a quantity in words; a match without a group `quantity` is none."""
    # "in percent" states nothing, "percent" after a reference does.
    alone = rf"(?<!.)[ \n]?{_PERCENT}"
    joined = rf"{_NUMBER}(?:(?:[ \n-]|[ \n](?:and|to)[ \n]){_NUMBER}|-one\b)*(?:[ \n]{_PERCENT})?"
    idioms = "|".join(_IDIOMS.split("\n")[1:-1]).replace(" ", r"[ \n]")
    return re.compile(
        rf"(?<![\w-])(?:{_BOTH}|{_BETWEEN}|{idioms}|(?P<quantity>{_TIMES}|{_PARTS}|{alone}|{joined}))(?!\w)",
        re.IGNORECASE,
    )
