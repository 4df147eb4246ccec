"""Factors: ten times, tenfold, x10, doubled, multiplied by three."""

from __future__ import annotations

from fractions import Fraction

from postgen.language.quantity import Quantity
from postgen.language.reading import symbols
from postgen.language.reading.digits import plain
from postgen.language.reading.measures import ranged, sign_at
from postgen.language.reading.numbers import amount
from postgen.language.reading.reading import Reading
from postgen.language.reading.sight import Sight
from postgen.language.reading.tokens import BREAK, DIGITS, NONE, WORD
from postgen.language.reading.units import pers


def factor(sight: Sight, at: int) -> Reading | None:
    """Read a factor that begins at a token."""
    token = sight.tokens[at]
    if token.kind == WORD or token.text == "×":
        found = _word(sight, at) or _by(sight, at) or _twice(sight, at)
        if found:
            return found
    return _crossed(sight, at) or _fold(sight, at) or _times(sight, at)


def _reading(start: int, end: int, first: int, last: int, value: float | Fraction) -> Reading:
    exact = Fraction(str(value)) if isinstance(value, float) else Fraction(value)
    return Reading(start, end, first, last, Quantity("times", plain(exact)))


def _word(sight: Sight, at: int) -> Reading | None:
    """Read doubled, tenfold, un doublement; `double` where it is a verb."""
    tokens, sharing = sight.tokens, sight.words.sharing
    word = tokens[at].text
    if word in sharing.factors:
        start = at
        if at > sight.floor and tokens[at - 1].text in ("un", "le", "a", "the"):
            start = at - 1 if tokens[at].gap != BREAK and tokens[at - 1].text == "un" else at
        return _reading(start, at + 1, at, at + 1, sharing.factors[word])
    if word in sharing.verbs:
        before = tokens[at - 1].text if at > sight.floor and tokens[at].gap != BREAK else ""
        after = tokens[at + 1].text if tokens[at + 1].gap != BREAK else ""
        of = tokens[at + 1].kind != WORD or after in sharing.part_follows
        if (
            before in sharing.verb_leads
            or (before in sharing.noun_leads and of)
            or after in sharing.verb_follows
        ):
            return _reading(at, at + 1, at, at + 1, sharing.verbs[word])
    return None


def _fold(sight: Sight, at: int) -> Reading | None:
    """Read tenfold, ten-fold, 10-fold, twofold to threefold."""
    one = _one_fold(sight, at)
    if one is None:
        return None
    value, end = one
    to = sight.lexicon.to.at(sight.tokens, end) if sight.tokens[end].gap != BREAK else None
    other = _one_fold(sight, to.end) if to else None
    if other is None or other[0] < value:
        return _reading(at, end, at, end, value)
    quantity = Quantity("times", None, plain(value), plain(other[0]))
    return Reading(at, other[1], at, other[1], quantity)


def _one_fold(sight: Sight, at: int) -> tuple[Fraction, int] | None:
    tokens, sharing = sight.tokens, sight.words.sharing
    if tokens[at].text in sharing.fold:
        return Fraction(sharing.fold[tokens[at].text]), at + 1
    number = amount(sight, at) if sight.ahead(at, sharing.folds) else None
    if number is None or number.vague:
        return None
    end = number.end
    if tokens[end].text == "-" and tokens[end].gap == NONE:
        end += 1
    if tokens[end].text in sharing.folds and tokens[end].gap != BREAK:
        return number.value, end + 1
    return None


def _by(sight: Sight, at: int) -> Reading | None:
    """Read multiplied by ten, divisé par deux, a factor of 10."""
    found = sight.lexicon.by.at(sight.tokens, at)
    if found is None or sight.tokens[found.end].gap == BREAK:
        return None
    start = found.end
    inner = ranged(sight._replace(floor=start), start + _cross(sight, start))
    if inner is None or inner.growth or inner.low.unit or inner.low.number.vague:
        return None
    low, high = inner.low.value, inner.high.value
    if low <= 0 or (inner.low.number.weak and inner.single):
        return None
    if not found.value:
        low, high = 1 / high, 1 / low
    first, last = inner.low.number.start, inner.high.number.end
    if inner.single:
        return _reading(at, inner.end, first, last, low)
    return Reading(at, inner.end, first, last, Quantity("times", None, plain(low), plain(high)))


def _cross(sight: Sight, at: int) -> int:
    return int(sight.tokens[at].text in symbols.TIMES and sight.tokens[at + 1].kind == DIGITS)


def _twice(sight: Sight, at: int) -> Reading | None:
    many = sight.words.sharing.twice.get(sight.tokens[at].text)
    if many is None:
        return None
    often, _ = pers(sight, at + 1)
    if often:
        return Reading(at, at + 1, at, at + 1, Quantity("count", many), noun="times")
    return _reading(at, at + 1, at, at + 1, many)


def _crossed(sight: Sight, at: int) -> Reading | None:
    """Read ×10, x10, 10x, and ranges of them."""
    first = _cross_one(sight, at) if sight.ahead(at, symbols.TIMES) else None
    if first is None:
        return None
    low, number, end, crossed = first
    tokens, start = sight.tokens, at
    if tokens[at].kind == DIGITS and sign_at(sight, at) == "-":
        low, start = -low, at - 1
    parted = _parted(sight, end)
    last = _cross_one(sight, parted) if parted is not None else None
    if last is None and crossed and parted is not None and tokens[at].text in symbols.TIMES:
        bare = amount(sight, parted)
        if (
            bare
            and not bare.vague
            and not bare.weak
            and tokens[bare.end].text not in ("%", "$", "€")
        ):
            last = bare.value, (bare.start, bare.end), bare.end, True
    if last and (crossed or last[3]) and low <= last[0]:
        quantity = Quantity("times", None, plain(low), plain(last[0]))
        return Reading(start, last[2], number[0], last[1][1], quantity)
    return _reading(start, end, *number, low) if crossed else None


def _parted(sight: Sight, at: int) -> int | None:
    token = sight.tokens[at]
    if token.gap == BREAK:
        return None
    if token.text in symbols.DASHES:
        return at + 1 if token.gap == sight.tokens[at + 1].gap else None
    found = sight.lexicon.to.at(sight.tokens, at)
    return found.end if found else None


def _cross_one(sight: Sight, at: int) -> tuple[Fraction, tuple[int, int], int, bool] | None:
    """Read one factor with its cross; or a number, which the other end's cross may make one."""
    tokens = sight.tokens
    start, sign = at, 1
    if tokens[at].text in symbols.TIMES:
        at += 1
        if tokens[at].text in symbols.MINUS and tokens[at].gap == NONE:
            at, sign = at + 1, -1
        if tokens[at].kind != DIGITS or (tokens[at].gap != NONE and tokens[start].text == "x"):
            return None
    elif tokens[at].text in symbols.MINUS and tokens[at + 1].gap == NONE:
        at, sign = at + 1, -1
    if tokens[at].kind != DIGITS:
        return None
    number = amount(sight, at)
    if number is None:
        return None
    crossed = start != at and tokens[start].text in symbols.TIMES
    end = number.end
    after = tokens[end]
    if not crossed and after.text in symbols.TIMES and after.gap != BREAK:
        tail = tokens[end + 1]
        if (after.gap == NONE or tail.kind != DIGITS) and not (
            tail.kind == DIGITS and tail.gap == NONE
        ):
            end, crossed = end + 1, True
    return sign * number.value, (number.start, number.end), end, crossed


def _times(sight: Sight, at: int) -> Reading | None:
    """Read ten times, deux à trois fois; so often a year is a count."""
    tokens, sharing = sight.tokens, sight.words.sharing
    found = ranged(sight, at) if sight.ahead(at, sharing.fois) else None
    if found is None or found.growth or found.low.unit or found.low.number.vague:
        return None
    if found.high.number.weak:
        return None
    end = found.end
    if tokens[end].text not in sharing.fois or tokens[end].gap == BREAK:
        return None
    first, last = found.low.number.start, found.high.number.end
    low, high = found.low.value, found.high.value
    often, _ = pers(sight, end + 1)
    if often:
        quantity = _of("count", low, high, found.single)
        return Reading(found.start, end + 1, first, last, quantity, noun=tokens[end].text)
    half = sight.lexicon.halves.at(tokens, end + 1) if tokens[end + 1].gap != BREAK else None
    if half and found.single and low.denominator == 1:
        low = high = low + Fraction(1, 2)
        return Reading(found.start, half.end, first, last, _of("times", low, high, found.single))
    less = tokens[end + 1]
    if less.text in sharing.less and less.gap != BREAK and low > 0:
        low, high = 1 / high, 1 / low
        return Reading(found.start, end + 2, first, last, _of("times", low, high, found.single))
    return Reading(found.start, end + 1, first, last, _of("times", low, high, found.single))


def _of(unit: str, low: Fraction, high: Fraction, single: bool) -> Quantity:
    if single:
        return Quantity(unit, plain(low))
    return Quantity(unit, None, plain(low), plain(high))
