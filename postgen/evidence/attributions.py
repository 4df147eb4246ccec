"""Judge who is said to have said what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from postgen.evidence.hearing import Hearing
from postgen.evidence.retold import Retold, Statement, Statements, statements_of
from postgen.evidence.speakers import Voice
from postgen.evidence.verdict import ALTERED, ATTRIBUTION, SUPPORTED, Evidence
from postgen.evidence.who import RELATED, people_of
from postgen.knowledge.model import Knowledge, Quote
from postgen.language import LANGUAGES
from postgen.prose import Passage, Prose

_SURE = 0.3  # how much must speak for a statement that a sentence retells
_MARGIN = 1.5  # and how much more than for any of the speaker who is named
_SHARED = 3  # things that both must speak of
_MOST = 4  # voices of a sentence that are looked at
_AROUND = 800  # code points around a voice in which it is looked for what is told
_FEW = 2  # things: a sentence of so few leans on the one before
_COLON = 4  # code points after a voice in which a colon leads on from it


def attributions(
    prose: Prose, knowledge: Knowledge, quotations: Iterable[Evidence]
) -> Iterator[Evidence]:
    """Judge each attribution of words or of a statement that are the source's."""
    lang = prose.lang or knowledge.source.language
    if lang not in LANGUAGES:
        return
    judge = _Judge(prose, knowledge, list(quotations), lang)
    yield from judge.evidence()


class _Judge:
    def __init__(
        self, prose: Prose, knowledge: Knowledge, quotations: list[Evidence], lang: str
    ) -> None:
        self.prose = prose
        self.text = prose.text
        self.lang = lang
        self.knowledge = knowledge
        self.people = {person.id: person.name for person in knowledge.source.people}
        self.quotations = quotations
        self.hearing = Hearing(prose, people_of(knowledge, lang), quotations)

    @cached_property
    def statements(self) -> Statements:
        return statements_of(self.knowledge, self.lang)

    def evidence(self) -> Iterator[Evidence]:
        found: dict[tuple[int, int], Evidence] = {}
        for quotation in self.quotations:
            quote = self.knowledge.quotes.get(quotation.entry or "")
            voice = self.hearing.of(quotation) if quote else None
            if quote and voice and (voice.start, voice.end) not in found:
                found[voice.start, voice.end] = self._judged(voice, quote)
        for number, voices in enumerate(self.hearing.voices):
            # Where several speak in one sentence, which words are whose is not sure.
            if len({voice.people for voice in voices}) != 1:
                continue
            for voice in voices[:_MOST]:
                if (voice.start, voice.end) in found or voice.asks or voice.kind == RELATED:
                    continue
                told = self._retelling(number, voice)
                if told:
                    found[voice.start, voice.end] = told
                    break
        end = 0
        for one in sorted(found.values()):
            if one.start >= end:  # a voice inside another's words is not heard twice
                yield one
                end = one.end

    def _judged(self, voice: Voice, quote: Quote) -> Evidence:
        if quote.speaker in voice.people:
            return self._said(voice, SUPPORTED, quote.id, "")
        where = f", {quote.locators[0]}" if quote.locators else ""
        words = (
            quote.original.text
            if quote.original
            else next((it.text for it in quote.translations.values()), "")
        )
        speaker = self.people.get(quote.speaker, quote.speaker)
        message = (
            f"{speaker} said this, not {self._named(voice)}: “{words}” (quote {quote.id}{where})"
        )
        return self._said(voice, ALTERED, quote.id, message)

    def _retelling(self, number: int, voice: Voice) -> Evidence | None:
        """Judge a voice by the statement that its sentence retells, or the one before it."""
        sentences = self.hearing.sentences
        told = self._told(sentences[number], voice)
        after = self.text[voice.end : voice.end + _COLON].lstrip()
        if not voice.back or not number or after.startswith(":"):
            return self._by_statement(told, voice)
        before = self._by_statement(self._told(sentences[number - 1], voice), voice)
        if len(told) <= _FEW or (before and before.verdict == SUPPORTED):
            return before
        return self._by_statement(told, voice)

    def _by_statement(self, told: Mapping[str, float], voice: Voice) -> Evidence | None:
        ranked = self.statements.ranked(told)
        if not ranked:
            return None
        own = next((it for it in ranked if it.statement.speaker in voice.people), None)
        best = ranked[0]
        if self._clear(best) and best.statement.speaker not in voice.people:
            if own is None or best.score >= _MARGIN * own.score:
                message = self._wrong(best.statement, voice)
                return self._said(voice, ALTERED, best.statement.id, message)
            return None
        if own and self._clear(own):
            return self._said(voice, SUPPORTED, min(voice.people), "")
        return None

    def _told(self, sentence: Passage, voice: Voice) -> dict[str, float]:
        start, end = sentence.start, sentence.end
        start, end = max(start, voice.start - _AROUND), min(end, voice.end + _AROUND)
        spans = ((start, min(end, voice.start)), (max(start, voice.end), end))
        return self.statements.told(self.text, spans if voice.start < end else ((start, end),))

    @staticmethod
    def _clear(it: Retold) -> bool:
        return it.score >= _SURE and it.shared >= _SHARED

    def _wrong(self, statement: Statement, voice: Voice) -> str:
        who = self.people.get(statement.speaker, "the notes’ author")
        entry = ", ".join(
            part for part in (f"{statement.kind} {statement.id}", statement.where) if part
        )
        return f"{who} says this, not {self._named(voice)}: “{statement.text}” ({entry})"

    def _named(self, voice: Voice) -> str:
        return " or ".join(self.people[it] for it in sorted(voice.people)) or voice.name

    def _said(self, voice: Voice, verdict: str, entry: str, message: str) -> Evidence:
        return Evidence(
            voice.start,
            voice.end,
            self.text[voice.start : voice.end],
            ATTRIBUTION,
            verdict,
            entry,
            "speaker" if message else None,
            "attribution-altered" if message else "",
            message,
        )
