"""Find the source that a text speaks of, among those of a workspace."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from postgen.evidence.keeping import kept
from postgen.evidence.quotations import touches_quote
from postgen.knowledge import Knowledge, Source
from postgen.language.folding import folded
from postgen.language.vocabulary import words
from postgen.prose import Prose
from postgen.references import Words

_OFTEN = 3  # entries that must have a name for a source to be about it
_NAME = re.compile(r"(?<=[^\W\d_][ ’'])[A-ZÀ-Þ][\w-]{3,}")  # a word goes before it
_COMMON = words(
    """
    europe european europeen europeenne france french francais francaise england english anglais
    america american americain united states kingdom germany german allemagne china chinese chine
    asia asie africa afrique italy spain paris london january february march april june july august
    september october november december monday tuesday wednesday thursday friday saturday sunday
    university universite north south east west nord sud musee museum grand grande series silicon
    valley hospital hopital council city ville group groupe company minister ministre
    parliament parlement government internet linkedin google covid games jeux olympic olympiques
    """
)
_LEAST_NAME = 4  # letters: a shorter surname is too many other words


def touched(prose: Prose, sources: Sequence[Knowledge]) -> tuple[Knowledge, ...]:
    """List the sources that a text names.

    Where it names none, those that tell time and again of what it names, or whose quotes it has.
    """
    text = folded(prose.text)
    named = tuple(one for one in sources if _names(prose.text, text, one.source))
    if named:
        return named
    return tuple(one for one in sources if _tells_of(prose.text, one) or touches_quote(prose, one))


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


def _tells_of(text: str, one: Knowledge) -> bool:
    """Say whether a text names what a source tells of time and again: a company, a country."""
    return any(name in text and _stands(text, name) for name in _told_of(one))


@kept
def _told_of(one: Knowledge) -> frozenset[str]:
    """List the names that several entries of a source have, inside their sentences."""
    entries = [
        *(list(figure.measures.values()) for figure in one.figures.values()),
        *(
            [
                "".join(p.text for p in parts if isinstance(p, Words))
                for parts in claim.text.values()
            ]
            for claim in one.claims.values()
        ),
    ]
    counts: Counter[str] = Counter()
    for texts in entries:
        counts.update({name for text in texts for name in _NAME.findall(text)})
    return frozenset(
        name for name, count in counts.items() if count >= _OFTEN and folded(name) not in _COMMON
    )


def _stands(text: str, name: str) -> bool:
    return name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _capital(text: str, name: str) -> bool:
    words = re.finditer(r"[^\W\d_][\w-]*", text)
    return any(word.group()[0].isupper() and folded(word.group()) == name for word in words)
