"""Write a file whole or not at all, and see that it outlasts a power cut."""

from __future__ import annotations

import os
from contextlib import suppress
from errno import EEXIST
from pathlib import Path


def write_new(path: Path, data: bytes, *, mode: int | None = None) -> None:
    """Write a file that is not there yet, with the mode given or the one that files get here.

    Raises FileExistsError where the name is taken, OSError where the system refuses.
    """
    if mode is None:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    name = _beside(path, data)
    try:
        name.chmod(mode)
        _put(name, path)
    finally:
        name.unlink(missing_ok=True)
    sync_folder(path.parent)


def replace(path: Path, data: bytes) -> None:
    """Write a file for its owner alone, in the place of what may be there."""
    name = _beside(path, data)
    try:
        name.replace(path)
    finally:
        name.unlink(missing_ok=True)
    sync_folder(path.parent)


def make_folder(path: Path) -> None:
    """Make a folder for its owner alone, and those above it that are missing."""
    missing = []
    for folder in (path, *path.parents):
        if folder.is_dir():
            break
        missing.append(folder)
    for folder in reversed(missing):
        folder.mkdir(0o700, exist_ok=True)
        sync_folder(folder.parent)


def sync_file(path: Path) -> None:
    """See that what another program wrote is on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """See that a folder's names are on the disk, where the system does that for folders."""
    with suppress(OSError):  # Windows opens none; some others' file systems sync none
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _beside(path: Path, data: bytes) -> Path:
    """Write data under a passing name in the same folder, down to the disk."""
    import tempfile

    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def _put(name: Path, path: Path) -> None:
    """Give the file its name, unless another has taken it since."""
    try:
        os.link(name, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(path):
            raise FileExistsError(EEXIST, "File exists", str(path)) from None
        name.rename(path)
