"""Find the characters nobody sees: those a paste loses, and those that do harm."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from unicodedata import category

CONTROL, BIDI, SOFT_HYPHEN = "control", "bidi", "soft-hyphen"
ZERO_WIDTH, INVISIBLE = "zero-width", "invisible"

PATTERNS = {
    # Line breaks and tabs are the layout's. A carriage return counts where no line feed follows.
    CONTROL: (
        "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufff9-\ufffb\ufffe\uffff"
        "\ud800-\udfff]|\r(?!\n)"
    ),
    BIDI: "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]",
    SOFT_HYPHEN: "\u00ad",
    ZERO_WIDTH: "[\u180e\u200b-\u200d\u2060\ufe00-\ufe0f]",
    INVISIBLE: (
        "[\u034f\u115f\u1160\u17b4\u17b5\u2061-\u2065\u206a-\u206f\u2800\u3164\uffa0"
        "\U000e0000-\U000e007f\U000e0100-\U000e01ef]"
    ),
}

_CATEGORIES = frozenset(("Cc", "Cf", "Cn", "Cs", "Mn", "Zl", "Zp"))
_SHAPELESS = "\u115f\u1160\u2800\u3164\uffa0"


@lru_cache(maxsize=1)  # several rules ask in turn about one text
def may_be_unseen(letters: frozenset[str]) -> bool:
    """Tell quickly whether any of some letters is worth a search; hardly a post holds one."""
    return any(
        letter != "\n" and (category(letter) in _CATEGORIES or letter in _SHAPELESS)
        for letter in letters
    )


def unseen(text: str, kind: str) -> Iterator[tuple[int, int]]:
    """Give the spans of one kind of unseen character, a key of PATTERNS, neighbours as one.

    Those that do their proper work are left out: joiners and selectors inside emoji and in
    scripts that join, marks of direction beside right-to-left letters, a U+200B that keeps an
    empty line, the tags of a flag.
    """
    if text.isascii() and kind != CONTROL:
        return
    at_home = _AT_HOME.get(kind)
    start = end = -1
    for found in re.finditer(PATTERNS[kind], text):
        if at_home is not None and at_home(text, found.start()):
            continue
        if found.start() != end:
            if end > start:
                yield start, end
            start = found.start()
        end = found.end()
    if end > start:
        yield start, end


def _is_emoji(letter: str) -> bool:
    return "\u203c" <= letter <= "\u3299" or "\U0001f000" <= letter <= "\U0001faff"


def _joins(letter: str) -> bool:
    return "\u0600" <= letter <= "\u109f" or "\u1780" <= letter <= "\u18ff"


def _runs_right_to_left(letter: str) -> bool:
    return "\u0590" <= letter <= "\u08ff" or "\ufb1d" <= letter <= "\ufefc"


def _neighbours(text: str, at: int) -> tuple[str, str]:
    return text[at - 1 : at] or "\n", text[at + 1 : at + 2] or "\n"


def _turns_properly(text: str, at: int) -> bool:
    return text[at] in "\u061c\u200e\u200f" and any(map(_runs_right_to_left, _neighbours(text, at)))


def _joins_properly(text: str, at: int) -> bool:
    before, after = _neighbours(text, at)
    match text[at]:
        case "\u200b":
            return before == after == "\n"
        case "\u200c":
            return _joins(before)
        case "\u200d":
            return (_joins(before) and _joins(after)) or (
                (_is_emoji(before) or before == "\ufe0f") and _is_emoji(after)
            )
        case "\u180e" | "\u2060":
            return False
    return _is_emoji(before) or before in "©®#*0123456789" or "\u3400" <= before <= "\u9fff"


_TAGS = "".join(map(chr, range(0xE0020, 0xE007F)))


def _tags_a_flag(text: str, at: int) -> bool:
    if not "\U000e0020" <= text[at] <= "\U000e007f":
        return False
    # A flag's tags are few: looking back a bounded way keeps the search linear.
    back = text[max(0, at - 7) : at].rstrip(_TAGS)
    return back.endswith("\U0001f3f4")


_AT_HOME: dict[str, Callable[[str, int], bool]] = {
    BIDI: _turns_properly,
    ZERO_WIDTH: _joins_properly,
    INVISIBLE: _tags_a_flag,
}
