"""Judge each quantity of a text by what the source carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from postgen import language
from postgen.evidence.context import Context
from postgen.evidence.dated import ranged
from postgen.evidence.facts import FIGURE, OPEN, QUOTE, SOURCE, TIME, Facts
from postgen.evidence.grades import SLIGHT, TRUE, WRONG, Relation
from postgen.evidence.matching import Match, apart, counted, fit, matches, of_another, series
from postgen.evidence.relation import same_digits
from postgen.language.mention import Mention
from postgen.language.modal import pattern
from postgen.language.styles import CALENDAR, DURATIONS

_CLEAR = 1.6  # how many times better another fact must fit the words than the one of this value
_MARGIN = 1.2  # and by how much at least
_BETTER = 4.5  # how much better another fact must fit by what tells the two apart
_TWIN = 2.4  # and where both are of one series
_ALONE = 2.5  # where no word fits the fact of its value
_LATER = 3.2  # and by which a year
_BESIDE = 6  # quantities on either side, and code points, that may state a fact
_REACH = 250
_OTHERS = 3
_MORE = 1.5  # how many times better a fact must fit than the number that states it
_NEAR = 1.5  # how well a fact must fit the words to be what an unknown number may have meant
_SAME = 0.8  # what being of the same time adds to a fit
_SMALL = 12  # what is counted up to here in letters is seldom the source's
_FEW = 2  # years, weeks … that are so few are seldom the source's
_SURE = 3.0  # how well a fact must fit the words for such a count to be held to it


class Judged(NamedTuple):
    """Hold what a quantity rests on, or comes nearest to, and what is off."""

    context: Context
    match: Match | None
    outcome: str  # empty where nothing is off
    grade: int  # TRUE, SLIGHT or WRONG
    known: bool  # whether an entry is near at all
    others: tuple[Match, ...] = ()  # the other facts of its value, the best first


class _Stated(NamedTuple):
    """Hold what a quantity states, in the first place."""

    at: int
    fact: tuple[str, str] | None  # the id and kind of the fact of its value that fits best
    fit: float
    time: Mention | None


def judge(contexts: Iterable[Context], facts: Facts, text: str) -> Iterator[Judged]:
    """Judge each quantity; a fact that another near it states is not what it may have meant."""
    held = [(context, matches(context, facts, text)) for context in contexts]
    every = [_stated(context, found) for context, found in held]
    for place, (context, found) in enumerate(held):
        mention = context.mention
        near = [*every[max(0, place - _BESIDE) : place], *every[place + 1 : place + _BESIDE + 1]]
        taken: dict[tuple[str, str], float] = {}
        for it in near:
            if it.fact and abs(it.at - mention.start) <= _REACH:
                taken[it.fact] = max(it.fit, taken.get(it.fact, 0))
        tied = {it.fact[0] for it in near if it.fact and it.time is mention}
        yield judged(context, found, taken, frozenset(tied), facts, text)


def _stated(context: Context, found: Sequence[Match]) -> _Stated:
    true = [match for match in found if match.relation.grade == TRUE and match.time >= 0]
    best = max(true, key=_rank, default=None)
    fact = (best.fact.entry, best.fact.kind) if best else None
    return _Stated(context.mention.start, fact, best.fit if best else 0, context.time)


def judged(
    context: Context,
    found: Sequence[Match],
    taken: Mapping[tuple[str, str], float],
    tied: frozenset[str],
    facts: Facts,
    text: str,
) -> Judged:
    """Find the fact that a quantity rests on, or the one that it comes nearest to."""
    due = [
        match for match in found
        if match.fact.kind == TIME and match.fact.entry in tied and match.fact.status in OPEN
    ]  # fmt: skip
    found = due or found
    true = [match for match in found if match.relation.grade == TRUE]
    best = max(true, key=_rank, default=None)
    near = max((m for m in found if m.relation.grade == SLIGHT), key=_rank, default=None)
    stated = frozenset(entry for entry, kind in taken if kind == FIGURE)
    free = [m for m in found if m.fit > _MORE * taken.get((m.fact.entry, m.fact.kind), -1)]
    exact = best is not None and ranged(context.mention.quantity)
    if best is not None and (near is None or exact or _rank(best) >= _worse(near)):
        return _tied(context, best, found, free, stated, facts, text)
    if near is not None:
        held = _tied(context, near, found, free, stated, facts, text)
        return held if held.grade else Judged(context, near, near.relation.outcome, SLIGHT, True)
    return _nearest(context, free, facts)


def _rank(match: Match) -> float:
    return match.fit + _SAME * match.time - _SAME * (match.time < 0)


def _worse(match: Match) -> float:
    """Rank a fact that was made surer below one of as good a fit that was not."""
    return _rank(match) / _CLEAR - _MARGIN / 2


def _tied(
    context: Context,
    best: Match,
    found: Sequence[Match],
    free: Sequence[Match],
    stated: Iterable[str],
    facts: Facts,
    text: str,
) -> Judged:
    """Hold the fact of a quantity's value to the words and the time around it."""
    if best.time < 0 and _of_another_time(context):
        return Judged(context, best, "period", WRONG, True)
    if of_another(context, best.fact, facts, text):
        return Judged(context, best, "subject", WRONG, True)
    rival = _rival(context, best, free, stated, facts)
    if rival is not None:
        outcome = "bound" if rival.relation[1:] == ("bound", 0.0) else "subject"
        return Judged(context, rival, outcome, WRONG, True)
    alike = (m for m in found if m.relation.grade == TRUE and m is not best and m.time >= 0)
    others = tuple(sorted(alike, key=_rank, reverse=True)[:_OTHERS])
    return Judged(context, best, "", TRUE, True, others)


def _rival(
    context: Context, best: Match, free: Sequence[Match], stated: Iterable[str], facts: Facts
) -> Match | None:
    """Find the fact of another value that the words of a quantity fit far better."""
    if best.fact.kind == SOURCE or ranged(best.mention.quantity):
        return None
    rivals = [
        m for m in free
        if m.relation.grade >= WRONG and m.time >= best.time and m.mention is best.mention
        and m.fact.kind != SOURCE and not _spans(m)
    ]  # fmt: skip
    rival = max(rivals, key=lambda match: match.fit, default=None)
    if rival is None:
        return None
    if best.mention.quantity.unit == "percent" and best.mention.number == best.mention[:2]:
        return None
    if rival.relation[1:] == ("bound", 0.0) and rival.fit > _CLEAR * best.fit:
        return rival
    dated = context.mention.quantity.unit in CALENDAR
    better = apart(context, rival.fact, best.fact, facts, general=dated)
    least = _LATER if dated else _BETTER
    if best.fit == 0:
        least = min(least, _ALONE)
    if better > least and better > _CLEAR * best.fit:
        return rival
    if dated or context.mention.quantity.unit == "times":
        return None
    twin = max(
        (m for m in rivals if series(m.fact, best.fact) and m.fact.entry not in stated),
        key=lambda m: apart(context, m.fact, best.fact, facts, general=False),
        default=None,
    )
    if twin and apart(context, twin.fact, best.fact, facts, general=False) > _TWIN:
        return twin
    return None


def _spans(match: Match) -> bool:
    """Say whether a year is one end of a time that the source tells as such."""
    return match.relation.outcome == "range" and match.fact.status not in OPEN


def _of_another_time(context: Context) -> bool:
    """Say whether a text gives the value of one time for another: none but its own is named."""
    return not pattern(language.modality(context.lang).other_time).search(context.own)


def _nearest(context: Context, free: Iterable[Match], facts: Facts) -> Judged:
    """Find the fact that an unknown number may have meant."""
    close = max(
        (match for match in free if match.fact.kind != QUOTE),
        key=lambda m: (m.time >= 0, m.fit - 0.3 * min(m.relation.distance, 5)),
        default=None,
    )
    if close is not None and close.fit >= _NEAR:
        return Judged(context, close, close.relation.outcome or "value", WRONG, True)
    mention = context.mention
    digits = [
        Match(fact, Relation(WRONG, "unit"), fit(context, fact, facts), 0, mention)
        for fact in facts.all
        if fact.kind == FIGURE and same_digits(fact.quantity, mention.quantity)
    ]
    other = max(digits, key=lambda match: match.fit, default=None)
    if other is not None and other.fit >= _NEAR:
        return Judged(context, other, "unit", WRONG, True)
    return Judged(context, close, "", WRONG, False)


def idle(one: Judged, text: str) -> bool:
    """Say whether a number claims nothing of the source: two voices, a year ago."""
    if one.context.mention.idle:
        return True
    if not small_count(one.context.mention, text):
        return False
    match, mention = one.match, one.context.mention
    value = mention.quantity.value
    if one.outcome == "value" and not mention.noun:
        return True
    if mention.quantity.unit in DURATIONS and value != 1 and one.known and not one.outcome:
        return False
    if mention.quantity.unit == "times" and one.known:
        return False
    if match is None or match.fit < _SURE or match.fact.kind != FIGURE or one.outcome == "unit":
        return True
    if mention.quantity.value == 1 and one.outcome:
        return True
    return bool(mention.noun) and not counted(mention, match.fact)


def small_count(mention: Mention, text: str) -> bool:
    """Say whether a number is a small one in letters: "two of us", "a year", "a gigawatt costs"."""
    quantity = mention.quantity
    value = quantity.value if quantity.value is not None else quantity.high
    if not isinstance(value, int | float) or quantity.per:
        return False
    if any(letter.isdigit() for letter in text[slice(*mention.number)]):
        return False
    if quantity.unit == "count":
        return value <= _SMALL
    return value == 1 or (value <= _FEW and quantity.unit in (*DURATIONS, "times"))
