"""What stands around each quantity of a text: the sentence, its words, the time it is tied to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from postgen.evidence.calendar import Days, days_of
from postgen.evidence.times import time_of
from postgen.evidence.words import Key, keys
from postgen.language.folding import folded
from postgen.language.mention import Mention
from postgen.language.styles import CALENDAR
from postgen.prose import Passage, Prose

_OWN, _CLAUSE, _SENTENCE, _BEFORE = 1.0, 0.75, 0.4, 0.25  # what a word weighs by where it stands
_BREAKS = ";:—–()•"
_HEADS = ":→—–-=>,"
_SCANT = 5  # words: so short a sentence is told by the next one
_HEADING = 8  # words: a line of no more may say what the next is about
_REACH = 400  # code points on either side that are looked at: a sentence may be a megabyte
_LITTLE = 120  # code points of a sentence that follows
_BESIDE = 8  # quantities on either side


class Context(NamedTuple):
    """Hold what a quantity of a text is tied to."""

    mention: Mention
    sentence: tuple[int, int]
    lang: str
    words: dict[str, float]  # key -> how near it stands
    window: tuple[int, int]  # from the quantity before to the one after
    clause: tuple[int, int]  # the part of the window between its marks
    time: Mention | None  # the year or date that it is said of
    beside: tuple[Mention, ...]  # the others of its sentence
    near: tuple[Mention, ...]  # and those of two sentences before and one after
    said: str  # the sentence, in small letters without accents
    own: str  # the window, likewise
    after: str  # the sentence that follows a short one
    heads: bool  # it begins its line, and a colon or an arrow follows


@lru_cache(maxsize=100)  # a sentence, for each of its numbers
def small(text: str) -> str:
    """Give a text in small letters without accents, « à » kept apart from « a »."""
    return folded(text.lower().replace("à", "@"))


class Reader:
    """Read a text's sentences once, and what stands around a quantity when it is asked for."""

    def __init__(self, prose: Prose, mentions: Sequence[Mention]) -> None:
        self.prose = prose
        self.mentions = mentions
        self._starts = [mention.start for mention in mentions]
        self._sentence_starts = [sentence.start for sentence in prose.sentences]
        self._keys: dict[int, list[Key]] = {}

    def sentence_of(self, at: int) -> int:
        """Give the index of the sentence that a place lies in."""
        return max(0, bisect_right(self._sentence_starts, at) - 1)

    def keys_of(self, index: int, around: tuple[int, int]) -> list[Key]:
        """Give what a sentence speaks of, where it meets a span."""
        if index not in self._keys:
            sentence = self.prose.sentences[index]
            lang = sentence.lang or self.prose.lang or "en"
            self._keys[index] = keys(self.prose.text, lang, sentence.start, sentence.end)
        found = self._keys[index]
        start = attrgetter("start")
        return found[
            bisect_left(found, around[0], key=start) : bisect_left(found, around[1], key=start)
        ]

    def within(self, start: int, end: int, place: int) -> list[Mention]:
        """Give the quantities of a span that stand near one."""
        first = max(bisect_left(self._starts, start), place - _BESIDE)
        last = min(bisect_left(self._starts, end), place + _BESIDE + 1)
        return list(self.mentions[first:last])

    def contexts(self) -> Iterator[Context]:
        """Give the context of each quantity."""
        sentences = self.prose.sentences
        for place, mention in enumerate(self.mentions):
            if sentences:
                yield self._context(mention, place, self.sentence_of(mention.start))

    def _context(self, mention: Mention, place: int, index: int) -> Context:
        sentence, text = self.prose.sentences[index], self.prose.text
        reach = (
            max(sentence.start, mention.start - _REACH),
            min(max(sentence.end, mention.end), mention.end + _REACH),
        )
        beside = [it for it in self.within(*reach, place) if it is not mention]
        window = _window(mention, beside, reach)
        clause = _clause(text, mention, window)
        return Context(
            mention,
            (sentence.start, sentence.end),
            sentence.lang or mention.lang,
            self._words(index, reach, window, clause),
            window,
            clause,
            self._time(mention, beside, index, place),
            tuple(beside),
            tuple(self._near(index, place, mention)),
            small(text[slice(*reach)]),
            small(text[slice(*window)]),
            self._follows(index, sentence),
            _heads(text, mention, sentence),
        )

    def _follows(self, index: int, sentence: Passage) -> str:
        sentences = self.prose.sentences
        if sentence.last - sentence.first > _HEADING or index + 1 >= len(sentences):
            return ""
        following = sentences[index + 1]
        return small(
            self.prose.text[following.start : min(following.end, following.start + _LITTLE)]
        )

    def _words(
        self,
        index: int,
        reach: tuple[int, int],
        window: tuple[int, int],
        clause: tuple[int, int],
    ) -> dict[str, float]:
        words: dict[str, float] = {}
        for key in self.keys_of(index, reach):
            inside = window[0] <= key.start < window[1]
            near = _OWN if clause[0] <= key.start < clause[1] else _CLAUSE if inside else _SENTENCE
            words[key.key] = max(near, words.get(key.key, 0))
        around = (reach[0] - _REACH, reach[1] + _REACH)
        for other in (*self._before(index), *self._after(index)):
            for key in self.keys_of(other, around):
                words.setdefault(key.key, _BEFORE)
        return words

    def _after(self, index: int) -> Iterator[int]:
        """Give the sentence after one that has hardly a word of its own: "640, then 585."."""
        sentences = self.prose.sentences
        many = sentences[index].last - sentences[index].first
        if many <= _SCANT or (index == 0 and many <= _HEADING):
            yield from range(index + 1, min(index + 3, len(sentences)))

    def _before(self, index: int) -> Iterator[int]:
        """Give the sentence before, and the heading above a list's line."""
        if index:
            yield index - 1
            before = self.prose.sentences[index - 1]
            if before.last - before.first > _HEADING and index > 1:
                return
            sentence = self.prose.sentences[index]
            if index > 1 and sentence.last - sentence.first <= 2 * _HEADING:
                yield index - 2

    def _near(self, index: int, place: int, mention: Mention) -> Iterator[Mention]:
        sentences = self.prose.sentences
        start = sentences[max(0, index - 2)].start
        end = sentences[min(len(sentences) - 1, index + 1)].end
        for other in self.within(start, end, place):
            if other is not mention:
                yield other

    def _time(
        self, mention: Mention, beside: list[Mention], index: int, place: int
    ) -> Mention | None:
        if mention.quantity.unit in CALENDAR:
            return None
        times = [it for it in beside if it.quantity.unit in CALENDAR and days_of(it.quantity)]
        if not times:
            return self._headed(index, place)
        others = [it for it in beside if it.quantity.unit not in CALENDAR and not it.idle]
        return time_of(self.prose.text, mention, times, others)

    def _headed(self, index: int, place: int) -> Mention | None:
        """Give the time that a short line above names, alone."""
        if not index:
            return None
        above = self.prose.sentences[index - 1]
        if above.last - above.first > 3 or above.end - above.start > _REACH:
            return None
        found = self.within(above.start, above.end, place)
        if len(found) != 1 or found[0].quantity.unit not in CALENDAR:
            return None
        text = self.prose.text
        rest = text[above.start : found[0].start] + text[found[0].end : above.end]
        return None if any(letter.isalpha() for letter in rest) else found[0]


def _heads(text: str, mention: Mention, sentence: Passage) -> bool:
    """Say whether a line is a list's, and begins with this: "2035: 310 to 340 TWh"."""
    before = text[max(sentence.start, mention.start - _REACH) : mention.start]
    after = text[mention.end : mention.end + 2].strip(" \u00a0\u202f")[:1]
    return not any(letter.isalnum() for letter in before) and after in _HEADS and bool(after)


def _window(mention: Mention, beside: list[Mention], reach: tuple[int, int]) -> tuple[int, int]:
    """Give the span between the amounts on either side; a time does not end it."""
    start, end = reach
    for other in beside:
        if other.quantity.unit in CALENDAR and mention.quantity.unit not in CALENDAR:
            continue
        if other.end <= mention.start:
            start = max(start, other.end)
        elif other.start >= mention.end:
            end = min(end, other.start)
    return start, end


def _clause(text: str, mention: Mention, window: tuple[int, int]) -> tuple[int, int]:
    start, end = window
    told = mention.start
    while told > start and text[told - 1] in " \u00a0\u202f:":  # a label is of its number
        told -= 1
    for mark in _BREAKS:
        at = text.rfind(mark, start, told)
        start = at + 1 if at >= 0 else start
        at = text.find(mark, mention.end, end)
        end = at if at >= 0 else end
    return start, end


def time_days(context: Context) -> Days | None:
    """Give the days of the time that a quantity is said of."""
    return days_of(context.time.quantity) if context.time else None
