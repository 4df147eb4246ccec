"""Do one thing to many texts in as many processes as there are processors, where that pays."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

# Characters in all under which the processes would take longer to start than the texts to check.
WORTH = 300_000
_BATCH = 60_000  # characters that are sent back at once: few enough to go on at once after Ctrl-C

T = TypeVar("T")


def each(do: Callable[[str], T], texts: Sequence[str]) -> Iterator[T]:
    """Give what is done to each text, in order.

    `do` can be pickled, and so can what it gives. A process that dies leaves its texts to this one.
    """
    most = min(len(texts), _processors())
    if most < 2 or sum(map(len, texts)) < WORTH:
        yield from map(do, texts)
        return
    batches = _batches(texts)
    yield from _shared(do, batches, min(most, len(batches)))


def _shared(do: Callable[[str], T], batches: list[list[str]], most: int) -> Iterator[T]:
    """Deal the batches out in turn, and take them back in turn."""
    from multiprocessing import Pipe, Process

    workers: list[tuple[Any, Connection]] = []
    try:
        with _deaf():
            for number in range(most):
                ours, theirs = Pipe(duplex=False)
                mine = batches[number::most]
                worker = Process(target=_work, args=(do, mine, theirs), daemon=True)
                worker.start()
                theirs.close()  # so that its end is seen here
                workers.append((worker, ours))
        for number, batch in enumerate(batches):
            try:
                done: list[T] = workers[number % most][1].recv()
            except (EOFError, OSError):
                done = list(map(do, batch))
            yield from done
    finally:
        for worker, ours in workers:
            ours.close()
            worker.terminate()
        for worker, _ in workers:
            worker.join()


def _work(do: Callable[[str], T], batches: list[list[str]], out: Connection) -> None:
    """Do a share of the work.

    A Ctrl-C is for the process that started this one, which ends it; and what goes wrong here goes
    wrong there again, where it is told.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(Exception):
        for batch in batches:
            out.send(list(map(do, batch)))


@contextmanager
def _deaf() -> Iterator[None]:
    """Hold a Ctrl-C back while processes start: they keep it held back, and this one hears it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _batches(texts: Sequence[str]) -> list[list[str]]:
    found: list[list[str]] = []
    held = _BATCH
    for text in texts:
        if held >= _BATCH:
            found.append([])
            held = 0
        found[-1].append(text)
        held += len(text)
    return found


def _processors() -> int:
    """Count those that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
