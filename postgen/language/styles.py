"""The styles a quantity can be told in, and which of them apply to it."""

from __future__ import annotations

from postgen.language.quantity import Quantity

STYLES = (
    "prose",  # as it stands in a sentence
    "short",  # with symbols, for tight lines and pictures
    "spelled",  # small numbers in letters where the press writes them so, else as prose
    "amount",  # prose without the denominators
    "odds",  # a percentage as so many chances in so many
    "by",  # a factor as it follows "multiplied", without the denominators
    "by-spelled",
    "duration",  # a relative duration without the date it is counted from
    "duration-spelled",
    "bare",  # the number without its unit, denominators and date
)

MONEY = ("USD", "EUR", "GBP")
DURATIONS = ("seconds", "minutes", "hours", "days", "weeks", "months", "years")
CALENDAR = ("year", "date")
WITHOUT_PER = ("amount", "by", "by-spelled", "bare")
WITHOUT_SINCE = ("duration", "duration-spelled", "bare")


def vague(quantity: Quantity) -> bool:
    """Tell whether the quantity has words only."""
    return quantity.value is None and quantity.low is None and quantity.high is None


def applying(quantity: Quantity) -> tuple[str, ...]:
    """List the styles that apply to a quantity, in the order of STYLES."""
    if vague(quantity):
        return ("prose",)
    if quantity.unit in CALENDAR:
        return ("prose", "short")
    return tuple(style for style in STYLES if _applies(style, quantity))


def _applies(style: str, quantity: Quantity) -> bool:
    if style == "amount":
        return bool(quantity.per)
    if style == "odds":
        return quantity.unit == "percent" and not quantity.per and _is_chance(quantity.value)
    if style in ("by", "by-spelled"):
        return quantity.unit == "times"
    if style in ("duration", "duration-spelled"):
        return bool(quantity.since)
    return True


def _is_chance(value: object) -> bool:
    return isinstance(value, int | float) and 0 < value < 100 and value == int(value)
