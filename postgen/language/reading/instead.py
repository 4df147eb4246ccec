"""The unit and the scale that two numbers share, said once: 24 % instead of 22."""

from __future__ import annotations

from fractions import Fraction

from postgen.language.quantity import Quantity
from postgen.language.reading import hedges
from postgen.language.reading.digits import plain
from postgen.language.reading.reading import Reading
from postgen.language.reading.sight import Sight
from postgen.language.reading.tokens import BREAK, WORD
from postgen.language.styles import CALENDAR, DURATIONS, vague

_FAR = 20  # times: a number further off has not the scale of the other


def shared(sight: Sight, one: Reading, last: Reading | None) -> Reading:
    """Give a bare number what the one before it says, where words set the two side by side."""
    told = one.quantity
    if last is None or last.quantity is None or told is None or vague(last.quantity):
        return one
    if told.unit != "count" or one.noun or one.other or vague(told) or not _ends(sight, one.end):
        return one
    unit = last.quantity.unit
    if unit in (*CALENDAR, *DURATIONS) and last.quantity.value == 1:
        return one  # a year, from 420 to 310
    if unit in CALENDAR or (unit == "count" and not last.noun and not last.power):
        return one
    first = hedges.before(sight, one.start, "count").at
    words = sight.lexicon.instead.before(sight.tokens, first, sight.floor)
    if words is None or not _beside(sight, words.start) or _apart(sight, words.start):
        return one
    scale = _scale(one, last)
    if scale is None:
        return one
    return one._replace(
        quantity=_scaled(told, unit, scale), noun=last.noun, power=last.power or one.power
    )


def _ends(sight: Sight, at: int) -> bool:
    """Tell whether nothing that is counted follows."""
    token, naming = sight.tokens[at], sight.words.naming
    none = token.text in naming.small or token.text in naming.verbs
    return token.gap == BREAK or token.kind != WORD or none


def _beside(sight: Sight, at: int) -> bool:
    """Tell whether nothing but a comma or a bracket stands before, after the number."""
    between = sight.tokens[sight.floor : at]
    return not between or (len(between) == 1 and between[0].text in (",", "(", ";"))


def _apart(sight: Sight, at: int) -> bool:
    """Tell whether a paragraph ends between the two."""
    return any(token.gap == BREAK for token in sight.tokens[sight.floor : at + 1])


def _scale(one: Reading, last: Reading) -> int | None:
    """Give what to multiply by, or None where the two are too far from one another."""
    if not last.power or one.power > 3:
        return 1
    ends = [Fraction(str(end)) for end in _ends_of(one) if isinstance(end, int | float)]
    beside = [Fraction(str(end)) for end in _ends_of(last) if isinstance(end, int | float)]
    mantissa = abs(beside[0]) / 10**last.power
    if not mantissa or not all(mantissa / _FAR <= abs(end) <= mantissa * _FAR for end in ends):
        return None
    return int(10**last.power)


def _ends_of(one: Reading) -> tuple[object, ...]:
    told = one.quantity
    assert told is not None
    return (told.value,) if told.value is not None else (told.low, told.high)


def _scaled(told: Quantity, unit: str, scale: int) -> Quantity:
    def more(end: object) -> int | float | None:
        return plain(Fraction(str(end)) * scale) if isinstance(end, int | float) else None

    return told._replace(
        unit=unit, value=more(told.value), low=more(told.low), high=more(told.high)
    )
