"""The rule on dashes that stand for every other mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postgen.checks.rule import Fault, Subject

# Two hyphens are a dash between words or spaces; before a word they are a command's.
_SPACES = "[ \u00a0\u202f]"
_DASH = (
    rf"—(?:(?<=\S—)|(?<=\S{_SPACES}—))"
    rf"|--(?:(?<=\w--)(?=[\s\w])|(?<={_SPACES}--)(?=\s))|–(?<={_SPACES}–)(?=\s)"
)
_LINES = 3  # sentences with a dash in one text
_PAIRS = 4  # dashes in one sentence


def many(subject: Subject) -> Iterator[Fault]:
    """Find dashes as brackets or as a drum roll, sentence after sentence."""
    if not subject.letters & {"—", "–"} and "--" not in subject.text:
        return
    prose = subject.prose
    # A dash that begins a line is a list's or a speaker's; one between digits is a range.
    begun = [
        found.start() - (prose.text[found.start() - 1] in _SPACES)
        for found in re.finditer(_DASH, prose.text)
    ]
    dashes = [at for at in begun if not prose.begins_line(at) and not prose.said_by_another(at)]
    if len(dashes) < _LINES:
        return
    at, holding = 0, []
    for sentence in prose.sentences:
        first = at
        while at < len(dashes) and dashes[at] < sentence.end:
            at += 1
        if at > first and sentence.lang:
            holding.append(sentence)
            if at - first >= _PAIRS:
                message = f"{at - first} dashes in one sentence: make two sentences of it"
                yield Fault(sentence.start, sentence.end, message)
    if len(holding) >= _LINES:
        end = max(mark for mark in dashes if mark < holding[-1].end) + 1
        message = f"{len(holding)} sentences with a dash: a full stop or a comma does as well"
        yield Fault(dashes[0], min(end + 1, len(prose.text)), message)
