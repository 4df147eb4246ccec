"""A vocabulary made ready for reading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from postgen.language.reading import symbols
from postgen.language.reading.phrases import Phrases, listed, parts
from postgen.language.vocabulary import Named, Vocabulary

Hedge = tuple[str, str]


class Lexicon(NamedTuple):
    """Hold the tables of a vocabulary as phrases, and the pattern of what may begin a number."""

    words: Vocabulary
    units: Phrases[tuple[str, float]]
    leads: Phrases[tuple[str, float]]  # currencies before the number
    pers: Phrases[str]
    per: Phrases[bool]
    not_per: Phrases[bool]
    rates: Phrases[tuple[str, ...]]
    between: Phrases[str]
    to: Phrases[bool]
    since: Phrases[bool]
    halves: Phrases[bool]
    before: Phrases[Hedge]
    after: Phrases[Hedge]
    times_before: Phrases[Hedge]
    times_after: Phrases[Hedge]
    spans_before: Phrases[Hedge]
    changes: Phrases[str]
    months: Mapping[str, int]
    quarters: Phrases[int]
    year_halves: Phrases[int]
    year_parts: Phrases[str]
    decades: Phrases[bool]
    fiscal: Phrases[bool]
    dates_to: Phrases[bool]
    ratio: Phrases[bool]
    even: Phrases[bool]
    by: Phrases[bool]
    labels: Phrases[bool]
    parts_of_day: Phrases[bool]
    instead: Phrases[bool]
    bases: Phrases[bool]
    money_bases: Phrases[bool]
    asked: Phrases[bool]
    reading_before: Phrases[bool]
    reading_after: Phrases[bool]
    idioms: re.Pattern[str]
    idiomatic: frozenset[str]  # the words that idioms are made of
    triggers: re.Pattern[str]
    starts: Mapping[str, frozenset[str]]  # the words at which something may begin
    money: re.Pattern[str]
    ratios: frozenset[str]  # the first words of `ratio`


def lexicon(vocabulary: Vocabulary, idioms: re.Pattern[str]) -> Lexicon:
    """Make a vocabulary ready; it costs some milliseconds."""
    measuring, hedging = vocabulary.measuring, vocabulary.hedging
    calendar, sharing = vocabulary.calendar, vocabulary.sharing
    units: Named = {**measuring.units, **measuring.currencies, **symbols.CURRENCIES}
    return Lexicon(
        words=vocabulary,
        units=Phrases(units),
        leads=Phrases(symbols.LEADS),
        pers=Phrases(measuring.pers),
        per=listed(measuring.per),
        not_per=listed(measuring.not_per),
        rates=Phrases(measuring.rates),
        between=Phrases(measuring.between),
        to=listed(measuring.to),
        since=listed(measuring.since),
        halves=listed(vocabulary.counting.and_a_half),
        before=Phrases({**symbols.BEFORE, **hedging.before}),
        after=Phrases(hedging.after),
        times_before=Phrases(hedging.times_before),
        times_after=Phrases(hedging.times_after),
        spans_before=Phrases(hedging.spans_before),
        changes=Phrases(hedging.changes),
        months={name: i for i, names in enumerate(calendar.months, 1) for name in names},
        quarters=Phrases(calendar.quarters),
        year_halves=Phrases(calendar.halves),
        year_parts=Phrases(calendar.parts),
        decades=listed(calendar.decades),
        fiscal=listed(calendar.fiscal),
        dates_to=listed(calendar.to),
        ratio=Phrases(sharing.ratio),
        even=listed(sharing.even),
        by=Phrases(sharing.by),
        labels=listed(vocabulary.naming.labels | symbols.INDICES),
        parts_of_day=listed(calendar.parts_of_day),
        instead=listed(measuring.instead),
        bases=listed(vocabulary.idling.bases),
        money_bases=listed(vocabulary.idling.money_bases),
        asked=listed(vocabulary.idling.asked),
        reading_before=listed(vocabulary.idling.reading_before),
        reading_after=listed(vocabulary.idling.reading_after),
        idioms=idioms,
        idiomatic=frozenset(re.findall(r"\w+", idioms.pattern.partition("(?P<quantity>")[0])),
        triggers=re.compile(_triggers(vocabulary)),
        starts=_starts(vocabulary),
        money=re.compile(vocabulary.naming.money),
        ratios=frozenset(phrase.split()[0] for phrase in sharing.ratio),
    )


def _triggers(vocabulary: Vocabulary) -> str:
    """Give the pattern of digits and of every word that a quantity may be told by without them."""
    counting, sharing = vocabulary.counting, vocabulary.sharing
    words: set[str] = set(symbols.FRACTIONS)
    for table in (
        counting.smalls, counting.hundreds, counting.scales, counting.collectives,
        counting.multitudes, sharing.parts, sharing.wholes, sharing.factors, sharing.verbs,
        sharing.fold, sharing.twice,
    ):  # fmt: skip
        words |= {re.split(r"[ '-]", word)[0] for word in table}
    # Of a phrase, the longest word is the rarest: "by a factor of".
    words |= {max(reversed(phrase.split()), key=len) for phrase in (*sharing.even, *sharing.by)}
    words |= counting.half
    # An article counts before a unit alone, and a word may stand between: a full year.
    ones = counting.ones | counting.articles
    units = {re.split(r"[ '-]", word)[0] for word in vocabulary.measuring.units}
    units |= {re.split(r"[ '-]", word)[0] for word in vocabulary.measuring.currencies}
    units |= {name.lower() for name in symbols.UNITS}
    one = rf"(?:{_tree(ones)})[\s-]+(?:[^\W0-9_]{{1,14}}\s+)?(?:{_tree(units - {'%'})})"
    return rf"[0-9]|(?<!\w)(?:{_tree(words - ones)}|{one})(?!\w)"


def _tree(words: Iterable[str]) -> str:
    """Give the alternatives by their first letters, which are quick to pass over."""
    heads: dict[str, list[str]] = {}
    for word in sorted(words):
        heads.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(
        rf"{re.escape(head)}(?:{'|'.join(sorted(tails, reverse=True))})"
        for head, tails in heads.items()
    )


def _starts(vocabulary: Vocabulary) -> Mapping[str, frozenset[str]]:
    """Give the words at which something may begin, and those that must follow, if any must."""
    counting, sharing, calendar = vocabulary.counting, vocabulary.sharing, vocabulary.calendar
    measuring = vocabulary.measuring
    tables: tuple[Iterable[str], ...] = (
        counting.smalls, counting.hundreds, counting.scales, counting.collectives,
        counting.multitudes, counting.half, symbols.FRACTIONS, ("x", "×"), sharing.wholes,
        sharing.even, sharing.factors, sharing.verbs, sharing.fold, sharing.by, sharing.twice,
        calendar.quarters, calendar.halves, calendar.parts, calendar.decades, calendar.fiscal,
        *calendar.months,
    )  # fmt: skip
    found: dict[str, set[str]] = {}
    for phrase in (phrase for table in tables for phrase in table):
        first, *rest = parts(phrase)
        found.setdefault(first, set()).add(rest[0] if rest else "")
    several = {*counting.scales, *counting.hundreds, *counting.multitudes}
    follows = {
        parts(phrase)[0]
        for table in (
            several, counting.collectives, counting.half, counting.vague, counting.smalls,
            measuring.units, measuring.currencies, measuring.to, counting.points,
            measuring.between.values(),
            (name.lower() for name in symbols.UNITS), sharing.ratio, sharing.parts, sharing.fois,
            sharing.wholes, sharing.factors, sharing.verbs, ("-", "%", "$", "€"),
        )
        for phrase in table
    }  # fmt: skip
    for word in counting.vague:
        found.setdefault(word, set()).update(several)
    for word in counting.articles | counting.ones | sharing.the:
        # Alone, they are no number words here.
        found.setdefault(word, set()).update(follows)
        found[word].discard("")
    return {
        word: frozenset() if "" in seconds else frozenset(seconds)
        for word, seconds in found.items()
    }


@cache
def ready(lang: str) -> Lexicon:
    """Give the lexicon of a language."""
    from postgen.language import language

    tongue = language(lang)
    return lexicon(tongue.vocabulary(), tongue.quantities())
