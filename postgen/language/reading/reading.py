"""What a reader found at a token."""

from __future__ import annotations

from typing import NamedTuple

from postgen.language.quantity import Quantity


class Reading(NamedTuple):
    """Hold a quantity and the tokens it takes; hedges and denominators are read later."""

    start: int
    end: int
    first: int  # of the number
    last: int
    quantity: Quantity | None  # none is what is no quantity, and is passed over
    hedge: str = ""
    bound: str = ""
    noun: str = ""
    change: str = ""
    other: Quantity | None = None
    power: int = 0  # of ten, of the scale word or symbol
    plain: bool = False  # has no denominators
    unhedged: bool = False


def passed(start: int, end: int) -> Reading:
    """Pass over what is no quantity."""
    return Reading(start, end, start, end, None)
