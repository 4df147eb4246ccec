"""Fold letters: case, accents and ligatures away, so that words can be compared."""

from __future__ import annotations

import unicodedata

_LIGATURES = (("œ", "oe"), ("æ", "ae"), ("ß", "ss"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("’", "'"))


def folded(text: str) -> str:
    """Give a text in small letters without accents; a second time changes nothing."""
    low = text.lower()
    if low.isascii():
        return low
    for ligature, letters in _LIGATURES:  # faster than a table, which is asked for each letter
        low = low.replace(ligature, letters)
    apart = unicodedata.normalize("NFD", low)
    for letter in set(apart):
        if letter > "\x7f" and unicodedata.combining(letter):
            apart = apart.replace(letter, "")
    return apart
