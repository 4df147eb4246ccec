"""Find the numbers of a text, in digits and in words, knowing nothing of how it was made.

A test's own reader, kept apart from the tool's so that the one can hold the other: it finds too
much rather than too little. Articles (un, une, a, an) and `one` as a pronoun are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_ENGLISH = (
    "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred hundreds thousand thousands million millions billion billions trillion trillions "
    "half halves third thirds quarter quarters double doubled doubles doubling triple tripled "
    "triples tripling quadruple twice thrice tenfold twofold threefold dozen dozens percent"
).split()
_FRENCH = (
    "zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "vingt vingts trente quarante cinquante soixante septante huitante nonante cent cents mille "
    "million millions milliard milliards billion billions trillion trillions milliers millier "
    "moitié moitiés demi demie tiers quart quarts double doublé doublée doubler doublent triple "
    "triplé tripler triplent décuplé décuple décupler dizaine dizaines douzaine centaine centaines "
    "deuxième troisième quatrième cinquième dixième centième"
).split()
_DIGITS = r"\d+(?:[.,\u00a0\u202f  ]\d+)*"
_NUMBERS = {
    "en": re.compile(rf"{_DIGITS}|\b(?:{'|'.join(_ENGLISH)})\b", re.IGNORECASE),
    "fr": re.compile(rf"{_DIGITS}|\b(?:{'|'.join(_FRENCH)})\b", re.IGNORECASE),
}


def numbers(text: str, lang: str) -> Iterator[tuple[int, int]]:
    """Give the span of each number."""
    return (found.span() for found in _NUMBERS[lang].finditer(text))
