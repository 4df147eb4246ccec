"""A text as prose: its words, sentences, paragraphs and quotations, found once, when asked for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from postgen.language.recognition import recognised
from postgen.linkedin.hashtags import hashtags
from postgen.linkedin.links import links
from postgen.linkedin.mentions import mentions
from postgen.prose.sentences import ends

# Letters and digits, and the apostrophe that ties them to the next: it’|s, l’|heure.
_WORD = r"[^\W_]+(?:['’](?=[^\W\d_]))?"
_PAIRS = {"«": "»", "“": "”", "„": "”", "‹": "›", "‘": "’"}
_SURE = 8  # words that a paragraph must have to be of another language than its text
_MARGIN = 12  # letters in which a line may have begun: looking back is bounded
_CERTAIN = 3.0  # how many times as many small words it must show then


class Word(NamedTuple):
    """Hold a word in small letters, the apostrophe straight, and its span."""

    low: str
    start: int
    end: int


class Passage(NamedTuple):
    """Hold a sentence or a paragraph: span, words from `first` up to `last`, language."""

    start: int
    end: int
    first: int
    last: int
    lang: str | None


class Quotation(NamedTuple):
    """Hold what stands between quotation marks, the marks included, and its language if shown."""

    start: int
    end: int
    lang: str | None


class Prose:
    """Read a text as prose."""

    def __init__(self, text: str, lang: str | None) -> None:
        """Take the text, and its language where it is known."""
        self.text = text
        self._asked = lang

    @cached_property
    def lang(self) -> str | None:
        """The language that was asked for, else the one the words show; None where they do not."""
        if self._asked:
            return self._asked
        last = len(self.words)
        return recognised(self._own(0, last)) or recognised(word.low for word in self.words)

    def _own(self, first: int, last: int) -> Iterator[str]:
        """Give the words of a passage that are not quoted."""
        words = self.words[first:last]
        if not words or not self.quotes_in(words[0].start, words[-1].end):
            return (word.low for word in words)
        return (word.low for word in words if not self.said_by_another(word.start))

    @cached_property
    def words(self) -> list[Word]:
        """The words; hashtags, mentions, addresses and numbers are none."""
        return list(self._words())

    def _words(self) -> Iterator[Word]:
        text = self.text
        apart = sorted(
            (span[0], span[1])
            for found in (links(text), hashtags(text), mentions(text))
            for span in found
        )
        apart.append((len(text) + 1, len(text) + 1))
        at = 0
        for found in re.finditer(_WORD, text):
            start, end = found.span()
            while apart[at][1] <= start:
                at += 1
            word = found.group()
            if start < apart[at][0] and not word.isdigit():
                yield Word(word.lower().replace("’", "'"), start, end)

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self.words]

    def between(self, start: int, end: int) -> tuple[int, int]:
        """Give the first word of a span, and the first after it, as indexes."""
        return bisect_left(self._starts, start), bisect_left(self._starts, end)

    @cached_property
    def paragraphs(self) -> list[Passage]:
        """The lines that have words, each with its language."""
        found = []
        start = 0
        for line in self.text.split("\n"):
            end = start + len(line)
            if line and not line.isspace():
                first, last = self.between(start, end)
                if last > first:
                    lang = self._language(first, last)
                    found.append(Passage(start, end, first, last, lang))
            start = end + 1
        return found

    def _language(self, first: int, last: int) -> str | None:
        """Tell a paragraph's language: the text's, unless its own words are surely of another."""
        own = None
        if last - first >= _SURE or self.lang is None:
            margin = _CERTAIN if self.lang else 1.5
            own = recognised(self._own(first, last), margin=margin)
        return own or self.lang

    @cached_property
    def sentences(self) -> list[Passage]:
        """The sentences that have words; none goes beyond its line."""
        found = []
        for paragraph in self.paragraphs:
            start = paragraph.start
            for end in ends(self.text, paragraph.start, paragraph.end):
                first, last = self.between(start, end)
                if last > first:
                    left = len(self.text[start:end]) - len(self.text[start:end].lstrip())
                    found.append(Passage(start + left, end, first, last, paragraph.lang))
                start = end
        return found

    @cached_property
    def quotations(self) -> list[Quotation]:
        """What stands between « », “ ” or " ", the outer marks alone; a line ends each."""
        found = []
        text = self.text
        opened, mark, depth = 0, "", 0
        for sign in re.finditer(r"[«»“”„‹›\"\n]|(?<!\w)‘|’(?!\w)", text):
            what, at = sign.group(), sign.start()
            if not mark:
                closing = _PAIRS.get(what, '"' if what == '"' else "")
                if closing:
                    opened, mark, depth = at, closing, 1
            elif what == "\n":
                if mark not in '"’':  # a quotation of several paragraphs is opened in each
                    found.append(self._quotation(opened, at))
                mark = ""
            elif what == mark:
                depth -= 1
                if not depth:
                    found.append(self._quotation(opened, at + 1))
                    mark = ""
            elif _PAIRS.get(what) == mark:
                depth += 1
        if mark and mark not in '"’':
            found.append(self._quotation(opened, len(text)))
        return found

    def _quotation(self, start: int, end: int) -> Quotation:
        first, last = self.between(start, end)
        words = (word.low for word in self.words[first:last])
        return Quotation(start, end, recognised(words, least=1))

    @cached_property
    def _quoted_from(self) -> list[int]:
        return [quotation.start for quotation in self.quotations]

    def quotation(self, at: int) -> Quotation | None:
        """Give the quotation that a place lies in, or None."""
        before = bisect_right(self._quoted_from, at) - 1
        if before >= 0 and at < self.quotations[before].end:
            return self.quotations[before]
        return None

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
        quoted = self.quotes_in(sentence.start, sentence.end)
        for word in self.words[sentence.first : sentence.last]:
            quotation = self.quotation(word.start) if quoted else None
            if quotation and quotation.lang not in (None, sentence.lang):
                continue
            if tied and self.text[end : word.start] in ("", "-", "‑"):
                tied.append("-" if word.start > end else "")
            elif tied:
                told.append("".join(tied))
                tied = []
            tied.append(word.low)
            end = word.end
        return [*told, "".join(tied)] if tied else told

    def begins_line(self, at: int) -> bool:
        """Say whether only spaces and dashes stand before a place in its line."""
        before = self.text[max(0, at - _MARGIN) : at].rstrip(" \u00a0\u202f•-–—")
        return before.endswith("\n") or (not before and at <= _MARGIN)
