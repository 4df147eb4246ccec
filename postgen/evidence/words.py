"""What a text is about: its words by their stems, those that may name one thing under one key."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from Stemmer import Stemmer

from postgen import language
from postgen.language.folding import folded

_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 3  # words of a term
_LEAST = 2  # letters of a word
_KEPT = 50_000  # words whose stems are kept


# What is said of many numbers, and tells none from the others.
GENERAL = frozenset(
    f"~{concept}"
    for concept in (
        "amount", "average", "decrease", "end", "estimate", "forecast", "goal", "growth",
        "half-year", "increase", "number", "part", "people", "rate", "share", "total",
        "value", "year",
    )
)  # fmt: skip


class Key(NamedTuple):
    """Hold one thing that a text speaks of; spans are code points of the text."""

    key: str  # a stem, or "~" and a concept
    start: int
    end: int
    name: bool  # it begins with a capital, and not because a sentence begins


class Lexicon(NamedTuple):
    """Hold a language's terms by their stems, and how its words are cut to stems."""

    stem: Callable[[str], str]  # a word in small letters -> its stem; nothing for a small word
    terms: Mapping[str, str]  # stems -> concepts, both between spaces
    heads: frozenset[str]  # the first stems of terms of several words


@cache
def lexicon(lang: str) -> Lexicon:
    """Prepare a language's terms."""
    stemmer, small, terms = language.lexical(lang)
    rows = (line.partition(":") for line in terms.split("\n")[1:-1])
    listed = {stem: concepts for stem, _, concepts in rows}
    heads = frozenset(stem.partition(" ")[0] for stem in listed if " " in stem)
    return Lexicon(cutter(stemmer, small), listed, heads)


def cutter(stemmer: str, small: frozenset[str]) -> Callable[[str], str]:
    """Give a function that cuts a word in small letters to its stem, or a small word to nothing."""
    cut = Stemmer(stemmer).stemWord

    @lru_cache(maxsize=_KEPT)
    def stem(word: str) -> str:
        return "" if len(word) < _LEAST or folded(word) in small else folded(cut(word))

    return stem


def keys(text: str, lang: str, start: int = 0, end: int | None = None) -> list[Key]:
    """List what a stretch of a text speaks of, in order; small words and numbers are left out."""
    cut, terms, heads = lexicon(lang)
    words = list(stems(text, cut, start, end))
    found: list[Key] = []
    new, add, after = tuple.__new__, found.append, 0  # twice as fast as the class
    for at, (stem, first, last, name) in enumerate(words):
        if at < after:
            continue
        concepts = terms.get(stem)
        longest = min(_LONGEST, len(words) - at) if stem in heads else 1
        for length in range(longest, 1, -1):
            term = terms.get(" ".join([word[0] for word in words[at : at + length]]))
            if term:
                concepts, last, after = term, words[at + length - 1][2], at + length
                break
        if concepts:
            for concept in _concepts(concepts):
                add(new(Key, (concept, first, last, name)))
        else:
            add(new(Key, (stem, first, last, name)))
    return found


@cache
def _concepts(listed: str) -> tuple[str, ...]:
    return tuple(f"~{concept}" for concept in listed.split())


def stems(
    text: str, cut: Callable[[str], str], start: int = 0, end: int | None = None
) -> Iterator[tuple[str, int, int, bool]]:
    """Give the stem of each word that says something, its span, and whether it has a capital."""
    for found in _WORD.finditer(text, start, len(text) if end is None else end):
        word = found.group()
        stem = cut(word.lower())
        if stem:
            first, last = found.span()
            yield stem, first, last, word[0].isupper()
