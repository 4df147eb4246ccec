"""A terminal with a program in it, read as a person reads it: the screen, not the bytes."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pyte

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 60.0  # seconds, before what is awaited counts as not coming

UP, DOWN, RIGHT, LEFT = "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D"
PAGE_DOWN, PAGE_UP, TAB, ENTER, ESCAPE, CTRL_C = "\x1b[6~", "\x1b[5~", "\t", "\r", "\x1b", "\x03"


class Terminal:
    """Run a program in a pseudo-terminal; its stdout may go elsewhere."""

    def __init__(
        self,
        arguments: Sequence[str],
        *,
        columns: int = 120,
        rows: int = 30,
        cwd: Path | str = "/",
        stdout: int | None = None,
        **environment: str,
    ) -> None:
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.bytes = b""
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self._process = subprocess.Popen(
            list(arguments),
            stdin=slave,
            stdout=slave if stdout is None else stdout,
            stderr=slave,
            cwd=cwd,
            env={
                "PATH": os.environ["PATH"],
                "HOME": os.environ.get("HOME", "/"),
                "TERM": "xterm-256color",
                "PYTHONPATH": str(ROOT),
                **environment,
            },
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(slave)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        with contextlib.suppress(OSError):
            os.close(self._master)

    @property
    def lines(self) -> list[str]:
        """Give the screen's lines as they stand."""
        return [line.rstrip() for line in self._screen.display]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def styled(self, words: str) -> set[str]:
        """Tell how the cells of some words on the screen are drawn."""
        for number, line in enumerate(self._screen.display):
            at = line.find(words)
            if at >= 0:
                cells = [self._screen.buffer[number][at + n] for n in range(len(words))]
                found = {f"fg:{c.fg}" for c in cells} | {f"bg:{c.bg}" for c in cells}
                found |= {"reverse" for c in cells if c.reverse}
                return found | {"bold" for c in cells if c.bold}
        raise AssertionError(f"{words!r} is not on the screen:\n{self.text}")

    def press(self, *keys: str) -> None:
        for key in keys:
            os.write(self._master, key.encode())

    def resize(self, columns: int, rows: int) -> None:
        self._screen.resize(rows, columns)
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self._process.send_signal(signal.SIGWINCH)

    def until(self, seen: str | Callable[[str], bool]) -> str:
        """Read until the screen shows it; give the screen."""
        there = seen if callable(seen) else (lambda text: seen in text)
        end = time.monotonic() + PATIENCE
        while not there(self.text):
            assert self._read(end), f"the program has ended; its screen:\n{self.text}"
            assert time.monotonic() < end, f"{seen!r} has not come; the screen:\n{self.text}"
        return self.text

    def end(self) -> int:
        """Read until the program has ended; give its code."""
        end = time.monotonic() + PATIENCE
        while self._read(end):
            assert time.monotonic() < end, f"it does not end; the screen:\n{self.text}"
        return self._process.wait(PATIENCE)

    def _read(self, end: float) -> bool:
        if not select.select([self._master], [], [], max(0.0, end - time.monotonic()))[0]:
            return True
        try:
            data = os.read(self._master, 65536)
        except OSError:  # Linux says so when the last writer has closed
            return False
        self.bytes += data
        self._stream.feed(data)
        if b"\x1b[6n" in data:  # where is the cursor? A terminal answers.
            self.press(f"\x1b[{self._screen.cursor.y + 1};{self._screen.cursor.x + 1}R")
        return bool(data)


def postgen_in_terminal(*arguments: str, **options: object) -> Terminal:
    """Run postgen in a terminal."""
    return Terminal([sys.executable, "-m", "postgen", *arguments], **options)  # type: ignore[arg-type]
