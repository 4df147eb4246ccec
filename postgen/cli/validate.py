"""`postgen validate`: every fault of a workspace, each with its place and a way out."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from postgen import checks, validation, workspace
from postgen.checks.finding import ERROR, HINT, SEVERITIES, WARNING
from postgen.cli.options import JsonOption, WorkspaceOption
from postgen.cli.terminal import person_reads, printable, product, talk
from postgen.errors import UsageError
from postgen.workspace import Location
from postgen.workspace.faults import Problem, offer

_STYLES = {ERROR: "bold red", WARNING: "bold yellow", HINT: "cyan"}


def validate(
    directory: Annotated[
        str | None,
        typer.Argument(metavar="[DIR]", help="The workspace, as --workspace names it."),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            "--ignore", metavar="CODE", help="Switch a warning or hint off; again for more."
        ),
    ] = None,
    as_json: JsonOption = False,
    folder: WorkspaceOption = None,
) -> None:
    """Print each fault: FILE:LINE:COLUMN: severity code: message, the line, and a way out.

    A hint takes one line. docs/validate.md shows each code mended. Exit code 0: no error;
    1: there is one; 2: there is no such folder.
    """
    if directory is not None and folder is not None:
        msg = "a folder does not go with --workspace"
        raise UsageError(msg, where="--workspace", hint="name the workspace once")
    for code in ignore or ():
        if code in validation.ERRORS:
            msg = f"{code!r} is an error's code, and an error cannot be switched off"
            raise UsageError(msg, where="--ignore", hint="mend what it names")
        if code not in (*validation.CODES, *checks.CODES):
            msg = f"there is no code {code!r}"
            raise UsageError(msg, hint=offer(code, validation.CODES, "docs/validate.md lists them"))
    named = folder if directory is None else directory
    location = workspace.find(named, os.environ, Path.cwd(), whole=False)
    found = validation.validate(location, ignore or ())
    if as_json:
        import json

        product(json.dumps([as_dict(p) for p in found], ensure_ascii=False, indent=2) + "\n")
    else:
        _print(found)
        talk(_sum(location, found))
    if any(problem.severity == ERROR for problem in found):
        raise typer.Exit(1)


def as_dict(problem: Problem) -> dict[str, Any]:
    """Give a problem as its JSON object; the keys are a contract.

    What is wrong with a whole file stands at its first character.
    """
    return {
        "code": problem.code,
        "severity": problem.severity,
        "file": problem.file,
        "line": problem.line or 1,
        "column": problem.column or 1,
        "message": problem.message,
        "hint": problem.hint,
    }


def lines(problem: Problem) -> list[str]:
    """Give a problem as its lines, the first in the form that editors read."""
    place = f"{problem.file}:{problem.line or 1}:{problem.column or 1}"
    said = [f"{place}: {problem.severity} {problem.code}: {problem.message}"]
    if problem.severity != HINT:
        said += ["    " + line for line in problem.excerpt.splitlines()]
    if problem.hint and problem.severity != HINT:
        said.append(f"  hint: {problem.hint}")
    return [printable(line.replace("\n", "⏎")) for line in said]


def _print(found: Sequence[Problem]) -> None:
    if not person_reads():
        product("".join(line + "\n" for problem in found for line in lines(problem)))
        return
    if not found:
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, markup=False, emoji=False)
    for problem in found:
        text = Text("\n".join(lines(problem)))
        text.highlight_words([f" {problem.severity} "], _STYLES[problem.severity])
        console.print(text, soft_wrap=True)


def _sum(location: Location, found: Sequence[Problem]) -> str:
    name = "the built-in workspace" if location.builtin else str(location.root)
    counts = [(sum(p.severity == kind for p in found), kind) for kind in SEVERITIES]
    told = [f"{count} {kind}{'s' if count > 1 else ''}" for count, kind in counts if count]
    if not told:
        return f"{name}: no fault"
    files = len({problem.file for problem in found})
    return f"{name}: {', '.join(told)} in {files} file{'s' if files > 1 else ''}"
