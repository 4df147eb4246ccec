"""The titles of a post, and how much stands under each."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import NamedTuple

from postgen.angle import Hook
from postgen.drafting.compose import Composer
from postgen.drafting.piece import MARKS, Piece, Printed
from postgen.drafting.template import BEAT_LISTS

_OPEN, _NUMBERED, _CLOSE = MARKS
_PIECE = re.compile(f"{_OPEN}(\\d+){_NUMBERED}[^{_CLOSE}]*{_CLOSE}")
_SHOWN = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_OPENING = ("hook", "setting", "question")


class Title(NamedTuple):
    """Hold a line that announces beats or figures, and how many stand under it."""

    label: str  # its name, or none where the template itself has the words
    words: str
    listed: bool  # a list is announced: lines with a sign before them, short forms or figures
    under: int


class _Line(NamedTuple):
    before: str  # the template's words before the first piece, or all where it shows none
    pieces: tuple[int, ...]


class Outline:
    """Find the titles in the posts that one template makes of an angle."""

    def __init__(self, composer: Composer, template: str) -> None:
        """Render the template with every list filled, to see what its titles announce.

        Raises UnfitError where it cannot be filled.
        """
        self.composer = composer
        self.shape = composer.shape(template)
        words = composer.words
        words.tell(composer.angle.beats)  # so that no number is given twice
        first = len(words.pieces)
        self.opening = {
            name: Printed(first + place, Piece("…")) for place, name in enumerate(_OPENING)
        }
        self.item = first + len(_OPENING)
        self.sample = Printed(self.item + 1, Piece("…"), Printed(self.item, Piece("…")))
        self.items = {self.item, *words.items, *words.points}
        self.announced = {*self.items, *words.bearers, self.item + 1}
        self.announcing = self._announcing()

    def titles(self, hook: Hook, chosen: Collection[str]) -> Iterator[Title]:
        """Give the titles of the post that tells the chosen beats after a hook."""
        words = self.composer.words
        lists = words.lists(self.composer.angle.following(hook), chosen)
        lines = self._lines({**lists, "series": words.fixed["series"]})
        for place, line in enumerate(lines):
            key = self._title(line)
            if key in self.announcing:
                listed = self.announcing[key]
                label = words.labels.get(line.pieces[0], "") if line.pieces else ""
                told = words.pieces[line.pieces[0]].text if line.pieces else line.before
                yield Title(label, told, listed, self._under(lines, place, listed=listed))

    def _announcing(self) -> dict[object, bool]:
        """Give the titles that stand over beats or figures where every list holds some."""
        full = {name: [self.sample, self.sample] for name in BEAT_LISTS}
        point = self.sample.item
        lines = self._lines({**full, "series": [point, point]})
        found: dict[object, bool] = {}
        for line, following in pairwise(lines):
            key = self._title(line)
            if key is not None and self._holds(following, listed=False):
                found.setdefault(key, self._holds(following, listed=True))
        return found

    def _lines(self, lists: dict[str, list[Printed]]) -> list[_Line]:
        words = self.composer.words
        rendered = self.shape.render({**words.fixed, **self.opening, **lists}, words.most())
        drawn = _PIECE.sub(f"{_OPEN}\\1{_CLOSE}", rendered)
        return [
            _Line(_SHOWN.split(line, maxsplit=1)[0].strip(), tuple(map(int, _SHOWN.findall(line))))
            for line in drawn.split("\n")
            if line.strip()
        ]

    def _title(self, line: _Line) -> object:
        """Give what tells a title from others, or None for a line that is none."""
        words = self.composer.words
        if line.pieces:
            return line.pieces if all(piece in words.labels for piece in line.pieces) else None
        tags = line.before == words.fixed["hashtags"]
        return line.before if any(map(str.isalpha, line.before)) and not tags else None

    def _under(self, lines: list[_Line], place: int, *, listed: bool) -> int:
        count = 0
        for line in lines[place + 1 :]:
            if not self._holds(line, listed=listed):
                break
            count += 1
        return count

    def _holds(self, line: _Line, *, listed: bool) -> bool:
        signed = bool(line.before) and not any(map(str.isalpha, line.before))
        if listed and not signed and not self.items.intersection(line.pieces):
            return False
        return bool(self.announced.intersection(line.pieces))
