"""What a number may mean where its unit is said once for several: "$140 million, then 310"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from math import floor, log10

from postgen import language
from postgen.evidence.context import Context
from postgen.language.mention import Mention
from postgen.language.modal import pattern
from postgen.language.quantity import Value
from postgen.language.styles import CALENDAR, MONEY

_ENDS = 2
_MOST = 12  # readings of one number
_SCALES = (1e12, 1e9, 1e6, 1e3)
_MILLION = 1e6
_KM = 1.609344  # in a mile
_SHORT = {
    "ms": ("milliseconds", "millisecondes"),
    "mbit/s": ("megabits", "mégabits"),
    "mbps": ("megabits", "mégabits"),
    "gbit/s": ("gigabits", "gigabits"),
    "gbps": ("gigabits", "gigabits"),
    "hl": ("hectoliters", "hectolitres"),
    "ha": ("hectares", "hectares"),
    "l": ("liters", "litres"),
}  # fmt: skip
_SEASONS = (
    "exercices", "exercice", "saisons", "seasons", "summers", "winters", "étés", "hivers",
    "campagnes",
)  # fmt: skip
_MILES = ("mile", "miles")


def readings(context: Context, text: str, units: Sequence[str]) -> list[Mention]:
    """List what else a number may mean, the nearest first; its noun is for others to hold it to.

    `units` are the source's: a number told without any, as those around it, may be of each.
    """
    mention = context.mention
    if mention.quantity.unit == "seconds" and ":" in text[slice(*mention.number)]:
        return [mention._replace(quantity=mention.quantity._replace(unit="minutes"))]
    if mention.quantity.unit == "m" and text[mention.number[1] : mention.end] == "m":
        return [_scaled(mention, "count", _MILLION)]  # "about 1.1m of them"
    if mention.quantity.unit in MONEY:
        scales = {_scale(it, text) for it in context.near if it.quantity.unit in MONEY}
        units_too = [unit for unit in units if unit in MONEY] if _cents(mention) else []
        return [
            *shares(context),
            *(_scaled(mention, mention.quantity.unit, scale) for scale in scales if scale != 1),
            *(_scaled(mention, unit, 1) for unit in units_too),
        ]
    if not is_bare(mention):
        return _as_counts(mention, text)
    if mention.quantity.per:
        unit = mention.noun or text[mention.number[1] : mention.end].strip(" \u00a0\u202f-")
        quantity = mention.quantity._replace(per=())
        return [mention._replace(quantity=quantity, noun=_named(unit, mention.lang))]
    if mention.noun in _SHORT:
        return [mention._replace(noun=_named(mention.noun, mention.lang))]
    if mention.noun in _SEASONS:
        return [_scaled(mention, "years", 1)._replace(noun="")]
    if mention.noun in _MILES:
        return [_scaled(mention, "km", _KM)._replace(noun="")]
    found: list[Mention] = []
    for unit, scale in _beside(context, text, units):
        read = _scaled(mention, unit, scale)
        if read not in found:
            found.append(read)
    return found[:_MOST]


def _as_counts(mention: Mention, text: str) -> list[Mention]:
    """Read a unit as what is counted: a source may count milliseconds, or launches for times."""
    unit = text[mention.number[1] : mention.end].strip(" \u00a0\u202f-")
    written = text[slice(*mention.number)]
    if mention.quantity.unit in (*MONEY, *CALENDAR, "percent", "points") or not unit:
        return []
    quantity = mention.quantity
    if mention.quantity.unit != "times":
        ends = [_digits(part) for part in _parts().split(written)]
        if None in ends or not 0 < len(ends) <= _ENDS:
            return []
        low, high = ends[0], ends[-1]
        single = len(ends) == 1
        quantity = quantity._replace(
            value=low if single else None,
            low=None if single else low,
            high=None if single else high,
        )
    else:
        unit = ""
    return [
        mention._replace(
            quantity=quantity._replace(unit="count", per=()), noun=_named(unit, mention.lang)
        )
    ]


@cache
def _parts() -> re.Pattern[str]:
    return re.compile(r"\s*(?:[–—-]|\bto\b|\band\b|à|\bet\b|\bor\b|\bou\b)\s*")


def _named(unit: str, lang: str) -> str:
    """Give the word for a short unit: ms is milliseconds."""
    english, french = _SHORT.get(unit.lower(), (unit.lower(),) * 2)
    return french if lang == "fr" else english


def _digits(written: str) -> float | None:
    """Give a number that is written in digits alone, as it stands."""
    plain = written.replace(" ", "").replace("\u00a0", "").replace("\u202f", "")
    try:
        return float(plain.replace(",", "."))
    except ValueError:
        return None


def shares(context: Context) -> list[Mention]:
    """Read cents as a share where they are told for every euro: "about 60 cents of each"."""
    mention = context.mention
    told = pattern(language.modality(context.lang).every).search(context.said)
    value = mention.quantity.value
    if not _cents(mention) or not told or not isinstance(value, float):
        return []
    quantity = mention.quantity._replace(unit="percent", value=round(100 * value, 6))
    return [mention._replace(quantity=quantity)]


def is_day_of(context: Context, text: str) -> bool:
    """Say whether a number is the day of a date that stands near: "in September (the 14th)"."""
    mention = context.mention
    if not is_bare(mention) or not _day().search(text, max(0, mention.start - 8), mention.start):
        return False
    return any(
        it.quantity.unit == "date" and str(it.quantity.value or it.quantity.low)[:7].count("-") == 1
        for it in context.near
    )


@cache
def _day() -> re.Pattern[str]:
    return re.compile(r"(?:\b[Ll]e|\b[Tt]he|\b[Oo]n)\s+$")


def _cents(mention: Mention) -> bool:
    """Say whether an amount is of cents: of which money is not said."""
    value = mention.quantity.value
    return isinstance(value, int | float) and 0 < value < 1


def is_bare(mention: Mention) -> bool:
    """Say whether a number has no unit of its own."""
    return mention.quantity.unit == "count"


def _beside(context: Context, text: str, units: Sequence[str]) -> Iterator[tuple[str, float]]:
    """Give the units and scales of the numbers around, the nearest first."""
    at = context.mention.start
    for other in sorted(context.near, key=lambda it: (abs(it.start - at), it.start)):
        unit = other.quantity.unit
        scale = _scale(other, text)
        if unit in CALENDAR or (unit == "count" and scale == 1):
            continue
        for one in ("count", *units) if unit == "count" else (unit,):
            yield one, scale
            if scale != 1 and unit != "count":
                yield one, 1


def _scale(mention: Mention, text: str) -> float:
    """Give the scale word of a number: 1e6 for "140 million", 1 for what is written out."""
    value = mention.quantity.high if mention.quantity.value is None else mention.quantity.value
    if not isinstance(value, int | float) or value < 1e3:
        return 1
    written = text[slice(*mention.number)]
    digits = sum(letter.isdigit() for letter in written.split("-")[-1])
    if digits > floor(log10(value)):
        return 1
    return next((scale for scale in _SCALES if value >= scale), 1)


def _scaled(mention: Mention, unit: str, scale: float) -> Mention:
    quantity = mention.quantity
    return mention._replace(
        quantity=quantity._replace(
            unit=unit,
            value=_times(quantity.value, scale),
            low=_times(quantity.low, scale),
            high=_times(quantity.high, scale),
            approx=quantity.approx or scale == _KM,
        )
    )


def _times(value: Value | None, scale: float) -> Value | None:
    if not isinstance(value, int | float) or scale == 1:
        return value
    try:
        return value * scale
    except OverflowError:
        return float("inf")
