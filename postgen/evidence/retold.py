"""Tell which of the source's statements a sentence retells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import log, sqrt
from typing import NamedTuple

from postgen.evidence.folding import plain, tokens, valued
from postgen.evidence.keeping import kept
from postgen.evidence.words import keys
from postgen.knowledge.model import Claim, Figure, Knowledge
from postgen.language import period, words
from postgen.references import Reference, Text, Words

_MEASURED = 0.5  # what a word counts that stands in what a figure measures, not in the statement
_RARE = 0.65  # of what a word counts that one statement has
_UNKNOWN = 0.4  # the same for a word of the sentence that no statement has


class Statement(NamedTuple):
    """Hold what somebody states, as the things it speaks of."""

    id: str
    kind: str  # claim or quote
    speaker: str
    text: str
    where: str
    weights: Mapping[str, float]  # key -> what it counts


class Retold(NamedTuple):
    """Hold a statement that a sentence may retell, and how much speaks for it."""

    statement: Statement
    score: float
    shared: int  # keys


class Statements:
    """Find what a sentence retells, among all that a source states."""

    def __init__(self, knowledge: Knowledge, lang: str) -> None:
        """Read the claims and the quotes in one language."""
        self.lang = lang
        self._names = {
            key.key for person in knowledge.source.people for key in keys(person.name, lang)
        }
        self.every = [
            statement
            for statement in (
                *(_claim(claim, knowledge, lang) for claim in knowledge.claims.values()),
                *_quotes(knowledge, lang),
            )
            if statement is not None
        ]
        counts: dict[str, int] = {}
        self._at: dict[str, list[int]] = {}
        for number, statement in enumerate(self.every):
            for key in statement.weights:
                counts[key] = counts.get(key, 0) + 1
                self._at.setdefault(key, []).append(number)
        size = len(self.every) + 1
        self._rare = {key: log(size / count) for key, count in counts.items()}
        self._new = log(size) * _UNKNOWN
        self._norms = [
            sqrt(
                sum((self._rare[k] * w) ** 2 for k, w in it.weights.items() if k not in self._names)
            )
            for it in self.every
        ]

    def told(self, text: str, spans: Iterable[tuple[int, int]]) -> dict[str, float]:
        """Give the keys of stretches of a text, with what each counts."""
        found: dict[str, float] = {}
        for start, end in spans:
            for key in _keys(text[start:end], self.lang):
                if key not in self._names:
                    found[key] = self._rare.get(key, self._new)
        return found

    def rare(self, count: int) -> float:
        """Give what so many things count that hardly any statement speaks of."""
        return _RARE * count * log(len(self.every) + 1)

    def ranked(self, told: Mapping[str, float]) -> list[Retold]:
        """List the statements that share something with the keys, the likeliest first."""
        scores: dict[int, float] = {}
        shared: dict[int, int] = {}
        for key, rare in told.items():
            for number in self._at.get(key, ()):
                weight = self.every[number].weights[key]
                scores[number] = scores.get(number, 0.0) + rare * rare * weight
                shared[number] = shared.get(number, 0) + (weight == 1.0)
        norm = sqrt(sum(rare * rare for rare in told.values())) or 1.0
        ranked = [
            Retold(self.every[n], score / (norm * (self._norms[n] or 1.0)), shared[n])
            for n, score in scores.items()
        ]
        return sorted(ranked, key=lambda it: -it.score)


@kept
def statements_of(knowledge: Knowledge, lang: str) -> Statements:
    """Give what a source states, in one language."""
    return Statements(knowledge, lang)


def _keys(text: str, lang: str) -> set[str]:
    """Give what a text speaks of, and its numbers by their values."""
    found = {key.key for key in keys(text, lang)}
    if any(map(str.isdigit, text)):
        found |= {f"#{it.fold}" for it in valued(tokens(plain(text))) if it.fold[0].isdigit()}
    return found


def _claim(claim: Claim, knowledge: Knowledge, lang: str) -> Statement | None:
    parts = claim.text.get(lang)
    if parts is None or _of_source(parts, knowledge):
        return None
    said: list[str] = []
    measured: list[str] = []
    for part in parts:
        if isinstance(part, Words):
            said.append(part.text)
        elif part.kind == "figure" and part.target in knowledge.figures:
            figure = knowledge.figures[part.target]
            said.append(_figure(figure, part.style, lang))
            measured.append(figure.measures.get(lang, ""))
        elif part.kind == "quote" and part.target in knowledge.quotes:
            quote = knowledge.quotes[part.target]
            if lang in quote.translations:
                said.append(quote.translations[lang].text)
            elif quote.original:
                said.append(quote.original.text)
        else:
            said.append(part.target)
    text = "".join(said)
    weights = dict.fromkeys((key for one in measured for key in _keys(one, lang)), _MEASURED)
    weights |= dict.fromkeys(_keys(text, lang), 1.0)
    where = str(claim.locators[0]) if claim.locators else ""
    return Statement(claim.id, "claim", claim.speaker, text, where, weights)


def _of_source(parts: Text, knowledge: Knowledge) -> bool:
    """Tell whether a claim is about the source itself, its day or length: nobody states that."""
    source = knowledge.source
    told = [part.target for part in parts if isinstance(part, Reference) and part.kind == "figure"]
    quantities = [knowledge.figures[it].quantity for it in told if it in knowledge.figures]
    return any(it == source.duration or str(it.value) == source.published for it in quantities)


def _figure(figure: Figure, style: str, lang: str) -> str:
    try:
        if style in ("period", "due"):
            return period(figure.by if style == "due" else figure.period, lang)
        return words(figure.quantity, lang)
    except ValueError:
        return figure.quantity.words.get(lang, "")


def _quotes(knowledge: Knowledge, lang: str) -> Iterable[Statement]:
    for quote in knowledge.quotes.values():
        texts = [t.text for at, t in quote.translations.items() if at == lang]
        if quote.original and quote.original.language == lang:
            texts.append(quote.original.text)
        for text in texts:
            where = str(quote.locators[0]) if quote.locators else ""
            weights = dict.fromkeys(_keys(text, lang), 1.0)
            yield Statement(quote.id, "quote", quote.speaker, text, where, weights)
