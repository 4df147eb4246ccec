"""Tell what a number is of by the words around it: another fact may fit them far better."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
_LATER = 3.2  # and by which a year
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
    for first, (one, _) in enumerate(held):
        for last in range(first + 1, min(len(held), first + 1 + _APART)):
            if held[last][0].mention.quantity.unit == one.mention.quantity.unit:
                found.update(_pair(held, first, last, facts))
    return found


def _pair(held: Held, first: int, last: int, facts: Facts) -> Iterator[tuple[int, Match]]:
    (one, of_one), (other, of_other) = held[first], held[last]
    for true in _true(of_one):
        for also in _true(of_other):
            there = _wrong(of_one, also)
            here = _wrong(of_other, true)
            if there is None or here is None:
                continue
            there_by = apart(one, there.fact, true.fact, facts, general=False)
            here_by = apart(other, here.fact, also.fact, facts, general=False)
            if min(there_by, here_by) < _EACH or there_by + here_by < _BOTH:
                continue
            if there.fit > _best(of_one) and here.fit > _best(of_other):
                yield first, there
                yield last, here
                return


def _true(found: Sequence[Match]) -> list[Match]:
    true = [match for match in found if match.relation.grade == TRUE and match.fact.kind != SOURCE]
    return sorted(true, key=lambda match: -match.fit)[:_MOST]


def _best(found: Sequence[Match]) -> float:
    return max((match.fit for match in found if match.relation.grade == TRUE), default=0.0)


def _wrong(found: Sequence[Match], other: Match) -> Match | None:
    """Give how another number's fact stands to this one, where its value is not this one's."""
    for match in found:
        if match.fact is other.fact and match.relation.grade >= WRONG:
            return match
    return None
