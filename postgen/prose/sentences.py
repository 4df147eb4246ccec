"""Find where the sentences of a line end."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SPACES = " \u00a0\u202f"
_SHORTENED = """
mr mrs ms dr prof sr jr st vs etc e.g i.e cf no nos vol fig approx inc ltd co corp dept est m mm
mme mlle mgr me art p pp éd env av apr ex tél jan feb mar aug sept oct nov dec
"""
_SHORT = frozenset(_SHORTENED.split())
# Marks, the quotation marks and brackets that close after them, a French space between; then a
# space, but no line's end. What was taken in is not given back: `. »x` ends nothing.
_END = r"(?>([.!?…]+)(?:[ \u00a0\u202f](?=[»”]))?[»”\"’')\]›]*)(?=[^\S\n])"


def ends(text: str, start: int, stop: int) -> Iterator[int]:
    """Give the end of each sentence of a line, the line's own the last."""
    for found in re.compile(_END).finditer(text, start, stop):
        if not _goes_on(text, found, start):
            yield found.end()
    yield stop


def _goes_on(text: str, found: re.Match[str], start: int) -> bool:
    """Tell whether the sentence goes on: a small letter follows, or the dot shortens a word."""
    end = found.end()
    rest = text[end : end + 4].lstrip(_SPACES + "«“\"'‘(—–-")
    if rest[:1].islower():
        return True
    if found.group(1) != ".":
        return False
    at = found.start()
    word = text[max(start, at - 12) : at].replace("\u00a0", " ").rpartition(" ")[2].lstrip('(«“"')
    return word.lower() in _SHORT or (len(word) == 1 and word.isupper() and word != "I")
