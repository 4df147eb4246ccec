"""Judge what stands between quotation marks by the words of the source's quotes."""

from __future__ import annotations

from collections.abc import Iterator

from postgen.evidence.comparing import Compared, compared, edge
from postgen.evidence.folding import Token, plain, tokens, unbracketed, valued
from postgen.evidence.names import names_of
from postgen.evidence.parting import segments, without_incise
from postgen.evidence.quotes import Known, Place, quotes_of, weight
from postgen.evidence.quoting import MARKS, Span, spans
from postgen.evidence.surroundings import Context, Surroundings
from postgen.evidence.verdict import ALTERED, QUOTATION, SUPPORTED, UNSUPPORTED, Evidence
from postgen.knowledge.model import Knowledge
from postgen.language import (
    LANGUAGES,
    gloss,
    quoted,
    speech,
    tells_translation,
    translated_from,
)
from postgen.language.folding import folded
from postgen.prose import Prose

EXACT, FOLDED, NEAR, NONE = "exact", "folded", "near", "none"

_NEAR = 0.5  # of a quotation's words, by weight, are the source's: it is one of its quotes altered
_UNMARKED = 0.75  # the same where no quotation marks stand
_ALIKE = 0.3  # the nearest quote is worth naming
_SHORT = 2  # words: a mere expression, unless speech is tied to it
_SPOKEN = 5  # words that may be speech though nobody is named


def quotations(prose: Prose, knowledge: Knowledge) -> Iterator[Evidence]:
    """Judge each quotation of a text; names, titles and lone words are none."""
    text = prose.text
    found = spans(text)
    if not found:
        return
    judge = _Judge(prose, knowledge)
    for span in found:
        evidence = judge.evidence(span)
        if evidence is not None:
            yield evidence


def touches_quote(prose: Prose, knowledge: Knowledge) -> bool:
    """Say whether a text has words of a quote of the source between quotation marks."""
    return any(one.entry is not None for one in quotations(prose, knowledge))


class _Judge:
    def __init__(self, prose: Prose, knowledge: Knowledge) -> None:
        self.text = prose.text
        self.lang = prose.lang or knowledge.source.language
        self.tongue = self.lang if self.lang in LANGUAGES else "en"
        self.source = knowledge.source
        people = knowledge.source.people
        self.known_as = frozenset(folded(it) for one in people for it in one.name.split())
        self.around = Surroundings(self.text, self.tongue, self.known_as)
        self.quotes = quotes_of(knowledge)
        self.names = names_of(knowledge)
        self.told = tells_translation(self.text, self.tongue)

    def evidence(self, span: Span) -> Evidence | None:
        inner = unbracketed(plain(self.text[span.inner : span.last]))
        words = valued(tokens(inner))
        if not words:
            return None
        place, kept = self._place(words)
        if place is not None:
            return self._matched(span, inner, place, kept)
        return self._unmatched(span, inner, words)

    def _place(self, words: list[Token]) -> tuple[Place | None, list[Token]]:
        """Find the words in the source, else those around an incise: « Nous, dit-il, sommes »."""
        place = self._found(words)
        if place is not None:
            return place, words
        for rest in without_incise(words, self.around.table, self.known_as):
            place = self._found(rest)
            if place is not None:
                return place, rest
        return None, words

    def _found(self, words: list[Token]) -> Place | None:
        for parts in segments(words):
            place = self.quotes.find(parts, self.lang)
            if place is not None:
                return place
        return None

    def _matched(self, span: Span, inner: str, place: Place, words: list[Token]) -> Evidence | None:
        known = place.known
        count = sum(end - start for start, end in place.stretches)
        short = count <= _SHORT and (not place.whole or self.names.knows(words))
        if short and (count == 1 or not self.around.of(span).speech):
            return None
        if span.how != MARKS and count < _SPOKEN and not place.whole:
            return None
        fault = edge(place, (), words)
        if fault and edge(place, self.around.of(span).before, words):
            whole = self._replacement(known, span) if span.how == MARKS else None
            message = f"{fault}: {_cite(known)}"
            return self._said(span, ALTERED, known, NEAR, "quotation-altered", message, whole)
        outcome = EXACT if inner.strip() in known.text else FOLDED
        if known.translated and not self.told and self.lang != self.source.language:
            told = translated_from(self.source.language, self.tongue)
            message = f"a translation printed as the words said: add “{told}”: {_cite(known)}"
            return self._said(span, SUPPORTED, known, outcome, "translation-untold", message, None)
        return self._said(span, SUPPORTED, known, outcome, "", "", None)

    def _unmatched(self, span: Span, inner: str, words: list[Token]) -> Evidence | None:
        own = [word for word in words if not word.gloss] or words
        if self.names.knows(own) if span.how == MARKS else len(own) < _SPOKEN:
            return None
        enough, least = (_NEAR, _ALIKE) if span.how == MARKS else (_UNMARKED, _UNMARKED)
        rests = list(without_incise(own, self.around.table, self.known_as))
        if span.how != MARKS and rests:
            enough = least = _NEAR  # the line says who speaks
        near = self._nearest(own, inner, least)
        for rest in rests:
            again = self._nearest(rest, inner, least)
            if again and (not near or again.share > near.share):
                near, own = again, rest
        if span.how != MARKS and near is None:
            return None
        around = self.around.of(span)
        tied = around.speech or len(own) > _SHORT
        if near and near.share >= enough and near.content and tied:
            message = f"{near.fault}: {near.shown} ({_where(near.known)})"
            put = self._put(span, near)
            return self._said(span, ALTERED, near.known, NEAR, "quotation-altered", message, put)
        if span.how != MARKS or around.own or not self._is_speech(inner, own, around):
            return None
        alike = near if near and near.share >= _ALIKE else None
        known = alike.known if alike else None
        speakers = ", ".join(self.quotes.speakers(self.source.people)) or "nobody"
        nearest = f"the nearest is {_cite(known)}" if known else f"its quotes are by {speakers}"
        message = f"the source does not have these words: {nearest}"
        return self._said(span, UNSUPPORTED, known, NONE, "quotation-unsupported", message, None)

    def _nearest(self, words: list[Token], inner: str, least: float) -> Compared | None:
        """Give the quote that shares the most with words, at least a part of them by weight."""
        folds = [word.fold for word in words]
        total = sum(map(weight, folds)) or 1.0
        best: Compared | None = None
        for known in self.quotes.nearest(folds, self.lang, least * total):
            # No more can stand there in order than stands there at all.
            least = max(least, best.share if best else 0.0)
            if sum(weight(fold) for fold in folds if fold in known.folds) < least * total:
                continue
            found = compared(words, inner, known)
            if best is None or found.share > best.share:
                best = found
        return best

    def _is_speech(self, inner: str, words: list[Token], around: Context) -> bool:
        if self.names.is_name(inner, words):
            return False
        if len(words) < _SPOKEN:
            return around.verb and len(words) >= _SHORT
        if around.speech or not around.alone:
            return around.speech
        # A quotation in another language shows a clause by that language's words.
        tables = [speech(lang).clause for lang in LANGUAGES]
        return any(word.low in table for table in tables for word in words)

    def _put(self, span: Span, near: Compared) -> str | None:
        if span.how != MARKS or not near.safe:
            return None
        return self._set(near.source, near.known)

    def _replacement(self, known: Known, span: Span) -> str | None:
        return self._set(known.text, known) if span.how == MARKS else None

    def _set(self, words: str, known: Known) -> str:
        told = gloss(words, self.tongue) if known.lang == self.tongue else words
        return quoted(told, self.tongue, known.lang)

    def _said(
        self,
        span: Span,
        verdict: str,
        known: Known | None,
        outcome: str,
        code: str,
        message: str,
        suggestion: str | None,
    ) -> Evidence:
        return Evidence(
            span.start,
            span.end,
            self.text[span.start : span.end],
            QUOTATION,
            verdict,
            known.quote.id if known else None,
            outcome,
            code,
            message,
            suggestion,
        )


def _where(known: Known) -> str:
    where = f", {known.quote.locators[0]}" if known.quote.locators else ""
    return f"quote {known.quote.id}{where}"


def _cite(known: Known) -> str:
    return f"“{known.text}” ({_where(known)})"
