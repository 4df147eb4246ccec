"""Places in a ranking: 412th, 287e; no other reading takes them for quantities."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from postgen.language.mention import Mention
from postgen.language.quantity import Quantity

_LEAST = 2  # what is first is told of much else


def ranks(text: str, lang: str, start: int, end: int) -> Iterator[Mention]:
    """Read the places in rankings that a stretch of a text states, in order."""
    for found in _ordinal(lang).finditer(text, start, end):
        value = int("".join(letter for letter in found[1] if letter.isdigit()))
        if value >= _LEAST:
            yield Mention(
                found.start(), found.end(), found.span(1), Quantity("count", value), lang,
                noun="place",
            )  # fmt: skip


@cache
def _ordinal(lang: str) -> re.Pattern[str]:
    digits = r"(?<![\w.,])([0-9]{1,3}(?:[  ,.]?[0-9]{3})*)"
    if lang == "fr":
        return re.compile(
            digits + r"(?:e|ème)\b(?!\s+(?:siècle|arrondissement|anniversaire|étage|édition|minute"
            r"|république|jour|mois|semaine|année|heure|vague|fois|épisode|numéro)\b)",
            re.IGNORECASE,
        )
    return re.compile(
        digits + r"(?:th|st|nd|rd)\b(?!\s+(?:century|anniversary|birthday|floor|edition|minute|day"
        r"|week|month|year|hour|congress|grade|of|percentile|episode|street|avenue)\b)",
        re.IGNORECASE,
    )
