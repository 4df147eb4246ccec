"""Look up the phrases of the lists in a text, by their first words.

A phrase is written as words: `a/b` is either, `a?` may be missing, `*` is any one word, `+` is an
adverb or nothing. A comma after a word allows one there, and after the last word wants one. Hyphens
count as spaces, capitals do not count; ` = ` and what to write instead may follow. A line of
`[source] reason` heads the phrases under it; those without a reason are exceptions: they keep a
shorter phrase inside them from being found. A list is one text, which loads far quicker than as
many values.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module

from postgen.checks.rule import Fault, Subject
from postgen.prose import Prose

# (phrase, why it is listed, a key of sources.SOURCES, what to write instead where that fits)
Row = tuple[str, str, str, str]

WORN, TELLS, OPENERS = "worn", "tells", "openers"
# The modules that hold each list of a language.
_MODULES = {
    (WORN, "en"): ("worn_english", "images_english", "wordy_english", "office_english"),
    (WORN, "fr"): (
        "worn_french",
        "images_french",
        "idioms_french",
        "press_french",
        "office_french",
    ),
    (TELLS, "en"): ("tells_english", "puffs_english"),
    (TELLS, "fr"): ("tells_french", "puffs_french", "hype_french", "posts_french"),
    (OPENERS, "en"): ("openers_english",),
    (OPENERS, "fr"): ("openers_french", "throat_french"),
}
_TIES = frozenset(" \u00a0\u202f\u2009-‑")
# What `+` stands for: the word in such a place that ends so, or is one of these, is an adverb.
_ADVERBS = frozenset(
    ("bien", "aussi", "ainsi", "encore", "même", "toujours", "enfin", "also", "still", "even")
)
_ADVERB_ENDS = ("ment", "ly")


# One word of a phrase: what it may be (empty for anything), may it be missing, may a comma follow.
Slot = tuple[frozenset[str], bool, bool]


@cache
def slots(phrase: str) -> tuple[Slot, ...]:
    """Take a phrase apart."""
    found: list[Slot] = []
    for piece in phrase.split():
        bare = piece.rstrip("?,")
        optional, comma = "?" in piece[len(bare) :], "," in piece[len(bare) :]
        if bare == "*":
            found.append((frozenset(), optional, comma))
        elif bare == "+":
            found.append((_ADVERBS, True, False))
        elif "/" in bare:
            befores, afters = _elided(bare)
            if befores:
                found.append((befores, optional, False))
            found.append((afters, optional, comma))
        else:
            *before, last = bare.replace("'", "' ").split()
            found += [(frozenset((word,)), optional, False) for word in before]
            found.append((frozenset((last,)), optional, comma))
    return tuple(found)


def _elided(choice: str) -> tuple[frozenset[str], frozenset[str]]:
    """Part a choice at its apostrophes: `i'd/we'd` is `i'` or `we'`, then `d`."""
    pairs = [word.partition("'") for word in choice.split("/")]
    if not pairs[0][2]:
        return frozenset(), frozenset(choice.split("/"))
    return (
        frozenset(before + "'" for before, apostrophe, _ in pairs if apostrophe),
        frozenset(after or before for before, _, after in pairs),
    )


def heads(phrase: str) -> list[str]:
    """Give the words that a phrase may begin with, without taking the rest of it apart."""
    head = phrase.partition(" ")[0].rstrip(",")
    if head.isalpha():
        return [head]
    if "/" in head:
        befores, afters = _elided(head)
        return list(befores or afters)
    before, apostrophe, _ = head.partition("'")
    return [before + apostrophe]


def rows(kind: str, lang: str) -> Iterator[Row]:
    """Give the rows of a list of a language."""
    for module in _MODULES[kind, lang]:
        listed: str = import_module(f"postgen.checks.prose.{module}").ROWS
        for block in listed.strip().split("\n\n"):
            header, *lines = block.split("\n")
            source, _, why = header[1:].partition("]")
            why = why.strip()
            for line in lines:
                phrase, _, better = line.partition(" = ")
                yield phrase, why, source, better


@cache
def phrasebook(kind: str, lang: str) -> dict[str, list[Row]]:
    """Give a list of a language by the words that its phrases begin with."""
    book: dict[str, list[Row]] = {}
    for row in rows(kind, lang):
        head = row[0].partition(" ")[0]
        # Most begin with one plain word: to call for it would take as long again as all the rest.
        for word in (head,) if head.isalpha() else heads(row[0]):
            if word in book:
                book[word].append(row)
            else:
                book[word] = [row]
    return book


@cache
def begun(kind: str, lang: str, word: str) -> tuple[dict[str, list[Row]], list[Row]]:
    """Give the phrases of a list that begin with a word, by their second, and those with any."""
    seconds: dict[str, list[Row]] = {}
    others: list[Row] = []
    for row in phrasebook(kind, lang).get(word, ()):
        head, _, rest = row[0].partition(" ")
        tied = "'" in head[:-1] and "/" not in head
        piece = head.partition("'")[2] if tied else rest.partition(" ")[0]
        chosen = "/" in head and "'" in head.partition("/")[0][:-1]
        if not piece or piece[0] in "*+" or "?" in head + piece or chosen:
            others.append(row)
            continue
        for second in piece.rstrip(",").split("/"):
            before, apostrophe, _ = second.partition("'")
            seconds.setdefault(before + apostrophe, []).append(row)
    return seconds, others


def length(prose: Prose, pattern: tuple[Slot, ...], first: int, last: int) -> int:
    """Count the words from `first` on that a phrase takes up; 0 where it does not stand there."""
    words, text = prose.words, prose.text
    at, comma = first, False
    for meant, optional, allows in pattern:
        if at < last and (
            not meant
            or words[at].low in meant
            or (meant is _ADVERBS and words[at].low.endswith(_ADVERB_ENDS))
        ):
            if at > first:
                gap = text[words[at - 1].end : words[at].start]
                if not _TIES.issuperset(gap.replace(",", "", 1) if comma else gap):
                    return 0
            at, comma = at + 1, allows
        elif not optional:
            return 0
    if comma and text[words[at - 1].end : words[at - 1].end + 1] != ",":
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
        if (kind, paragraph.lang) not in _MODULES or paragraph.lang is None:
            continue
        book = phrasebook(kind, paragraph.lang)
        at = paragraph.first
        while at < paragraph.last:
            word = prose.words[at].low
            taken = 0
            if word in book:
                seconds, others = begun(kind, paragraph.lang, word)
                follows = prose.words[at + 1].low if at + 1 < paragraph.last else ""
                may_be = [*seconds.get(follows, ()), *others]
                taken, row = _longest(prose, may_be, at, paragraph.last) if may_be else (0, None)
                if row and row[1] and not prose.said_by_another(prose.words[at].start):
                    yield _fault(prose, at, at + taken, row)
            at += taken or 1
            if kind == OPENERS:
                break


def _longest(prose: Prose, may_be: list[Row], at: int, last: int) -> tuple[int, Row | None]:
    """Give the words that the longest phrase here takes up, and its row; none where none stands."""
    taken, best = 0, None
    for row in may_be:
        count = length(prose, slots(row[0]), at, last)
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
