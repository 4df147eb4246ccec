"""The numbers that sums are made of."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from postgen.evidence.calendar import ordinals
from postgen.knowledge import units
from postgen.language.quantity import Quantity

YEAR, DATE = "year", "date"
_HEADS = (units.YEAR, "person", "user", "employee")  # by which an amount is told or not
KNOWN = "known"  # of a day that the source gives, whether or not the text does

Powers = tuple[tuple[str, int], ...]  # of its base units, in order


class Term(NamedTuple):
    """Hold a quantity that the text cites, and how it is put there."""

    quantity: Quantity
    said: str
    low: float  # in the base unit; a day is counted from the first of our calendar
    high: float
    powers: Powers
    plain: str  # a unit that has no base: percent, times, points, count, year, date
    of: str = ""  # what it measures, where that is known


def term(quantity: Quantity, said: str) -> Term | None:
    """Take a quantity into sums, or None for one without a number."""
    if quantity.unit == DATE:
        days = ordinals(quantity)
        return Term(quantity, said, days[0], days[1], (), DATE) if days else None
    low, high = (quantity.low, quantity.high) if quantity.value is None else (quantity.value,) * 2
    if not isinstance(low, int | float) or not isinstance(high, int | float):
        return None
    made = units.measure("count" if quantity.unit == YEAR else quantity.unit, quantity.per)
    factor = made.top / made.bottom
    plain = quantity.unit if quantity.unit in (*units.PLAIN, "points", YEAR) else ""
    try:
        low, high = float(low) * factor, float(high) * factor
    except OverflowError:
        return None
    return Term(quantity, said, low, high, tuple(sorted(made.powers.items())), plain)


@lru_cache(maxsize=1_000)
def lasting(powers: Powers) -> Powers:
    """Leave out how often: a yearly amount adds up to an amount."""
    return tuple((base, power) for base, power in powers if base not in _HEADS)


def alike(one: Term, other: Term) -> bool:
    """Say whether two terms can be taken from each other."""
    if one.plain != other.plain:
        return False
    return one.powers == other.powers or lasting(one.powers) == lasting(other.powers) != ()


def without_per(one: Term, unit: str) -> Term:
    """Take an amount per something as an amount, where the other is told so: €1.70 extra."""
    if one.quantity.unit != unit or not one.quantity.per:
        return one
    return term(one.quantity._replace(per=()), one.said) or one


def in_points(one: Term) -> Term:
    """Take a percentage as points: a percent is a hundredth, a point is one."""
    if one.plain != "percent":
        return one
    return one._replace(
        low=100 * one.low, high=100 * one.high, plain="points", powers=(("points", 1),)
    )


def in_percent(one: Term) -> Term:
    """Take points as percentages: what was 80% and is up 20 points was 60%."""
    if one.plain != "points":
        return one
    return one._replace(low=one.low / 100, high=one.high / 100, plain="percent", powers=())
