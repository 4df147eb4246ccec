"""Years, quarters, decades and dates in digits."""

from __future__ import annotations

import re
from typing import NamedTuple

from postgen.language.reading import units
from postgen.language.reading.sight import Sight
from postgen.language.reading.spelled import spelled
from postgen.language.reading.symbols import DASHES
from postgen.language.reading.tokens import BREAK, DIGITS, NONE, SPACE, WORD

FIRST, LAST = 1900, 2100
_HALVES = {1: (1, 6), 2: (7, 12)}


class Day(NamedTuple):
    """Hold what is said of a time; 0 is what is not said."""

    start: int
    end: int
    year: int = 0
    month: int = 0
    day: int = 0
    quarter: int = 0
    span: tuple[str, str] = ("", "")  # of months, or of years
    first: int = -1  # the first token of its digits

    @property
    def text(self) -> str:
        """Write it as a date."""
        if self.quarter:
            return f"{self.year}-Q{self.quarter}"
        if not self.month:
            return f"{self.year}"
        return f"{self.year}-{self.month:02}" + (f"-{self.day:02}" if self.day else "")


def is_day(raw: str) -> bool:
    """Tell whether digits may be the day of a month."""
    return len(raw) <= 2 and raw.isdecimal() and 1 <= int(raw) <= 31


def is_year(raw: str) -> bool:
    """Tell whether digits may be a year."""
    return len(raw) == 4 and raw.isdecimal() and FIRST <= int(raw) <= LAST


def year_after(sight: Sight, at: int) -> tuple[int, int] | None:
    """Give the year that follows, after a comma or `of` maybe, and the token after it."""
    tokens = sight.tokens
    comma = tokens[at].text in (",", ".") and tokens[at].gap == NONE
    if comma or (tokens[at].text in sight.words.calendar.of and tokens[at].gap != BREAK):
        at += 1
    if tokens[at].gap == BREAK:
        return None
    return (int(tokens[at].raw), at + 1) if is_year(tokens[at].raw) else year_in_words(sight, at)


def year_in_words(sight: Sight, at: int) -> tuple[int, int] | None:
    """Read two thousand twenty-six, twenty twenty-six, deux mille vingt-six."""
    tokens = sight.tokens
    found = spelled(tokens, at, sight.words) if tokens[at].kind == WORD else None
    if found is None or found.value.denominator != 1:
        return None
    year, end = int(found.value), found.end
    if year in (19, 20) and tokens[end].gap != BREAK:
        rest = spelled(tokens, end, sight.words)
        if rest is not None and 10 <= rest.value < 100 and rest.value.denominator == 1:
            year, end = year * 100 + int(rest.value), rest.end
    elif (
        year == 2000 and tokens[end].gap != BREAK and tokens[end].text in sight.words.counting.joins
    ):
        rest = spelled(tokens, end + 1, sight.words)
        if rest is not None and rest.value < 100 and tokens[end + 1].gap != BREAK:
            year, end = year + int(rest.value), rest.end
    return (year, end) if FIRST <= year <= LAST else None


def _joins(sight: Sight, at: int) -> bool:
    return sight.tokens[at].text in sight.words.counting.joins


def parted_at(sight: Sight, at: int, joint: str) -> int | None:
    """Give the token after what parts two times, or None; `joint` is what `between` asks for."""
    token, after = sight.tokens[at], sight.tokens[at + 1]
    if token.gap == BREAK:
        return None
    if token.text in DASHES or (token.text == "/" and token.gap == NONE == after.gap):
        return at + 1 if token.gap == after.gap and after.gap != BREAK else None
    if joint and token.text == joint:
        return at + 1
    to = sight.lexicon.dates_to.at(sight.tokens, at)
    return to.end if to and sight.tokens[to.end].gap != BREAK else None


def iso(sight: Sight, at: int) -> Day | None:
    """Read 2026-02-13 and 2026-02; 2024-25 is two years."""
    tokens = sight.tokens
    if not is_year(tokens[at].raw) or tokens[at + 1].text not in "-‑" or not tokens[at + 1].text:
        return None
    month = tokens[at + 2].raw
    if not (len(month) == 2 and month.isdecimal() and _tight(sight, at + 1, at + 2)):
        return None
    year, low = int(tokens[at].raw), int(month)
    if tokens[at + 3].text in ("-", "‑") and _tight(sight, at + 3, at + 4):
        if len(tokens[at + 4].raw) == 2 and is_day(tokens[at + 4].raw):
            return Day(at, at + 5, year, low, int(tokens[at + 4].raw))
        return None
    if low == (year + 1) % 100 or low > 12:
        return None
    return Day(at, at + 3, year, low)


def _tight(sight: Sight, *at: int) -> bool:
    return all(sight.tokens[i].gap == NONE for i in at)


def slashed(sight: Sight, at: int) -> Day | None:
    """Read 13/02/2026, in the order of the language where it is sure."""
    tokens = sight.tokens
    mark = tokens[at + 1].text
    if mark not in ("/", ".", "-") or not _tight(sight, at + 1, at + 2, at + 3, at + 4):
        dotted = re.fullmatch(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})", tokens[at].raw)
        if not dotted:
            return None
        day, month, year = dotted.groups()
        end = at + 1
    elif tokens[at + 3].text != mark:
        return None
    else:
        day, month, year = (tokens[at + i].raw for i in (0, 2, 4))
        end = at + 5
    if not (is_day(day) and is_day(month) and is_year(year)):
        return None
    first, last = int(day), int(month)
    if sight.words.calendar.month_first:
        if first <= 12 and last <= 12 and first != last:
            return Day(at, end)  # either way: no date that could be told
        first, last = (first, last) if first > 12 else (last, first)
    return Day(at, end, int(year), last, first) if last <= 12 else None


def month_slashed(sight: Sight, at: int) -> Day | None:
    """Read 02/2023."""
    tokens = sight.tokens
    month, year = tokens[at].raw, tokens[at + 2].raw
    if tokens[at + 1].text != "/" or not _tight(sight, at + 1, at + 2):
        return None
    if not (is_day(month) and len(month) == len("02") and int(month) <= 12 and is_year(year)):
        return None
    return Day(at, at + 3, int(year), int(month))


def quarter(sight: Sight, at: int) -> Day | None:
    """Read Q3 2026, the third quarter of 2026, H1 2026."""
    tokens, lexicon = sight.tokens, sight.lexicon
    found = lexicon.quarters.at(tokens, at)
    half = None if found else lexicon.year_halves.at(tokens, at)
    at_end = found or half
    if at_end is None:
        return None
    told = year_after(sight, at_end.end)
    if told is None:
        return None
    year, end = told
    if found:
        return Day(at, end, year, quarter=found.value)
    low, high = _HALVES[at_end.value]
    return Day(at, end, year, span=(f"{year}-{low:02}", f"{year}-{high:02}"))


def decade(at: int, first: int, end: int, year: int) -> Day:
    """Give the ten years from one."""
    return Day(at, end, year, span=(f"{year}", f"{year + 9}"), first=first)


def fiscal(sight: Sight, at: int) -> Day | None:
    """Read FY2024, exercice 2024."""
    found = sight.lexicon.fiscal.at(sight.tokens, at)
    if found is None:
        return None
    raw = sight.tokens[found.end].raw
    if sight.tokens[found.end].gap == BREAK or not raw.isdecimal():
        return None
    if is_year(raw):
        return Day(at, found.end + 1, int(raw), first=found.end)
    tight = sight.tokens[found.end].gap == NONE and len(raw) == 2
    return Day(at, found.end + 1, 2000 + int(raw), first=found.end) if tight else None


def yearly(sight: Sight, at: int) -> Day | None:
    """Read a year, a decade, or a season of two years."""
    tokens, calendar = sight.tokens, sight.words.calendar
    raw = tokens[at].raw
    if not is_year(raw):
        return None
    year, end = int(raw), at + 1
    if tokens[end].gap == NONE:
        if tokens[end].text == calendar.decade and year % 10 == 0:
            return decade(at, at, end + 1, year)
        if _season(sight, end, year):
            return Day(at, end + 2, year, span=(raw, str(year + 1)))
    return Day(at, end, year) if stands(sight, at, end) else None


def _season(sight: Sight, at: int, year: int) -> bool:
    """Tell whether the next year follows a year, by its last two digits: 2024/25."""
    mark, last, after = sight.tokens[at : at + 3]
    if mark.text not in ("/", "-", "–") or last.gap != NONE or len(last.raw) != 2:
        return False
    return last.raw == f"{(year + 1) % 100:02}" and after.text not in ("-", "/")


def stands(sight: Sight, at: int, end: int) -> bool:
    """Tell whether what looks like a year is one: nothing follows that it counts or measures."""
    tokens, calendar = sight.tokens, sight.words.calendar
    after = tokens[end]
    before = tokens[at - 1] if at > sight.floor else None
    if (
        before
        and tokens[at].gap == NONE
        and (before.text in ("$", "€", "£", "+") or before.kind == WORD)
    ):
        return False
    if before and tokens[at].gap == SPACE and before.text in ("$", "€", "£"):
        return False
    if after.gap == NONE and (after.kind in (WORD, DIGITS) or (after.text in "%+°" and after.text)):
        return False
    if after.gap == BREAK:
        return True
    if after.text in sight.words.counting.scales or after.text in calendar.counted:
        return False
    # « 2024 : » and `2024 h` may follow; a unit makes it a number, but for what 2024 s' elides.
    return units.unit(sight, end) is None
