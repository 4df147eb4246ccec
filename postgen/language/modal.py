"""The words by which a sentence says how sure it is, and what it does with its numbers."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple


class Modality(NamedTuple):
    """Hold a language's words, as sources of patterns without accents."""

    open: str  # what is not yet so: a forecast, a goal, an example, a chance
    fact: str  # what is or was so
    rest: str  # what is left of a whole: "the other", "the rest"
    sum: str  # numbers put together
    gap: str  # one number taken from another
    part: str  # one number as a share or multiple of another
    about: str  # a number that is not exact
    floor: str  # a number that something is not below
    ceiling: str  # a number or day that something is not beyond
    deadline: str  # a day that something is not later than
    other_time: str  # a time told by another one: "the year before"
    done: str  # what is over, whatever the sentences around hope for
    past: str  # what is over, where it is said of a day to come
    future: str  # what is to come, told without a doubt
    condition: str  # what holds under a condition
    restrict: str  # what holds of these only
    some: str  # what holds of some, not of all
    negation: str  # what denies
    denies: str  # what denies the number after it, up to it
    denied: str  # what denies the number before it, from it
    mine: str  # by which an author speaks of his own
    ends: str  # a year that ends a time of several
    begins: str  # and that begins one
    so: str  # what tells a number worked out
    rate: str  # what shares an amount among days, weeks, months; or doubles it
    apiece: str  # what shares one count among another
    every: str  # what tells a share of money: for every euro
    never: str  # what denies a whole statement, in the words of a source
    lost: str  # what says the same without a negation: cut, dropped, dead
    only: str  # what only looks like a denial


def any_of(words: str) -> str:
    """Make a pattern of words between spaces; `_` is a space in a phrase."""
    return "|".join(word.replace("_", r"\s+") for word in words.replace("'", "['’]").split())


@cache
def pattern(source: str) -> re.Pattern[str]:
    """Compile one of a modality's fields, for a text in small letters without accents."""
    return re.compile(rf"(?<!\w)(?:{source})(?!\w)")
