"""The composed text and what it rests on, as values."""

from __future__ import annotations

from typing import NamedTuple

FIGURE, QUOTE, CLAIM = "figure", "quote", "claim"


class Citation(NamedTuple):
    """Tie a span of a draft to the entry it rests on; spans are code points of the text."""

    start: int
    end: int
    kind: str  # FIGURE, QUOTE or CLAIM
    id: str
    locator: str
    computed: str = ""  # how it is worked out, where the source does not state it


class Draft(NamedTuple):
    """Hold a composed post."""

    angle: str
    source: str
    lang: str
    template: str
    hook: str
    question: str
    variant: int  # its rank; 0 where parts were pinned to a combination that is not ranked
    length: str  # as asked
    budget: int  # units
    text: str
    units: int
    hashtags: tuple[str, ...]
    first_comment: str
    beats: tuple[str, ...]
    citations: tuple[Citation, ...]
    sources: tuple[str, ...] = ()  # all of them, by id; the first is `source`
