"""Words that know what they rest on, before and after a template has placed them.

A template sees pieces as values. Each is printed between marks from Unicode's private use area that
carry its number; once the template has rendered, the marks come out again and leave the spans.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from postgen.drafting.draft import Citation

_OPEN, _NUMBERED, _CLOSE = "\ue000", "\ue001", "\ue002"
_MARK = re.compile(f"{_OPEN}(\\d+){_NUMBERED}|{_CLOSE}")
MARKS = (_OPEN, _NUMBERED, _CLOSE)


class Piece(NamedTuple):
    """Hold worded text and its citations; spans are code points of the text."""

    text: str
    citations: tuple[Citation, ...] = ()

    def shifted(self, by: int) -> Iterable[Citation]:
        """Give the citations as they stand `by` code points further on."""
        return (c._replace(start=c.start + by, end=c.end + by) for c in self.citations)


class Placed(NamedTuple):
    """Hold a rendered text, its citations and which pieces it shows."""

    text: str
    citations: tuple[Citation, ...]
    shown: frozenset[int]


class Printed:
    """Hold a piece as a template sees it: printed by its name, with `item` for its short form."""

    __slots__ = ("item", "marked", "number")

    def __init__(self, number: int, piece: Piece, item: Printed | None = None) -> None:
        self.number = number
        self.marked = f"{_OPEN}{number}{_NUMBERED}{piece.text}{_CLOSE}"
        self.item = item or self


def bare(rendered: str) -> str:
    """Take the marks out of a rendered text."""
    return _MARK.sub("", rendered)


def order(rendered: str) -> tuple[int, ...]:
    """Give the numbers of the pieces that a rendered text shows, as they come."""
    return tuple(int(mark.group(1)) for mark in _MARK.finditer(rendered) if mark.group(1))


def place(rendered: str, pieces: Sequence[Piece]) -> Placed:
    """Take the marks out and give each citation the span it came out at."""
    parts: list[str] = []
    citations: list[Citation] = []
    shown: set[int] = set()
    end = length = 0
    for mark in _MARK.finditer(rendered):
        words = rendered[end : mark.start()]
        parts.append(words)
        length += len(words)
        end = mark.end()
        if mark.group(1) is not None:
            number = int(mark.group(1))
            shown.add(number)
            citations.extend(pieces[number].shifted(length))
    parts.append(rendered[end:])
    citations.sort(key=lambda c: (c.start, -c.end, c.kind, c.id))
    return Placed("".join(parts), tuple(citations), frozenset(shown))
