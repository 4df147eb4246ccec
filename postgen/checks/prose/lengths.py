"""Rules on what is too long to be read on a phone: sentences, paragraphs, blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postgen.checks.rule import Fault, Subject
from postgen.linkedin.counting import units

# GOV.UK asks for 25 words at most; a speaker's long sentence, well built, may take half as many
# again. French needs about a sixth more words than English to say the same.
MOST_WORDS = {"en": 40, "fr": 45}
MOST_SENTENCES = 6  # a paragraph of more fills the screen of a phone at 15 words each
_BLOCK = 900  # units: about eighteen lines of a phone without a gap
_SHORT_LINE = 120  # units: lines of a list or a verse are broken up by themselves


def sentence(subject: Subject) -> Iterator[Fault]:
    """Find sentences that nobody follows on a phone."""
    prose = subject.prose
    for found in prose.sentences:
        most = MOST_WORDS.get(found.lang or "")
        if most is None or found.last - found.first <= most:
            continue
        count = len(prose.counted(found))
        if count > most:
            message = f"a sentence of {count} words: cut it before {most}"
            yield Fault(found.start, found.end, message)


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
