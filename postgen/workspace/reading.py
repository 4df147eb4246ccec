"""Read one file of a workspace: a regular one, inside it, of a size that makes sense."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from postgen.errors import WorkspaceError

SMALL, LARGE = 1_000_000, 64_000_000  # bytes: an angle, template or settings; a knowledge file
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


_BREAKS = {ord(mark): " " for mark in "\n\t"}


def read(root: Path, path: Path, shown: str, most: int) -> bytes:
    """Read a file of the workspace at `root`; `shown` names it in messages.

    Raises WorkspaceError for a file that cannot be read, is larger than `most` bytes, is no
    regular file (none is waited for), or lies outside the workspace once links are followed.
    """
    try:
        real = os.path.realpath(path)
        if os.path.commonpath((real, os.path.realpath(root))) != os.path.realpath(root):
            what, hint = "the file leads out of the workspace", "put a copy in the workspace"
            raise _refused(shown, what, hint)
        # Looked at before it is opened, for opening a device can do things; and after, for it may
        # have been replaced in between.
        _hold(os.stat(real), shown, most)  # noqa: PTH116
        handle = os.open(real, _FLAGS)
        with open(handle, "rb") as stream:  # noqa: PTH123 - it is open already
            _hold(os.fstat(handle), shown, most)
            data = stream.read(most + 1)
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or str(fault)
        what = f"the file cannot be read: {reason}"
        hint = "see that it is there and that you may read it"
        raise _refused(shown, what, hint) from None
    if len(data) > most:
        raise _too_large(shown, most)
    return data


def decode(data: bytes, shown: str) -> str:
    """Turn a file's bytes into text, without the mark that some editors put first.

    Raises WorkspaceError, with line and column, for what is not UTF-8 or no printable text.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        from postgen.workspace.faults import refused

        # `start` counts from behind the mark that utf-8-sig takes off.
        skipped = 3 if data.startswith(b"\xef\xbb\xbf") else 0
        before = data[skipped : skipped + fault.start].decode("utf-8", "replace")
        rest = data[skipped + fault.start :].decode("utf-8", "replace")
        what = f"byte {data[skipped + fault.start]:#04x} is not UTF-8"
        hint = "save the file as UTF-8"
        raise refused("encoding", shown, what, hint, before + rest, len(before)) from None
    if text.translate(_BREAKS).isprintable():
        return text  # most templates are: the pattern takes longer to compile than they to read
    from postgen.workspace.plain import UNPRINTABLE

    found = UNPRINTABLE.search(text)
    if found:
        from postgen.workspace.faults import refused

        what = f"the unprintable character U+{ord(found.group()):04X} stands in the file"
        raise refused("encoding", shown, what, "delete it", text, found.start())
    return text


def _hold(status: os.stat_result, shown: str, most: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        what = f"there is {_kind(status.st_mode)} where a file should be"
        raise _refused(shown, what, "put a regular file there, or take it away")
    if status.st_size > most:
        raise _too_large(shown, most)


def _too_large(shown: str, most: int) -> WorkspaceError:
    what = f"the file is larger than {most // 1_000_000} MB"
    return _refused(shown, what, "split it, or take out what is not needed")


def _refused(shown: str, what: str, hint: str) -> WorkspaceError:
    from postgen.workspace.faults import refused

    return refused("file", shown, what, hint)


def _kind(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "a folder"
    return "a pipe" if stat.S_ISFIFO(mode) else "a device or socket"
