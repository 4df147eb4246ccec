"""Cut the stretches of a text that may hold numbers into tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

DIGITS, WORD, MARK, KEPT = "digits", "word", "mark", "kept"
NONE, SPACE, BREAK = 0, 1, 2
_KINDS = (MARK, DIGITS, WORD)
SPACES = frozenset(" \u00a0\u2009\u202f")  # that may part thousands

_BEFORE, _AFTER = 80, 70  # code points of context
SENTINELS = 8  # empty tokens at the end, for looking ahead


class Token(NamedTuple):
    """Hold a token; the last ones of a list are empty marks after a break."""

    kind: str
    text: str  # in small letters, with straight apostrophes
    raw: str
    start: int
    end: int
    gap: int  # what parts it from the token before: NONE, SPACE or BREAK


@cache
def _cutting() -> re.Pattern[str]:
    return re.compile(
        r"([0-9]+(?:[.,][0-9]+|['’][0-9]{3}(?![0-9]))*)"
        r"|((?:[^\W0-9_]|[\u0300-\u036f])+(?:['’](?=[^\W0-9_]))?)"
        r"|[^\s]"
    )


@cache
def _chunks() -> re.Pattern[str]:
    return re.compile(r"\S+")


def lowered(text: str) -> str:
    """Put a text in small letters, one for each."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)


def windows(triggers: re.Pattern[str], low: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the stretches around what may be a number, cut at white space."""
    first = last = -1
    for found in triggers.finditer(low, start, end):
        at = found.start()
        if first >= 0 and at - _BEFORE <= last:
            last = max(last, found.end() + _AFTER)
            continue
        if first >= 0:
            # What is cut at white space may reach the next one.
            last = _edge(low, last, end, 1)
            if at - _BEFORE <= last:
                last = max(last, found.end() + _AFTER)
                continue
            yield first, last
        first = _edge(low, max(start, last, at - _BEFORE), max(start, last), -1)
        last = found.end() + _AFTER
    if first >= 0:
        yield first, _edge(low, last, end, 1)


def _edge(low: str, at: int, limit: int, step: int) -> int:
    """Move to white space, or to the limit."""
    if step > 0:
        while at < limit and not low[at].isspace():
            at += 1
        return min(at, limit)
    while at > limit and not low[at - 1].isspace():
        at -= 1
    return at


def tokens(text: str, low: str, start: int, end: int) -> list[Token]:
    """Cut a stretch; an address, a handle or a hashtag is one token that is kept."""
    found: list[Token] = []
    at = start
    if _odd().search(low, start, end):
        for chunk in _chunks().finditer(text, start, end):
            kept = _kept(low, chunk.start(), chunk.end())
            if kept:
                at = _cut(found, text, low, at, chunk.start())
                gap = _gap(text, at, chunk.start()) if found else BREAK
                found.append(Token(KEPT, "", "", chunk.start(), kept, gap))
                at = kept
    _cut(found, text, low, at, end)
    found.extend([Token(MARK, "", "", end, end, BREAK)] * SENTINELS)
    return found


def _cut(found: list[Token], text: str, low: str, start: int, end: int) -> int:
    """Cut plain prose, and give where the last token ends."""
    last = found[-1].end if found else -1
    new, add = tuple.__new__, found.append  # twice as fast as the class
    for part in _cutting().finditer(text, start, end):
        first, stop = part.span()
        kind = _KINDS[part.lastindex or 0]
        word = raw = part.group()
        if kind == WORD:
            word = low[first:stop]
            if word[-1] == "’":
                word = word[:-1] + "'"
        elif word == "’":
            word = "'"
        if first == last:
            gap = NONE
        elif last >= 0 and first - last == 1 and text[last] == " ":
            gap = SPACE
        else:
            gap = BREAK if last < 0 else _gap(text, last, first)
        add(new(Token, (kind, word, raw, first, stop, gap)))
        last = stop
    return max(last, start)


def _gap(text: str, last: int, start: int) -> int:
    if last == start:
        return NONE
    if start - last == 1:
        if text[last] != "\n":
            return SPACE
        return SPACE if text[start].islower() else BREAK
    lines = text.count("\n", last, start)
    if not lines:
        return SPACE
    return SPACE if lines == 1 and text[start].islower() else BREAK


@cache
def _odd() -> re.Pattern[str]:
    """Give the pattern of a sign that a stretch may hold what is no prose."""
    return re.compile(rf"[@#/]|www\.|\w\.(?:{'|'.join(_DOMAINS)})(?!\w)")


_ADDRESSES = ("http://", "https://", "www.")
_SHELL = "([{<«“\"'‘"


def _kept(low: str, start: int, end: int) -> int:
    """Give the end of what is no prose at the start of a chunk, or 0."""
    at = start
    while at < end and low[at] in _SHELL:
        at += 1
    if low[at : at + 1] in ("@", "#") or low.startswith(_ADDRESSES, at):
        return end
    if "@" in low[at:end] and "." in low[low.index("@", at, end) : end]:
        return end
    slash = low.find("/", at, end)
    if slash > at and "." in low[at:slash] and low[at:slash].rpartition(".")[2].isalpha():
        return end
    if "://" in low[at:end]:
        return end
    return end if _domain(low[at:end].rstrip(".,;:!?)]»”\"'")) else 0


_DOMAINS = frozenset(
    ["com", "org", "net", "io", "ai", "fr", "eu", "co", "uk", "dev", "app", "gov", "edu"]
)


def _domain(chunk: str) -> bool:
    name, dot, last = chunk.rpartition(".")
    return bool(dot) and last in _DOMAINS and any(letter.isalpha() for letter in name)
