"""Durations in hours, minutes and seconds, and the times of the day that look like them."""

from __future__ import annotations

from fractions import Fraction

from postgen.language.quantity import Quantity
from postgen.language.reading import symbols
from postgen.language.reading.digits import plain
from postgen.language.reading.laps import SIXTY, feet, hundredths, lasting, minutes, small
from postgen.language.reading.measures import measure, parted_at
from postgen.language.reading.reading import Reading, passed
from postgen.language.reading.sight import Sight
from postgen.language.reading.symbols import FEET, INCHES, SECONDS
from postgen.language.reading.tokens import BREAK, DIGITS, NONE, SPACE, WORD
from postgen.language.reading.units import pers
from postgen.language.reading.years import is_year

_SECONDS = ("s", "sec", "secondes", "seconds", "seconde", "second")
_SIGNS = FEET | INCHES | {":", "h", "min", "mn", "am", "pm", "a", "p", "o'", "s"}


def clock(sight: Sight, at: int) -> Reading | None:
    """Read a duration, or pass over a time of the day."""
    if sight.tokens[at].kind != DIGITS:
        return None
    if not sight.ahead(at, _SIGNS):
        return None
    first = _one(sight, at)
    if first is not None and first.quantity is None:
        return first
    low = first or _measured(sight, at)
    parted = parted_at(sight, low.end) if low else None
    if low is None or parted is None:
        return first
    beyond = sight._replace(floor=parted)
    last = _one(beyond, parted) if sight.tokens[parted].kind == DIGITS else None
    if last is None and first is None and _open(sight, at, low.end, parted):
        return passed(at, parted + 2)
    high = last or (_measured(sight, parted) if first else None)
    if high is None or high.quantity is None:
        return first
    return _span(low, high) or first


def _open(sight: Sight, at: int, end: int, parted: int) -> bool:
    """Tell whether two hours of the day stand as an opening time: de 9h à 18h."""
    tokens, outof = sight.tokens, sight.words.measuring.outof
    if at <= sight.floor or tokens[at - 1].text not in outof or end != at + 2:
        return False
    hours = (at, parted)
    if not all(tokens[i].raw.isdecimal() and int(tokens[i].raw[:3]) <= 24 for i in hours):
        return False
    if not all(tokens[i + 1].text == "h" and tokens[i + 1].gap == NONE for i in hours):
        return False
    after = tokens[parted + 2]
    return after.gap == BREAK or after.text not in sight.words.counting.of


def _one(sight: Sight, at: int) -> Reading | None:
    return (
        _colons(sight, at) or _hours(sight, at) or minutes(sight, at) or feet(sight, at)
        or hundredths(sight, at)
    )  # fmt: skip


def _measured(sight: Sight, at: int) -> Reading | None:
    """Read a duration in one unit, as the other end of one in two."""
    found = measure(sight, at) if sight.tokens[at].kind == DIGITS else None
    if found is None or found.unit not in SECONDS:
        return None
    return lasting(at, found.end, found.unit, found.value)


def _span(low: Reading, high: Reading) -> Reading | None:
    """Join two durations, in the smaller of their units."""
    first, last = low.quantity, high.quantity
    if first is None or last is None:
        return None
    unit = min(first.unit, last.unit, key=SECONDS.__getitem__)
    ends = tuple(
        plain(Fraction(str(it.value)) * SECONDS[it.unit] / SECONDS[unit]) for it in (first, last)
    )
    if ends[0] > ends[1]:
        return None
    told = Quantity(unit, None, ends[0], ends[1])
    return Reading(low.start, high.end, low.first, high.last, told)


def _lasts(sight: Sight, at: int, end: int) -> bool:
    """Tell whether a duration is meant: sub-2:24, in 3:41, 2:33 in 2023."""
    tokens, calendar = sight.tokens, sight.words.calendar
    before = tokens[at - 1].text if at > sight.floor else ""
    if before in symbols.DASHES and at - 1 > sight.floor:
        before = tokens[at - 2].text
    yearly = tokens[end].text in ("in", "en", "(") and is_year(tokens[end + 1].raw)
    return before in calendar.lasting or (yearly and before not in calendar.at)


def _timed(sight: Sight, at: int, end: int) -> bool:
    """Tell whether a time of the day is meant: no denominator follows, nor a date."""
    hour = sight.tokens[at].raw
    if pers(sight, end)[0] or sight.lexicon.since.at(sight.tokens, end):
        return False
    if not hour.isdecimal() or int(hour) > 24 or at <= sight.floor:
        return False
    # « de 4 h 10 à 2 h 45 » goes from one duration to the other.
    other = sight.tokens[at - 2] if at - 1 == sight.floor > 1 else None
    if other and other.kind == DIGITS and sight.tokens[at - 3].text == "h":
        return False
    return sight.tokens[at - 1].text in sight.words.calendar.at


def _colons(sight: Sight, at: int) -> Reading | None:
    """Read 2:03:45 and 3:41.2; 3:41 after a word that lasts; 8:30 is a time of the day."""
    tokens = sight.tokens
    parts, end = [tokens[at].raw], at + 1
    while tokens[end].text == ":" and tokens[end].gap == NONE == tokens[end + 1].gap:
        if tokens[end + 1].kind != DIGITS or len(parts) == 3:
            break
        parts.append(tokens[end + 1].raw)
        end += 2
    if len(parts) == 1:
        return None
    whole, _, decimals = parts[-1].partition(".")
    if not (
        len(parts[0]) <= 3
        and parts[0].isdecimal()
        and all(map(small, parts[1:-1]))
        and small(whole)
    ):
        return passed(at, end)
    if len(parts) == 2 and not decimals and not _lasts(sight, at, end):
        if tokens[end].text in sight.words.calendar.hours and tokens[end].gap != BREAK:
            end += 1
        return passed(at, end)
    seconds = Fraction(f"{whole}.{decimals or 0}")
    for i, part in enumerate(reversed(parts[:-1]), 1):
        seconds += int(part) * SIXTY**i
    told = lasting(at, end, "seconds", seconds)
    # Minutes and seconds, or hours and minutes: 3:41 of a mile, 2:33 of a marathon.
    hours = Quantity("minutes", plain(seconds)) if len(parts) == 2 and not decimals else None
    return told._replace(other=hours)


def _hours(sight: Sight, at: int) -> Reading | None:
    """Read 2h22, 2 h 22 min, 2h22m; à 8h30 is a time of the day."""
    tokens = sight.tokens
    raw = tokens[at].raw
    if not (raw.isdecimal() and len(raw) <= 18):
        return None
    if (
        tokens[at + 1].text in sight.words.calendar.hours
        and tokens[at + 1].gap != BREAK
        and len(raw) <= 2
    ):
        return passed(at, at + 2)
    if [token.text for token in tokens[at + 1 : at + 4]] in (["a", ".", "m"], ["p", ".", "m"]):
        return passed(at, at + 4 + (tokens[at + 4].text == "."))
    if tokens[at + 1].text != "h" or tokens[at + 1].gap == BREAK:
        return None
    later = tokens[at + 2]
    wide = later.gap == SPACE and tokens[at + 1].gap == SPACE
    if not small(later.raw) or not (later.gap == NONE or wide):
        return passed(at, at + 2) if _timed(sight, at, at + 2) else None
    end = at + 3
    if tokens[end].text in ("m", "min", "mn", "minutes") and tokens[end].gap != BREAK:
        end += 1
    elif _timed(sight, at, end):
        return passed(at, end)
    whole = int(raw) * SIXTY + int(later.raw)
    seconds = tokens[end]
    if small(seconds.raw.zfill(2)) and seconds.gap != BREAK:
        named = tokens[end + 1].text in _SECONDS and tokens[end + 1].gap != BREAK
        if named or (seconds.gap == NONE and tokens[end - 1].kind == WORD):
            exact = Fraction(whole * SIXTY + int(seconds.raw))
            return lasting(at, end + 1 + named, "seconds", exact)
    return lasting(at, end, "minutes", Fraction(whole))
