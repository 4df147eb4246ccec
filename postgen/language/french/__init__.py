"""French, as it is written in France."""

from __future__ import annotations

from postgen.language.french.dates import period
from postgen.language.french.figures import words
from postgen.language.french.numbers import pattern as quantities
from postgen.language.french.openings import pattern as openings
from postgen.language.french.phrases import TRANSLATED, first_comment, gloss, translated_from
from postgen.language.french.speech import speech
from postgen.language.french.typography import enclosed, typography
from postgen.language.lexemes import Lexical
from postgen.language.modal import Modality
from postgen.language.vocabulary import Vocabulary

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
    from postgen.language.french.lexemes import LEXICAL

    return LEXICAL


def modality() -> Modality:
    """Give the words by which a sentence says how sure it is."""
    from postgen.language.french.modal import MODALITY

    return MODALITY


def vocabulary() -> Vocabulary:
    """Give the words by which French writes quantities, which few runs need."""
    from postgen.language.french.reading import VOCABULARY

    return VOCABULARY
