"""What may be written where: control characters out, colour only where a person looks."""

import re
import sys
from contextlib import suppress

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """Show control characters as escapes, so that no text can drive the terminal."""
    return _CONTROLS.sub(lambda match: f"\\u{{{ord(match.group()):x}}}", text)


def product(text: str) -> None:
    """Write the product to stdout and see that it has left."""
    sys.stdout.write(text)
    sys.stdout.flush()


def talk(line: str) -> None:
    """Write a line of talk to stderr."""
    with suppress(OSError):  # nobody listens: the product has been printed all the same
        sys.stderr.write(printable(line) + "\n")


def person_reads() -> bool:
    """Say whether stdout is a terminal."""
    return sys.stdout.isatty()


def person_listens() -> bool:
    """Say whether stderr is a terminal."""
    return sys.stderr.isatty()
