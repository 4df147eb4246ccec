"""Find the source that a text speaks of, among those of a workspace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from postgen.evidence.quotations import touches_quote
from postgen.knowledge import Knowledge, Source
from postgen.language.folding import folded
from postgen.prose import Prose

_LEAST_NAME = 4  # letters: a shorter surname is too many other words


def touched(prose: Prose, sources: Sequence[Knowledge]) -> tuple[Knowledge, ...]:
    """List the sources that a text names; where it names none, those whose quotes it has."""
    text = folded(prose.text)
    named = tuple(one for one in sources if _names(text, one.source))
    return named or tuple(one for one in sources if touches_quote(prose, one))


def _names(text: str, source: Source) -> bool:
    return any(_stands(text, name) for name in names_of(source))


def names_of(source: Source) -> Iterable[str]:
    """Give the names by which a text may speak of a source, in small letters without accents."""
    for person in source.people:
        full = folded(person.name)
        yield full
        surname = full.rpartition(" ")[2]
        if len(surname) >= _LEAST_NAME and surname != full:
            yield surname
        yield full.replace(" ", "").replace("-", "")  # as in a hashtag
    yield from (folded(name) for name in (source.title, source.show, source.url) if name)


def _stands(text: str, name: str) -> bool:
    return name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
