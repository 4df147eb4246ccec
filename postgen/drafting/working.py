"""Tell how a figure was worked out from others."""

from __future__ import annotations

from postgen import language
from postgen.knowledge import Computed, Knowledge

SIGNS = {"plus": "+", "minus": "−", "times": "×", "over": "÷"}


def working(computed: Computed, knowledge: Knowledge, lang: str) -> str:
    """Tell a sum by its figures with their amounts, then those among them that are sums, once each.

    As: a (200 gigawatts) × b ($1 billion per gigawatt), and a from c (100 gigawatts) + d (…).
    """
    said = [_sum(computed, lang)]
    seen = {term.id for term in computed.terms}
    waiting = list(computed.terms)
    for term in waiting:
        figure = knowledge.figures.get(term.id)
        # Of several sources an id may be another one's.
        if figure and figure.computed and figure.quantity == term.quantity:
            said.append(f"{term.id} from {_sum(figure.computed, lang)}")
            more = [inner for inner in figure.computed.terms if inner.id not in seen]
            seen |= {inner.id for inner in more}
            waiting += more
    return ", and ".join(said)


def _sum(computed: Computed, lang: str) -> str:
    terms = [f"{term.id} ({language.words(term.quantity, lang)})" for term in computed.terms]
    if computed.operation == "growing":
        start, end, rate = terms
        return f"{start} growing to {end} at {rate}"
    return f" {SIGNS[computed.operation]} ".join(terms)
