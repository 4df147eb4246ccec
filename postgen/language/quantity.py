"""A quantity, whatever the language it will be told in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

UNITS = (
    "USD", "EUR", "GBP",  # money
    "percent",
    "points",  # of percentage
    "W", "kW", "MW", "GW", "TW",  # power
    "kWh", "MWh", "GWh", "TWh",  # energy
    "m", "km",  # length
    "kg", "tonnes",  # mass
    "celsius",
    "times",  # a factor: 10 is "ten-fold"
    "count",  # of what the text says
    "seconds", "minutes", "hours", "days", "weeks", "months", "years",  # durations
    "year",  # a calendar year, or a span of them
    "date",  # 2026-02-13 or 2026-02, as text
)  # fmt: skip
PERS = (
    "second", "minute", "hour", "day", "week", "month", "quarter", "year",
    "W", "kW", "MW", "GW", "TW", "kWh", "MWh",
    "person", "user", "employee", "million tokens",
)  # fmt: skip
BOUNDS = ("more than", "at least", "less than", "at most", "before", "by", "after")

Number = int | float
Value = Number | str  # text for dates alone


class Quantity(NamedTuple):
    """Hold what was measured: one value or a range, its unit, and how sure the source is.

    A vague one ("another few billion") has `words` per language and neither value nor range.
    """

    unit: str  # one of UNITS
    value: Value | None = None
    low: Value | None = None
    high: Value | None = None
    per: tuple[str, ...] = ()  # denominators, of PERS: ("GW", "year") is "per gigawatt per year"
    approx: bool = False
    bound: str = ""  # one of BOUNDS, or none
    since: str = ""  # the date a relative duration is counted from, as 2026-02
    words: Mapping[str, str] = {}  # language -> words, for a vague one
