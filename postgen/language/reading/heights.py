"""Lengths that are cut at their unit: 1m98; feet and inches are passed over."""

from __future__ import annotations

from fractions import Fraction

from postgen.language.quantity import Quantity
from postgen.language.reading.digits import plain
from postgen.language.reading.reading import Reading, passed
from postgen.language.reading.sight import Sight
from postgen.language.reading.symbols import FEET, INCHES
from postgen.language.reading.tokens import DIGITS, NONE, WORD

_INCHES = 12


def height(sight: Sight, at: int) -> Reading | None:
    """Read 1m98, and pass over 6'4"."""
    first, mark, last, after = sight.tokens[at : at + 4]
    if first.kind != DIGITS or not (mark.gap == NONE == last.gap):
        return None
    if not (first.raw.isdecimal() and last.raw.isdecimal() and len(first.raw) <= 3):
        return None
    if mark.raw == "m" and len(last.raw) == 2:
        if after.gap == NONE and after.kind == WORD:
            return None
        value = Fraction(f"{first.raw}.{last.raw}")
        return Reading(at, at + 3, at, at + 3, Quantity("m", plain(value)))
    inches = len(last.raw) == 1 and int(last.raw) < _INCHES
    if mark.text in FEET and inches and after.text in INCHES and after.gap == NONE:
        return passed(at, at + 4)
    return None
