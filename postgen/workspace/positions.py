"""Find where faults stand in a file: a second reading, for faults alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from postgen.workspace.faults import Fault, Problem, excerpt
from postgen.workspace.plain import Stopped, events
from postgen.workspace.report import Path

BRACES = re.compile(r"\{\{|\}\}|\{%|%\}|\{#")


class Place(NamedTuple):
    """Hold the code points at which a key and its value begin, and where a scalar ends."""

    key: int
    start: int
    end: int


def problems(faults: Iterable[Fault], text: str, shown: str) -> list[Problem]:
    """Place the faults of one file, in the order they stand in it."""
    faults = list(faults)
    places = locate(text, {fault.path[:size] for fault in faults for size in _sizes(fault)})
    placed = []
    for fault in faults:
        index = _index(fault, places, text)
        line, column, line_shown = excerpt(text, index)
        told = Problem(fault.code, shown, line, column, fault.message, fault.hint, line_shown)
        placed.append((index, told))
    placed.sort(key=lambda pair: pair[0])
    return [told for _, told in placed]


def locate(text: str, wanted: set[Path]) -> dict[Path, Place]:
    """Find the places of paths in a YAML text; a path inside an alias has none."""
    import yaml

    found: dict[Path, Place] = {}
    path: list[str | int] = []  # of the node that comes next, or of the map whose key comes next
    kinds: list[bool] = []  # for each collection that is open: is it a map
    waiting: list[int | None] = []  # for each: where the key that waits for its value stands
    try:
        for event in events(text):
            start, end = event.start_mark.index, event.end_mark.index
            if isinstance(event, yaml.CollectionEndEvent):
                kinds.pop()
                waiting.pop()
                path.pop()
            elif kinds and kinds[-1] and waiting[-1] is None:
                path[-1] = event.value
                waiting[-1] = start
                continue
            else:
                here = tuple(path)
                if here in wanted:
                    key = waiting[-1] if kinds and kinds[-1] else None
                    found.setdefault(here, Place(start if key is None else key, start, end))
                if isinstance(event, yaml.CollectionStartEvent):
                    mapping = isinstance(event, yaml.MappingStartEvent)
                    kinds.append(mapping)
                    waiting.append(None)
                    path.append("" if mapping else 0)
                    continue
            # One node is complete: what holds it goes on to the next.
            if kinds and kinds[-1]:
                waiting[-1] = None
            elif kinds:
                path[-1] = int(path[-1]) + 1
    except Stopped:
        pass  # a file that changed since it was read: what was found will do
    return found


def _sizes(fault: Fault) -> range:
    return range(len(fault.path) + 1)


def _index(fault: Fault, places: dict[Path, Place], text: str) -> int:
    """Give the code point to point at: the value's, the key's, or the nearest that is known."""
    place = places.get(fault.path)
    if place is None:
        near = (places[fault.path[:n]] for n in reversed(_sizes(fault)) if fault.path[:n] in places)
        return next(near, Place(0, 0, 0)).start
    if fault.on_key:
        return place.key
    if fault.mark >= 0:
        marks = [found.start() for found in BRACES.finditer(text, place.start, place.end)]
        if fault.mark < len(marks):
            return marks[fault.mark]
    if fault.word:
        starts = [
            found.start()
            for found in re.finditer(re.escape(fault.word), text[place.start : place.end])
        ]
        # An escape in the file can hide one of them.
        return place.start + (starts[fault.nth] if fault.nth < len(starts) else 0)
    return place.start
