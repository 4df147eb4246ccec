"""List the files of a workspace's folders: those that are read, and those that look as if."""

from __future__ import annotations

import os
from typing import NamedTuple

from postgen.errors import UsageError, WorkspaceError
from postgen.workspace.files import File
from postgen.workspace.forms import ID, is_id
from postgen.workspace.location import ANGLES, KNOWLEDGE, TEMPLATES, Location
from postgen.workspace.reading import LARGE, SMALL

ENDINGS = {ANGLES: ".yaml", KNOWLEDGE: ".yaml", TEMPLATES: ".j2"}
# What else such a file may be called by those who do not know: never read, and so worth a word.
_LIKELY = {
    ".yaml": (".yml", ".yaml", ".yaml.txt", ".yml.txt"),
    ".j2": (".j2", ".jinja", ".jinja2", ".j2.txt"),
}


class Listing(NamedTuple):
    """Hold a folder's files by their names."""

    ids: tuple[str, ...]  # of files that are read
    misnamed: tuple[str, ...]  # files with the right ending, whose name is no id
    strays: tuple[str, ...]  # files with an ending that is not read


def listing(location: Location, folder: str) -> Listing:
    """List a folder; a name that begins with a dot is an editor's or the system's.

    Raises WorkspaceError where the folder cannot be read.
    """
    path = location.root / folder
    try:
        names = sorted(os.listdir(path))  # noqa: PTH208 - names are all that is wanted
    except OSError as fault:
        what = f"the folder cannot be read: {fault.strerror}"
        hint = "see that it is there and that you may read it"
        raise WorkspaceError(what, where=location.show(path), hint=hint) from None
    ending = ENDINGS[folder]
    ids, misnamed, strays = [], [], []
    for name in names:
        if name.startswith("."):
            continue
        if not name.endswith(ending):
            if name.lower().endswith(_LIKELY[ending]):
                strays.append(name)
        elif is_id(name[: -len(ending)]):
            ids.append(name[: -len(ending)])
        else:
            misnamed.append(name)
    return Listing(tuple(ids), tuple(misnamed), tuple(strays))


def angle_ids(location: Location) -> tuple[str, ...]:
    """List the angles, in the order of their files' names."""
    return _ids(location, ANGLES)


def source_ids(location: Location) -> tuple[str, ...]:
    """List the sources, in the order of their files' names."""
    return _ids(location, KNOWLEDGE)


def angle_file(location: Location, angle_id: str) -> File:
    """Name an angle's file; raises UsageError for an id that there is not."""
    return _file(location, ANGLES, angle_id, SMALL)


def knowledge_file(location: Location, source_id: str) -> File:
    """Name a source's file; raises UsageError for an id that there is not."""
    return _file(location, KNOWLEDGE, source_id, LARGE)


def _ids(location: Location, folder: str) -> tuple[str, ...]:
    found = listing(location, folder)
    if found.misnamed:
        name = found.misnamed[0]
        what = f"{name[:-5]!r} is no id"
        hint = f"rename the file: {ID[2]}"
        raise WorkspaceError(what, where=location.show(location.root / folder / name), hint=hint)
    return found.ids


def _file(location: Location, folder: str, wanted: str, most: int) -> File:
    path = location.root / folder / f"{wanted}.yaml"
    if not is_id(wanted) or not os.path.lexists(path):
        from postgen.workspace.faults import offer

        msg = f"there is no {'angle' if folder == ANGLES else 'source'} {wanted!r}"
        raise UsageError(msg, hint=offer(wanted, listing(location, folder).ids))
    return File(location, path, most)
