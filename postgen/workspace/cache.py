"""Keep parsed files between runs, named by their content, so that YAML is read but once.

Whatever goes wrong here is silent: a cache that cannot be used is a cache that is not there.
"""

from __future__ import annotations

import marshal
import os
import sys
from pathlib import Path
from typing import Any

try:
    # hashlib loads OpenSSL, which costs as much as all the rest of a reading.
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

FORMAT = 1  # raise it when the plain data of a file changes its meaning
MOST_FILES = 64
MOST_BYTES = 256_000_000
_DIGEST = 16
_STAMP = (
    f"{FORMAT} {sys.implementation.cache_tag} {sys.version_info[:3]} {marshal.version}".encode()
)


def key(data: bytes) -> str:
    """Name a file's content, and all that the form of its cached data depends on."""
    return blake2b(data, digest_size=32, key=_STAMP[:64]).hexdigest()


def fetch(folder: Path, name: str) -> Any:
    """Give what was kept under a name, or None; an entry that is not whole counts as none."""
    try:
        if not _is_ours(folder):
            return None
        with open(folder / f"{name}.marshal", "rb") as stream:  # noqa: PTH123 - faster
            kept = stream.read()
        if blake2b(kept[_DIGEST:], digest_size=_DIGEST).digest() != kept[:_DIGEST]:
            return None
        # The folder is the user's own and the entry is whole, so it is what `keep` wrote.
        return marshal.loads(kept[_DIGEST:])  # noqa: S302
    except (OSError, ValueError, EOFError, TypeError, MemoryError):
        return None


def keep(folder: Path, name: str, data: Any) -> None:
    """Keep plain data under a name; the oldest entries go when there are too many."""
    unfinished = folder / f"{name}.{os.getpid()}.new"
    try:
        kept = marshal.dumps(data)
        os.makedirs(folder, 0o700, exist_ok=True)  # noqa: PTH103 - faster
        if not _is_ours(folder):
            return
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
        try:
            with open(handle, "wb") as stream:  # noqa: PTH123 - it is open already
                stream.write(blake2b(kept, digest_size=_DIGEST).digest() + kept)
            os.replace(unfinished, folder / f"{name}.marshal")  # noqa: PTH105
        except OSError:
            os.unlink(unfinished)  # noqa: PTH108
            return
        _prune(folder)
    except (OSError, ValueError, MemoryError):
        return


_BINARY = getattr(os, "O_BINARY", 0)


def _is_ours(folder: Path) -> bool:
    """Say whether nobody else can put an entry there."""
    if not hasattr(os, "geteuid"):
        return True
    status = os.stat(folder)  # noqa: PTH116
    return status.st_uid == os.geteuid() and not status.st_mode & 0o022


def _prune(folder: Path) -> None:
    with os.scandir(folder) as entries:
        ages = [(e.stat().st_mtime_ns, e.stat().st_size, e.path) for e in entries if e.is_file()]
    ages.sort(reverse=True)
    total = 0
    for count, (_, size, path) in enumerate(ages, 1):
        total += size
        if count > MOST_FILES or total > MOST_BYTES:
            os.unlink(path)  # noqa: PTH108
