"""What a workspace's folders hold, and what they lack."""

from __future__ import annotations

import os
from typing import NamedTuple

from postgen.errors import WorkspaceError
from postgen.workspace import Location
from postgen.workspace.faults import Problem
from postgen.workspace.forms import ID
from postgen.workspace.listing import ENDINGS, Listing, listing
from postgen.workspace.location import ANGLES, KNOWLEDGE, SETTINGS, TEMPLATES

_STRAY_SETTINGS = ("postgen.yml", "postgen.yaml.txt", "postgen.yml.txt")


class Folders(NamedTuple):
    """Hold the ids of the files that are read, and what is wrong with the rest."""

    sources: tuple[str, ...]
    angles: tuple[str, ...]
    problems: tuple[Problem, ...]


def list_folders(location: Location) -> Folders:
    """List the folders; a workspace need not have templates of its own."""
    problems: list[Problem] = []
    found = {folder: _listed(location, folder, problems) for folder in ENDINGS}
    strays = (location.root / name for name in _STRAY_SETTINGS)
    problems += [_ending(location.show(path), SETTINGS) for path in strays if path.is_file()]
    return Folders(found[KNOWLEDGE].ids, found[ANGLES].ids, tuple(problems))


def _listed(location: Location, folder: str, problems: list[Problem]) -> Listing:
    path = location.root / folder
    shown = location.show(path)
    needed = folder != TEMPLATES
    if not os.path.lexists(path):
        if needed:
            problems.append(_incomplete(folder, shown))
        return Listing((), (), ())
    try:
        found = listing(location, folder)
    except WorkspaceError as error:
        problems.append(Problem("file", shown, 0, 0, error.what, error.hint, ""))
        return Listing((), (), ())
    if needed and not any(found):
        problems.append(_incomplete(folder, shown))
    for name in found.misnamed:
        what = f"{name.removesuffix(ENDINGS[folder])!r} is no id"
        hint = f"rename the file: {ID[2]}"
        problems.append(Problem("file-name", location.show(path / name), 0, 0, what, hint, ""))
    for name in found.strays:
        better = name[: name.lower().index(".")] + ENDINGS[folder]
        if needed and not found.ids and not found.misnamed:
            problems.append(_incomplete(folder, shown, f"rename {name} to {better}"))
            break
        problems.append(_ending(location.show(path / name), better))
    return found


def _incomplete(folder: str, shown: str, hint: str = "") -> Problem:
    what = "angle" if folder == ANGLES else "source"
    msg = f"there is no {what} here: a workspace holds {folder}/*.yaml"
    hint = hint or "`postgen init DIR` makes a whole one to begin with"
    return Problem("incomplete", shown, 0, 0, msg, hint, "")


def _ending(shown: str, better: str) -> Problem:
    hint = f"rename it to {better}"
    return Problem("file-ending", shown, 0, 0, "a file with this ending is not read", hint, "")
