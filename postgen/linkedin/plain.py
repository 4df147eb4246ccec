"""Find letters dressed up with Unicode, and the way back to plain ones."""

import re
from collections.abc import Iterable
from typing import NamedTuple
from unicodedata import normalize

# Letters and digits that Unicode has for mathematics; some of them live among the letter-like
# symbols, where ℝ alone is mathematics: those count beside others only.
_MATH = "\U0001d400-\U0001d7ff"
_LETTERLIKE = "ℂℊ-ℓℕℙ-ℝℤℨℬℭℯ-ℱℳℴⅅ-ⅉ"
# 🅰 🅱 🅾 🅿 are emoji.
_BOXED = (
    "Ⓐ-ⓩ\U0001f110-\U0001f129\U0001f130-\U0001f149\U0001f150-\U0001f169"
    "\U0001f172-\U0001f17d\U0001f180-\U0001f189"
)
_FULL_WIDTH = "Ａ-Ｚａ-ｚ"
_SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz", strict=True))
_STROKES = "\u0332\u0333\u0335-\u0338"

_WORD = rf"(?<![{_LETTERLIKE}])[{_LETTERLIKE}]*[{_MATH}{_BOXED}][{_MATH}{_BOXED}{_LETTERLIKE}]*"
_SMALL = "".join(_SMALL_CAPITALS)
_RUNS = (
    rf"{_WORD}(?: {_WORD})*"
    rf"|[{_SMALL}](?:[sx]?[{_SMALL}]){{2,}}"
    rf"|[^\W_][{_STROKES}]+(?:(?: [{_STROKES}]*)?[^\W_][{_STROKES}]+)+"
)
_EAST_ASIAN = "[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]"


class Run(NamedTuple):
    """Hold a run of dressed-up letters, and the same in plain ones."""

    start: int
    end: int
    plain: str


def styled_runs(text: str) -> tuple[Run, ...]:
    """List the runs of mathematical, circled, squared, full-width, small-capital or struck letters.

    Screen readers spell or skip them and a search does not find them. Full-width letters are at
    home in a text that holds Chinese, Japanese or Korean.
    """
    # The pattern costs milliseconds to compile, and hardly a post needs it.
    if text.isascii() or not may_be_styled(set(text)):
        return ()
    pattern = _RUNS
    if not re.search(_EAST_ASIAN, text):
        pattern += rf"|[{_FULL_WIDTH}]{{2,}}"
    runs = (
        Run(found.start(), found.end(), _plain(found.group()))
        for found in re.finditer(pattern, text)
    )
    return tuple(run for run in runs if run.plain != text[run.start : run.end])


def plain_letters(text: str) -> str:
    """Put plain letters in place of dressed-up ones and leave the rest of a text alone."""
    # Letters can be dressed twice, and laid bare they can stand beside others that are struck.
    while runs := styled_runs(text):
        parts, end = [], 0
        for run in runs:
            parts += [text[end : run.start], run.plain]
            end = run.end
        text = "".join((*parts, text[end:]))
    return text


def may_be_styled(letters: Iterable[str]) -> bool:
    """Tell quickly whether any of some letters is worth a search; hardly a post holds one."""
    return any(
        letter > "\u0250"
        and (
            "\U0001d400" <= letter <= "\U0001f189"
            or "\u0332" <= letter <= "\u0338"
            or "Ⓐ" <= letter <= "ⓩ"
            or "Ａ" <= letter <= "ｚ"
            or letter in _SMALL_CAPITALS
        )
        for letter in letters
    )


def _plain(run: str) -> str:
    return "".join(map(_plain_letter, re.sub(f"[{_STROKES}]", "", run)))


def _plain_letter(letter: str) -> str:
    code = ord(letter)
    if letter in _SMALL_CAPITALS:
        return _SMALL_CAPITALS[letter]
    if 0x1F110 <= code <= 0x1F189:
        # Six runs of A to Z, and Unicode decomposes half of them only.
        return chr(ord("A") + (code - 0x1F110) % 32)
    if not re.match(f"[{_MATH}{_BOXED}{_LETTERLIKE}{_FULL_WIDTH}]", letter):
        return letter
    return normalize("NFKC", letter)
