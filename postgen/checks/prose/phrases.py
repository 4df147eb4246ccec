"""Look up the phrases of the lists in a text, by their first words.

A phrase is written as words: `a/b` is either, `a?` may be missing, `*` is any one word, and a
comma after a word allows one there. Hyphens count as spaces, capitals do not count. A row without a
reason is an exception: it keeps a shorter phrase inside it from being found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import NamedTuple

from postgen.checks.prose.reading import Prose
from postgen.checks.rule import Fault, Subject

# (phrase, why it is listed, a key of sources.SOURCES, what to write instead where that fits)
Row = tuple[str, str, str, str]

WORN, TELLS, OPENERS = "worn", "tells", "openers"
_NAMES = {"en": "english", "fr": "french"}
_TIES = frozenset(" \u00a0\u202f\u2009-‑")


class Slot(NamedTuple):
    """Hold one word of a phrase: what it may be, empty for anything."""

    words: frozenset[str]
    optional: bool
    comma: bool


class Listed(NamedTuple):
    """Hold a phrase of a list, taken apart."""

    slots: tuple[Slot, ...]
    row: Row


def slots(phrase: str) -> tuple[Slot, ...]:
    """Take a phrase apart."""
    found: list[Slot] = []
    for piece in phrase.split():
        bare = piece.rstrip("?,")
        optional, comma = "?" in piece[len(bare) :], "," in piece[len(bare) :]
        if bare == "*":
            found.append(Slot(frozenset(), optional, comma))
        elif "/" in bare:
            found.append(Slot(frozenset(bare.split("/")), optional, comma))
        else:
            words = re.findall(r"[^\W_]+(?:'(?=[^\W\d_])|'$)?", bare)
            found += [Slot(frozenset((word,)), optional, False) for word in words[:-1]]
            found.append(Slot(frozenset(words[-1:]), optional, comma))
    return tuple(found)


@cache
def phrasebook(kind: str, lang: str) -> dict[str, list[Listed]]:
    """Give a list of a language by the words that its phrases begin with."""
    rows: tuple[Row, ...] = import_module(f"postgen.checks.prose.{kind}_{_NAMES[lang]}").ROWS
    book: dict[str, list[Listed]] = {}
    for row in rows:
        listed = Listed(slots(row[0]), row)
        for word in listed.slots[0].words:
            book.setdefault(word, []).append(listed)
    return book


def length(prose: Prose, pattern: tuple[Slot, ...], first: int, last: int) -> int:
    """Count the words from `first` on that a phrase takes up; 0 where it does not stand there."""
    words, text = prose.words, prose.text
    at, comma = first, False
    for slot in pattern:
        if at < last and (not slot.words or words[at].low in slot.words):
            if at > first:
                gap = text[words[at - 1].end : words[at].start]
                if not _TIES.issuperset(gap.replace(",", "", 1) if comma else gap):
                    return 0
            at, comma = at + 1, slot.comma
        elif not slot.optional:
            return 0
    return at - first


def worn(subject: Subject) -> Iterator[Fault]:
    """Find clichés and worn phrases of business."""
    yield from _listed(subject.prose, WORN)


def tell(subject: Subject) -> Iterator[Fault]:
    """Find words that are known as a machine's."""
    yield from _listed(subject.prose, TELLS)


def throat_clearing(subject: Subject) -> Iterator[Fault]:
    """Find paragraphs that begin by saying that something will be said."""
    yield from _listed(subject.prose, OPENERS)


def _listed(prose: Prose, kind: str) -> Iterator[Fault]:
    for paragraph in prose.paragraphs:
        if paragraph.lang not in _NAMES:
            continue
        book = phrasebook(kind, paragraph.lang)
        at = paragraph.first
        while at < paragraph.last:
            found = book.get(prose.words[at].low)
            taken = 0
            if found:
                taken, row = _longest(prose, found, at, paragraph.last)
                if taken and row[1] and not prose.said_by_another(prose.words[at].start):
                    yield _fault(prose, at, at + taken, row)
            at += taken or 1
            if kind == OPENERS:
                break


def _longest(prose: Prose, listed: list[Listed], at: int, last: int) -> tuple[int, Row]:
    taken, best = 0, listed[0].row
    for pattern, row in listed:
        count = length(prose, pattern, at, last)
        if count > taken:
            taken, best = count, row
    return taken, best


def _fault(prose: Prose, first: int, last: int, row: Row) -> Fault:
    start, end = prose.words[first].start, prose.words[last - 1].end
    _, why, _, better = row
    written = prose.text[start:end]
    if better and written[0].isupper():
        better = better[0].upper() + better[1:]
    return Fault(start, end, f"“{' '.join(written.split())}”: {why}", better or None)
