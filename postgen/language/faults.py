"""What keeps a quantity from being told."""

from __future__ import annotations

from postgen.language.quantity import BOUNDS, PERS, UNITS, Quantity
from postgen.language.styles import CALENDAR, DURATIONS, vague
from postgen.language.times import read

_DUE = ("before", "by", "after")
_INFINITY = float("inf")


def fault(quantity: Quantity) -> str:
    """Say in a sentence what is wrong with a quantity; nothing where it can be told."""
    for kind, name, known in (
        ("unit", quantity.unit, UNITS),
        *(("denominator", per, PERS) for per in quantity.per),
        ("bound", quantity.bound, ("", *BOUNDS)),
    ):
        if name not in known:
            return f"the {kind} {name!r} is unknown: there are {', '.join(filter(None, known))}"
    if vague(quantity):
        return "" if quantity.words else "a figure needs a value, a low and a high, or words"
    found = (quantity.low, quantity.high) if quantity.value is None else (quantity.value,)
    if None in found:
        return "a range needs a low and a high"
    return _calendar(quantity, found) if quantity.unit in CALENDAR else _measure(quantity, found)


def _measure(quantity: Quantity, found: tuple[object, ...]) -> str:
    for end in found:
        if isinstance(end, bool) or not isinstance(end, int | float) or not abs(end) < _INFINITY:
            return f"a figure in {quantity.unit} needs a number, not {end!r}"
    if quantity.bound in _DUE and quantity.unit not in DURATIONS:
        return f"the bound {quantity.bound!r} needs a time, not {quantity.unit}"
    if quantity.since:
        if quantity.unit not in DURATIONS:
            return f"only a duration is counted from a date, not {quantity.unit}"
        return _time(quantity.since)
    return ""


def _calendar(quantity: Quantity, found: tuple[object, ...]) -> str:
    if quantity.per or quantity.since:
        return f"a {quantity.unit} has no denominators and is counted from no date"
    for end in found:
        why = _time(str(int(end)) if isinstance(end, float) and end.is_integer() else str(end))
        if why:
            return why
    return ""


def _time(text: str) -> str:
    try:
        read(text)
    except ValueError as error:
        return str(error)
    return ""
