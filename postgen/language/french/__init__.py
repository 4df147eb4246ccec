"""French, as it is written in France."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postgen.language.french.dates import period
from postgen.language.french.figures import words
from postgen.language.french.numbers import pattern as quantities
from postgen.language.french.openings import pattern as openings
from postgen.language.french.phrases import TRANSLATED, first_comment, gloss, translated_from
from postgen.language.french.typography import enclosed, typography

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
    from postgen.language.french.lexemes import LEXICAL

    return LEXICAL


def modality() -> Modality:
    """Give the words by which a sentence says how sure it is."""
    from postgen.language.french.modal import MODALITY

    return MODALITY


def speech() -> Speech:
    """Give the words with which a text tells who said what."""
    from postgen.language.french.attributing import speech

    return speech()


def vocabulary() -> Vocabulary:
    """Give the words by which French writes quantities."""
    from postgen.language.french.reading import VOCABULARY

    return VOCABULARY
