"""What was examined in a text, and the verdict on it."""

from __future__ import annotations

from typing import NamedTuple

NUMBER, QUOTATION, ATTRIBUTION = "number", "quotation", "attribution"
SUPPORTED, ALTERED, UNSUPPORTED, OWN = "supported", "altered", "unsupported", "own"


class Evidence(NamedTuple):
    """Hold one number, quotation or attribution; spans are code points of the text."""

    start: int
    end: int
    text: str  # what stands there
    kind: str  # NUMBER, QUOTATION or ATTRIBUTION
    verdict: str  # SUPPORTED, ALTERED, UNSUPPORTED or OWN
    entry: str | None = None  # the id of the entry that it rests on, or comes nearest to
    # How a quotation matches (exact, folded, near, none); else what is altered: value, unit, bound,
    # approximation, range, period, subject, status, condition, negation, speaker, arithmetic …
    outcome: str | None = None
    code: str = ""  # of the rule that tells it; empty where nothing is wrong
    message: str = ""  # what is wrong and what the source says: the entry, its words, its locator
    suggestion: str | None = None  # what to put in place of the span, where that is safe
