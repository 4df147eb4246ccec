"""Rules on characters that are not what they seem, or are not seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import is_normalized, name, normalize

from postgen.checks.rule import Fault, Subject
from postgen.linkedin import unseen
from postgen.linkedin.plain import may_be_styled, styled_runs

_BREAKS = dict.fromkeys(map(ord, "\r\x0b\x0c\x85\u2028\u2029"), "\n")


def control(subject: Subject) -> Iterator[Fault]:
    """Find control characters, byte order marks and broken halves of characters."""
    if not unseen.may_be_unseen(subject.letters):
        return
    for start, end in unseen.unseen(subject.text, unseen.CONTROL):
        run = subject.text[start:end]
        meant = "".join(letter for letter in run.translate(_BREAKS) if letter == "\n")
        yield Fault(start, end, f"{_named(run)} does not survive a paste", meant)


def lost(subject: Subject) -> Iterator[Fault]:
    """Find the sign that stands where a character was lost on the way."""
    for found in re.finditer("\ufffd+", subject.text) if "\ufffd" in subject.letters else ():
        yield Fault(*found.span(), "a character was lost here: look it up in the original")


def bidi(subject: Subject) -> Iterator[Fault]:
    """Find marks that turn the direction of writing, which can make a text read otherwise."""
    yield from _unseen(subject, unseen.BIDI, "turns the direction of writing")


def soft_hyphen(subject: Subject) -> Iterator[Fault]:
    """Find soft hyphens."""
    yield from _unseen(subject, unseen.SOFT_HYPHEN, "breaks words and searches unseen")


def zero_width(subject: Subject) -> Iterator[Fault]:
    """Find spaces and joiners without width that stand where none belongs."""
    yield from _unseen(subject, unseen.ZERO_WIDTH, "has no width, and counts")


def invisible(subject: Subject) -> Iterator[Fault]:
    """Find fillers, tags and other letters without a shape."""
    yield from _unseen(subject, unseen.INVISIBLE, "is not seen, and counts")


def styled(subject: Subject) -> Iterator[Fault]:
    """Find bold, italics and the like made of Unicode's letters for mathematics."""
    for run in styled_runs(subject.text) if may_be_styled(subject.letters) else ():
        yield Fault(
            run.start,
            run.end,
            "screen readers stumble over letters in disguise, and a search does not find them",
            run.plain,
        )


def decomposed(subject: Subject) -> Iterator[Fault]:
    """Find letters whose accents are characters of their own, once for the whole text."""
    text = subject.text
    if is_normalized("NFC", text):
        return
    wrong = [
        found for found in re.finditer(r"\S+", text) if not is_normalized("NFC", found.group())
    ]
    if wrong:
        start, end = wrong[0].start(), wrong[-1].end()
        yield Fault(
            start,
            end,
            "accents stand apart from their letters (NFD): other tools count them twice",
            normalize("NFC", text[start:end]),
        )


def _unseen(subject: Subject, kind: str, harm: str) -> Iterator[Fault]:
    if not unseen.may_be_unseen(subject.letters):
        return
    for start, end in unseen.unseen(subject.text, kind):
        yield Fault(start, end, f"{_named(subject.text[start:end])} {harm}", "")


def _named(run: str) -> str:
    code = f"U+{ord(run[0]):04X}"
    title = name(run[0], "").lower()
    more = f" and {len(run) - 1} more" if len(run) > 1 else ""
    return f"{code} ({title}){more}" if title else f"{code}{more}"
