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


def any_of(words: str) -> str:
    """Make a pattern of words between spaces; `_` is a space in a phrase."""
    return "|".join(word.replace("_", r"\s+") for word in words.replace("'", "['’]").split())


@cache
def pattern(source: str) -> re.Pattern[str]:
    """Compile one of a modality's fields, for a text in small letters without accents."""
    return re.compile(rf"(?<!\w)(?:{source})(?!\w)")
