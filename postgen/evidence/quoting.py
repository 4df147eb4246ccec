"""Find what stands between quotation marks, and what else is set as speech.

Marks pair over line breaks. An opening one whose close is missing holds to its line's end; a close
that opens nothing is left alone. Each mark is seen once, so any text takes linear time.

`prose.quoting` scans apart: for the rules a line ends a quotation, and ' is an apostrophe.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from heapq import merge
from typing import NamedTuple

MARKS, DASH, NAMED = "marks", "dash", "named"

_CLOSES = {"«": "»", "“": "”", "„": "”“", "‹": "›", "‘": "’", '"': '"', "'": "'"}
# The marks first: what begins with a set of letters is looked for quickly.
_SIGN = r"[«»“”„‹›\"‘’'](?:(?<![‘’'])|(?<=[‘'])(?<!\w.)(?=\w)|(?<=[’'])(?<!\s.)(?!\w))"
_MOST_LINES = 8  # breaks that a quotation may hold before it counts as left open
_MOST_MARKS = 40  # inside one quotation: what it costs to look ahead is bounded
_SPEECH = r"^[ \t]*(?:[—–-]|>)[ \u00a0\u202f]*(?=\S)(.{4,600})$"
_NAMED = r"^([^\n:«“\"„]{2,60}?)[ \u00a0\u202f]?:[ \u00a0\u202f]+(?=[^\s«“\"„])(.{4,600})$"
_TRIMMED = " \t\n\u00a0\u2009\u202f"


class Span(NamedTuple):
    """Hold where a quotation stands: all of it, and the words within its marks."""

    start: int
    end: int
    inner: int
    last: int
    how: str  # MARKS, DASH or NAMED
    name: str = ""  # what stands before the colon of NAMED


def spans(text: str) -> list[Span]:
    """Give the outer quotations of a text, in order."""
    marked = list(_marked(text))
    return sorted([*marked, *_unmarked(text, marked)])


def _marked(text: str) -> Iterator[Span]:
    signs = [(sign.start(), sign.group()) for sign in re.finditer(_SIGN, text)]
    places: dict[str, list[int]] = {}
    for place, sign in signs:
        places.setdefault(sign, []).append(place)
    lines = [found.start() for found in re.finditer("\n", text)]
    free = 0  # where the next quotation may begin
    for place, sign in signs:
        if place < free or not _may_open(text, place, sign):
            continue
        close = _close(text, place, sign, places, lines)
        if close is None:
            if sign not in "«“":
                continue
            line = bisect_left(lines, place)
            end = lines[line] if line < len(lines) else len(text)
            yield from _span(text, place, end, end)
            free = end
        else:
            yield from _span(text, place, close + 1, close)
            free = close + 1


def _span(text: str, start: int, end: int, last: int) -> Iterator[Span]:
    inner = start + 1
    while inner < last and text[inner] in _TRIMMED:
        inner += 1
    while last > inner and text[last - 1] in _TRIMMED:
        last -= 1
    if inner < last:
        yield Span(start, end, inner, last, MARKS)


def _may_open(text: str, place: int, sign: str) -> bool:
    if sign not in _CLOSES:
        return False
    if sign not in "\"'‘":
        return True
    before, after = text[max(0, place - 1) : place], text[place + 1 : place + 2]
    return not (before.isalnum() or before in (".", ",", "!", "?") or after.isspace()) and bool(
        after
    )


def _close(
    text: str, start: int, sign: str, places: dict[str, list[int]], lines: list[int]
) -> int | None:
    """Give the place of the mark that closes the one at `start`, or None where it is left open."""
    at = bisect_left(lines, start) + (0 if sign == "'" else _MOST_LINES)
    limit = lines[at] if at < len(lines) else len(text)
    if sign in "\"'":
        return next(_plain(text, start, _between(places, sign, start, limit)), None)
    first: int | None = None
    # A quotation of several paragraphs is opened again in each of them.
    opening = iter(() if sign == "„" else _between(places, sign, start, limit))
    depth = 1
    opened = next(opening, limit)
    for close in _between(places, _CLOSES[sign], start, limit):
        first = close if first is None else first
        while opened < close:
            depth += not _begins_line(text, opened)
            opened = next(opening, limit)
        depth -= 1
        if not depth:
            return close
    # Some mark inside was left open: the first close will do, within the line.
    line = bisect_left(lines, start)
    within = first is not None and (line == len(lines) or first < lines[line])
    return first if within else None


def _between(places: dict[str, list[int]], marks: str, start: int, limit: int) -> Iterator[int]:
    """Give the places of marks after a place, in order."""
    if len(marks) > 1:
        yield from merge(*(_between(places, mark, start, limit) for mark in marks))
        return
    found = places.get(marks, [])
    first = bisect_left(found, start + 1)
    for at in range(first, min(first + _MOST_MARKS, len(found))):
        if found[at] >= limit:
            return
        yield found[at]


def _plain(text: str, start: int, places: Iterable[int]) -> Iterator[int]:
    for place in places:
        before, after = text[place - 1], text[place + 1 : place + 2]
        closes = not before.isspace() and not after.isalnum()
        if closes:
            yield place
        elif before.isspace() and after.isalnum() and text[start] == '"':
            return  # another quotation begins: this one was left open


def _begins_line(text: str, place: int) -> bool:
    return not text[max(0, text.rfind("\n", max(0, place - 4), place) + 1) : place].strip() and (
        place < 4 or "\n" in text[place - 4 : place]
    )


def _unmarked(text: str, marked: list[Span]) -> Iterator[Span]:
    """Give the lines that a dash or a name with a colon sets as speech, where no mark stands."""
    starts = [span.start for span in marked]
    for pattern, how in ((_SPEECH, DASH), (_NAMED, NAMED)):
        for found in re.finditer(pattern, text, re.MULTILINE):
            inner, last = found.span(found.re.groups)
            line = found.start()
            at = bisect_left(starts, found.end())
            if at and marked[at - 1].end > line:
                continue
            last -= len(text[inner:last]) - len(text[inner:last].rstrip(_TRIMMED))
            name = found.group(1) if how == NAMED else ""
            yield Span(inner, last, inner, last, how, name)
