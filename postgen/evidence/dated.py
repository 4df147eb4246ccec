"""How a year or a date of a text stands to one that the source carries."""

from __future__ import annotations

from postgen.evidence.calendar import Days, days_of
from postgen.evidence.grades import APART, SLIGHT, TRUE, WRONG, Relation
from postgen.language.quantity import Quantity

_UNTIL = ("before", "by", "at most", "less than")
_BEFORE = ("before", "less than")
_FROM = ("after", "more than", "at least")
_YEAR, _MONTH = 372, 31  # days, where every month has as many


def dated(quantity: Quantity, fact: Quantity) -> Relation:
    """Hold a year or a date of a text to one of the source."""
    said, known = days_of(quantity), days_of(fact)
    if said is None or known is None:
        return Relation(APART)
    apart = abs(said.first - known.first) / _YEAR
    bound = quantity.bound
    if fact.bound in _BEFORE and not bound and said.last == known.first - 1:
        return Relation(TRUE)  # the last day before it
    for bounds, holds in ((_UNTIL, _until), (_FROM, _since)):
        if fact.bound in bounds and (bound in bounds or not said.meets(known)):
            return _held(
                bound in bounds and holds(said, known, fact.bound, bound in _BEFORE), apart
            )
        if fact.bound in bounds:
            return Relation(WRONG if bound else SLIGHT, "bound")
    if bound:
        return _held(_bounded(said, known, bound), apart)
    if said.holds(known) and (not ranged(quantity) or known == said):
        return Relation(TRUE)
    return Relation(WRONG, "range" if said.meets(known) else "value", apart)


def _held(holds: bool, apart: float) -> Relation:
    return Relation(TRUE) if holds else Relation(WRONG, "value", apart)


def _until(said: Days, known: Days, bound: str, before: bool) -> bool:
    """Say whether a deadline is the source's, or just after: "by 2035" of "before 2035"."""
    if before and bound in _BEFORE:
        return known.first == said.first
    due = known.first - 1 if bound in _BEFORE else known.last
    return 0 <= said.last - due <= (_YEAR if said.last - said.first >= _YEAR - 1 else _MONTH)


def _since(said: Days, known: Days, _bound: str, _before: bool) -> bool:
    return said.first <= known.first


def _bounded(said: Days, known: Days, bound: str) -> bool:
    """Say whether a bound is true of a time that the source gives without one."""
    if bound in ("by", "at most"):
        return 0 <= said.last - known.last < _MONTH
    if bound in ("before", "less than"):
        return 0 <= said.first - known.last < _YEAR
    if bound in ("after", "more than"):
        return 0 <= known.first - said.last < _YEAR
    return said.first == known.first


def ranged(quantity: Quantity) -> bool:
    """Say whether a time has two ends that the text names: "between 2030 and 2045"."""
    return quantity.value is None and quantity.unit == "year"
