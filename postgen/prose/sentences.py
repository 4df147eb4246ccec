"""Find where the sentences of a line end."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CLOSING = "»”\"’')]›"
_SPACES = " \u00a0\u202f"
_SHORTENED = """
mr mrs ms dr prof sr jr st vs etc e.g i.e cf no nos vol fig approx inc ltd co corp dept est m mm
mme mlle mgr me art p pp éd env av apr ex tél jan feb mar aug sept oct nov dec
"""
_END = r"[.!?…]+(?:[ \u00a0\u202f]?[»”])?[\"’')\]]*(?=\s|$)"
_SHORT = frozenset(_SHORTENED.split())


def ends(text: str, start: int, stop: int) -> Iterator[int]:
    """Give the end of each sentence of a line, the line's own the last."""
    for found in re.compile("[.!?…]+").finditer(text, start, stop):
        end = _closed(text, found.end(), stop)
        if end < stop and text[end].isspace() and not _goes_on(text, found, end, start):
            yield end
    yield stop


def _closed(text: str, end: int, stop: int) -> int:
    """Take in the quotation marks and brackets that close after a mark, a French space between."""
    if text[end : end + 1] in _SPACES and text[end + 1 : end + 2] in ("»", "”"):
        end += 1
    while end < stop and text[end] in _CLOSING:
        end += 1
    return end


def _goes_on(text: str, found: re.Match[str], end: int, start: int) -> bool:
    """Tell whether the sentence goes on: a small letter follows, or the dot shortens a word."""
    rest = text[end : end + 4].lstrip(_SPACES + "«“\"'‘(—–-")
    if rest[:1].islower():
        return True
    if found.group() != ".":
        return False
    at = found.start()
    word = text[max(start, at - 12) : at].replace("\u00a0", " ").rpartition(" ")[2].lstrip('(«“"')
    return word.lower() in _SHORT or (len(word) == 1 and word.isupper() and word != "I")
