"""Judge who is said to have said what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from postgen.evidence.folding import tokens
from postgen.evidence.hearing import Hearing
from postgen.evidence.naming import JOB, NOTES, RELATED
from postgen.evidence.retold import Retold, Statement, Statements, statements_of
from postgen.evidence.speakers import Voice
from postgen.evidence.verdict import ALTERED, ATTRIBUTION, SUPPORTED, Evidence
from postgen.evidence.who import people_of
from postgen.knowledge.model import Knowledge, Quote
from postgen.language import LANGUAGES
from postgen.prose import Passage, Prose

_SURE = 0.3  # how much must speak for a statement that a sentence retells
_MARGIN = 1.5  # and how much more than for any of the speaker who is named
_SHARED = 3  # things that both must speak of
_MOST = 4  # voices of a sentence that are looked at
_AROUND = 800  # code points around a voice in which it is looked for what is told
_FEW = 2  # things: a sentence of so few leans on the one before
_LEANING = 0.4  # how much must speak for a statement that so few things retell
_CLOSE = 0.7  # the same where the sentence before does not speak of it
_APART = 16  # code points from a voice to the comma before what is told after it
_PARTING = " .,;:!?)\n\u00a0\u202f"
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
                told = self._judged(voice, quote)
                if told:
                    found[voice.start, voice.end] = told
        for number, voices in enumerate(self.hearing.voices):
            # Where several speak in one sentence, which words are whose is not sure.
            known = [it for it in voices if it.kind != JOB or it.sure]
            voices = known or voices
            if len({voice.people for voice in voices}) != 1:
                continue
            for voice in voices[:_MOST]:
                if (voice.start, voice.end) in found or voice.asks or _passed(voice):
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

    def _judged(self, voice: Voice, quote: Quote) -> Evidence | None:
        if voice.kind == NOTES:
            return None
        if quote.speaker in voice.people:
            return self._said(voice, SUPPORTED, quote.id, "") if voice.sure else None
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
        before = sentences[number - 1] if number else None
        after = self.text[voice.end : voice.end + _COLON].lstrip()
        if not voice.back or not number or after.startswith(":"):
            return self._by_statement(told, voice, before) or self._by_clause(number, voice)
        rest = self._following(sentences[number], voice)
        said = self._by_statement(rest, voice, before) if len(rest) > _FEW else None
        if said:
            return said
        front = self._spoken(sentences[number].start, voice)
        said = self._by_statement(front, voice) if len(front) > _FEW else None
        if said:
            return said
        back = self._by_statement(self._told(sentences[number - 1], voice), voice)
        if len(told) <= _FEW or (back and back.verdict == SUPPORTED):
            return back
        return self._by_statement(told, voice)

    def _by_statement(
        self, told: Mapping[str, float], voice: Voice, before: Passage | None = None
    ) -> Evidence | None:
        ranked = self.statements.ranked(told)
        if not ranked:
            return None
        own = next((it for it in ranked if it.statement.speaker in voice.people), None)
        best = ranked[0]
        if best.statement.speaker not in voice.people:
            if own and best.score < _MARGIN * own.score:
                return None
            if voice.kind in (JOB, RELATED) and _speaks_of(best.statement, voice.name):
                return None  # analysts expected that, the source says
            if self._clear(best) or self._leans(best, told, before, voice):
                message = self._wrong(best.statement, voice)
                return self._said(voice, ALTERED, best.statement.id, message)
            return None
        if own and self._clear(own) and voice.sure:
            return self._said(voice, SUPPORTED, min(voice.people), "")
        return None

    def _leans(
        self, it: Retold, told: Mapping[str, float], before: Passage | None, voice: Voice
    ) -> bool:
        """Tell whether few but rare words are most of a statement, or one just spoken of."""
        weights = it.statement.weights
        both = [rare for key, rare in told.items() if weights.get(key) == 1]
        if it.score < _LEANING or len(both) < _FEW:
            return False
        if sum(both) < self.statements.rare(len(both)):
            return False
        if it.score >= _CLOSE:
            return True
        spoken = self._told(before, voice) if before else ()
        return any(weights.get(key) == 1 and key not in told for key in spoken)

    def _by_clause(self, number: int, voice: Voice) -> Evidence | None:
        """Judge a voice by its clause alone, where the others of its sentence tell other things."""
        sentence = self.hearing.sentences[number]
        start, end = max(sentence.start, voice.start - _AROUND), voice.start
        if self.text[voice.end : sentence.end].strip(_PARTING):
            start, end = voice.end, min(sentence.end, voice.end + _AROUND)
        clause = next(iter(_clauses(self.text, start, end)), None)
        if clause is None or clause == (start, end):
            return None
        said = self._by_statement(self.statements.told(self.text, (clause,)), voice)
        return said if said and said.verdict == ALTERED else None

    def _spoken(self, start: int, voice: Voice) -> dict[str, float]:
        """Give what a sentence tells before a voice: the bill was paid (she says so)."""
        start = max(start, voice.start - _AROUND)
        return self.statements.told(self.text, ((start, voice.start),))

    def _following(self, sentence: Passage, voice: Voice) -> dict[str, float]:
        """Give what a sentence tells after a voice and a comma: she grants it, time is short."""
        near = self.text[voice.end : min(sentence.end, voice.end + _APART)]
        comma = next((voice.end + at for at, mark in enumerate(near) if mark in ",:"), -1)
        if comma < 0:
            return {}
        words = tokens(self.text, comma, min(sentence.end, comma + _AROUND))
        if not words or words[0].low in self.hearing.people.table.joins:
            return {}
        return self.statements.told(self.text, ((comma, min(sentence.end, comma + _AROUND)),))

    def _told(self, sentence: Passage, voice: Voice) -> dict[str, float]:
        start, end = sentence.start, sentence.end
        start, end = max(start, voice.start - _AROUND), min(end, voice.end + _AROUND)
        if not voice.sure and start <= voice.start < end:  # what another clause tells is not theirs
            start = max(start, self.text.rfind(";", start, voice.start) + 1)
            end = next((at for at in range(voice.end, end) if self.text[at] == ";"), end)
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
        if not voice.sure:
            bare = voice.name.split()[0].endswith(("'s", "’s"))
            return voice.name if bare else voice.name[:1].lower() + voice.name[1:]
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


def _passed(voice: Voice) -> bool:
    """Tell whether what somebody is said to state is not held to the statements."""
    return voice.kind == NOTES or voice.loose


def _speaks_of(statement: Statement, name: str) -> bool:
    """Tell whether a statement itself speaks of those who are said to state it."""
    return not {word.fold for word in tokens(name)[-1:]}.isdisjoint(
        word.fold for word in tokens(statement.text)
    )


def _clauses(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a stretch at its commas and semicolons, but not within a number."""
    begin = start
    for at in range(start, end):
        if text[at] in ",;" and not text[at + 1 : at + 2].isdigit() and at > start:
            if text[begin:at].strip(_PARTING):
                yield begin, at
            begin = at
    if text[begin:end].strip(_PARTING):
        yield begin, end
