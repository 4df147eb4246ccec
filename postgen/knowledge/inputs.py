"""What a sum asks of the figures that it takes."""

from __future__ import annotations

from postgen.knowledge import arithmetic, units
from postgen.knowledge.arithmetic import Interval
from postgen.knowledge.model import Figure
from postgen.language.styles import CALENDAR, vague

WITHIN = {"year": "a calendar year", "date": "a date"}


class Unworkable(ValueError):
    """Say why there is no such sum; `at` is the input at fault, by its place, or `unit`."""

    def __init__(self, message: str, hint: str, at: int | str) -> None:
        super().__init__(message)
        self.hint = hint
        self.at = at


def hold_input(figure: Figure, place: int) -> None:
    """Refuse a figure that is no plain amount, with Unworkable."""
    quantity = figure.quantity
    if vague(quantity):
        what = f"{figure.id!r} has words and no number"
    elif quantity.unit in CALENDAR:
        what = f"{figure.id!r} is {WITHIN[quantity.unit]}, and no amount"
    elif quantity.bound:
        what = f"{figure.id!r} has a bound ({quantity.bound}), so one of its ends is not known"
    elif quantity.since:
        what = f"{figure.id!r} is counted from a date"
    else:
        return
    raise Unworkable(what, "a sum is made of amounts: name another figure, or tell it apart", place)


def based(figure: Figure) -> Interval:
    """Give a figure's range in base units."""
    quantity = figure.quantity
    low, high = quantity.low, quantity.high
    if quantity.value is not None:
        low = high = quantity.value
    if not isinstance(low, int | float) or not isinstance(high, int | float):
        msg = f"{figure.id!r} is no number"
        raise TypeError(msg)
    made = units.measure(quantity.unit, quantity.per)
    return arithmetic.scaled(arithmetic.interval(low, high), made.top, made.bottom)
