"""Times as spans of days, so that one can be held to another."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from postgen.language.quantity import Quantity, Value
from postgen.language.times import Time, read

_MONTH = 31  # every month has as many here: only the order counts
_YEAR = 12 * _MONTH


class Days(NamedTuple):
    """Hold the first and the last day of a time, counted from a day that does not matter."""

    first: int
    last: int

    def holds(self, other: Days) -> bool:
        """Say whether another time lies in this one."""
        return self.first <= other.first and other.last <= self.last

    def meets(self, other: Days) -> bool:
        """Say whether two times have a day in common."""
        return self.first <= other.last and other.first <= self.last


def days(text: str) -> Days | None:
    """Give the days of a written time, or None for what is no time."""
    try:
        return _days(read(text))
    except ValueError:
        return None


def days_of(quantity: Quantity) -> Days | None:
    """Give the days of a quantity whose unit is `year` or `date`."""
    value = quantity.value
    if value is None:
        return _span(quantity.low, quantity.high)
    return _span(value, value)


@lru_cache(maxsize=5_000)
def _span(low: Value | None, high: Value | None) -> Days | None:
    first, last = (None if end is None else days(_written(end)) for end in (low, high))
    return Days(first.first, last.last) if first and last else None


def year_of(text: str) -> int | None:
    """Give the year of a written time."""
    try:
        return read(text).year
    except ValueError:
        return None


def _written(end: Value) -> str:
    return str(int(end)) if isinstance(end, float) else str(end)


def _days(time: Time) -> Days:
    year = time.year * _YEAR
    if time.last_year:
        return Days(year, (time.last_year + 1) * _YEAR - 1)
    if time.quarter:
        first = year + (time.quarter - 1) * 3 * _MONTH
        return Days(first, first + 3 * _MONTH - 1)
    if not time.month:
        return Days(year, year + _YEAR - 1)
    first = year + (time.month - 1) * _MONTH
    if not time.day:
        return Days(first, first + _MONTH - 1)
    return Days(first + time.day - 1, first + time.day - 1)


def ordinals(quantity: Quantity) -> tuple[float, float] | None:
    """Give the first and the last day of a date, as days of our calendar, or None for no date."""
    ends = [quantity.low, quantity.high] if quantity.value is None else [quantity.value] * 2
    try:
        first, last = (read(_written(end)) for end in ends if end is not None)
    except ValueError:
        return None
    start = _ordinal(first.year, first.month or 1, first.day or 1)
    return start, _ordinal(last.year, last.month or 12, last.day or 28)


def _ordinal(year: int, month: int, day: int) -> float:
    """Count the days from the first of March of the year 0, where leap days end a year."""
    year, month = (year, month - 3) if month > 2 else (year - 1, month + 9)
    return float(365 * year + year // 4 - year // 100 + year // 400 + (153 * month + 2) // 5 + day)
