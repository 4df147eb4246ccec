"""Learn what the people of a source are called by their work, and whether as he or she."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from postgen.evidence.folding import Token, tokens
from postgen.knowledge.model import Knowledge
from postgen.language.attributing import Speech
from postgen.references import Words

_CLEAR = 3  # times as often one pronoun as the other
_LONGEST = 5  # words of what somebody is


def statements(knowledge: Knowledge, lang: str) -> Iterator[tuple[str, str]]:
    """Give the literal words of each statement in a language, and who makes it."""
    for claim in knowledge.claims.values():
        parts = claim.text.get(lang, ())
        yield claim.speaker, "".join(part.text for part in parts if isinstance(part, Words))
    for figure in knowledge.figures.values():
        yield "", figure.measures.get(lang, "")


def jobs(
    text: str, names: dict[tuple[str, ...], set[str]], table: Speech
) -> Iterator[tuple[str, str]]:
    """Give the nouns that a text says somebody is: X is the minister; X, minister of something."""
    words = tokens(text)
    for at, word in enumerate(words):
        people = names.get((word.fold,))
        if not people or len(people) > 1 or at + 1 >= len(words):
            continue
        first = at + 1
        while first < len(words) and words[first].low in table.copulas:
            first += 1
        if first == at + 1 and not words[first].parted:
            continue
        if first < len(words) and words[first].low in table.determiners | table.articles:
            first += 1
        noun = _noun(words[first : first + _LONGEST], table)
        if noun:
            (person,) = people
            yield noun, person


def _noun(words: Sequence[Token], table: Speech) -> str:
    """Give the word that the others go with: the first in French, the last in English."""
    held: list[str] = []
    for at, word in enumerate(words):
        tied = word.low in table.of or word.low in table.towards or word.low in table.between
        if (at and word.parted) or tied:
            break
        held.append(word.fold)
    if not held or len(held) == len(words) == _LONGEST:
        return ""
    noun = held[0] if table.head_first else held[-1]
    return noun if len(noun) > 2 and noun.isalpha() else ""


def feminine(told: Iterable[tuple[str, str]], table: Speech) -> dict[str, bool]:
    """Tell of those whose statements speak of he or she alone which it is."""
    counts: dict[str, list[int]] = {}
    for speaker, text in told:
        for word in tokens(text):
            if word.low in table.pronouns:
                counts.setdefault(speaker, [0, 0])[word.low in table.feminine] += 1
    return {
        speaker: she > he
        for speaker, (he, she) in counts.items()
        if speaker and 3 * min(he, she) <= max(he, she)
    }
