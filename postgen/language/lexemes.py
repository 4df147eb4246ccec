"""The words of a language as those of a subject, whatever the language."""

from __future__ import annotations

from typing import NamedTuple


class Lexical(NamedTuple):
    """Hold what tells apart the words of a language that say what a sentence is about."""

    stemmer: str  # the name of Snowball's algorithm
    small: frozenset[str]  # words that say nothing, without accents
    terms: str  # a line each: stems, a colon, the concepts that they may name
