"""The words by which a language writes quantities: what its reader needs to know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


def words(text: str) -> frozenset[str]:
    """List the words of a text."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """List the phrases of a text, which semicolons part."""
    return frozenset(phrase.strip() for phrase in text.split(";"))


Named = Mapping[str, tuple[str, float]]  # words -> unit, and how many of it one is


class Counting(NamedTuple):
    """Hold the words that numbers are made of; several words of a key are parted by spaces."""

    point: str  # the decimal mark; the other one of . and , parts thousands
    smalls: Mapping[str, int]  # 0 to 99, as far as they are one word
    hundreds: frozenset[str]
    round: frozenset[str]  # those of them after which no smaller number follows: quatre cents
    scales: Mapping[str, int]  # words -> power of ten
    bare: frozenset[str]  # hundreds and scale words that count alone: cent, mille
    doubtful: Mapping[str, int]  # scale words of two senses -> the other power, in money
    collectives: Mapping[str, int]  # a dozen: how many, more or less
    multitudes: frozenset[str]  # hundreds, dozens: no number at all
    vague: frozenset[str]  # before a scale word: a few, several
    ones: frozenset[str]  # which are articles or pronouns too
    articles: frozenset[str]  # which count before a scale word or a unit alone
    sixties: tuple[int, ...]  # tens that teens are added to: 60 + 12
    fourscore: frozenset[str]  # what multiplies by twenty
    joins: frozenset[str]  # and
    points: frozenset[str]  # the decimal mark, spoken
    of: frozenset[str]  # between a scale word and what it counts
    half: frozenset[str]  # before a scale word or a unit: half a million
    and_a_half: tuple[str, ...]
    pairs: frozenset[str]  # between two numbers, where they show that the first is one
    # Number words of another sense -> what makes them count, after them and before.
    new: Mapping[str, tuple[frozenset[str], frozenset[str]]]


class Measuring(NamedTuple):
    """Hold the words of units and what stands between two ends of a range."""

    units: Named
    currencies: Named
    unsaid: frozenset[str]  # units that one of them does not count: one day
    pers: Mapping[str, str]  # words of a denominator -> one of PERS
    per: tuple[str, ...]  # what stands before one: per, each, every, a
    adjacent: frozenset[str]  # those of `per` that stand at the number: a, an
    not_per: tuple[str, ...]  # what follows where it is no denominator: a year ago
    rates: Mapping[str, tuple[str, ...]]  # adverbs and adjectives: yearly
    between: Mapping[str, str]  # what opens a range -> what parts it
    outof: frozenset[str]  # from
    to: tuple[str, ...]
    since: tuple[str, ...]  # between a duration and the date it is counted from
    changing: frozenset[str]  # verbs that move from one value to another
    also: frozenset[str]  # between two parts of one duration
    instead: tuple[str, ...]  # before a number that has the unit of the one before: instead of
    extra: frozenset[str]  # between a number and its unit: two more years


class Hedging(NamedTuple):
    """Hold how a number is hedged: words -> bound, hedge (one of HEDGES)."""

    before: Mapping[str, tuple[str, str]]
    after: Mapping[str, tuple[str, str]]
    times_before: Mapping[str, tuple[str, str]]  # of calendar times
    times_after: Mapping[str, tuple[str, str]]
    spans_before: Mapping[str, tuple[str, str]]  # of durations
    lasting: frozenset[str]  # before `over`, where a duration after it is a bound
    over: frozenset[str]
    changes: Mapping[str, str]  # words -> up or down
    factors: frozenset[str]  # what is a bound before a factor alone: a plus que doublé
    particles: frozenset[str]  # verbs that `up` and `down` belong to: makes up a third


class Calendar(NamedTuple):
    """Hold the words of dates."""

    months: tuple[tuple[str, ...], ...]
    month_first: bool  # 02/13/2026
    firsts: frozenset[str]  # after the number of a day: st, er
    quarters: Mapping[str, int]  # words, and letters with a digit -> quarter
    halves: Mapping[str, int]
    parts: Mapping[str, str]  # words before a year -> early, mid or late
    decades: tuple[str, ...]  # words before the first year of one
    decade: str  # what follows it
    decades_lead: frozenset[str]  # before one of two digits, beside what follows it: the 90s
    fiscal: tuple[str, ...]
    to: tuple[str, ...]
    of: frozenset[str]
    counted: frozenset[str]  # nouns that make a count of what looks like a year
    in_: frozenset[str]  # before a year in words
    told: bool  # whether a year is never told by its hundreds: deux mille vingt-six is one
    at: frozenset[str]  # before the time of a day
    hours: frozenset[str]  # after one
    lasting: frozenset[str]  # before a duration in hours and minutes
    parts_of_day: tuple[str, ...]  # after the hours of a time of the day


class Sharing(NamedTuple):
    """Hold the words of shares and factors."""

    parts: Mapping[str, int]  # third, thirds -> 3
    wholes: frozenset[str]  # half
    the: frozenset[str]  # before a part or a factor: le tiers, le double
    not_parts: frozenset[str]  # before `half` where it is no share: first half
    part_follows: frozenset[str]  # after a third, where it is a share
    part_leads: frozenset[str]  # before it
    ratio: Mapping[str, bool]  # between the numbers: in, out of; whether `one` must be a figure
    of: frozenset[str]  # in what is counted between them: lines of code
    against: frozenset[str]  # between the odds of a bet: nine to one
    chances: frozenset[str]  # between them, and nothing else says of what
    even: tuple[str, ...]  # even odds
    factors: Mapping[str, float]  # one word: doubled
    verbs: Mapping[str, float]  # double, where it is a verb or stands before `the`
    verb_leads: frozenset[str]
    noun_leads: frozenset[str]  # before it, where `of` follows: le double de
    verb_follows: frozenset[str]
    fold: Mapping[str, float]  # tenfold
    folds: frozenset[str]  # after a number: fold
    fois: frozenset[str]  # times
    less: frozenset[str]  # ten times less
    by: Mapping[str, bool]  # multiplied by -> True, divided by -> False
    twice: Mapping[str, int]


class Naming(NamedTuple):
    """Hold what tells a count from a name."""

    labels: frozenset[str]  # before a number that only names: page 12
    numbered: frozenset[str]  # those before a number in words: phase two
    small: frozenset[str]  # words that are no nouns
    verbs: frozenset[str]  # and those that look like the plural of one
    nominal: frozenset[str]  # words of `describing` that stand for a noun where none follows
    describing: frozenset[str]  # words between a number and its noun
    trailing: bool  # adjectives follow the noun
    irregular: frozenset[str]  # plurals that no ending shows
    ordinals: frozenset[str]  # at the end of a number: th
    money: str  # a pattern of words that tell of money


class Idling(NamedTuple):
    """Hold what tells a number that claims nothing: a signpost, a request, a base."""

    nouns: frozenset[str]  # of what a post offers: lessons
    offered: frozenset[str]  # verbs of what the reader shall do with them: to remember
    to: frozenset[str]  # before those verbs
    leads: frozenset[str]  # before points that are offered: in three points
    bases: frozenset[str]  # before what shares are told of: for every hundred
    money_bases: frozenset[str]  # before one in money, or a bare one: sur cent euros
    asked: frozenset[str]  # before a duration that is asked of the reader: give me
    subjects: frozenset[str]  # before these, where nothing is asked: it will take
    coming: frozenset[str]  # before the time in which the reader will know
    readers: frozenset[str]  # what follows it: you
    reading_before: frozenset[str]  # beside the time to read
    reading_after: frozenset[str]


class Vocabulary(NamedTuple):
    """Hold all of it."""

    lang: str
    counting: Counting
    measuring: Measuring
    hedging: Hedging
    calendar: Calendar
    sharing: Sharing
    naming: Naming
    idling: Idling
