"""Decades: the 2030s, les années 2030, the 90s."""

from __future__ import annotations

from postgen.language.reading.sight import Sight
from postgen.language.reading.tokens import NONE
from postgen.language.reading.years import Day, decade, is_year


def decade_after(sight: Sight, at: int) -> Day | None:
    """Read the years 2030, the 2030s after their words."""
    found = sight.lexicon.decades.at(sight.tokens, at)
    tokens = sight.tokens
    if found and (short := short_decade(tokens[found.end].raw)):
        return decade(at, found.end, found.end + 1, short)
    if (
        found is None
        or not is_year(tokens[found.end].raw)
        or not tokens[found.end].raw.endswith("0")
    ):
        return None
    return decade(at, found.end, found.end + 1, int(tokens[found.end].raw))


def short_decade(raw: str) -> int:
    """Give the first year of a decade that is told by two digits, or 0: 90."""
    told = len(raw) == 2 and raw[1] == "0" and raw[0] in "3456789"
    return 1900 + int(raw) if told else 0


def short_decades(sight: Sight, at: int) -> Day | None:
    """Read the 90s, the '90s."""
    tokens = sight.tokens
    first = short_decade(tokens[at].raw)
    mark = sight.words.calendar.decade
    if not (first and mark) or tokens[at + 1].text != mark or tokens[at + 1].gap != NONE:
        return None
    start = at
    if at > sight.floor and tokens[at].gap == NONE and tokens[at - 1].text in ("'", "‘"):
        start = at - 1
    elif at <= sight.floor or tokens[at - 1].text not in sight.words.calendar.decades_lead:
        return None
    return decade(start, at, at + 2, first)
