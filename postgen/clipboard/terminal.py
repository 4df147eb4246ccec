"""The clipboard beside the terminal, by the control sequence OSC 52.

It reaches through SSH, and the terminal never answers: what is sent is not known to have arrived.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping

from postgen.clipboard import bounded, osc52
from postgen.clipboard.copied import Copied
from postgen.errors import ClipboardError

DEVICE = "/dev/tty"

# They print the sequence or swallow it; no TERM at all is as bad.
MUTE = ("dumb", "unknown", "linux", "ansi", "vt52", "vt100", "vt102", "vt220", "emacs", "eterm")


def speaks(environ: Mapping[str, str]) -> bool:
    """Tell whether the session's terminal may take the sequence."""
    if environ.get("TMUX"):
        return True
    kind = environ.get("TERM", "")
    return bool(kind) and kind.partition("-")[0] not in MUTE


def remote(environ: Mapping[str, str]) -> bool:
    """Tell whether the terminal is on another machine."""
    return bool(environ.get("SSH_TTY") or environ.get("SSH_CONNECTION"))


def copy(data: bytes, environ: Mapping[str, str], tty: str | None, timeout: float) -> Copied:
    """Send UTF-8 bytes to the terminal's device; raise ClipboardError where it cannot take it."""
    end = time.monotonic() + timeout
    by_tmux = bool(environ.get("TMUX")) and _load(data, environ, timeout)
    try:
        sequence = osc52.wrapped(osc52.sequence(data), environ)
        _write(sequence, DEVICE if tty is None else tty, end)
    except ClipboardError:
        if not by_tmux:
            raise
    how = "sent to the terminal by tmux (OSC 52)" if by_tmux else "sent to the terminal (OSC 52)"
    return Copied(how, confirmed=False, note=osc52.size_note(data))


def _load(data: bytes, environ: Mapping[str, str], timeout: float) -> bool:
    """Ask tmux to send it: as tmux comes, it drops what a pane sends, but not what it is told."""
    try:
        return bounded.run(("tmux", "load-buffer", "-w", "-"), data, environ, timeout).code == 0
    except ClipboardError:
        return False


def _write(sequence: bytes, device: str, end: float) -> None:
    """Write to a terminal that may have stopped reading, until the monotonic time `end`."""
    import select

    if os.name != "posix":
        raise _no_terminal()
    # Opened anew, so that not waiting is this descriptor's matter alone.
    try:
        terminal = os.open(device, os.O_WRONLY | os.O_NOCTTY | os.O_NONBLOCK)
    except OSError as error:
        raise _no_terminal() from error
    try:
        if not os.isatty(terminal):
            raise _no_terminal()
        while sequence:
            if not select.select([], [terminal], [], max(0.0, end - time.monotonic()))[1]:
                raise ClipboardError(
                    "the terminal took no text in time", hint="is it halted? Ctrl-Q wakes it"
                )
            sequence = sequence[os.write(terminal, sequence) :]
    except OSError as error:
        what = f"the terminal refused the text: {error.strerror}"
        raise ClipboardError(what) from error
    finally:
        os.close(terminal)


def _no_terminal() -> ClipboardError:
    return ClipboardError(
        "there is no terminal to send the text to", hint="over SSH, `ssh -t` gives one"
    )
