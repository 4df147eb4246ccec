"""French, as it is written in France."""

from postgen.language.french.dates import period
from postgen.language.french.figures import words
from postgen.language.french.numbers import pattern as quantities
from postgen.language.french.openings import pattern as openings
from postgen.language.french.phrases import TRANSLATED, first_comment, gloss, translated_from
from postgen.language.french.typography import enclosed, typography

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
