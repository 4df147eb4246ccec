"""Figures in French words, as the French press writes them.

U+00A0 stands inside a number, before its scale word, before % and before a symbol; elsewhere a
line may break. `times` reads "×3 par an"; after "multiplié" it is `by`: "par 3". In letters it is
a noun, "un triplement par an", for "trois fois par an" would say how often.
"""

from __future__ import annotations

import re

from postgen.language.french import dates
from postgen.language.french.typography import typography
from postgen.language.french.units import (
    BY_THE_MILLION,
    FOLDS,
    PERS,
    SCALES,
    SPELLED,
    SYMBOLS,
    UNITS,
)
from postgen.language.numerals import Numeral, numerals
from postgen.language.quantity import Quantity
from postgen.language.styles import CALENDAR, MONEY, WITHOUT_PER, WITHOUT_SINCE, vague

NBSP = "\u00a0"
BOUNDS = {
    "more than": "plus de",
    "at least": "au moins",
    "less than": "moins de",
    "at most": "au plus",
    "before": "avant",
    "by": "d’ici",
    "after": "après",
}
SIGNS = {"more than": ">", "at least": "≥", "less than": "<", "at most": "≤"}

_LONG = ((9, 3), (6, 3))
_SHORT_MONEY = ((9, 3), (6, 3), (3, 0))
_CHANCES = {50: (1, 2), 25: (1, 4), 75: (3, 4), 20: (1, 5)}
_OUT_OF = {2: "deux", 4: "quatre", 5: "cinq", 10: "dix", 20: "vingt", 100: "cent"}


def words(quantity: Quantity, style: str) -> str:
    """Tell a quantity in a style that applies to it."""
    if vague(quantity):
        return typography(quantity.words["fr"])
    if quantity.unit in CALENDAR:
        return dates.told(quantity, short=style == "short")
    if style == "odds":
        return _hedged(_odds(quantity), quantity, short=False)
    text = _hedged(_measure(quantity, style), quantity, short=style == "short")
    if style in ("by", "by-spelled"):
        text = f"par {text}"
    if quantity.per and style not in WITHOUT_PER:
        text += _per(quantity.per, short=style == "short")
    if quantity.since and style not in WITHOUT_SINCE:
        text += f" à compter {dates.of(quantity.since)}"
    return text


def _measure(quantity: Quantity, style: str) -> str:
    if style == "short":
        return _short(quantity)
    spell = style in ("spelled", "duration-spelled", "by-spelled")
    if style in ("bare", "by", "by-spelled"):
        return _count(quantity, spell=spell)
    if quantity.unit == "percent":
        return f"{_plain(quantity, ' à ')}{NBSP}%"
    if quantity.unit == "times":
        return _fold(quantity, spell=spell)
    if quantity.unit == "count":
        return _count(quantity, spell=spell)
    return _with_unit(quantity, spell=spell)


def _with_unit(quantity: Quantity, *, spell: bool) -> str:
    unit = UNITS[quantity.unit]
    last = numerals(quantity, _LONG)[-1]
    noun = unit.one if int(last.whole) < 2 else unit.many
    if last.power:
        many = BY_THE_MILLION.get(quantity.unit, unit.many)
        noun = f"d’{many}" if many[0] in "aeh" else f"de {many}"
    return f"{_count(quantity, spell=spell, feminine=unit.feminine)} {noun}"


def _count(quantity: Quantity, *, spell: bool, feminine: bool = False) -> str:
    scales = () if quantity.unit in ("percent", "times") else _LONG
    ends = numerals(quantity, scales)
    if spell and all(end.small is not None and end.small < len(SPELLED) for end in ends):
        return _ranged([_letters(end, feminine=feminine) for end in ends], ends)
    return _ranged([_digits(end, quantity.unit) for end in ends], ends)


def _ranged(numbers: list[str], ends: tuple[Numeral, ...]) -> str:
    """Join the ends, the scale word once where they share it."""
    last = ends[-1]
    shared = all(end.power == last.power for end in ends)
    parts = [
        number if shared and i < len(ends) - 1 else number + _scale(end)
        for i, (number, end) in enumerate(zip(numbers, ends, strict=True))
    ]
    return " à ".join(parts)


def _scale(end: Numeral) -> str:
    if not end.power:
        return ""
    one, many = SCALES[end.power]
    return NBSP + (one if int(end.whole) < 2 else many)


def _letters(end: Numeral, *, feminine: bool) -> str:
    word = SPELLED[int(end.whole)]
    return "une" if word == "un" and feminine and not end.power else word


def _digits(end: Numeral, unit: str) -> str:
    # Sums of money have no decimals or two.
    if unit in MONEY and not end.power and len(end.fraction) == 1:
        end = end._replace(fraction=end.fraction + "0")
    return end.written(NBSP, ",")


def _plain(quantity: Quantity, between: str) -> str:
    return between.join(end.written(NBSP, ",") for end in numerals(quantity))


def _fold(quantity: Quantity, *, spell: bool) -> str:
    ends = numerals(quantity)
    if spell and len(ends) == 1 and ends[0].small in FOLDS:
        return FOLDS[int(ends[0].whole)]
    return " à ".join(f"×{end.written(NBSP, ',')}" for end in ends)


def _short(quantity: Quantity) -> str:
    unit = quantity.unit
    scales = _SHORT_MONEY if unit in MONEY else _LONG if unit == "count" else ()
    ends = numerals(quantity, scales)
    between = " à " if any(end.negative for end in ends) else "-"
    if unit == "times":
        return between.join(f"×{end.written(NBSP, ',')}" for end in ends)
    if unit == "minutes" and _are_clocks(ends):
        return " à ".join(_clock(int(end.whole)) for end in ends)
    symbol = {"percent": "%", "count": ""}.get(unit) or _symbol(quantity, ends[-1])
    tails = [SYMBOLS.get(end.power, "") + symbol for end in ends]
    numbers = [_digits(end, unit) for end in ends]
    parts = [
        number if tail == tails[-1] and i < len(ends) - 1 else f"{number}{NBSP}{tail}".rstrip()
        for i, (number, tail) in enumerate(zip(numbers, tails, strict=True))
    ]
    return between.join(parts)


def _symbol(quantity: Quantity, last: Numeral) -> str:
    if quantity.unit == "count":
        return ""
    unit = UNITS[quantity.unit]
    return unit.one if unit.symbol == unit.many and int(last.whole) < 2 else unit.symbol


def _are_clocks(ends: tuple[Numeral, ...]) -> bool:
    return all(end.small is not None for end in ends) and int(ends[-1].whole) >= 60


def _clock(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest}{NBSP}min"
    return f"{hours}{NBSP}h{NBSP}{rest:02}" if rest else f"{hours}{NBSP}h"


def _odds(quantity: Quantity) -> str:
    percent = int(numerals(quantity)[0].whole)
    step = 10 if percent % 10 == 0 else 5 if percent % 5 == 0 else 1
    chances, out_of = _CHANCES.get(percent, (percent // step, 100 // step))
    if chances == 1:
        return f"une chance sur {_OUT_OF[out_of]}"
    return f"{chances} chances sur {out_of}"


def _hedged(text: str, quantity: Quantity, *, short: bool) -> str:
    bound = quantity.bound
    if short and bound in ("", *SIGNS):
        text = f"~{text}" if quantity.approx else text
        return f"{SIGNS[bound]}{NBSP}{text}" if bound else text
    if not bound:
        return f"environ {text}" if quantity.approx else text
    lead = BOUNDS[bound]
    elided = lead.endswith(" de") and re.match(r"une?\s", text)
    text = f"{lead[:-1]}’{text}" if elided else f"{lead} {text}"
    return f"{text} environ" if quantity.approx else text


def _per(denominators: tuple[str, ...], *, short: bool) -> str:
    if short and len(denominators) > 1:
        return "".join(f"/{PERS[name][1]}" for name in denominators)
    return " " + " et ".join(f"par {PERS[name][0]}" for name in denominators)
