"""The rule on a small word that was written twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress, count
from operator import eq

from postgen.checks.rule import Fault, Subject
from postgen.prose import Prose

# Small words that never stand twice in a row. Left out are those that do: that that, had had, what
# it is is, came in in May, told you you; nous nous, en en, son son, ceux qui le sont sont. Other
# words are said twice on purpose, or are names: very very, boum boum, Duran Duran.
_ONCE = {
    "en": "the a an of to at by for from with as and or but if be been are were its their our "
    "your they we i she this these those who which than then into",
    "fr": "le la les un une des de du au aux et ou mais que qu' qui dans par pour sur avec sans "
    "ce cet cette ces sa ses mes tes se ne il ils elles on je à chez d' l' j' n' s' c'",
}
_SPACES = frozenset(" \u00a0\u202f\u2009")
_OF = "de"  # « le fils de de Gaulle »
_FRONT_PAGE = "la"  # « à la une une photo »


def twice(subject: Subject) -> Iterator[Fault]:
    """Find a small word that stands twice in a row."""
    prose = subject.prose
    for at in compress(count(1), map(eq, prose.lows, prose.nexts)):
        if _by_mistake(prose, at):
            start, stop = prose.starts[at - 1], prose.stops[at]
            written = prose.text[start : prose.stops[at - 1]]
            message = f"“{prose.text[start:stop]}”: one of the two is too many"
            yield Fault(start, stop, message, written)


def _by_mistake(prose: Prose, at: int) -> bool:
    """Say whether the word stands here by mistake a second time, and no third."""
    lows, text = prose.lows, prose.text
    low, gap = lows[at], prose.gaps[at]
    first, second, end = prose.starts[at - 1], prose.starts[at], prose.stops[at]
    if not gap or not _SPACES.issuperset(gap) or text[second].isupper():
        return False  # a name begins: de De Gaulle, The The
    lang = prose.paragraph_of(at).lang
    if lang not in _ONCE or low not in _ONCE[lang].split():
        return False
    before = lows[at - 2] if at > 1 else ""
    after = prose.nexts[at]
    if low == _OF and text[end + 1 : end + 2].isupper():
        return False
    # « Faites-le le matin »; la la la; vitamin A a day.
    tied = text[max(0, first - 1) : first] in ("-", "‑")
    if tied or low in (before, after) or text[end : end + 1] in ("-", "‑"):
        return False
    if text[first].isupper() and len(low) == 1 and at > 1:
        return False
    front = low == "une" and before == _FRONT_PAGE
    return not front and not prose.said_by_another(first)
