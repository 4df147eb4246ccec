"""A text and its words, and where each of them stands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from postgen.prose.words import Words, words


class Word(NamedTuple):
    """Hold a word in small letters, the apostrophe straight, and its span."""

    low: str
    start: int
    end: int


class Reading:
    """Read the words of a text, once, when they are asked for."""

    def __init__(self, text: str) -> None:
        """Take the text."""
        self.text = text

    @cached_property
    def _words(self) -> Words:
        return words(self.text)

    @property
    def lows(self) -> list[str]:
        """The words in small letters, the apostrophe straight.

        Hashtags, mentions, addresses and numbers are none.
        """
        return self._words.lows

    @property
    def starts(self) -> list[int]:
        """Where each word starts."""
        return self._words.starts

    @property
    def stops(self) -> list[int]:
        """Where each word ends."""
        return self._words.stops

    @property
    def gaps(self) -> list[str]:
        """What stands before each word, and at last what stands after them all."""
        return self._words.gaps

    @cached_property
    def words(self) -> list[Word]:
        """The words, each as a value: dear in a long text, where `lows` and its like are not."""
        return list(map(Word, *self._words[:3]))

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each word stands: a rule need not look at all the others."""
        found: dict[str, list[int]] = {}
        for at, low in enumerate(self.lows):
            if low in found:
                found[low].append(at)
            else:
                found[low] = [at]
        return found

    @cached_property
    def nexts(self) -> list[str]:
        """What follows each word, in small letters; "" after the last."""
        return [*self.lows[1:], ""]

    def places_of(self, lows: Collection[str]) -> list[int]:
        """Give the places of some words, in order."""
        places = self.places
        if len(lows) < len(places):
            both = [low for low in lows if low in places]
        else:
            both = [low for low in places if low in lows]
        return sorted(chain.from_iterable(map(places.__getitem__, both)))

    def between(self, start: int, end: int) -> tuple[int, int]:
        """Give the first word of a span, and the first after it, as indexes."""
        return bisect_left(self.starts, start), bisect_left(self.starts, end)
