"""`postgen schema`: JSON Schemas of a workspace's files, for editors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from postgen import workspace
from postgen.cli import ask, completing
from postgen.cli.options import WorkspaceOption
from postgen.cli.terminal import product, talk
from postgen.errors import WorkspaceError
from postgen.language import LANGUAGES
from postgen.schema import KINDS, MADE, Facts, schema
from postgen.workspace import Location

Kind = Annotated[
    str | None,
    typer.Argument(
        metavar="[knowledge|angle|settings]",
        help="The kind of file; else all.",
        autocompletion=completing.one_of(*KINDS),
    ),
]


def print_schema(
    kind: Kind = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="DIR", help="Write them into a folder, each to its file."),
    ] = None,
    folder: WorkspaceOption = None,
) -> None:
    """Print the schema; without a kind, one object that holds each by its kind.

    It asks for the languages that the workspace writes in and offers its templates and sources.
    """
    if kind is not None and kind not in KINDS:
        raise ask.unknown("kind of file", kind, KINDS)
    facts = facts_of(ask.located(folder))
    kinds = [kind] if kind else list(KINDS)
    if out is None:
        made = {name: schema(name, facts) for name in kinds}
        product(as_text(made[kind] if kind else made))
        return
    from postgen.cli.writing import write_new

    texts = {out / f"{name}.json": as_text(schema(name, facts)) for name in kinds}
    write_new(texts, make_folder=True, replacing=[path for path in texts if _made(path)])
    for path in texts:
        talk(f"wrote {path}")


def facts_of(location: Location) -> Facts:
    """Say what a workspace has; one that is at fault has less, for that is when a schema helps."""
    try:
        languages = workspace.load_config(location).languages
        sources = workspace.source_ids(location)
    except WorkspaceError:
        languages, sources = (), ()
    return Facts(languages, tuple(LANGUAGES), workspace.template_names(location), sources)


def as_text(document: object) -> str:
    """Give a document as the text of its file."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _made(path: Path) -> bool:
    """Say whether a file is one that this command wrote, and may write again."""
    try:
        held = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(held, dict) and str(held.get("$comment")).startswith(MADE)
