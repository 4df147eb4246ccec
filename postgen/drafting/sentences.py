"""Find the sentences of a post."""

from __future__ import annotations

import re
from collections.abc import Iterator

# A sentence ends at its mark, with the quotation mark or bracket that closes after it, or with its
# line. A mark with no white space after it ("1.5", "t.co") ends nothing.
# A quotation is one with the sentence that holds it.
_QUOTED = re.compile(r"«[^«»\n]*»|“[^“”\n]*”")
_END = re.compile(r"[.!?…]+[\s\u00a0]?[»”’\")\]]*(?=[ \n](?![a-zà-ÿ0-9])|$)|\n+|$")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Give the span of each sentence, white space around it left out."""
    start = 0
    quoted = [found.span() for found in _QUOTED.finditer(text)]
    for end in _END.finditer(text):
        inside = any(first < end.start() and end.end() < last for first, last in quoted)
        if end.end() <= start or inside:
            continue
        piece = text[start : end.end()]
        left = len(piece) - len(piece.lstrip())
        stripped = piece.strip()
        if stripped:
            yield start + left, start + left + len(stripped)
        start = end.end()
