"""Which citations a text still carries after it was edited by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from postgen.drafting.draft import Citation

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")
_OPENS = re.compile(r"(?:\A|[\s(«“\"'’])\Z")
_ENDS = re.compile(r"\Z|\s|[.,;:!?)»”\"'’](?!\d)")
_COMPARED = 20_000  # characters; a longer text is compared by whole paragraphs alone


class _Run(NamedTuple):
    """Say that a stretch of the composed text stands in the edited one."""

    start: int
    end: int
    to: int


def surviving(citations: Sequence[Citation], composed: str, edited: str) -> tuple[Citation, ...]:
    """Give the citations whose span stands unchanged in the edited text, at its new place.

    A paragraph may have moved as a whole; in the rest, order counts, and a number that became part
    of a longer one does not stand.
    """
    runs = [*_paragraphs(composed, edited), *_stretches(composed, edited)]
    found = []
    for cited in citations:
        for start, end, to in runs:
            moved = cited._replace(start=cited.start - start + to, end=cited.end - start + to)
            inside = start <= cited.start and cited.end <= end
            if inside and _stands(cited, composed, moved, edited):
                found.append(moved)
                break
    return tuple(sorted(found, key=lambda cited: cited.start))


def _stands(cited: Citation, composed: str, moved: Citation, edited: str) -> bool:
    """Say whether nothing new touches the span."""
    before, after = edited[: moved.start], edited[moved.end : moved.end + 2]
    opens = before[-1:] == composed[: cited.start][-1:] or _OPENS.search(before[-1:])
    ends = after == composed[cited.end : cited.end + 2] or _ENDS.match(after)
    return bool(opens and ends)


def _paragraphs(composed: str, edited: str) -> Iterator[_Run]:
    """Give the paragraphs that stand once in each text, wherever."""
    places: dict[str, list[int]] = {}
    for found in _PARAGRAPH.finditer(edited):
        places.setdefault(found.group(), []).append(found.start())
    seen = [found.group() for found in _PARAGRAPH.finditer(composed)]
    for found in _PARAGRAPH.finditer(composed):
        at = places.get(found.group(), [])
        if len(at) == 1 and seen.count(found.group()) == 1:
            yield _Run(found.start(), found.end(), at[0])


def _stretches(composed: str, edited: str) -> Iterator[_Run]:
    """Give the longest stretches of words that both texts hold, in the same order."""
    from difflib import SequenceMatcher

    if len(edited) > _COMPARED:
        return
    one, other = _TOKEN.findall(composed), _TOKEN.findall(edited)
    starts, places = _offsets(one), _offsets(other)
    for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks():
        if block.size:
            yield _Run(starts[block.a], starts[block.a + block.size], places[block.b])


def _offsets(tokens: Sequence[str]) -> list[int]:
    offsets = [0]
    for token in tokens:
        offsets.append(offsets[-1] + len(token))
    return offsets
