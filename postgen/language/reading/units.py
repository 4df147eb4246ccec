"""What a number measures: its unit, and what it is per."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from postgen.language.quantity import UNITS
from postgen.language.reading import symbols
from postgen.language.reading.sight import Sight
from postgen.language.reading.tokens import BREAK, NONE, SPACE, WORD
from postgen.language.styles import DURATIONS

_TIMES = ("second", "minute", "hour", "day", "week", "month", "quarter", "year")


class Named(NamedTuple):
    """Hold a unit, how many of it one named one is, and the end of its name."""

    unit: str
    factor: Fraction
    end: int
    noun: str = ""  # the code of a currency that postgen has no unit for


def unit(sight: Sight, at: int, *, scaled: bool = False) -> Named | None:
    """Read the name of a unit after a number; after a scale word, `of` may stand between."""
    tokens = sight.tokens
    if tokens[at].gap == BREAK:
        return None
    if tokens[at].text in symbols.DASHES and tokens[at].gap == NONE == tokens[at + 1].gap:
        found = _named(sight, at + 1)
        return found if found and tokens[at + 1].kind == WORD else None
    if scaled and tokens[at].text in sight.words.counting.of and tokens[at + 1].gap != BREAK:
        return _named(sight, at + 1)
    found = _named(sight, at)
    if found is None and tokens[at].text in sight.words.measuring.extra:
        later = _named(sight, at + 1) if tokens[at + 1].gap != BREAK else None
        return later if later and later.unit in DURATIONS else None
    return found


def _named(sight: Sight, at: int) -> Named | None:
    tokens = sight.tokens
    token = tokens[at]
    found = sight.lexicon.units.at(tokens, at)
    # HR is no hour.
    if found and not (token.raw.isupper() and found.value[0] in DURATIONS and len(token.raw) < 4):
        return named(*found.value, found.end)
    # A letter that a mark follows is part of a name: 3 m², 5 s'il.
    if token.raw in symbols.UNITS and tokens[at + 1].text not in ("'", "&"):
        return named(*symbols.UNITS[token.raw], at + 1)
    if token.raw in symbols.MEASURES:
        return named(token.raw, 1, at + 1)
    return None


def named(unit: str, factor: float, end: int) -> Named:
    """Give a unit by its name, or a count of what has none."""
    exact = Fraction(str(factor))
    return Named(unit, exact, end) if unit in UNITS else Named("count", exact, end, unit)


def lead(sight: Sight, at: int) -> tuple[Named, int] | None:
    """Read the currency that stands before a number, and give its first token."""
    tokens = sight.tokens
    if tokens[at].gap > SPACE or at <= sight.floor:
        return None
    for floor in (sight.floor, at - 1):
        found = sight.lexicon.leads.before(tokens, at, floor)
        if found is None:
            return None
        code = tokens[found.start]
        # « A $25M round » has an article, « give us $5 » a pronoun.
        article = len(code.raw) == 1 and tokens[found.start + 1].gap != NONE
        if code.kind != WORD or (code.raw.isupper() and not article):
            return named(*found.value, at), found.start
    return None


def pers(sight: Sight, at: int) -> tuple[tuple[str, ...], int]:
    """Read the denominators that follow a number and its unit."""
    found: list[str] = []
    while (one := _per(sight, at, bool(found))) is not None:
        found.extend(one[0])
        at = one[1]
        if len(found) > 2:
            break
    return tuple(found), at


def _per(sight: Sight, at: int, again: bool) -> tuple[tuple[str, ...], int] | None:
    tokens, lexicon = sight.tokens, sight.lexicon
    if tokens[at].gap == BREAK:
        return None
    rate = lexicon.rates.at(tokens, at)
    if rate and not again:
        return rate.value, rate.end
    if again and tokens[at].text in sight.words.counting.joins | sight.words.measuring.also:
        at += 1
    if tokens[at].text == "/":
        named = lexicon.pers.at(tokens, at + 1) if tokens[at + 1].gap != BREAK else None
        return ((named.value,), named.end) if named else None
    lead = lexicon.per.at(tokens, at)
    if lead is None or tokens[lead.end].gap == BREAK:
        return None
    named = lexicon.pers.at(tokens, lead.end)
    if named is None or (tokens[named.end].text == "-" and tokens[named.end].gap == NONE):
        return None
    adjacent = tokens[at].text in sight.words.measuring.adjacent
    if tokens[at].text in ("le", "la") and named.value in _TIMES:
        return None
    after = tokens[named.end]
    if adjacent and after.gap != BREAK and lexicon.not_per.at(tokens, named.end):
        return None
    return (named.value,), named.end


def alike(first: str, last: str) -> tuple[int, int] | None:
    """Give the sizes of two units of one system, or None."""
    for system in symbols.SYSTEMS:
        if first in system and last in system:
            return system[first], system[last]
    return None
