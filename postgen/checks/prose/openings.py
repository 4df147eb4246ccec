"""The rule on sentences that begin alike, one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from postgen.checks.rule import Fault, Subject
from postgen.prose import Passage, Prose

_ALIKE = 3
# Words that many sentences begin with: nobody hears an article, and a pronoun only when each
# sentence is over before it is forgotten.
_ARTICLES = frozenset(
    ("the", "a", "an", "in", "on", "at", "le", "la", "les", "l'", "un", "une", "des", "en", "à",
     "au", "dans")
)  # fmt: skip
_PRONOUNS = """
it he she they we you i this that these those and but if as for il elle ils elles on nous vous
je j' ce c' cela ça cette ces et mais pour si d' de son sa ses there then so some when where
what who how my his her their our its one to of with by from puis alors quand qui que où comme
mon ma mes leur leurs tout
"""
_PLAIN = frozenset(_PRONOUNS.split())
_SHORT = 5  # words
_HEARD = 18  # words a sentence, on average: after more the echo is lost
_TOLD_WITH = frozenset(
    ("was", "is", "had", "has", "were", "are", "have", "would", "could", "did", "s", "est", "était",
     "a", "avait", "ai", "sont", "étaient", "fut", "avais", "avaient", "y", "se")
)  # fmt: skip


def repeated(subject: Subject) -> Iterator[Fault]:
    """Find three sentences or more in a row that begin with the same words."""
    prose = subject.prose
    run: list[Passage] = []
    for sentence in prose.sentences:
        if run and _alike(prose, run[-1], sentence):
            run.append(sentence)
            continue
        yield from _told(prose, run)
        run = [sentence]
    yield from _told(prose, run)


def _told(prose: Prose, run: list[Passage]) -> Iterator[Fault]:
    if len(run) < _ALIKE or any(prose.said_by_another(one.start) for one in run):
        return
    if all(prose.text[one.start : one.end].rstrip().endswith("?") for one in run):
        return  # questions begin alike by their nature: Who pays for…?
    words = _shared(prose, run)
    if not words or run[-1].last - run[0].first > _HEARD * len(run):
        return
    start, end = prose.starts[run[0].first], prose.stops[run[0].first + words - 1]
    message = (
        f"{len(run)} sentences in a row begin with “{' '.join(prose.text[start:end].split())}”: "
        "two are a figure, three a drum"
    )
    yield Fault(run[0].start, run[-1].end, message)


def _alike(prose: Prose, one: Passage, other: Passage) -> bool:
    """Say whether two sentences begin with one word; items of a list may."""
    if not one.lang or prose.lows[one.first] != prose.lows[other.first]:
        return False
    return not any(
        sentence.start < prose.starts[sentence.first]
        and prose.text[sentence.start] in "-–—•→✓✔*▪►➡0123456789"
        for sentence in (one, other)
    )


def _shared(prose: Prose, run: list[Passage]) -> int:
    """Count the words that all begin with, 0 where too few to be heard."""
    shared = 0
    for at in range(min(one.last - one.first for one in run)):
        if len({prose.lows[one.first + at] for one in run}) > 1:
            break
        shared += 1
    word = prose.lows[run[0].first]
    long = any(one.last - one.first > _SHORT for one in run)
    unheard = (shared == 1 and (word in _ARTICLES or (word in _PLAIN and long))) or (
        shared == 2 and word in _PLAIN and long and _is_verb(prose, run[0])
    )
    return 0 if unheard else shared


def _is_verb(prose: Prose, sentence: Passage) -> bool:
    """Say whether the second word is one of the verbs that stories are told with."""
    return prose.lows[sentence.first + 1] in _TOLD_WITH
