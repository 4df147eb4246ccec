"""The parts of a written time, whatever the language it is told in."""

from __future__ import annotations

import re
from typing import NamedTuple

_TIME = r"(\d{4})(?:-(\d{4})|-Q([1-4])|-(\d\d)(?:-(\d\d))?)?"
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Time(NamedTuple):
    """Hold a year, a span of years, a quarter, a month or a day; 0 stands for what is not said."""

    year: int
    last_year: int = 0
    quarter: int = 0
    month: int = 0
    day: int = 0


def read(text: str) -> Time:
    """Read 2025, 2025-2027, 2026-Q1, 2026-01 or 2026-02-13.

    Raises ValueError for any other shape, and for a day that no calendar has.
    """
    found = re.fullmatch(_TIME, text, re.ASCII)
    if found is None:
        msg = f"{text!r} is not a time: write 2025, 2025-2027, 2026-Q1, 2026-01 or 2026-02-13"
        raise ValueError(msg)
    time = Time(*(int(part or 0) for part in found.groups()))
    if found.group(4) and not _exists(time, has_day=found.group(5) is not None):
        msg = f"{text!r} is in no calendar"
        raise ValueError(msg)
    return time


def _exists(time: Time, *, has_day: bool) -> bool:
    if not 1 <= time.month <= 12:
        return False
    if not has_day:
        return True
    leap = time.year % 4 == 0 and (time.year % 100 != 0 or time.year % 400 == 0)
    length = 28 if time.month == 2 and not leap else _LENGTHS[time.month - 1]
    return 1 <= time.day <= length
