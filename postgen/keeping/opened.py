"""Hold a kept draft open: by a lock, which the system takes back however its holder ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from postgen.errors import UsageError
from postgen.keeping.kept import Kept


@contextmanager
def opened(kept: Kept) -> Iterator[None]:
    """Hold a kept draft open for as long as the block runs.

    Raises UsageError where another postgen does: two editors would write over each other.
    """
    with _held(kept) as ours:
        if not ours:
            msg = "it is still open in another terminal"
            raise UsageError(msg, where=str(kept.path), hint="save and quit it there")
        yield


def is_open(kept: Kept) -> bool:
    """Say whether another postgen holds a kept draft open."""
    with _held(kept) as ours:
        return not ours


@contextmanager
def _held(kept: Kept) -> Iterator[bool]:
    """Take the lock, and say whether that could be; where nothing can be locked, all may go on."""
    try:
        handle = os.open(kept.record / "open", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        yield True
        return
    try:
        yield _lock(handle)
    finally:
        os.close(handle)  # which lets the lock go; an editor does not inherit it


def _lock(handle: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # some file systems lock nothing
        return True
    return True
