"""Fold words, so that what is only set otherwise compares as the same.

Folded are case, accents, ligatures, the kinds of quotation marks, apostrophes, dashes and spaces,
all punctuation, a number written in digits or in words, and the percent sign. What a quotation
leaves out under a mark (… or […]) and what it adds in brackets is kept apart.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from postgen.language import LANGUAGES, speech
from postgen.language.folding import folded

# A number, its thousands in groups; a word with what an apostrophe ties to it: l', don't.
_ONE = (
    r"(?P<number>\d+(?:[ \u00a0\u202f\u2009.,'’]\d{3}(?!\d))*(?:[.,]\d+)?)"
    r"|(?P<word>[^\W\d_]+(?:['’](?:(?i:t|s|re|ve|ll|d|m)(?![^\W_])|(?=[^\W\d_])))?)"
    r"|(?P<mixed>[^\W_]+)|(?P<sign>[%$€£])"
    r"|(?P<gap>[\[(]\s?(?:…|\.{3})\s?[\])]|…|\.{3,})|(?P<open>\[)|(?P<close>\])"
    r"|(?P<mark>[.,;:!?()—–]|\s-\s)"
)
_SIGNS = {"%": "percent", "$": "dollars", "€": "euros", "£": "pounds"}
_CURRENCIES = frozenset("$€£")
_HIDDEN = str.maketrans(dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_MOST_WORDS = 50_000  # that are remembered from one text to the next
_GROUPED = re.compile(r"[ \u00a0\u202f\u2009.,'’](?=\d{3}(?!\d))")


class Token(NamedTuple):
    """Hold a word: folded, in small letters, and where it stands."""

    fold: str
    low: str
    start: int
    end: int
    parted: bool = False  # a mark stands between it and the word before it
    gap: bool = False  # words were left out before it, as a mark says
    gloss: bool = False  # it stands in brackets


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """Fold one word's letters, and the apostrophe that it ends with away."""
    return folded(word).rstrip("'")


def plain(text: str) -> str:
    """Compose letters and drop what cannot be seen; offsets change where any was."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", text.translate(_HIDDEN))


def unbracketed(text: str) -> str:
    """Take the brackets from around letters of a word: [W]e."""
    return (
        text
        if "[" not in text
        else re.sub(r"\[(\w{1,3})\](?=\w)|(?<=\w)\[(\w{1,3})\]", r"\1\2", text)
    )


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Split a text, or a stretch of it, into folded words."""
    found: list[Token] = []
    parted = gap = gloss = False
    stop = len(text) if end is None else end
    words = _words()
    make = tuple.__new__  # half the time of Token(…), and every word of a text is made one
    for match in _token().finditer(text, start, stop):
        kind = match.lastgroup
        if kind == "word":
            first, last = match.span()
            told, low = words[text[first:last]]
            found.append(make(Token, (told, low, first, last, parted, gap, gloss)))
            parted = gap = False
        elif kind == "mark":
            parted = True
        elif kind == "gap":
            gap = True
        elif kind == "open":
            gloss = _opens(text, match.start(), stop)
        elif kind == "close":
            gloss = False
        else:
            low = match.group().lower().replace("’", "'")
            told = _number(low) if kind == "number" else _sign(low)
            found.append(Token(told, low, *match.span(), parted, gap, gloss))
            parted = gap = False
    return found


class _Words(dict[str, tuple[str, str]]):
    """Give a word as it is written folded and in small letters, the same objects each time."""

    def __missing__(self, written: str) -> tuple[str, str]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        low = written.lower().replace("’", "'")
        told = self[written] = (fold(low), low)
        return told


@cache
def _words() -> _Words:
    return _Words()


@cache
def _token() -> re.Pattern[str]:
    return re.compile(_ONE)


def _opens(text: str, place: int, stop: int) -> bool:
    """Tell whether a bracket holds a gloss: it closes soon, and is not a letter of a word: [w]e."""
    close = text.find("]", place, min(stop, place + 120))
    if close < 0:
        return False
    return not (text[close + 1 : close + 2].isalnum() or text[max(0, place - 1) : place].isalnum())


def _sign(low: str) -> str:
    return _SIGNS.get(low) or fold(low)


def _number(low: str) -> str:
    number = _GROUPED.sub("", low).replace(",", ".")
    whole, dot, fraction = number.partition(".")
    fraction = fraction.rstrip("0")
    return f"{whole.lstrip('0') or '0'}{dot if fraction else ''}{fraction}"


@cache
def _spelled() -> dict[str, int]:
    return {folded(w): n for lang in LANGUAGES for w, n in speech(lang).numbers.items()}


@cache
def _valuable() -> frozenset[str]:
    """Give what a number in words, a percent or a currency can begin with."""
    heads = {phrase[0] for phrase in _percents()}
    return frozenset(heads.union(_spelled(), map(_sign, _CURRENCIES)))


@cache
def _percents() -> tuple[tuple[str, ...], ...]:
    every = (phrase for lang in LANGUAGES for phrase in speech(lang).percent)
    return tuple(tuple(folded(word) for word in phrase) for phrase in every)


def valued(found: list[Token]) -> list[Token]:
    """Write the numbers in words and the percent as their values, and a currency's sign last."""
    spelled, signs = _spelled(), _valuable()
    places = [at for at, token in enumerate(found) if token.fold in signs]
    if not places:
        return found
    told: list[Token] = []
    at = 0
    for place in places:
        if place < at:
            continue  # it was read with the one before
        told += found[at:place]
        token = found[at := place]
        length = _percent(found, at)
        if length:
            told.append(token._replace(fold="percent", end=found[at + length - 1].end))
        elif token.fold in spelled:
            value, length = _value(found, at, spelled)
            told.append(token._replace(fold=str(value), end=found[at + length - 1].end))
        elif token.low in _CURRENCIES and _leads(found, at):
            told += [found[at + 1], token]
            length = 2
        else:
            told.append(token)
            length = 1
        at += length
    return told + found[at:]


def _leads(found: list[Token], at: int) -> bool:
    """Tell whether a currency's sign stands before its number ($5), not after one (5 $)."""
    after = found[at + 1 : at + 2]
    return bool(after) and after[0].start == found[at].end and after[0].fold[0].isdigit()


def _percent(found: list[Token], at: int) -> int:
    for phrase in _percents():
        if found[at].fold == phrase[0]:
            size = len(phrase)
            if tuple(token.fold for token in found[at : at + size]) == phrase:
                return size
    return 0


def _value(found: list[Token], at: int, spelled: dict[str, int]) -> tuple[int, int]:
    """Give the value of the number words from a place on, and how many they are."""
    value = last = spelled[found[at].fold]
    length = 1
    while at + length < len(found):
        token = found[at + length]
        more = spelled.get(token.fold)
        if more is None or token.parted or token.gap:
            break
        if more == 20 and last == 4:
            value += 76  # quatre-vingt
        elif more == 100 and 1 < value < 10:
            value *= 100
        elif last >= 20 and 0 < more < 20 and (last % 10 == 0):
            value += more
        elif value and more == 100 and value == last:
            break
        else:
            break
        last = more if more != 20 else 80
        length += 1
    return value, length


def folded_text(text: str) -> str:
    """Give a text's folded words with a space around each, to look for words in it."""
    return f" {' '.join(token.fold for token in tokens(plain(text)))} "
