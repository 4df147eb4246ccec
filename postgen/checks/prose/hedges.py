"""The rule on claims that are hedged twice."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from postgen.checks.rule import Fault, Subject
from postgen.prose import Passage, Prose

# Kinds of hedges: a verb that weakens, an adverb that does, a verb of seeming, the writer's doubt.
_MODAL, _ADVERB, _SEEM, _DOUBT, _LIKELY, _CHANCE = (
    "modal", "adverb", "seem", "doubt", "likely", "chance"
)  # fmt: skip
# Which two make one claim weak twice, and within how many words.
_TWICE = {
    (_MODAL, _ADVERB): 5, (_ADVERB, _MODAL): 3, (_ADVERB, _ADVERB): 5, (_SEEM, _ADVERB): 6,
    (_SEEM, _MODAL): 4, (_ADVERB, _SEEM): 3, (_DOUBT, _ADVERB): 6, (_DOUBT, _SEEM): 5,
    (_ADVERB, _DOUBT): 3, (_MODAL, _LIKELY): 2, (_CHANCE, _MODAL): 8,
    (_CHANCE, _ADVERB): 8, (_CHANCE, _SEEM): 8, (_DOUBT, _CHANCE): 5, (_DOUBT, _DOUBT): 5,
    (_ADVERB, _CHANCE): 3, (_SEEM, _SEEM): 3, (_CHANCE, _CHANCE): 4,
}  # fmt: skip
_KINDS = {
    "en": (
        (_MODAL, "may might could"),
        (
            _ADVERB,
            "possibly perhaps maybe potentially conceivably presumably arguably probably "
            "apparently seemingly supposedly plausibly feasibly hypothetically theoretically",
        ),
        (_SEEM, "seems seem seemed appears appear appeared"),
        (_LIKELY, "likely"),
    ),
    "fr": (
        (_MODAL, "pourrait pourraient pourrais pourrions pourriez peut peuvent"),
        (
            _ADVERB,
            "éventuellement possiblement potentiellement probablement vraisemblablement "
            "apparemment hypothétiquement théoriquement",
        ),
        (_SEEM, "semble semblent semblerait sembleraient semblait"),
    ),
}
_DOUBTS = {
    "en": {
        _DOUBT: "i think, i believe, i feel, i guess, i suppose, i suspect, i'd say, i'd guess, "
        "i would say, i would guess, in my opinion, to my mind, as far as i know, it feels like, "
        "i imagine, i'd imagine, i would imagine, i reckon, i tend to think, i tend to believe, "
        "i'm inclined to think, i am inclined to think, it seems to me, it strikes me, "
        "if you ask me, in my view",
        _CHANCE: "it is possible, it's possible, there's a chance, there is a chance, "
        "it is likely, it's likely, it is conceivable, it's conceivable, there's a possibility, "
        "there is a possibility, chances are, odds are, the odds are",
        _ADVERB: "in a way, in some ways, to some extent, more or less, in some sense, "
        "to a certain extent, to a certain degree, to some degree, up to a point",
    },
    "fr": {
        _DOUBT: "je pense, je crois, je suppose, j'imagine, à mon avis, j'ai l'impression, "
        "j'ai le sentiment, il me semble, selon moi, à mon sens, d'après moi, de mon point de vue, "
        "j'ai tendance à penser, j'ai tendance à croire, je dirais, j'aurais tendance à dire, "
        "je serais tenté de, je serais tentée de, on peut penser, on peut supposer, "
        "on peut imaginer, on pourrait penser, on pourrait croire, on pourrait dire",
        _CHANCE: "il est possible, il se peut, il se pourrait, il y a une chance, il est probable, "
        "il n'est pas impossible, il n'est pas exclu, il y a des chances, "
        "il y a de fortes chances",
        _ADVERB: "sans doute, en quelque sorte, plus ou moins, dans une certaine mesure, "
        "d'une certaine manière, d'une certaine façon, à certains égards, en un sens, "
        "à première vue, jusqu'à un certain point",
    },
}
# Between two hedges: what makes the first a plain verb, asks politely, or begins another claim.
_PARTS = {
    "en": frozenset(("not", "t", "you", "and", "but", "or")),
    "fr": frozenset(("pas", "bien", "ne", "n'", "vous", "tu", "et", "mais", "ou")),
}


@cache
def _words(lang: str) -> dict[str, str]:
    return {word: kind for kind, words in _KINDS[lang] for word in words.split()}


@cache
def _longer(lang: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Give the hedges of several words by their first, taken apart as a text's words are."""
    book: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind, phrases in _DOUBTS[lang].items():
        for phrase in phrases.split(", "):
            words = tuple(phrase.replace("'", "' ").split())
            book.setdefault(words[0], []).append((words, kind))
    return book


def twice(subject: Subject) -> Iterator[Fault]:
    """Find a claim that two words take back."""
    prose = subject.prose
    for lang in prose.langs:
        if lang in _KINDS:
            for _, sentence, places in prose.sentences_with(_places(prose, lang)):
                if len(places) > 1 and sentence.lang == lang:
                    yield from _doubled(prose, sentence, places)


def _places(prose: Prose, lang: str) -> list[int]:
    """Give the places where a hedge may begin, in order."""
    places = prose.places_of(_words(lang).keys() | {"peut", "pouvoir"})
    for first, longer in _longer(lang).items():
        if first in prose.places:
            seconds = {phrase[1] for phrase, _ in longer}
            places += [at for at in prose.places[first] if prose.nexts[at] in seconds]
    return sorted(places)


def _doubled(prose: Prose, sentence: Passage, places: list[int]) -> Iterator[Fault]:
    told = -1
    for (first, after, kind), (second, end, other) in pairwise(_hedges(prose, sentence, places)):
        within = _TWICE.get((kind, other), 0)
        if second - first > within or first < told or not _near(prose, sentence, after, second):
            continue
        told = end
        start, stop = prose.starts[first], prose.stops[end - 1]
        if not prose.said_by_another(start):
            said = " ".join(prose.text[start:stop].split())
            yield Fault(start, stop, f"“{said}” hedges one claim twice: keep one of the two")


def _near(prose: Prose, sentence: Passage, after: int, second: int) -> bool:
    """Say whether nothing between two hedges parts them or makes the first a plain verb."""
    gap = prose.text[prose.stops[after - 1] : prose.starts[second]]
    parts = _PARTS[sentence.lang or ""]
    return not any(mark in gap for mark in ";:.—") and parts.isdisjoint(prose.lows[after:second])


def _hedges(prose: Prose, sentence: Passage, places: list[int]) -> Iterator[tuple[int, int, str]]:
    """Give each hedge of a sentence: its first word, the first after it, its kind."""
    lang = sentence.lang or ""
    kinds, longer = _words(lang), _longer(lang)
    lows = prose.lows
    end = 0
    for at in places:
        if at < end:
            continue  # a word of the hedge before
        low = lows[at]
        end = at + 1
        kind = kinds.get(low, "")
        if low == "peut" and end < sentence.last and lows[end] == "être":
            if prose.gaps[end] == "-":
                kind, end = _ADVERB, end + 1
        elif low == "pouvoir" and at > sentence.first and kinds.get(lows[at - 1]) == _SEEM:
            kind = _MODAL
        else:
            for phrase, its_kind in longer.get(low, ()):
                if phrase == tuple(lows[at : at + len(phrase)]):
                    kind, end = its_kind, at + len(phrase)
        if kind:
            yield at, end, kind
