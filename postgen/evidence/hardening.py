"""Find what a text makes surer than its source: a condition dropped, a forecast told as a fact."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from postgen import language
from postgen.evidence.context import Context
from postgen.evidence.facts import Fact
from postgen.evidence.words import keys
from postgen.language.folding import folded
from postgen.language.modal import pattern
from postgen.prose import Prose

OPEN = ("forecast", "goal", "hypothetical")


class Hardened(NamedTuple):
    """Hold what was dropped, and in which words the source has it."""

    outcome: str  # "status" or "condition"
    words: str


def small(text: str) -> str:
    """Give a text in small letters without accents, « à » kept apart from « a »."""
    return folded(text.lower().replace("à", "@"))


class Scope:
    """Hold a text's paragraphs in small letters, each made once."""

    def __init__(self, prose: Prose) -> None:
        self.prose = prose
        self._starts = [paragraph.start for paragraph in prose.paragraphs]
        self._small: dict[int, str] = {}

    def paragraph(self, index: int) -> str:
        """Give a paragraph in small letters."""
        if index not in self._small:
            paragraph = self.prose.paragraphs[index]
            self._small[index] = small(self.prose.text[paragraph.start : paragraph.end])
        return self._small[index]

    def around(self, at: int, before: int = 1, after: int = 1) -> str:
        """Give the paragraph that a place lies in, and its neighbours."""
        if not self._starts:
            return ""
        index = max(0, bisect_right(self._starts, at) - 1)
        first, last = max(0, index - before), min(len(self._starts), index + after + 1)
        return "\n".join(self.paragraph(one) for one in range(first, last))


def hardened(context: Context, fact: Fact, scope: Scope) -> Hardened | None:
    """Find what a retelling of a fact leaves out of its status and its limits."""
    lang = context.lang
    said = small(scope.prose.text[slice(*context.sentence)])
    if fact.status in OPEN:
        modality = language.modality(lang)
        near = scope.around(context.mention.start, before=1, after=0)
        if not pattern(modality.open).search(near) and pattern(modality.fact).search(said):
            return Hardened("status", fact.status)
    limits = [limit.words for limit in fact.limits if limit.lang == lang]
    if not limits:
        return None
    near = scope.around(context.mention.start, before=3, after=2)
    told = {key.key for key in keys(near, lang)}
    for words in limits:
        if small(words) not in near and not told & {key.key for key in keys(words, lang)}:
            return Hardened("condition", words)
    return None
