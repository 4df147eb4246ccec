"""Rules on how long a text and its parts are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postgen.checks.rule import Fault, Subject
from postgen.linkedin.counting import head, units
from postgen.linkedin.limits import limit


def empty(subject: Subject) -> Iterator[Fault]:
    """Find a text without words."""
    if not subject.text.strip():
        yield Fault(0, len(subject.text), "there is nothing to post")


def too_long(subject: Subject) -> Iterator[Fault]:
    """Find what LinkedIn would refuse."""
    most, count = limit(subject.kind), units(subject.text)
    if count > most:
        start = head(subject.text, most)
        over = f"{count:,} units, {count - most:,} over the {most:,} of a {subject.kind}"
        yield Fault(start, len(subject.text), over)


def near_limit(subject: Subject) -> Iterator[Fault]:
    """Find a post that fits by our count with little to spare."""
    near, most, count = limit("post-near"), limit("post"), units(subject.text)
    if near <= count <= most:
        start = head(subject.text, near - 1)
        yield Fault(
            start,
            len(subject.text),
            f"{count:,} of {most:,} units: LinkedIn may count a few more than we do",
        )


def long_paragraph(subject: Subject) -> Iterator[Fault]:
    """Find paragraphs that are a wall on a phone."""
    most = limit("paragraph")
    if len(subject.text) * 2 <= most:
        return
    for found in re.finditer(r"[^\n]+", subject.text):
        if len(found.group()) * 2 > most and (count := units(found.group())) > most:
            yield Fault(
                *found.span(),
                f"a paragraph of {count:,} units is a wall on a phone: break it before {most}",
            )
