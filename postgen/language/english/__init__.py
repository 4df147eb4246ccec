"""English, as the American press writes it."""

from postgen.language.english.dates import period
from postgen.language.english.figures import words
from postgen.language.english.numbers import pattern as quantities
from postgen.language.english.openings import pattern as openings
from postgen.language.english.phrases import TRANSLATED, first_comment, gloss, translated_from
from postgen.language.english.typography import enclosed, typography

__all__ = [
    "TRANSLATED",
    "enclosed",
    "first_comment",
    "gloss",
    "openings",
    "period",
    "quantities",
    "translated_from",
    "typography",
    "words",
]
