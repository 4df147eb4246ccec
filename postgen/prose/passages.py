"""What a text as prose is made of."""

from __future__ import annotations

from typing import NamedTuple


class Passage(NamedTuple):
    """Hold a sentence or a paragraph: span, words from `first` up to `last`, language."""

    start: int
    end: int
    first: int
    last: int
    lang: str | None


class Quotation(NamedTuple):
    """Hold what stands between quotation marks, the marks included, and its language if shown."""

    start: int
    end: int
    lang: str | None
