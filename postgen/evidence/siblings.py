"""Concepts of which a number is of one only: who reads doctors for nurses reads another fact."""

from __future__ import annotations

from postgen.evidence.context import Context
from postgen.evidence.facts import FIGURE, Fact

_MEASURED = 1.0  # what a word weighs that a fact measures
_TOLD = 0.3  # and one that a claim tells beside it
_NEAR = 0.75  # what a word must weigh to stand between the numbers on either side

_GROUPS = (
    "increase decrease",
    "maximum minimum",
    "majority minority",
    "revenue net-profit operating-profit ebitda debt cash-flow order-book",
    "doctor nurse patient",
    "woman man child",
    "pupil student teacher",
    "passenger driver",
    "import export",
    "hire layoff quit",
    "supply demand",
    "win lose draw",
    "solar wind-power nuclear hydropower coal natural-gas oil",
    "car truck bus bicycle tram metro train",
    "summer winter spring autumn",
    "birth death",
    "death injury",
    "cost savings",
    "north south",
)
_OF = {
    f"~{name}": frozenset(f"~{other}" for other in group.split() if other != name)
    for group in _GROUPS
    for name in group.split()
}


def of_a_sibling(context: Context, fact: Fact) -> bool:
    """Say whether the words around a number name what excludes what its fact measures."""
    if fact.kind != FIGURE:
        return False
    for word, said in fact.words.items():
        if said < _MEASURED or word not in _OF or word in context.words:
            continue
        for other in _OF[word]:
            if context.words.get(other, 0) >= _NEAR and fact.words.get(other, 0) < _TOLD:
                return True
    return False
