"""Faults of a workspace's files: told by path into the data, placed by line and column later."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from postgen.errors import WorkspaceError
from postgen.workspace.report import FaultyFileError, Path


class Fault(NamedTuple):
    """Say what is wrong with one value of a file, before its place is known."""

    path: Path
    code: str  # one of CODES
    message: str
    hint: str = ""
    on_key: bool = False  # the key is at fault, not what it holds
    mark: int = -1  # which of the braces pairs in a text is at fault, from 0
    word: str = ""  # the word of a text that is at fault, where it is one
    nth: int = 0  # how often the word stands in the text before that


class Problem(NamedTuple):
    """Hold a fault with its place in a file; lines and columns count from 1.

    They are 0 where the whole file is at fault.
    """

    code: str
    file: str
    line: int
    column: int
    message: str
    hint: str
    excerpt: str  # the line at fault with a caret under it
    severity: str = "error"

    @property
    def error(self) -> WorkspaceError:
        """Give the same as an exception."""
        where = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return WorkspaceError(self.message, where=where, hint=self.hint, excerpt=self.excerpt)


MOST_OFFERED = 20  # words in a hint
MOST_COMPARED = 500  # words, for the nearest
CODES = (
    "unknown-key",
    "missing-key",
    "wrong-type",
    "unknown-value",
    "bad-id",
    "duplicate-id",
    "unknown-id",
    "language",
    "reference",
    "needs-cycle",
    "typed-number",
    "computed",  # a figure that its inputs do not make
    "contradiction",  # two fields that exclude each other, or need each other
    "yaml",
    "encoding",  # not UTF-8, or unprintable
    "file",  # the file as such: it cannot be read, is empty, too large, or no file
    "file-name",
)


def refused(
    code: str, shown: str, message: str, hint: str, text: str = "", index: int = -1
) -> FaultyFileError:
    """Give the refusal of a file that is no data yet, at a code point of its text or as a whole."""
    line, column, line_shown = excerpt(text, index) if index >= 0 else (0, 0, "")
    return FaultyFileError((Problem(code, shown, line, column, message, hint, line_shown),))


def excerpt(text: str, index: int) -> tuple[int, int, str]:
    """Give line, column and the line with a caret under it, for a code point of a text.

    Long lines are cut around the place, tabs shown as one space so that the caret stands right.
    """
    start = text.rfind("\n", 0, index) + 1
    end = text.find("\n", index)
    line = text[start : end if end >= 0 else len(text)].rstrip("\r")
    column = index - start
    shown = "".join(char if char.isprintable() else " " for char in line[: column + 200])
    cut = max(0, column - 60)
    shown = shown[cut : cut + 100].rstrip()
    caret = " " * (column - cut) + "^"
    number = text.count("\n", 0, start) + 1
    return number, column + 1, f"{shown}\n{caret}" if shown else ""


def offer(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """Give the hint for a word that is none of the known ones: the nearest, else `otherwise`.

    Without `otherwise` it lists some of them.
    """
    from difflib import get_close_matches

    words = list(known)
    likely = words
    if len(words) > MOST_COMPARED:
        # Comparing takes a tenth of a millisecond a word.
        likely = [other for other in words if other[:2] == word[:2]][:MOST_COMPARED]
    near = get_close_matches(word[:80], likely, 1, 0.6)
    if near:
        return f"did you mean {near[0]!r}?"
    some = ", ".join(words[:MOST_OFFERED]) + (", …" if len(words) > MOST_OFFERED else "")
    return otherwise or (f"there are {some}" if some else "there is none")
