"""What a rule is, what it looks at, and what it gives back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from postgen.prose import Prose

if TYPE_CHECKING:  # it costs as much to load as the rules do, and most texts are not judged
    from postgen.evidence.verdict import Evidence

POST, COMMENT = "post", "comment"
KINDS = (POST, COMMENT)


class Subject(NamedTuple):
    """Hold the text that rules look at, and what was judged of it beforehand."""

    text: str
    lang: str | None  # None: not known
    kind: str  # one of KINDS
    letters: frozenset[str]  # every character of the text once, to pass over a rule quickly
    prose: Prose  # its words, sentences, paragraphs and quotations
    evidence: Sequence[Evidence] | None  # None: nothing to judge it by was found


class Fault(NamedTuple):
    """Hold what a rule found; its span is in code points of the text."""

    start: int
    end: int
    message: str
    suggestion: str | None = None  # what to put in place of the span, where that is known


class Rule(NamedTuple):
    """Hold one rule and why it is one."""

    code: str
    severity: str  # one of finding.SEVERITIES
    what: str
    why: str
    source: str  # who says so
    find: Callable[[Subject], Iterable[Fault]]
    kinds: tuple[str, ...] = KINDS  # what it is for


def lines_with(text: str, letters: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Give the span of each line that has one of some letters.

    What is in few lines, and takes long to look for, need not be looked for in all of them.
    """
    wanted = "".join(map(re.escape, letters))
    end = -1
    for found in re.finditer(f"[{wanted}]", text) if wanted else ():
        if found.start() > end:
            end = text.find("\n", found.start())
            end = len(text) if end < 0 else end
            yield text.rfind("\n", 0, found.start()) + 1, end


def matches(
    text: str,
    pattern: str,
    message: str,
    *,
    suggestion: str | None = None,
    needs: str | tuple[str, ...] = "",
) -> Iterator[Fault]:
    """Give a fault for each match of a pattern, where the text has what it needs.

    To look for one of `needs` is far quicker than to compile the pattern. The suggestion is a
    replacement as `Match.expand` takes it.
    """
    if not any(one in text for one in ((needs,) if isinstance(needs, str) else needs)):
        return
    for found in re.finditer(pattern, text):
        better = None if suggestion is None else found.expand(suggestion)
        yield Fault(found.start(), found.end(), message, better)
