"""Write the files that the user named, whole or not at all, and never over another."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from postgen import durable
from postgen.errors import UsageError


def refuse_taken(paths: Iterable[Path]) -> None:
    """Raise UsageError where one of the paths is taken."""
    for path in paths:
        if os.path.lexists(path):
            msg = f"{path} is there already, and is left as it is"
            raise UsageError(msg, where="--out", hint="name another path, or move it away")


def write_new(texts: Mapping[Path, str], *, make_folder: bool = False) -> None:
    """Write each text to its path, as UTF-8; none is written where one of the paths is taken.

    Raises UsageError for a path that is taken or cannot be written.
    """
    refuse_taken(texts)
    for path, text in texts.items():
        try:
            if make_folder:
                path.parent.mkdir(parents=True, exist_ok=True)
            durable.write_new(path, text.encode())
        except OSError as fault:
            msg = f"{path} cannot be written: {fault.strerror}"
            raise UsageError(
                msg, where="--out", hint="name a folder that is there and yours"
            ) from None
