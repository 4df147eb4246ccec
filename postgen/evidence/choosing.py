"""Find the source that a text speaks of, among those of a workspace."""

from __future__ import annotations

import re
from collections.abc import Sequence

from postgen.evidence.quotations import touches_quote
from postgen.knowledge import Knowledge, Source
from postgen.language.folding import folded
from postgen.prose import Prose

_LEAST_NAME = 4  # letters: a shorter surname is too many other words


def touched(prose: Prose, sources: Sequence[Knowledge]) -> tuple[Knowledge, ...]:
    """List the sources that a text names; where it names none, those whose quotes it has."""
    text = folded(prose.text)
    named = tuple(one for one in sources if _names(prose.text, text, one.source))
    return named or tuple(one for one in sources if touches_quote(prose, one))


def _names(text: str, low: str, source: Source) -> bool:
    """Say whether a text has a name of a source; a surname alone begins with a capital."""
    for person in source.people:
        full = folded(person.name)
        hashtag = full.replace(" ", "").replace("-", "")
        surname = full.rpartition(" ")[2]
        if _stands(low, full) or _stands(low, hashtag):
            return True
        if len(surname) >= _LEAST_NAME and surname in low and _capital(text, surname):
            return True
    names = (source.title, source.show, source.url)
    return any(_stands(low, folded(name)) for name in names if name)


def _stands(text: str, name: str) -> bool:
    return name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _capital(text: str, name: str) -> bool:
    words = re.finditer(r"[^\W\d_][\w-]*", text)
    return any(word.group()[0].isupper() and folded(word.group()) == name for word in words)
