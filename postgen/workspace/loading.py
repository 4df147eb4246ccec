"""Read a workspace, whole or file by file, so that a run reads no more than it needs."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from postgen.errors import WorkspaceError
from postgen.language import LANGUAGES
from postgen.workspace.files import File, model, plain_data, refuse
from postgen.workspace.listing import (
    angle_file,
    angle_ids,
    knowledge_file,
    listing,
    source_ids,
)
from postgen.workspace.location import ANGLES, KNOWLEDGE, SETTINGS, Location
from postgen.workspace.reading import SMALL
from postgen.workspace.report import Report
from postgen.workspace.settings import Config, read_settings
from postgen.workspace.templates import template_names

# Knowledge and angles, and what reads them, are loaded by those who read some.
if TYPE_CHECKING:
    from postgen.angle import Angle
    from postgen.knowledge.model import Knowledge


class Workspace(NamedTuple):
    """Hold all of a workspace; knowledge and angles by id, in the order of their files' names."""

    location: Location
    config: Config
    knowledge: Mapping[str, Knowledge]
    angles: Mapping[str, Angle]


def load(location: Location) -> Workspace:
    """Read everything, and hold each angle against its knowledge.

    Raises WorkspaceError at the first file with a fault.
    """
    config = load_config(location)
    knowledge = {i: load_knowledge(location, i, config) for i in source_ids(location)}
    angles = {}
    for angle_id in angle_ids(location):
        angle = load_angle(location, angle_id, config)
        check_references(angle, *(knowledge[i] for i in angle.sources), location=location)
        angles[angle_id] = angle
    return Workspace(location, config, knowledge, angles)


def load_settings(location: Location) -> Config:
    """Read postgen.yaml as it stands; without one, every field is empty. Raises WorkspaceError."""
    path = location.root / SETTINGS
    if not os.path.lexists(path):
        return Config(())
    report = Report((), tuple(LANGUAGES))
    file = File(location, path, SMALL)
    config = examine_settings(file, report)
    refuse(file, report)
    return config


def examine_settings(file: File, report: Report) -> Config:
    """Read the settings, faults and all: they go to `report`.

    Raises FaultyFileError where there is nothing to read them from.
    """
    return model(file, read_settings, report, empty=True)


def load_config(location: Location) -> Config:
    """Read the settings; without any, the languages are those that all the angles are told in.

    They come in the order of the languages that postgen knows. Raises WorkspaceError.
    """
    config = load_settings(location)
    if not config.languages:
        config = config._replace(languages=shared_languages(location))
    if not config.languages:
        what = "there is no language that all the angles are told in"
        hint = "add the missing texts, or name the languages in postgen.yaml"
        raise WorkspaceError(what, where=location.show(location.root / ANGLES), hint=hint)
    return config


def load_angle(location: Location, angle_id: str, config: Config | None = None) -> Angle:
    """Read one angle; its references into the knowledge are `check_references`'s.

    Raises UsageError for an id that there is not, WorkspaceError for a file with faults.
    """
    file = angle_file(location, angle_id)
    report = _report(location, config)
    angle = examine_angle(file, report)
    refuse(file, report)
    return angle


def examine_angle(file: File, report: Report) -> Angle:
    """Read an angle, faults and all: they go to `report`.

    Raises FaultyFileError where there is nothing to read an angle from.
    """
    from postgen.workspace.angle_file import read_angle

    angle = model(file, read_angle, report)
    location = file.location
    _hold_name(angle.id, file.path.stem, ("id",), report)
    templates = template_names(location)
    for index, name in enumerate(angle.templates):
        if name and name not in templates:
            report.unknown(("templates", index), "unknown-id", "template", name, templates)
    for index, source in enumerate(angle.sources):
        if source and not os.path.lexists(location.root / KNOWLEDGE / f"{source}.yaml"):
            path = ("source", index)  # of a single one the nearest place is `source` itself
            what = "source with a knowledge file"
            report.unknown(path, "unknown-id", what, source, _sources_there(location))
    return angle


def load_knowledge(location: Location, source_id: str, config: Config | None = None) -> Knowledge:
    """Read what was taken from one source.

    Raises UsageError for an id that there is not, WorkspaceError for a file with faults.
    """
    file = knowledge_file(location, source_id)
    report = _report(location, config)
    knowledge = examine_knowledge(file, report)
    refuse(file, report)
    return knowledge


def examine_knowledge(file: File, report: Report) -> Knowledge:
    """Read a source's knowledge, faults and all: they go to `report`.

    Raises FaultyFileError where there is nothing to read it from.
    """
    from postgen.workspace.knowledge_file import read_knowledge

    knowledge = model(file, read_knowledge, report)
    _hold_name(knowledge.source.id, file.path.stem, ("source", "id"), report)
    return knowledge


def check_references(angle: Angle, *knowledge: Knowledge, location: Location | None = None) -> None:
    """Hold an angle's references against the knowledge of its sources.

    Raises WorkspaceError; where in the file needs the location it was read from.
    """
    from postgen.workspace.resolve import resolve

    report = Report((), ())
    resolve(angle, knowledge, report)
    if not report.faults:
        return
    if location is not None:
        refuse(angle_file(location, angle.id), report)
    first = report.faults[0]
    raise WorkspaceError(first.message, where=f"{ANGLES}/{angle.id}.yaml", hint=first.hint)


def _sources_there(location: Location) -> tuple[str, ...]:
    with suppress(WorkspaceError):  # what is wrong with the folder is told by who needs it
        return listing(location, KNOWLEDGE).ids
    return ()


def _report(location: Location, config: Config | None) -> Report:
    return Report((config or load_config(location)).languages, tuple(LANGUAGES))


def _hold_name(found: str, wanted: str, path: tuple[str, ...], report: Report) -> None:
    if found and found != wanted:
        msg = f"the id is {found!r} and the file's name {wanted!r}"
        report(path, "bad-id", msg, "give both the same name")


def shared_languages(location: Location) -> tuple[str, ...]:
    """List the languages of every angle's title; a file that cannot be read has no say here."""
    shared = tuple(LANGUAGES)
    for title in () if location.builtin else _titles(location):
        shared = tuple(language for language in shared if language in title)
    return shared


def _titles(location: Location) -> Iterator[Mapping[str, object]]:
    for angle_id in listing(location, ANGLES).ids:
        try:
            data = plain_data(angle_file(location, angle_id))
        except WorkspaceError:
            continue
        title = data.get("title") if isinstance(data, dict) else None
        if isinstance(title, dict) and title:
            yield title
