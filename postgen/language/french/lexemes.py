"""What a French sentence is about."""

from __future__ import annotations

from postgen.language.french.small import WORDS
from postgen.language.french.terms import TERMS
from postgen.language.lexemes import Lexical

LEXICAL = Lexical("french", frozenset(WORDS.split()), TERMS)
