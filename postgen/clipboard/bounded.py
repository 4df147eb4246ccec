"""Run a program that may hang, fail or leave a daemon behind."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from postgen.errors import ClipboardError

if TYPE_CHECKING:
    from subprocess import Popen

_LONGEST = 200


class Ran(NamedTuple):
    """Hold what a program left behind."""

    code: int | None  # None: it was still running when its time was up
    out: str
    complaint: str  # its last words on stderr, fit for a terminal


def run(arguments: Sequence[str], given: bytes, environ: Mapping[str, str], timeout: float) -> Ran:
    """Run a program with bytes on its stdin, for `timeout` seconds at most.

    What outlives the program (a clipboard's daemon) lives on; what outlives the time is killed
    with all it started. Raises ClipboardError where the program cannot be started.
    """
    import subprocess
    import tempfile

    # Files, not pipes: a daemon that keeps a pipe open would keep its reader waiting, and a
    # program that does not read would keep its writer waiting.
    with contextlib.ExitStack() as stack:
        try:
            stdin, stdout, stderr = (
                stack.enter_context(tempfile.TemporaryFile()) for _ in range(3)
            )
            stdin.write(given)
            stdin.seek(0)
            process = subprocess.Popen(
                arguments,
                stdin=stdin,
                stdout=stdout,
                stderr=stderr,
                env=dict(environ),
                start_new_session=True,
            )
        except OSError as error:
            what = f"{arguments[0]} could not be started: {error.strerror or error}"
            raise ClipboardError(what) from error
        code = None
        try:
            with contextlib.suppress(subprocess.TimeoutExpired):
                code = process.wait(timeout)
        finally:
            if code is None:
                _end(process)
        stdout.seek(0)
        stderr.seek(0)
        return Ran(code, stdout.read().decode(errors="replace"), _last_line(stderr.read()))


def _end(process: Popen[bytes]) -> None:
    """Kill a program and, where the system has process groups, all that it started."""
    if os.name == "posix":
        import signal

        # macOS refuses where the group holds only the dead.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()


def _last_line(complaint: bytes) -> str:
    """Take the last line that says something, without what a terminal would obey."""
    for line in reversed(complaint.decode(errors="replace").splitlines()):
        words = "".join(letter for letter in line if letter.isprintable()).strip(" :")
        if words:
            return words[:_LONGEST]
    return ""
