"""Read the words of a text as lists side by side: an object a word would take as long as a rule."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from postgen.linkedin.hashtags import hashtags
from postgen.linkedin.links import links
from postgen.linkedin.mentions import mentions

# Letters and digits, and the apostrophe that ties them to the next: it’|s, l’|heure.
_WORD = r"([^\W_]+(?:['’](?=[^\W\d_]))?)"
_PLAIN_WORD = r"(\w+(?:['’](?=[^\W\d]))?)"  # the same in a text without _, and quicker


class Words(NamedTuple):
    """Hold each word in small letters, its apostrophe straight, and where it stands.

    `gaps` holds what stands before each word, and at last what stands after them all.
    """

    lows: list[str]
    starts: list[int]
    stops: list[int]
    gaps: list[str]


# Words that are remembered from one text to the next: most are the same ones.
_MOST_KNOWN = 50_000


class _Lows(dict[str, str]):
    """Give a word as it is written in small letters, the same object each time; "" for a number."""

    def __missing__(self, written: str) -> str:
        low = self[written] = "" if written.isdigit() else written.lower().replace("’", "'")
        return low


@cache
def _known() -> _Lows:
    return _Lows()


def words(text: str) -> Words:
    """Read the words of a text; hashtags, mentions, addresses and numbers are none."""
    parts = re.split(_WORD if "_" in text else _PLAIN_WORD, text)
    known = _known()
    if len(known) > _MOST_KNOWN:
        known.clear()
    lows = [known[written] for written in parts[1::2]]
    bounds = list(accumulate(map(len, parts)))
    every = Words(lows, bounds[:-1:2], bounds[1::2], parts[::2])
    apart = [
        (bisect_left(every.starts, span[0]), bisect_left(every.starts, span[1]))
        for found in (links(text), hashtags(text), mentions(text))
        for span in found
    ]
    if "" in lows:
        apart += [(at, at + 1) for at, low in enumerate(lows) if not low]
    return _without(text, every, sorted(apart)) if apart else every


def _without(text: str, every: Words, apart: list[tuple[int, int]]) -> Words:
    """Leave out some runs of words, given in order; the gap where one was is wider."""
    left = Words([], [], [], [])
    at = 0
    for first, last in [*apart, (len(every.lows), len(every.lows))]:
        if first > at:
            # What stands before the first of these was in part a word.
            before = left.stops[-1] if left.stops else 0
            left.gaps.append(text[before : every.starts[at]])
            left.gaps.extend(every.gaps[at + 1 : first])
            left.lows.extend(every.lows[at:first])
            left.starts.extend(every.starts[at:first])
            left.stops.extend(every.stops[at:first])
        at = max(at, last)
    left.gaps.append(text[left.stops[-1] if left.stops else 0 :])
    return left
