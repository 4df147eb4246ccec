"""One calendar time, in words or in digits."""

from __future__ import annotations

from postgen.language.reading.decades import decade_after, short_decades
from postgen.language.reading.led import led, short_year
from postgen.language.reading.sight import Sight
from postgen.language.reading.spelled import spelled
from postgen.language.reading.symbols import DASHES
from postgen.language.reading.tokens import BREAK, DIGITS, NONE, WORD
from postgen.language.reading.years import (
    Day,
    fiscal,
    is_day,
    is_year,
    iso,
    month_slashed,
    parted_at,
    quarter,
    slashed,
    stands,
    year_after,
    yearly,
)

_PARTS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}


def day(sight: Sight, at: int) -> Day | None:
    """Read one time that begins at a token."""
    token = sight.tokens[at]
    if token.kind == DIGITS:
        return (
            iso(sight, at) or slashed(sight, at) or month_slashed(sight, at)
            or _numbered(sight, at)
            or quarter(sight, at) or yearly(sight, at)
            or short_decades(sight, at) or led(sight, at)
        )  # fmt: skip
    if token.kind != WORD:
        return None
    return (
        _numbered(sight, at) or
        _monthly(sight, at) or quarter(sight, at) or _partly(sight, at)
        or decade_after(sight, at) or fiscal(sight, at)
    )  # fmt: skip


def _day_of_month(sight: Sight, at: int) -> tuple[int, int] | None:
    """Read the number of a day, in digits or words, and give the token after it."""
    token = sight.tokens[at]
    if token.kind == DIGITS:
        if not is_day(token.raw):
            return None
        after = sight.tokens[at + 1]
        first = after.text in sight.words.calendar.firsts and after.gap == NONE
        return int(token.raw), at + 1 + first
    if token.text not in sight.words.counting.smalls:
        return None
    found = spelled(sight.tokens, at, sight.words)
    if found is None or not 1 < found.value <= 31:
        return None
    return int(found.value), found.end


def _numbered(sight: Sight, at: int, *, inner: bool = False) -> Day | None:
    """Read a day before its month: 13 February 2026, 1er mars 2025, 13 au 15 mars 2025."""
    tokens, calendar = sight.tokens, sight.words.calendar
    number = _day_of_month(sight, at) if sight.ahead(at + 1, sight.lexicon.months.keys()) else None
    if number is None:
        return None
    day, end = number
    if tokens[end].text in calendar.of and tokens[end].gap != BREAK:
        end += 1
    month = sight.lexicon.months.get(tokens[end].text)
    if month is None or tokens[end].gap == BREAK:
        parted = parted_at(sight, end, "") or _joined(sight, at, end)
        last = _numbered(sight, parted, inner=True) if parted is not None and not inner else None
        if last and last.month:
            return Day(at, end, last.year, last.month, day, first=at)
        return None
    if calendar.month_first and tokens[end].raw in ("may", "march"):
        return None
    end += 1
    if tokens[end].text == "." and tokens[end].gap == NONE and is_year(tokens[end + 1].raw):
        end += 1
    told = year_after(sight, end)
    if told is None:
        return Day(at, end, 0, month, day, first=at)
    return Day(at, told[1], told[0], month, day, first=at)


def _joined(sight: Sight, at: int, end: int) -> int | None:
    """Give the other day of « entre le 3 et le 7 mars »."""
    tokens, between = sight.tokens, sight.words.measuring.between
    if at < sight.floor + 2 or tokens[end].gap == BREAK or tokens[end + 1].kind != WORD:
        return None
    opens = between.get(tokens[at - 2].text, "")
    same = tokens[at - 1].text == tokens[end + 1].text
    return end + 2 if opens and same and tokens[end].text == opens else None


def _monthly(sight: Sight, at: int, *, inner: bool = False) -> Day | None:
    """Read a month with its year, or with its day and its year."""
    tokens, calendar = sight.tokens, sight.words.calendar
    month = sight.lexicon.months.get(tokens[at].text)
    if month is None:
        return None
    if tokens[at].text in sight.words.counting.smalls and tokens[at + 1].kind == WORD:
        return None  # « sept mille » is no September
    end = at + 1
    if tokens[end].text == "." and tokens[end].gap == NONE:
        end += 1
    if tokens[end].gap != BREAK and calendar.month_first and (number := _day_of_month(sight, end)):
        day, end = number
        told = year_after(sight, end)
        if told is None:
            return Day(at, end, 0, month, day)
        return Day(at, told[1], told[0], month, day)
    told = year_after(sight, end)
    if told is not None:
        return Day(at, told[1], told[0], month)
    parted = parted_at(sight, end, "")
    if parted is None or inner:
        return None
    other = _monthly(sight, parted, inner=True)
    if other and other.year and not other.day:
        return Day(at, end, other.year, month)
    return None


def _partly(sight: Sight, at: int) -> Day | None:
    """Read mid-2028, fin 2028, late February 2026."""
    found = sight.lexicon.year_parts.at(sight.tokens, at)
    if found is None:
        return None
    end = found.end
    tokens = sight.tokens
    if tokens[end].text in DASHES and tokens[end].gap == NONE:
        end += 1
    if tokens[end].gap == BREAK:
        return None
    short = short_year(sight, end)
    if short is not None:
        low, high = _PARTS[found.value]
        span = (f"{short}-{low:02}", f"{short}-{high:02}")
        return Day(at, end + 2, short, span=span, first=end + 1)
    if is_year(tokens[end].raw) and stands(sight, end, end + 1):
        low, high = _PARTS[found.value]
        year = tokens[end].raw
        return Day(
            at, end + 1, int(year), span=(f"{year}-{low:02}", f"{year}-{high:02}"), first=end
        )
    inner = _monthly(sight, end)
    return inner._replace(start=at, first=end) if inner and inner.year else None
