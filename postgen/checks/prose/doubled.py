"""The rule on a small word that was written twice."""

from __future__ import annotations

from collections.abc import Iterator

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
    words = prose.words
    for at in range(1, len(words)):
        if words[at].low == words[at - 1].low and _by_mistake(prose, at):
            first, second = words[at - 1], words[at]
            written = prose.text[first.start : first.end]
            message = f"“{prose.text[first.start : second.end]}”: one of the two is too many"
            yield Fault(first.start, second.end, message, written)


def _by_mistake(prose: Prose, at: int) -> bool:
    """Say whether the word stands here by mistake a second time, and no third."""
    words, text = prose.words, prose.text
    first, second = words[at - 1], words[at]
    gap = text[first.end : second.start]
    if not gap or not _SPACES.issuperset(gap) or text[second.start].isupper():
        return False  # a name begins: de De Gaulle, The The
    lang = next(one.lang for one in prose.paragraphs if second.start < one.end)
    if lang not in _ONCE or second.low not in _ONCE[lang].split():
        return False
    before = words[at - 2].low if at > 1 else ""
    after = words[at + 1].low if at + 1 < len(words) else ""
    if second.low == _OF and text[second.end + 1 : second.end + 2].isupper():
        return False
    # « Faites-le le matin »; la la la; vitamin A a day.
    tied = text[max(0, first.start - 1) : first.start] in ("-", "‑")
    if tied or second.low in (before, after) or text[second.end : second.end + 1] in ("-", "‑"):
        return False
    if text[first.start].isupper() and len(first.low) == 1 and at > 1:
        return False
    front = second.low == "une" and before == _FRONT_PAGE
    return not front and not prose.said_by_another(first.start)
