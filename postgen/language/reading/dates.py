"""Calendar times: years, months, days, quarters, and spans of them."""

from __future__ import annotations

from postgen.language import times
from postgen.language.quantity import Quantity
from postgen.language.reading.days import day
from postgen.language.reading.led import spelled_year
from postgen.language.reading.reading import Reading, passed
from postgen.language.reading.sight import Sight
from postgen.language.reading.years import Day, is_day, parted_at, year_after


def date(sight: Sight, at: int) -> Reading | None:
    """Read a calendar time, or a span of them, that begins at a token."""
    first = day(sight, at) or spelled_year(sight, at)
    if first is None:
        return None
    start = first.start
    opened = sight.lexicon.between.before(sight.tokens, start, sight.floor)
    parted = parted_at(sight, first.end, opened.value if opened else "")
    last = day(sight, parted) if parted is not None else None
    if last is None and parted is not None and first.month and first.day and not first.year:
        last = _rest(sight, parted, first)
    if last and (whole := _spanned(first, last)):
        before = sight.tokens[start - 1] if start > sight.floor else None
        if opened:
            start = opened.start
        elif before and before.text in sight.words.measuring.outof | {"du"}:
            start -= 1
        return _reading(start, last.end, first, whole)
    if not first.year:
        rest = parted is not None and first.month and first.day and is_day(sight.tokens[parted].raw)
        return passed(first.start, parted + 1 if rest and parted else first.end)
    return _reading(start, first.end, first, first)


def _reading(start: int, end: int, first: Day, whole: Day) -> Reading | None:
    quantity = _quantity(whole)
    at = first.first if first.first >= 0 else first.start
    if quantity is None:
        return passed(start, end)
    return Reading(start, end, at, end, quantity, plain=True)


def _quantity(day: Day) -> Quantity | None:
    low, high = day.span
    if low:
        if len(low) == 4:
            return Quantity("year", None, int(low), int(high))
        return Quantity("date", None, low, high) if _real(low) and _real(high) else None
    if not (day.month or day.quarter):
        return Quantity("year", day.year)
    return Quantity("date", day.text) if _real(day.text) else None


def _real(text: str) -> bool:
    try:
        times.read(text)
    except ValueError:
        return False
    return True


def _spanned(first: Day, last: Day) -> Day | None:
    """Join two times to a span; what one of them leaves out, the other says."""
    if first.span[0] or last.span[0]:
        return None
    if not last.year:
        return None
    if not first.year:
        first = first._replace(year=last.year, month=first.month or last.month)
    fine = [bool(it.month or it.quarter) for it in (first, last)]
    if fine[0] != fine[1] or first.text >= last.text:
        return None
    return first._replace(span=(first.text, last.text))


def _rest(sight: Sight, at: int, first: Day) -> Day | None:
    """Read the end of `February 13–15, 2026`."""
    tokens = sight.tokens
    if not is_day(tokens[at].raw):
        return None
    told = year_after(sight, at + 1)
    if told is None:
        return None
    return Day(at, told[1], told[0], first.month, int(tokens[at].raw))
