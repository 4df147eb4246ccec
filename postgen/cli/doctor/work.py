"""What the writer works with: the workspace, its languages, its drafts, its schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator

from postgen import workspace
from postgen.cli import ask
from postgen.cli.doctor.line import BROKEN, OK, WARN, Case, Line
from postgen.cli.init import SCHEMAS
from postgen.cli.studio import Studio
from postgen.errors import PostgenError
from postgen.workspace import Location

MOST_DRAFTED = 30  # angles: a look takes no minute


def work(case: Case) -> Iterator[Line]:
    """Read the whole workspace, and make the first draft of each angle."""
    location = workspace.find(case.workspace, case.environ, case.cwd)
    where = "the built-in one" if location.builtin else str(location.root)
    try:
        found = workspace.load(location)
    except PostgenError as error:
        yield Line("workspace", BROKEN, f"{where}: {error.where}: {error.what}", error.hint)
        return
    hint = "postgen init DIR makes one of your own" if location.builtin else ""
    counted = f"{_count(found.knowledge, 'source')}, {_count(found.angles, 'angle')}"
    yield Line("workspace", OK, f"{where}: {counted}", hint)
    yield _languages(found.config, case)
    yield _drafts(location, found)
    yield from _schemas(location)


def _languages(config: workspace.Config, case: Case) -> Line:
    named = ", ".join(config.languages)
    try:
        lang = ask.language(None, config)
    except PostgenError as error:
        return Line("languages", BROKEN, f"{error.what}: {error.hint}", "mend $POSTGEN_LANG")
    why = "$POSTGEN_LANG" if case.environ.get("POSTGEN_LANG") else "--lang names another"
    return Line("languages", OK, f"{named}; a draft comes out in {lang} ({why})")


def _drafts(location: Location, found: workspace.Workspace) -> Line:
    """Say whether each angle makes a draft: a template's fault is not seen before."""
    angles = list(found.angles)[:MOST_DRAFTED]
    for lang in found.config.languages:
        studio = Studio(location, lang, None, found.config)
        for angle in angles:
            try:
                next(studio.takes(angle, None, variant=None, each=False))
            except PostgenError as error:
                where = f"{error.where}: " if error.where else ""
                return Line("drafts", BROKEN, f"{angle} in {lang}: {where}{error.what}", error.hint)
    each = "each angle" if len(angles) == len(found.angles) else f"each of the first {len(angles)}"
    return Line("drafts", OK, f"{each} makes one, in each language")


def _schemas(location: Location) -> Iterator[Line]:
    """Say whether the schemas that an editor reads are those of today."""
    from postgen.cli.schema import facts_of
    from postgen.schema import KINDS, schema

    folder = location.root / SCHEMAS
    if not folder.is_dir():
        return
    facts = facts_of(location)
    stale = []
    for kind in KINDS:
        try:
            held = json.loads((folder / f"{kind}.json").read_bytes())
        except (OSError, ValueError, RecursionError):
            held = None
        if held != schema(kind, facts):
            stale.append(kind)
    if stale:
        hint = f"postgen schema --out {location.show(folder)}"
        yield Line("schemas", WARN, f"{', '.join(stale)}: older than the workspace", hint)
    else:
        yield Line("schemas", OK, f"{SCHEMAS} is what an editor needs")


def _count(things: object, what: str) -> str:
    number = len(things)  # type: ignore[arg-type]
    return f"{number} {what}" + ("" if number == 1 else "s")
