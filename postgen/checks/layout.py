"""Rules on spaces and line breaks that a paste does not keep."""

from __future__ import annotations

from collections.abc import Iterator

from postgen.checks.rule import Fault, Subject, matches


def indent(subject: Subject) -> Iterator[Fault]:
    """Find spaces and tabs at the start of a line."""
    pattern = r"(?m)^[ \t]+(?=[^\s])"
    message = "LinkedIn drops spaces at the start of a line"
    text = subject.text
    if text[:1] in (" ", "\t") or "\n " in text or "\n\t" in text:
        yield from matches(text, pattern, message, suggestion="")


def spaces(subject: Subject) -> Iterator[Fault]:
    """Find runs of spaces, and tabs, inside a line."""
    pattern = r"(?<=[^\s])(?: [ \t]|\t)[ \t]*(?=[^\s])"
    message = "LinkedIn shows one space here"
    yield from matches(subject.text, pattern, message, suggestion=" ", needs=("  ", "\t"))


def blank_lines(subject: Subject) -> Iterator[Fault]:
    """Find runs of blank lines, and those before the first word."""
    if subject.text[:1].isspace():
        first = r"\A(?:[ \t]*\r?\n)+(?=[ \t]*\S)"
        yield from matches(subject.text, first, "the post begins with a blank line", suggestion="")
    pattern = r"(?<=\S)[ \t]*\r?\n(?:[ \t]*\r?\n){2,}(?=[ \t]*\S)"
    message = "LinkedIn makes one blank line of several"
    needs = ("\n\n\n", "\n ", "\n\t", "\n\r")
    yield from matches(subject.text, pattern, message, suggestion="\n\n", needs=needs)
