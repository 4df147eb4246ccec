"""Look up the phrases of the lists in a text, by their first words.

A phrase is written as words: `a/b` is either, `a?` may be missing, `*` is any one word, `+` is an
adverb or nothing. A comma after a word allows one there, and after the last word wants one. Hyphens
count as spaces, capitals do not count; ` = ` and what to write instead may follow. A line of
`[source] reason` heads the phrases under it; those without a reason are exceptions: they keep a
shorter phrase inside them from being found. A list is one text, which loads far quicker than as
many values.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import NamedTuple

from postgen.checks.prose.slots import ADVERBS, Slot, heads, is_adverb, slots, thirds
from postgen.checks.rule import Fault, Subject
from postgen.prose import Passage, Prose

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


class Begun(NamedTuple):
    """Hold the phrases that begin with a word, by what may come second."""

    seconds: dict[str, list[Row]]
    adverbs: list[Row]  # those of which an adverb may
    others: list[Row]  # those of which any word may, or none

    def may_go_on(self, follows: str) -> bool:
        """Say whether any of them may stand before a word."""
        return (
            follows in self.seconds
            or bool(self.others)
            or (bool(self.adverbs) and is_adverb(follows))
        )

    def going_on(self, follows: str) -> list[Row]:
        """Give those that may stand before a word."""
        adverbs = self.adverbs if self.adverbs and is_adverb(follows) else ()
        return [*self.seconds.get(follows, ()), *adverbs, *self.others]


@cache
def begun(kind: str, lang: str, word: str) -> Begun:
    """Give the phrases of a list that begin with a word."""
    found = Begun({}, [], [])
    seconds, special = found.seconds, []
    for row in phrasebook(kind, lang).get(word, ()):
        head, _, rest = row[0].partition(" ")
        tied = "'" in head[:-1] and "/" not in head
        piece = head.partition("'")[2] if tied else rest.partition(" ")[0]
        chosen = "/" in head and "'" in head.partition("/")[0][:-1]
        if not piece or piece[0] in "*+" or "?" in head + piece or chosen:
            special.append(row)
            continue
        for second in piece.rstrip(",").split("/"):
            before, apostrophe, _ = second.partition("'")
            seconds.setdefault(before + apostrophe, []).append(row)
    for row in special:
        _sort(row, found)
    return found


def _sort(row: Row, found: Begun) -> None:
    """Put a phrase under each word that may come second, where that takes a second look."""
    first, *rest = slots(row[0])
    for meant, optional, _ in () if first[1] else rest:
        if not meant:
            break
        if meant is ADVERBS:
            found.adverbs.append(row)
            continue
        for word in meant:
            found.seconds.setdefault(word, []).append(row)
        if not optional:
            return
    found.others.append(row)


def length(prose: Prose, pattern: tuple[Slot, ...], first: int, last: int) -> int:
    """Count the words from `first` on that a phrase takes up; 0 where it does not stand there."""
    lows, gaps = prose.lows, prose.gaps
    at, comma = first, False
    for meant, optional, allows in pattern:
        if at < last and (
            not meant or lows[at] in meant or (meant is ADVERBS and is_adverb(lows[at]))
        ):
            if at > first:
                gap = gaps[at]
                if not _TIES.issuperset(gap.replace(",", "", 1) if comma else gap):
                    return 0
            at, comma = at + 1, allows
        elif not optional:
            return 0
    if comma and not gaps[at].startswith(","):
        return 0
    return at - first


def worn(subject: Subject) -> Iterator[Fault]:
    """Find clichés and worn phrases of business."""
    yield from _anywhere(subject.prose, WORN)


def tell(subject: Subject) -> Iterator[Fault]:
    """Find words that are known as a machine's."""
    yield from _anywhere(subject.prose, TELLS)


def throat_clearing(subject: Subject) -> Iterator[Fault]:
    """Find paragraphs that begin by saying that something will be said."""
    prose = subject.prose
    for paragraph in prose.paragraphs:
        if (OPENERS, paragraph.lang) in _MODULES:
            yield from _told(prose, OPENERS, paragraph, [paragraph.first])


def _anywhere(prose: Prose, kind: str) -> Iterator[Fault]:
    for lang in prose.langs:
        if (kind, lang) not in _MODULES or lang is None:
            continue
        may_begin: list[int] = []
        book, follows = phrasebook(kind, lang), prose.nexts
        for word in prose.places.keys() & book.keys():
            places = prose.places[word]
            first = begun(kind, lang, word)
            if first.adverbs or first.others:
                may_begin += [at for at in places if first.may_go_on(follows[at])]
            else:
                may_begin += [at for at in places if follows[at] in first.seconds]
        for paragraph, places in _by_paragraph(prose, sorted(may_begin)):
            if paragraph.lang == lang:
                yield from _told(prose, kind, paragraph, places)


def _by_paragraph(prose: Prose, places: list[int]) -> Iterator[tuple[Passage, list[int]]]:
    at = 0
    while at < len(places):
        paragraph = prose.paragraph_of(places[at])
        after = bisect_left(places, paragraph.last, at)
        yield paragraph, places[at:after]
        at = after


def _told(prose: Prose, kind: str, paragraph: Passage, places: Iterable[int]) -> Iterator[Fault]:
    """Find the phrases of a list that begin at some places of a paragraph, none in another."""
    lang, beyond = paragraph.lang or "", 0
    book = phrasebook(kind, lang)
    for at in places:
        if at < beyond or prose.lows[at] not in book:
            continue
        follows = prose.nexts[at] if at + 1 < paragraph.last else ""
        may_be = begun(kind, lang, prose.lows[at]).going_on(follows)
        taken, row = _longest(prose, may_be, at, paragraph.last)
        beyond = at + taken
        if row and row[1] and not prose.said_by_another(prose.starts[at]):
            yield _fault(prose, at, at + taken, row)


def _longest(prose: Prose, may_be: list[Row], at: int, last: int) -> tuple[int, Row | None]:
    """Give the words that the longest phrase here takes up, and its row; none where none stands."""
    taken, best = 0, None
    third = prose.lows[at + 2] if at + 2 < last else ""
    for row in may_be:
        wanted = thirds(row[0])
        if wanted and third not in wanted:
            continue
        count = length(prose, slots(row[0]), at, last)
        if count > taken:
            taken, best = count, row
    return taken, best


def _fault(prose: Prose, first: int, last: int, row: Row) -> Fault:
    start, end = prose.starts[first], prose.stops[last - 1]
    _, why, _, better = row
    written = prose.text[start:end]
    if better and written[0].isupper():
        better = better[0].upper() + better[1:]
    return Fault(start, end, f"“{' '.join(written.split())}”: {why}", better or None)
