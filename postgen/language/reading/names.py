"""Digits and number words that measure nothing: names, ordinals, list markers, idioms."""

from __future__ import annotations

import re
from functools import cache

from postgen.language.reading import symbols
from postgen.language.reading.digits import MOST, joined
from postgen.language.reading.labels import OPENING, bare, labelled, named, tight_digits, told
from postgen.language.reading.sight import Sight
from postgen.language.reading.tokens import BREAK, DIGITS, NONE, SPACE, WORD

_BACK = 5  # tokens before a number word at which an idiom with it may begin


def idiom(sight: Sight, at: int) -> int:
    """Give the token after the idiom that a token stands in, or 0."""
    tokens, pattern = sight.tokens, sight.lexicon.idioms
    if tokens[at].text not in sight.lexicon.idiomatic:
        return 0
    start, last = tokens[at].start, tokens[-1].end
    passed = 0
    for back in range(max(0, at - _BACK), at + 1):
        if tokens[back].kind != WORD or tokens[back].start < passed:
            continue
        found = pattern.match(sight.text, tokens[back].start, last)
        if found is None:
            continue
        passed = found.end()
        if passed > start:
            return 0 if found["quantity"] else _after(sight, at, found.start(), passed)
    return 0


def _after(sight: Sight, at: int, first: int, last: int) -> int:
    """Give the token after an idiom, or 0 where it counts: les deux gigawatts."""
    tokens, end = sight.tokens, at
    while tokens[end].start < last and tokens[end].kind and end < len(tokens) - 2:
        end += 1
    named = sight.lexicon.units.at(tokens, end) if tokens[end].gap != BREAK else None
    return 0 if named and last - first < 12 else end


def endless(sight: Sight, at: int) -> int:
    """Give the token after digits that are no number, however they are grouped, or 0."""
    end = joined(sight.text, sight.tokens, at)
    many = end - at > MOST // 3
    return end if many else 0


def name(sight: Sight, at: int) -> int:
    """Give the token after digits that are no quantity, or 0."""
    if sight.tokens[at].kind != DIGITS:
        return told(sight, at)
    return (
        _always(sight, at) or _chain(sight, at) or _score(sight, at) or _glued(sight, at)
        or _suffixed(sight, at) or _phone(sight, at) or labelled(sight, at) or named(sight, at)
    )  # fmt: skip


def marker(sight: Sight, at: int) -> int:
    """Give the token after a list marker at the start of a line, or 0."""
    tokens = sight.tokens
    token, mark, after = tokens[at], tokens[at + 1], tokens[at + 2]
    if token.kind != DIGITS or len(token.raw) > 2 or not token.raw.isdecimal():
        return 0
    if mark.text == "\ufe0f" or mark.text == "\u20e3":
        return at + 2 + (after.text == "\u20e3")
    before = at - 1
    if before >= 0 and tokens[at].gap == NONE and tokens[before].text == "(":
        before -= 1
        if mark.text == ")" and tokens[before + 1].gap == BREAK:
            return at + 2
    elif token.gap != BREAK and not (
        tokens[before].text in OPENING and tokens[before].gap == BREAK
    ):
        return 0
    if mark.text and mark.text in ".)/°" and mark.gap == NONE:
        return at + 2 if after.gap != NONE or (mark.text == ")" and after.kind == WORD) else 0
    if (
        mark.text in symbols.DASHES
        and mark.gap == SPACE
        and after.gap == SPACE
        and after.kind == WORD
    ):
        return at + 2
    return 0


def _chain(sight: Sight, at: int) -> int:
    """Pass over 555-123-4567, 1.2.3, 24/7, 1/2/3."""
    tokens = sight.tokens
    end, links = at + 1, 0
    while tokens[end].text in ("-", "/", ".", "_") and tight_digits(sight, end):
        end += 2
        links += 1
    return end if links > 1 else 0


def _glued(sight: Sight, at: int) -> int:
    """Pass over what follows letters: H100, GPT-4, v2, fig.3."""
    tokens = sight.tokens
    if at == 0 or tokens[at].gap != NONE:
        return 0
    before = tokens[at - 1]
    if before.kind == WORD:
        code = sight.lexicon.leads.before(tokens, at, 0)
        if before.text == "x" or before.text.endswith("'") or (code and before.raw.isupper()):
            return 0
        return _rest(sight, at)
    if before.text in symbols.DASHES | {".", "_"} and before.gap == NONE and at > 1:
        return (
            _rest(sight, at)
            if tokens[at - 2].kind in (WORD, DIGITS) and at - 2 >= sight.floor
            else 0
        )
    return (
        _rest(sight, at)
        if before.text in ("#", "§", "№", "°", "_", "@") or before.kind == "kept"
        else 0
    )


def _rest(sight: Sight, at: int) -> int:
    """Give the end of what stands together."""
    end = at + 1
    while sight.tokens[end].gap == NONE and sight.tokens[end].kind in (WORD, DIGITS):
        end += 1
    return end


def _suffixed(sight: Sight, at: int) -> int:
    """Pass over 3rd, 1er, 5G, B2B's like: letters that are no unit and no scale."""
    tokens = sight.tokens
    after = tokens[at + 1]
    if after.gap != NONE or after.kind != WORD:
        return 0
    if after.text in sight.words.naming.ordinals:
        return at + 2
    currency = tokens[at + 2].text in ("$", "€", "£") and tokens[at + 2].gap == NONE
    if tokens[at].raw + after.text in symbols.NAMES and not currency:
        return _rest(sight, at)
    if after.text == "s" and at and tokens[at - 1].text in ("the", "les", "années"):
        return at + 2
    glued = tokens[at + 2].kind == DIGITS and tokens[at + 2].gap == NONE
    if glued and after.text != "h":
        return _rest(sight, at)
    known = (
        after.raw in symbols.UNITS or after.raw in symbols.SCALES
        or after.raw in symbols.MONEY_SCALES or after.raw in symbols.MEASURES
        or after.text in ("x", "h", "us")
        or after.text in sight.words.counting.scales or after.raw in symbols.FRACTIONS
        or sight.lexicon.units.at(tokens, at + 1)
        or after.text in sight.words.sharing.folds
    )  # fmt: skip
    return 0 if known else _rest(sight, at)


def _phone(sight: Sight, at: int) -> int:
    """Pass over 06 12 34 56 78 and +33 6 12 34 56 78."""
    tokens = sight.tokens
    abroad = at > 0 and tokens[at - 1].text == "+" and tokens[at].gap == NONE
    end = at + 1
    if not tokens[at].raw.isdecimal() or len(tokens[at].raw) > 3:
        return 0
    while tokens[end].gap == SPACE and tokens[end].raw.isdecimal():
        if len(tokens[end].raw) != 2 and not (abroad and len(tokens[end].raw) <= 4):
            break
        end += 1
    return end if end - at >= 4 else 0


def _score(sight: Sight, at: int) -> int:
    """Pass over 3-1: what falls is no range."""
    first, mark, last, after = sight.tokens[at : at + 4]
    if mark.text not in ("-", "–") or not tight_digits(sight, at + 1):
        return 0
    if not (first.raw.isdecimal() and last.raw.isdecimal() and len(first.raw + last.raw) <= 6):
        return 0
    falls = int(first.raw) > int(last.raw)
    return at + 3 if falls and after.text != "%" and bare(sight, at + 2) else 0


@cache
def _idle() -> re.Pattern[str]:
    return re.compile(
        r"24 ?/ ?7|24 hours a day|7 days a week|24 ?h(?:eures)? (?:sur|/) 24|365 jours par an|"
        r"7 ?/ ?7|24 ?h ?/ ?24|7 ?j(?:ours)? ?(?:/|sur) ?7"
        r"|9(?:-to-| to )5(?![\w%]|[.,][0-9]| ?%)|360 ?°|1 ?:1"
    )


def _always(sight: Sight, at: int) -> int:
    found = _idle().match(sight.low, sight.tokens[at].start)
    if not found:
        return 0
    end = at
    while sight.tokens[end].start < found.end() and end < len(sight.tokens) - 1:
        end += 1
    return end
