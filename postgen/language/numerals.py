"""The exact digits of a number, whatever the language they are written in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from postgen.language.quantity import Number, Quantity

# A float that needs more digits than this to be told from its neighbours, yet far fewer to be
# told within its precision, carries the noise of an addition: 0.1 + 0.2.
_PRECISE = 15
_NOISE = 3

Scale = tuple[int, int]  # a power of ten, and the most decimals it may leave


class Numeral(NamedTuple):
    """Hold the digits of a number over ten to the `power`."""

    negative: bool
    whole: str
    fraction: str
    power: int = 0

    @property
    def small(self) -> int | None:
        """Give the number over its power where it is whole and not negative, else None."""
        return None if self.fraction or self.negative else int(self.whole)

    def written(self, separator: str, point: str) -> str:
        """Write the digits, in groups of three."""
        groups = f"{int(self.whole):,}".replace(",", separator)
        sign = "\u2212" if self.negative else ""
        return f"{sign}{groups}{point}{self.fraction}" if self.fraction else f"{sign}{groups}"


def numeral(number: Number, scales: Iterable[Scale] = ()) -> Numeral:
    """Write a finite number over the first scale that suits it, else in full, unrounded."""
    negative = number < 0
    whole, fraction = _digits(abs(number))
    if whole != "0":
        for power, decimals in scales:
            if len(whole) > power:
                scaled, rest = _moved(whole, fraction, -power)
                if len(rest) <= decimals:
                    return Numeral(negative, scaled, rest, power)
    return Numeral(negative, whole, fraction)


def numerals(quantity: Quantity, scales: Iterable[Scale] = ()) -> tuple[Numeral, ...]:
    """Write the value, or the two ends of the range.

    Where a reader could take the scale of the high end for the low end's too (500 to 2 million),
    both are written in full.
    """
    ends = ends_of(quantity)
    scales = tuple(scales)
    written = tuple(numeral(end, scales) for end in ends)
    first, last = written[0], written[-1]
    if last.power and not first.power and abs(ends[0]) < 1000:
        return tuple(numeral(end) for end in ends)
    return written


def ends_of(quantity: Quantity) -> tuple[Number, ...]:
    """Give the value, or the low and the high end; text is left out."""
    found = (quantity.low, quantity.high) if quantity.value is None else (quantity.value,)
    return tuple(end for end in found if isinstance(end, int | float))


def _digits(number: Number) -> tuple[str, str]:
    if isinstance(number, int):
        return str(int(number)), ""
    mantissa, _, exponent = _quiet(number).partition("e")
    whole, _, fraction = mantissa.partition(".")
    return _moved(whole, fraction, int(exponent or 0))


def _quiet(number: float) -> str:
    exact = repr(number)
    short = format(number, f".{_PRECISE}g")
    noisy = _count(exact) > _PRECISE and _count(short) <= _PRECISE - _NOISE
    return short if noisy else exact


def _count(text: str) -> int:
    return len(text.partition("e")[0].replace(".", "").strip("0"))


def _moved(whole: str, fraction: str, places: int) -> tuple[str, str]:
    """Move the decimal point to the right."""
    digits = whole + fraction
    point = len(whole) + places
    digits = "0" * max(0, 1 - point) + digits + "0" * max(0, point - len(digits))
    point = max(point, 1)
    return digits[:point].lstrip("0") or "0", digits[point:].rstrip("0")
