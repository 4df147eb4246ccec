"""Examine a text against a source: each number, quotation and attribution, with its verdict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postgen import language
from postgen.evidence.amounts import amounts
from postgen.evidence.attributions import attributions
from postgen.evidence.facts import RANK, facts_of
from postgen.evidence.quotations import quotations
from postgen.evidence.verdict import Evidence
from postgen.knowledge import Knowledge
from postgen.language.mention import Mention
from postgen.prose import Prose


def examine(prose: Prose, knowledge: Knowledge, own: Sequence[str] = ()) -> tuple[Evidence, ...]:
    """Give the verdict on all that a text states in numbers, quotations and attributions."""
    facts = facts_of(knowledge)
    quoted = list(quotations(prose, knowledge))
    evidence = [
        *quoted,
        *attributions(prose, knowledge, quoted),
        *amounts(prose, read(prose, ranked=RANK in facts.weight), facts, own, quoted),
    ]
    return tuple(sorted(evidence, key=lambda it: (it.start, it.end)))


def read(prose: Prose, *, ranked: bool = False) -> list[Mention]:
    """Read the quantities of a text, each stretch in its language; and places in rankings."""
    found: list[Mention] = []
    for start, end, lang in stretches(prose):
        found += language.mentions(prose.text, lang, start, end)
        if ranked:
            found += language.ranks(prose.text, lang, start, end)
    return sorted(found, key=lambda it: it[:2]) if ranked else found


def stretches(prose: Prose) -> Iterator[tuple[int, int, str]]:
    """Cut a text at its lines' ends and at what it quotes in another language."""
    start = 0
    for line in prose.text.split("\n"):
        end = start + len(line)
        lang = (prose.language_at(start) if line else None) or "en"
        at = start
        for quotation in prose.quotations_in(start, end):
            if quotation.lang not in (None, lang) and quotation.lang in language.LANGUAGES:
                yield at, quotation.start, lang
                yield quotation.start, quotation.end, quotation.lang
                at = quotation.end
        if at < end:
            yield at, end, lang
        start = end + 1
