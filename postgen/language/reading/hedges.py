"""How a number is hedged, before it and after it."""

from __future__ import annotations

from typing import NamedTuple

from postgen.language.reading.phrases import Phrases
from postgen.language.reading.sight import Sight
from postgen.language.reading.tokens import BREAK, NONE
from postgen.language.styles import CALENDAR, DURATIONS

_MOST = 3  # hedges at one number


class Hedged(NamedTuple):
    """Hold the bound and the hedge of a number, and the tokens with which it now begins or ends."""

    at: int
    bound: str = ""
    hedge: str = ""
    change: str = ""

    def joined(self, bound: str, hedge: str, at: int) -> Hedged:
        """Add a hedge that stands further off: what stands nearer holds."""
        return self._replace(at=at, bound=self.bound or bound, hedge=self.hedge or hedge)


def before(sight: Sight, start: int, unit: str) -> Hedged:
    """Read the hedges that end at a token."""
    held = Hedged(start)
    for _ in range(_MOST):
        further = _one_before(sight, held, unit)
        if further is None:
            break
        held = further
    change = sight.lexicon.changes.before(sight.tokens, held.at, sight.floor)
    if change and unit in ("percent", "points", "times") and not _particle(sight, change.start):
        held = held._replace(at=change.start, change=change.value)
    return held


def _particle(sight: Sight, at: int) -> bool:
    """Tell whether `up` belongs to a verb: sales make up a third."""
    if at <= sight.floor or sight.tokens[at].gap == BREAK:
        return False
    return sight.tokens[at - 1].text in sight.words.hedging.particles


def _one_before(sight: Sight, held: Hedged, unit: str) -> Hedged | None:
    tokens, lexicon, at = sight.tokens, sight.lexicon, held.at
    tables: list[Phrases[tuple[str, str]]] = [lexicon.before]
    if unit in CALENDAR:
        tables = [lexicon.times_before]
    elif unit in DURATIONS:
        tables = [lexicon.spans_before, lexicon.before]
    found = [it for table in tables if (it := table.before(tokens, at, sight.floor))]
    if not found:
        return None
    best = min(found, key=lambda it: it.start)
    bound, hedge = best.value
    if bound and held.bound:
        return None
    hedging = sight.words.hedging
    said = " ".join(token.text for token in tokens[best.start : best.end])
    if said in hedging.factors and unit != "times":
        return None
    if unit in DURATIONS and tokens[best.start].text in hedging.over and best.end - best.start == 1:
        lead = tokens[best.start - 1].text if best.start > sight.floor else ""
        if lead not in hedging.lasting:
            return None
    return held.joined(bound, hedge, best.start)


def after(sight: Sight, end: int, unit: str, held: Hedged) -> Hedged:
    """Read the hedges that begin at a token, beside those that stand before."""
    tokens, lexicon = sight.tokens, sight.lexicon
    at = end
    table = lexicon.times_after if unit in CALENDAR else lexicon.after
    for _ in range(_MOST):
        token = tokens[at]
        if token.text == "+" and token.gap == NONE and not held.bound and _closes(sight, at + 1):
            held, at = held.joined("at least", "", at), at + 1
            continue
        found = table.at(tokens, at) if token.gap != BREAK else None
        if found is None or (found.value[0] and held.bound) or (found.value[1] and held.hedge):
            break
        held, at = held.joined(*found.value, found.start), found.end
    return held._replace(at=at)


def _closes(sight: Sight, at: int) -> bool:
    token = sight.tokens[at]
    return token.gap != NONE or token.kind == "mark"
