"""Numbers that claim nothing: what the post itself offers, asks for, or reckons by."""

from __future__ import annotations

from postgen.language.quantity import Quantity
from postgen.language.reading.reading import Reading
from postgen.language.reading.sight import Sight
from postgen.language.reading.tokens import BREAK, NONE
from postgen.language.styles import MONEY

_OFFERED = 20  # more of them are not signposts
_BASES = frozenset({10, 100, 1000})
_SHORT = ("seconds", "minutes")
_ENDS = frozenset(".!?:;,…—–")


def signpost(sight: Sight, reading: Reading, told: Quantity) -> bool:
    """Tell three points to remember from three points of percentage."""
    if not (isinstance(told.value, int) and 0 < told.value <= _OFFERED):
        return False
    idling = sight.words.idling
    named = sight.tokens[reading.last : reading.end]
    if [it.text in idling.nouns for it in named] != [True]:
        return False  # basis points, and no other
    first, after = sight.tokens[reading.start], sight.tokens[reading.end]
    before = sight.tokens[reading.start - 1].text if reading.start > sight.floor else ""
    opens = first.gap == BREAK or before in (".", "!", "?", "")
    ends = after.gap == BREAK or after.text in (":", ".")
    return (
        (before in idling.leads and first.gap != BREAK)
        or _offered(sight, reading.end)
        or (opens and ends)
    )


def _offered(sight: Sight, at: int) -> bool:
    tokens, idling = sight.tokens, sight.words.idling
    if tokens[at].gap == BREAK:
        return False
    at += tokens[at].text in idling.to
    return tokens[at].gap != BREAK and tokens[at].text in idling.offered


def idle(sight: Sight, first: int, end: int, told: Quantity, noun: str, *, hedged: bool) -> bool:
    """Tell whether what stands from a token to another claims nothing."""
    if told.per or not isinstance(told.value, int) or told.value < 1:
        return False
    if told.unit in _SHORT or told.unit == "hours":
        return _asked(sight, first, end, told.unit)
    if told.unit == "count" and noun in sight.words.idling.nouns and not hedged:
        return told.value <= _OFFERED
    return told.value in _BASES and not hedged and _base(sight, first, end, told.unit, noun)


def _base(sight: Sight, first: int, end: int, unit: str, noun: str) -> bool:
    """Tell whether shares are told of it: for every 100 dollars, sur cent euros."""
    lexicon = sight.lexicon
    if unit != "count" and unit not in MONEY:
        return False
    if lexicon.bases.before(sight.tokens, first, sight.floor):
        return True
    found = None if noun else lexicon.money_bases.before(sight.tokens, first, sight.floor)
    if found is None or _told(sight, found.start):
        return False
    lead = sight.tokens[found.start]
    opens = lead.gap == BREAK or found.start == 0 or sight.tokens[found.start - 1].text in _ENDS
    return opens and (
        unit in MONEY or sight.tokens[end].gap == BREAK or sight.tokens[end].text in _ENDS
    )


def _asked(sight: Sight, first: int, end: int, unit: str) -> bool:
    """Tell whether the reader is asked for it: give me two minutes; 3 minutes to read."""
    tokens, idling, lexicon = sight.tokens, sight.words.idling, sight.lexicon
    asked = lexicon.asked.before(tokens, first, sight.floor)
    if asked and not _told(sight, asked.start):
        return True
    if unit not in _SHORT:
        return False
    if lexicon.reading_before.before(tokens, first, sight.floor):
        return True
    after = tokens[end]
    if after.gap != BREAK and lexicon.reading_after.at(tokens, end):
        return True
    if after.text == "," and after.gap == NONE:
        after = tokens[end + 1]
    lead = tokens[first - 1].text if first > sight.floor and tokens[first].gap != BREAK else ""
    return lead in idling.coming and after.gap != BREAK and after.text in idling.readers


def _told(sight: Sight, at: int) -> bool:
    """Tell whether somebody does what else would be asked of the reader: it takes."""
    if at <= sight.floor or sight.tokens[at].gap == BREAK:
        return False
    return sight.tokens[at - 1].text in sight.words.idling.subjects
