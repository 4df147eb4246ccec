"""Checks of what an angle takes from the knowledge, and of what it leaves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from postgen.angle import Angle
from postgen.knowledge import Knowledge, Tension
from postgen.references import Reference
from postgen.validation.survey import ReadAngle, ReadSource, Survey, Told
from postgen.workspace.faults import Fault
from postgen.workspace.report import Path
from postgen.workspace.resolve import rests, texts

_SECTIONS = ("figures", "claims", "quotes")


def unused(found: Survey) -> Iterator[Told]:
    """Find entries that no angle names, and sources that none is told from."""
    if not found.complete or not all(one.whole for one in found.angles):
        return  # what cannot be read, or is misspelt, may use them
    for source in found.sources:
        if not source.whole:
            continue
        angles = [one.angle for one in found.angles if source in one.sources]
        if not angles and found.angles:
            msg = "no angle is told from this source"
            hint = "write an angle, or take the source away"
            yield Told(source.file, Fault(("source", "id"), "unused", msg, hint))
        elif angles:
            yield from _entries(source, _used(source.knowledge, angles))


def tensions(found: Survey) -> Iterator[Told]:
    """Find entries that a tension says to leave for another, or to leave out."""
    for one in found.angles:
        if not one.whole:
            continue
        named = dict(_named(one.angle))
        for source in one.sources:
            for tension in source.knowledge.tensions.values():
                yield from _told_all_the_same(one, source.knowledge, tension, named)


def repeated(found: Survey) -> Iterator[Told]:
    """Find items that stand twice in one list."""
    for one in found.angles:
        for path, items in _lists(one.angle):
            seen: set[str] = set()
            for place, item in enumerate(items):
                if item and item in seen:
                    msg = f"{item!r} stands twice in this list"
                    yield Told(one.file, Fault((*path, place), "repeated", msg, "keep one of them"))
                seen.add(item)


def _entries(source: ReadSource, used: set[str]) -> Iterator[Told]:
    for section in _SECTIONS:
        entries: Mapping[str, object] = getattr(source.knowledge, section)
        for index, entry_id in enumerate(entries):
            if entry_id not in used:
                msg = f"no angle uses the {section[:-1]} {entry_id!r}"
                path = (section, index, "id")
                yield Told(source.file, Fault(path, "unused", msg))


def _used(knowledge: Knowledge, angles: Sequence[Angle]) -> set[str]:
    """Give what the angles name, what that is told with or worked out from, and what is in tension.

    The last is kept to show where the source disagrees with itself, whether it is told or not.
    """
    used = {name for angle in angles for name, _ in _named(angle)}
    for claim_id in used & knowledge.claims.keys():
        for text in knowledge.claims[claim_id].text.values():
            used |= {part.target for part in text if isinstance(part, Reference)}
    for tension in knowledge.tensions.values():
        used |= {*tension.between}
    for figure in reversed([*knowledge.figures.values()]):  # a sum takes what stands before it
        if figure.computed and figure.id in used:
            used |= {term.id for term in figure.computed.terms}
    return used


def _named(angle: Angle) -> Iterator[tuple[str, tuple[Path, int]]]:
    """Give each entry that an angle names, with a place: the path, and the braces there if any."""
    if angle.series:
        for index, point in enumerate(angle.series.points):
            yield point.figure, (("series", "points", index, "figure"), -1)
    for path, entry_id in rests(angle):
        yield entry_id, (path, -1)
    for path, text in texts(angle):
        references = (part for part in text if isinstance(part, Reference))
        for number, part in enumerate(references):
            if part.kind != "plain":
                yield part.target, (path, 2 * number)


def _told_all_the_same(
    one: ReadAngle, knowledge: Knowledge, tension: Tension, named: Mapping[str, tuple[Path, int]]
) -> Iterator[Told]:
    for entry_id in tension.between:
        if entry_id not in named or entry_id == tension.prefers:
            continue
        if tension.draft == "omit":
            msg = f"the tension {tension.id!r} says to leave {entry_id!r} out"
            hint = "tell the rest without it"
        elif (
            tension.draft == "precise"
            and tension.prefers not in named
            and _are_alike(knowledge, entry_id, tension.prefers)
        ):
            msg = f"the tension {tension.id!r} prefers {tension.prefers!r} to {entry_id!r}"
            hint = f"tell {tension.prefers}, or both"
        else:
            continue
        path, mark = named[entry_id]
        yield Told(one.file, Fault(path, "tension", msg, hint, mark=mark))


def _are_alike(knowledge: Knowledge, one: str, other: str) -> bool:
    """Say whether two entries could stand for each other: figures of a unit, claims, quotes."""
    figures = [knowledge.figures[i].quantity for i in (one, other) if i in knowledge.figures]
    if len(figures) == 2:
        return figures[0].unit == figures[1].unit and not any(f.words for f in figures)
    return any({one, other} <= held.keys() for held in (knowledge.claims, knowledge.quotes))


def _lists(angle: Angle) -> Iterator[tuple[Path, Sequence[str]]]:
    yield ("templates",), angle.templates
    yield ("source",), angle.sources
    for lang, tags in angle.hashtags.items():
        yield ("hashtags", lang), [tag.casefold() for tag in tags]
    for index, hook in enumerate(angle.hooks):
        yield ("hooks", index, "rests_on"), hook.rests_on
        yield ("hooks", index, "tells"), hook.tells
    for index, beat in enumerate(angle.beats):
        yield ("beats", index, "rests_on"), beat.rests_on
        yield ("beats", index, "needs"), beat.needs
