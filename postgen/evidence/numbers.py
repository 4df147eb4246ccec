"""Judge each quantity of a text by what the source carries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from postgen import language
from postgen.evidence.calendar import Days
from postgen.evidence.context import Context
from postgen.evidence.dated import ranged
from postgen.evidence.facts import FIGURE, OPEN, QUOTE, SOURCE, TIME, Fact, Facts
from postgen.evidence.grades import SLIGHT, TRUE, WRONG, Relation
from postgen.evidence.matching import Match, counted, fit, matches, of_another
from postgen.evidence.relation import digits_of, kind, same_value
from postgen.evidence.rivals import Around, exchanged, rival, same_number
from postgen.evidence.siblings import of_a_sibling
from postgen.language.mention import Mention
from postgen.language.modal import pattern
from postgen.language.styles import CALENDAR, DURATIONS

_CLEAR, _MARGIN = (
    1.6,
    0.6,
)  # how much better a fact that was made surer must fit than one that is true
_NEAR = 1.5  # how well a fact must fit the words to be what an unknown number may have meant
_SAME = 0.8  # what being of the same time adds to a fit
_CYCLES = {"days": (7, 365, 366), "months": (12,), "hours": (24,), "weeks": (52,)}
_BASES = (10, 100, 1000)  # of which so many are told as a share
_LEAD = 14  # code points before a number
_SMALL = 12  # what is counted up to here in letters is seldom the source's
_SMALLER = 6  # and up to here where the text says what it counts
_SMALLEST = 4  # and in digits
_BRIEF = 30  # minutes
_FEW = 3  # and years, weeks … that are so few
_SURE = 3.0  # how well a fact must fit the words for such a count to be held to it
_BESIDE, _REACH = 6, 250  # quantities on either side, and code points, that may state a fact
_STAFF = {"~hire", "~layoff", "~quit"}  # of whom a sentence tells both who come and who go
_OTHERS = 3  # facts of the same value that may be meant


class Judged(NamedTuple):
    """Hold what a quantity rests on, or comes nearest to, and what is off."""

    context: Context
    match: Match | None
    outcome: str  # empty where nothing is off
    grade: int  # TRUE, SLIGHT or WRONG
    known: bool  # whether an entry is near at all
    others: tuple[Match, ...] = ()  # the other facts of its value, the best first
    meant: tuple[Fact, ...] = ()  # the figures that the words around it fit best


class _Stated(NamedTuple):
    """Hold what a quantity states, in the first place."""

    at: int
    fact: tuple[str, str] | None  # the id and kind of the fact of its value that fits best
    fit: float
    time: Mention | None
    when: Days | None  # the time that the figure is of


def judge(contexts: Iterable[Context], facts: Facts, text: str) -> Iterator[Judged]:
    """Judge each quantity; a fact that another near it states is not what it may have meant."""
    held = [(context, matches(context, facts, text)) for context in contexts]
    every = [_stated(context, found) for context, found in held]
    changed = exchanged(held, facts)
    for place, (context, found) in enumerate(held):
        near = [*every[max(0, place - _BESIDE) : place], *every[place + 1 : place + _BESIDE + 1]]
        stated: dict[tuple[str, str], float] = {}
        for it in near:
            if it.fact and abs(it.at - context.mention.start) <= _REACH:
                stated[it.fact] = max(it.fit, stated.get(it.fact, 0))
        tied = frozenset(it.fact[0] for it in near if it.fact and it.time is context.mention)
        times = tuple(it.when for it in near if it.fact and it.when)
        around = Around(stated, tied, times, changed.get(place))
        one = judged(context, found, around, facts, text)
        fitting = sorted((m for m in found if _may_be_meant(m)), key=lambda m: -m.fit)
        yield one._replace(meant=tuple(match.fact for match in fitting[:_OTHERS]))


def _may_be_meant(match: Match) -> bool:
    return match.fact.kind == FIGURE and match.time >= 0 and match.fit >= _NEAR


def _stated(context: Context, found: Sequence[Match]) -> _Stated:
    true = [match for match in found if match.relation.grade == TRUE and match.time >= 0]
    best = max(true, key=_rank, default=None)
    fact = (best.fact.entry, best.fact.kind) if best else None
    figure = best.fact if best and best.fact.kind == FIGURE else None
    when = (figure.period or figure.by) if figure else None
    return _Stated(context.mention.start, fact, best.fit if best else 0, context.time, when)


def judged(
    context: Context, found: Sequence[Match], around: Around, facts: Facts, text: str
) -> Judged:
    """Find the fact that a quantity rests on, or the one that it comes nearest to."""
    found = [match for match in found if _due(match, around)] or found
    best = max((m for m in found if m.relation.grade == TRUE), key=_rank, default=None)
    own = next((m for m in found if m.relation.grade == TRUE and m.fact.kind == SOURCE), None)
    if own is not None and own.fact.quantity.unit == "date":
        return Judged(context, own, "", TRUE, True)
    near = max((m for m in found if m.relation.grade == SLIGHT), key=_rank, default=None)
    exact = best is not None and ranged(context.mention.quantity)
    if best is not None and (near is None or exact or _rank(best) >= _worse(near)):
        return _tied(context, best, found, around, facts, text)
    if near is not None and _told_beside(context, near, around):
        return Judged(context, near, "", TRUE, True)
    if near is not None:
        held = _tied(context, near, found, around, facts, text)
        return held if held.grade else Judged(context, near, near.relation.outcome, SLIGHT, True)
    return _nearest(context, [match for match in found if around.free(match)], facts)


def _told_beside(context: Context, near: Match, around: Around) -> bool:
    """Say whether a year that lacks its bound is told with it by another near: by 2050, in 2050."""
    if context.mention.quantity.unit not in CALENDAR or near.relation.outcome != "bound":
        return False
    if (near.fact.entry, near.fact.kind) in around.stated:
        return True
    return _meant_for().search(context.said) is not None


@cache
def _meant_for() -> re.Pattern[str]:
    """Match what sets a goal for a year: "for 2030 the target is"."""
    return re.compile(r"(?:^|\W)(?:for|pour)\s+(?:19|20)\d\d\W")


def _due(match: Match, around: Around) -> bool:
    """Say whether a year is of a goal or a forecast whose amount stands beside it."""
    fact = match.fact
    return fact.kind == TIME and fact.entry in around.tied and fact.status in OPEN


def _rank(match: Match) -> float:
    return match.fit + _SAME * match.time - _SAME * (match.time < 0)


def _worse(match: Match) -> float:
    """Rank a fact that was made surer below one of as good a fit that was not."""
    return _rank(match) / _CLEAR - _MARGIN


def _tied(
    context: Context, best: Match, found: Sequence[Match], around: Around, facts: Facts, text: str
) -> Judged:
    """Hold the fact of a quantity's value to the words and the time around it."""
    same = same_number(best, found)
    if same is not None:
        return Judged(context, same, "bound", WRONG, True)
    if best.time < 0 and _of_another_time(context):
        return Judged(context, best, "period", WRONG, True)
    whole = of_another(context, best, found, facts, text)
    if whole is not None or _sibling(context, best):
        meant = whole or best
        also = () if meant is best else (best,)
        return Judged(context, meant, "subject", WRONG, True, also)
    other = _in_another_unit(context, best, facts) or rival(context, best, found, around, facts)
    if other is not None:
        outcome = other.relation.outcome if other.relation.distance == 0 else "subject"
        told = outcome if outcome in ("bound", "unit") else "subject"
        return Judged(context, other, told, WRONG, True, (best,))
    alike = (m for m in found if m.relation.grade == TRUE and m is not best and m.time >= 0)
    others = tuple(sorted(alike, key=_rank, reverse=True)[:_OTHERS])
    return Judged(context, best, "", TRUE, True, others)


def _sibling(context: Context, best: Match) -> bool:
    noun = context.mention.noun
    if not of_a_sibling(context, best.fact):
        return False
    joins = best.fact.words.keys() & _STAFF
    return not (noun and joins and counted(context.mention, best.fact))


def _in_another_unit(context: Context, best: Match, facts: Facts) -> Match | None:
    """Find the fact of the same digits, where the one of this unit has other ones: €350m for $350m.

    A bound may be true of a number that is not meant.
    """
    mention = best.mention
    if not mention.quantity.bound or same_value(mention.quantity, best.fact.quantity):
        return None
    alike = _of_the_same_digits(context, mention, facts)
    other = max(alike, key=lambda match: match.fit, default=None)
    return other if other and other.fit > max(best.fit, _NEAR) else None


def _of_the_same_digits(context: Context, mention: Mention, facts: Facts) -> list[Match]:
    return [
        Match(fact, Relation(WRONG, "unit"), fit(context, fact, facts), 0, mention)
        for fact in facts.by_digits.get(digits_of(mention.quantity), ())
        if kind(fact.quantity.unit) != kind(mention.quantity.unit)
    ]


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
    digits = _of_the_same_digits(context, context.mention, facts)
    other = max(digits, key=lambda match: match.fit, default=None)
    if other is not None and other.fit >= _NEAR:
        return Judged(context, other, "unit", WRONG, True)
    return Judged(context, close, "", WRONG, False)


def idle(one: Judged, text: str) -> bool:
    """Say whether a number claims nothing of the source: two voices, a year ago."""
    mention, match = one.context.mention, one.match
    before = text[max(0, mention.start - _LEAD) : mention.start]
    if mention.idle or _figure_of_speech(one) or _named_only(one, text):
        return True
    if mention.quantity.unit in DURATIONS and not one.known and _over_so_long().search(before):
        return True
    if not small_count(mention, text, noted=one.known and not one.outcome):
        return False
    if one.outcome == "value" and not mention.noun:
        return True
    lasts = mention.quantity.unit in DURATIONS and mention.quantity.value != 1
    if one.known and (mention.quantity.unit == "times" or (lasts and not one.outcome)):
        return False
    if match is None or match.fit < _SURE or match.fact.kind != FIGURE or one.outcome == "unit":
        return True
    if mention.quantity.value == 1 and one.outcome:
        return True
    return bool(mention.noun) and not counted(mention, match.fact)


def _figure_of_speech(one: Judged) -> bool:
    """Say whether a share is told as such, of anything: "the quiet half of a museum's life"."""
    mention = one.context.mention
    told = mention.quantity.unit == "percent" and mention.number[1] == mention.end
    return told and not one.known and not mention.hedge


def _named_only(one: Judged, text: str) -> bool:
    """Say whether a number is named to be ruled out, or to picture a whole: "Not 15."."""
    mention = one.context.mention
    before = text[max(0, mention.start - _LEAD) : mention.start]
    if mention.quantity.unit in ("seconds", "minutes") and not one.known:
        value = mention.quantity.value
        brief = _BRIEF * (60 if mention.quantity.unit == "seconds" else 1)
        if isinstance(value, int | float) and value <= brief:
            return True
    if mention.quantity.unit == "times" and not one.known and _reckons().match(text, mention.start):
        return True
    if mention.quantity.value in _BASES and _base().search(before):
        return True
    off = not one.known or one.outcome in ("value", "unit")
    return off and _ruled_out().search(before) is not None


def _is_a_cycle(unit: str, value: float) -> bool:
    """Say whether a time is one that recurs: the seven days of a week, the 365 of a year."""
    return value in _CYCLES.get(unit, ())


@cache
def _often() -> re.Pattern[str]:
    """Match how often something was done, and not how many times as much it is."""
    return re.compile(
        r"(?:once|twice|une fois|deux fois)"
        r"(?!\s+(?:as|the|its|that|what|more|plus|moins|le|la|ce|son|sa)\b)",
        re.IGNORECASE,
    )


@cache
def _reckons() -> re.Pattern[str]:
    """Match what says how the author reckons: divided by twelve."""
    return re.compile(
        r"(?:divided|multipl\w+|divis\w+)\s+(?:by|par)\s+(?:twelve|douze|12|52|365|24|92)\b",
        re.IGNORECASE,
    )


@cache
def _over_so_long() -> re.Pattern[str]:
    """Match what sets a length of time of the author's own: "over two decades, at that rate"."""
    return re.compile(
        r"(?:^|\W)(?:over|en|sur|first|last|premiers|premières|derniers|dernières|dans)\s+$",
        re.IGNORECASE,
    )


@cache
def _base() -> re.Pattern[str]:
    return re.compile(r"(?:^|\W)(?:sur|out of|of every|of each)\s+$", re.IGNORECASE)


@cache
def _ruled_out() -> re.Pattern[str]:
    return re.compile(
        r"(?:^|[.!?:;\n])\s*(?:not|pas|ni|picture|imagine|imaginez|imaginons|suppose|supposons)\s+$"
        r"|(?:^|\W)(?:seat|gate|room|platform|row|page|step|my|siège|salle|quai|porte|voie|bureau|pour"
        r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
        r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\s+$",
        re.IGNORECASE,
    )


def small_count(mention: Mention, text: str, *, noted: bool) -> bool:
    """Say whether a number is a small one in letters: "two of us", "a year", "a gigawatt costs"."""
    quantity = mention.quantity
    value = quantity.value if quantity.value is not None else quantity.high
    if not isinstance(value, int | float) or quantity.per:
        return False
    if value == 0 or (quantity.unit in DURATIONS and _is_a_cycle(quantity.unit, value)):
        return True
    if any(letter.isdigit() for letter in text[slice(*mention.number)]):
        few = {"count": _SMALLEST}.get(quantity.unit, _FEW if quantity.unit in DURATIONS else 0)
        return not noted and value <= few
    if quantity.unit == "count":
        return value <= (_SMALL if not mention.noun or noted else _SMALLER)
    if quantity.unit == "times":
        return _often().match(text, mention.start) is not None
    return value <= 1 or (value <= _FEW and quantity.unit in DURATIONS)
