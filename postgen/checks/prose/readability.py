"""The rule on texts that are hard to read, by Flesch's measure and its French counterpart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, chain

from postgen.checks.rule import Fault, Subject
from postgen.prose import Passage, Prose

_LEAST_WORDS = 60  # with fewer, one long name decides
# Points for an average sentence of one word; what each word of a sentence and each syllable of a
# word costs; the least that passes. Under 30 is very difficult, to Flesch, as science is; 20 leaves
# room for a post that needs long names. A clause that a semicolon or a colon ends is a sentence.
MEASURES = {
    "en": ("Flesch", 206.835, 1.015, 84.6, 20.0),
    "fr": ("Kandel-Moles", 207.0, 1.015, 73.6, 20.0),
}

_VOWELS = {
    "en": ("aeiouyéèà", ("ea", "ee", "oo", "ou", "ai", "ay", "oi", "ie", "ey")),
    "fr": ("aeiouyéèêàâîïôûùëœ", ("ou", "ai", "au", "eu", "oi", "ei")),
}


def score(words: int, sentences: int, syllables: int, lang: str) -> float:
    """Give the reading ease, about 0 (hard) to 100 (easy)."""
    _, base, per_word, per_syllable, _ = MEASURES[lang]
    return base - per_word * words / sentences - per_syllable * syllables / words


def hard(subject: Subject) -> Iterator[Fault]:
    """Find a text that takes an effort to read."""
    prose = subject.prose
    for lang, (name, *_, least) in MEASURES.items():
        if lang not in prose.langs:
            continue
        counts = [(one, prose.count(one)) for one in prose.sentences if one.lang == lang]
        told = [one for one, words in counts if words]
        count = sum(words for _, words in counts)
        if count < _LEAST_WORDS:
            continue
        clauses = _clauses(prose, told)
        if score(count, clauses, _at_most(_letters(prose, told), lang), lang) >= least:
            continue  # so far above the floor that nothing needs counting
        from postgen.checks.prose.syllables import syllables

        heard = sum(syllables(word, lang) for one in told for word in prose.counted(one))
        ease = score(count, clauses, heard, lang)
        if ease < least:
            per_clause, per_word = count / clauses, heard / count
            message = (
                f"reading ease {ease:.0f} ({name}), under {least:.0f}: {per_clause:.0f} words a "
                f"clause, {per_word:.2f} syllables a word"
            )
            yield Fault(told[0].start, told[-1].end, message)


def _clauses(prose: Prose, told: list[Passage]) -> int:
    """Count what a semicolon, a colon or a sentence's own end closes."""
    strong = {gap for gap in set(prose.gaps) if ";" in gap or ":" in gap}
    marks = list(accumulate(map(strong.__contains__, prose.gaps)))
    return len(told) + sum(marks[one.last - 1] - marks[one.first] for one in told)


def _letters(prose: Prose, told: list[Passage]) -> str:
    """Give the words of sentences, at least those that are counted."""
    return " ".join(chain.from_iterable(prose.lows[one.first : one.last] for one in told))


def _at_most(letters: str, lang: str) -> int:
    """Give more syllables than there are: one for each vowel, but for pairs that are one sound."""
    vowels, pairs = _VOWELS[lang]
    return sum(map(letters.count, vowels)) - sum(map(letters.count, pairs))
