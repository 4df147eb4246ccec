"""`postgen check`: any text against its source, and the rules on LinkedIn and on prose."""

import sys
from collections import Counter
from collections.abc import Iterable
from functools import partial
from typing import Annotated, Any

import typer

from postgen import workspace
from postgen.checks.finding import ERROR, Finding
from postgen.cli import ask, clashes, completing, copying, judging
from postgen.cli.judging import VERDICTS, Checked, Judge, checked
from postgen.cli.options import JsonOption, LangOption, WorkspaceOption
from postgen.cli.terminal import person_listens, person_reads, printable, product, talk
from postgen.cli.texts import read
from postgen.errors import UsageError
from postgen.language import LANGUAGES
from postgen.linkedin.counting import units
from postgen.linkedin.limits import limit

LONGEST = 30_000  # characters of a text that is shown to a person: ten times a post
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
            help="Switch a rule off, or a group (evidence, prose, french, hints); again for more.",
            autocompletion=completing.codes,
        ),
    ] = None,
    source: Annotated[
        str | None,
        typer.Option(
            "--source",
            metavar="ID",
            help="Judge it by this source; else by those it touches.",
            autocompletion=completing.sources,
        ),
    ] = None,
    own: Annotated[
        list[str] | None,
        typer.Option(
            "--own",
            metavar="TEXT",
            help="A number that you vouch for, as '40 developers'; again for more.",
        ),
    ] = None,
    copy: Annotated[
        bool, typer.Option("--copy/--no-copy", help="Copy the text, unless it breaks a limit.")
    ] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Check again at each save, until Ctrl-C.")
    ] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="Put the suggestions in, once you have seen the diff.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="With --fix, do not ask.")] = False,
    as_json: JsonOption = False,
    folder: WorkspaceOption = None,
) -> None:
    """Print a line a finding: FILE:LINE:COLUMN: severity code: message.

    At a terminal, print the text with what was judged in colour, and the findings in it.

    Exit code 0: no error; 1: a limit is broken, or the source does not carry something; 2: a file
    could not be read; 130: Ctrl-C, which is how --watch ends.
    """
    clashes.refuse("check", clashes.given(context))
    if copy and len(files or ()) > 1:
        msg = "the clipboard holds one text, and several are named"
        raise UsageError(msg, where="--copy", hint="name the one to copy")
    location = ask.located(folder)
    config = workspace.load_settings(location)
    if lang is not None and lang not in LANGUAGES:
        raise ask.unknown("language", lang, LANGUAGES, whose="postgen knows")
    codes = ask.switched_off((*config.ignore, *(ignore or ())))
    names = files or ["-"]
    if not files and (sys.stdin is None or sys.stdin.isatty()):
        raise UsageError("no file is named", hint="postgen check post.txt, or pipe a text in")
    if fix:
        from postgen.cli import mending

        mending.refuse_unasked(names, yes=yes)
    elif yes:
        raise UsageError("it says nothing without --fix", where="--yes", hint="add --fix")
    if any(not it.strip() for it in own or ()):
        msg = "an empty text vouches for nothing"
        raise UsageError(msg, where="--own", hint="give the number as it stands: '40 developers'")
    judge = Judge(
        sources=judging.sources(location, config, source, codes),
        named=source is not None,
        own=(*config.own, *(own or ())),
        lang=lang,
        kind="comment" if comment else "post",
        ignored=codes,
    )
    unseen = {one.source.id: judging.blind(one) for one in judge.sources}

    def report(texts: list[tuple[str, str]]) -> bool:
        """Print the findings, copy where that is wanted, and say whether one is an error."""
        found = _each(texts, judge)
        for one in dict.fromkeys(one for _, _, how in found for one in how.judged_by):
            if unseen.pop(one, ""):
                talk(judging.blind(next(it for it in judge.sources if it.source.id == one)))
        if as_json:
            import json

            document = {"schema": 1, "files": [as_dict(*row) for row in found]}
            product(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
        elif fix and names == ["-"]:  # stdout has its text
            for it in found[0][2].findings:
                talk(line("-", it).rstrip("\n"))
        else:
            _print(found)
            if person_listens():
                for name, text, how in found:
                    talk(f"{name}: {summary(text, how, judge.kind)}")
        broken = any(it.severity == ERROR for _, _, how in found for it in how.findings)
        if copy and texts:
            copying.copy_checked(texts[0][1], broken=broken)
        return broken

    if watch:
        from postgen.cli import watching

        watching.watch(names, report)
    texts, unread = [], []
    for name in names:
        try:
            texts.append((name, mending.mend(name, judge, yes=yes) if fix else read(name)))
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


def _each(texts: list[tuple[str, str]], judge: Judge) -> list[tuple[str, str, Checked]]:
    """Check each text, in several processes where that pays."""
    find = partial(checked, judge=judge)
    told: Iterable[Checked] = map(find, (text for _, text in texts))
    if len(texts) > 1:
        from postgen.cli.several import each

        told = each(find, [text for _, text in texts])
    return [(name, text, how) for (name, text), how in zip(texts, told, strict=True)]


def _print(found: list[tuple[str, str, Checked]]) -> None:
    """Print the findings: a line each, or in the text where a person reads."""
    for name, text, how in found:
        if person_reads() and len(text) <= LONGEST:
            from postgen.cli import marked

            marked.show(name, text, how, named=len(found) > 1)
        else:
            product("".join(line(name, it) for it in how.findings))


def summary(text: str, how: Checked, kind: str) -> str:
    """Say in one line how a text stands."""
    count = len(how.findings)
    state = f"{count or 'no'} finding{'s' if count > 1 else ''}"
    told = f"{units(text):,} of {limit(kind):,} units, {state}"
    verdicts = Counter(one.verdict for one in how.evidence)
    judged = ", ".join(f"{verdicts[it]} {it}" for it in VERDICTS if verdicts[it])
    return f"{told}; evidence: {judged}" if judged else told


def line(name: str, finding: Finding) -> str:
    """Give a finding as one line."""
    better = (finding.suggestion or "").replace("\u00a0", "⍽")  # which nobody would see
    suggestion = f" (write: {better})" if 0 < len(better) <= MOST_SHOWN else ""
    said = (
        f"{name}:{finding.line}:{finding.column}: {finding.severity} {finding.code}: "
        f"{finding.message}{suggestion}"
    )
    return printable(said.replace("\n", "⏎")) + "\n"


def as_dict(name: str, text: str, how: Checked) -> dict[str, Any]:
    """Give a checked file as its JSON object; the keys are a contract."""
    return {
        "file": name,
        "units": units(text),
        "evidence": judging.as_dicts(how.evidence),
        "findings": [fault._asdict() for fault in how.findings],
    }
