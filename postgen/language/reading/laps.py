"""Durations in minutes and seconds, as races are timed."""

from __future__ import annotations

from fractions import Fraction

from postgen.language.quantity import Quantity
from postgen.language.reading.digits import plain
from postgen.language.reading.reading import Reading
from postgen.language.reading.sight import Sight
from postgen.language.reading.symbols import FEET, INCHES
from postgen.language.reading.tokens import BREAK, DIGITS, NONE, SPACE, WORD

SIXTY = 60


def small(raw: str) -> bool:
    """Tell whether digits may be minutes or seconds."""
    return len(raw) == 2 and raw.isdecimal() and int(raw) < SIXTY


def lasting(at: int, end: int, unit: str, value: Fraction) -> Reading:
    """Give a duration that takes some tokens."""
    return Reading(at, end, at, end, Quantity(unit, plain(value)))


def hundredths(sight: Sight, at: int) -> Reading | None:
    """Read 9 s 58, or with the sign of inches in the place of the letter."""
    tokens = sight.tokens
    mark, last = tokens[at + 1], tokens[at + 2]
    tight = mark.text in INCHES and mark.gap == NONE == last.gap
    wide = mark.text in ("s", "sec") and mark.gap == last.gap == SPACE
    if not (tight or wide) or not (tokens[at].raw.isdecimal() and len(tokens[at].raw) <= 3):
        return None
    if last.kind != DIGITS or not last.raw.isdecimal() or len(last.raw) > 3:
        return None
    after = tokens[at + 3]
    if after.gap == NONE and (after.kind in (WORD, DIGITS) or after.text == "%"):
        return None
    return lasting(at, at + 3, "seconds", Fraction(f"{tokens[at].raw}.{last.raw}"))


def minutes(sight: Sight, at: int) -> Reading | None:
    """Read 1 min 43 s 2, 3 min 41."""
    tokens = sight.tokens
    if tokens[at + 1].text not in ("min", "mn") or tokens[at + 1].gap == BREAK:
        return None
    after = tokens[at + 2]
    if after.gap == BREAK or not tokens[at].raw.isdecimal() or len(tokens[at].raw) > 6:
        return None
    whole, _, decimals = after.raw.replace(",", ".").partition(".")
    if not small(whole.zfill(2)) or (decimals and not decimals.isdecimal()):
        return None
    end = at + 3
    seconds = Fraction(f"{whole}.{decimals or 0}")
    if tokens[end].text in ("s", "sec") and tokens[end].gap != BREAK:
        end += 1
        tenths = tokens[end].raw.isdecimal() and len(tokens[end].raw) <= 3 and not decimals
        if tenths and tokens[end].gap != BREAK and tokens[end + 1].kind != DIGITS:
            seconds += Fraction(int(tokens[end].raw), 10 ** len(tokens[end].raw))
            end += 1
    elif tokens[at + 1].gap != after.gap:
        return None
    return lasting(at, end, "seconds", int(tokens[at].raw) * SIXTY + seconds)


def feet(sight: Sight, at: int) -> Reading | None:
    """Read 1'43"2."""
    tokens = sight.tokens
    if tokens[at + 1].text not in FEET or tokens[at + 1].gap != NONE:
        return None
    whole, _, decimals = tokens[at + 2].raw.replace(",", ".").partition(".")
    if not (tokens[at].raw.isdecimal() and len(tokens[at].raw) <= 3 and small(whole)):
        return None
    end = at + 3
    if tokens[end].text in FEET and tokens[end + 1].text in FEET:
        end += 1
    if tokens[end].text not in INCHES | FEET or tokens[end].gap != NONE:
        return None
    end += 1
    seconds = Fraction(f"{whole}.{decimals or 0}") if not decimals or decimals.isdecimal() else None
    if seconds is None:
        return None
    if (
        not decimals
        and tokens[end].gap == NONE
        and tokens[end].raw.isdecimal()
        and len(tokens[end].raw) <= 3
    ):
        seconds += Fraction(int(tokens[end].raw), 10 ** len(tokens[end].raw))
        end += 1
    return lasting(at, end, "seconds", int(tokens[at].raw) * SIXTY + seconds)
