"""Copy what comes on stdin with the system's own tool and read it back.

This is a program, run by `native` in a process of its own: what pyperclip starts may hang, and its
tools keep the outputs that they inherit. It prints the tool's name, then one of the verdicts. With
the argument `name` it leaves it at the name; with `again` it copies what the clipboard holds now.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

SAME, OTHER, SLOW, FRAGILE = "same", "other", "slow", "fragile"
EMPTY = "empty"  # no text to copy again: nothing, or a picture
NAME, AGAIN = "name", "again"

# The tool behind each of pyperclip's functions.
TOOLS = {
    "copy_xclip": "xclip",
    "copy_xsel": "xsel",
    "copy_wl": "wl-copy",
    "copy_klipper": "klipper",
    "copy_osx_pbcopy": "pbcopy",
    "copy_osx_pyobjc": "the macOS pasteboard",
    "copy_windows": "the Windows clipboard",
    "copy_wsl": "clip.exe",
    "copy_dev_clipboard": "/dev/clipboard",
}

# xsel hands a longer text over in pieces, in bytes; one time in ten it then hangs or loses it, and
# half the time its daemon ends once it has been read. Reading it back would do the harm.
XSEL_PIECE = 4_000

# A tool may hand over to its daemon before that owns the clipboard; seconds.
PATIENCE = (0.0, 0.02, 0.05, 0.1, 0.2)


def main() -> None:
    """Do as the argument says; print what was done, and nothing where there is no tool."""
    task = "".join(sys.argv[1:2])
    result = os.dup(1)  # not inherited by the tools, whose own words must not mix with ours
    os.dup2(2, 1)
    # A clipboard that Qt holds ends with this process: better none, so that another way is tried.
    sys.modules.update({"qtpy": None, "PyQt5": None})  # type: ignore[dict-item]
    import pyperclip  # type: ignore[import-untyped]

    copy, paste = pyperclip.determine_clipboard()
    if not copy:
        return
    tool = TOOLS.get(copy.__name__, "pyperclip")
    _say(result, tool)
    if task == NAME:
        return
    text = paste() if task == AGAIN else sys.stdin.buffer.read().decode()
    if task == AGAIN and not text:
        _say(result, EMPTY)
        return
    data = text.encode()
    copy(text)
    if tool == "clip.exe":
        _say(result, SLOW)  # reading it starts PowerShell, which takes a second and more
    elif tool == "xsel" and len(data) >= XSEL_PIECE:
        _say(result, FRAGILE)
    else:
        _say(result, _read_back(paste, text))


def _read_back(paste: Callable[[], str], text: str) -> str:
    for seconds in PATIENCE:
        time.sleep(seconds)
        if paste() == text:
            return SAME
    return OTHER


def _say(result: int, words: str) -> None:
    os.write(result, f"{words}\n".encode())


if __name__ == "__main__":
    main()
