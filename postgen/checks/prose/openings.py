"""The rule on sentences that begin alike, one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from postgen.checks.prose.reading import Prose, Sentence
from postgen.checks.rule import Fault, Subject

_SMALL = """
the a an it he she they we you i this that these those in on at and but if as for le la les l'
un une des il elle ils elles on nous vous je j' ce c' cela ça cette ces en à au dans et mais
pour si de d' son sa ses
"""
_ALIKE = 3
_SHORT = 12  # words of a sentence whose first word alone is noticed
# Words that many sentences begin with, and nobody hears them.
_PLAIN = frozenset(_SMALL.split())


def repeated(subject: Subject) -> Iterator[Fault]:
    """Find three sentences or more in a row that begin with the same words."""
    prose = subject.prose
    run: list[Sentence] = []
    for sentence in prose.sentences:
        if run and _alike(prose, run[-1], sentence):
            run.append(sentence)
            continue
        yield from _told(prose, run)
        run = [sentence]
    yield from _told(prose, run)


def _told(prose: Prose, run: list[Sentence]) -> Iterator[Fault]:
    if len(run) < _ALIKE or any(prose.said_by_another(one.start) for one in run):
        return
    words = _shared(prose, run)
    if not words:
        return
    start, end = prose.words[run[0].first].start, prose.words[run[0].first + words - 1].end
    message = (
        f"{len(run)} sentences in a row begin with “{' '.join(prose.text[start:end].split())}”: "
        "two are a figure, three a drum"
    )
    yield Fault(run[0].start, run[-1].end, message)


def _alike(prose: Prose, one: Sentence, other: Sentence) -> bool:
    """Say whether two sentences begin with one word; items of a list may."""
    first, second = prose.words[one.first], prose.words[other.first]
    marked = any(
        sentence.start < word.start and prose.text[sentence.start] in "-–—•→✓✔*▪►➡0123456789"
        for sentence, word in ((one, first), (other, second))
    )
    return bool(one.lang) and first.low == second.low and not marked


def _shared(prose: Prose, run: list[Sentence]) -> int:
    """Count the words that all begin with, 0 where too few to be heard."""
    shared = 0
    for at in range(min(one.last - one.first for one in run)):
        if len({prose.words[one.first + at].low for one in run}) > 1:
            break
        shared += 1
    plain = prose.words[run[0].first].low in _PLAIN
    if shared == 1 and plain and any(one.last - one.first > _SHORT for one in run):
        return 0
    return shared
