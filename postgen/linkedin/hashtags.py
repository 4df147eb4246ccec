"""Find what LinkedIn makes into hashtags."""

import re
from functools import lru_cache
from typing import NamedTuple

# `\w` leaves out the vowel signs and joiners that words of many scripts are written with.
_SIGNS = "\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0dff\u0e31-\u0e4e\u200c\u200d\u3099\u309a"
# The sign first: what begins with a look back is looked for slowly.
_HASHTAG = rf"[#＃](?<![^\s(].)([\w{_SIGNS}]+)"


class Hashtag(NamedTuple):
    """Hold a hashtag: its span, the sign included, and its word without the sign."""

    start: int
    end: int
    tag: str


@lru_cache(maxsize=1)  # several rules ask in turn about one text
def hashtags(text: str) -> tuple[Hashtag, ...]:
    """List the hashtags of a text in order.

    One starts at the beginning, after white space or after `(`, and ends at a space or a
    punctuation mark: `#C++` is `C`, `C#` is none, and a `#` inside a link is none.
    """
    if "#" not in text and "＃" not in text:
        return ()
    return tuple(
        Hashtag(found.start(), found.end(), found.group(1))
        for found in re.finditer(_HASHTAG, text)
        if found.group(1).strip("_")
    )
