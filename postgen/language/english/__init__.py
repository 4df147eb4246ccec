"""English, as the American press writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postgen.language.english.dates import period
from postgen.language.english.figures import words
from postgen.language.english.numbers import pattern as quantities
from postgen.language.english.openings import pattern as openings
from postgen.language.english.phrases import TRANSLATED, first_comment, gloss, translated_from
from postgen.language.english.typography import enclosed, typography

if TYPE_CHECKING:
    from postgen.language.attributing import Speech
    from postgen.language.lexemes import Lexical
    from postgen.language.modal import Modality
    from postgen.language.vocabulary import Vocabulary

# What few runs need is imported where it is asked for.
__all__ = [
    "TRANSLATED",
    "enclosed",
    "first_comment",
    "gloss",
    "lexical",
    "modality",
    "openings",
    "period",
    "quantities",
    "speech",
    "translated_from",
    "typography",
    "vocabulary",
    "words",
]


def lexical() -> Lexical:
    """Give the words as those of a subject."""
    from postgen.language.english.lexemes import LEXICAL

    return LEXICAL


def modality() -> Modality:
    """Give the words by which a sentence says how sure it is."""
    from postgen.language.english.modal import MODALITY

    return MODALITY


def speech() -> Speech:
    """Give the words with which a text tells who said what."""
    from postgen.language.english.attributing import speech

    return speech()


def vocabulary() -> Vocabulary:
    """Give the words by which English writes quantities."""
    from postgen.language.english.reading import VOCABULARY

    return VOCABULARY
