"""Changes of a text at known places: made, and told as a unified diff, in time of its length."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

_AROUND = 3  # lines that stay, on both sides of those that change


class Edit(NamedTuple):
    """Put a text in place of a span; edits come in order and do not overlap."""

    start: int
    end: int
    text: str


class _Change(NamedTuple):
    """Hold lines that change together."""

    first: int  # in the text as it was, from 0
    old: list[str]
    new: list[str]


def applied(text: str, edits: Sequence[Edit]) -> str:
    """Make the changes."""
    pieces = []
    at = 0
    for start, end, better in edits:
        pieces += [text[at:start], better]
        at = end
    return "".join((*pieces, text[at:]))


def unified(name: str, text: str, edits: Sequence[Edit]) -> list[str]:
    """Tell the changes as a unified diff; a space that does not break, which nobody sees, as ⍽."""
    lines = text.split("\n")
    told = [f"--- {name}", f"+++ {name}"]
    grown = 0
    for hunk in _hunks(_changes(text, lines, edits)):
        first = max(0, hunk[0].first - _AROUND)
        at, body = first, []
        for change in hunk:
            body += [" " + line for line in lines[at : change.first]]
            body += ["-" + line for line in change.old]
            body += ["+" + line for line in change.new]
            at = change.first + len(change.old)
        end = min(len(lines), at + _AROUND)
        body += [" " + line for line in lines[at:end]]
        more = sum(len(change.new) - len(change.old) for change in hunk)
        size = end - first
        told.append(f"@@ -{first + 1},{size} +{first + grown + 1},{size + more} @@")
        told += [_plain(line) for line in body]
        grown += more
    return told


def _plain(line: str) -> str:
    line = line.removesuffix("\r")
    return line if line.startswith(" ") else line.replace("\u00a0", "⍽")


def _changes(text: str, lines: Sequence[str], edits: Sequence[Edit]) -> Iterator[_Change]:
    """Gather the edits that share a line."""
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    at = 0
    while at < len(edits):
        first = bisect_right(starts, edits[at].start) - 1
        last = bisect_right(starts, edits[at].end) - 1
        until = at + 1
        while until < len(edits) and edits[until].start < starts[last + 1]:
            last = max(last, bisect_right(starts, edits[until].end) - 1)
            until += 1
        start, end = starts[first], starts[last + 1] - 1
        moved = [Edit(it.start - start, it.end - start, it.text) for it in edits[at:until]]
        new = applied(text[start:end], moved).split("\n")
        yield _Change(first, list(lines[first : last + 1]), new)
        at = until


def _hunks(changes: Iterator[_Change]) -> Iterator[list[_Change]]:
    """Put together the changes whose surroundings meet."""
    hunk: list[_Change] = []
    for change in changes:
        if hunk and change.first - hunk[-1].first - len(hunk[-1].old) > 2 * _AROUND:
            yield hunk
            hunk = []
        hunk.append(change)
    if hunk:
        yield hunk
