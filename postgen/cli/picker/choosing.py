"""What is chosen so far: the words typed, the angle under the bar, the variant of each."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple


class Choice(NamedTuple):
    """Name the draft that was picked."""

    angle: str
    variant: int


class Choosing:
    """Hold the state of a picker; it knows nothing of the screen."""

    def __init__(self, angles: Sequence[str]) -> None:
        """Take the angles' ids in file order; titles come later."""
        self._angles = list(angles)
        self._turned: dict[str, int] = {}  # steps from the first variant, either way
        self._searched = {angle: _plain(angle) for angle in angles}
        self._at = 0
        self.titles: dict[str, str] = {}
        self.variants: dict[str, int] = {}  # how many an angle has, once that is known
        self.typed = ""
        self.scrolled = 0  # lines of the glance above its window

    def name(self, angle: str, title: str) -> None:
        """Give an angle its title, which can then be searched too."""
        self.titles[angle] = title
        self._searched[angle] = _plain(f"{title} {angle}")

    @property
    def shown(self) -> list[str]:
        """List the angles that hold every word typed."""
        words = _plain(self.typed).split()
        return [a for a in self._angles if all(word in self._searched[a] for word in words)]

    @property
    def at(self) -> int:
        """Give the place of the bar in `shown`."""
        return max(0, min(self._at, len(self.shown) - 1))

    @property
    def angle(self) -> str | None:
        """Give the angle under the bar, or None where none is shown."""
        shown = self.shown
        return shown[self.at] if shown else None

    @property
    def choice(self) -> Choice | None:
        """Give what Enter would take; variants go round."""
        angle = self.angle
        if angle is None:
            return None
        turned = self._turned.get(angle, 0)
        count = self.variants.get(angle)
        return Choice(angle, 1 + (turned % count if count else max(0, turned)))

    def move(self, by: int) -> None:
        """Move the bar, as far as the list goes."""
        self._at = max(0, min(self.at + by, len(self.shown) - 1))
        self.scrolled = 0

    def turn(self, by: int) -> None:
        """Step to another variant of the angle."""
        angle = self.angle
        if angle is not None:
            self._turned[angle] = self._turned.get(angle, 0) + by
            self.scrolled = 0

    def write(self, letters: str) -> None:
        """Search for more letters; the bar goes to the first angle found."""
        self._search(self.typed + letters)

    def erase(self) -> None:
        """Take back the last letter."""
        self._search(self.typed[:-1])

    def clear(self) -> None:
        """Take back all letters."""
        self._search("")

    def _search(self, typed: str) -> None:
        angle = self.angle
        self.typed = typed
        shown = self.shown
        self._at = shown.index(angle) if angle in shown and not typed else 0
        self.scrolled = 0


def _plain(words: str) -> str:
    """Leave out what nobody types in a search: accents, capitals, the form of an apostrophe."""
    split = unicodedata.normalize("NFKD", words.casefold().replace("’", "'"))
    return "".join(letter for letter in split if not unicodedata.combining(letter))
