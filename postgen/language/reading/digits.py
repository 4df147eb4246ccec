"""What digits say, by a language's marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import cache

from postgen.language.quantity import Number
from postgen.language.reading.tokens import DIGITS, SPACES, Token

MOST = 40  # digits: more of them count nothing


@cache
def _grouped(mark: str) -> re.Pattern[str]:
    decimals = "," if mark == "." else "."
    return re.compile(
        rf"([0-9]{{1,3}}(?:{re.escape(mark)}[0-9]{{3}})+)(?:{re.escape(decimals)}([0-9]+))?"
    )


def figure(raw: str, point: str) -> Fraction | None:
    """Read digits with their marks; None where they are no number."""
    plain = raw.replace("'", "").replace("’", "")
    if len(plain) > MOST:
        return None
    if plain.isdecimal():
        return Fraction(int(plain))
    thousands = "," if point == "." else "."
    for mark in (thousands, point):
        one = plain.count(mark) == 1 and (point if mark == thousands else thousands) not in plain
        # One mark before three digits is a decimal mark where the language has it so.
        if one and (mark == point or plain.startswith("0")):
            continue
        if found := _grouped(mark).fullmatch(plain):
            whole = found.group(1).replace(mark, "")
            return Fraction(f"{whole}.{found.group(2) or 0}")
    if plain.count(".") + plain.count(",") == 1:
        return Fraction(plain.replace(",", "."))
    return None


def joined(text: str, tokens: Sequence[Token], start: int) -> int:
    """Give the end of the groups of three digits that go on from a token."""
    end = start + 1
    if not (tokens[start].raw.isdecimal() and len(tokens[start].raw) <= 3):
        return end
    while (
        tokens[end].kind == DIGITS
        and tokens[end].start - tokens[end - 1].end == 1
        and text[tokens[end - 1].end] in SPACES
        and _group(tokens[end].raw)
    ):
        end += 1
        if not tokens[end - 1].raw.isdecimal():
            break
    return end


def _group(raw: str) -> bool:
    whole = re.split(r"[.,]", raw, maxsplit=1)[0]
    return len(whole) == 3 and whole.isdecimal() and raw.count(".") + raw.count(",") < 2


def plain(value: Fraction) -> Number:
    """Give a number as Python holds it."""
    return value.numerator if value.denominator == 1 else float(value)
