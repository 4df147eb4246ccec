"""Take one file from its bytes to a model, by way of the cache; and its faults to their places."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from postgen.workspace import cache
from postgen.workspace.location import Location
from postgen.workspace.reading import decode, read
from postgen.workspace.report import FaultyFileError, Report

_Model = TypeVar("_Model")


class File(NamedTuple):
    """Name a file of a workspace, and the most bytes it may have."""

    location: Location
    path: Path
    most: int

    @property
    def shown(self) -> str:
        """Give the path as the user would type it."""
        return self.location.show(self.path)

    def bytes(self) -> bytes:
        """Read it; raises FaultyFileError."""
        return read(self.location.root, self.path, self.shown, self.most)

    def text(self) -> str:
        """Read it as text; raises FaultyFileError."""
        return decode(self.bytes(), self.shown)


def plain_data(file: File) -> Any:
    """Give a file's plain data, from the cache where it has been read before.

    None where it holds nothing. Raises FaultyFileError.
    """
    data = file.bytes()
    folder = file.location.cache
    name = cache.key(data) if folder else ""
    kept = cache.fetch(folder, name) if folder else None
    if kept is not None:
        return kept
    from postgen.workspace.plain import parse

    plain = parse(decode(data, file.shown), file.shown)
    if folder and plain is not None:
        cache.keep(folder, name, plain)
    return plain


def model(
    file: File, convert: Callable[[Any, Report], _Model], report: Report, *, empty: bool = False
) -> _Model:
    """Read a file into a model, faults and all; `empty` says whether it may hold nothing.

    Faults of what it holds go to `report`. Raises FaultyFileError where it cannot be read as data.
    """
    # Nothing that is made here can be garbage before the end, and looking for it takes longer than
    # the reading.
    collecting = gc.isenabled()
    gc.disable()
    try:
        data = plain_data(file)
        if data is None:
            if not empty:
                from postgen.workspace.faults import refused

                hint = "write it, or take it away"
                raise refused("file", file.shown, "the file is empty", hint)
            data = {}
        return convert(data, report)
    finally:
        if collecting:
            gc.enable()


def refuse(file: File, report: Report) -> None:
    """Raise FaultyFileError where there are faults."""
    if report.faults:
        from postgen.workspace.positions import problems

        raise FaultyFileError(tuple(problems(report.faults, file.text(), file.shown)))
