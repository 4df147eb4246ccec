"""Take a text apart into what is drawn as one, and tell how wide each of it is."""

from __future__ import annotations

from itertools import chain
from unicodedata import category, east_asian_width, normalize

from postgen.linkedin.widths import PER_EM, RANGES, WIDTHS

FONTS = tuple(WIDTHS)
EMOJI = "\U0001f600"  # stands for any of them: they are all as wide

_EMOJI_WIDTH = 1245  # Noto Color Emoji; Apple's are as wide within two hundredths
_FULL_WIDTH, _HANGUL_WIDTH = 1000, 920
_SYMBOL_WIDTH, _LETTER_WIDTH = 850, 600
_BOLD = 1.1  # how much wider a mathematical letter is than the plain one

_JOINER, _EMOJI_STYLE, _KEYCAP = "\u200d", "\ufe0f", "\u20e3"


class Advances(dict[str, int]):
    """Look up how wide a glyph is in a font, in thousandths of an em."""

    def __init__(self, font: str) -> None:
        codes = chain.from_iterable(range(first, last + 1) for first, last in RANGES)
        pairs = zip(map(chr, codes), WIDTHS[font], strict=True)
        super().__init__((letter, width) for letter, width in pairs if width)

    def __missing__(self, letter: str) -> int:
        """Estimate what the font lacks, as the font that stands in for it would draw it."""
        width = self[letter] = self._estimate(letter)
        return width

    def _estimate(self, letter: str) -> int:
        kind = category(letter)
        if letter == EMOJI or "\U0001f1e6" <= letter <= "\U0001faff":
            return _EMOJI_WIDTH
        if kind in ("Mn", "Me", "Cf", "Cc"):
            return 0
        if "\uac00" <= letter <= "\ud7a3":
            return _HANGUL_WIDTH
        plain = normalize("NFKC", letter)
        if "\U0001d400" <= letter <= "\U0001d7ff" and plain != letter:
            return round(self[plain[0]] * _BOLD)
        if east_asian_width(letter) in "WF":
            return _FULL_WIDTH
        return _LETTER_WIDTH if kind[0] in "LMN" else _SYMBOL_WIDTH


def glyphs(word: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Split a word into glyphs, and tell where in the word each ends.

    Letters keep their marks, and an emoji its skin, its joined neighbours and its selector: such
    a cluster is told as its first letter, or as EMOJI.
    """
    found: list[str] = []
    ends: list[int] = []
    joined = flag = False
    for at, letter in enumerate(word):
        is_flag = "\U0001f1e6" <= letter <= "\U0001f1ff"
        if found and (joined or _extends(letter) or (flag and is_flag)):
            if letter in (_EMOJI_STYLE, _KEYCAP) or flag:
                found[-1] = EMOJI
            ends[-1] = at + 1
            flag = False
        else:
            found.append(letter)
            ends.append(at + 1)
            flag = is_flag
        joined = letter == _JOINER and found[-1] >= "\u203c"
    return tuple(found), tuple(ends)


def _extends(letter: str) -> bool:
    return letter > "\u02ff" and (
        letter in (_JOINER, _KEYCAP)
        or "\U0001f3fb" <= letter <= "\U0001f3ff"
        or "\U000e0020" <= letter <= "\U000e007f"
        or category(letter) in ("Mn", "Me")
    )


__all__ = ["EMOJI", "FONTS", "PER_EM", "Advances", "glyphs"]
