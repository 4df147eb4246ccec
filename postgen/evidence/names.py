"""Tell a name between quotation marks from what somebody said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from postgen.evidence.folding import Token, plain, tokens, valued
from postgen.evidence.keeping import kept
from postgen.knowledge.model import Knowledge
from postgen.references import Words

_BETWEEN = r"[«“\"‘„]\s*([^«»“”\"’„\n]{1,80}?)\s*[»”\"’“]"
_LONGEST = 6  # words of a name


class Names:
    """Know what the source's own entries set in quotation marks, its title and its show."""

    def __init__(self, knowledge: Knowledge) -> None:
        """Read the texts of the entries."""
        self._known = {
            _folds(found) for text in _texts(knowledge) for found in re.findall(_BETWEEN, text)
        }
        self._titles = [_folds(text) for text in (knowledge.source.title, knowledge.source.show)]

    def knows(self, words: Sequence[Token]) -> bool:
        """Say whether words are such a name, or words of the title or the show."""
        folds = tuple(word.fold for word in words)
        return folds in self._known or any(_inside(folds, title) for title in self._titles)

    @staticmethod
    def is_name(inner: str, words: Sequence[Token]) -> bool:
        """Say whether few words bear capitals as a name does."""
        if len(words) > _LONGEST:
            return False
        shown = [inner[word.start : word.end] for word in words if len(word.fold) > 3]
        return bool(shown) and all(not word[:1].islower() for word in shown) and len(words) > 1


@kept
def names_of(knowledge: Knowledge) -> Names:
    """Give the names that a source's entries set in quotation marks."""
    return Names(knowledge)


def _folds(text: str) -> tuple[str, ...]:
    return tuple(word.fold for word in valued(tokens(plain(text))))


def _inside(folds: tuple[str, ...], title: tuple[str, ...]) -> bool:
    return any(title[at : at + len(folds)] == folds for at in range(len(title) - len(folds) + 1))


def _texts(knowledge: Knowledge) -> Iterator[str]:
    for figure in knowledge.figures.values():
        yield from figure.measures.values()
        yield from figure.note.values()
    texts = [claim.text for claim in knowledge.claims.values()]
    texts += [tension.text for tension in knowledge.tensions.values()]
    for text in texts:
        for parts in text.values():
            yield "".join(part.text for part in parts if isinstance(part, Words))
    for quote in knowledge.quotes.values():
        yield from quote.context.values()
        if quote.original:
            yield quote.original.text
        yield from (translation.text for translation in quote.translations.values())
