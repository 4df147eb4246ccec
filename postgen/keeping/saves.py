"""Copies of what an editor saves, for a save may be cut off after it has emptied the file."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from postgen import durable
from postgen.keeping.kept import Kept
from postgen.watching import Watch, watched

COPIES = 2  # the one before the last stays while the last is written


def copy(kept: Kept) -> None:
    """Copy what the file holds, down to the disk, unless it is empty or was copied already."""
    data = kept.data()
    saves = kept.saves()
    if not data or data == (saves[0] if saves else kept.composed).read_bytes():
        return
    number = int(saves[0].stem.removeprefix("save-")) + 1 if saves else 1
    durable.replace(kept.record / f"save-{number:06}.txt", data)
    # A text that is written slowly is seen growing: its starts must not push out a whole one.
    held = [old for old in saves if data.startswith(old.read_bytes())]
    others = [old for old in saves if old not in held]
    for old in (*held, *others[COPIES - 1 :]):
        old.unlink()


@contextmanager
def following(kept: Kept) -> Iterator[None]:
    """Copy each save for as long as the block runs.

    The copies are a second net: where they cannot be made, the editor runs without them.
    """
    watch = Watch([kept.path], quiet=0.0)

    def follow() -> None:
        for _ in watch.saved():
            with suppress(OSError):
                copy(kept)

    thread = threading.Thread(target=follow)
    with watched(watch, lambda _: None):
        thread.start()
        try:
            yield
        finally:
            watch.end()
            thread.join()
            with suppress(OSError):
                durable.sync_file(kept.path)
            with suppress(OSError):
                copy(kept)
