"""Read a text that somebody else wrote, as far as it is one."""

import sys
from pathlib import Path

from postgen.errors import UsageError

MOST_BYTES = 64 * 1024 * 1024


def read(name: str) -> str:
    """Read a text; its last line's end is the file's, not the post's.

    Raises UsageError for what is not a file, not UTF-8, or over 64 MB.
    """
    return decoded(name, held(name))


def held(name: str) -> bytes:
    """Read what a file or standard input holds; raises UsageError for no file, or over 64 MB."""
    try:
        if name == "-":
            data = sys.stdin.buffer.read(MOST_BYTES + 1)
        else:
            if Path(name).is_dir():
                raise UsageError("this is a folder", where=name, hint="name the files in it")
            with Path(name).open("rb") as file:
                data = file.read(MOST_BYTES + 1)
    except OSError as fault:
        raise UsageError(
            f"it cannot be read: {fault.strerror}", where=name, hint="check the path"
        ) from None
    if len(data) > MOST_BYTES:
        raise UsageError(
            "it is over 64 MB", where=name, hint="a post holds 3,000 units: cut the file"
        )
    return data


def decoded(name: str, data: bytes) -> str:
    """Give the text that a file holds; raises UsageError where it is not UTF-8."""
    try:
        text = data.decode("utf-8-sig" if data.startswith(b"\xef\xbb\xbf") else "utf-8")
    except UnicodeDecodeError as fault:
        before = data[: fault.start]
        where = f"{name}:{before.count(10) + 1}:{len(before) - before.rfind(10)}"
        msg = f"it is not UTF-8: byte 0x{data[fault.start]:02x}"
        raise UsageError(msg, where=where, hint="save it as UTF-8") from None
    return text.removesuffix("\n").removesuffix("\r")
