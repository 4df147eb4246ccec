"""The words of a source's quotes, folded once, and where a text's words stand among them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from postgen.evidence.folding import Token, plain, tokens, valued
from postgen.evidence.keeping import kept
from postgen.knowledge.model import Knowledge, Person, Quote
from postgen.language import LANGUAGES, lexical

_FREQUENT = 64  # a word that stands in more texts than this points to none of them
_CANDIDATES = 3
_LONG = 400  # words: a longer stretch is not compared word by word


class Known(NamedTuple):
    """Hold one text of a quote: its original words or a translation."""

    quote: Quote
    lang: str
    text: str
    said: str  # the same with its letters composed: where the words have their places
    words: tuple[Token, ...]
    folds: frozenset[str]
    translated: bool


class Place(NamedTuple):
    """Say where words stand in a known text: in these stretches, each up to its second end."""

    known: Known
    stretches: tuple[tuple[int, int], ...]

    @property
    def first(self) -> int:
        """The first word."""
        return self.stretches[0][0]

    @property
    def last(self) -> int:
        """The place after the last word."""
        return self.stretches[-1][1]

    @property
    def whole(self) -> bool:
        """Whether it is the known text from end to end."""
        return self.first == 0 and self.last == len(self.known.words)


class Quotes:
    """Find words among those of a source's quotes."""

    def __init__(self, knowledge: Knowledge) -> None:
        """Fold every text of every quote."""
        source = knowledge.source.language
        self.known = [
            known for quote in knowledge.quotes.values() for known in _texts(quote, source)
        ]
        self._at: dict[str, list[tuple[int, int]]] = {}
        for number, known in enumerate(self.known):
            for place, token in enumerate(known.words):
                self._at.setdefault(token.fold, []).append((number, place))
        self._tells: dict[str, tuple[float, tuple[int, ...]]] = {}  # word -> gain, texts
        for word, places in self._at.items():
            if len(places) <= _FREQUENT:
                gain = weight(word) / len(places) ** 0.5
                self._tells[word] = (gain, tuple({number for number, _ in places}))

    def speakers(self, people: Sequence[Person]) -> list[str]:
        """List by name those of whom there are quotes."""
        quoted = {known.quote.speaker for known in self.known}
        return [person.name for person in people if person.id in quoted]

    def find(self, segments: Sequence[Sequence[str]], lang: str | None) -> Place | None:
        """Give the place where stretches of words follow each other, or None.

        Of several the one in `lang` is taken first, and the shortest text.
        """
        rarest: tuple[int, int, int] | None = None
        for number, segment in enumerate(segments):
            for place, word in enumerate(segment):
                frequency = len(self._at.get(word, ()))
                if not frequency:
                    return None
                if rarest is None or frequency < rarest[0]:
                    rarest = (frequency, number, place)
        if rarest is None:
            return None
        found: Place | None = None
        seen: set[int] = set()
        for number, _ in self._at[segments[rarest[1]][rarest[2]]]:
            if number in seen:
                continue
            seen.add(number)
            known = self.known[number]
            stretches = _follow(known.words, segments)
            if stretches:
                here = Place(known, tuple(stretches))
                if found is None or _rank(here, lang) < _rank(found, lang):
                    found = here
        return found

    def nearest(self, words: Sequence[str], lang: str | None, least: float) -> list[Known]:
        """Give the texts that share the most telling words with these, at least so much weight."""
        if sum(weight(word) for word in words if word in self._at) < least:
            return []
        scores: dict[int, float] = {}
        for word in dict.fromkeys(words):
            gain, numbers = self._tells.get(word, (0.0, ()))
            for number in numbers:
                scores[number] = scores.get(number, 0) + gain
        best = sorted(
            scores, key=lambda number: (-scores[number], self.known[number].lang != lang, number)
        )
        return [self.known[number] for number in best[:_CANDIDATES]]


@kept
def quotes_of(knowledge: Knowledge) -> Quotes:
    """Give the quotes of a source, folded."""
    return Quotes(knowledge)


def weight(word: str) -> float:
    """Say how much a word tells: small ones little."""
    return 1.0 if word in _small() else 3.0


@cache
def _small() -> frozenset[str]:
    return frozenset().union(*(lexical(lang).small for lang in LANGUAGES))


def comparable(words: Sequence[object]) -> bool:
    """Say whether words are few enough to be compared one by one."""
    return len(words) <= _LONG


def _texts(quote: Quote, source: str) -> Iterator[Known]:
    if quote.original:
        yield _known(quote, quote.original.language, quote.original.text, source)
    for lang, translation in quote.translations.items():
        yield _known(quote, lang, translation.text, source)


def _known(quote: Quote, lang: str, text: str, source: str) -> Known:
    said = plain(text)
    words = tuple(valued(tokens(said)))
    folds = frozenset(word.fold for word in words)
    return Known(quote, lang, text, said, words, folds, lang != source)


def _rank(place: Place, lang: str | None) -> tuple[bool, bool, int]:
    return (place.known.lang != lang, not place.whole, len(place.known.words))


def _follow(
    words: Sequence[Token], segments: Sequence[Sequence[str]]
) -> list[tuple[int, int]] | None:
    found: list[tuple[int, int]] = []
    at = 0
    folds = [word.fold for word in words]
    for segment in segments:
        length = len(segment)
        first = segment[0]
        for start in range(at, len(folds) - length + 1):
            if folds[start] == first and folds[start : start + length] == list(segment):
                found.append((start, start + length))
                at = start + length
                break
        else:
            return None
    return found
