"""Rules on what is too long to be read on a phone: sentences, paragraphs, blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postgen.checks.rule import Fault, Subject
from postgen.linkedin.counting import units
from postgen.prose import Passage, Prose

# GOV.UK asks for 25 words at most. A built sentence of twice as many is still followed where it has
# rests: a semicolon or a colon begins it anew, and other marks are worth a few words. So old
# masters pass with sixty words, and a breathless forty-five do not.
MOST_WORDS = {"en": 40, "fr": 44}  # French has more small words to say the same
_RESTS = {",": 3, "—": 6, "–": 6, "(": 3}  # words
# A paragraph of more has no shape on a phone, however short they are; French ones are longer.
MOST_SENTENCES = {"en": 11, "fr": 10}
_BLOCK = 800  # units: about sixteen lines of a phone without a gap
_SHORT_LINE = 60  # units: lines of a list or a verse are broken up by themselves


def sentence(subject: Subject) -> Iterator[Fault]:
    """Find sentences that nobody follows on a phone."""
    prose = subject.prose
    for found in prose.sentences:
        most = MOST_WORDS.get(found.lang or "")
        if most is None or found.last - found.first <= most:
            continue
        own = len(prose.own(found.first, found.last))
        if own * 2 < found.last - found.first:
            continue  # most of it is another's, and not the writer's to cut
        count = len(prose.counted(found))
        if count > most and _unrested(prose, found) > most:
            yield Fault(found.start, found.end, f"a sentence of {count} words: make two of it")


def _unrested(prose: Prose, sentence: Passage) -> int:
    """Count the words to be held at once: those between strong marks, less a few for each comma."""
    most = held = 0
    for at in range(sentence.first, sentence.last - 1):
        quotation = prose.quotation(prose.starts[at])
        gap = prose.gaps[at + 1]
        if quotation is None or quotation.lang in (None, sentence.lang):
            held += gap not in ("", "-", "‑")
        if ";" in gap or ":" in gap:
            held = 0
        for mark, rest in _RESTS.items():
            held = max(0, held - rest) if mark in gap else held
        most = max(most, held)
    return most + 1


def dense(subject: Subject) -> Iterator[Fault]:
    """Find paragraphs of many sentences."""
    prose = subject.prose
    at = 0
    for paragraph in prose.paragraphs:
        first = at
        while at < len(prose.sentences) and prose.sentences[at].start < paragraph.end:
            at += 1
        most = MOST_SENTENCES.get(paragraph.lang or "")
        if most is None or at - first <= most:
            continue
        # What another says is one sentence of the writer's, however it is broken up.
        own = sum(not prose.said_by_another(one.start) for one in prose.sentences[first:at])
        if own > most:
            message = f"a paragraph of {own} sentences: start a new one"
            yield Fault(paragraph.start, paragraph.end, message)


def wall(subject: Subject) -> Iterator[Fault]:
    """Find a text without blank lines, or most of it, in one block."""
    text = subject.text
    if len(text) * 2 < _BLOCK or not subject.prose.lang:
        return
    whole = units(text)
    if whole <= _BLOCK:
        return
    for block in re.finditer(r"\S[^\n]*(?:\n(?![^\S\n]*(?:\n|\Z))[^\n]*)*", text):
        size = units(block.group())
        lines = block.group().count("\n") + 1
        if size > _BLOCK and size * 2 > whole and size > lines * _SHORT_LINE:
            message = f"{size:,} units without a blank line: a wall on a phone"
            yield Fault(block.start(), block.start() + len(block.group().rstrip()), message)
