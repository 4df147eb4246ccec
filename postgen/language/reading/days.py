"""One calendar time: a year, a month, a day, a quarter, a decade."""

from __future__ import annotations

import re
from typing import NamedTuple

from postgen.language.reading import units
from postgen.language.reading.sight import Sight
from postgen.language.reading.symbols import DASHES
from postgen.language.reading.tokens import BREAK, DIGITS, NONE, SPACE, WORD

FIRST, LAST = 1900, 2100
_PARTS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
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


def year_after(sight: Sight, at: int) -> int | None:
    """Give the token after a year that follows, after a comma or `of` maybe."""
    tokens = sight.tokens
    if (tokens[at].text in (",", ".") and tokens[at].gap == NONE) or (
        tokens[at].text in sight.words.calendar.of and tokens[at].gap != BREAK
    ):
        at += 1
    return at + 1 if tokens[at].gap != BREAK and is_year(tokens[at].raw) else None


def day(sight: Sight, at: int) -> Day | None:
    """Read one time that begins at a token."""
    token = sight.tokens[at]
    if token.kind == DIGITS:
        return (
            _iso(sight, at) or _slashed(sight, at) or _numbered(sight, at)
            or _quarter(sight, at) or _yearly(sight, at)
        )  # fmt: skip
    if token.kind != WORD:
        return None
    return (
        _monthly(sight, at) or _quarter(sight, at) or _partly(sight, at)
        or _worded(sight, at) or _fiscal(sight, at)
    )  # fmt: skip


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


def _iso(sight: Sight, at: int) -> Day | None:
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


def _slashed(sight: Sight, at: int) -> Day | None:
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


def _numbered(sight: Sight, at: int, *, inner: bool = False) -> Day | None:
    """Read a day before its month: 13 February 2026, 1er mars 2025, 13 au 15 mars 2025."""
    tokens, calendar = sight.tokens, sight.words.calendar
    if not is_day(tokens[at].raw):
        return None
    end = at + 1
    if tokens[end].text in calendar.firsts and tokens[end].gap == NONE:
        end += 1
    if tokens[end].text in calendar.of and tokens[end].gap != BREAK:
        end += 1
    month = sight.lexicon.months.get(tokens[end].text)
    if month is None or tokens[end].gap == BREAK:
        parted = parted_at(sight, end, "")
        if parted is not None and is_day(tokens[parted].raw) and not inner:
            last = _numbered(sight, parted, inner=True)
            if last and last.year and last.month:
                return Day(at, end, last.year, last.month, int(tokens[at].raw), first=at)
        return None
    if tokens[end].raw.islower() and calendar.month_first and tokens[end].text in ("may", "march"):
        return None
    end += 1
    if tokens[end].text == "." and tokens[end].gap == NONE and is_year(tokens[end + 1].raw):
        end += 1
    last_end = year_after(sight, end)
    if last_end is None:
        return Day(at, end, 0, month, int(tokens[at].raw), first=at)
    return Day(at, last_end, int(tokens[last_end - 1].raw), month, int(tokens[at].raw), first=at)


def _monthly(sight: Sight, at: int, *, inner: bool = False) -> Day | None:
    """Read a month with its year, or with its day and its year."""
    tokens, calendar = sight.tokens, sight.words.calendar
    month = sight.lexicon.months.get(tokens[at].text)
    if month is None:
        return None
    end = at + 1
    if tokens[end].text == "." and tokens[end].gap == NONE:
        end += 1
    if tokens[end].gap != BREAK and is_day(tokens[end].raw) and calendar.month_first:
        day = int(tokens[end].raw)
        end += 1
        if tokens[end].text in calendar.firsts and tokens[end].gap == NONE:
            end += 1
        last = year_after(sight, end)
        if last is None:
            return Day(at, end, 0, month, day)
        return Day(at, last, int(tokens[last - 1].raw), month, day)
    last = year_after(sight, end)
    if last is not None:
        return Day(at, last, int(tokens[last - 1].raw), month)
    parted = parted_at(sight, end, "")
    if parted is None or inner:
        return None
    other = _monthly(sight, parted, inner=True)
    if other and other.year and not other.day:
        return Day(at, end, other.year, month)
    return None


def _quarter(sight: Sight, at: int) -> Day | None:
    tokens, lexicon = sight.tokens, sight.lexicon
    found = lexicon.quarters.at(tokens, at)
    half = None if found else lexicon.year_halves.at(tokens, at)
    at_end = found or half
    if at_end is None:
        return None
    end = year_after(sight, at_end.end)
    if end is None:
        return None
    year = int(tokens[end - 1].raw)
    if found:
        return Day(at, end, year, quarter=found.value)
    low, high = _HALVES[at_end.value]
    return Day(at, end, year, span=(f"{year}-{low:02}", f"{year}-{high:02}"))


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
    if is_year(tokens[end].raw) and _stands(sight, end, end + 1):
        low, high = _PARTS[found.value]
        year = tokens[end].raw
        return Day(
            at, end + 1, int(year), span=(f"{year}-{low:02}", f"{year}-{high:02}"), first=end
        )
    inner = _monthly(sight, end)
    return inner._replace(start=at, first=end) if inner and inner.year else None


def _worded(sight: Sight, at: int) -> Day | None:
    """Read the years 2030, the 2030s after their words."""
    found = sight.lexicon.decades.at(sight.tokens, at)
    tokens = sight.tokens
    if (
        found is None
        or not is_year(tokens[found.end].raw)
        or not tokens[found.end].raw.endswith("0")
    ):
        return None
    return _decade(at, found.end, found.end + 1, int(tokens[found.end].raw))


def _decade(at: int, first: int, end: int, year: int) -> Day:
    return Day(at, end, year, span=(f"{year}", f"{year + 9}"), first=first)


def _fiscal(sight: Sight, at: int) -> Day | None:
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


def _yearly(sight: Sight, at: int) -> Day | None:
    """Read a year, a decade, or a season of two years."""
    tokens, calendar = sight.tokens, sight.words.calendar
    raw = tokens[at].raw
    if not is_year(raw):
        return None
    year, end = int(raw), at + 1
    if tokens[end].gap == NONE:
        if tokens[end].text == calendar.decade and year % 10 == 0:
            return _decade(at, at, end + 1, year)
        if _season(sight, end, year):
            return Day(at, end + 2, year, span=(raw, str(year + 1)))
    return Day(at, end, year) if _stands(sight, at, end) else None


def _season(sight: Sight, at: int, year: int) -> bool:
    """Tell whether the next year follows a year, by its last two digits: 2024/25."""
    mark, last, after = sight.tokens[at : at + 3]
    if mark.text not in ("/", "-", "–") or last.gap != NONE or len(last.raw) != 2:
        return False
    return last.raw == f"{(year + 1) % 100:02}" and after.text not in ("-", "/")


def _stands(sight: Sight, at: int, end: int) -> bool:
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
