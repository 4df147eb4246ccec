"""Figures in English words, as the Associated Press writes them, with plain spaces.

Both ends of a range in words carry the scale: "$9 billion to $10 billion". Sums of money and
percentages are never written in letters. `times` reads "3x a year", after "multiplied" it is
`by`: "by 3"; in letters it is "threefold".
"""

from __future__ import annotations

from postgen.language.english import dates
from postgen.language.english.typography import typography
from postgen.language.english.units import (
    CURRENCIES,
    FOLDS,
    PERS,
    SCALES,
    SPELLED,
    SYMBOLS,
    TIMES,
    UNITS,
)
from postgen.language.numerals import Numeral, numerals
from postgen.language.quantity import Quantity
from postgen.language.styles import CALENDAR, WITHOUT_PER, WITHOUT_SINCE, vague

SIGNS = {"more than": ">", "at least": "≥", "less than": "<", "at most": "≤"}
DUE = {"before": "in less than", "by": "within", "after": "after"}

_LONG = ((12, 3), (9, 3), (6, 3))
_SHORT_MONEY = ((12, 3), (9, 3), (6, 3), (3, 0))
_CHANCES = {25: (1, 4), 75: (3, 4), 20: (1, 5)}
_OUT_OF = {4: "four", 5: "five", 10: "ten"}


def words(quantity: Quantity, style: str) -> str:
    """Tell a quantity in a style that applies to it."""
    if vague(quantity):
        return typography(quantity.words["en"])
    if quantity.unit in CALENDAR:
        return dates.told(quantity, short=style == "short")
    if style == "odds":
        return _odds(quantity)
    text = _hedged(_measure(quantity, style), quantity, short=style == "short")
    if style in ("by", "by-spelled"):
        text = f"by {text}"
    if quantity.per and style not in WITHOUT_PER:
        text += _per(quantity.per, short=style == "short")
    if quantity.since and style not in WITHOUT_SINCE:
        text += f" from {dates.period(quantity.since)}"
    return text


def _measure(quantity: Quantity, style: str) -> str:
    if style == "short":
        return _short(quantity)
    spell = style in ("spelled", "duration-spelled", "by-spelled")
    if style in ("bare", "by", "by-spelled"):
        return _count(quantity, spell=spell)
    if quantity.unit in CURRENCIES:
        return " to ".join(_sum(end, quantity.unit) for end in numerals(quantity, _LONG))
    if quantity.unit == "percent":
        return " to ".join(f"{end.written(',', '.')}%" for end in numerals(quantity))
    if quantity.unit == "times":
        return _fold(quantity, spell=spell)
    if quantity.unit == "count":
        return _count(quantity, spell=spell)
    last = numerals(quantity, _LONG)[-1]
    unit = UNITS[quantity.unit]
    return f"{_count(quantity, spell=spell)} {unit.one if _is_one(last) else unit.many}"


def _is_one(end: Numeral) -> bool:
    return end.whole == "1" and not end.fraction and not end.power


def _sum(end: Numeral, unit: str) -> str:
    scale = f" {SCALES[end.power]}" if end.power else ""
    return _money(end, unit) + scale


def _money(end: Numeral, unit: str) -> str:
    sign = "\u2212" if end.negative else ""
    return sign + CURRENCIES[unit] + _digits(end._replace(negative=False), unit)


def _digits(end: Numeral, unit: str) -> str:
    # Sums of money have no decimals or two.
    if unit in CURRENCIES and not end.power and len(end.fraction) == 1:
        end = end._replace(fraction=end.fraction + "0")
    return end.written(",", ".")


def _count(quantity: Quantity, *, spell: bool) -> str:
    scales = () if quantity.unit in ("percent", "times") else _LONG
    ends = numerals(quantity, scales)
    spell = spell and all(end.small is not None and end.small < len(SPELLED) for end in ends)
    return " to ".join(
        (SPELLED[int(end.whole)] if spell else _digits(end, quantity.unit))
        + (f" {SCALES[end.power]}" if end.power else "")
        for end in ends
    )


def _fold(quantity: Quantity, *, spell: bool) -> str:
    ends = numerals(quantity)
    if spell and all(end.small in FOLDS for end in ends):
        return " to ".join(FOLDS[int(end.whole)] for end in ends)
    return " to ".join(f"{end.written(',', '.')}x" for end in ends)


def _short(quantity: Quantity) -> str:
    """Join the ends by an en dash, with what follows the number once where they share it."""
    unit = quantity.unit
    money = unit in CURRENCIES
    ends = numerals(quantity, _SHORT_MONEY if money else _LONG if unit == "count" else ())
    between = " to " if any(end.negative for end in ends) else "–"
    if unit == "minutes" and _are_clocks(ends):
        return between.join(_clock(int(end.whole)) for end in ends)
    tails = [SYMBOLS.get(end.power, "") + _symbol(unit, ends[-1]) for end in ends]
    shared = between == "–" and len(set(tails)) == 1
    parts = []
    for i, (end, tail) in enumerate(zip(ends, tails, strict=True)):
        number = _money(end, unit) if money and not (shared and i) else _digits(end, unit)
        parts.append(number if shared and i < len(ends) - 1 else number + tail)
    return between.join(parts)


def _symbol(unit: str, last: Numeral) -> str:
    if unit in ("percent", "times"):
        return "%" if unit == "percent" else "x"
    if unit not in UNITS:
        return ""
    names = UNITS[unit]
    return f" {names.one}" if names.symbol == f" {names.many}" and _is_one(last) else names.symbol


def _are_clocks(ends: tuple[Numeral, ...]) -> bool:
    return all(end.small is not None for end in ends) and int(ends[-1].whole) >= 60


def _clock(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours}h{rest:02}m" if rest else f"{hours}h"


def _odds(quantity: Quantity) -> str:
    percent = int(numerals(quantity)[0].whole)
    if percent == 50:
        better = quantity.bound == "more than" and not quantity.approx
        return "better than even odds" if better else _hedged("even odds", quantity, short=False)
    step = 10 if percent % 10 == 0 else 5 if percent % 5 == 0 else 1
    chances, out_of = _CHANCES.get(percent, (percent // step, 100 // step))
    count = SPELLED[chances] if chances < len(SPELLED) else str(chances)
    noun = "chance" if chances == 1 else "chances"
    return _hedged(f"{count} {noun} in {_OUT_OF.get(out_of, out_of)}", quantity, short=False)


def _hedged(text: str, quantity: Quantity, *, short: bool) -> str:
    bound = quantity.bound
    if short and bound in ("", *SIGNS):
        text = f"~{text}" if quantity.approx else text
        return SIGNS[bound] + text if bound else text
    text = f"about {text}" if quantity.approx else text
    return f"{DUE.get(bound, bound)} {text}" if bound else text


def _per(denominators: tuple[str, ...], *, short: bool) -> str:
    if len(denominators) == 1 and denominators[0] in TIMES:
        return f" {TIMES[denominators[0]]}"
    if short:
        return "".join(f"/{PERS[name][1]}" for name in denominators)
    return "".join(f" per {PERS[name][0]}" for name in denominators)
