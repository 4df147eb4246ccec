"""Times in French words."""

from __future__ import annotations

from postgen.language.quantity import Quantity
from postgen.language.times import Time, read

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
SHORT_MONTHS = (
    "janv.", "févr.", "mars", "avr.", "mai", "juin",
    "juill.", "août", "sept.", "oct.", "nov.", "déc.",
)  # fmt: skip
_QUARTERS = ("premier", "deuxième", "troisième", "quatrième")
_BOUNDS = {
    "": "{}",
    "before": "avant {}",
    "less than": "avant {}",
    "by": "d’ici {}",
    "after": "après {}",
    "more than": "après {}",
    "at least": "{} au plus tôt",
    "at most": "{} au plus tard",
}


def period(text: str) -> str:
    """Tell a year, a span of years, a quarter, a month or a day in words."""
    return _time(read(text), MONTHS)


def of(text: str) -> str:
    """Tell a time after `de`: `de février 2026`, `d’avril 2026`, `du 13 février 2026`."""
    time = read(text)
    told = _time(time, MONTHS)
    if time.day or time.quarter:
        return f"du {told}"
    return f"d’{told}" if told[0] in "ao" else f"de {told}"


def told(quantity: Quantity, *, short: bool) -> str:
    """Tell a quantity whose unit is `year` or `date`."""
    months = SHORT_MONTHS if short else MONTHS
    if quantity.value is None:
        text = _span(read(_text(quantity.low)), read(_text(quantity.high)), months)
    else:
        text = _time(read(_text(quantity.value)), months)
    if quantity.approx:
        text = f"{text} environ" if quantity.bound else f"vers {text}"
    return _BOUNDS[quantity.bound].format(text)


def _text(value: object) -> str:
    return str(int(value)) if isinstance(value, float) else str(value)


def _time(time: Time, months: tuple[str, ...]) -> str:
    if time.last_year:
        return f"{time.year}-{time.last_year}"
    if time.quarter:
        return f"{_QUARTERS[time.quarter - 1]} trimestre {time.year}"
    if not time.month:
        return f"{time.year}"
    return f"{_day(time)}{months[time.month - 1]} {time.year}"


def _day(time: Time) -> str:
    return "" if not time.day else "1er " if time.day == 1 else f"{time.day} "


def _span(first: Time, last: Time, months: tuple[str, ...]) -> str:
    if not (first.month or last.month or first.quarter or last.quarter):
        return f"{first.year}-{last.year}"
    lead = _time(first, months)
    if first.year == last.year and first.month and last.month:
        lead = f"{_day(first)}{months[first.month - 1]}"
        if first.day and last.day and first.month == last.month:
            lead = _day(first).rstrip()
    between = " au " if last.day else " à "
    return f"{lead}{between}{_time(last, months)}"
