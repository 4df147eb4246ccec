"""`postgen check`: any text against the rules on LinkedIn and on prose."""

import sys
from collections.abc import Iterable
from functools import partial
from typing import Annotated, Any

import typer

from postgen import workspace
from postgen.checks import check as find_faults
from postgen.checks.finding import ERROR, Finding
from postgen.cli import ask, clashes, completing, copying
from postgen.cli.options import JsonOption, LangOption, WorkspaceOption
from postgen.cli.terminal import person_listens, printable, product, talk
from postgen.cli.texts import read
from postgen.errors import UsageError
from postgen.language import LANGUAGES
from postgen.linkedin.counting import units
from postgen.linkedin.limits import limit

MOST_SHOWN = 80  # characters of a suggestion on a line; the JSON has it whole


def check(
    context: typer.Context,
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FILE…|-]", help="Files, or - for standard input."),
    ] = None,
    comment: Annotated[
        bool, typer.Option("--comment", help="Hold it to a comment's limit.")
    ] = False,
    lang: LangOption = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            "--ignore",
            metavar="CODE",
            help="Switch a rule off, or a group (prose, french, hints); again for more.",
            autocompletion=completing.codes,
        ),
    ] = None,
    copy: Annotated[
        bool, typer.Option("--copy/--no-copy", help="Copy the text, unless it breaks a limit.")
    ] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Check again at each save, until Ctrl-C.")
    ] = False,
    as_json: JsonOption = False,
    folder: WorkspaceOption = None,
) -> None:
    """Print a line a finding: FILE:LINE:COLUMN: severity code: message.

    Exit code 0: no error; 1: a limit is broken; 2: a file could not be read; 130: Ctrl-C, which is
    how --watch ends.
    """
    clashes.refuse("check", clashes.given(context))
    if copy and len(files or ()) > 1:
        msg = "the clipboard holds one text, and several are named"
        raise UsageError(msg, where="--copy", hint="name the one to copy")
    config = workspace.load_settings(ask.located(folder))
    if lang is not None and lang not in LANGUAGES:
        raise ask.unknown("language", lang, LANGUAGES, whose="postgen knows")
    codes = ask.switched_off((*config.ignore, *(ignore or ())))
    kind = "comment" if comment else "post"
    names = files or ["-"]
    if not files and (sys.stdin is None or sys.stdin.isatty()):
        raise UsageError("no file is named", hint="postgen check post.txt, or pipe a text in")

    def report(texts: list[tuple[str, str]]) -> bool:
        """Print the findings, copy where that is wanted, and say whether a limit is broken."""
        find = partial(find_faults, lang=lang, kind=kind, ignore=codes)
        told: Iterable[tuple[Finding, ...]] = map(find, (text for _, text in texts))
        if len(texts) > 1:
            from postgen.cli.several import each

            told = each(find, [text for _, text in texts])
        found = [(name, text, faults) for (name, text), faults in zip(texts, told, strict=True)]
        if as_json:
            import json

            document = {"schema": 1, "files": [as_dict(*row) for row in found]}
            product(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
        else:
            product("".join(line(name, fault) for name, _, faults in found for fault in faults))
            if person_listens():
                for name, text, faults in found:
                    state = f"{len(faults) or 'no'} finding{'s' if len(faults) > 1 else ''}"
                    talk(f"{name}: {units(text):,} of {limit(kind):,} units, {state}")
        broken = any(fault.severity == ERROR for _, _, faults in found for fault in faults)
        if copy and texts:
            copying.copy_checked(texts[0][1], broken=broken)
        return broken

    if watch:
        from postgen.cli import watching

        watching.watch(names, report)
    texts, unread = [], []
    for name in names:
        try:
            texts.append((name, read(name)))
        except UsageError as error:
            unread.append(error)
    broken = report(texts) if texts else False
    if unread:
        from postgen.cli.app import tell

        for earlier in unread[:-1]:
            tell(earlier)
        raise unread[-1]
    if broken:
        raise typer.Exit(1)


def line(name: str, finding: Finding) -> str:
    """Give a finding as one line."""
    better = (finding.suggestion or "").replace("\u00a0", "⍽")  # which nobody would see
    suggestion = f" (write: {better})" if 0 < len(better) <= MOST_SHOWN else ""
    said = (
        f"{name}:{finding.line}:{finding.column}: {finding.severity} {finding.code}: "
        f"{finding.message}{suggestion}"
    )
    return printable(said.replace("\n", "⏎")) + "\n"


def as_dict(name: str, text: str, faults: tuple[Finding, ...]) -> dict[str, Any]:
    """Give a checked file as its JSON object; the keys are a contract."""
    return {
        "file": name,
        "units": units(text),
        "evidence": [],
        "findings": [fault._asdict() for fault in faults],
    }
