"""Tell what a number is of by the words around it: another fact may fit them far better."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from postgen.evidence.calendar import Days, days_of
from postgen.evidence.context import Context
from postgen.evidence.dated import ranged
from postgen.evidence.facts import CLAIM, FIGURE, OPEN, SOURCE, Facts
from postgen.evidence.grades import TRUE, WRONG
from postgen.evidence.matching import Match, apart, series
from postgen.evidence.relation import same_value
from postgen.language.styles import CALENDAR

_CLEAR = 1.6  # how many times better another fact must fit the words than the one of this value
_BETTER = 4.5  # how much better it must fit by what tells the two apart
_LATER = 3.8  # and by which a year
_ALONE = 2.5  # where no word fits the fact of its value
_TWIN = 2.4  # and where both are of one series
_MORE = 1.5  # how many times better a fact must fit than the number that states it
_BOTH, _EACH = 3.5, 0.8  # how much better two numbers fit each other's facts, and each at least
_APART = 4  # numbers between two that may have been exchanged
_MOST = 4  # facts of one value that are looked at

Fact = tuple[str, str]  # the id of an entry, and the kind of the fact


class Around(NamedTuple):
    """Hold what stands around a quantity: what the others near it state."""

    stated: Mapping[Fact, float]  # and how well that fits them
    tied: frozenset[str]  # the entries of the amounts that are said of this time
    times: tuple[Days, ...]  # when the figures are of that the others state
    exchanged: Match | None  # the fact whose value stands with another number, and the reverse

    def free(self, match: Match) -> bool:
        """Say whether a fact is not what another number states already."""
        return match.fit > _MORE * self.stated.get((match.fact.entry, match.fact.kind), -1)


def rival(
    context: Context, best: Match, found: Sequence[Match], around: Around, facts: Facts
) -> Match | None:
    """Find the fact of another value that the words of a quantity fit far better."""
    worked_out = best.fact.figure is not None and best.fact.figure.computed is not None
    if (
        worked_out
        or best.fact.kind in (SOURCE, CLAIM)
        or ranged(best.mention.quantity)
        or _figurative(best)
    ):
        return None
    if around.exchanged is not None:
        return around.exchanged
    rivals = [match for match in found if around.free(match) and _may_be(match, best)]
    closest = max(rivals, key=lambda match: match.fit, default=None)
    if closest is None:
        return None
    dated = context.mention.quantity.unit in CALENDAR
    said = days_of(context.mention.quantity) if dated else None
    if said is not None and any(time.meets(said) for time in around.times):
        return None
    if dated and (best.fact.entry, best.fact.kind) in around.stated:
        return None
    better = apart(context, closest.fact, best.fact, facts, general=dated)
    least = _LATER if dated else _BETTER
    if better > (min(least, _ALONE) if best.fit == 0 else least) and better > _CLEAR * best.fit:
        return closest
    if dated or context.mention.quantity.unit == "times":
        return None
    return _twin(context, best, rivals, around, facts)


def same_number(best: Match, found: Sequence[Match]) -> Match | None:
    """Find the fact of the very number, where the one that a bound is true of has another."""
    if not best.mention.quantity.bound or best.mention.quantity.unit in CALENDAR:
        return None
    if same_value(best.mention.quantity, best.fact.quantity):
        return None
    return max(
        (
            match for match in found
            if match.relation.grade >= WRONG and match.relation[1:] == ("bound", 0.0)
            and (match.time > best.time or match.fit > _CLEAR * best.fit)
        ),
        key=lambda match: match.fit,
        default=None,
    )  # fmt: skip


def _may_be(match: Match, best: Match) -> bool:
    return (
        match.relation.grade >= WRONG
        and match.time >= best.time
        and match.mention is best.mention
        and match.fact.kind != SOURCE
        and not _spans(match)
    )


def _figurative(match: Match) -> bool:
    """Say whether a share is told in words that are told of much else: even odds, by half."""
    return match.mention.quantity.unit == "percent" and match.mention.number[1] == match.mention.end


def _spans(match: Match) -> bool:
    """Say whether a year is one end of a time that the source tells as such."""
    return match.relation.outcome == "range" and match.fact.status not in OPEN


def _twin(
    context: Context, best: Match, rivals: Sequence[Match], around: Around, facts: Facts
) -> Match | None:
    """Find the fact of the same series that a word or two tell from this one."""
    stated = {entry for entry, kind in around.stated if kind == FIGURE}
    twins = [
        (apart(context, match.fact, best.fact, facts, general=False), match)
        for match in rivals
        if match.fact.entry not in stated and series(match.fact, best.fact)
    ]
    better, twin = max(twins, key=lambda it: it[0], default=(0.0, None))
    return twin if better > _TWIN else None


Held = Sequence[tuple[Context, Sequence[Match]]]


def exchanged(held: Held, facts: Facts) -> dict[int, Match]:
    """Find the numbers that changed places: each fits the words of the other one's fact better."""
    found: dict[int, Match] = {}
    sides = [_side(context, matches) for context, matches in held]
    for first, one in enumerate(sides):
        for last in range(first + 1, min(len(held), first + 1 + _APART)):
            if held[last][0].mention.quantity.unit == one.context.mention.quantity.unit:
                pair = _pair(one, sides[last], facts)
                if pair is not None:
                    found[first], found[last] = pair
    return found


class _Side(NamedTuple):
    """Hold the facts that have a number's value, and by their objects those that have another."""

    context: Context
    true: Sequence[Match]
    best: float  # how well the words fit a fact of its value
    wrong: Mapping[int, Match]


def _side(context: Context, found: Sequence[Match]) -> _Side:
    true = [match for match in found if match.relation.grade == TRUE]
    may_be = sorted((m for m in true if m.fact.kind != SOURCE), key=lambda match: -match.fit)
    best = max((match.fit for match in true), default=0.0)
    others = (m for m in reversed(found) if m.relation.grade >= WRONG)
    wrong = {id(m.fact): m for m in others} if may_be else {}
    return _Side(context, may_be[:_MOST], best, wrong)


def _pair(one: _Side, other: _Side, facts: Facts) -> tuple[Match, Match] | None:
    for true in one.true:
        for also in other.true:
            there = one.wrong.get(id(also.fact))
            here = other.wrong.get(id(true.fact))
            if there is None or here is None:
                continue
            if there.fit <= one.best or here.fit <= other.best:
                continue
            there_by = apart(one.context, there.fact, true.fact, facts, general=False)
            here_by = apart(other.context, here.fact, also.fact, facts, general=False)
            if min(there_by, here_by) >= _EACH and there_by + here_by >= _BOTH:
                return there, here
    return None
