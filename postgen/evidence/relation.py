"""How a quantity of a text stands to one that the source carries, by their values alone."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from postgen.evidence.dated import dated
from postgen.evidence.grades import APART, SLIGHT, TRUE, WRONG, Relation
from postgen.knowledge import units
from postgen.language.mention import Mention
from postgen.language.quantity import Quantity, Value
from postgen.language.styles import CALENDAR, DURATIONS

_ROUND = 0.05  # how far a hedged number may lie off, as a part of it
_FEW, _ROUGHER = 12, 0.15  # so few hours, days … are told more roughly
_NEAR = 0.12  # and how far one that is approached or just passed
_WEAKER = 0.8  # a bound that the source gives may be told this much weaker
_WEAK = 0.6  # a bound below this part of the number says too little to be about it
_FAR = 2.0  # times one of two numbers: more than any bound or hedge of it may lie off
OPPOSITE = {
    "less than": "at least", "at most": "more than",
    "more than": "at most", "at least": "less than",
}  # fmt: skip
UP, DOWN = ("more than", "at least"), ("less than", "at most")
_TIMED = {"before": "less than", "by": "at most", "after": "more than"}


Kind = tuple[object, ...]
Digits = tuple[str, str]
_SHORTER = {"second", "minute", "hour", "day", "week", "month", "quarter"}


class Said(NamedTuple):
    """Hold what a mention's relation to a fact depends on, whatever the text around it."""

    quantity: Quantity
    hedge: str
    in_words: bool  # the number says its unit too: half, a third


class Range(NamedTuple):
    """Hold a quantity's ends in its base unit."""

    low: float
    high: float


@lru_cache(maxsize=500)
def kind(unit: str) -> Kind:
    """Give what quantities must share for their values to be compared, denominators apart."""
    if unit in CALENDAR:
        return ("time",)
    plain = unit if unit in (*units.PLAIN, "points") else ""
    return (plain, tuple(sorted(units.measure(unit).powers.items())))


def other_per(said: Quantity, fact: Quantity) -> bool:
    """Say whether a quantity is said per something else than the source has it.

    What comes in a year is often said without it; and what the sentence names is not said again.
    """
    if not said.per:
        return False
    return not set(said.per) <= {*fact.per, "year"} or bool(
        "year" in said.per and set(fact.per) & _SHORTER
    )


def relation(mention: Mention, fact: Quantity) -> Relation:
    """Hold a quantity of a text to one of the same dimension."""
    in_words = mention.number[1] == mention.end
    return _relation(mention.quantity[:-1], mention.hedge, fact[:-1], in_words)


@lru_cache(maxsize=10_000)
def _relation(
    told: tuple[Any, ...], hedge: str, source: tuple[Any, ...], in_words: bool
) -> Relation:
    """Hold one to the other without their words, which no value depends on."""
    mention, fact = Said(Quantity(*told), hedge, in_words), Quantity(*source)
    if mention.quantity.unit in CALENDAR:
        return dated(mention.quantity, fact)
    if other_per(mention.quantity, fact):
        return Relation(WRONG, "unit")
    said, known = ends_of(mention.quantity), ends_of(fact)
    if said is None or known is None:
        return _vague(said, known)
    relation = _held(mention, said, fact, known)
    if relation.grade >= WRONG:
        return Relation(relation.grade, relation.outcome, _distance(said, known))
    return relation


def ends_of(quantity: Quantity) -> Range | None:
    """Give a quantity's ends in its base unit, or None for a time or for words without a number."""
    value = quantity.value
    if value is None:
        return _ends(quantity.unit, quantity.low, quantity.high)
    return _ends(quantity.unit, value, value)


@lru_cache(maxsize=5_000)
def _ends(unit: str, low: Value | None, high: Value | None) -> Range | None:
    if not isinstance(low, int | float) or not isinstance(high, int | float):
        return None
    made = units.measure(unit)
    factor = made.top / made.bottom
    try:
        return Range(float(low) * factor, float(high) * factor)
    except OverflowError:
        return Range(float("inf"), float("inf"))


def _same(one: float, other: float) -> bool:
    return abs(one - other) <= 1e-9 * max(abs(one), abs(other))


def far(said: Quantity, fact: Quantity) -> bool:
    """Say at a glance that two quantities are too far apart for one to be told as the other."""
    one, other = ends_of(said), ends_of(fact)
    if one is None or other is None or min(*one, *other) <= 0:
        return False
    return max(one) * _FAR < min(other) or max(other) * _FAR < min(one)


def digits_of(quantity: Quantity) -> Digits | None:
    """Give how a quantity is written, whatever its unit: 10 to 15 GW as $10-15 million."""
    value = quantity.value
    ends = (quantity.low, quantity.high) if value is None else (value, value)
    return (
        None if quantity.unit in CALENDAR or None in ends else (_digits(ends[0]), _digits(ends[1]))
    )


def same_value(one: Quantity, other: Quantity) -> bool:
    """Say whether two quantities of one dimension have the same ends."""
    first, last = ends_of(one), ends_of(other)
    return first is not None and last is not None and all(map(_same, first, last))


@lru_cache(maxsize=5_000)
def _digits(value: object) -> str:
    if not isinstance(value, int | float):
        return ""
    return f"{value:.6e}".partition("e")[0].rstrip("0.")


def bound_of(quantity: Quantity) -> str:
    """Give a quantity's bound, one of a time as of a number."""
    return _TIMED.get(quantity.bound, quantity.bound)


def _distance(said: Range, known: Range) -> float:
    """Give how far two ranges lie apart: 0 for the same, 1 for one twice the other."""
    one, other = max(abs(said.low), abs(said.high)), max(abs(known.low), abs(known.high))
    least = min(one, other)
    return abs(one - other) / least if least else float(one != other) * 10


def _held(mention: Said, said: Range, fact: Quantity, known: Range) -> Relation:
    if not _same(said.low, said.high):
        return _ranged(said, fact, known)
    bound = bound_of(mention.quantity)
    number = said.low
    if bound in UP:
        return _above(mention, number, fact, known)
    if bound in DOWN:
        return _below(mention, number, fact, known)
    if not _same(known.low, known.high):
        return _inside(mention, number, known)
    if mention.hedge == "nearly":
        near = known.high <= number and known.high >= number * (1 - _NEAR)
        if bound_of(fact) in UP:
            near = False
        return Relation(TRUE) if near else Relation(WRONG, "value")
    if mention.quantity.approx:
        if abs(number - known.low) > _rough(mention) * abs(known.low):
            return Relation(WRONG, "value")
        return Relation(SLIGHT, "bound") if bound_of(fact) in (*UP, *DOWN) else Relation(TRUE)
    if not _same(number, known.low):
        return Relation(WRONG, "value")
    if bound_of(fact) in (*UP, *DOWN):
        return Relation(SLIGHT, "bound")
    if fact.approx:
        exact = mention.hedge == "exactly"
        return Relation(WRONG if exact else SLIGHT, "approximation")
    return Relation(TRUE)


def _rough(mention: Said) -> float:
    """Give how far an approximation may lie off: "a couple of hours" is a rougher one."""
    quantity = mention.quantity
    value = quantity.value
    if quantity.unit == "percent" and mention.in_words:
        return _ROUGHER
    few = quantity.unit in DURATIONS and isinstance(value, int | float) and value <= _FEW
    return _ROUGHER if few else _ROUND


def _ranged(said: Range, fact: Quantity, known: Range) -> Relation:
    if _same(said.low, known.low) and _same(said.high, known.high):
        return Relation(TRUE)
    if _same(known.low, known.high) and said.low <= known.low <= said.high:
        rough = fact.approx and said.high - said.low <= 2 * _NEAR * known.high
        return Relation(SLIGHT if rough else WRONG, "range")
    return Relation(WRONG, "range")


def _above(mention: Said, number: float, fact: Quantity, known: Range) -> Relation:
    """Hold "more than 9": true of what lies above, and of a range from there."""
    strict = mention.quantity.bound in ("more than", "after")
    if bound_of(fact) in UP:
        if _same(number, known.low) or _WEAKER * known.low <= number < known.low:
            return Relation(TRUE)
        if number < known.low:
            return Relation(WRONG, "value")
        return Relation(WRONG, "bound")
    if bound_of(fact) in DOWN:
        return Relation(WRONG, "bound")
    single = _same(known.low, known.high)
    if _same(number, known.low):
        if fact.approx and single:
            return Relation(WRONG if mention.hedge != "just over" else SLIGHT, "bound")
        return Relation(WRONG, "bound") if strict and single else Relation(TRUE)
    if number > known.low:
        return Relation(WRONG, "bound")
    if mention.hedge == "just over" and number < known.low * (1 - _NEAR):
        return Relation(WRONG, "value")
    return _enough(number, known)


def _enough(number: float, known: Range) -> Relation:
    return Relation(TRUE) if number >= _WEAK * known.low else Relation(APART, "value", 1.0)


def _below(mention: Said, number: float, fact: Quantity, known: Range) -> Relation:
    """Hold "up to 10": true of what lies below, and of a range to there."""
    strict = mention.quantity.bound in ("less than", "before")
    if bound_of(fact) in DOWN:
        if _same(number, known.high) or known.high < number < known.high / _WEAKER:
            return Relation(TRUE)
        if number > known.high:
            return Relation(WRONG, "value")
        return Relation(WRONG, "bound")
    if bound_of(fact) in UP:
        return Relation(WRONG, "bound")
    single = _same(known.low, known.high)
    if _same(number, known.high):
        if strict and mention.hedge != "nearly":
            return Relation(WRONG if single else SLIGHT, "bound")
        if fact.approx and single:
            return Relation(SLIGHT, "bound")
        return Relation(TRUE)
    if number < known.high:
        return Relation(WRONG, "bound")
    if mention.hedge == "nearly" and known.high < number * (1 - _NEAR):
        return Relation(WRONG, "value")
    return _little(number, known)


def _little(number: float, known: Range) -> Relation:
    return Relation(TRUE) if number * _WEAK <= known.high else Relation(APART, "value", 1.0)


def _inside(mention: Said, number: float, known: Range) -> Relation:
    """Hold a single number to a range that the source gives."""
    if mention.hedge == "nearly":
        near = known.high <= number <= known.high / (1 - _NEAR)
        return Relation(TRUE) if near else Relation(WRONG, "range")
    if mention.quantity.approx:
        spread = _ROUND * number
        if known.low - spread <= number <= known.high + spread:
            return Relation(SLIGHT, "range")
        return Relation(WRONG, "value")
    if known.low <= number <= known.high:
        return Relation(WRONG, "range")
    return Relation(WRONG, "value")


def _vague(said: Range | None, known: Range | None) -> Relation:
    """Hold words without a number: "a few billion", "trillions"."""
    if said is None and known is None:
        return Relation(TRUE)
    return Relation(SLIGHT, "value") if said is None else Relation(WRONG, "value", 5.0)
