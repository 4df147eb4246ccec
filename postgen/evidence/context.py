"""What stands around each quantity of a text: the sentence, its words, the time it is tied to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from postgen.evidence.calendar import Days, days_of
from postgen.evidence.words import Key, keys
from postgen.language.mention import Mention
from postgen.language.styles import CALENDAR
from postgen.prose import Passage, Prose

_OWN, _CLAUSE, _SENTENCE, _BEFORE = 1.0, 0.75, 0.4, 0.25  # what a word weighs by where it stands
_BREAKS = ";:—–()•"
_HEADING = 8  # words: a line of no more may say what the next is about
_NAMED = 60  # code points between an amount and its time, where a sentence has several


class Context(NamedTuple):
    """Hold what a quantity of a text is tied to."""

    mention: Mention
    sentence: tuple[int, int]
    lang: str
    words: dict[str, float]  # key -> how near it stands
    window: tuple[int, int]  # from the quantity before to the one after
    time: Mention | None  # the year or date that it is said of


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

    def keys_of(self, index: int) -> list[Key]:
        """Give what a sentence speaks of."""
        if index not in self._keys:
            sentence = self.prose.sentences[index]
            lang = sentence.lang or self.prose.lang or "en"
            self._keys[index] = keys(self.prose.text, lang, sentence.start, sentence.end)
        return self._keys[index]

    def within(self, start: int, end: int) -> list[Mention]:
        """Give the quantities of a span."""
        first = bisect_right(self._starts, start - 1)
        last = bisect_right(self._starts, end - 1)
        return list(self.mentions[first:last])

    def contexts(self) -> Iterator[Context]:
        """Give the context of each quantity."""
        sentences = self.prose.sentences
        for mention in self.mentions:
            if not sentences:
                span = (0, len(self.prose.text))
                yield Context(mention, span, mention.lang, {}, span, None)
                continue
            index = self.sentence_of(mention.start)
            yield self._context(mention, index, sentences[index])

    def _context(self, mention: Mention, index: int, sentence: Passage) -> Context:
        around = self.within(sentence.start, sentence.end)
        amounts = [it for it in around if it.quantity.unit not in CALENDAR or it is mention]
        window = _window(mention, amounts, sentence)
        clause = _clause(self.prose.text, mention, window)
        words: dict[str, float] = {}
        for key in self.keys_of(index):
            if mention.number[0] <= key.start < mention.number[1]:
                continue
            inside = window[0] <= key.start < window[1]
            near = _OWN if clause[0] <= key.start < clause[1] else _CLAUSE if inside else _SENTENCE
            words[key.key] = max(near, words.get(key.key, 0))
        for earlier in self._before(index, sentence):
            for key in self.keys_of(earlier):
                words.setdefault(key.key, _BEFORE)
        lang = sentence.lang or mention.lang
        span = (sentence.start, sentence.end)
        time = None
        if mention.quantity.unit not in CALENDAR:
            time = self._time(mention, around, index)
        return Context(mention, span, lang, words, window, time)

    def _before(self, index: int, sentence: Passage) -> Iterator[int]:
        """Give the sentence before, and the heading above a list's line."""
        if index:
            yield index - 1
            before = self.prose.sentences[index - 1]
            if before.last - before.first > _HEADING and index > 1:
                return
            if index > 1 and sentence.last - sentence.first <= 2 * _HEADING:
                yield index - 2

    def _time(self, mention: Mention, around: list[Mention], index: int) -> Mention | None:
        """Find the time that an amount is said of: the one beside it, each taken in its turn."""
        times = [it for it in around if it.quantity.unit in CALENDAR and days_of(it.quantity)]
        if not times:
            return self._headed(index)
        others = [it for it in around if it.quantity.unit not in CALENDAR]
        if len(times) == 1 and len(others) == 1:
            return times[0]
        first = min(times[0].start, others[0].start) == times[0].start
        order = sorted([*times, *others])
        place = order.index(mention)
        before = order[place - 1] if place else None
        after = order[place + 1] if place + 1 < len(order) else None
        beside = [before, after] if first else [after, before]
        for one in beside:
            if one is not None and one.quantity.unit in CALENDAR and self._near(mention, one):
                return one
        return None

    def _near(self, mention: Mention, time: Mention) -> bool:
        start, end = sorted(((mention.start, mention.end), (time.start, time.end)))
        between = self.prose.text[start[1] : end[0]]
        return len(between) <= _NAMED and ";" not in between

    def _headed(self, index: int) -> Mention | None:
        """Give the time that a short line above names, alone."""
        if not index:
            return None
        above = self.prose.sentences[index - 1]
        if above.last - above.first > 3:
            return None
        found = self.within(above.start, above.end)
        if len(found) == 1 and found[0].quantity.unit in CALENDAR:
            return found[0]
        return None


def _window(mention: Mention, around: list[Mention], sentence: Passage) -> tuple[int, int]:
    start, end = sentence.start, sentence.end
    for other in around:
        if other.end <= mention.start:
            start = max(start, other.end)
        elif other.start >= mention.end:
            end = min(end, other.start)
    return start, end


def _clause(text: str, mention: Mention, window: tuple[int, int]) -> tuple[int, int]:
    start, end = window
    for mark in _BREAKS:
        at = text.rfind(mark, start, mention.start)
        start = at + 1 if at >= 0 else start
        at = text.find(mark, mention.end, end)
        end = at if at >= 0 else end
    return start, end


def time_days(context: Context) -> Days | None:
    """Give the days of the time that a quantity is said of."""
    return days_of(context.time.quantity) if context.time else None
