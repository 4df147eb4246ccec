"""What a reader sees: the text, its tokens, and the words of its language."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import TYPE_CHECKING, NamedTuple

from postgen.language.reading.lexicon import Lexicon
from postgen.language.reading.tokens import Token
from postgen.language.vocabulary import Vocabulary

if TYPE_CHECKING:
    from postgen.language.reading.numbers import Amount

_AHEAD = 14  # tokens: a number has no more, but for long ones in words


class Sight(NamedTuple):
    """Hold a stretch of a text that is being read."""

    text: str
    low: str
    tokens: Sequence[Token]
    texts: Sequence[str]  # of the tokens
    lexicon: Lexicon
    amounts: dict[tuple[int, bool], Amount | None]  # read so far, by token, with a currency or not
    floor: int = 0  # the first token that no quantity before has taken

    @property
    def words(self) -> Vocabulary:
        """Give the vocabulary."""
        return self.lexicon.words

    def ahead(self, at: int, words: Set[str]) -> bool:
        """Tell whether one of some words stands among the next tokens: a quick look."""
        return not words.isdisjoint(self.texts[at : at + _AHEAD])
