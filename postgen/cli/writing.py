"""Write the files that the user named, whole or not at all, and never over another."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from postgen import durable
from postgen.errors import UsageError


def refuse_taken(paths: Iterable[Path], where: str = "--out") -> None:
    """Raise UsageError where some of the paths are taken."""
    taken = [path for path in paths if os.path.lexists(path)]
    if taken:
        named = ", ".join(map(str, taken))
        is_there = "is there already, and is" if len(taken) == 1 else "are there already, and are"
        msg = f"{named} {is_there} left as {'it is' if len(taken) == 1 else 'they are'}"
        what = "it" if len(taken) == 1 else "them"
        raise UsageError(msg, where=where, hint=f"name another path, or move {what} away")


def write_new(
    texts: Mapping[Path, str],
    *,
    make_folder: bool = False,
    where: str = "--out",
    replacing: Collection[Path] = (),
) -> None:
    """Write each text to its path, as UTF-8: all of them, or none where one cannot be.

    `make_folder` makes the folders that lack, `where` names the option that said where, and
    `replacing` holds the paths that may be written over. Raises UsageError for a path that is
    taken or cannot be written.
    """
    refuse_taken((path for path in texts if path not in replacing), where)
    with _undone_on_failure() as made:
        for path, text in texts.items():
            try:
                if make_folder:
                    _make_folders(path.parent, made)
                _write(path, text, over=path in replacing)
            except OSError as fault:
                msg = f"{path} cannot be written: {fault.strerror}"
                hint = "name a folder that is there and yours"
                raise UsageError(msg, where=where, hint=hint) from None
            if path not in replacing:
                made.append(path)


@contextmanager
def _undone_on_failure() -> Iterator[list[Path]]:
    """Give a list for what is made; take that away again, last first, where not all is made."""
    made: list[Path] = []
    try:
        yield made
    except BaseException:
        for path in reversed(made):
            with suppress(OSError):
                path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
        raise


def _make_folders(folder: Path, made: list[Path]) -> None:
    lacking = []
    while not folder.exists():
        lacking.append(folder)
        folder = folder.parent
    for path in reversed(lacking):
        path.mkdir()
        made.append(path)


def rewrite(path: Path, data: bytes) -> None:
    """Write a file that is there anew, whole or not at all, with the mode it has.

    Raises OSError where the system refuses.
    """
    mode = path.stat().st_mode & 0o777
    durable.replace(path, data)
    path.chmod(mode)


def _write(path: Path, text: str, *, over: bool) -> None:
    if over:
        rewrite(path, text.encode())
    else:
        durable.write_new(path, text.encode())
