"""Fold letters: case, accents and ligatures away, so that words can be compared."""

from __future__ import annotations

import unicodedata

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ﬁ": "fi", "ﬂ": "fl", "’": "'"})


def folded(text: str) -> str:
    """Give a text in small letters without accents; a second time changes nothing."""
    low = text.lower().translate(_LIGATURES)
    if low.isascii():
        return low
    apart = unicodedata.normalize("NFD", low)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
