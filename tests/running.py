"""Run the command as its users do: a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def postgen(
    *arguments: str,
    cwd: Path | str = "/",
    stdin: str | bytes = "",
    **environment: str,
) -> subprocess.CompletedProcess[str]:
    """Run postgen and wait; the environment is bare but for what is given."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if name in ("PATH", "HOME", "SYSTEMROOT", "TMPDIR", "XDG_CACHE_HOME")
    }
    data = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [sys.executable, "-m", "postgen", *arguments],
        cwd=cwd,
        input=data,
        capture_output=True,
        env={**clean, "PYTHONPATH": str(Path(__file__).parent.parent), **environment},
        timeout=120,
        check=False,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )


def in_terminal(
    *arguments: str, columns: int = 80, cwd: Path | str = "/", **environment: str
) -> tuple[str, int]:
    """Run postgen with a pseudo-terminal as its own; give all that it showed and its code."""
    import fcntl
    import pty
    import struct
    import termios

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-m", "postgen", *arguments],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        cwd=cwd,
        env={
            "PATH": os.environ["PATH"],
            "HOME": os.environ.get("HOME", "/"),
            "TERM": "xterm-256color",
            "PYTHONPATH": str(Path(__file__).parent.parent),
            **environment,
        },
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )
    os.close(slave)
    shown = b""
    while True:
        try:
            data = os.read(master, 65536)
        except OSError:  # Linux says so when the last writer has closed
            break
        if not data:
            break
        shown += data
    os.close(master)
    return shown.decode().replace("\r\n", "\n"), process.wait()
