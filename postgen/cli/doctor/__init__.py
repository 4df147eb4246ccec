"""`postgen doctor`: what works here, and what to do next."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from postgen.cli.doctor import program, surroundings, work
from postgen.cli.doctor.line import BROKEN, MISSING, OK, WARN, Case, Line
from postgen.cli.options import JsonOption, WorkspaceOption
from postgen.cli.terminal import person_reads, printable, product
from postgen.errors import PostgenError

EXAMINED: dict[str, Callable[[Case], Iterator[Line]]] = {
    "postgen": program.version,
    "python": program.python,
    "libraries": program.libraries,
    "workspace": work.work,
    "clipboard": surroundings.clipboard,
    "terminal": surroundings.terminal,
    "editor": surroundings.editor,
    "kept drafts": surroundings.drafts,
    "cache": surroundings.cache,
    "completion": surroundings.completion,
}
INDENT = 21  # cells before what is said
_COLOURS = {OK: "32", WARN: "33", MISSING: "2", BROKEN: "1;31"}


def doctor(
    tried: Annotated[
        bool,
        typer.Option("--try", help="Copy the text that the clipboard holds, to see it copied."),
    ] = False,
    as_json: JsonOption = False,
    folder: WorkspaceOption = None,
) -> None:
    """Print a line a thing: ok, warn (works less well), missing (can be done without), broken.

    Exit code 0: all that is needed works; 1: something is broken.
    """
    case = Case(os.environ, sys.platform, _here(), folder, tried)
    lines = [line for name, look in EXAMINED.items() for line in examined(name, look, case)]
    if as_json:
        import json

        checks = [line._asdict() for line in lines]
        product(json.dumps({"schema": 1, "checks": checks}, ensure_ascii=False, indent=2) + "\n")
    else:
        product("".join(map(_shown, lines)))
    if any(line.state == BROKEN for line in lines):
        raise typer.Exit(1)


def examined(name: str, look: Callable[[Case], Iterator[Line]], case: Case) -> list[Line]:
    """Look at one thing; what cannot be looked at is broken, and the rest is looked at still."""
    lines: list[Line] = []
    try:
        lines.extend(look(case))
    except PostgenError as error:
        where = f"{error.where}: " if error.where else ""
        lines.append(Line(name, BROKEN, where + error.what, error.hint))
    except Exception as error:  # noqa: BLE001 - what is broken is what is asked about
        told = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        lines.append(Line(name, BROKEN, f"it cannot be looked at: {told}"))
    return lines


def _shown(line: Line) -> str:
    state = line.state.ljust(8)
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    if person_reads() and not plain:
        state = f"\x1b[{_COLOURS[line.state]}m{state}\x1b[0m"
    what = printable(line.what.replace("\n", " "))
    if person_reads():
        from shutil import get_terminal_size
        from textwrap import fill

        room = max(get_terminal_size().columns - INDENT, 20)
        what = fill(what, room, break_on_hyphens=False).replace("\n", "\n" + " " * INDENT)
    # The next step is left in one piece: it may be a command to copy.
    then = f"\n{'':{INDENT}}→ {printable(line.next)}" if line.next else ""
    return f"{state} {line.name:<12}{what}{then}\n"


def _here() -> Path:
    try:
        return Path.cwd()
    except OSError:  # somebody has removed the folder
        return Path("/")
