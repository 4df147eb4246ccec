"""What a language must be able to do."""

from __future__ import annotations

import re
from typing import Protocol

from postgen.language.attributing import Speech
from postgen.language.lexemes import Lexical
from postgen.language.modal import Modality
from postgen.language.quantity import Quantity
from postgen.language.vocabulary import Vocabulary


class Language(Protocol):
    """Follow this in a module's functions to be a language."""

    def words(self, quantity: Quantity, style: str) -> str:
        """Tell a quantity in a style that applies to it."""

    def period(self, text: str) -> str:
        """Tell a year, a span of years, a quarter, a month or a day in words."""

    def typography(self, text: str) -> str:
        """Set the marks and spaces of literal words."""

    def enclosed(self, text: str) -> str:
        """Put quotation marks around a text that is already set."""

    def gloss(self, text: str) -> str:
        """Add what a misleading number word means here."""

    TRANSLATED: str  # what every word for "translated" has in it

    def translated_from(self, source_lang: str) -> str:
        """Say which language a quotation was translated from."""

    def quantities(self) -> re.Pattern[str]:
        """Give the pattern of quantities in words: those matches that have a group `quantity`."""

    def speech(self) -> Speech:
        """Give the words with which a text tells who said what."""

    def vocabulary(self) -> Vocabulary:
        """Give the words by which quantities are read."""

    def openings(self) -> re.Pattern[str]:
        """Give the pattern of how a paragraph begins that goes on from the one before."""

    def lexical(self) -> Lexical:
        """Give the words as those of a subject."""

    def modality(self) -> Modality:
        """Give the words by which a sentence says how sure it is."""

    def first_comment(self, show: str, title: str, url: str) -> str:
        """Write the comment that gives the source."""
