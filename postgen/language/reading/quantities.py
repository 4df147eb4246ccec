"""Measures, counts and vague amounts, as what they are quantities of."""

from __future__ import annotations

from fractions import Fraction

from postgen.language.quantity import Quantity
from postgen.language.reading import counts, symbols, units
from postgen.language.reading.digits import plain
from postgen.language.reading.measures import Measure, Range, measure, plus_at, ranged
from postgen.language.reading.reading import Reading, passed
from postgen.language.reading.sight import Sight
from postgen.language.reading.tokens import BREAK, WORD
from postgen.language.styles import DURATIONS, MONEY

_FAR = 120  # code points around a doubtful scale word in which money is told of
_SMALLER = {"hours": "minutes", "minutes": "seconds", "years": "months"}


def quantity(sight: Sight, at: int) -> list[Reading]:
    """Read what is measured or counted from a token on; two values where it grows."""
    found = ranged(sight, at)
    if found is None or not _counts(sight, found):
        return []
    if found.high.unit in ("hours", "") and sight.lexicon.parts_of_day.at(sight.tokens, found.end):
        return [passed(found.start, found.end)]  # cinq heures du matin
    if found.low.number.vague:
        return [_vague(sight, found.low)]
    if found.growth:
        return [_single(sight, end, alone=end is found.high) for end in (found.low, found.high)]
    either = _either(sight, found.low) if found.single else None
    if either is not None:
        return [_reading(sight, either, alone=True)]
    if found.single:
        return [_single(sight, _longer(sight, found.low), alone=True)]
    return [_reading(sight, found, alone=True)]


def _either(sight: Sight, one: Measure) -> Range | None:
    """Read the other end of a range after the unit: a year or two, un an ou deux."""
    tokens, at = sight.tokens, one.end
    if not one.unit or tokens[at].gap == BREAK or tokens[at].text not in sight.words.measuring.to:
        return None
    other = measure(sight._replace(floor=at + 1), at + 1)
    if other is None or other.unit or other.number.vague or other.number.weak:
        return None
    if tokens[at + 1].gap == BREAK or other.value != one.value + 1:
        return None
    return Range(one.start, other.end, one, other._replace(unit=one.unit, factor=one.factor))


def _single(sight: Sight, one: Measure, *, alone: bool) -> Reading:
    return _reading(sight, Range(one.start, one.end, one, one), alone=alone)


def _reading(sight: Sight, found: Range, *, alone: bool) -> Reading:
    low, high = found.low, found.high
    unit, noun, end = low.unit or "count", low.noun, found.end
    bound = "at least" if high.plus else ""
    if not low.unit and alone and not sight.lexicon.rates.at(sight.tokens, end):
        noun, end = counts.noun(sight, found.end)
        if not noun and plus_at(sight, found.end):
            noun, end = counts.noun(sight, found.end + 1)
            end, bound = (end, "at least") if noun else (found.end, "")
    ends = (low.value, high.value)
    doubtful = low.number.doubtful or high.number.doubtful
    other = None
    if doubtful:
        far = 10 ** abs(doubtful)
        large = tuple(value * far for value in ends)
        money = unit in MONEY or (unit == "count" and _of_money(sight, found))
        ends, others = (ends, large) if money else (large, ends)
        other = _quantity(unit, others, found.single)
    change = ""
    if unit in ("percent", "points") and found.single:
        change = {"+": "up", "-": "down"}.get(low.sign, "")
    return Reading(
        found.start,
        end,
        low.number.start,
        high.number.end,
        _quantity(unit, ends, found.single, approx=low.number.approx or high.number.approx),
        hedge="about" if low.number.approx or high.number.approx else "",
        bound=bound,
        noun=noun,
        change=change,
        other=other,
        power=low.number.power,
    )


def _quantity(
    unit: str, ends: tuple[Fraction, ...], single: bool, *, approx: bool = False
) -> Quantity:
    if single:
        return Quantity(unit, plain(ends[0]), approx=approx)
    return Quantity(unit, None, plain(ends[0]), plain(ends[1]), approx=approx)


def _of_money(sight: Sight, found: Range) -> bool:
    start, end = sight.tokens[found.start].start, sight.tokens[found.end - 1].end
    # The sentence, not what stands in the next one.
    before = sight.low[max(0, start - _FAR) : start].rpartition(". ")[2].rpartition("\n")[2]
    after = sight.low[end : end + _FAR].partition(". ")[0].partition("\n")[0]
    return bool(sight.lexicon.money.search(before) or sight.lexicon.money.search(after))


def _vague(sight: Sight, one: Measure) -> Reading:
    noun, end = (one.noun, one.end) if one.unit else counts.noun(sight, one.end)
    start, last = sight.tokens[one.start].start, sight.tokens[one.end - 1].end
    told = Quantity(one.unit or "count", words={sight.words.lang: sight.text[start:last]})
    return Reading(one.start, end, one.number.start, one.number.end, told, noun=noun)


def _counts(sight: Sight, found: Range) -> bool:
    """Tell whether an article counts: a year, un mois; not one of them, un homme."""
    number = found.high.number
    if not number.weak or not found.single:
        return not (found.low.number.weak and found.growth)
    tokens, words = sight.tokens, sight.words
    unit = found.low.unit
    at = number.start
    if unit and (number.value != 1 or _longer(sight, found.low) is not found.low):
        return True
    hedged = sight.lexicon.before.before(tokens, at, sight.floor) is not None
    if tokens[at].text in words.counting.ones:
        name = tokens[number.end].text
        return bool(unit) and (hedged or name not in words.measuring.unsaid)
    if unit in symbols.POWERS or unit in symbols.ENERGIES:
        return True
    if unit not in DURATIONS or tokens[number.end].text in words.measuring.unsaid:
        return False
    if found.low.factor != 1 and tokens[number.end].kind == WORD:
        return True
    lead = tokens[at - 1].text if at > sight.floor and tokens[at].gap != BREAK else ""
    spans = sight.lexicon.spans_before.before(tokens, at, sight.floor)
    after = tokens[found.end]
    follows = after.gap != BREAK and sight.lexicon.not_per.at(tokens, found.end) is not None
    return hedged or spans is not None or lead in words.calendar.lasting or follows


def _told_minutes(sight: Sight, one: Measure, rest: Measure) -> bool:
    """Tell whether a number is the minutes after hours in words: une heure trente-cinq."""
    words = all(sight.tokens[it.number.start].kind == WORD for it in (one, rest))
    if not words or rest.value.denominator != 1 or not 0 < rest.value < 60:
        return False
    return not counts.noun(sight, rest.end)[0]


def _longer(sight: Sight, one: Measure) -> Measure:
    """Take in the rest of a duration: two hours and thirty minutes."""
    smaller = _SMALLER.get(one.unit)
    tokens = sight.tokens
    if smaller is None or tokens[one.end].gap == BREAK:
        return one
    at = one.end
    if tokens[at].text in sight.words.measuring.also:
        at += 1
    rest = measure(sight._replace(floor=at), at)
    if rest is None or rest.number.vague or rest.number.weak:
        return one
    if not rest.unit and one.unit == "hours" and _told_minutes(sight, one, rest):
        rest = rest._replace(unit=smaller)
    if rest.unit != smaller:
        return one
    sizes = units.alike(one.unit, smaller)
    if sizes is None or rest.value >= Fraction(sizes[0], sizes[1]):
        return one
    value = one.value * sizes[0] / sizes[1] + rest.value
    number = one.number._replace(value=value, end=rest.number.end)
    longer = one._replace(unit=smaller, factor=Fraction(1), number=number, end=rest.end, sign="")
    return _longer(sight, longer)
