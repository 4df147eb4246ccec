"""A checked text at a terminal: its evidence in colour, each finding under the line it is in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from postgen.checks.finding import ERROR, HINT, WARNING, Finding
from postgen.cli.judging import Checked
from postgen.cli.terminal import printable

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

_EXCERPT = 32
_MARKED = 120  # characters that a line is drawn under; more of them would show nothing
_LEAST = 16  # cells that a message needs beside its margin
_SEVERITIES = {ERROR: "red", WARNING: "yellow", HINT: "cyan"}
_VERDICTS = ("supported", "own", "altered", "unsupported")  # the later over the earlier
_COLOURS = {"supported": "green", "own": "blue", "altered": "yellow", "unsupported": "red"}


def show(name: str, text: str, how: Checked, *, named: bool) -> None:
    """Print a text and its findings; its name above, where there are several."""
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, markup=False, emoji=False)
    if named:
        console.print(Text(printable(name), style="bold"), soft_wrap=True)
    styles = _styles(text, how)
    found = list(enumerate(how.findings, 1))
    start = 0
    for number, line in enumerate(text.split("\n"), 1):
        told = line.removesuffix("\r")
        if text:
            console.print(_coloured(told, styles[start : start + len(told)]), overflow="fold")
        start += len(line) + 1
        while found and found[0][1].line <= number:
            _margin(console, *found.pop(0))


def _styles(text: str, how: Checked) -> list[str]:
    """Give each character its style: a verdict's colour, a line under another fault."""
    styles = [""] * len(text)
    severities = {(it.start, it.end, it.code): it.severity for it in how.findings}
    judged = set()
    for one in sorted(how.evidence, key=lambda it: _VERDICTS.index(it.verdict)):
        colour = _COLOURS[one.verdict]
        severity = severities.get((one.start, one.end, one.code))
        if severity is not None:
            judged.add((one.start, one.end))
            colour = _SEVERITIES[severity]
        styles[one.start : one.end] = [colour] * (one.end - one.start)
    for it in how.findings:
        if (it.start, it.end) not in judged and it.end - it.start <= _MARKED:
            for at in range(it.start, it.end):
                if not styles[at].endswith("underline"):
                    styles[at] = f"{styles[at]} underline".lstrip()
    return styles


def _coloured(line: str, styles: Sequence[str]) -> Text:
    """Give a line in its colours, without what could drive the terminal."""
    from rich.text import Text

    told = Text()
    for style, run in groupby(zip(line, styles, strict=True), key=lambda pair: pair[1]):
        told.append(printable("".join(letter for letter, _ in run)), style=style or None)
    return told


def _margin(console: Console, number: int, finding: Finding) -> None:
    """Print a finding, wrapped beside its number."""
    from rich.text import Text

    edge = f"  {number} "
    room = max(_LEAST, console.width - len(edge))
    for part in _said(finding):
        for line in part.wrap(console, room, overflow="fold"):
            line.rstrip()
            console.print(Text.assemble((edge, "dim"), line), soft_wrap=True)
            edge = " " * len(edge)


def _said(finding: Finding) -> Iterator[Text]:
    from rich.text import Text

    head = Text()
    head.append(finding.severity, style=f"bold {_SEVERITIES[finding.severity]}")
    head.append(f" {finding.code}")
    excerpt = _flat(finding.text.strip())
    if excerpt:
        cut = excerpt if len(excerpt) <= _EXCERPT else f"{excerpt[: _EXCERPT - 1].rstrip()}…"
        head.append(f" [{cut}]", style="dim")
    yield head.append(f": {_flat(finding.message)}")
    if finding.suggestion is not None and not finding.suggestion.strip() and finding.text.strip():
        yield Text("write: nothing in its place")
    elif finding.suggestion and finding.suggestion.strip():
        yield Text("write: ").append(_flat(finding.suggestion), style="bold")


def _flat(text: str) -> str:
    return printable(text.replace("\r\n", "⏎").replace("\n", "⏎"))
