"""Set pieces of text in lines, as a browser does."""

from collections.abc import Iterable
from typing import NamedTuple

from postgen.linkedin.glyphs import Advances
from postgen.linkedin.pieces import Piece


class Placed(NamedTuple):
    """Hold a piece, or the part of one that a line has room for."""

    start: int  # code points of the text
    end: int
    right: int  # where it ends in its line, in thousandths of an em
    joined: bool  # whether it goes on with the word before it


Line = list[Placed]


def set_lines(found: Iterable[Piece], advances: Advances, width: float, most: int) -> list[Line]:
    """Fill lines of a width in thousandths of an em, and stop when `most` have begun.

    A blank line is an empty one. What is wider than a line begins on one of its own and is
    broken at any glyph.
    """
    lines: list[Line] = [[]]
    x = 0
    for piece in found:
        wide = sum(map(advances.__getitem__, piece.glyphs))
        gap = advances[" "] if piece.spaced and lines[-1] else 0
        if piece.breaks and (piece.start or lines[-1]):
            lines += [[] for _ in range(min(piece.breaks, most))]
            x = gap = 0
        elif lines[-1] and x + gap + wide > width:
            lines.append([])
            x = gap = 0
        if wide > width:
            x = _break_up(lines, piece, advances, width, most)
        else:
            x += gap + wide
            lines[-1].append(Placed(piece.start, piece.end, x, piece.joined))
        if len(lines) >= most:
            break
    return lines[:most]


def _break_up(lines: list[Line], piece: Piece, advances: Advances, width: float, most: int) -> int:
    x, start, end, joined = 0, piece.start, piece.start, piece.joined
    for glyph, stop in zip(piece.glyphs, piece.ends, strict=True):
        wide = advances[glyph]
        if end > start and x + wide > width:
            lines[-1].append(Placed(start, end, x, joined))
            if len(lines) >= most:
                return x
            lines.append([])
            x, start, joined = 0, end, True
        x, end = x + wide, stop
    lines[-1].append(Placed(start, end, x, joined))
    return x
