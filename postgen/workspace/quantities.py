"""Read a quantity: a value, a range or vague words, with its unit."""

from __future__ import annotations

from postgen.language.quantity import BOUNDS, PERS, UNITS, Quantity, Value
from postgen.workspace import forms
from postgen.workspace.fields import Fields

QUANTITY_KEYS = ("value", "low", "high", "per", "approx", "bound", "since", "words")


def quantity(fields: Fields) -> Quantity:
    """Read the quantity among a map's fields.

    Reports one that has neither or several of value, range and words, and a range upside down.
    """
    unit = fields.choice("unit", UNITS)
    low, high = _value(fields, "low", unit), _value(fields, "high", unit)
    value = _value(fields, "value", unit)
    found = Quantity(
        unit=unit,
        value=value,
        low=low,
        high=high,
        per=denominators(fields),
        approx=fields.flag("approx", absent=False),
        bound=fields.choice("bound", BOUNDS),
        since=time(fields, "since", forms.DATE),
        words=fields.words("words"),
    )
    if fields.data:
        _hold(found, fields)
    return found


def time(fields: Fields, key: str, form: forms.Form = forms.TIME) -> str:
    """Read a time; a bare year may stand without quotes."""
    value = fields.data.get(key)
    if value.__class__ is int and form[0](str(value)):
        return str(value)
    return fields.text(key, form)


def denominators(fields: Fields) -> tuple[str, ...]:
    """Read the denominators of a quantity."""
    found = fields.texts_in_list("per")
    for place, name in enumerate(found):
        if name and name not in PERS:
            fields.report.unknown(
                (*fields.at("per"), place), "unknown-value", "denominator", name, PERS
            )
    return found


def _value(fields: Fields, key: str, unit: str) -> Value | None:
    if not fields.has(key):
        return None
    if unit == "date":
        return time(fields, key, forms.DATE) or None
    number = fields.number(key)
    if (
        number is not None
        and unit == "year"
        and not (isinstance(number, int) and 0 < number < 10_000)
    ):
        fields.report(fields.at(key), "unknown-value", f"{number} is no year", "write it as 2026")
    return number


def _hold(found: Quantity, fields: Fields) -> None:
    ranged = fields.has("low") or fields.has("high")
    forms = (fields.has("value"), ranged, fields.has("words"))
    if fields.misspelt.intersection(("value", "low", "high", "words")):
        return  # that is told, and would look like a quantity without an amount
    if sum(forms) != 1:
        msg = "a quantity has one of `value`, `low` with `high`, and `words`"
        hint = (
            "keep the one that the source gives" if any(forms) else "add the one the source gives"
        )
        fields.report(fields.path, "contradiction", msg, hint)
    elif ranged and not (fields.has("low") and fields.has("high")):
        msg = "a range has both `low` and `high`"
        hint = "with one end, it is a `value` with a `bound`"
        fields.report(fields.path, "contradiction", msg, hint)
    elif found.low is not None and found.high is not None and _upside_down(found.low, found.high):
        msg = f"the range is upside down: {found.low} is not below {found.high}"
        fields.report(fields.at("low"), "contradiction", msg, "exchange `low` and `high`")


def _upside_down(low: Value, high: Value) -> bool:
    if isinstance(low, str) or isinstance(high, str):
        return str(low) >= str(high)
    return low >= high
