"""Texts with the faults set in ⟦ ⟧, and what a rule finds in them."""

import re

from postgen.checks import check
from postgen.checks.finding import Finding


def found(text: str, code: str, kind: str = "post", lang: str | None = None) -> list[Finding]:
    return [it for it in check(text, kind=kind, lang=lang) if it.code == code]


def marked(text: str) -> tuple[str, list[tuple[int, int]]]:
    spans = []
    pieces = re.split("⟦(.*?)⟧", text, flags=re.DOTALL)
    at = 0
    for odd, piece in enumerate(pieces):
        if odd % 2:
            spans.append((at, at + len(piece)))
        at += len(piece)
    return "".join(pieces), spans
