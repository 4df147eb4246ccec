"""Run a draft in a terminal and draw what it showed: docs/draft.svg.

    python scripts/picture.py            write the picture
    python scripts/picture.py --text     print what it shows, as a test reads it

The terminal is a real one (a pseudo-terminal), the drawing is rich's console recording.
"""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "draft.svg"
COMMAND = ("draft", "--angle", "trillion-trap", "--lang", "en", "--length", "short")
COLUMNS = 84


def run() -> str:
    """Give what a terminal shows of the run, colours and all."""
    master, slave = pty.openpty()
    environment = {
        "PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "TERM": "xterm-256color",
        "COLUMNS": str(COLUMNS), "POSTGEN_CLIPBOARD": "osc52", "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "-m", "postgen", *COMMAND],
        stdin=slave, stdout=slave, stderr=slave, cwd="/", env=environment, start_new_session=True,
        preexec_fn=_take_terminal,
    )  # fmt: skip
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
    process.wait()
    os.close(master)
    text = shown.decode().replace("\r\n", "\n")
    while "\x1b]52;" in text:  # what went to the clipboard is not to be seen
        start = text.index("\x1b]52;")
        text = text[:start] + text[text.index("\x07", start) + 1 :]
    return text


def _take_terminal() -> None:
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def main() -> None:
    """Write the picture, or print its text."""
    from rich.console import Console
    from rich.text import Text

    shown = Text.from_ansi(f"$ postgen {' '.join(COMMAND)}\n{run()}")
    if "--text" in sys.argv:
        print(shown.plain)
        return
    with Path(os.devnull).open("w") as nowhere:
        console = Console(record=True, width=COLUMNS, file=nowhere, force_terminal=True)
        console.print(shown, highlight=False)
        svg = console.export_svg(title="postgen", unique_id="postgen")
    PICTURE.write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
