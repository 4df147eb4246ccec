"""The rule on closing lines that nobody can answer."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from postgen.checks.prose.phrases import heads, length, slots
from postgen.checks.rule import POST, Fault, Subject

_NAMES = {"en": "english", "fr": "french"}
_MESSAGE = "asks nothing that a peer could answer: ask about one choice, case or figure"


def weak(subject: Subject) -> Iterator[Fault]:
    """Find a last paragraph whose last sentence asks everybody for anything."""
    prose = subject.prose
    if subject.kind != POST or len(prose.sentences) < 2:
        return
    last = prose.sentences[-1]
    if last.lang not in _NAMES or prose.said_by_another(prose.words[last.first].start):
        return
    listed: str = import_module(f"postgen.checks.prose.closes_{_NAMES[last.lang]}").ROWS
    first = prose.words[last.first].low
    for row in listed.split("\n")[1:-1]:
        # Most begin with another word: the few that may leave their first out are taken apart.
        if "? " not in row and first not in heads(row):
            continue
        taken = length(prose, slots(row.removesuffix(" …")), last.first, last.last)
        if taken and (row.endswith("…") or last.first + taken == last.last):
            start = prose.words[last.first].start
            end = len(prose.text[: last.end].rstrip())
            said = " ".join(prose.text[start:end].split())
            yield Fault(start, end, f"“{said}” {_MESSAGE}")
            return
