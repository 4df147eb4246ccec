"""A `check --watch` that runs beside a test."""

from __future__ import annotations

import os
import re
import select
import signal
import subprocess
import sys
from pathlib import Path

from cli.hands import ROOT


class Watching:
    """A `check --watch` that runs, and what it has printed so far."""

    def __init__(self, folder: Path, *arguments: str, **environment: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "postgen", "check", "--watch", *arguments],
            cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        )  # fmt: skip
        self.printed = ""
        self._seen = 0

    def see(self, words: str) -> None:
        """Wait until words are printed that were not before."""
        out = self.process.stdout
        while words not in self.printed[self._seen :]:
            told = select.select([out], [], [], 30)[0]
            data = os.read(out.fileno(), 65536) if told else b""
            self.printed += data.decode()
            if not data:
                self.process.kill()
                self.process.communicate()
                raise AssertionError(f"never: {words!r} in {self.printed!r}")
        self._seen = self.printed.index(words, self._seen) + len(words)

    def end(self) -> str:
        """Press Ctrl-C; give all that was printed, each time as T."""
        self.process.send_signal(signal.SIGINT)
        rest, _ = self.process.communicate(timeout=30)
        assert self.process.returncode == 130
        self.printed += rest.decode()
        return re.sub(r"--- \d{4}-\d\d-\d\d \d\d:\d\d:\d\d ---", "--- T ---", self.printed)
