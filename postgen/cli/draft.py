"""`postgen draft`: compose a post, check it, print it, copy it."""

from pathlib import Path
from typing import Annotated

import typer

from postgen import workspace
from postgen.cli import ask, clashes, completing, copying, output, writing
from postgen.cli.options import AngleOption, JsonOption, LangOption, WorkspaceOption
from postgen.cli.studio import Studio
from postgen.cli.terminal import product
from postgen.errors import UsageError


def draft(
    context: typer.Context,
    kept: Annotated[
        str | None,
        typer.Argument(
            metavar="[KEPT]",
            help="With --resume: see list-drafts.",
            autocompletion=completing.kept,
        ),
    ] = None,
    angle: AngleOption = None,
    lang: LangOption = None,
    length: Annotated[
        str | None,
        typer.Option(
            "--length",
            metavar="short|medium|long|N",
            help="The longest it may be; N in units.",
            autocompletion=completing.lengths,
        ),
    ] = None,
    variant: Annotated[
        int | None, typer.Option("--variant", metavar="N", help="The N-th of --variants.")
    ] = None,
    hook: Annotated[
        str | None,
        typer.Option("--hook", metavar="ID", help="Pin the hook.", autocompletion=completing.hooks),
    ] = None,
    question: Annotated[
        str | None,
        typer.Option(
            "--question",
            metavar="ID",
            help="Pin the closing question.",
            autocompletion=completing.questions,
        ),
    ] = None,
    template: Annotated[
        str | None,
        typer.Option(
            "--template",
            metavar="NAME",
            help="Pin the template.",
            autocompletion=completing.templates,
        ),
    ] = None,
    variants: Annotated[
        bool, typer.Option("--variants", help="List the variants, ranked.")
    ] = False,
    every: Annotated[bool, typer.Option("--all", help="Draft every angle.")] = False,
    copy: Annotated[
        bool | None,
        typer.Option("--copy/--no-copy", help="Copy it; at a terminal that is the default."),
    ] = None,
    edit: Annotated[
        bool, typer.Option("--edit", "-e", help="Open it in $VISUAL or $EDITOR first, and keep it.")
    ] = False,
    resume: Annotated[
        bool, typer.Option("--resume", help="Edit a kept draft again: the latest, or KEPT.")
    ] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Print each sentence with what it rests on.")
    ] = False,
    first_comment: Annotated[
        bool, typer.Option("--first-comment", help="The comment with the source's link instead.")
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="PATH", help="Write a file (with --all, a folder of files)."),
    ] = None,
    as_json: JsonOption = False,
    folder: WorkspaceOption = None,
) -> None:
    """Print the post on stdout, and nothing else; at a terminal, copy it too.

    Exit code 0: fine; 1: the post breaks a limit of LinkedIn, or an edit what its source
    says; 2: it could not be made.
    """
    clashes.refuse("draft", clashes.given(context))
    if kept and not resume:
        msg = f"{kept!r} says nothing without --resume"
        raise UsageError(
            msg, hint=f"for an angle: --angle {kept}; for a kept draft: --resume {kept}"
        )
    if (edit or resume) and out is not None:
        writing.refuse_taken([out])
    location = ask.located(folder)
    config = workspace.load_config(location)
    if resume:
        from postgen.cli import editing

        edited = editing.resume(kept, angle, lang, (location, config))
        editing.give(edited, out, as_json=as_json, copy=copy)
        return
    studio = Studio(location, lang, length, config, judging=as_json and not edit)
    known = studio.angle_ids()
    if angle is None and not every and variant is None and not any((hook, question, template)):
        from postgen.cli import picker

        choice = picker.asked(studio, known)
        if choice is not None:
            angle, variant = choice.angle, None if variants else choice.variant
    angles = known if every else [_known(angle, known)]
    pins = studio.pins(angles[0], hook, template, question) if not every else None
    takes = [
        take
        for angle_id in angles
        for take in studio.takes(angle_id, pins, variant=variant, each=variants)
    ]
    if edit:
        from datetime import datetime

        from postgen.cli import editing

        judge = studio.judge(studio.angle(takes[0].draft.angle))
        edited = editing.edit(takes[0].draft, judge, datetime.now())
        editing.give(edited, out, as_json=as_json, copy=copy)
        return
    if first_comment:
        takes = [take.as_comment() for take in takes]
    if variants and not every and not as_json and out is None:
        output.variants(takes)
        return
    if out is not None:
        output.files(takes, out, several=every, as_json=as_json)
    elif as_json:
        product(output.as_document(takes, several=every or variants))
    elif explain:
        product(output.explained(takes[0].draft, studio.knowledge(studio.angle(angles[0]))))
    elif every:
        product("".join(f"{output.divider(take, variants)}\n{take.text}\n" for take in takes))
    else:
        product(takes[0].text + "\n")
    if not every and not variants:
        copying.copy_and_tell(takes[0], copy=copy, text=out is None and not as_json and not explain)
    elif any(take.broken for take in takes):
        output.findings(takes)
    if any(take.broken for take in takes):
        raise typer.Exit(1)


def _known(angle: str | None, known: list[str]) -> str:
    if angle is None:
        raise UsageError("no angle is named", where="--angle", hint=f"there are {', '.join(known)}")
    if angle not in known:
        raise ask.unknown("angle", angle, known)
    return angle
