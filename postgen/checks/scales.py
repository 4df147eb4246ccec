"""The rule on scale words that say one number to some readers and another to others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postgen import language
from postgen.checks.rule import Fault, Subject, lines_with
from postgen.language.mention import Mention
from postgen.language.quantity import Quantity

_WORD = "trillion"
_LANG = "fr"
_APART = 10**6  # how many times the one sense is the other
_GLOSS = re.compile(r"[^\n.!?;:([]{0,40}[([]")


def ambiguous(subject: Subject) -> Iterator[Fault]:
    """Find a scale word with two senses, where neither a gloss nor quotation marks stand by it."""
    prose, text = subject.prose, subject.text
    if _WORD not in text.lower() or _LANG not in prose.langs | {prose.lang}:
        return
    for start, end in lines_with(text, "tT"):
        line = text[start:end]
        if _WORD not in line.lower() or prose.language_at(start) != _LANG:
            continue
        for one in language.mentions(line, _LANG):
            if prose.said_by_another(start + one.start) or _GLOSS.match(line, one.end):
                continue
            senses = _senses(one)
            if senses is not None:
                yield Fault(start + one.start, start + one.end, _message(*senses))


def _senses(mention: Mention) -> tuple[Quantity, Quantity] | None:
    """Give the smaller and the larger sense, where they are those of a scale word."""
    if mention.other is None:
        return None
    small, large = sorted((mention.quantity, mention.other), key=_size)
    return (small, large) if 0 < _size(small) * _APART == _size(large) else None


def _size(quantity: Quantity) -> float:
    value = quantity.high if quantity.value is None else quantity.value
    return value if isinstance(value, int | float) else 0


def _message(small: Quantity, large: Quantity) -> str:
    try:
        few, many = (language.words(it, _LANG) for it in (small, large))
    except ValueError:  # a text may state what no figure could
        return "in standard French it is a million times what it is after American English"
    return f"it reads as {few} after American English, and as {many} in standard French"
