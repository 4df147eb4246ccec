"""A number with its unit, alone or as the two ends of a range."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from postgen.language.reading import counts, symbols, units
from postgen.language.reading.numbers import Amount, amount
from postgen.language.reading.sight import Sight
from postgen.language.reading.tokens import BREAK, DIGITS, NONE, SPACE, WORD
from postgen.language.styles import MONEY

_TEN, _HUNDRED = 10, 100


class Measure(NamedTuple):
    """Hold what was measured, in the unit's own size, and the tokens it takes."""

    start: int
    end: int
    number: Amount
    unit: str = ""  # empty where none is said
    factor: Fraction = Fraction(1)
    noun: str = ""
    sign: str = ""
    led: bool = False  # the currency stands before the number
    plus: bool = False  # between it and its unit: 10+ years

    @property
    def value(self) -> Fraction:
        """Give the value in the unit."""
        value = self.number.value * self.factor
        return -value if self.sign == "-" else value


class Range(NamedTuple):
    """Hold two ends, or twice the same; and whether they are two values, one after the other."""

    start: int
    end: int
    low: Measure
    high: Measure
    growth: bool = False

    @property
    def single(self) -> bool:
        """Tell whether there is one value only."""
        return self.low is self.high


def measure(sight: Sight, at: int) -> Measure | None:
    """Read a number with what belongs to it, on both sides."""
    tokens = sight.tokens
    led = units.lead(sight, at)
    number = amount(sight, at, money=led is not None)
    if number is None:
        return None
    start = led[1] if led else at
    named = units.unit(sight, number.end, scaled=_of(sight, number))
    plus = named is None and led is None and plus_at(sight, number.end)
    if plus:
        named = units.unit(sight, number.end + 1)
    if led and (named is None or not (named.unit in MONEY or named.noun)):
        # « $800 billion dollars » says it twice.
        named = led[0]._replace(end=number.end)
    elif named is None and tokens[number.end].raw == "US" and led:
        named = None
    sign = sign_at(sight, start)
    if sign:
        start -= 1
    if named is None:
        return Measure(start, number.end, number, sign=sign)
    end = named.end
    factor = named.factor
    if named.unit in MONEY and not led and number.value.denominator == 1 and not number.power:
        coins = _coins(sight, end)
        if coins is not None:
            value = number.value + Fraction(int(coins.value), 100)
            number, end = number._replace(value=value), coins.end
    half = sight.lexicon.halves.at(tokens, end) if tokens[end].gap != BREAK else None
    if half and not number.power and number.value.denominator == 1 and not number.vague:
        number, end = number._replace(value=number.value + Fraction(1, 2)), half.end
    return Measure(start, end, number, named.unit, factor, named.noun, sign, led is not None, plus)


def _coins(sight: Sight, at: int) -> Amount | None:
    """Read what follows an amount of money as its hundredths: 2 euros 50, one euro seventy."""
    tokens = sight.tokens
    if tokens[at].gap not in (NONE, SPACE) or tokens[at].kind not in (WORD, DIGITS):
        return None
    found = amount(sight, at)
    if found is None or found.value.denominator != 1 or not _TEN <= found.value < _HUNDRED:
        return None
    if found.power or found.approx or found.vague or len(tokens[at].raw) == 1:
        return None
    if units.unit(sight, found.end) is not None:
        return None
    of = tokens[found.end].text in sight.words.counting.of
    return None if not of and counts.noun(sight, found.end)[0] else found


def plus_at(sight: Sight, at: int) -> bool:
    """Tell whether a plus stands at a number, before what it counts: 500+ clients."""
    plus, after = sight.tokens[at], sight.tokens[at + 1]
    return plus.text == "+" and plus.gap == NONE and after.gap == SPACE and after.kind == WORD


def _of(sight: Sight, number: Amount) -> bool:
    return bool(number.power or number.approx or number.vague) or (
        sight.tokens[number.start].kind == WORD and number.value >= 10**6
    )


def sign_at(sight: Sight, start: int) -> str:
    """Read a plus or a minus that stands right before a number and after no other."""
    tokens = sight.tokens
    if start <= sight.floor or tokens[start - 1].text not in ("+", "-", "−"):
        return ""
    mark = tokens[start - 1]
    if tokens[start].gap > (SPACE if mark.text in "−+" else NONE) or tokens[start].gap == BREAK:
        return ""
    if mark.gap == NONE and start >= 2:
        before = tokens[start - 2]
        if before.kind in (WORD, DIGITS) or before.text in ")]%€$£":
            return ""
    return "+" if mark.text == "+" else "-"


def ranged(sight: Sight, at: int) -> Range | None:
    """Read a measure, or a range that begins with one."""
    low = measure(sight, at)
    if low is None:
        return None
    alone = Range(low.start, low.end, low, low)
    if low.number.vague:
        return alone
    opened = sight.lexicon.between.before(sight.tokens, low.start, sight.floor)
    parted = parted_at(sight, low.end, opened.value if opened else "")
    if parted is None:
        return alone
    high = measure(sight._replace(floor=parted), _number_at(sight, parted))
    if high is None or high.number.vague:
        return alone
    paired = _paired(low, high)
    if paired is None:
        return alone
    low, high = paired
    start = opened.start if opened else low.start
    outof = not opened and _outof(sight, low.start)
    arrow = sight.tokens[parted - 1].text in symbols.ARROWS
    dashed = sight.tokens[low.end].text in symbols.DASHES
    growth = arrow or (outof and not dashed and _grows(sight, low.start - 1, low, high))
    if low.value > high.value and not growth:
        if not outof:
            return alone
        growth = True
    if growth:
        return Range(low.start, high.end, low, high, growth=True)
    return Range(start - 1 if outof else start, high.end, low, high)


def parted_at(sight: Sight, at: int, joint: str = "") -> int | None:
    """Give the token after what parts two ends, or None; `joint` is what `between` asks for."""
    tokens = sight.tokens
    token = tokens[at]
    if token.gap == BREAK:
        return None
    to = sight.lexicon.to.at(tokens, at)
    if to and to.end > at + 1 and tokens[to.end].gap != BREAK:
        return to.end  # 55-to-60
    if token.text in symbols.DASHES or token.text in symbols.ARROWS:
        after = tokens[at + 1]
        spaced = token.gap == after.gap == SPACE and token.text != "-" and token.text != "—"
        tight = token.gap == after.gap == NONE
        arrow = token.text in symbols.ARROWS and after.gap != BREAK
        return at + 1 if tight or spaced or arrow else None
    if joint and token.text == joint:
        return at + 1
    return to.end if to and tokens[to.end].gap != BREAK else None


def _number_at(sight: Sight, at: int) -> int:
    """Pass over the hedge, the sign and the currency that stand before a second end."""
    tokens, lexicon = sight.tokens, sight.lexicon
    for table in (lexicon.before, lexicon.leads):
        found = table.at(tokens, at)
        if found and tokens[found.end].gap != BREAK:
            at = found.end
        if tokens[at].text in symbols.SIGNS and tokens[at + 1].gap == NONE:
            at += 1
    return at


def _paired(low: Measure, high: Measure) -> tuple[Measure, Measure] | None:
    """Give both ends what only one of them says: the unit, the scale; None where they differ."""
    if low.led and high.unit == "m" and not high.number.power:  # €25–30m
        number = high.number._replace(value=high.number.value * 10**6, power=6)
        high = high._replace(number=number, unit=low.unit, factor=low.factor)
    if low.unit and high.unit and (low.unit, low.noun) != (high.unit, high.noun):
        sizes = units.alike(low.unit, high.unit)
        if sizes is None:
            return None
        if sizes[0] > sizes[1]:
            low = low._replace(unit=high.unit, factor=low.factor * sizes[0] / sizes[1])
        else:
            high = high._replace(unit=low.unit, factor=high.factor * sizes[1] / sizes[0])
    elif low.unit and not high.unit:
        if not low.led and low.unit != "percent":
            return None
        high = high._replace(unit=low.unit, factor=low.factor, noun=low.noun)
    elif high.unit and not low.unit:
        low = low._replace(unit=high.unit, factor=high.factor, noun=high.noun)
    first, last = low.number, high.number
    if last.power and not first.power and first.value <= last.mantissa:
        scale = 10**last.power
        low = low._replace(
            number=first._replace(
                value=first.value * scale, power=last.power, doubtful=last.doubtful
            )
        )
    return low, high


def _outof(sight: Sight, start: int) -> bool:
    before = sight.tokens[start - 1] if start > sight.floor else None
    return bool(
        before
        and before.text in sight.words.measuring.outof
        and sight.tokens[start].gap != BREAK
        and sight.lexicon.before.before(sight.tokens, start, sight.floor) is None
    )


def _grows(sight: Sight, at: int, low: Measure, high: Measure) -> bool:
    """Tell whether a verb before `from` moves from one value to the other, or the leap is large."""
    if low.value > 0 and high.value >= 5 * low.value:
        return True
    changing = sight.words.measuring.changing
    for back in range(at - 1, max(sight.floor - 1, at - 7), -1):
        token = sight.tokens[back]
        if token.text in changing:
            return True
        if token.text in (".", "!", "?", ";", ":") or sight.tokens[back + 1].gap == BREAK:
            break
    return False
