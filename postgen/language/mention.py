"""A quantity as a text states it."""

from __future__ import annotations

from typing import NamedTuple

from postgen.language.quantity import Quantity

# How a number is hedged or pressed, beyond the bound and the approximation of its quantity.
HEDGES = (
    "about",  # around, roughly, some, environ, à peu près, autour de: either side
    "nearly",  # almost, close to, just under, presque, près de: from below
    "just over",  # slightly more than, un peu plus de: from above
    "exactly",  # precisely, pile, tout juste
)


class Mention(NamedTuple):
    """Hold a quantity that a text states, and how it is put; spans are code points of the text."""

    start: int  # of all that belongs to it: hedge, bound, number, unit, denominators
    end: int
    number: tuple[int, int]  # the digits or number words alone, both ends of a range in them
    quantity: Quantity  # `count` for a bare number; `approx` for about, nearly and just over
    lang: str  # of the words it was read by
    hedge: str = ""  # one of HEDGES, or none
    noun: str = ""  # the word that a count is of, in small letters: "developers"
    other: Quantity | None = None  # what an ambiguous scale word makes it in its other sense
    change: str = ""  # "up" or "down" where the sign says so: +200 %, −15 %
    idle: bool = False  # counts what the post itself offers: "3 things to remember"
