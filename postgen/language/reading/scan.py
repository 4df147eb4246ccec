"""Read the quantities of a text from its start to its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from postgen.language.mention import Mention
from postgen.language.reading import hedges, idling, names
from postgen.language.reading.clocks import clock
from postgen.language.reading.dates import date
from postgen.language.reading.factors import factor
from postgen.language.reading.heights import height
from postgen.language.reading.instead import shared
from postgen.language.reading.lexicon import Lexicon, ready
from postgen.language.reading.quantities import quantity
from postgen.language.reading.reading import Reading
from postgen.language.reading.shares import share
from postgen.language.reading.sight import Sight
from postgen.language.reading.tokens import BREAK, DIGITS, WORD, lowered, tokens, windows
from postgen.language.reading.units import pers
from postgen.language.styles import DURATIONS

_READERS: tuple[Callable[[Sight, int], Reading | None], ...] = (date, height, clock)
_LATER: tuple[Callable[[Sight, int], Reading | None], ...] = (share, factor)
_FAR = 8  # tokens between one and what it is out of, at the most
_GAP = 3  # words between a number and its denominator: 3 % growth per year
_APPROX = ("about", "nearly", "just over")


def mentions(text: str, lang: str, start: int = 0, end: int | None = None) -> list[Mention]:
    """Read the quantities that a stretch of a text states, in order."""
    start = max(0, start)
    stretch = text[start:end] if start or end is not None else text
    lexicon = ready(lang)
    low = lowered(stretch)
    found: list[Mention] = []
    for first, last in windows(lexicon.triggers, low, 0, len(stretch)):
        found.extend(_window(stretch, low, first, last, lexicon))
    return [_moved(mention, start) for mention in found] if start else found


def _moved(mention: Mention, by: int) -> Mention:
    first, last = mention.number
    return mention._replace(
        start=mention.start + by, end=mention.end + by, number=(first + by, last + by)
    )


def _window(text: str, low: str, first: int, last: int, lexicon: Lexicon) -> Iterator[Mention]:
    held = tokens(text, low, first, last)
    sight = Sight(text, low, held, [token.text for token in held], lexicon, {})
    beside: Reading | None = None
    starts, at = lexicon.starts, 0
    # Where something may begin: few of the words are looked at any further.
    for place in [
        i for i, token in enumerate(held) if token.kind == DIGITS or token.text in starts
    ]:
        if place < at:
            continue
        at = place
        if held[at].kind == DIGITS:
            skip = names.endless(sight, at) or names.marker(sight, at)
        elif not _opens(sight, at):
            continue
        else:
            skip = names.idiom(sight, at)
        if skip:
            at, sight = skip, sight._replace(floor=skip)
            continue
        readings = _read(sight, at)
        for reading in readings or ():
            stop = reading.end
            if reading.quantity is not None:
                beside = shared(sight, reading, beside)
                mention, stop = _mention(sight, beside)
                yield mention
            at = max(at + 1, stop)
            sight = sight._replace(floor=at)


def _opens(sight: Sight, at: int) -> bool:
    """Tell whether a quantity may begin at a word: a quick look at the next ones."""
    lexicon, tokens = sight.lexicon, sight.tokens
    follows = lexicon.starts[tokens[at].text]
    if not follows or tokens[at + 1].text in follows:
        return True
    one = tokens[at].text in sight.words.counting.ones
    return one and not lexicon.ratios.isdisjoint(sight.texts[at + 2 : at + _FAR])


def _read(sight: Sight, at: int) -> list[Reading] | None:
    for reader in _READERS:
        found = reader(sight, at)
        if found:
            return [found]
    skip = names.name(sight, at)
    if skip:
        return [Reading(at, skip, at, skip, None)]
    for reader in _LATER:
        found = reader(sight, at)
        if found:
            return [found]
    return quantity(sight, at) or None


def _mention(sight: Sight, reading: Reading) -> tuple[Mention, int]:
    told = reading.quantity
    assert told is not None
    unit = told.unit
    held = hedges.before(sight, reading.start, unit)
    first = held.at
    end, since = reading.end, ""
    per: tuple[str, ...] = ()
    for _ in range(3):
        before = end
        if not reading.plain and not per:
            per, end = pers(sight, end)
        held = hedges.after(sight, end, unit, held)
        end = held.at
        if unit in DURATIONS and not since:
            since, end = _since(sight, end)
        if end == before:
            break
    if not per and not reading.plain and unit not in DURATIONS:
        per, end = _far_per(sight, end)
    hedge = held.hedge or reading.hedge
    bound = held.bound or reading.bound
    approx = told.approx or hedge in _APPROX
    if per or bound or since or approx:
        told = told._replace(per=per, bound=bound, since=since, approx=approx)
    noun = reading.noun
    if unit == "points" and idling.signpost(sight, reading, told):
        told, noun = told._replace(unit="count"), sight.tokens[reading.last].text
    hedged = bool(hedge or told.bound)
    held_tokens = sight.tokens
    mention = Mention(
        held_tokens[first].start,
        held_tokens[end - 1].end,
        (held_tokens[reading.first].start, held_tokens[reading.last - 1].end),
        told,
        sight.words.lang,
        hedge,
        noun,
        reading.other and reading.other._replace(per=per, bound=held.bound, approx=told.approx),
        reading.change or held.change,
        idling.idle(sight, first, end, told, noun, hedged=hedged),
    )
    return mention, end


def _since(sight: Sight, at: int) -> tuple[str, int]:
    """Read the date that a duration is counted from."""
    if sight.tokens[at].gap == BREAK:
        return "", at
    found = sight.lexicon.since.at(sight.tokens, at)
    if found is None or sight.tokens[found.end].gap == BREAK:
        return "", at
    day = date(sight._replace(floor=found.end), found.end)
    if day is None or day.quantity is None or day.quantity.value is None:
        return "", at
    return str(day.quantity.value), day.end


def _far_per(sight: Sight, at: int) -> tuple[tuple[str, ...], int]:
    """Read a denominator some words after the number: 3 % growth per year."""
    words = sight.words
    end = at
    for _ in range(_GAP):
        token = sight.tokens[end]
        if token.gap == BREAK or token.kind != WORD:
            break
        if token.text in words.naming.small and token.text not in words.counting.of:
            break
        end += 1
        if sight.tokens[end].text in words.measuring.adjacent:
            break
        per, stop = pers(sight, end)
        if per:
            return per, stop
    return (), at
