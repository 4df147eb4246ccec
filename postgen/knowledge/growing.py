"""How long a steady growth takes to make one amount of another."""

from __future__ import annotations

from collections.abc import Sequence
from math import log

from postgen.knowledge import arithmetic, units
from postgen.knowledge.arithmetic import Interval
from postgen.knowledge.inputs import Unworkable, based
from postgen.knowledge.model import Figure

_SECONDS = {"second": 1, units.YEAR: 31_557_600}  # the length of a year on average
_RATES = ("times", "percent")


def lasting(inputs: Sequence[Figure], unit: str, per: tuple[str, ...]) -> Interval:
    """Give the time, in `unit`, from the first amount to the second at the rate of the third.

    Raises Unworkable.
    """
    start, end, rate = inputs
    wanted = _seconds(unit)
    if not wanted or per:
        hint = "write `unit: months`, or another length of time, without `per`"
        raise Unworkable("what comes out is a length of time", hint, "unit")
    _hold_alike(start, end)
    low, high = based(start), based(end)
    if low.low <= 0:
        msg = f"{start.id!r} may be nothing, and nothing does not grow"
        raise Unworkable(msg, "name another figure", 0)
    if arithmetic.minus(high, low).low <= 0:
        msg = f"{end.id!r} may be no more than {start.id!r}"
        raise Unworkable(msg, "name the smaller one first", 1)
    factors = _factors(rate)
    times = (
        _time(high.low * low.over, high.over * low.high, factors[1]),
        _time(high.high * low.over, high.over * low.low, factors[0]),
    )
    period = _period(rate) / wanted
    return arithmetic.interval(times[0] * period, times[1] * period)


def _time(top: int, bottom: int, factor: float) -> float:
    """Give how often a factor goes into a ratio, as a power of it."""
    return (log(top) - log(bottom)) / log(factor)


def _hold_alike(start: Figure, end: Figure) -> None:
    one, other = (units.measure(f.quantity.unit, f.quantity.per) for f in (start, end))
    if one.powers != other.powers or (start.quantity.unit in units.PLAIN) != (
        end.quantity.unit in units.PLAIN
    ):
        msg = f"{end.id!r} is not in the unit of {start.id!r}: only like grows into like"
        raise Unworkable(msg, "name figures of one unit", 1)


def _factors(rate: Figure) -> tuple[float, float]:
    """Give the least and the greatest factor of a period."""
    if rate.quantity.unit not in _RATES or not _period(rate):
        msg = f"{rate.id!r} is no rate of growth"
        hint = "name one in `times` or `percent`, with `per: [year]` or another length of time"
        raise Unworkable(msg, hint, 2)
    found = based(rate)
    if rate.quantity.unit == "percent":
        found = arithmetic.plus(found, Interval(1, 1))
    if found.low <= found.over:
        msg, hint = f"{rate.id!r} may be no growth at all", "name another figure"
        raise Unworkable(msg, hint, 2)
    return found.low / found.over, found.high / found.over


def _period(rate: Figure) -> float:
    """Give the seconds of a rate's period, or 0 where it has none."""
    per = rate.quantity.per
    return _seconds(per[0]) if len(per) == 1 else 0


def _seconds(unit: str) -> float:
    """Give the seconds of a length of time, or 0 for anything else."""
    found = units.measure(unit)
    base = next(iter(found.powers), "")
    if base not in _SECONDS or found.powers != {base: 1}:
        return 0
    return _SECONDS[base] * found.top / found.bottom
