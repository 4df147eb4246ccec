"""Judge each quantity of a text by what the source carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from postgen.evidence.calendar import Days
from postgen.evidence.context import Context, time_days
from postgen.evidence.facts import Fact, Facts
from postgen.evidence.relation import SLIGHT, TRUE, WRONG, Kind, Relation, kind, relation
from postgen.language.mention import Mention
from postgen.language.styles import CALENDAR, DURATIONS

_CLEAR = 1.6  # how many times better another fact must fit the words than the one of this value
_MARGIN = 1.2  # and by how much at least
_NEAR = 1.5  # how well a fact must fit the words to be what an unknown number may have meant
_COUNTED = 0.1


class Match(NamedTuple):
    """Hold a fact, how its value stands to a quantity's, and how well it fits the words around."""

    fact: Fact
    relation: Relation
    fit: float
    time: int  # 1: of the same time; -1: of another; 0: the text names none


_SMALL = 12  # what is counted up to here in letters is seldom the source's
_SURE = 3.0  # how well a fact must fit the words for such a count to be held to it


class Judged(NamedTuple):
    """Hold what a quantity rests on, or comes nearest to, and what is off."""

    context: Context
    match: Match | None
    outcome: str  # empty where nothing is off
    grade: int  # TRUE, SLIGHT or WRONG
    known: bool  # whether an entry is near at all


def judged(context: Context, facts: Facts) -> Judged:
    """Find the fact that a quantity rests on, or the one that it comes nearest to."""
    matches = [
        Match(fact, relation(context.mention, fact.quantity), fit(context, fact, facts), 0)
        for fact in facts.by_kind.get(_kind_of(context.mention), ())
    ]
    if _is_bare(context.mention):
        matches += _elided(context, facts)
    said = time_days(context)
    matches = [match._replace(time=_timed(match.fact, said)) for match in matches]
    true = [match for match in matches if match.relation.grade == TRUE and _counts(context, match)]
    best = max(true, key=_rank, default=None)
    slight = [m for m in matches if m.relation.grade == SLIGHT and _counts(context, m)]
    near = max(slight, key=_rank, default=None)
    if best is not None and (near is None or _rank(best) >= _worse(near)):
        return _tied(context, best, matches)
    if near is not None:
        tied = _tied(context, near, matches)
        return tied if tied.grade else Judged(context, near, near.relation.outcome, SLIGHT, True)
    return _nearest(context, matches, facts)


def _kind_of(mention: Mention) -> Kind:
    return kind(mention.quantity.unit)


def _is_bare(mention: Mention) -> bool:
    return mention.quantity.unit == "count" and not mention.noun and not mention.quantity.per


def _elided(context: Context, facts: Facts) -> Iterator[Match]:
    """Hold a number without a unit to facts that have one: "3.2 meters then, 2.4 by 2010"."""
    mention = context.mention
    for fact in facts.all:
        unit = fact.quantity.unit
        if unit in ("count", *CALENDAR):
            continue
        as_told = mention._replace(quantity=mention.quantity._replace(unit=unit))
        found = relation(as_told, fact.quantity)
        if found.grade < WRONG:
            yield Match(fact, found, fit(context, fact, facts), 0)


def fit(context: Context, fact: Fact, facts: Facts) -> float:
    """Say how well the words around a quantity fit what a fact is about."""
    words, weight = context.words, facts.weight
    found = 0.0
    for word, said in fact.words.items():
        near = words.get(word)
        if near is not None:
            found += near * said * weight[word]
    return found


def _rank(match: Match) -> tuple[int, float]:
    return match.time, match.fit


def _worse(match: Match) -> tuple[int, float]:
    """Rank a fact that was made surer below one of as good a fit that was not."""
    return match.time, match.fit / _CLEAR - _MARGIN / 2


def _timed(fact: Fact, said: Days | None) -> int:
    if said is None:
        return 0
    known = fact.period or fact.by
    if known is None:
        return 0
    return 1 if known.meets(said) else -1


def _counts(context: Context, match: Match) -> bool:
    """Say whether a count may be of what the fact counts: a bare number says too little."""
    if context.mention.quantity.unit != "count" or match.fact.kind == "quote":
        return True
    return match.fit > _COUNTED


def _tied(context: Context, best: Match, matches: Sequence[Match]) -> Judged:
    """Hold the fact of a quantity's value to the words and the time around it."""
    if best.time < 0:
        return Judged(context, best, "period", WRONG, True)
    rivals = [m for m in matches if m.relation.grade >= WRONG and m.time >= 0]
    rival = max(rivals, key=lambda match: match.fit, default=None)
    if (
        rival is not None
        and context.mention.quantity.unit not in CALENDAR
        and rival.fit > _CLEAR * best.fit + _MARGIN
        and best.time <= rival.time
    ):
        return Judged(context, rival, "subject", WRONG, True)
    return Judged(context, best, "", TRUE, True)


def _nearest(context: Context, matches: Iterable[Match], facts: Facts) -> Judged:
    """Find the fact that an unknown number may have meant."""
    close = max(
        (m for m in matches if _counts(context, m)),
        key=lambda m: (m.time >= 0, m.fit - 0.3 * min(m.relation.distance, 5)),
        default=None,
    )
    if close is not None and close.fit >= _NEAR:
        return Judged(context, close, close.relation.outcome or "value", WRONG, True)
    digits = [
        Match(fact, Relation(WRONG, "unit"), fit(context, fact, facts), 0)
        for fact in facts.all
        if kind(fact.quantity.unit) != _kind_of(context.mention)
    ]
    other = max(digits, key=lambda match: match.fit, default=None)
    if other is not None and other.fit >= 2 * _NEAR:
        return Judged(context, other, "unit", WRONG, True)
    return Judged(context, close, "", WRONG, False)


def idle(one: Judged, text: str) -> bool:
    """Say whether a number claims nothing of the source: two voices, a year ago."""
    mention = one.context.mention
    if mention.idle:
        return True
    quantity = mention.quantity
    if not one.outcome and one.known:
        return False
    value = quantity.value if quantity.value is not None else quantity.high
    if not isinstance(value, int | float) or quantity.per:
        return False
    written = text[slice(*mention.number)]
    letters = not any(letter.isdigit() for letter in written)
    fits = one.match is not None and one.match.fit >= _SURE and one.outcome != "unit"
    if quantity.unit == "count":
        return letters and value <= _SMALL and not fits
    return letters and value == 1 and quantity.unit in DURATIONS and not fits


def judge(contexts: Iterable[Context], facts: Facts) -> Iterator[Judged]:
    """Judge each quantity."""
    for context in contexts:
        yield judged(context, facts)
