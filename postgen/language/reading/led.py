"""Years that a word before them shows to be one: since 1850, by '27, in twenty twenty-six."""

from __future__ import annotations

from postgen.language.reading import counts, units
from postgen.language.reading.sight import Sight
from postgen.language.reading.tokens import BREAK, NONE, WORD
from postgen.language.reading.years import FIRST, Day, stands, year_in_words

_OLDEST = 1000
_PLAIN = range(2010, 2051)  # told in words, they are years where nothing shows it
_MARKS = frozenset("'‘")


def led(sight: Sight, at: int) -> Day | None:
    """Read a year in digits that is one after a word that leads it."""
    return _old(sight, at) or _short(sight, at)


def _leads(sight: Sight, at: int) -> bool:
    if at <= sight.floor or sight.tokens[at].gap == BREAK:
        return False
    return sight.tokens[at - 1].text in sight.words.calendar.in_


def _old(sight: Sight, at: int) -> Day | None:
    raw = sight.tokens[at].raw
    if not (len(raw) == 4 and raw.isdecimal() and _OLDEST <= int(raw) < FIRST):
        return None
    if not (_leads(sight, at) or _opened(sight, at)) or not stands(sight, at, at + 1):
        return None
    return None if counts.noun(sight, at + 1)[0] else Day(at, at + 1, int(raw))


def _opened(sight: Sight, at: int) -> bool:
    """Tell whether `between` opens a span of years, here or at the year before."""
    tokens, between = sight.tokens, sight.words.measuring.between
    if at > sight.floor and tokens[at - 1].text in between:
        return True
    if at < 3 or not (len(tokens[at - 2].raw) == 4 and tokens[at - 2].raw.isdecimal()):
        return False
    return between.get(tokens[at - 3].text, "") == tokens[at - 1].text


def _short(sight: Sight, at: int) -> Day | None:
    if at <= sight.floor or sight.tokens[at - 1].gap == NONE:
        return None
    year = short_year(sight, at - 1)
    return Day(at - 1, at + 1, year, first=at) if year is not None else None


def short_year(sight: Sight, at: int) -> int | None:
    """Read '27 at its apostrophe."""
    mark, last = sight.tokens[at], sight.tokens[at + 1]
    if mark.text not in _MARKS or last.gap != NONE or len(last.raw) != 2:
        return None
    return 2000 + int(last.raw) if last.raw.isdecimal() and stands(sight, at + 1, at + 2) else None


def spelled_year(sight: Sight, at: int) -> Day | None:
    """Read a year in words: in two thousand and eight; twenty twenty-six, wherever it stands."""
    tokens = sight.tokens
    if tokens[at].kind != WORD or tokens[at].text not in sight.words.counting.smalls:
        return None
    told = year_in_words(sight, at)
    if told is None:
        return None
    year, end = told
    calendar = sight.words.calendar
    plain = year in _PLAIN and (calendar.told or not _thousands(sight, at, end))
    if not (plain or _leads(sight, at)):
        return None
    if tokens[end].text in sight.words.counting.of and not _leads(sight, at):
        return None
    if units.unit(sight, end) or counts.noun(sight, end)[0]:
        return None
    return Day(at, end, year)


def _thousands(sight: Sight, at: int, end: int) -> bool:
    scales = sight.words.counting.scales
    return any(token.text in scales for token in sight.tokens[at:end])
