"""Hear who speaks in each sentence of a text, and who is said to have said each quotation."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import reduce
from itertools import chain
from operator import or_

from postgen.evidence.folding import Token, tokens
from postgen.evidence.naming import PRONOUN
from postgen.evidence.signs import MEANS, NAMES, TIES
from postgen.evidence.speakers import Named, Speakers, Voice, of_quotation
from postgen.evidence.verdict import Evidence
from postgen.evidence.who import People
from postgen.prose import Passage, Prose

_ADJACENT = 4  # code points between a quotation and who said it
_BEFORE, _AFTER = 400, 200  # code points around a quotation in which its speaker is looked for
_INCISE = 7  # words that interrupt a quotation
_NEXT = 3  # words that may stand beside a speaker in a sentence that only names him
# Two words with capitals, of which a name may be made. The set first: it is looked for quickly.
_TITLED = (
    r"[^\W\d_a-zà-öø-ÿ](?<![^\W\d_].)[^\W\d_]{2,}[ \-\u00a0]"
    r"(?=[^\W\d_a-zà-öø-ÿ][^\W\d_A-Z])"
)
_MARKS = ' \u00a0\u202f\n\t-—–>•«“"'


class Hearing:
    """Hold the voices of a text, by sentence."""

    def __init__(self, prose: Prose, people: People, quotations: Sequence[Evidence]) -> None:
        """Listen to a text, all but what is quoted in it."""
        self.text = prose.text
        self.sentences = prose.sentences
        self.people = people
        self._speakers = Speakers(people)
        self.voices: list[list[Voice]] = []  # of each sentence
        self._meant: list[Named] = []  # whom a pronoun at its end may mean
        self._naming: dict[int, bool] = {}  # whether a sentence only names who spoke
        self._listen(prose, [(it.start, it.end) for it in quotations])
        self._starts = [sentence.start for sentence in self.sentences]
        self._every = list(chain.from_iterable(self.voices))
        self._begin = [voice.start for voice in self._every]

    def _listen(self, prose: Prose, inside: Sequence[tuple[int, int]]) -> None:
        signs = list(map(self.people.signs.__getitem__, prose.lows))
        named: Named = ()
        opens = [start for start, _ in inside]
        strangers = sorted(
            found.start() for what in (_TITLED, "[@#]") for found in re.finditer(what, self.text)
        )
        for start, end, first, last, _ in self.sentences:
            voices: list[Voice] = []
            # Words are tied to nobody where nobody is named, or meant who was named before.
            signed = reduce(or_, set(signs[first:last]))
            if signed & TIES and (
                signed & (NAMES | MEANS if named else NAMES)
                or bisect_left(strangers, start) < bisect_left(strangers, end)
            ):
                told = tokens(self.text, start, end)
                at = max(0, bisect_right(opens, start) - 1)
                if any(stop > start for _, stop in inside[at : bisect_left(opens, end)]):
                    told = [word for word in told if not _within(word, inside, opens)]
                voices, named = self._speakers.voices(self.text, told, named)
            self.voices.append(voices)
            self._meant.append(named)

    def of(self, quotation: Evidence) -> Voice | None:
        """Give the voice that a quotation is tied to, or None."""
        starts = self._starts
        if not starts:
            return None
        first = max(0, bisect_right(starts, quotation.start) - 1)
        last = max(first, bisect_left(starts, quotation.end) - 1)
        inner = self._inside(quotation, first)
        if inner:
            return inner
        begin, end = starts[first], self.sentences[last].end
        if last + 1 < len(starts) and self._only_names(last + 1):
            end = self.sentences[last + 1].end
        if first and self._led_into(first, quotation.start):
            begin = starts[first - 1]
        voices = self._between(
            max(begin, quotation.start - _BEFORE), min(end, quotation.end + _AFTER)
        )
        if not voices:
            return self._signature(quotation) or self._told_back(last + 1)
        after = [it for it in voices if 0 <= it.start - quotation.end <= _ADJACENT]
        return after[0] if after else min(voices, key=lambda it: _distance(it, quotation))

    def _between(self, start: int, end: int) -> list[Voice]:
        return self._every[bisect_left(self._begin, start) : bisect_left(self._begin, end)]

    def _led_into(self, at: int, start: int) -> bool:
        """Tell whether a quotation begins a sentence, and the one before ends with a colon."""
        begin = self._starts[at]
        if start - begin > len(_MARKS) or self.text[begin:start].strip(_MARKS):
            return False
        before = self.text[max(self._starts[at - 1], start - _BEFORE) : start].rstrip(_MARKS)
        return before.endswith((":", ","))

    def _inside(self, quotation: Evidence, number: int) -> Voice | None:
        """Give the voice of an incise: « Nous sommes, dit-il, proches »."""
        words = tokens(self.text, quotation.start, quotation.end)
        says = self.people.table.says
        if not any(word.low in says for word in words):
            return None
        for part in of_quotation(words):
            if len(part) <= _INCISE and any(word.low in says for word in part):
                voices, _ = self._speakers.voices(self.text, part, self._meant[number])
                if voices:
                    return voices[0]
        return None

    def _only_names(self, at: int) -> bool:
        """Tell whether a sentence says nothing but who spoke, on the line of the one before it."""
        # Every quotation of the sentence before asks.
        if at not in self._naming:
            sentence = self.sentences[at]
            self._naming[at] = bool(self.voices[at]) and (
                "\n" not in self.text[self.sentences[at - 1].end : sentence.start]
                and self._beside(sentence, self.voices[at][0]) <= _NEXT
            )
        return self._naming[at]

    def _beside(self, sentence: Passage, voice: Voice) -> int:
        """Count the words of a sentence that are not of a voice."""
        rest = self.text[sentence.start : voice.start] + self.text[voice.end : sentence.end]
        return len(tokens(rest))

    def _signature(self, quotation: Evidence) -> Voice | None:
        """Give the name that signs a quotation: « … » — Dario Amodei."""
        tail = self.text[quotation.end : quotation.end + 120]
        lead = len(tail) - len(tail.lstrip(" \u00a0\u202f\n.\t"))
        if tail[lead : lead + 1] not in ("—", "–", "-", "("):
            return None
        line = tail[lead:].split("\n")[0]
        start = quotation.end + lead
        words = tokens(self.text, start, start + len(line))
        for mention in self.people.mentions(self.text, words)[:1]:
            if mention.first == 0 and mention.kind != PRONOUN:
                first, last = words[0].start, words[mention.last - 1].end
                name = self.text[first:last]
                return Voice(first, last, mention.people, name, mention.kind)
        return None

    def _told_back(self, at: int) -> Voice | None:
        """Give the voice of a sentence that says whose the words before it are."""
        voices = self.voices[at] if at < len(self.voices) else []
        return voices[0] if voices and voices[0].back else None


def _within(word: Token, inside: Sequence[tuple[int, int]], opens: Sequence[int]) -> bool:
    at = bisect_right(opens, word.start) - 1
    return at >= 0 and word.end <= inside[at][1]


def _distance(voice: Voice, quotation: Evidence) -> int:
    if voice.end <= quotation.start:
        return quotation.start - voice.end
    return abs(voice.start - quotation.end) + 1
