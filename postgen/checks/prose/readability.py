"""The rule on texts that are hard to read, by Flesch's measure and its French counterpart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

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
        told = [
            (found, words)
            for found in prose.sentences
            if found.lang == lang and (words := prose.counted(found))
        ]
        count = sum(len(words) for _, words in told)
        if count < _LEAST_WORDS:
            continue
        clauses = sum(_clauses(prose, found) for found, _ in told)
        if (
            score(
                count,
                clauses,
                _at_most("".join(map("".join, (words for _, words in told))), lang),
                lang,
            )
            >= least
        ):
            continue  # so far above the floor that nothing needs counting
        from postgen.checks.prose.syllables import syllables

        heard = sum(syllables(word, lang) for _, words in told for word in words)
        ease = score(count, clauses, heard, lang)
        if ease < least:
            per_clause, per_word = count / clauses, heard / count
            message = (
                f"reading ease {ease:.0f} ({name}), under {least:.0f}: {per_clause:.0f} words a "
                f"clause, {per_word:.2f} syllables a word"
            )
            yield Fault(told[0][0].start, told[-1][0].end, message)


def _clauses(prose: Prose, sentence: Passage) -> int:
    """Count what a semicolon, a colon or the sentence's own end closes."""
    words = prose.words[sentence.first : sentence.last]
    gaps = (prose.text[word.end : after.start] for word, after in pairwise(words))
    return 1 + sum(";" in gap or ":" in gap for gap in gaps)


def _at_most(letters: str, lang: str) -> int:
    """Give more syllables than there are: one for each vowel, but for pairs that are one sound."""
    vowels, pairs = _VOWELS[lang]
    return sum(map(letters.count, vowels)) - sum(map(letters.count, pairs))
