"""Tell at a glance what a word may do in saying who said something."""

from __future__ import annotations

from collections.abc import Collection

from postgen.evidence.folding import fold

_MOST_WORDS = 50_000  # that are remembered from one text to the next
TIES, NAMES, MEANS = 1, 2, 4


class Signs(dict[str, int]):
    """Tell what a word may do, as a sum: tie words to somebody, name one, mean one named before."""

    def __init__(self, *lows: Collection[str]) -> None:
        """Take the words that TIES, NAMES and MEANS stand for."""
        self._lows = tuple(zip(lows, (TIES, NAMES, MEANS), strict=True))

    def __missing__(self, low: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        # Amodei's is two words, and Léa may stand without its accent.
        told = fold(low)
        self[low] = sum(sign for lows, sign in self._lows if low in lows or told in lows)
        return self[low]
