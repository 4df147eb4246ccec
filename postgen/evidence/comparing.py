"""Compare a quotation with the quote that it comes nearest to."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import Match, SequenceMatcher
from functools import cache
from typing import NamedTuple

from postgen.evidence.folding import Token, fold
from postgen.evidence.quotes import Known, Place, comparable, weight
from postgen.language import LANGUAGES, speech

_AROUND = 4  # words shown on each side of a change
_LEFT_OVER = 2  # words
_CLAUSE = 8  # words back in which what is cut off may deny
_THAT = 3  # words from the cut in which the conjunction stands
LOST, ADDED, CHANGED = "a negation was lost", "a negation was added", "words were changed"


class Compared(NamedTuple):
    """Hold how a quotation differs from a known text."""

    known: Known
    share: float  # of the quotation's words, by weight, that stand there in order
    content: bool  # whether a word that tells something is among them
    fault: str
    shown: str  # the change: [-the source's-] {+the text's+}
    source: str  # the stretch of the known text
    safe: bool  # whether that stretch can stand in place of the quotation


def compared(words: Sequence[Token], inner: str, known: Known) -> Compared:
    """Align a quotation's words with a known text's."""
    ours, theirs = [word.fold for word in words], [word.fold for word in known.words]
    total = sum(map(weight, ours)) or 1.0
    if not comparable(ours):
        shared = sum(weight(word) for word in set(theirs) & set(ours))
        return Compared(known, shared / total, True, CHANGED, f"“{known.text}”", known.text, False)
    matcher = SequenceMatcher(None, theirs, ours, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return Compared(known, 0.0, False, CHANGED, "", "", False)
    alike = [word for block in blocks for word in ours[block.b : block.b + block.size]]
    share = sum(map(weight, alike)) / total
    first, last = _window(blocks, len(ours), len(theirs))
    # What a mark says was left out was not changed.
    steps = [
        step
        for step in _steps(theirs[first:last], ours)
        if step[2] < step[3] or step[2] >= len(words) or not words[step[2]].gap
    ]
    negations = _negations()
    lost = sum(_has(known.words[first + a : first + b], negations) for a, b, _, _ in steps)
    added = sum(_has(words[c:d], negations) for _, _, c, d in steps)
    fault = LOST if lost > added else ADDED if added > lost else CHANGED
    source = known.text if (first, last) == (0, len(theirs)) else _cut(known, first, last)
    whole = last - first >= 0.7 * len(theirs)
    return Compared(
        known,
        share,
        any(weight(word) > 1 for word in alike),
        fault,
        _shown(known, inner, words, (first, last), steps),
        known.text if whole else source,
        whole or not edge(Place(known, ((first, last),)), (), words),
    )


def _window(blocks: Sequence[Match], ours: int, theirs: int) -> tuple[int, int]:
    """Widen the stretch by what the quotation has before and after what it shares."""
    lead = blocks[0].b
    tail = ours - blocks[-1].b - blocks[-1].size
    first = max(0, blocks[0].a - lead)
    last = min(theirs, blocks[-1].a + blocks[-1].size + tail)
    # A word or two that would be left over stand in place of others.
    if lead and first <= _LEFT_OVER:
        first = 0
    if tail and theirs - last <= _LEFT_OVER:
        last = theirs
    return first, last


def _steps(theirs: list[str], ours: list[str]) -> list[tuple[int, int, int, int]]:
    matcher = SequenceMatcher(None, theirs, ours, autojunk=False)
    return [(a, b, c, d) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"]


def _cut(known: Known, first: int, last: int) -> str:
    """Give words of a known text as they stand there."""
    if first >= last:
        return ""
    return known.said[known.words[first].start : known.words[last - 1].end]


def _shown(
    known: Known,
    inner: str,
    words: Sequence[Token],
    window: tuple[int, int],
    steps: Sequence[tuple[int, int, int, int]],
) -> str:
    """Show the changes among a few words around them."""
    first, last = window
    told: list[str] = []
    at = 0
    for a, b, c, d in steps:
        kept = a - at
        if kept > 2 * _AROUND or (not told and kept > _AROUND):
            head = _cut(known, first + at, first + at + _AROUND) if told else ""
            told += [head, "…", _cut(known, first + a - _AROUND, first + a)]
        else:
            told.append(_cut(known, first + at, first + a))
        if b > a:
            told.append(f"[-{_cut(known, first + a, first + b)}-]")
        if d > c:
            told.append("{+" + " ".join(inner[it.start : it.end] for it in words[c:d]) + "+}")
        at = b
    if last - first - at > _AROUND:
        told += [_cut(known, first + at, first + at + _AROUND), "…"]
    else:
        told.append(_cut(known, first + at, last))
    return "the source: “" + " ".join(part for part in told if part).replace("' ", "'") + "”"


@cache
def _negations() -> frozenset[str]:
    every = (word for lang in LANGUAGES for word in speech(lang).negations)
    return frozenset(fold(word) for word in every)


@cache
def _nobody() -> frozenset[tuple[str, ...]]:
    every = (phrase for lang in LANGUAGES for phrase in speech(lang).nobody)
    return frozenset(tuple(map(fold, phrase)) for phrase in every)


@cache
def _that() -> frozenset[str]:
    return frozenset(fold(word) for lang in LANGUAGES for word in speech(lang).that)


@cache
def _denials() -> frozenset[str]:
    every = (word for lang in LANGUAGES for word in speech(lang).denials)
    return frozenset(fold(word) for word in every) | _negations()


@cache
def _following() -> frozenset[str]:
    return frozenset(fold(word) for lang in LANGUAGES for word in speech(lang).after)


def _has(words: Sequence[Token], what: frozenset[str]) -> bool:
    return any(word.fold in what for word in words)


def _denied(cut: Sequence[Token]) -> bool:
    """Tell whether words deny what follows them: crazy to say that, c'est faux de dire que ça."""
    near = len(cut) - _THAT
    for at, word in enumerate(cut):
        last = at == len(cut) - 1
        if word.fold in _that() and at >= near and (last or word.fold not in ("de", "d", "to")):
            return _has(cut[:at], _denials())
    return False


def edge(place: Place, before: Sequence[Token], words: Sequence[Token]) -> str:
    """Say what a part of a quote leaves out at its edge that denies it, or nothing.

    What the text says itself before the quotation does for what is left out.
    """
    theirs = place.known.words
    if _has(before, _denials()):
        return ""
    glossed = [word for word in words if word.gloss]
    if glossed and all(word.fold in _negations() for word in glossed):
        return ADDED
    first = place.first
    for start, end in place.stretches:
        if start and not theirs[start].parted:
            beside = (theirs[start - 1].fold, theirs[start].fold)
            if beside[0] in _negations() or beside in _nobody():
                return LOST
            left = start - 1
            while left > max(0, start - _CLAUSE) and not theirs[left].parted:
                left -= 1
            cut = theirs[left:start]
            # What is left out inside a marked elision was judged by its own edge.
            if start == first and _denied(cut):
                return "what is cut off before it denies it"
        if end < len(theirs) and not theirs[end].parted and theirs[end].fold in _following():
            return LOST
    return ""
