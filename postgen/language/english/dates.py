"""Times in English words.

The order is American, "February 13, 2026": the figures follow the Associated Press too, and
a post should not mix two houses.
"""

from __future__ import annotations

from postgen.language.quantity import Quantity
from postgen.language.times import Time, read

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SHORT_MONTHS = (
    "Jan.", "Feb.", "March", "April", "May", "June",
    "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
)  # fmt: skip
_QUARTERS = ("first", "second", "third", "fourth")
_BOUNDS = {
    "": "{}",
    "before": "before {}",
    "less than": "before {}",
    "by": "by {}",
    "after": "after {}",
    "more than": "after {}",
    "at least": "{} at the earliest",
    "at most": "{} at the latest",
}


def period(text: str) -> str:
    """Tell a year, a span of years, a quarter, a month or a day in words."""
    return _time(read(text), MONTHS)


def told(quantity: Quantity, *, short: bool) -> str:
    """Tell a quantity whose unit is `year` or `date`."""
    months = SHORT_MONTHS if short else MONTHS
    if quantity.value is None:
        text = _span(read(_text(quantity.low)), read(_text(quantity.high)), months)
    else:
        text = _time(read(_text(quantity.value)), months)
    if quantity.approx:
        text = f"about {text}" if quantity.bound else f"around {text}"
    return _BOUNDS[quantity.bound].format(text)


def _text(value: object) -> str:
    return str(int(value)) if isinstance(value, float) else str(value)


def _time(time: Time, months: tuple[str, ...]) -> str:
    if time.last_year:
        return f"{time.year}–{time.last_year}"
    if time.quarter:
        return f"the {_QUARTERS[time.quarter - 1]} quarter of {time.year}"
    if not time.month:
        return f"{time.year}"
    if not time.day:
        return f"{months[time.month - 1]} {time.year}"
    return f"{months[time.month - 1]} {time.day}, {time.year}"


def _span(first: Time, last: Time, months: tuple[str, ...]) -> str:
    if not (first.month or last.month or first.quarter or last.quarter):
        return f"{first.year}–{last.year}"
    if first.year == last.year and first.month and last.month:
        if not (first.day or last.day):
            return f"{months[first.month - 1]} to {_time(last, months)}"
        if first.day and last.day:
            lead = f"{months[first.month - 1]} {first.day}"
            if first.month == last.month:
                return f"{lead}–{last.day}, {last.year}"
            return f"{lead} to {_time(last, months)}"
    return f"{_time(first, months)} to {_time(last, months)}"
