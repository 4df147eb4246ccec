"""Read the references to figures and quotes that stand in a text of the workspace.

A text is plain words in which `{{ figure('id') }}`, `{{ figure('id', 'style') }}`,
`{{ quote('id') }}`, `{{ quote('id', 'style') }}` and `{{ plain('24/7') }}` may stand. Nothing else
is understood between the braces: there is nothing to run, so nothing to bound.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

KINDS = ("figure", "quote", "plain")

_TYPED = re.compile(r"(?<![\w-])\d[\d.,\u00a0\u202f]*(?<![.,])")
_SLOT = re.compile(r"\{\{(.*?)\}\}|\{\{|\}\}|\{%|%\}|\{#", re.DOTALL)
_CALL = re.compile(
    r"""\s*(\w+)\(\s*(?:'([^'\n]*)'|"([^"\n]*)")\s*(?:,\s*(?:'([\w-]*)'|"([\w-]*)")\s*)?\)\s*"""
)


class Words(NamedTuple):
    """Hold words that are printed as they stand."""

    text: str
    offset: int  # code points from the start of the text


class Reference(NamedTuple):
    """Point to an entry of the knowledge, or hold a harmless number."""

    kind: str  # one of KINDS
    target: str  # the entry's id; for `plain`, the words themselves
    style: str  # empty: the language's default
    offset: int


Text = tuple[Words | Reference, ...]


class ReferenceFault(ValueError):
    """Say what is wrong between the braces, and at which code point."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


def parse(source: str) -> Text:
    """Split a text into words and references.

    Raises ReferenceFault on braces that hold no known reference or do not close.
    """
    if "{" not in source and "}" not in source:
        return (Words(source, 0),) if source else ()
    parts: list[Words | Reference] = []
    end = 0
    for slot in _SLOT.finditer(source):
        if slot.group(1) is None:
            raise ReferenceFault(f"{slot.group()!r} stands alone", slot.start())
        call = _CALL.fullmatch(slot.group(1))
        if call is None or call.group(1) not in KINDS:
            raise ReferenceFault(
                f"{slot.group()!r} is not a reference: write {{{{ figure('id') }}}}, "
                "{{ quote('id') }} or {{ plain('words') }}",
                slot.start(),
            )
        if slot.start() > end:
            parts.append(Words(source[end : slot.start()], end))
        kind, single, double, style, other_style = call.groups()
        target = single if single is not None else double
        parts.append(Reference(kind, target, style or other_style or "", slot.start()))
        end = slot.end()
    if end < len(source):
        parts.append(Words(source[end:], end))
    return tuple(parts)


def typed_numbers(part: Words | Reference) -> Sequence[tuple[str, int]]:
    """Give the numbers in digits among literal words, with their offsets in the text.

    A name's (GPT-4, H100) is none.
    """
    if not isinstance(part, Words) or not _TYPED.search(part.text):
        return ()
    return [(m.group(), part.offset + m.start()) for m in _TYPED.finditer(part.text)]
