"""Work a figure out from other figures: its number, its unit, and how sure it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from postgen.knowledge import arithmetic, growing, units
from postgen.knowledge.arithmetic import Interval
from postgen.knowledge.inputs import WITHIN, Unworkable, based, hold_input
from postgen.knowledge.model import STATUSES, Figure, Locator
from postgen.knowledge.units import Powers
from postgen.language.quantity import Quantity
from postgen.language.styles import CALENDAR, MONEY

MOST_DIGITS = 15  # a float says no more

_OPERATIONS: dict[str, Callable[[Interval, Interval], Interval]] = {
    "plus": arithmetic.plus,
    "minus": arithmetic.minus,
    "times": arithmetic.times,
    "over": arithmetic.over,
}
_ALIKE = ("plus", "minus")
GROWING = "growing"


def work_out(
    operation: str, inputs: Sequence[Figure], unit: str, per: tuple[str, ...], digits: int
) -> Quantity:
    """Give the quantity that an operation makes of two figures or more, each of which can be told.

    Raises Unworkable.
    """
    if unit in CALENDAR:
        msg = f"a sum is never {WITHIN[unit]}"
        raise Unworkable(msg, "a length of time is in years, months or days", "unit")
    for place, figure in enumerate(inputs):
        hold_input(figure, place)
    if operation == GROWING:
        found = growing.lasting(inputs, unit, per)
    else:
        found = _combined(operation, inputs, unit, per)
    try:
        low, high = (arithmetic.rounded(end, found.over, digits) for end in (found.low, found.high))
    except OverflowError:
        msg, hint = "the sum is too large, or too near zero, to be told", "see its inputs"
        raise Unworkable(msg, hint, "unit") from None
    # No growth is steady to the day.
    rough = (
        operation == GROWING
        or not (low.exact and high.exact)
        or any(figure.quantity.approx for figure in inputs)
    )
    if low.number == high.number:
        return Quantity(unit, low.number, per=per, approx=rough)
    return Quantity(unit, None, low.number, high.number, per=per, approx=rough)


def _combined(
    operation: str, inputs: Sequence[Figure], unit: str, per: tuple[str, ...]
) -> Interval:
    """Give, in the unit that is wanted, what an exact operation makes of the figures."""
    if operation in _ALIKE:
        _hold_alike(inputs, unit, per)
    else:
        _hold_product(operation, inputs, unit, per)
    found = based(inputs[0])
    for place, figure in enumerate(inputs[1:], 1):
        other = based(figure)
        if operation == "over" and arithmetic.holds_zero(other):
            msg = f"{figure.id!r} may be zero, and nothing is divided by zero"
            raise Unworkable(msg, "divide by another figure", place)
        found = _OPERATIONS[operation](found, other)
    wanted = units.measure(unit, per)
    return arithmetic.scaled(found, wanted.bottom, wanted.top)


def softest(inputs: Sequence[Figure]) -> str:
    """Give the least sure status among figures."""
    return max((figure.status for figure in inputs), key=STATUSES.index)


def locators(inputs: Sequence[Figure]) -> tuple[Locator, ...]:
    """Give the places of all figures in order, each once."""
    return tuple(dict.fromkeys(place for figure in inputs for place in figure.locators))


def _powers(figure: Figure) -> Powers:
    return units.measure(figure.quantity.unit, figure.quantity.per).powers


def _may_be_yearly(figure: Figure) -> bool:
    """Say whether a sum of money may be what comes in a year: nothing says that it does not."""
    quantity = figure.quantity
    year = not figure.period or figure.period.isdigit()
    return quantity.unit in MONEY and not quantity.per and year


def _hold_alike(inputs: Sequence[Figure], unit: str, per: tuple[str, ...]) -> None:
    """Hold the inputs of a plus or minus, and what comes out, to one unit."""
    first = inputs[0]
    held = (figure for figure in inputs if not _may_be_yearly(figure))
    by = next((figure for figure in held if _fits(first, _powers(figure))), first)
    for place, figure in enumerate(inputs):
        if not _fits(figure, _powers(by)) or _plain(figure) != _plain(by):
            named = f"{figure.id!r} is in {_unit_of(figure)} and {by.id!r} in {_unit_of(by)}"
            msg, hint = f"{named}: only like and like go together", "name figures of one unit"
            raise Unworkable(msg, hint, place)
    wanted = units.measure(unit, per).powers
    plain = unit if unit in units.PLAIN else ""
    if plain != _plain(by) or not all(_fits(figure, wanted) for figure in inputs):
        hint = f"write {units.written(by.quantity.unit, by.quantity.per)}"
        raise _other(_unit_of(by), hint, unit, per)


def _fits(figure: Figure, wanted: Powers) -> bool:
    lacking = units.added(wanted, _powers(figure), -1)
    return not lacking or (lacking == {units.YEAR: -1} and _may_be_yearly(figure))


def _plain(figure: Figure) -> str:
    return figure.quantity.unit if figure.quantity.unit in units.PLAIN else ""


def _hold_product(
    operation: str, inputs: Sequence[Figure], unit: str, per: tuple[str, ...]
) -> None:
    """Hold the unit of a product or quotient to what comes out.

    A bare sum of money may be a year's, and a count may be one of people: what comes out may
    differ by as much from what is written.
    """
    above, below = (inputs[:1], inputs[1:]) if operation == "over" else (inputs, inputs[:0])
    made: Powers = {}
    for figure in above:
        made = units.added(made, _powers(figure))
    for figure in below:
        made = units.added(made, _powers(figure), -1)
    lacking = dict(units.added(units.measure(unit, per).powers, made, -1))
    years = lacking.pop(units.YEAR, 0)
    people = [lacking.pop(thing, 0) for thing in units.THINGS]
    if (
        lacking
        or years < -sum(map(_may_be_yearly, above))
        or years > sum(map(_may_be_yearly, below))
        or sum(n for n in people if n > 0) > sum(map(_is_count, above))
        or -sum(n for n in people if n < 0) > sum(map(_is_count, below)) + (unit == "count")
    ):
        names = units.names_of((f.quantity.unit, f.quantity.per) for f in inputs)
        written = units.fields(made, names)
        hint = f"write {written}" if written else "no figure can be in that: see its inputs"
        raise _other(units.told(made, names), hint, unit, per)


def _is_count(figure: Figure) -> bool:
    return figure.quantity.unit == "count"


def _other(made: str, hint: str, unit: str, per: tuple[str, ...]) -> Unworkable:
    msg = f"the sum comes out in {made}, not in {' per '.join((unit, *per))}"
    return Unworkable(msg, hint, "unit")


def _unit_of(figure: Figure) -> str:
    return " per ".join((figure.quantity.unit, *figure.quantity.per))
