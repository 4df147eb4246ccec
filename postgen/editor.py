"""Find the user's editor and run it on a file."""

from __future__ import annotations

import os
import shlex
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from postgen.errors import UsageError

VARIABLES = ("VISUAL", "EDITOR")
FALLBACKS = ("nano", "vim", "vi", "notepad")
# They hand the file to a window and return at once, unless they are told to wait.
WINDOWS = {
    "code": "--wait", "code-insiders": "--wait", "codium": "--wait", "cursor": "--wait",
    "windsurf": "--wait", "subl": "--wait", "zed": "--wait", "mate": "-w", "gvim": "-f",
    "mvim": "-f", "open": "-W -t",
}  # fmt: skip
WAIT = ("--wait", "-w", "-W", "-f", "--nofork")

_SHELLS_SIGNALS = 128  # a shell around the editor adds the signal's number to this
# Leave the other screen, the mouse, the marked paste and the number pad; show the cursor, plain.
_LEAVE = "\x1b[?1049l\x1b[?1000l\x1b[?1006l\x1b[?2004l\x1b>\x1b[?25h\x1b[0m\r\n"

_HINT = "set $VISUAL or $EDITOR to your editor, as EDITOR=nano or EDITOR='code --wait'"


class Editor(NamedTuple):
    """Hold an editor's command, and the variable that named it."""

    arguments: tuple[str, ...]
    named: str  # "$VISUAL", "$EDITOR", or nothing for one that was found

    @property
    def name(self) -> str:
        """Give the program's name as people say it."""
        return Path(self.arguments[0]).stem

    @property
    def waits_with(self) -> str:
        """Give the option it lacks to wait for the user, where it is known to need one."""
        told = any(word in WAIT for word in self.arguments[1:])
        return "" if told else WINDOWS.get(self.name, "")


def find(environ: Mapping[str, str], *, terminal: bool) -> Editor:
    """Give $VISUAL's editor, else $EDITOR's, else one that this machine has.

    Raises UsageError where none is named and there is none, or no `terminal` to show it on; and
    where the one that is named is not there.
    """
    import shutil

    for variable in VARIABLES:
        value = environ.get(variable, "").strip()
        if value:
            arguments = _split(value, f"${variable}")
            program = shutil.which(os.path.expanduser(arguments[0]))  # noqa: PTH111 - keeps `./`
            if program is None:
                msg = f"there is no program {arguments[0]!r}"
                raise UsageError(msg, where=f"${variable}", hint=_HINT)
            # By its path: Windows finds `code.cmd` only so.
            return Editor((program, *arguments[1:]), f"${variable}")
    if not terminal:
        msg = "no editor is named, and there is no terminal to open one in"
        raise UsageError(msg, where="--edit", hint=_HINT)
    for name in FALLBACKS:
        program = shutil.which(name)
        if program:
            return Editor((program,), "")
    msg = f"there is no editor: none is named, and none of {', '.join(FALLBACKS)} is here"
    raise UsageError(msg, where="--edit", hint=_HINT)


def run(editor: Editor, path: Path) -> int:
    """Run an editor on a file and wait; give its exit code, negative for a signal's number.

    What it prints never mixes with postgen's own stdout where that is no terminal. Raises
    UsageError where the system cannot start it.
    """
    import subprocess

    restore = _terminal_as_it_is()
    with _signals_are_the_editors(), _its_stdout() as stdout:
        try:
            process = subprocess.Popen((*editor.arguments, str(path)), stdout=stdout)
        except OSError as fault:
            msg = f"{editor.arguments[0]!r} cannot be started: {fault.strerror or fault}"
            raise UsageError(msg, where=editor.named or "--edit", hint=_HINT) from None
        code = process.wait()
        if code < 0 or code > _SHELLS_SIGNALS:
            restore()
        return code


def _split(value: str, variable: str) -> tuple[str, ...]:
    if Path(value).is_file():  # a path with spaces, without quotes
        return (value,)
    try:
        words = shlex.split(value, posix=os.name != "nt")
    except ValueError as fault:
        msg = f"{value!r} is no command: {str(fault).lower()}"
        raise UsageError(msg, where=variable, hint=_HINT) from None
    if os.name == "nt":  # a backslash is no escape there, and quotes stay around the words
        words = [word.strip('"') for word in words]
    if not words or not words[0]:
        raise UsageError(f"{value!r} is no command", where=variable, hint=_HINT)
    return tuple(words)


def _terminal_as_it_is() -> Callable[[], None]:
    """Give a way to put the terminal back, for an editor that was killed before it could."""
    if os.name != "posix" or sys.stdin is None or not sys.stdin.isatty():
        return lambda: None
    import termios

    modes = termios.tcgetattr(sys.stdin)

    def restore() -> None:
        with suppress(OSError, termios.error):
            termios.tcsetattr(sys.stdin, termios.TCSAFLUSH, modes)
            if sys.stderr.isatty() and os.environ.get("TERM", "dumb") != "dumb":
                sys.stderr.write(_LEAVE)
                sys.stderr.flush()

    return restore


@contextmanager
def _signals_are_the_editors() -> Iterator[None]:
    """Leave the keys that stop a program to the editor, which shares the terminal.

    A handler that does nothing, not SIG_IGN: the editor would inherit that.
    """
    signals = [signal.SIGINT, *([signal.SIGQUIT] if hasattr(signal, "SIGQUIT") else [])]
    before = {number: signal.signal(number, lambda *_: None) for number in signals}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _its_stdout() -> Iterator[int | None]:
    """Give the editor the terminal, or stderr where there is none, in the place of a pipe."""
    if sys.stdout.isatty():
        yield None
        return
    handle = None
    with suppress(OSError):
        handle = os.open("CONOUT$" if os.name == "nt" else "/dev/tty", os.O_RDWR)
    try:
        yield sys.stderr.fileno() if handle is None else handle
    finally:
        if handle is not None:
            os.close(handle)
