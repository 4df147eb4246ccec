"""How each fact of a source stands to a quantity of a text: by value, by words, by time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from postgen import language
from postgen.evidence.calendar import Days, days_of
from postgen.evidence.context import Context, small, time_days
from postgen.evidence.dated import ranged
from postgen.evidence.facts import FIGURE, QUOTE, TIME, Fact, Facts
from postgen.evidence.grades import TRUE, WRONG, Relation
from postgen.evidence.otherwise import eased
from postgen.evidence.readings import is_bare, readings
from postgen.evidence.relation import OPPOSITE, ends_of, far, kind, relation
from postgen.evidence.words import GENERAL, keys
from postgen.language.mention import Mention
from postgen.language.modal import pattern
from postgen.language.quantity import Quantity, Value
from postgen.language.styles import CALENDAR

_SAID = 0.5  # how well the words must fit a quote whose number is told outside it
_COUNTED = 0.1  # how well a count must fit the words to be of what the fact counts
_BESIDE = 0.4  # what a word must weigh to stand in the same sentence
_SERIES = 0.6  # the share of their words that two figures of one series have in common
_TOLD = 0.3  # what a word weighs that a claim tells beside the figure
_PHRASE = 40  # code points after a share that may name its whole
_MILLION = 1e6
_FEW = 12  # what is counted up to here is seldom told from other counts
_QUOTED = 0.6  # how a quote's numbers weigh beside a figure's


class Match(NamedTuple):
    """Hold a fact, how its value stands to a quantity's, and how well it fits the words around."""

    fact: Fact
    relation: Relation
    fit: float
    time: int  # 1: of the same time; -1: of another; 0: the text names none
    mention: Mention  # as it was read: with the unit of its neighbour, where it has none
    since: Fact | None = None  # where a range is a move: what it began at


def matches(context: Context, facts: Facts, text: str) -> list[Match]:
    """Hold a quantity to every fact that it may be of."""
    mention = _turned(context, text)
    said = time_days(context)
    found = [
        match
        for fact in facts.by_kind.get(kind(mention.quantity.unit), ())
        if (match := _match(context, fact, facts, mention, said, _stands(context, fact, mention)))
        and _counts(match, facts)
    ]
    others = readings(context, text, facts.units)
    for read in others:
        for fact in facts.by_kind.get(kind(read.quantity.unit), ()):
            if far(read.quantity, fact.quantity):
                continue
            held = _stands(context, fact, read)
            if held.grade < WRONG and _may_be(read, mention, fact, facts):
                found.append(_match(context, fact, facts, read, said, held))
    if is_bare(mention):
        found += _elided(context, facts, said)
    if _is_range(mention) or ranged(mention.quantity):
        found += _moved(context, facts, found)
    return found


def _turned(context: Context, text: str) -> Mention:
    """Turn a bound that is denied: "she never wants to run over 180" is at most 180."""
    mention = context.mention
    turned = OPPOSITE.get(mention.quantity.bound)
    if turned is None:
        return mention
    before = small(text[context.clause[0] : mention.start])
    if not pattern(language.modality(context.lang).denies).search(before):
        return mention
    return mention._replace(quantity=mention.quantity._replace(bound=turned))


def _match(
    context: Context, fact: Fact, facts: Facts, mention: Mention, said: Days | None, held: Relation
) -> Match:
    return Match(fact, held, fit(context, fact, facts), timed(fact, said), mention)


def _stands(context: Context, fact: Fact, mention: Mention) -> Relation:
    """Say how a fact stands to a number by its value, and by the words that say the like."""
    found = relation(mention, fact.quantity)
    if found.grade != TRUE and (
        eased(context, mention, fact, found) or _part_of_year(mention, fact)
    ):
        return Relation(TRUE)
    return found


def _part_of_year(mention: Mention, fact: Fact) -> bool:
    """Say whether a date is the end of the year that a figure is of: "at the end of 2024"."""
    if fact.kind != TIME or mention.quantity.unit != "date" or fact.quantity.bound:
        return False
    said, known = days_of(mention.quantity), days_of(fact.quantity)
    if said is None or known is None or not known.holds(said):
        return False
    last = str(mention.quantity.high if mention.quantity.value is None else mention.quantity.value)
    return last[4:] in ("-12", "-12-31")


def counted(mention: Mention, fact: Fact) -> bool:
    """Say whether what a number is of is what the fact is about, where it is of something."""
    if not mention.noun:
        return True
    return any(key in fact.words for key in _named(mention.noun, mention.lang) - GENERAL)


@lru_cache(maxsize=5_000)
def _named(noun: str, lang: str) -> frozenset[str]:
    """Give what the word that a count is of may name."""
    return frozenset(key.key for key in keys(noun, lang))


def of_another(
    context: Context, best: Match, found: Sequence[Match], facts: Facts, text: str
) -> Match | None:
    """Find the fact of the whole that a share is told of, where it is not the source's.

    "38% of GDP" is not 38% of spending; where no fact is of that whole, the share's own is given.
    """
    mention, fact = context.mention, best.fact
    if mention.quantity.unit != "percent" or fact.kind != FIGURE:
        return None
    joined = _whole().match(text, mention.end, mention.end + _PHRASE)
    if joined is None:
        return None
    end = min(mention.end + _PHRASE, context.window[1])
    whole = keys(text, context.lang, joined.end(), end)
    first = {key.key for key in whole if key.start == whole[0].start} if whole else set()
    if not first & facts.measured or first & (
        GENERAL | {word for word, said in fact.words.items() if said >= _TOLD}
    ):
        return None
    others = [match for match in found if first & match.fact.words.keys()]
    if any(match.relation.grade == TRUE for match in others):
        return None
    return max(others, key=lambda match: match.fit, default=best)


@cache
def _whole() -> re.Pattern[str]:
    """Match what stands between a share and its whole."""
    return re.compile(
        r"\s+(?:of|du|de|des|d['’])\s*(?:all|the|its|their|every|la|les|l['’]|ses|leurs?|tous|toutes)?"
        r"\s*(?:the|les|la)?\s*(?=\w)"
    )


def _may_be(read: Mention, mention: Mention, fact: Fact, facts: Facts) -> bool:
    """Say whether a number may be read as a fact's, by what it counts or how often."""
    if _large(read, mention) or counted(read, fact):
        return True
    if any(key in facts.weight for key in _named(mention.noun, mention.lang)):
        return False
    per = mention.quantity.per
    return bool(per) and (per == fact.quantity.per or _telling(read.quantity))


def _large(read: Mention, mention: Mention) -> bool:
    """Say whether a number is as large as written: "174 millions de trésorerie" is of money."""
    value = mention.quantity.value
    return isinstance(value, int | float) and value >= _MILLION and value == read.quantity.value


def _elided(context: Context, facts: Facts, said: Days | None) -> Iterator[Match]:
    """Hold a number without a unit to facts that have one: "3.2 meters then, 2.4 by 2010"."""
    mention = context.mention
    quantity = mention.quantity
    reads = {unit: mention._replace(quantity=quantity._replace(unit=unit)) for unit in facts.units}
    for fact in facts.all:
        read = reads.get(fact.quantity.unit)
        if read is None or far(read.quantity, fact.quantity):
            continue
        held = _stands(context, fact, read)
        if held.grade < WRONG and counted(mention, fact):
            yield _match(context, fact, facts, read, said, held)


def _is_range(mention: Mention) -> bool:
    ends = ends_of(mention.quantity) if mention.quantity.unit not in CALENDAR else None
    return ends is not None and ends.low != ends.high


def _moved(context: Context, facts: Facts, found: Sequence[Match]) -> Iterator[Match]:
    """Hold a range to two facts of one series: "from 10.2% to 11.8%"."""
    quantity = context.mention.quantity
    low, high = (list(_of(end, found, context.mention)) for end in (quantity.low, quantity.high))
    for one in low:
        for other in high:
            if one.entry != other.entry and (one.kind == TIME or series(one, other)):
                yield Match(
                    other, Relation(TRUE), fit(context, other, facts), 0, context.mention, one
                )
                return


def _of(end: Value | None, found: Iterable[Match], mention: Mention) -> Iterator[Fact]:
    """Give the facts that have one end of a range as their value."""
    single = mention._replace(quantity=mention.quantity._replace(value=end, low=None, high=None))
    for match in found:
        if relation(single, match.fact.quantity).grade == TRUE:
            yield match.fact


def series(one: Fact, other: Fact) -> bool:
    """Say whether two facts measure one thing at different times."""
    if one.measures == other.measures:
        return True
    shared = len(one.words.keys() & other.words.keys())
    return shared >= _SERIES * min(len(one.words), len(other.words))


def fit(context: Context, fact: Fact, facts: Facts) -> float:
    """Say how well the words around a quantity fit what a fact is about."""
    words, weight = context.words, facts.weight
    if words.keys().isdisjoint(fact.words):
        return 0.0
    found = 0.0
    for word, said in fact.words.items():
        near = words.get(word)
        if near is not None:
            found += near * said * weight[word]
    return found * _QUOTED if fact.kind == QUOTE else found


def apart(context: Context, fact: Fact, other: Fact, facts: Facts, *, general: bool) -> float:
    """Say how much better a sentence fits a fact than another, by what tells the two apart."""
    found = 0.0
    for word in {**fact.words, **other.words}:  # in order: a sum of parts depends on it
        near = context.words.get(word, 0)
        if near >= _BESIDE and (general or word not in GENERAL):
            said = fact.words.get(word, 0) - other.words.get(word, 0)
            found += near * facts.weight[word] * said
    return found


def timed(fact: Fact, said: Days | None) -> int:
    """Say whether a fact is of the time that a quantity is said of."""
    known = fact.period or fact.by
    if said is None or known is None:
        return 0
    return 1 if known.meets(said) else -1


def _counts(match: Match, facts: Facts) -> bool:
    """Say whether a count may be of what the fact counts: a bare number says too little.

    A number that is no round one is taken for the source's where its noun is a word that the source
    does not have.
    """
    mention = match.mention
    if match.fact.kind == QUOTE:
        return match.fit > _SAID
    if mention.quantity.unit != "count" or match.fit > _COUNTED:
        return True
    if not mention.noun and (match.time > 0 or _telling(mention.quantity)):
        return match.relation.grade == TRUE
    if match.relation.grade == WRONG or not mention.noun:
        return False
    if match.time <= 0 and not _telling(mention.quantity):
        return False
    return not any(key in facts.weight for key in _named(mention.noun, mention.lang))


def _telling(quantity: Quantity) -> bool:
    value = quantity.low if quantity.value is None else quantity.value
    if not isinstance(value, int | float) or value <= _FEW:
        return False
    return len(f"{value:.0f}".rstrip("0")) > 1
