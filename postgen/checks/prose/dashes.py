"""The rule on dashes that stand for every other mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postgen.checks.rule import Fault, Subject

# Two hyphens are a dash between words or spaces; before a word they are a command's.
_DASH = r"(?<=\S)[ \u00a0\u202f]?—|(?<=\w)--(?=[\s\w])|[ \u00a0\u202f](?:–|--)(?=\s)"
_LINES = 3  # sentences with a dash in one text
_PAIRS = 4  # dashes in one sentence


def many(subject: Subject) -> Iterator[Fault]:
    """Find dashes as brackets or as a drum roll, sentence after sentence."""
    if not subject.letters & {"—", "–"} and "--" not in subject.text:
        return
    prose = subject.prose
    # A dash that begins a line is a list's or a speaker's; one between digits is a range.
    dashes = [
        found.start()
        for found in re.finditer(_DASH, prose.text)
        if not prose.begins_line(found.start()) and not prose.said_by_another(found.start())
    ]
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
