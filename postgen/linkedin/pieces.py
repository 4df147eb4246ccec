"""Cut a text into the pieces that a line is filled with."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from postgen.linkedin.breaking import is_ideograph, may_break
from postgen.linkedin.glyphs import glyphs

# Words in which no line ends, and of which every letter is a glyph of its own.
_LATIN = r"[\w'’.,;:\u00c0-\u017f\u00a0«»]+[!?…]*"


class Piece(NamedTuple):
    """Hold letters between which no line ends unless they are wider than one."""

    start: int  # code points from the start of the text
    glyphs: Sequence[str]
    ends: Sequence[int]  # where each glyph ends, in code points of the text
    breaks: int  # line breaks before it
    spaced: bool  # whether a space is before it
    joined: bool  # whether it goes on with the word before it

    @property
    def end(self) -> int:
        """Tell where the piece ends, in code points of the text."""
        return self.ends[-1]


def pieces(text: str) -> Iterator[Piece]:
    """Cut a text at the places where a line may end; spaces and line breaks are left out."""
    end = 0
    for word in re.finditer(r"[^ \t\r\n]+", text):
        gap = text[end : word.start()]
        yield from _word_pieces(word.group(), word.start(), gap.count("\n"), bool(gap))
        end = word.end()


@cache
def _latin() -> re.Pattern[str]:
    return re.compile(_LATIN, re.ASCII)


def _word_pieces(word: str, start: int, breaks: int, spaced: bool) -> list[Piece]:
    if _latin().fullmatch(word):
        ends: Sequence[int] = range(start + 1, start + len(word) + 1)
        return [Piece(start, word, ends, breaks, spaced, False)]
    drawn, ends = glyphs(word)
    found: list[Piece] = []
    first = 0
    for at in range(1, len(drawn) + 1):
        before = drawn[at - 2] if at > 1 else ""
        if at < len(drawn) and not may_break(before, drawn[at - 1], drawn[at]):
            continue
        joined = first > 0 and not (is_ideograph(drawn[first - 1]) or is_ideograph(drawn[first]))
        found.append(
            Piece(
                start + (ends[first - 1] if first else 0),
                drawn[first:at],
                [start + end for end in ends[first:at]],
                0 if found else breaks,
                spaced and not found,
                joined,
            )
        )
        first = at
    return found
