"""Cut a quotation where its marks say that words were left out, and around what interrupts it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postgen.evidence.folding import Token
from postgen.evidence.quotes import comparable
from postgen.language.attributing import Speech

_INCISE = 7  # words that interrupt a quotation


def segments(words: list[Token]) -> Iterator[list[list[str]]]:
    """Give the stretches between the marks of what is left out, glosses out, then glosses in."""
    told = [word for word in words if not word.gloss]
    for kept in (told, words) if len(told) < len(words) else (words,):
        parts: list[list[str]] = [[]]
        for word in kept:
            if word.gap and parts[-1]:
                parts.append([])
            parts[-1].append(word.fold)
        if parts[-1]:
            if len(parts) > 1:
                # The mark may be the source's own.
                yield [[fold for part in parts for fold in part]]
            yield parts


def _speaks(words: list[Token], table: Speech) -> bool:
    return any(word.low in table.says or word.low in table.asks for word in words)


def without_incise(
    words: list[Token], table: Speech, people: frozenset[str]
) -> Iterator[list[Token]]:
    """Give the words without a part between marks that says who speaks: dit-il, she says."""
    if not comparable(words) or not _speaks(words, table):
        return
    edges = [at for at, word in enumerate(words) if word.parted and at] + [len(words)]
    for first, last in pairwise(edges):
        part = words[first:last]
        if len(part) > _INCISE:
            continue
        if _speaks(part, table) and any(
            word.low in table.pronouns or word.fold in people for word in part
        ):
            yield [*words[:first], *words[last:]]
