"""What stands around a quotation: who may be said to have said it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from postgen.evidence.folding import Token, tokens
from postgen.evidence.quoting import Span
from postgen.language import speech
from postgen.language.attributing import Phrases, Speech
from postgen.prose.sentences import ends

_BEFORE, _AFTER = 160, 100  # code points that are looked at
_NEAR = 12  # words before, in the same sentence
_NEXT = 8  # words after
_LEAD = 6  # code points that are looked at for the marks beside a quotation
_BESIDE = 4  # words


class Context(NamedTuple):
    """Hold what the sentence around a quotation says of it."""

    before: tuple[Token, ...]  # the words of its sentence before it
    after: tuple[Token, ...]
    speech: bool  # a verb, a name or a colon ties it to a speaker
    verb: bool  # a verb of saying or naming does, close to it and with a person beside it
    own: bool  # the text's author is that speaker
    alone: bool  # it is a sentence of its own, or follows a colon


class Surroundings:
    """Read what stands around the quotations of a text."""

    def __init__(self, text: str, lang: str, names: frozenset[str]) -> None:
        """Take the text, its language and the folded names of the source's people."""
        self.text = text
        self.table = speech(lang)
        self._verbs = _verbs(lang)
        self._names = names

    def of(self, span: Span) -> Context:
        """Read the words before and after a quotation, within its sentence."""
        table, names = self.table, self._names
        near, next_ = _before(self.text, span)[-_NEAR:], _after(self.text, span)[:_NEXT]
        said = [at for at in range(len(near)) if self._verb(near, at)]
        told = [at for at in range(len(next_)) if self._verb(next_, at)]
        # Who says or names it stands beside the verb, and the verb beside the quotation.
        verb = any(
            _said_by(near[max(0, at - 4) : at + 3], near[at], table, names)
            for at in said
            if at >= len(near) - _BESIDE
        ) or any(_said_by(next_[: at + 3], next_[at], table, names) for at in told if at < _BESIDE)
        named = any(word.fold in names for word in (*near, *next_))
        own = any(
            word.low in table.own for at in said for word in near[max(0, at - 3) : at]
        ) or any(word.low in table.own for at in told for word in next_[max(0, at - 1) : at + 2])
        tied = bool(said or told or named or span.name)
        tied = tied or _has(near, table.according) or _has(next_, table.according)
        alone = _alone(self.text, span)
        return Context(tuple(near), tuple(next_), tied, verb, own and not named, alone)

    def _verb(self, words: Sequence[Token], at: int) -> bool:
        """Tell whether a word may be a verb of saying or asking: a question is none."""
        if words[at].low not in self._verbs:
            return False
        return not any(word.low in self.table.articles for word in words[max(0, at - 2) : at])


@cache
def _verbs(lang: str) -> frozenset[str]:
    table = speech(lang)
    return table.says | table.calls | table.asks


def _said_by(words: Sequence[Token], verb: Token, table: Speech, names: frozenset[str]) -> bool:
    """Tell whether a person of the source says it, or he or she gives it a name."""
    named = any(word.fold.removesuffix("'s") in names for word in words)
    return named or (verb.low in table.calls and any(word.low in table.pronouns for word in words))


def _alone(text: str, span: Span) -> bool:
    """Tell whether a quotation is no part of another sentence, as its subject or its object."""
    before = text[max(0, span.start - _LEAD) : span.start].rstrip(" \u00a0\u202f-—–>•")
    after = text[span.end : span.end + _LEAD].lstrip(" \u00a0\u202f.,!?…")
    begins = not before or before[-1] in "\n:.!?…)»”"
    return begins and not (after[:1].islower() or after[:1] == ":")


def _has(words: Sequence[Token], phrases: Phrases) -> bool:
    lows = [word.low for word in words]
    return any(
        phrase[0] in lows
        and any(tuple(lows[at : at + len(phrase)]) == phrase for at in range(len(lows)))
        for phrase in phrases
    )


def _before(text: str, span: Span) -> list[Token]:
    start = max(0, span.start - _BEFORE)
    # A line that ends with a colon leads into the next.
    line = max(start, text.rfind("\n", start, span.start) + 1)
    head = text[line : span.start].strip(" \u00a0\u202f\t-—–>•")
    if not head:
        led = text[start:line].rstrip()
        line = start + max(0, led.rfind("\n") + 1) if led.endswith((":", ",")) else line
    start = max(start, line)
    cut = list(ends(text, start, span.start))
    if len(cut) > 1 and text[cut[-2] : span.start].strip():
        start = cut[-2]
    return tokens(text, start, span.start)


def _after(text: str, span: Span) -> list[Token]:
    stop = min(len(text), span.end + _AFTER)
    line = text.find("\n", span.end, stop)
    stop = stop if line < 0 else line
    inside = text[span.last - 1 : span.end]
    tail = text[span.end : stop].lstrip(" \u00a0\u202f")
    closed = any(mark in inside for mark in ".!?…") and tail[:1].isupper()
    if closed or tail[:1] in (".", "!", "?"):
        return []
    return tokens(text, span.end, next(iter(ends(text, span.end, stop))))
