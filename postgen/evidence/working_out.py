"""Work out whether a number follows, by arithmetic, from those that the text cites."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, permutations
from typing import NamedTuple

from postgen import language
from postgen.knowledge import units
from postgen.language.mention import Mention
from postgen.language.modal import Modality, pattern
from postgen.language.quantity import Quantity
from postgen.language.styles import CALENDAR

MOST = 18  # quantities around a number that it may come of
_FLOAT = 1e-9
_EXACT, _ROUGH = 0.006, 0.06  # how far a rounded number, and a hedged one, may lie off
_YEARS = ("years", "year")


class Term(NamedTuple):
    """Hold a quantity that the text cites, and how it is put there."""

    quantity: Quantity
    said: str
    low: float
    high: float
    powers: tuple[tuple[str, int], ...]
    plain: str


class Sum(NamedTuple):
    """Hold how a number is worked out."""

    text: str  # "1 billion (revenue-2024) / 100 million (revenue-2023)"


def term(quantity: Quantity, said: str) -> Term | None:
    """Take a quantity into sums, or None for one without a number or with a time for one."""
    ends = (quantity.low, quantity.high) if quantity.value is None else (quantity.value,) * 2
    low, high = ends
    if not isinstance(low, int | float) or not isinstance(high, int | float):
        return None
    if quantity.unit in CALENDAR and quantity.unit != "year":
        return None
    made = units.measure("count" if quantity.unit == "year" else quantity.unit, quantity.per)
    factor = made.top / made.bottom
    plain = quantity.unit if quantity.unit in (*units.PLAIN, "points", "year") else ""
    try:
        low, high = float(low) * factor, float(high) * factor
    except OverflowError:
        return None
    return Term(quantity, said, low, high, tuple(sorted(made.powers.items())), plain)


def worked_out(mention: Mention, lang: str, cited: Sequence[Term], words: str) -> Sum | None:
    """Find the sum that gives a number; `words` are those around it, small and without accents."""
    wanted = term(mention.quantity, "")
    if wanted is None or wanted.low > wanted.high:
        return None
    modality = language.modality(lang)
    for low, high, text in _sums(mention, wanted, cited[-MOST:], words, modality):
        if _gives(mention, wanted, low, high):
            return Sum(text)
    return None


def _gives(mention: Mention, wanted: Term, low: float, high: float) -> bool:
    slack = _ROUGH if mention.quantity.approx or mention.hedge else _EXACT
    low, high = min(low, high), max(low, high)
    bound = mention.quantity.bound
    if bound in ("more than", "at least"):
        return low * (1 + _FLOAT) >= wanted.low >= low * 0.8
    if bound in ("less than", "at most"):
        return high <= wanted.high * (1 + _FLOAT) <= high * 1.5
    if mention.quantity.approx and low <= wanted.low and wanted.high <= high:
        return True
    return _close(low, wanted.low, slack) and _close(high, wanted.high, slack)


def _close(one: float, other: float, slack: float) -> bool:
    return abs(one - other) <= slack * max(abs(one), abs(other))


def _sums(
    mention: Mention, wanted: Term, terms: Sequence[Term], words: str, modality: Modality
) -> Iterator[tuple[float, float, str]]:
    if wanted.plain == "year":
        yield from _years(terms)
        return
    if wanted.plain == "percent":
        yield from _percents(mention, terms, words, modality)
    if wanted.plain in ("times", "percent", "count"):
        yield from _ratios(wanted, mention, terms, words, modality)
    if dict(wanted.powers) in ({"year": 1}, {"second": 1}):
        yield from _spans(wanted, terms)
    yield from _likes(wanted, terms, words, modality)
    yield from _products(wanted, terms)


def _years(terms: Sequence[Term]) -> Iterator[tuple[float, float, str]]:
    """Add a length of time to a year."""
    starts = [one for one in terms if one.plain == "year"]
    lengths = [one for one in terms if one.powers == (("year", 1),)]
    for start in starts:
        for length in lengths:
            yield start.low + length.low, start.high + length.high, f"{start.said} + {length.said}"
            yield start.low - length.high, start.high - length.low, f"{start.said} − {length.said}"


def _spans(wanted: Term, terms: Sequence[Term]) -> Iterator[tuple[float, float, str]]:
    """Take a year from another."""
    years = [one for one in terms if one.plain == "year"]
    if wanted.powers == (("year", 1),):
        for one in years:
            if one.high > one.low:
                yield one.high - one.low, one.high - one.low, f"{one.said}"
                yield one.high - one.low + 1, one.high - one.low + 1, f"{one.said}"
        for one, other in permutations(years, 2):
            if one.low > other.low:
                yield one.low - other.high, one.high - other.low, f"{one.said} − {other.said}"


def _percents(
    mention: Mention, terms: Sequence[Term], words: str, modality: Modality
) -> Iterator[tuple[float, float, str]]:
    shares = [one for one in terms if one.plain == "percent" and one.high <= 1]
    if pattern(modality.rest).search(words):
        for one in shares:
            yield 1 - one.high, 1 - one.low, f"100 % − {one.said}"
    grown = mention.change or pattern(modality.gap).search(words)
    for one, other in permutations(terms, 2):
        if _alike(one, other) and grown and other.low > 0 and one.plain != "year":
            text = f"({one.said} − {other.said}) / {other.said}"
            yield one.low / other.high - 1, one.high / other.low - 1, text
            yield 1 - one.high / other.low, 1 - one.low / other.high, text


def _ratios(
    wanted: Term, mention: Mention, terms: Sequence[Term], words: str, modality: Modality
) -> Iterator[tuple[float, float, str]]:
    if wanted.plain != "times" and not pattern(modality.part).search(words):
        return
    if wanted.plain == "count" and mention.noun:
        return
    for one, other in permutations(terms, 2):
        if _alike(one, other) and other.low > 0 and other.plain != "year":
            yield one.low / other.high, one.high / other.low, f"{one.said} / {other.said}"


def _likes(
    wanted: Term, terms: Sequence[Term], words: str, modality: Modality
) -> Iterator[tuple[float, float, str]]:
    like = list(terms)
    if wanted.plain == "points":
        like = [_in_points(one) for one in terms]
    elif wanted.plain == "percent":
        like = [_in_percent(one) for one in terms]
    like = [one for one in like if _alike(one, wanted)]
    if pattern(modality.gap).search(words):
        for one, other in permutations(like, 2):
            yield one.low - other.high, one.high - other.low, f"{one.said} − {other.said}"
            yield one.low - other.low, one.high - other.high, f"{one.said} − {other.said}"
    if pattern(modality.sum).search(words):
        for count in (2, 3, 4):
            for some in combinations(like[-8:], count):
                text = " + ".join(one.said for one in some)
                yield sum(one.low for one in some), sum(one.high for one in some), text


def _products(wanted: Term, terms: Sequence[Term]) -> Iterator[tuple[float, float, str]]:
    for one, other in permutations(terms, 2):
        if "year" in (one.plain, other.plain):
            continue
        scaled = one.plain == "percent" and other.plain not in ("percent", "times")
        if not scaled and not one.powers and one.plain != "times":
            continue
        made = units.added(dict(one.powers), dict(other.powers))
        if _lasting(made) == _lasting(dict(wanted.powers)) and _plainly(wanted, one, other):
            yield one.low * other.low, one.high * other.high, f"{one.said} × {other.said}"
        made = units.added(dict(one.powers), dict(other.powers), -1)
        if other.low > 0 and made and _lasting(made) == _lasting(dict(wanted.powers)):
            yield one.low / other.high, one.high / other.low, f"{one.said} / {other.said}"


def _plainly(wanted: Term, one: Term, other: Term) -> bool:
    plain = {one.plain, other.plain} - {"", "times", "percent", "count"}
    return (wanted.plain in plain) if plain else wanted.plain in ("", "count")


def _lasting(powers: units.Powers) -> dict[str, int]:
    return {base: power for base, power in powers.items() if base != units.YEAR}


def _alike(one: Term, other: Term) -> bool:
    return one.plain == other.plain and _lasting(dict(one.powers)) == _lasting(dict(other.powers))


def _in_percent(one: Term) -> Term:
    """Take points as percentages: what was 80% and is up 20 points was 60%."""
    if one.plain != "points":
        return one
    return one._replace(low=one.low / 100, high=one.high / 100, plain="percent", powers=())


def _in_points(one: Term) -> Term:
    """Take a percentage as points: a percent is a hundredth, a point is one."""
    if one.plain != "percent":
        return one
    return one._replace(
        low=100 * one.low, high=100 * one.high, plain="points", powers=(("points", 1),)
    )
