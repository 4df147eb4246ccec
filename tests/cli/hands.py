"""A person at a terminal: what is on the screen, and keys that are pressed once it shows."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
from pathlib import Path
from typing import IO, NoReturn

ROOT = Path(__file__).parent.parent.parent
_SEQUENCE = re.compile(
    rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[()][0-9A-Z]|[=>78M])"
)


class Hands:
    """Run postgen in a pseudo-terminal and press keys in it."""

    def __init__(
        self, *arguments: str, cwd: Path | str = "/", out: IO[str] | None = None, **environment: str
    ) -> None:
        """Start it; the environment is bare but for what is given; `out` takes its stdout."""
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "postgen", *arguments],
            stdin=slave, stdout=out or slave, stderr=slave, cwd=cwd, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
            env={
                "PATH": os.environ["PATH"], "HOME": str(cwd), "TERM": "xterm-256color",
                "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT), **environment,
            },
        )  # fmt: skip
        os.close(slave)
        self.raw = b""
        self._seen = 0

    def see(self, words: str) -> None:
        """Wait until words are shown that were not before."""
        while words not in self.shown[self._seen :]:
            if not self._read():
                self._give_up(f"never shown: {words!r}")
        self._seen = self.shown.index(words, self._seen) + len(words)

    def press(self, keys: str) -> None:
        """Press keys."""
        os.write(self._master, keys.encode())

    def end(self) -> tuple[str, int]:
        """Wait for the end; give all that was shown, without what moves and colours, and the code."""
        while self._read():
            pass
        os.close(self._master)
        return self.shown, self.process.wait()

    @property
    def echoes(self) -> bool:
        """Say whether the terminal shows what is typed, as a shell needs it."""
        return bool(termios.tcgetattr(self._master)[3] & termios.ECHO)

    @property
    def shown(self) -> str:
        """Give what was shown so far, without the sequences that move and colour."""
        return _SEQUENCE.sub(b"", self.raw).decode(errors="replace").replace("\r\n", "\n")

    def _read(self) -> bool:
        if not select.select([self._master], [], [], 30)[0]:
            self._give_up("it shows nothing more, and does not end")
        try:
            data = os.read(self._master, 65536)
        except OSError:  # Linux says so when the last writer has closed
            return False
        self.raw += data
        return bool(data)

    def _give_up(self, why: str) -> NoReturn:
        os.close(self._master)  # what still runs in it is told to hang up
        self.process.kill()
        self.process.wait()
        raise AssertionError(f"{why}:\n{self.shown}")

    def child(self) -> int:
        """Give the process that postgen has started."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        (number,) = children.read_text().split()
        return int(number)
