"""A text as prose: its words, sentences, paragraphs and quotations, found once, when asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate

from postgen.language.recognition import recognised
from postgen.prose.passages import Passage, Quotation
from postgen.prose.quoting import quoted
from postgen.prose.reading import Reading, Word
from postgen.prose.sentences import ends

__all__ = ["Passage", "Prose", "Quotation", "Reading", "Word"]

_TIES = frozenset(("", "-", "‑"))
_SURE = 8  # words that a paragraph must have to be of another language than its text
_MARGIN = 12  # letters in which a line may have begun: looking back is bounded
_CERTAIN = 3.0  # how many times as many small words it must show then


class Prose(Reading):
    """Read a text as prose."""

    def __init__(self, text: str, lang: str | None) -> None:
        """Take the text, and its language where it is known."""
        super().__init__(text)
        self.asked = lang

    @cached_property
    def lang(self) -> str | None:
        """The language that was asked for, else the one the words show; None where they do not."""
        if self.asked:
            return self.asked
        return recognised(self.own(0, len(self.lows))) or recognised(self.lows)

    def own(self, first: int, last: int) -> list[str]:
        """Give the words of a passage that are not quoted."""
        lows, starts, stops, _ = self._words
        if first == last or not self.quotes_in(starts[first], stops[last - 1]):
            return lows[first:last]
        own: list[str] = []
        at = first
        begun = bisect_left(self._quoted_from, stops[last - 1])
        for number in range(max(0, self._quotation_at(starts[first])), begun):
            quotation = self.quotations[number]
            own += lows[at : bisect_left(starts, quotation.start, at, last)]
            at = bisect_left(starts, quotation.end, at, last)
        return own + lows[at:last]

    @cached_property
    def paragraphs(self) -> list[Passage]:
        """The lines that have words, each with its language."""
        found = []
        starts = self.starts
        start = first = 0
        for line in self.text.split("\n"):
            end = start + len(line)
            last = bisect_left(starts, end, first) if line else first
            if last > first:
                found.append(Passage(start, end, first, last, self._language(first, last)))
            start, first = end + 1, last
        return found

    def language_at(self, at: int) -> str | None:
        """Give the language of the paragraph that a place lies in, else the text's."""
        before = bisect_right(self._begun, at) - 1
        if before >= 0 and at < self.paragraphs[before].end:
            return self.paragraphs[before].lang
        return self.lang

    @cached_property
    def _begun(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    def _language(self, first: int, last: int) -> str | None:
        """Tell a paragraph's language: the text's, unless its own words are surely of another."""
        own = None
        if last - first >= _SURE or self.lang is None:
            margin = _CERTAIN if self.lang else 1.5
            own = recognised(self.own(first, last), margin=margin)
        return own or self.lang

    @cached_property
    def sentences(self) -> list[Passage]:
        """The sentences that have words; none goes beyond its line."""
        found = []
        text, starts = self.text, self.starts
        for start, stop, first, beyond, lang in self.paragraphs:
            for end in ends(text, start, stop):
                last = bisect_left(starts, end, first, beyond)
                if last > first:
                    if text[start].isspace():
                        start += end - start - len(text[start:end].lstrip())
                    found.append(Passage(start, end, first, last, lang))
                start, first = end, last
        return found

    @cached_property
    def langs(self) -> frozenset[str | None]:
        """The languages of the paragraphs."""
        return frozenset(paragraph.lang for paragraph in self.paragraphs)

    @cached_property
    def _paragraph_firsts(self) -> list[int]:
        return [paragraph.first for paragraph in self.paragraphs]

    @cached_property
    def _sentence_firsts(self) -> list[int]:
        return [sentence.first for sentence in self.sentences]

    def paragraph_of(self, word: int) -> Passage:
        """Give the paragraph that a word stands in."""
        return self.paragraphs[bisect_right(self._paragraph_firsts, word) - 1]

    def sentences_with(self, places: Iterable[int]) -> Iterator[tuple[int, Passage, list[int]]]:
        """Give the sentences that hold some words, by the words' places in order.

        Each comes with its own place among the sentences, and the places of those words.
        """
        held: list[int] = []
        at = end = -1
        for place in places:
            if place >= end:
                if held:
                    yield at, self.sentences[at], held
                at = bisect_right(self._sentence_firsts, place) - 1
                end, held = self.sentences[at].last, []
            held.append(place)
        if held:
            yield at, self.sentences[at], held

    @cached_property
    def quotations(self) -> list[Quotation]:
        """What stands between « », “ ” or " ", the outer marks alone; a line ends each."""
        return [self._quotation(start, end) for start, end in quoted(self.text)]

    def _quotation(self, start: int, end: int) -> Quotation:
        first, last = self.between(start, end)
        return Quotation(start, end, recognised(self.lows[first:last], least=1))

    @cached_property
    def _quoted_from(self) -> list[int]:
        return [quotation.start for quotation in self.quotations]

    def _quotation_at(self, at: int) -> int:
        """Give the last quotation that starts at a place or before, as an index; -1 for none."""
        return bisect_right(self._quoted_from, at) - 1

    def quotation(self, at: int) -> Quotation | None:
        """Give the quotation that a place lies in, or None."""
        before = self._quotation_at(at)
        if before >= 0 and at < self.quotations[before].end:
            return self.quotations[before]
        return None

    def quotations_in(self, start: int, end: int) -> list[Quotation]:
        """Give the quotations that begin in a span."""
        first = bisect_left(self._quoted_from, start)
        return self.quotations[first : bisect_left(self._quoted_from, end)]

    def quotes_in(self, start: int, end: int) -> bool:
        """Say whether a quotation stands in a span or reaches into it."""
        before = bisect_left(self._quoted_from, end) - 1
        return before >= 0 and start < self.quotations[before].end

    def said_by_another(self, start: int) -> bool:
        """Say whether a place lies between quotation marks: another said it."""
        return self.quotation(start) is not None

    def counted(self, sentence: Passage) -> list[str]:
        """Give a sentence's words as a reader counts them.

        What hyphens and apostrophes tie together is one word; what is quoted in another language
        is left out.
        """
        told: list[str] = []
        tied: list[str] = []
        end = -1
        lows, starts, stops, _ = self._words
        quoted = self.quotes_in(sentence.start, sentence.end)
        for at in range(sentence.first, sentence.last):
            quotation = self.quotation(starts[at]) if quoted else None
            if quotation and quotation.lang not in (None, sentence.lang):
                continue
            if tied and self.text[end : starts[at]] in _TIES:
                tied.append("-" if starts[at] > end else "")
            elif tied:
                told.append("".join(tied))
                tied = []
            tied.append(lows[at])
            end = stops[at]
        return [*told, "".join(tied)] if tied else told

    @cached_property
    def _tied(self) -> list[int]:
        return list(accumulate(map(_TIES.__contains__, self.gaps)))

    def count(self, sentence: Passage) -> int:
        """Count a sentence's words as `counted` gives them, without making them."""
        if self.quotes_in(sentence.start, sentence.end):
            return len(self.counted(sentence))
        first, last = sentence.first, sentence.last
        return last - first - (self._tied[last - 1] - self._tied[first])

    def begins_line(self, at: int) -> bool:
        """Say whether only spaces and dashes stand before a place in its line."""
        before = self.text[max(0, at - _MARGIN) : at].rstrip(" \u00a0\u202f•-–—")
        return before.endswith("\n") or (not before and at <= _MARGIN)
