"""`postgen init`: a workspace that drafts at once."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import sys
from pathlib import Path
from typing import Annotated

import typer

from postgen import starter, workspace
from postgen.cli import ask, completing
from postgen.cli.schema import as_text
from postgen.cli.terminal import talk
from postgen.cli.writing import write_new
from postgen.errors import UsageError
from postgen.language import LANGUAGES
from postgen.schema import KINDS, Facts, schema

DEFAULT = "en"  # what the help is in
SCHEMAS = ".postgen/schemas"
OF_EDITOR = ".vscode/settings.json"
_HELD_TO = {
    "knowledge": "knowledge/*.yaml",
    "angle": "angles/*.yaml",
    "settings": "postgen.yaml",
}


def init(
    folder: Annotated[str, typer.Argument(metavar="DIR", help="The folder; it may be there.")],
    lang: Annotated[
        list[str] | None,
        typer.Option(
            "--lang",
            "-l",
            metavar="fr|en",
            autocompletion=completing.every_language,
            help="What you post in; again for both. The first is that of the comments.",
        ),
    ] = None,
) -> None:
    """Write a small example that says what each part is for, and schemas for your editor.

    Nothing that is there is written over: where one file is taken, none is written.
    """
    asked = lang or [os.environ.get("POSTGEN_LANG") or DEFAULT]
    for one in asked:
        if one not in LANGUAGES:
            raise ask.unknown("language", one, LANGUAGES, whose="postgen writes in")
    languages = tuple(dict.fromkeys(asked))
    root = Path(folder)
    if not folder or (os.path.lexists(root) and not root.is_dir()):
        msg = f"{folder!r} is no folder"
        raise UsageError(msg, where="DIR", hint="name one that is new, or empty")
    texts = {root / name: text for name, text in _files(languages).items()}
    write_new(texts, make_folder=True, where="DIR")
    for path in texts:
        talk(f"wrote {path}")
    talk("\nnext:")
    if root.resolve() != Path.cwd():
        talk(f"  cd {shlex.quote(folder)}")
    talk(f"  {_command()} draft --angle {starter.ANGLE}")
    talk(f"  $EDITOR angles/{starter.ANGLE}.yaml   # the comments say what each part is for")
    talk(f"  {_command()} validate   # what does not fit yet")
    others = [one for one in LANGUAGES if one not in languages]
    if not lang and others:
        talk(f"\nit writes in {languages[0]}; with --lang {others[0]}, in {others[0]}")


def _command() -> str:
    """Give what runs postgen from any folder: its name, or its path where the name is not known."""
    invoked = Path(sys.argv[0])
    if shutil.which("postgen") or invoked.name not in ("postgen", "postgen.exe"):
        return "postgen"
    return shlex.quote(str(invoked.absolute()))


def _files(languages: tuple[str, ...]) -> dict[str, str]:
    """Give all files of the new workspace by name."""
    files = starter.files(languages, tuple(LANGUAGES))
    builtin = workspace.Location(workspace.bundled(), builtin=True)
    stems = [Path(name).stem for name in files if name.startswith(workspace.TEMPLATES)]
    sources = [Path(name).stem for name in files if name.startswith(workspace.KNOWLEDGE)]
    facts = Facts(
        languages,
        tuple(LANGUAGES),
        (*stems, *workspace.template_names(builtin)),
        tuple(sources),
    )
    schemas = {f"{SCHEMAS}/{kind}.json": as_text(schema(kind, facts)) for kind in KINDS}
    held = {f"./{SCHEMAS}/{kind}.json": pattern for kind, pattern in _HELD_TO.items()}
    settings = json.dumps({"yaml.schemas": held}, indent=2) + "\n"
    return {**files, **schemas, OF_EDITOR: settings}
