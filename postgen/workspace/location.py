"""Find the folder that a run works with."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from postgen.errors import UsageError

ANGLES, KNOWLEDGE, TEMPLATES, SETTINGS = "angles", "knowledge", "templates", "postgen.yaml"
REQUIRED = (KNOWLEDGE, ANGLES)


class Location(NamedTuple):
    """Say where a workspace lies, and how its files are told to the user."""

    root: Path
    builtin: bool
    cwd: Path | None = None  # paths below it are shown relative to it
    cache: Path | None = None  # where parsed files are kept between runs; none: nowhere

    def show(self, path: Path) -> str:
        """Give a path as the user would type it."""
        if self.cwd is not None and path.is_relative_to(self.cwd):
            return str(path.relative_to(self.cwd))
        return str(path)


def find(
    option: str | None, environ: Mapping[str, str], cwd: Path, *, whole: bool = True
) -> Location:
    """Choose the workspace: the option's, the environment's, the current folder, the built-in.

    Raises UsageError for a folder that was named and is no workspace; `whole=False` takes one that
    is yet to become one.
    """
    cache = cache_folder(environ, sys.platform)
    named = (("--workspace", option), ("$POSTGEN_WORKSPACE", environ.get("POSTGEN_WORKSPACE")))
    for where, value in named:
        if value is not None and (value or where.startswith("--")):
            return Location(
                _named(where, value, cwd, whole=whole), builtin=False, cwd=cwd, cache=cache
            )
    if not missing(cwd) or (not whole and _begun(cwd)):
        return Location(cwd, builtin=cwd == bundled(), cwd=cwd, cache=cache)
    return Location(bundled(), builtin=True, cwd=cwd, cache=cache)


def bundled() -> Path:
    """Give the built-in workspace: inside the package once installed, beside it in a checkout."""
    package = Path(__file__).parent.parent
    inside = package / "builtin"
    return inside if inside.is_dir() else package.parent


def missing(folder: Path) -> tuple[str, ...]:
    """List what a folder lacks to be a workspace, as patterns; nothing for a workspace."""
    return tuple(f"{name}/*.yaml" for name in REQUIRED if not _holds_yaml(folder / name))


def cache_folder(environ: Mapping[str, str], platform: str) -> Path | None:
    """Give the user's folder for what can be made again, or none where it is switched off."""
    if environ.get("POSTGEN_CACHE", "").lower() in ("off", "0", "no", "false"):
        return None
    home = environ.get("HOME", "")
    if platform == "win32":
        base = environ.get("LOCALAPPDATA", "")
    elif platform == "darwin":
        base = os.path.join(home, "Library", "Caches") if home else ""  # noqa: PTH118
    else:
        base = environ.get("XDG_CACHE_HOME", "")
        if not os.path.isabs(base):  # noqa: PTH117 - the standard says to ignore a relative one
            base = os.path.join(home, ".cache") if home else ""  # noqa: PTH118
    return Path(base, "postgen") if os.path.isabs(base) else None  # noqa: PTH117


def _begun(folder: Path) -> bool:
    return (folder / SETTINGS).is_file() or any((folder / name).is_dir() for name in REQUIRED)


def _named(where: str, value: str, cwd: Path, *, whole: bool) -> Path:
    hint = "a workspace holds knowledge/*.yaml and angles/*.yaml: `postgen init DIR` makes one"
    try:
        root = cwd / Path(value).expanduser()
        found = root.is_dir()
    except (OSError, ValueError, RuntimeError):
        found = False
    if not value or not found:
        msg = f"there is no folder {value!r}"
        raise UsageError(msg, where=where, hint=hint)
    lacks = missing(root)
    if lacks and whole:
        msg = f"{value!r} is no workspace: it lacks {' and '.join(lacks)}"
        raise UsageError(msg, where=where, hint=hint)
    return root


def _holds_yaml(folder: Path) -> bool:
    try:
        with os.scandir(folder) as entries:
            return any(e.name.endswith(".yaml") and not e.name.startswith(".") for e in entries)
    except OSError:
        return False
