"""Find the phrases of a table in a list of tokens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from postgen.language.reading.tokens import BREAK, Token

T = TypeVar("T")


class Found(NamedTuple, Generic[T]):
    """Hold what a phrase means, and the tokens it takes."""

    value: T
    start: int
    end: int


class Phrases(Generic[T]):
    """Hold the phrases of a table, by their first words and by their last."""

    def __init__(self, table: Mapping[str, T]) -> None:
        self._first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        self._last: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, value in table.items():
            words = parts(phrase)
            self._first.setdefault(words[0], []).append((words, value))
            self._last.setdefault(words[-1], []).append((words, value))
        for held in (*self._first.values(), *self._last.values()):
            held.sort(key=lambda row: -len(row[0]))

    def at(self, tokens: Sequence[Token], start: int) -> Found[T] | None:
        """Find the longest phrase that begins at a token."""
        for words, value in self._first.get(tokens[start].text, ()):
            if _stand(tokens, start, words):
                return Found(value, start, start + len(words))
        return None

    def before(self, tokens: Sequence[Token], end: int, floor: int) -> Found[T] | None:
        """Find the longest phrase that ends before a token, at or after the floor."""
        if end <= floor or tokens[end].gap == BREAK:
            return None
        for words, value in self._last.get(tokens[end - 1].text, ()):
            start = end - len(words)
            if start >= floor and _stand(tokens, start, words):
                return Found(value, start, end)
        return None


def parts(phrase: str) -> tuple[str, ...]:
    """Cut a phrase as tokens are cut, in small letters."""
    return tuple(re.findall(r"(?:[^\W0-9_]|[\u0300-\u036f])+'?|[0-9]+|[^\s]", phrase.lower()))


def listed(phrases: Iterable[str]) -> Phrases[bool]:
    """Hold phrases that mean no more than that they are there."""
    return Phrases(dict.fromkeys(phrases, True))


def _stand(tokens: Sequence[Token], start: int, words: tuple[str, ...]) -> bool:
    if start + len(words) >= len(tokens):
        return False
    at = start
    for word in words:
        token = tokens[at]
        if token.text != word or (at > start and token.gap == BREAK):
            return False
        at += 1
    return True
