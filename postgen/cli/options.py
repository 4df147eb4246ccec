"""The options that several commands have; each is declared once, here."""

from collections.abc import Callable
from typing import Annotated, Any

import typer

from postgen.cli import completing


def _angle(said: str) -> Any:
    return typer.Option("--angle", "-a", metavar="ID", help=said, autocompletion=completing.angles)


def _lang(said: str, offered: Callable[..., list[str]]) -> Any:
    return typer.Option("--lang", "-l", metavar="LANG", help=said, autocompletion=offered)


AngleOption = Annotated[str | None, _angle("The angle; see list-angles.")]
LangOption = Annotated[str | None, _lang("The language, as fr or en.", completing.languages)]
OfAngleOption = Annotated[str | None, _angle("Only this angle's.")]
OfLangOption = Annotated[str | None, _lang("Only this language's.", completing.every_language)]
WorkspaceOption = Annotated[
    str | None,
    typer.Option(
        "--workspace",
        "-w",
        metavar="DIR",
        help="The workspace; else the one here, else the built-in.",
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
