"""Rules on what is too long to be read on a phone: sentences, paragraphs, blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from postgen.checks.prose.reading import Prose, Sentence
from postgen.checks.rule import Fault, Subject
from postgen.linkedin.counting import units

# GOV.UK asks for 25 words at most. A built sentence of twice as many is still followed where it has
# rests: a semicolon, a colon or a dash begins it anew, and a comma is worth a few words. So old
# masters pass with sixty words, and a breathless forty-five do not.
MOST_WORDS = 42
_COMMA = 3  # words
_ANEW = frozenset(";:—–")
MOST_SENTENCES = 7  # a paragraph of more fills the screen of a phone
_BLOCK = 900  # units: about eighteen lines of a phone without a gap
_SHORT_LINE = 120  # units: lines of a list or a verse are broken up by themselves


def sentence(subject: Subject) -> Iterator[Fault]:
    """Find sentences that nobody follows on a phone."""
    prose = subject.prose
    for found in prose.sentences:
        if found.lang is None or found.last - found.first <= MOST_WORDS:
            continue
        count = len(prose.counted(found))
        if count > MOST_WORDS and _unrested(prose, found) > MOST_WORDS:
            yield Fault(found.start, found.end, f"a sentence of {count} words: make two of it")


def _unrested(prose: Prose, sentence: Sentence) -> int:
    """Count the words to be held at once: those between strong marks, less a few for each comma."""
    most = held = 0
    words = prose.words[sentence.first : sentence.last]
    for word, after in pairwise(words):
        quotation = prose.quotation(word.start)
        gap = prose.text[word.end : after.start]
        if quotation is None or quotation.lang in (None, sentence.lang):
            held += gap not in ("", "-", "‑")
        if not _ANEW.isdisjoint(gap):
            held = 0
        elif "," in gap:
            held -= _COMMA
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
        if paragraph.lang and at - first > MOST_SENTENCES:
            message = f"a paragraph of {at - first} sentences: start a new one"
            yield Fault(paragraph.start, paragraph.end, message)


def wall(subject: Subject) -> Iterator[Fault]:
    """Find a text without blank lines, or most of it, in one block."""
    text = subject.text
    if len(text) * 2 < _BLOCK or not subject.prose.lang:
        return
    whole = units(text)
    for block in re.finditer(r"\S(?:[^\n]|\n(?![^\S\n]*(?:\n|\Z)))*", text):
        size = units(block.group())
        lines = block.group().count("\n") + 1
        if size > _BLOCK and size * 2 > whole and size > lines * _SHORT_LINE:
            message = f"{size:,} units without a blank line: a wall on a phone"
            yield Fault(block.start(), block.start() + len(block.group().rstrip()), message)
