"""Exact sums of ranges, on whole numbers alone: loading fractions takes longer than a draft may."""

from __future__ import annotations

from typing import NamedTuple

from postgen.language.quantity import Number

_LARGEST = 300  # the power of ten beyond which no number is told, nor below it under zero


class Interval(NamedTuple):
    """Hold the two ends of a range, both over the same positive whole number."""

    low: int
    high: int
    over: int = 1


class Rounded(NamedTuple):
    """Hold a number rounded to some digits, and whether that left it as it was."""

    number: Number
    exact: bool


def interval(low: Number, high: Number) -> Interval:
    """Give the range between two finite numbers, as their decimals say it."""
    (one, over_one), (other, over_other) = _exactly(low), _exactly(high)
    ends = (one * over_other, other * over_one)
    return Interval(min(ends), max(ends), over_one * over_other)


def plus(one: Interval, other: Interval) -> Interval:
    """Add two ranges: low to low, high to high."""
    return Interval(
        one.low * other.over + other.low * one.over,
        one.high * other.over + other.high * one.over,
        one.over * other.over,
    )


def minus(one: Interval, other: Interval) -> Interval:
    """Take a range from another: its high end from the low one."""
    return plus(one, Interval(-other.high, -other.low, other.over))


def times(one: Interval, other: Interval) -> Interval:
    """Multiply two ranges, of any sign."""
    corners = [a * b for a in (one.low, one.high) for b in (other.low, other.high)]
    return Interval(min(corners), max(corners), one.over * other.over)


def over(one: Interval, other: Interval) -> Interval:
    """Divide a range by another that does not hold zero."""
    turned = Interval(other.over * other.low, other.over * other.high, other.low * other.high)
    return times(one, turned)


def holds_zero(one: Interval) -> bool:
    """Say whether zero is in the range, its ends included."""
    return one.low <= 0 <= one.high


def scaled(one: Interval, top: int, bottom: int) -> Interval:
    """Multiply a range by a positive fraction."""
    return Interval(one.low * top, one.high * top, one.over * bottom)


def rounded(top: int, bottom: int, digits: int) -> Rounded:
    """Round a fraction to the nearest number of so many significant digits, halves away from zero.

    Raises OverflowError for what is too large, or too near zero, to be told.
    """
    if not top:
        return Rounded(0, exact=True)
    size = abs(top)
    power = _power(size, bottom)
    if abs(power) > _LARGEST:
        raise OverflowError
    decimals = digits - 1 - power
    if decimals > 0:
        size *= 10**decimals
    else:
        bottom *= 10**-decimals
    whole = (2 * size + bottom) // (2 * bottom)
    exact = whole * bottom == size
    whole = whole if top > 0 else -whole
    if decimals <= 0:
        return Rounded(whole * 10**-decimals, exact)
    told, rest = divmod(whole, 10**decimals)
    return Rounded(float(f"{whole}e-{decimals}") if rest else told, exact)


def _power(size: int, bottom: int) -> int:
    """Give the power of ten of a positive fraction's first digit."""
    power = (size.bit_length() - bottom.bit_length()) * 30_103 // 100_000
    while size * 10 ** max(0, -power) < bottom * 10 ** max(0, power):
        power -= 1
    while size * 10 ** max(0, -power - 1) >= bottom * 10 ** max(0, power + 1):
        power += 1
    return power


def _exactly(number: Number) -> tuple[int, int]:
    """Give a number as the fraction that its digits write: a float's own value has a long tail."""
    if isinstance(number, int):
        return number, 1
    mantissa, _, exponent = repr(number).partition("e")
    whole, _, decimals = mantissa.partition(".")
    power = int(exponent or 0) - len(decimals)
    top = int(whole + decimals)
    return (top * 10**power, 1) if power >= 0 else (top, 10**-power)
