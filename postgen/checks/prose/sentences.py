"""Find where the sentences of a line end."""

from __future__ import annotations

import re
from collections.abc import Iterator

# The mark, a French space, and the quotation mark or bracket that closes after it.
_SHORTENED = """
mr mrs ms dr prof sr jr st vs etc e.g i.e cf no nos vol fig approx inc ltd co corp dept est m mm
mme mlle mgr me art p pp éd env av apr ex tél jan feb mar aug sept oct nov dec
"""
_END = r"[.!?…]+(?:[ \u00a0\u202f]?[»”])?[\"’')\]]*(?=\s|$)"
_SHORT = frozenset(_SHORTENED.split())


def ends(text: str, start: int, stop: int) -> Iterator[int]:
    """Give the end of each sentence of a line, the line's own the last."""
    for found in re.compile(_END).finditer(text, start, stop):
        if found.end() < stop and not _goes_on(text, found, start):
            yield found.end()
    yield stop


def _goes_on(text: str, found: re.Match[str], start: int) -> bool:
    """Tell whether the sentence goes on: a small letter follows, or the dot shortens a word."""
    rest = text[found.end() : found.end() + 4].lstrip(" \u00a0\u202f«“\"'‘(—–-")
    if rest[:1].islower():
        return True
    if found.group() != ".":
        return False
    word = re.split(r"[\s\u00a0(«“\"]", text[max(start, found.start() - 12) : found.start()])[-1]
    return word.lower() in _SHORT or (len(word) == 1 and word.isupper() and word != "I")
