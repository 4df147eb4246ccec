"""`postgen check --fix`: put the suggestions in, once a person has seen what changes."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from postgen.cli import differing, writing
from postgen.cli.differing import Edit
from postgen.cli.judging import Checked, Judge, checked
from postgen.cli.terminal import person_listens, person_reads, printable, product, talk
from postgen.cli.texts import decoded, held
from postgen.errors import UsageError

_BOM = "\ufeff"
_GUESSED = ("unit",)  # outcomes of evidence whose suggestion is another statement, not a mending


class _Read(NamedTuple):
    """Hold a text as it was read, and what its file has around it."""

    data: bytes
    text: str
    before: str  # a byte order mark, or nothing
    after: str  # the last line's end, or nothing

    def whole(self, text: str) -> str:
        """Give another text what the file has around this one."""
        return self.before + text + self.after


def refuse_unasked(names: Sequence[str], *, yes: bool) -> None:
    """Raise UsageError where files are to be changed and nobody can be asked."""
    if "-" in names and len(names) > 1:
        msg = "standard input is fixed alone: its text goes to stdout"
        raise UsageError(msg, where="--fix", hint="name the files in a run of their own")
    asked = sys.stdin is not None and sys.stdin.isatty() and person_listens()
    if names != ["-"] and not yes and not asked:
        msg = "nobody is there to be asked whether the file may be changed"
        hint = "add --yes to change it unasked, or give - and take the text from stdout"
        raise UsageError(msg, where="--fix", hint=hint)


def mend(name: str, judge: Judge, *, yes: bool) -> str:
    """Put in the suggestions that a text's findings have, and give the text as it then is.

    A file is changed once that is agreed to; of standard input the text goes to stdout. Raises
    UsageError for what cannot be read or written.
    """
    read = _read(name)
    edits = _edits(read.text, checked(read.text, judge))
    fixed = differing.applied(read.text, edits)
    if edits:
        _show(name, read.text, edits)
    if name == "-":
        whole = read.whole(fixed)
        product(printable(whole) if person_reads() else whole)
        return fixed
    if not edits:
        talk(f"{name}: nothing that can be put right by itself")
        return read.text
    changes = f"{len(edits)} change{'s' if len(edits) > 1 else ''}"
    if not yes and not _agreed(f"make {changes} in {name}? (y/N) "):
        talk(f"{name}: left as it is")
        return read.text
    _write(name, read, fixed)
    talk(f"{name}: {changes} made")
    return fixed


def _read(name: str) -> _Read:
    if name != "-" and Path(name).exists() and not Path(name).is_file():
        raise UsageError("this is no file that can be changed", where=name, hint="name a file")
    data = held(name)
    text = decoded(name, data)
    whole = data.decode()
    before = _BOM if whole.startswith(_BOM) else ""
    return _Read(data, text, before, whole[len(before) + len(text) :])


def _edits(text: str, how: Checked) -> list[Edit]:
    """Choose what to put in: of suggestions that overlap, the first."""
    guessed = {(it.start, it.end, it.code) for it in how.evidence if it.outcome in _GUESSED}
    crlf = "\r\n" in text
    edits: list[Edit] = []
    end = 0
    for it in how.findings:
        if it.suggestion is None or it.start < end or (it.start, it.end, it.code) in guessed:
            continue
        better = it.suggestion.replace("\r\n", "\n")
        if crlf:
            better = better.replace("\n", "\r\n")
        if better != it.text:
            edits.append(Edit(it.start, it.end, better))
            end = it.end
    return edits


def _show(name: str, text: str, edits: Sequence[Edit]) -> None:
    """Print what changes on stderr, in colour where a person looks."""
    lines = differing.unified(name, text, edits)
    if not person_listens():
        talk("\n".join(lines))
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(stderr=True, highlight=False, markup=False, emoji=False)
    for line, colour in _coloured(lines):
        console.print(Text(printable(line), style=colour), soft_wrap=True)


def _coloured(lines: Iterable[str]) -> Iterable[tuple[str, str]]:
    colours = {"+": "green", "-": "red", "@": "cyan"}
    for number, line in enumerate(lines):
        yield line, "bold" if number < 2 else colours.get(line[:1], "")


def _agreed(question: str) -> bool:
    """Ask; no answer is a no."""
    sys.stderr.write(printable(question))
    sys.stderr.flush()
    answer = sys.stdin.readline()
    if not answer.endswith("\n"):
        talk("")
    return answer.strip().lower() in ("y", "yes")


def _write(name: str, read: _Read, fixed: str) -> None:
    path = Path(name).resolve()  # a link stays one
    if held(name) != read.data:
        msg = "it was saved while you were asked, so it is left as it is"
        raise UsageError(msg, where=name, hint="run it again")
    if not os.access(path, os.W_OK):
        raise UsageError("it may not be written", where=name, hint=f"chmod u+w {name}")
    try:
        writing.rewrite(path, read.whole(fixed).encode())
    except OSError as fault:
        msg = f"it cannot be written: {fault.strerror}"
        raise UsageError(msg, where=name, hint="see that its folder is yours") from None
