"""One number: digits or words, with its scale."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from postgen.language.reading import symbols
from postgen.language.reading.digits import figure, joined
from postgen.language.reading.sight import Sight
from postgen.language.reading.spelled import spelled
from postgen.language.reading.tokens import BREAK, DIGITS, NONE, WORD

_HIGHEST = 10**60


class Amount(NamedTuple):
    """Hold a number, and the tokens it takes."""

    value: Fraction
    start: int
    end: int
    power: int = 0  # of the scale word or symbol it ends with
    doubtful: int = 0
    approx: bool = False  # a dozen
    vague: bool = False  # a few billion: the value is none
    weak: bool = False  # one, a: an article where nothing shows that it counts
    plain: bool = False  # digits without marks or scale

    @property
    def mantissa(self) -> Fraction:
        """Give the number over its scale."""
        return self.value / Fraction(10**self.power)


def amount(sight: Sight, at: int, *, money: bool = False) -> Amount | None:
    """Read the number that begins at a token; it is read once, whoever asks."""
    key = (at, money)
    if key not in sight.amounts:
        sight.amounts[key] = _amount(sight, at, money=money)
    return sight.amounts[key]


def _amount(sight: Sight, at: int, *, money: bool) -> Amount | None:
    token = sight.tokens[at]
    if token.kind == DIGITS:
        return _digits(sight, at, money=money)
    if token.kind != WORD:
        return None
    return (
        _halved(sight, at) or _vague(sight, at) or _dozen(sight, at) or _parted(sight, at)
        or _words(sight, at)
    )  # fmt: skip


def _digits(sight: Sight, at: int, *, money: bool) -> Amount | None:
    tokens, counting = sight.tokens, sight.words.counting
    end = joined(sight.text, tokens, at)
    raw = "".join(token.raw for token in tokens[at:end])
    value = figure(raw, counting.point)
    if value is None:
        return None
    simple = end == at + 1 and raw.isdecimal()
    if tokens[end].raw in symbols.FRACTIONS and tokens[end].gap == NONE:
        value += Fraction(*symbols.FRACTIONS[tokens[end].raw])
        end, simple = end + 1, False
    return scaled(sight, Amount(value, at, end, plain=simple), money=money)


def scaled(sight: Sight, number: Amount, *, money: bool = False) -> Amount:
    """Take in the scale words and symbols, and a half, that follow a number."""
    tokens, counting = sight.tokens, sight.words.counting
    value, end, power, doubtful = number.value, number.end, number.power, number.doubtful
    half = sight.lexicon.halves.at(tokens, end) if tokens[end].gap != BREAK else None
    if half and not power and value.denominator == 1:
        value, end = value + Fraction(1, 2), half.end
    while (at := _scale_at(sight, end)) is not None and value < _HIGHEST:
        word = tokens[at].text
        scale = counting.scales[word]
        doubtful = doubtful or counting.doubtful.get(word, 0)
        value, end, power = value * 10**scale, at + 1, scale
    if not power and tokens[end].gap != BREAK and tokens[number.start].kind == DIGITS:
        short = _abbreviated(sight, end, money=money)
        if short:
            value, end, power = value * 10**short, end + 1, short
    half = sight.lexicon.halves.at(tokens, end) if power and tokens[end].gap != BREAK else None
    if half:
        value, end = value + Fraction(10**power, 2), half.end
    same = end == number.end
    return number._replace(
        value=value, end=end, power=power, doubtful=doubtful, plain=number.plain and same
    )


def _scale_at(sight: Sight, at: int) -> int | None:
    tokens, scales = sight.tokens, sight.words.counting.scales
    if tokens[at].gap == BREAK:
        return None
    if tokens[at].text == "-" and tokens[at].gap == NONE and at + 1 < len(tokens):
        at += 1
    return at if tokens[at].text in scales else None


def _abbreviated(sight: Sight, at: int, *, money: bool) -> int:
    token, after = sight.tokens[at], sight.tokens[at + 1 : at + 2]
    then = after[0] if after else None
    if then and then.gap == NONE and (then.kind == DIGITS or (then.text == "'" and not money)):
        return 0
    # A currency may follow: 3,2 M€; 10 T$.
    follows = bool(then and then.gap != BREAK and then.text in ("$", "€", "£", "usd", "eur", "gbp"))
    follows = follows or bool(then and then.raw == "US")
    if money or follows:
        scale = symbols.MONEY_SCALES.get(token.raw) or symbols.SCALES.get(token.raw)
        return scale or 0
    return 0 if token.raw in symbols.UNCERTAIN else symbols.SCALES.get(token.raw, 0)


def _words(sight: Sight, at: int) -> Amount | None:
    tokens, counting = sight.tokens, sight.words.counting
    found = spelled(tokens, at, sight.words)
    if found is None and tokens[at].text in counting.articles:
        after = tokens[at + 1]
        if after.gap != BREAK and (
            after.text in counting.scales or after.text in counting.hundreds
        ):
            found = spelled(tokens, at + 1, sight.words, bare=True)
        if found is None:
            return Amount(Fraction(1), at, at + 1, weak=True)
    if found is None:
        return None
    weak = found.end == at + 1 and tokens[at].text in counting.ones
    number = Amount(found.value, at, found.end, found.power, found.doubtful, weak=weak)
    return _decimals(sight, number)


def _decimals(sight: Sight, number: Amount) -> Amount:
    """Take in decimals that are spoken: two point five million."""
    tokens, counting = sight.tokens, sight.words.counting
    at = number.end
    if tokens[at].gap == BREAK or tokens[at].text not in counting.points or number.power:
        return scaled(sight, number)
    digits = ""
    at += 1
    while tokens[at].gap != BREAK and tokens[at].text in counting.smalls and len(digits) < 12:
        digits += str(counting.smalls[tokens[at].text])
        at += 1
    if not digits:
        return scaled(sight, number)
    value = number.value + Fraction(int(digits), 10 ** len(digits))
    return scaled(sight, number._replace(value=value, end=at, weak=False))


def _halved(sight: Sight, at: int) -> Amount | None:
    """Read half a million, half a dozen, un demi-milliard, half an hour."""
    tokens, counting = sight.tokens, sight.words.counting
    start = at
    if tokens[at].text in counting.articles:
        at += 1
    if tokens[at].text not in counting.half or (at > start and tokens[at].gap == BREAK):
        return None
    at += 1
    if tokens[at].text in counting.articles or tokens[at].text == "-":
        at += 1
    word = tokens[at].text
    if tokens[at].gap == BREAK:
        return None
    if word in counting.scales:
        power = counting.scales[word]
        return Amount(Fraction(10**power, 2), start, at + 1, power, counting.doubtful.get(word, 0))
    if sight.lexicon.units.at(tokens, at):
        return Amount(Fraction(1, 2), start, at)
    if word in counting.collectives:
        value = Fraction(counting.collectives[word], 2)
        return scaled(sight, Amount(value, start, at + 1, approx=True))
    return None


def _parted(sight: Sight, at: int) -> Amount | None:
    """Read a quarter of a billion, trois quarts de million."""
    tokens, counting = sight.tokens, sight.words.counting
    if tokens[at + 1].text not in sight.words.sharing.parts or tokens[at + 1].gap == BREAK:
        return None
    word = tokens[at].text
    many = 1 if word in counting.articles else counting.smalls.get(word, 0)
    end = at + 2
    if not many or tokens[end].text not in counting.of or tokens[end].gap == BREAK:
        return None
    end += 1
    if tokens[end].text in counting.articles and tokens[end].gap != BREAK:
        end += 1
    power = counting.scales.get(tokens[end].text, 0)
    if not power or tokens[end].gap == BREAK:
        return None
    value = Fraction(many * 10**power, sight.words.sharing.parts[tokens[at + 1].text])
    return Amount(value, at, end + 1, power, counting.doubtful.get(tokens[end].text, 0))


def _dozen(sight: Sight, at: int) -> Amount | None:
    """Read a dozen, une dizaine de milliards: about so many."""
    tokens, counting = sight.tokens, sight.words.counting
    value, start = Fraction(1), at
    if tokens[at].text in counting.articles and tokens[at + 1].gap != BREAK:
        at += 1
    elif (several := spelled(tokens, at, sight.words)) is not None:
        value, at = several.value, several.end
    word = tokens[at].text
    if word not in counting.collectives or (at > start and tokens[at].gap == BREAK):
        return None
    if at == start and word in counting.multitudes:
        return None
    value *= counting.collectives[word]
    number = Amount(value, start, at + 1, approx=True)
    after = at + 1
    if tokens[after].text in counting.of and tokens[after].gap != BREAK:
        after += 1
    if tokens[after].text in counting.scales and tokens[after].gap != BREAK:
        return scaled(sight, number._replace(end=after))
    return number


def _vague(sight: Sight, at: int) -> Amount | None:
    """Read a few billion, des milliers de milliards, dozens: as much as words can say."""
    tokens, counting = sight.tokens, sight.words.counting
    start = at
    several = False
    if tokens[at].text in counting.articles and tokens[at + 1].text in counting.vague:
        at += 1
    while tokens[at].text in counting.vague and (at == start or tokens[at].gap != BREAK):
        several, at = True, at + 1
    first = at
    power = 0
    while at == start or tokens[at].gap != BREAK:
        word = tokens[at].text
        many = word in counting.multitudes
        if not (
            many
            or ((several or at > first) and (word in counting.scales or word in counting.hundreds))
        ):
            break
        power = max(power, counting.scales.get(word, 0))
        at += 1
        if tokens[at].text in counting.of and tokens[at].gap != BREAK:
            word = tokens[at + 1].text
            if word in counting.multitudes or word in counting.scales:
                at += 1
    if at == first:
        return None
    if tokens[at - 1].text in counting.of:
        at -= 1
    return Amount(Fraction(0), start, at, power, vague=True)
