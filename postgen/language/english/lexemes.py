"""What an English sentence is about."""

from __future__ import annotations

from postgen.language.english.small import WORDS
from postgen.language.english.terms import TERMS
from postgen.language.lexemes import Lexical

LEXICAL = Lexical("english", frozenset(WORDS.split()), TERMS)
