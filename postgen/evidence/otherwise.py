"""What a text says of a number in other words: a ceiling, a floor, a rough figure, a far end."""

from __future__ import annotations

from postgen import language
from postgen.evidence.context import Context
from postgen.evidence.facts import Fact
from postgen.evidence.grades import SLIGHT, WRONG, Relation
from postgen.evidence.relation import DOWN, UP, bound_of, ends_of
from postgen.language.mention import Mention
from postgen.language.modal import Modality, pattern
from postgen.language.styles import CALENDAR

_BESIDE = 30  # code points between two years that are told as either


def eased(context: Context, mention: Mention, fact: Fact, relation: Relation) -> bool:
    """Say whether the words around a number say what its own lack."""
    if relation.outcome not in ("bound", "approximation", "range"):
        return False
    modality = language.modality(context.lang)
    if relation.grade == SLIGHT and relation.outcome == "bound":
        if context.mention.quantity.unit in CALENDAR:
            told = f"{context.own} {context.after}"
            return context.heads or pattern(modality.deadline).search(told) is not None
        return _bounded(context, fact, modality)
    if relation.grade == SLIGHT and relation.outcome == "approximation":
        told = f"{context.own} {context.after}"
        return pattern(modality.about).search(told) is not None
    if relation.grade == WRONG and relation.outcome in ("range", "bound"):
        return _parted(context, mention, fact)
    return False


def _end_of_a_time(context: Context, mention: Mention, fact: Fact) -> bool:
    """Say whether a year is told as the end, or the beginning, of a time of several."""
    if fact.quantity.unit != "year" or mention.quantity.value is None or fact.quantity.low is None:
        return False
    modality = language.modality(context.lang)
    if mention.quantity.value == fact.quantity.high:
        return pattern(modality.ends).search(context.said) is not None
    if mention.quantity.value == fact.quantity.low:
        return pattern(modality.begins).search(context.said) is not None
    return False


def _either_year(context: Context, mention: Mention, fact: Fact) -> bool:
    """Say whether both years of two are told, each by itself: "in 2027 or in 2028"."""
    ends = (fact.quantity.low, fact.quantity.high)
    if mention.quantity.value not in ends or fact.quantity.unit != "year":
        return False
    other = ends[0] if mention.quantity.value == ends[1] else ends[1]
    return any(
        one.quantity.unit == "year" and one.quantity.value == other
        and abs(one.start - mention.start) <= _BESIDE
        for one in context.beside
    )  # fmt: skip


def _bounded(context: Context, fact: Fact, modality: Modality) -> bool:
    bound = bound_of(fact.quantity)
    words = modality.floor if bound in UP else modality.ceiling if bound in DOWN else ""
    told = f"{context.own} {context.after}"
    return bool(words) and pattern(words).search(told) is not None


def _parted(context: Context, mention: Mention, fact: Fact) -> bool:
    """Say whether both ends of a range are told apart: "12% or better, 13% at the top"."""
    if mention.quantity.unit == "year":
        return _either_year(context, mention, fact) or _end_of_a_time(context, mention, fact)
    known = ends_of(fact.quantity)
    said = ends_of(mention.quantity)
    if known is None or said is None or known.low == known.high or said.low != said.high:
        return False
    if said.low not in known or fact.quantity.unit in CALENDAR:
        return False
    other = known.high if said.low == known.low else known.low
    for one in context.near:
        as_said = one.quantity
        if as_said.unit == "count" and mention.quantity.unit not in CALENDAR:
            as_said = as_said._replace(unit=mention.quantity.unit)
        found = ends_of(as_said) if as_said.unit not in CALENDAR else None
        if found is not None and found.low == found.high == other:
            return True
    return False
