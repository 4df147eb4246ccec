"""The rule on closing lines that nobody can answer."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module

from postgen.checks.prose.phrases import length
from postgen.checks.prose.slots import heads, slots
from postgen.checks.rule import POST, Fault, Subject

_NAMES = {"en": "english", "fr": "french"}
_MESSAGE = "asks nothing that a peer could answer: ask about one choice, case or figure"


def weak(subject: Subject) -> Iterator[Fault]:
    """Find a last paragraph whose last sentence asks everybody for anything."""
    prose = subject.prose
    if subject.kind != POST or len(prose.sentences) < 2:
        return
    last = prose.sentences[-1]
    if last.lang not in _NAMES or prose.said_by_another(prose.starts[last.first]):
        return
    book = _book(last.lang)
    for row in (*book.get(prose.lows[last.first], ()), *book[""]):
        taken = length(prose, slots(row.removesuffix(" …")), last.first, last.last)
        if taken and (row.endswith("…") or last.first + taken == last.last):
            start = prose.starts[last.first]
            end = len(prose.text[: last.end].rstrip())
            said = " ".join(prose.text[start:end].split())
            yield Fault(start, end, f"“{said}” {_MESSAGE}")
            return


@cache
def _book(lang: str) -> dict[str, list[str]]:
    """Give the closings by the words that they begin with; "" has those that may leave it out."""
    listed: str = import_module(f"postgen.checks.prose.closes_{_NAMES[lang]}").ROWS
    book: dict[str, list[str]] = {"": []}
    for row in listed.split("\n")[1:-1]:
        head = row.partition(" ")[0]
        for word in ("",) if head.endswith("?") else (head,) if head.isalpha() else heads(row):
            book.setdefault(word, []).append(row)
    return book
