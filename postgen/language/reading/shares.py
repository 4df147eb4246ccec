"""Shares: half, two thirds, nine in ten, even odds, 50/50."""

from __future__ import annotations

from fractions import Fraction

from postgen.language.quantity import Quantity
from postgen.language.reading import counts, symbols
from postgen.language.reading.digits import plain
from postgen.language.reading.numbers import Amount, amount
from postgen.language.reading.reading import Reading, passed
from postgen.language.reading.sight import Sight
from postgen.language.reading.spelled import spelled
from postgen.language.reading.tokens import BREAK, DIGITS, NONE, WORD
from postgen.language.reading.years import is_year

_PARTED = ("hours", "points")
_CENTURY = 100
_BETWEEN = 7  # tokens between its two numbers
_FEW = 12  # of which a share is told whatever the whole
_MARKS = frozenset({5, 10, 20, 100})  # what marks are out of
_MOST = 10_000_000  # what a share is out of, at the most
_WHOLES = frozenset({*range(2, 21), 25, 30, 40, 50, 100, 200, 500, 10**3, 10**4, 10**5, 10**6})


def share(sight: Sight, at: int) -> Reading | None:
    """Read a share that begins at a token."""
    return (
        _even(sight, at)
        or _slashed(sight, at)
        or _part(sight, at)
        or _half(sight, at)
        or _ratio(sight, at)
        or _against(sight, at)
    )


def _reading(start: int, end: int, value: Fraction, noun: str = "") -> Reading:
    return Reading(start, end, start, end, Quantity("percent", plain(value * 100)), noun=noun)


def _even(sight: Sight, at: int) -> Reading | None:
    found = sight.lexicon.even.at(sight.tokens, at)
    return _reading(at, found.end, Fraction(1, 2)) if found else None


def _slashed(sight: Sight, at: int) -> Reading | None:
    """Read 50/50, and 3/4 before `of`; 80/20 is a name."""
    tokens = sight.tokens
    if tokens[at].raw in symbols.FRACTIONS:
        after = tokens[at + 1]
        return _reading(at, at + 1, Fraction(*symbols.FRACTIONS[tokens[at].raw])) if after else None
    first, mark, last = tokens[at], tokens[at + 1], tokens[at + 2]
    if first.kind != DIGITS or last.kind != DIGITS or not (mark.gap == NONE == last.gap):
        return None
    if mark.text == "/" and not first.raw.isdecimal() and last.raw in ("5", "10", "20", "100"):
        value = amount(sight, at)
        return _mark(value, at + 3) if value and value.value < int(last.raw) else None
    if not (first.raw.isdecimal() and last.raw.isdecimal() and len(first.raw + last.raw) <= 6):
        return None
    if mark.text == "/" or (mark.text in symbols.DASHES and first.raw == last.raw == "50"):
        whole, part = int(first.raw) + int(last.raw), int(first.raw)
        if whole == 100:
            return _reading(at, at + 3, Fraction(1, 2)) if part == 50 else passed(at, at + 3)
        of = tokens[at + 3]
        follows = of.gap != BREAK and of.text in sight.words.sharing.part_follows
        if 0 < part < int(last.raw) <= 10 and follows:
            return _reading(at, at + 3, Fraction(part, int(last.raw)))
        return passed(at, at + 3)
    return None


def _part(sight: Sight, at: int) -> Reading | None:
    """Read a third of, two-thirds, trois quarts."""
    tokens, sharing = sight.tokens, sight.words.sharing
    if not sight.ahead(at + 1, sharing.parts.keys()):
        return None
    found = spelled(tokens, at, sight.words)
    digits = tokens[at].kind == DIGITS and tokens[at].raw in ("2", "3", "4")
    article = tokens[at].text in sight.words.counting.articles
    the = tokens[at].text in sharing.the
    if found is None and not article and not digits and not the:
        return None
    many = found.value if found else Fraction(tokens[at].raw if digits else 1)
    end = found.end if found else at + 1
    if tokens[end].text == "-" and tokens[end].gap == NONE:
        end += 1
    word = tokens[end]
    if word.text not in sharing.parts or word.gap == BREAK or many >= sharing.parts[word.text]:
        return None
    whole = sharing.parts[word.text]
    after = tokens[end + 1]
    opened = at > sight.floor and tokens[at - 1].text in sight.words.measuring.between
    if after.text in sight.words.measuring.also and after.gap != BREAK and not opened:
        return None
    if after.text == "-" and after.gap == NONE:
        return None  # un tiers-lieu
    if many == 1 and not _is_share(sight, at, end + 1):
        return None
    # « trois quarts d'heure » is a duration.
    of = end + 2 + (tokens[end + 2].text in sight.words.counting.articles)
    if after.text in sight.words.counting.of and tokens[of].text in sight.words.counting.points:
        return Reading(at, of + 1, at, end + 1, Quantity("points", plain(Fraction(many, whole))))
    inner = sight.lexicon.units.at(tokens, of)
    if after.text in sight.words.counting.of and inner and _parted(*inner.value):
        unit, scale = inner.value
        value = Fraction(many, whole) * Fraction(str(scale))
        return Reading(at, inner.end, at, end + 1, Quantity(unit, plain(value)))
    if (parted := amount(sight, at)) is not None and parted.power:
        return None  # a quarter of a billion is an amount
    return _reading(at, end + 1, Fraction(many, whole))


def _parted(unit: str, scale: float) -> bool:
    """Tell whether a part of a unit is an amount of its own: a quarter of a century."""
    return unit in _PARTED or (unit == "years" and scale >= _CENTURY)


def _is_share(sight: Sight, at: int, end: int) -> bool:
    """Tell a third of the sum from a third man."""
    tokens, sharing = sight.tokens, sight.words.sharing
    after = tokens[end]
    if at > sight.floor and tokens[at - 1].text in sight.words.measuring.between:
        return True
    if after.gap != BREAK and after.kind == WORD:
        return after.text in sharing.part_follows
    if tokens[at].text in ("a", "an", "le"):
        return at > 0 and tokens[at - 1].text in sharing.part_leads
    return True


def _half(sight: Sight, at: int) -> Reading | None:
    """Read half of, la moitié de."""
    tokens, sharing = sight.tokens, sight.words.sharing
    token = tokens[at]
    if token.text not in sharing.wholes:
        return None
    start = at
    if at > sight.floor and token.gap != BREAK:
        before = tokens[at - 1].text
        if before in sharing.not_parts or (before == "-" and token.gap == NONE):
            return passed(at, at + 1)
        if before in ("la", "une", "a"):
            start = at - 1
    after = tokens[at + 1]
    if after.text == "-" and after.gap == NONE:
        return passed(at, at + 1)
    if after.text in sharing.not_parts and after.gap != BREAK:
        return passed(at, at + 1)
    half = amount(sight, at)
    if half is not None and not half.weak:
        return None
    return _reading(start, at + 1, Fraction(1, 2))._replace(first=at)


def _ratio(sight: Sight, at: int) -> Reading | None:
    """Read nine in ten, 9 chances sur 10, un Français sur deux."""
    tokens, sharing = sight.tokens, sight.words.sharing
    if not sight.ahead(at + 1, sight.lexicon.ratios):
        return None
    first = amount(sight, at)
    if (
        first is None
        or first.power
        or first.approx
        or first.vague
        or tokens[first.end].gap == BREAK
    ):
        return None
    noun, end = "", first.end
    tight = tokens[end].text == "-" and tokens[end].gap == NONE
    parted = sight.lexicon.ratio.at(tokens, end + tight)
    if parted is None:
        noun, end = _counted(sight, end)
        parted = sight.lexicon.ratio.at(tokens, end) if noun and tokens[end].gap != BREAK else None
    if parted is None or tokens[parted.end].gap == BREAK:
        return None
    if first.weak and (tokens[at].text not in sight.words.counting.ones or parted.value):
        return None
    last = amount(sight, parted.end + (tight and tokens[parted.end].text == "-"))
    if last is None or last.vague or last.approx:
        return None
    if last.power and noun not in sharing.chances:
        counted = first.value == 1 and counts.noun(sight, last.end)[0]
        if not counted:
            return passed(at, last.end) if first.value == 1 and not noun else None
    if first.value > _FEW and last.value not in _WHOLES and noun not in sharing.chances:
        return None  # 26 planes of 38 are two counts
    if first.value == last.value and not first.weak and not noun:
        return passed(at, last.end)  # a mark: ten out of ten
    if not 0 < first.value < last.value <= _MOST or last.value.denominator != 1:
        return None
    if first.value.denominator != 1 and last.value in _MARKS and not noun:
        return _mark(first, last.end)
    every = sight.lexicon.per.at(tokens, parted.end - 1)
    named = sight.lexicon.units.at(tokens, last.end) and tokens[last.end].gap != BREAK
    if named and not (every and every.end == parted.end):
        return None
    one = first.value == 1 and not is_year(tokens[last.start].raw) and last.value % 10 == 0
    apart = tokens[parted.start].text == "in" and not tight and not (one and noun)
    if apart and not _round(sight, last.value, noun, last.end):
        return None
    if noun in sharing.chances:
        return _reading(at, last.end, first.value / last.value)
    follows = noun or counts.noun(sight, last.end)[0]
    noun = "" if follows in sharing.chances else follows
    return _reading(at, last.end, first.value / last.value, noun)


def _round(sight: Sight, whole: Fraction, noun: str, end: int) -> bool:
    """Tell one in ten from 22 buoys in 2019, and from 3 people in 10 companies."""
    if whole not in _WHOLES:
        return False
    return not noun or noun in sight.words.sharing.chances or not counts.noun(sight, end)[0]


def _mark(first: Amount, end: int) -> Reading:
    """Give a mark: 4.6 out of 5."""
    told = Quantity("count", plain(first.value))
    return Reading(first.start, end, first.start, first.end, told, plain=True)


def _against(sight: Sight, at: int) -> Reading | None:
    """Pass over the odds of a bet: nine to one."""
    tokens, sharing = sight.tokens, sight.words.sharing
    if not sight.ahead(at + 1, sharing.against):
        return None
    if at > sight.floor and tokens[at - 1].text in sight.words.measuring.outof:
        return None
    first = amount(sight, at)
    if first is None or first.vague or tokens[first.end].text not in sharing.against:
        return None
    last = amount(sight, first.end + 1)
    if last is None or last.value != 1 or last.power or first.value <= 1:
        return None
    return None if counts.noun(sight, last.end)[0] else passed(at, last.end)


def _numeral(sight: Sight, at: int) -> bool:
    token, counting = sight.tokens[at], sight.words.counting
    return token.kind == DIGITS or any(
        token.text in table
        for table in (counting.smalls, counting.hundreds, counting.bare, counting.articles)
    )


def _counted(sight: Sight, at: int) -> tuple[str, int]:
    """Give what is counted between two numbers: un Français sur deux, nine lines of code in ten."""
    tokens, words = sight.tokens, sight.words
    noun, inner = "", False
    for end in range(at + 1, at + _BETWEEN):
        token = tokens[end - 1]
        name = token.kind == DIGITS and inner and tokens[end - 2].raw.isupper()
        if token.gap == BREAK or not (token.kind == WORD or name):
            return "", at
        if token.text in words.naming.small and token.text not in words.sharing.chances:
            inner = bool(noun) and (inner or token.text in words.sharing.of)
            if not inner:
                return "", at
        elif not inner:
            noun = token.text
        parted = sight.lexicon.ratio.at(tokens, end) if noun else None
        if parted and _numeral(sight, parted.end):
            return noun, end
    return "", at
