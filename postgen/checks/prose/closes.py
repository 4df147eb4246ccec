"""The rule on closing lines that nobody can answer."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module

from postgen.checks.prose.phrases import Slot, length, slots
from postgen.checks.rule import POST, Fault, Subject

_NAMES = {"en": "english", "fr": "french"}
_MESSAGE = "asks nothing that a peer could answer: ask about one choice, case or figure"


@cache
def _closes(lang: str) -> dict[str, list[tuple[tuple[Slot, ...], bool]]]:
    """Give the closings of a language by their first words, and whether they may go on."""
    book: dict[str, list[tuple[tuple[Slot, ...], bool]]] = {}
    rows: tuple[str, ...] = import_module(f"postgen.checks.prose.closes_{_NAMES[lang]}").ROWS
    for close in rows:
        pattern = slots(close.removesuffix(" …"))
        for first in range(len(pattern)):
            for word in pattern[first].words:
                book.setdefault(word, []).append((pattern, close.endswith("…")))
            if not pattern[first].optional:
                break
    return book


def weak(subject: Subject) -> Iterator[Fault]:
    """Find a last paragraph whose last sentence asks everybody for anything."""
    prose = subject.prose
    if subject.kind != POST or len(prose.sentences) < 2:
        return
    last = prose.sentences[-1]
    if last.lang not in _NAMES or prose.said_by_another(prose.words[last.first].start):
        return
    for pattern, open_ended in _closes(last.lang).get(prose.words[last.first].low, ()):
        taken = length(prose, pattern, last.first, last.last)
        if taken and (open_ended or last.first + taken == last.last):
            start = prose.words[last.first].start
            end = len(prose.text[: last.end].rstrip())
            said = " ".join(prose.text[start:end].split())
            yield Fault(start, end, f"“{said}” {_MESSAGE}")
            return
