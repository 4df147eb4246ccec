"""Number words."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from postgen.language.reading.tokens import BREAK, DIGITS, NONE, WORD, Token
from postgen.language.vocabulary import Counting, Vocabulary

_HIGHEST = 10**18


class Spelled(NamedTuple):
    """Hold a number in words, and the power of ten of the scale word it ends with."""

    value: Fraction
    end: int
    power: int = 0
    doubtful: int = 0  # the power of ten between the two senses of its scale word


def spelled(
    tokens: Sequence[Token], start: int, vocabulary: Vocabulary, *, bare: bool = False
) -> Spelled | None:
    """Read the number words that begin at a token; a scale word alone is none, unless `bare`."""
    counting = vocabulary.counting
    total = current = 0
    power, last, doubtful = 0, 99, 0
    end = at = start
    counted = False
    while True:
        word = tokens[at].text
        if word in counting.smalls:
            more = _added(current, counting.smalls[word], counting, started=counted)
            if more is None or not _counts(tokens, at, vocabulary):
                break
            current, power, counted = more, 0, True
        elif word in counting.hundreds:
            if (
                current >= 20
                or (counted and not current and not power)
                or not (counted or bare or word in counting.bare)
            ):
                break
            current, power, counted = 100 * (current or 1), 0, True
            if word in counting.round:
                end = at + 1
                following = _following(tokens, end, counting, current)
                scaled = following is not None and tokens[following].text in counting.scales
                if not scaled:
                    break
        elif word in counting.scales:
            scale = counting.scales[word]
            if not (counted or bare or word in counting.bare):
                break
            if scale < last or not total:
                total += (current or 1) * 10**scale
                last = scale
            else:
                total = (total + current) * 10**scale
            if total > _HIGHEST * 10**6:
                break
            doubtful = doubtful or counting.doubtful.get(word, 0)
            current, power, counted = 0, scale, True
        else:
            break
        end = at + 1
        following = _following(tokens, end, counting, current)
        if following is None:
            break
        at = following
    if not counted or end == start:
        return None
    return Spelled(Fraction(total + current), end, power, doubtful)


def _added(current: int, small: int, counting: Counting, *, started: bool) -> int | None:
    """Add a small number to what stands before it, where the language does."""
    if not started:
        return small
    below = current % 100
    if small == 20 and below == 4 and counting.fourscore:
        return current + 76
    if not small:
        return None
    if below == 0:
        return current + small
    if small < 10:
        teens = bool(counting.sixties) and small >= 7 and below in (10, 70, 90)
        tens = below % 10 == 0 and (below > 10)
        return current + small if teens or tens else None
    if small < 20 and below in counting.sixties:
        return current + small
    return None


def _following(tokens: Sequence[Token], at: int, counting: Counting, current: int) -> int | None:
    """Give the next word of the number: after a space, a hyphen or `and`."""
    token = tokens[at]
    if token.gap == BREAK:
        return None
    if token.text == "-" and token.gap == NONE and tokens[at + 1].gap == NONE:
        at += 1
        token = tokens[at]
    if token.text == "," and token.gap == NONE and _goes_on(tokens, at, counting):
        return at + 1
    if token.text in counting.joins:
        after = tokens[at + 1]
        if after.text == "-" and after.gap == NONE and at + 2 < len(tokens):
            at, after = at + 1, tokens[at + 2]
        if after.gap == BREAK or after.text not in counting.smalls:
            return None
        small = counting.smalls[after.text]
        tens = bool(counting.sixties) and small in (1, 11) and current % 100 >= 20
        hundred = not counting.sixties and current and current % 100 == 0
        thousand = not counting.sixties and tokens[at - 1].text in counting.scales
        thousand = thousand and small < 100 and not _scaled(tokens, at + 2, counting)
        return at + 1 if tens or hundred or thousand else None
    return at if token.kind == WORD else None


def _goes_on(tokens: Sequence[Token], at: int, counting: Counting) -> bool:
    """Tell whether a number goes on after a comma: one thousand, six hundred and fourteen."""
    if counting.sixties or tokens[at - 1].text not in counting.scales:
        return False
    texts = [token.text for token in tokens[at + 1 : at + 5]]
    if tokens[at + 1].gap == BREAK or texts[0] not in counting.smalls:
        return False
    rest = [text for text in texts[1:] if text != "-" and text not in counting.smalls]
    if not rest:
        return False
    below = counting.scales[tokens[at - 1].text]
    return rest[0] in counting.hundreds or counting.scales.get(rest[0], below) < below


def _scaled(tokens: Sequence[Token], at: int, counting: Counting) -> bool:
    """Tell whether a scale follows: between two thousand and eight thousand."""
    texts = [token.text for token in tokens[at : at + 3]]
    return any(text in counting.scales or text in counting.hundreds for text in texts)


def _counts(tokens: Sequence[Token], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a word that has another sense counts here: « neuf » before what is counted."""
    counting = vocabulary.counting
    sense = counting.new.get(tokens[at].text)
    if sense is None or (at and tokens[at].gap == NONE and tokens[at - 1].text == "-"):
        return True
    words, leads = sense
    before = tokens[at - 1].text if at and tokens[at].gap != BREAK else ""
    if any(before in table for table in (counting.smalls, counting.hundreds, leads)):
        return True
    after = tokens[at + 1]
    if after.text == "-" and after.gap == NONE and at + 2 < len(tokens):
        after = tokens[at + 2]
    if after.gap == BREAK or after.kind != WORD:
        return False
    if after.text in counting.pairs:
        then = tokens[at + 2]
        return then.kind == DIGITS or then.text in counting.smalls
    if any(
        after.text in table
        for table in (words, counting.scales, counting.hundreds, counting.smalls)
    ):
        return True
    return (
        len(after.text) > 4 and after.text[-1] in "sx" and after.text not in vocabulary.naming.small
    )
