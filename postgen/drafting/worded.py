"""The words of an angle in one language, as templates see them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from postgen.angle import Angle, Beat
from postgen.drafting.piece import Piece, Printed, place
from postgen.drafting.template import MOST_OUTPUT
from postgen.drafting.wording import word
from postgen.knowledge import Knowledge

_LIST_OF_ROLE = {
    "fact": "facts",
    "mechanism": "mechanisms",
    "quote": "quotes",
    "turn": "turns",
    "stake": "stakes",
    "reading": "readings",
}


class Worded:
    """Word each part of an angle once; a piece's number is its place among `pieces`.

    Beats are worded when they are asked for: a draft tells those of one path among many.
    """

    def __init__(
        self, angle: Angle, knowledge: Knowledge, lang: str, hashtags: Sequence[str]
    ) -> None:
        """Word what is the same in every post of the angle."""
        self.angle = angle
        self.knowledge = knowledge
        self.lang = lang
        self.pieces: list[Piece] = []
        self._beats: dict[str, tuple[Printed, frozenset[int]]] = {}
        labels = {name: self.print(text) for name, text in angle.labels.get(lang, {}).items()}
        self.labels = {printed.number: name for name, printed in labels.items()}
        points = [
            self.print(point.label[lang]) for point in (angle.series.points if angle.series else ())
        ]
        self.points = frozenset(point.number for point in points)
        self.fixed: dict[str, Any] = {
            "hashtags": " ".join("#" + tag for tag in hashtags),
            "labels": _Labels(labels),
            "series": points,
        }

    def tell(self, beats: Iterable[Beat]) -> None:
        """Word beats that were not worded yet; before any piece that is taken away again."""
        for beat in beats:
            if beat.id not in self._beats:
                self._beats[beat.id] = self._beat(beat)

    @property
    def items(self) -> frozenset[int]:
        """The pieces that are short forms of beats."""
        self.tell(self.angle.beats)
        return frozenset(
            number for whole, pieces in self._beats.values() for number in pieces - {whole.number}
        )

    @property
    def bearers(self) -> dict[int, str]:
        """The beat that each piece of a beat belongs to."""
        self.tell(self.angle.beats)
        return {number: b for b, (_, pieces) in self._beats.items() for number in pieces}

    def told(self, beat_id: str) -> tuple[str, ...]:
        """Give the words of a beat: its paragraph, and its short form where it has one."""
        self.tell(self.angle.beats)
        return tuple(self.pieces[number].text for number in sorted(self._beats[beat_id][1]))

    def lists(self, following: Sequence[Beat], chosen: Collection[str]) -> dict[str, list[Printed]]:
        """Give the lists that templates loop over, holding the chosen beats in their order."""
        self.tell(following)
        lists: dict[str, list[Printed]] = {name: [] for name in _LIST_OF_ROLE.values()}
        lists |= {"beats": [], "body": [], "items": []}
        for beat in following:
            if beat.id in chosen:
                printed = self._beats[beat.id][0]
                lists["beats"].append(printed)
                lists[_LIST_OF_ROLE[beat.role]].append(printed)
                if beat.role not in ("quote", "reading"):
                    lists["body"].append(printed)
                if self.lang in beat.item:
                    lists["items"].append(printed)
        return lists

    def most(self) -> int:
        """Bound what the beats make: no post, for it only shows which of them can stand."""
        return MOST_OUTPUT + 10 * sum(len(piece.text) for piece in self.pieces)

    def shown(self, rendered: str) -> frozenset[str]:
        """Give the beats that a rendered text shows."""
        numbers = place(rendered, self.pieces).shown
        return frozenset(b for b, (_, pieces) in self._beats.items() if pieces & numbers)

    def print(self, text: Any) -> Printed:
        """Word a text for a template."""
        return self.print_piece(word(text, self.knowledge, self.lang))

    def print_piece(self, piece: Piece, item: Printed | None = None) -> Printed:
        """Give a piece its number, for a template."""
        self.pieces.append(piece)
        return Printed(len(self.pieces) - 1, piece, item)

    def _beat(self, beat: Beat) -> tuple[Printed, frozenset[int]]:
        """Word a beat; give the numbers of its pieces too."""
        first = len(self.pieces)
        claims = beat.rests_on if beat.states == "source" else ()
        item = None
        if self.lang in beat.item:
            item = self.print_piece(word(beat.item[self.lang], self.knowledge, self.lang, claims))
        printed = self.print_piece(
            word(beat.text[self.lang], self.knowledge, self.lang, claims), item
        )
        return printed, frozenset(range(first, len(self.pieces)))


class _Labels:
    """Look a label up by name, for `{{ labels.name }}`."""

    def __init__(self, labels: dict[str, Printed]) -> None:
        self._labels = labels

    def __getitem__(self, name: str) -> Printed:
        from jinja2 import UndefinedError

        try:
            return self._labels[name]
        except KeyError:
            msg = f"the angle has no label {name!r}"
            raise UndefinedError(msg) from None
