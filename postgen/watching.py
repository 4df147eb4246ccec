"""Tell when files were saved, whichever way an editor saves them."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from watchdog.events import FileSystemEvent

QUIET = 0.05  # seconds without an event after a file was closed or renamed to: it was saved
HALF = 0.4  # the same after any other event: it may be half written, or away for a moment
LONGEST = 2.0  # a file that never rests is told all the same


class _News(NamedTuple):
    path: Path
    whole: bool  # nobody is in the midst of writing it


class Watch:
    """Follow files by their names, since many editors put a new file in the old one's place."""

    def __init__(self, paths: Iterable[Path], *, quiet: float = QUIET, half: float = HALF) -> None:
        """Name the files; `quiet` and `half` are the seconds to wait for the end of a save."""
        self._names: dict[str, Path] = {}
        for path in paths:
            whole = path.absolute()
            for place in (whole.parent.resolve() / whole.name, whole.resolve()):
                self._names[str(place)] = path  # a link, and the file behind it
        self._quiet, self._half = quiet, half
        self._news: queue.SimpleQueue[_News | None] = queue.SimpleQueue()

    def saved(self, patience: float | None = None) -> Iterator[Path]:
        """Give the files that changed, each once a save; ends when `end` is called.

        `patience` is the longest wait in seconds in one piece, so that a Ctrl-C is heard.
        """
        due: dict[Path, float] = {}
        last: dict[Path, float] = {}
        while True:
            now = time.monotonic()
            for path in [path for path, moment in due.items() if moment <= now]:
                del due[path], last[path]
                yield path
            wait = max(0.0, min(due.values()) - time.monotonic()) if due else patience
            try:
                news = self._news.get(timeout=wait)
            except queue.Empty:
                continue
            if news is None:
                return
            now = time.monotonic()
            end = last.setdefault(news.path, now + LONGEST)
            due[news.path] = min(now + (self._quiet if news.whole else self._half), end)

    def end(self) -> None:
        """Let `saved` come to its end."""
        self._news.put(None)

    def tell(self, event: FileSystemEvent) -> None:
        """Take note of what happened in a watched folder."""
        kind = event.event_type
        if event.is_directory:
            if kind == "deleted" and str(event.src_path) in self.folders():
                for one in set(self._names.values()):
                    self._news.put(_News(one, False))
            return
        if kind in ("opened", "closed_no_write"):
            return
        for name, whole in (
            (event.src_path, kind == "closed"),
            (event.dest_path, True),  # renamed to
        ):
            path = self._names.get(str(name)) if name else None
            if path is not None:
                self._news.put(_News(path, whole))

    def folders(self) -> list[str]:
        """List the folders that the files lie in."""
        return sorted({str(Path(name).parent) for name in self._names})


@contextmanager
def watched(watch: Watch, told: Callable[[OSError], None]) -> Iterator[None]:
    """Have the system tell a watch what happens, for as long as the block runs.

    Where the system gives no more watches, the folders are listed again and again instead, and
    `told` is given the reason.
    """
    import logging

    from watchdog.events import FileSystemEventHandler
    from watchdog.observers import Observer
    from watchdog.observers.polling import PollingObserver

    class Handler(FileSystemEventHandler):
        def on_any_event(self, event: FileSystemEvent) -> None:
            watch.tell(event)

    # It tells of events that come while it ends, which is nothing to the user.
    logging.getLogger("watchdog").setLevel(logging.CRITICAL)
    observer = Observer()
    try:
        for folder in watch.folders():
            observer.schedule(Handler(), folder)
        observer.start()
    except OSError as fault:
        told(fault)
        observer = PollingObserver(timeout=0.5)
        for folder in watch.folders():
            observer.schedule(Handler(), folder)
        observer.start()
    try:
        yield
    finally:
        observer.stop()
        observer.join()
