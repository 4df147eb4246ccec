"""Estimate what a reader sees above LinkedIn's "…more"."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import tee
from typing import NamedTuple

from postgen.linkedin.glyphs import FONTS, PER_EM, Advances
from postgen.linkedin.limits import limit
from postgen.linkedin.pieces import Piece, pieces
from postgen.linkedin.setting import Line, set_lines

MOBILE, DESKTOP = "mobile", "desktop"
WIDTHS = {MOBILE: limit("mobile-width"), DESKTOP: limit("desktop-width")}  # pixels
LABELS = {"en": "…more", "fr": "…plus"}

_LINES = limit("fold-lines")
# Three lines of the narrowest letters hold a third of it: the rest need not be looked at.
_HEAD = 2048
# Letters up to this one are drawn one by one, marks over them but for those beyond.
_PLAIN = "\u2030"
_SHORT = 160  # letters: more of them hardly ever stand in three lines


class Fold(NamedTuple):
    """Hold what is seen of a text before a click: an estimate, made from glyph widths."""

    visible: str  # from the text's start to the last word seen
    lines: tuple[str, ...]  # the same, line by line; a blank line is empty
    complete: bool  # whether the whole hook is seen
    cut: bool  # whether anything follows below the fold


def fold(text: str, surface: str = MOBILE, label: str = LABELS["en"]) -> Fold:
    """Estimate what a surface shows of a text before its fold.

    Three lines are set in each of three free fonts that stand in for those of phones and
    computers, and the font that shows least decides. Where text follows, the label is painted
    over the end of the third line and hides the words under it. Kerning is left out.
    """
    # Only as far as the lines go is the text cut, and once for all fonts.
    cuts = zip(FONTS, tee(pieces(text[:_HEAD]), len(FONTS)), strict=True)
    folds = (_fold(text, found, font, surface, label) for font, found in cuts)
    return min(folds, key=lambda shown: (len(shown.visible), -len(shown.lines)))


def surely_whole(text: str, label: str = LABELS["en"]) -> bool:
    """Say quickly that a phone shows a hook whole; False where only `fold` can tell.

    However its words fall, a line that is full lacks less than the longest of them.
    """
    hook = text[: hook_end(text)]
    if not hook or len(hook) > _SHORT or max(hook) > _PLAIN or "\n" in hook:
        return False
    widths = _widest()
    longest = max(sum(map(widths.__getitem__, word)) for word in re.split("[ \t]+", hook))
    line = WIDTHS[MOBILE] * PER_EM / limit("font-size")
    room = (_LINES - 1) * (line - longest - widths[" "])
    room += line - sum(map(widths.__getitem__, label))
    return longest < line and sum(map(widths.__getitem__, hook)) <= room


def hook_complete(text: str, surface: str = MOBILE, label: str = LABELS["en"]) -> bool:
    """Estimate whether the fold leaves the hook, a text's first paragraph, whole."""
    return fold(text, surface, label).complete


def hook_end(text: str) -> int:
    """Tell where the hook ends, in code points: at the first blank line, or with the text."""
    words = re.search(r"\S", text)
    if words is None:
        return 0
    blank = re.compile(r"\n[ \t\r]*\n").search(text, words.start())
    return len(text[: blank.start() if blank else len(text)].rstrip())


def fold_in(font: str, text: str, surface: str = MOBILE, label: str = LABELS["en"]) -> Fold:
    """Estimate the fold in one font, a name of FONTS."""
    return _fold(text, pieces(text[:_HEAD]), font, surface, label)


def _fold(text: str, found: Iterable[Piece], font: str, surface: str, label: str) -> Fold:
    advances = _advances(font)
    width = WIDTHS[surface] * PER_EM / limit("font-size")
    lines = set_lines(found, advances, width, _LINES + 1)
    cut = len(lines) > _LINES
    if cut:
        lines = _uncovered(lines, width - sum(map(advances.__getitem__, label)))
    end = lines[-1][-1].end if lines and lines[-1] else 0
    shown = tuple(_shown(text, line) for line in lines) if end else ()
    return Fold(text[:end], shown, not cut or end >= hook_end(text), cut)


@cache
def _advances(font: str) -> Advances:
    return Advances(font)


class _Widest(dict[str, int]):
    """Give the width of a letter in the font where it is widest."""

    def __missing__(self, letter: str) -> int:
        width = self[letter] = max(_advances(font)[letter] for font in FONTS)
        return width


@cache
def _widest() -> _Widest:
    return _Widest()


def _uncovered(lines: list[Line], width: float) -> list[Line]:
    """Leave the lines above the fold, and of the last one the words that the label spares."""
    last, below = lines[_LINES - 1 : _LINES + 1]
    # Where a blank line is below, nothing goes on there.
    goes_on = [*(piece.joined for piece in [*last[1:], *below[:1]]), False]
    whole = [
        at for at, piece in enumerate(last, start=1) if piece.right <= width and not goes_on[at - 1]
    ]
    seen = [*lines[: _LINES - 1], last[: whole[-1] if whole else 0]]
    while seen and not seen[-1]:
        seen.pop()
    return seen


def _shown(text: str, line: Line) -> str:
    return re.sub(r"[ \t]+", " ", text[line[0].start : line[-1].end]) if line else ""
