"""What units are made of, so that a sum's can be worked out with the sum."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from postgen.language.quantity import PERS, UNITS
from postgen.language.styles import DURATIONS

Powers = Mapping[str, int]  # base unit -> its power, never 0
PLAIN = ("percent", "times", "count")  # numbers without a unit
THINGS = ("person", "user", "employee")  # what a `count` may be of
YEAR = "year"


class Measure(NamedTuple):
    """Hold a unit with its denominators, as base units and how many of them."""

    powers: Powers
    top: int = 1
    bottom: int = 1


# Days are not made months of, for months differ.
_MADE_OF: dict[str, Measure] = {
    "percent": Measure({}, 1, 100),
    "times": Measure({}),
    "count": Measure({}),
    "W": Measure({"W": 1}),
    "kW": Measure({"W": 1}, 10**3),
    "MW": Measure({"W": 1}, 10**6),
    "GW": Measure({"W": 1}, 10**9),
    "TW": Measure({"W": 1}, 10**12),
    "m": Measure({"m": 1}),
    "km": Measure({"m": 1}, 10**3),
    "kg": Measure({"kg": 1}),
    "tonnes": Measure({"kg": 1}, 10**3),
    "points": Measure({"points": 1}),
    "second": Measure({"second": 1}),
    "minute": Measure({"second": 1}, 60),
    "hour": Measure({"second": 1}, 3_600),
    "day": Measure({"second": 1}, 86_400),
    "week": Measure({"second": 1}, 604_800),
    "month": Measure({YEAR: 1}, 1, 12),
    "quarter": Measure({YEAR: 1}, 1, 4),
    YEAR: Measure({YEAR: 1}),
    "kWh": Measure({"W": 1, "second": 1}, 3_600 * 10**3),
    "MWh": Measure({"W": 1, "second": 1}, 3_600 * 10**6),
    "GWh": Measure({"W": 1, "second": 1}, 3_600 * 10**9),
    "TWh": Measure({"W": 1, "second": 1}, 3_600 * 10**12),
}


def measure(unit: str, per: Iterable[str] = ()) -> Measure:
    """Work out what a unit with its denominators is made of."""
    found = _made_of(_one(unit))
    for name in per:
        inner = _made_of(name)
        powers = added(found.powers, inner.powers, -1)
        found = Measure(powers, found.top * inner.bottom, found.bottom * inner.top)
    return found


def added(one: Powers, other: Powers, sign: int = 1) -> Powers:
    """Add the powers of two products of units, or take them away."""
    found = {**one}
    for base, power in other.items():
        found[base] = found.get(base, 0) + sign * power
    return {base: power for base, power in found.items() if power}


def names_of(units: Iterable[tuple[str, Iterable[str]]]) -> dict[str, str]:
    """Give each base unit the name that some units with their denominators call it by."""
    names: dict[str, str] = {}
    for unit, per in units:
        for name in (_one(unit), *per):
            powers = _made_of(name).powers
            for base in powers:
                names.setdefault(base, name if len(powers) == 1 else base)
    return names


def told(powers: Powers, names: Mapping[str, str]) -> str:
    """Tell a product of units: USD per GW per year."""
    above, below = _sides(powers, names)
    first = _many(above[0]) if len(above) == 1 else " × ".join(above)
    return " per ".join((first or ("a number" if below else "a plain number"), *below))


def fields(powers: Powers, names: Mapping[str, str]) -> str:
    """Say which `unit` and `per` a figure in this product has; nothing where none can be in it."""
    above, below = _sides(powers, names)
    unit = "count" if above and above[0] in THINGS else _many(above[0]) if above else "times"
    if len(above) > 1 or unit not in UNITS or not all(name in PERS for name in below):
        return ""
    return written(unit, below, "" if above else ", `percent` or `count`")


def written(unit: str, per: Iterable[str], other: str = "") -> str:
    """Say how a unit with its denominators is written in a file; `other` follows the unit."""
    below = ", ".join(per)
    return f"`unit: {unit}`{other}" + (f" and `per: [{below}]`" if below else ", without `per`")


def _sides(powers: Powers, names: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """Give the names above and below the line, each as often as its power says."""
    above: list[str] = []
    below: list[str] = []
    for base, power in powers.items():
        (above if power > 0 else below).extend([names.get(base, base)] * abs(power))
    return above, below


def _made_of(name: str) -> Measure:
    return _MADE_OF.get(name) or Measure({name: 1})


def _one(unit: str) -> str:
    return unit[:-1] if unit in DURATIONS else unit


def _many(name: str) -> str:
    return f"{name}s" if f"{name}s" in DURATIONS else name
