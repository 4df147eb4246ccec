"""Read all of a workspace that can be read; one broken file hides nothing of the others."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import NamedTuple

from postgen.angle import Angle
from postgen.drafting.template import Shape, read_template
from postgen.errors import PostgenError, WorkspaceError
from postgen.knowledge import Knowledge
from postgen.language import LANGUAGES
from postgen.validation.folders import Folders, list_folders
from postgen.workspace import Config, FaultyFileError, Location, template, template_names
from postgen.workspace.faults import Fault, Problem
from postgen.workspace.files import File
from postgen.workspace.listing import angle_file, knowledge_file
from postgen.workspace.loading import (
    examine_angle,
    examine_knowledge,
    examine_settings,
    shared_languages,
)
from postgen.workspace.location import SETTINGS
from postgen.workspace.positions import problems
from postgen.workspace.reading import SMALL
from postgen.workspace.report import Report
from postgen.workspace.resolve import resolve


class Told(NamedTuple):
    """Hold a fault that a check found, and the file that it stands in."""

    file: File
    fault: Fault


class ReadSource(NamedTuple):
    """Hold a source as far as its file could be read."""

    file: File
    knowledge: Knowledge
    sure: bool  # every id could be read
    whole: bool  # the file has no fault


class ReadAngle(NamedTuple):
    """Hold an angle as far as its file could be read."""

    file: File
    angle: Angle
    sources: tuple[ReadSource, ...]  # none where one of them cannot be relied on
    whole: bool  # neither its file nor its sources' have a fault


class Survey(NamedTuple):
    """Hold what was read, and what kept the rest from being read."""

    location: Location
    config: Config
    settings: File | None
    declared: bool  # the settings name the languages
    sources: tuple[ReadSource, ...]
    angles: tuple[ReadAngle, ...]
    shapes: Mapping[str, Shape]  # the templates that hold
    complete: bool  # every file was read, whatever it holds
    problems: tuple[Problem, ...]


def survey(location: Location) -> Survey:
    """Read a workspace; raises nothing for what its files hold."""
    return _Surveyor(location).run()


class _Surveyor:
    def __init__(self, location: Location) -> None:
        self.location = location
        self.problems: list[Problem] = []
        self.complete = True

    def run(self) -> Survey:
        folders = list_folders(self.location)
        self.problems += folders.problems
        settings, config = self._settings()
        declared = bool(config.languages)
        if not declared:
            config = self._with_languages(config, folders)
        read = (self._source(source_id, config) for source_id in folders.sources)
        sources = tuple(source for source in read if source is not None)
        by_id = {source.file.path.stem: source for source in sources}
        tried = (self._angle(angle_id, config, by_id) for angle_id in folders.angles)
        angles = tuple(angle for angle in tried if angle is not None)
        shapes = self._shapes()
        return Survey(
            self.location, config, settings, declared, sources, angles, shapes, self.complete,
            tuple(self.problems),
        )  # fmt: skip

    def _settings(self) -> tuple[File | None, Config]:
        path = self.location.root / SETTINGS
        if not os.path.lexists(path):
            return None, Config(())
        file = File(self.location, path, SMALL)
        report = Report((), tuple(LANGUAGES))
        try:
            config = examine_settings(file, report)
        except FaultyFileError as error:
            self._keep(error)
            return None, Config(())
        self._place(file, report)
        return file, config

    def _with_languages(self, config: Config, folders: Folders) -> Config:
        shared = shared_languages(self.location) if folders.angles else tuple(LANGUAGES)
        if not shared:
            what = "there is no language that all the angles are told in"
            hint = "add the missing texts, or name the languages in postgen.yaml"
            where = self.location.show(self.location.root / "angles")
            self.problems.append(Problem("language", where, 0, 0, what, hint, ""))
        return config._replace(languages=shared)

    def _source(self, source_id: str, config: Config) -> ReadSource | None:
        file = knowledge_file(self.location, source_id)
        report = Report(config.languages, tuple(LANGUAGES))
        try:
            knowledge = examine_knowledge(file, report)
        except FaultyFileError as error:
            self._keep(error)
            return None
        self._place(file, report)
        return ReadSource(file, knowledge, report.sure, not report.faults)

    def _angle(
        self, angle_id: str, config: Config, by_id: Mapping[str, ReadSource]
    ) -> ReadAngle | None:
        file = angle_file(self.location, angle_id)
        report = Report(config.languages, tuple(LANGUAGES))
        try:
            angle = examine_angle(file, report)
        except FaultyFileError as error:
            self._keep(error)
            return None
        if not by_id and self.complete:  # that there is no source at all is told already
            report.faults = [fault for fault in report.faults if fault.path[:1] != ("source",)]
        found = tuple(by_id[name] for name in angle.sources if name in by_id)
        sources = found if found and len(found) == len(angle.sources) else ()
        if not all(source.sure for source in sources):
            sources = ()
        if sources:
            resolve(angle, [source.knowledge for source in sources], report)
        self._place(file, report)
        whole = not report.faults and bool(sources) and all(s.whole for s in sources)
        return ReadAngle(file, angle, sources, whole)

    def _shapes(self) -> dict[str, Shape]:
        shapes = {}
        for name in template_names(self.location):
            try:
                found = template(self.location, name)
                shapes[name] = read_template(found.name, found.text, found.shown)
            except FaultyFileError as error:
                self._keep(error)
            except WorkspaceError as error:
                self.problems.append(_of_template(error))
        return shapes

    def _place(self, file: File, report: Report) -> None:
        if report.faults:
            self.problems += problems(report.faults, file.text(), file.shown)

    def _keep(self, error: FaultyFileError) -> None:
        self.complete = False
        self.problems += error.problems


def _of_template(error: PostgenError) -> Problem:
    """Take a template's refusal, whose place is `path:line:column`, apart."""
    file, line, column = error.where.rsplit(":", 2)
    excerpt = getattr(error, "excerpt", "")
    return Problem("template", file, int(line), int(column), error.what, error.hint, excerpt)
