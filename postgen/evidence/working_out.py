"""Work out whether a number follows, by arithmetic, from those that the text cites."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations, permutations
from math import inf
from typing import NamedTuple

from postgen import language
from postgen.evidence.terms import (
    DATE,
    KNOWN,
    YEAR,
    Powers,
    Term,
    alike,
    in_percent,
    in_points,
    lasting,
    term,
    without_per,
)
from postgen.knowledge import units
from postgen.language.mention import Mention
from postgen.language.modal import Modality, pattern
from postgen.language.quantity import Value

__all__ = ["KNOWN", "Sum", "Term", "left", "term", "worked_out"]

MOST = 18  # quantities around a number that it may come of
_FLOAT = 1e-9
_TOLD = 2  # digits of a number that was rounded to them
_FAR = 2.0  # times a number that a sum lies off which cannot give it
_PAST = 1.13  # how far past a number is still just over it
_EXACT, _ROUGH = 0.006, 0.06  # how far a rounded number, and a hedged one, may lie off
_ROUGHER = 0.12  # and "about twice as much"
_SMALL = 20
_CLOSE = 5  # and for a number of one digit
_NEAREST = 8  # numbers that are added up without a word that says so
_MONTH = 365.25 / 12  # days
_DAYS = 365.25  # in a year
_DAY = 86400.0
_OFTEN = {"month": 12, "week": 52, "quarter": 4, "day": 365}  # a year
_WEEK = 7  # days


class Sum(NamedTuple):
    """Hold how a number is worked out."""

    text: str  # "1 billion (revenue-2024) / 100 million (revenue-2023)"


Of = tuple[Powers, str]  # what a number is of, as its term has it
Made = tuple[float, float, str]  # the ends, and how they come about


def worked_out(
    mention: Mention, lang: str, cited: Sequence[Term], words: str, *, strict: bool = False
) -> Sum | None:
    """Find the sum that gives a number; `words` are those around it, small and without accents.

    Strict is for a number that may as well be one of the source's: only what is added up or taken
    away explains it then.
    """
    wanted = term(mention.quantity, "")
    if wanted is None or wanted.low > wanted.high:
        return None
    modality = language.modality(lang)
    terms = list({one.said: one for one in cited[-MOST:]}.values())
    made = _plainer(wanted, terms, words, modality) if strict else None
    made = made or _sums(mention, wanted, terms, words, modality)
    for low, high, text in _about(wanted, made):
        if _gives(mention, wanted, low, high):
            return Sum(text)
    if not mention.hedge and not mention.quantity.bound:
        for low, high, text in _about(wanted, _unsaid(wanted, _few(wanted, terms))):
            if _near(low, wanted.low, _FLOAT) and _near(high, wanted.high, _FLOAT):
                return Sum(text)
    return None


def left(mention: Mention, lang: str, whole: Sequence[Term], words: str) -> Sum | None:
    """Find the share that a number is the rest of."""
    wanted = term(mention.quantity, "")
    if wanted is None or wanted.plain != "percent":
        return None
    for low, high, text in _rests(whole, words, language.modality(lang)):
        if _gives(mention, wanted, low, high):
            return Sum(text)
    return None


def _about(wanted: Term, made: Iterable[Made]) -> Iterator[Made]:
    """Pass over what no hedge or bound makes the number of: most sums."""
    least, most = (wanted.low / _FAR, wanted.high * _FAR) if wanted.low > 0 else (-inf, inf)
    for one in made:
        if (one[0] <= most or one[1] <= most) and (one[0] >= least or one[1] >= least):
            yield one


def _gives(mention: Mention, wanted: Term, low: float, high: float) -> bool:
    slack = _ROUGH if mention.quantity.approx or mention.hedge else _EXACT
    in_words = wanted.plain == "percent" and mention.number[1] == mention.end
    if slack == _ROUGH and (wanted.plain == "times" or in_words):
        slack = _ROUGHER
    low, high = min(low, high), max(low, high)
    if mention.hedge == "just over" and wanted.low == wanted.high:
        return wanted.low <= low * (1 + _FLOAT) and high <= wanted.low * _PAST
    if mention.hedge == "nearly" and wanted.low == wanted.high:
        return wanted.low * (1 + _FLOAT) >= high and low >= wanted.low / _PAST
    bound = mention.quantity.bound
    if bound in ("more than", "at least"):
        return low * (1 + _FLOAT) >= wanted.low >= low * 0.8
    if bound in ("less than", "at most", "before", "by"):
        return high <= wanted.high * (1 + _FLOAT) <= high * 1.3
    if mention.quantity.approx and low <= wanted.low and wanted.high <= high:
        return True
    if wanted.low < wanted.high and wanted.low <= low and high <= wanted.high:
        return True
    if _near(low, wanted.low, slack) and _near(high, wanted.high, slack):
        return True
    value = wanted.quantity.high if wanted.quantity.value is None else wanted.quantity.value
    last = _last_place(value, wanted.high, bool(mention.hedge or mention.quantity.approx))
    return abs(low - wanted.low) <= last and abs(high - wanted.high) <= last


@lru_cache(maxsize=1_000)  # a number is held to many sums
def _last_place(value: Value | None, high: float, hedged: bool) -> float:
    """Give half of the last place that a number is told to: 42% is 41.5 to 42.5.

    One of a single digit is that rough only where it is hedged.
    """
    if not isinstance(value, int | float) or not value:
        return 0.0
    digits, _, power = f"{value:.6e}".partition("e")
    told = len(digits.replace(".", "").replace("-", "").rstrip("0"))
    if told < _TOLD and not hedged:
        return 0.0
    return 0.501 * 10.0 ** (int(power) - told + 1) * abs(high / value)


def _near(one: float, other: float, slack: float) -> bool:
    return abs(one - other) <= slack * max(abs(one), abs(other))


def _plainer(wanted: Term, terms: Sequence[Term], words: str, modality: Modality) -> Iterator[Made]:
    yield from _likes(wanted, terms, words, modality)
    if wanted.plain == "percent":
        yield from _rests(terms, words, modality)


def _few(wanted: Term, terms: Sequence[Term]) -> Sequence[Term]:
    """Give the numbers that a sum may be of without a word for it: the nearest for a small one."""
    if _telling(wanted):
        return terms
    value = wanted.quantity.value
    if not isinstance(value, int | float) or value >= _SMALL:
        return ()
    return [one for one in terms if one.plain not in (YEAR, DATE)][-_CLOSE:]


def _telling(wanted: Term) -> bool:
    """Say whether a number has two digits that tell: 55, 1.7; not 900."""
    value = wanted.quantity.value
    if not isinstance(value, int | float):
        return False
    return len(f"{value:.6e}".partition("e")[0].replace(".", "").strip("0")) > 1


def _sums(
    mention: Mention, wanted: Term, terms: Sequence[Term], words: str, modality: Modality
) -> Iterator[Made]:
    if wanted.plain == YEAR:
        yield from _years(terms)
        return
    if wanted.plain == "percent":
        yield from _percents(mention, terms, words, modality)
    if wanted.plain in ("times", "percent", "count"):
        yield from _ratios(wanted, mention, terms, words, modality)
    yield from _spans(wanted, terms)
    yield from _likes(wanted, terms, words, modality)
    yield from _products(wanted, terms, words, modality)


def _years(terms: Sequence[Term]) -> Iterator[Made]:
    """Add a length of time to a year."""
    starts = [one for one in terms if one.plain == YEAR]
    lengths = [one for one in terms if one.powers == (("year", 1),)]
    for start in starts:
        for length in lengths:
            yield start.low + length.low, start.high + length.high, f"{start.said} + {length.said}"
            yield start.low - length.high, start.high - length.low, f"{start.said} − {length.said}"


def _spans(wanted: Term, terms: Sequence[Term]) -> Iterator[Made]:
    """Take a year from another, or a day from another."""
    in_years, in_seconds = wanted.powers == (("year", 1),), wanted.powers == (("second", 1),)
    if not in_years and not in_seconds:
        return
    days = [one for one in terms if one.plain == DATE]
    scale = 1 / _DAYS if in_years else _DAY
    for one, other in permutations(days, 2):
        if one.low > other.high:
            text = f"{one.said} − {other.said}"
            yield (one.low - other.low) * scale, (one.high - other.high) * scale, text
            if KNOWN not in (one.of, other.of):
                months = round((one.low - other.low) / _MONTH)
                yield months * _MONTH * scale, months * _MONTH * scale, text
            yield (one.low - other.high) * scale, (one.high - other.low) * scale, text
    years = [one for one in terms if one.plain == YEAR] if in_years else []
    for one in years:
        if one.high > one.low:
            yield one.high - one.low, one.high - one.low, one.said
            yield one.high - one.low + 1, one.high - one.low + 1, one.said
    for one, other in permutations(years, 2):
        if one.low > other.low:
            yield one.low - other.high, one.high - other.low, f"{one.said} − {other.said}"


def _of_a_year(terms: Sequence[Term], words: str, modality: Modality) -> Iterator[Made]:
    """Tell what part of a year some days are."""
    if pattern(modality.rate).search(words):
        for one in terms:
            if one.powers == (("second", 1),):
                year = _DAYS * _DAY
                yield one.low / year, one.high / year, f"{one.said} / {_DAYS:g}"


def _percents(
    mention: Mention, terms: Sequence[Term], words: str, modality: Modality
) -> Iterator[Made]:
    yield from _rests(terms, words, modality)
    yield from _of_a_year(terms, words, modality)
    grown = mention.change or pattern(modality.gap).search(words)
    for one, other in permutations(terms, 2):
        if alike(one, other) and grown and other.low > 0 and _comparable(one, other):
            text = f"({one.said} − {other.said}) / {other.said}"
            yield one.low / other.high - 1, one.high / other.low - 1, text
            yield 1 - one.high / other.low, 1 - one.low / other.high, text


def _rests(terms: Sequence[Term], words: str, modality: Modality) -> Iterator[Made]:
    if pattern(modality.rest).search(words):
        for one in terms:
            if one.plain == "percent" and one.high <= 1:
                yield 1 - one.high, 1 - one.low, f"100 % − {one.said}"


def _ratios(
    wanted: Term, mention: Mention, terms: Sequence[Term], words: str, modality: Modality
) -> Iterator[Made]:
    if wanted.plain != "times" and not pattern(modality.part).search(words):
        return
    if wanted.plain == "count" and mention.noun and not pattern(modality.apiece).search(words):
        return
    for one, other in permutations(terms, 2):
        if alike(one, other) and other.low > 0 and _comparable(one, other):
            yield one.low / other.high, one.high / other.low, f"{one.said} / {other.said}"


def _comparable(one: Term, other: Term) -> bool:
    """Say whether one may be told as so many times the other: shares only where of one thing."""
    if one.plain in (YEAR, DATE):
        return False
    return one.plain != "percent" or (one.of == other.of and one.of != "")


def _like(wanted: Term, terms: Sequence[Term]) -> list[Term]:
    """Give the terms that may be added to make a number, in its unit."""
    if wanted.plain == "points":
        terms = [in_points(one) for one in terms]
    elif wanted.plain == "percent":
        terms = [in_percent(one) for one in terms]
    elif not wanted.quantity.per:
        terms = [without_per(one, wanted.quantity.unit) for one in terms]
    return [one for one in terms if alike(one, wanted)]


def _likes(wanted: Term, terms: Sequence[Term], words: str, modality: Modality) -> Iterator[Made]:
    like = _like(wanted, terms)
    if pattern(modality.gap).search(words):
        for one, other in permutations(like, 2):
            if wanted.plain == "percent" and "" != one.of != other.of != "":
                continue  # what is left of one share is not told by another thing's
            yield one.low - other.high, one.high - other.low, f"{one.said} − {other.said}"
            yield one.low - other.low, one.high - other.high, f"{one.said} − {other.said}"
    if pattern(modality.sum).search(words):
        yield from _added(like[-_NEAREST:], (2, 3, 4))


def _added(terms: Sequence[Term], counts: Sequence[int]) -> Iterator[Made]:
    for count in counts:
        for some in combinations(terms, count):
            text = " + ".join(one.said for one in some)
            yield sum(one.low for one in some), sum(one.high for one in some), text


def _unsaid(wanted: Term, terms: Sequence[Term]) -> Iterator[Made]:
    """Give what two numbers make together, and what lies between them, whatever the words."""
    like = _like(wanted, terms)[-_NEAREST:]
    for one, other in permutations(like, 2):
        yield one.low - other.low, one.high - other.high, f"{one.said} − {other.said}"
        yield one.low - other.high, one.high - other.low, f"{one.said} − {other.said}"
    yield from _added(like, (2,))


def _products(
    wanted: Term, terms: Sequence[Term], words: str, modality: Modality
) -> Iterator[Made]:
    shared = pattern(modality.part).search(words)
    if "year" in wanted.quantity.per:
        yield from _yearly(wanted, terms)
    if not wanted.quantity.per:
        yield from _over_a_year(wanted, terms)
    yield from _rates(wanted, terms, words, modality)
    of = (wanted.powers, wanted.plain)
    for one, other in permutations((it for it in terms if it.plain not in (YEAR, DATE)), 2):
        times, over = _made(of, (one.powers, one.plain), (other.powers, other.plain))
        if times:
            yield one.low * other.low, one.high * other.high, f"{one.said} × {other.said}"
        if over and shared and other.low > 0:
            yield one.low / other.high, one.high / other.low, f"{one.said} / {other.said}"
            low, high = _as_told(other)
            if other.powers and low > 0:
                yield one.low / high, one.high / low, f"{one.said} / {other.said}"


@lru_cache(maxsize=5_000)
def _made(wanted: Of, one: Of, other: Of) -> tuple[bool, bool]:
    """Say whether a number may be one times another, and one over another, by what they are of."""
    scaled = one[1] == "percent" and other[1] != "times"
    counts = wanted[1] == one[1] == other[1] == "count"
    if not scaled and not one[0] and one[1] != "times" and not counts:
        return False, False
    times, over = (
        tuple(sorted(units.added(dict(one[0]), dict(other[0]), sign).items())) for sign in (1, -1)
    )
    return (
        lasting(times) == lasting(wanted[0]) and _plainly(wanted[1], one[1], other[1]),
        over != () and _amount(over) == _amount(wanted[0]),
    )


def _rates(wanted: Term, terms: Sequence[Term], words: str, modality: Modality) -> Iterator[Made]:
    """Tell what an amount of a year comes to in a month, a week, a day; or twice an amount."""
    if wanted.plain in ("percent", "points", "times"):
        return
    per = next((it for it in wanted.quantity.per if it in _OFTEN), "")
    if not per and not pattern(modality.rate).search(words):
        return
    often = (_OFTEN[per],) if per else (*_OFTEN.values(), 0.5)
    unit = wanted.quantity.unit
    for one in terms:
        if one.quantity.unit != unit:
            continue
        if one.quantity.per and one.quantity.per != wanted.quantity.per and alike(one, wanted):
            yield one.low, one.high, one.said  # the same, told by another time
        if set(one.quantity.per) - {"year"}:
            continue
        whole = term(one.quantity._replace(per=()), one.said)
        alone = term(wanted.quantity._replace(per=()), "")
        if whole is None or alone is None or not alone.low:
            continue
        scale = wanted.low / alone.low  # what its denominator makes of it
        for many in often:
            text = f"{one.said} / {many:g}" if many > 1 else f"2 × {one.said}"
            yield whole.low / many * scale, whole.high / many * scale, text


def _over_a_year(wanted: Term, terms: Sequence[Term]) -> Iterator[Made]:
    """Tell what an amount a month or a week comes to in a year."""
    for one in terms:
        often = next((_OFTEN[per] for per in one.quantity.per if per in _OFTEN), None)
        if often is None or one.quantity.unit != wanted.quantity.unit:
            continue
        made = term(one.quantity._replace(per=()), one.said)
        if made:
            yield made.low * often, made.high * often, f"{often} × {one.said}"
            if "day" in one.quantity.per:
                yield made.low * _WEEK, made.high * _WEEK, f"{_WEEK} × {one.said}"


def _yearly(wanted: Term, terms: Sequence[Term]) -> Iterator[Made]:
    """Share an amount among the years that lie between two that are told: "30 km a year"."""
    amounts = [one for one in terms if lasting(one.powers) == lasting(wanted.powers)]
    year = units.measure("count", ("year",))
    for one, other in permutations((it for it in terms if it.plain == YEAR), 2):
        years = one.low - other.high
        for amount in amounts:
            if years > 0 and not amount.quantity.per:
                share = year.top / year.bottom / years
                text = f"{amount.said} / ({one.said} − {other.said})"
                yield amount.low * share, amount.high * share, text


def _as_told(one: Term) -> tuple[float, float]:
    """Give the ends of a number in its own unit: so much for each of 47 km."""
    ends = (
        (one.quantity.low, one.quantity.high)
        if one.quantity.value is None
        else (one.quantity.value,) * 2
    )
    low, high = (float(end) if isinstance(end, int | float) else 0.0 for end in ends)
    return low, high


def _amount(powers: Powers) -> Powers:
    """Leave out by what an amount was divided: 29 million a kilometer is told as so much money."""
    return tuple((base, power) for base, power in lasting(powers) if power > 0)


def _plainly(wanted: str, one: str, other: str) -> bool:
    plain = {one, other} - {"", "times", "percent", "count"}
    if one == other == "percent":
        return wanted == "percent"
    return (wanted in plain) if plain else wanted in ("", "count")
