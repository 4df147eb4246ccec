"""Write files whole or not at all, and never over another."""

from __future__ import annotations

import os
from collections.abc import Mapping
from errno import EEXIST
from pathlib import Path

from postgen.errors import UsageError


def write_new(texts: Mapping[Path, str], *, make_folder: bool = False) -> None:
    """Write each text to its path, as UTF-8; none is written where one of the paths is taken.

    Raises UsageError for a path that is taken or cannot be written.
    """
    for path in texts:
        if os.path.lexists(path):
            msg = f"{path} is there already, and is left as it is"
            raise UsageError(msg, where="--out", hint="name another path, or move it away")
    for path, text in texts.items():
        try:
            if make_folder:
                path.parent.mkdir(parents=True, exist_ok=True)
            _write(path, text)
        except OSError as fault:
            msg = f"{path} cannot be written: {fault.strerror}"
            raise UsageError(
                msg, where="--out", hint="name a folder that is there and yours"
            ) from None


def _write(path: Path, text: str) -> None:
    import tempfile

    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(0o666 & ~mask)
        _put(name, path)
    finally:
        Path(name).unlink(missing_ok=True)


def _put(name: str, path: Path) -> None:
    """Give the file its name, unless another has taken it since."""
    try:
        os.link(name, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(path):
            raise FileExistsError(EEXIST, "File exists", str(path)) from None
        Path(name).rename(path)
