"""Find what a text makes surer than its source, or turns round."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from postgen import language
from postgen.evidence.calendar import Days, days_of
from postgen.evidence.context import Context, small
from postgen.evidence.facts import FIGURE, OPEN, TIME, Fact
from postgen.evidence.grades import TRUE
from postgen.evidence.relation import DOWN, OPPOSITE, bound_of, relation
from postgen.evidence.words import keys
from postgen.language.mention import Mention
from postgen.language.modal import Modality, pattern
from postgen.language.styles import CALENDAR
from postgen.prose import Prose

_MEANT = 1.0  # how well a fact must fit the words to be what they turn round
_LEAST = 3  # letters of a word that says something
_FAR = 3_000  # code points of the paragraphs around, on either side: a post has no more
_ODDS = {"~probability", "~trust", "~confidence", "~uncertainty"}  # which leave open what they tell
_LONG = 400  # code points of a sentence that are looked at
_SHORT = 3  # words: so short a sentence is told by the next one


class Hardened(NamedTuple):
    """Hold what was dropped or turned, and in which words the source has it."""

    outcome: str  # "status", "condition" or "negation"
    words: str = ""


class Scope:
    """Hold a text's paragraphs and sentences in small letters, each made once."""

    def __init__(self, prose: Prose) -> None:
        self.prose = prose
        self._starts = [paragraph.start for paragraph in prose.paragraphs]
        self._sentences = [sentence.start for sentence in prose.sentences]
        self._small: dict[int, str] = {}

    def paragraph(self, index: int) -> str:
        """Give a paragraph in small letters."""
        if index not in self._small:
            paragraph = self.prose.paragraphs[index]
            self._small[index] = small(self.prose.text[paragraph.start : paragraph.end])
        return self._small[index]

    def around(self, at: int, before: int = 1, after: int = 1) -> str:
        """Give the paragraph that a place lies in, and its neighbours, as far as a post goes."""
        if not self._starts:
            return ""
        index = max(0, bisect_right(self._starts, at) - 1)
        first, last = max(0, index - before), min(len(self._starts), index + after + 1)
        return "\n".join(self._part(one, at) for one in range(first, last))

    def _part(self, index: int, at: int) -> str:
        paragraph = self.prose.paragraphs[index]
        start, end = max(paragraph.start, at - _FAR), min(paragraph.end, at + _FAR)
        if (start, end) == (paragraph.start, paragraph.end):
            return self.paragraph(index)
        return small(self.prose.text[start : max(start, end)])

    def told(self, context: Context) -> str:
        """Give the sentence of a quantity, with the next one where it has hardly a word."""
        index = bisect_right(self._sentences, context.mention.start) - 1
        sentences = self.prose.sentences
        if index < 0 or sentences[index].last - sentences[index].first > _SHORT:
            return context.said
        return f"{context.said} {self.following(context)}"

    def following(self, context: Context) -> str:
        """Give the sentence after the one of a quantity."""
        index = bisect_right(self._sentences, context.mention.start)
        if not 0 < index < len(self._sentences):
            return ""
        following = self.prose.sentences[index]
        end = min(following.end, following.start + _LONG)
        return small(self.prose.text[following.start : end])


def hardened(
    context: Context, fact: Fact, fit: float, scope: Scope, published: Days | None
) -> Hardened | None:
    """Find what a retelling of a fact leaves out of its status and its limits, or denies."""
    modality = language.modality(context.lang)
    if _denied(context, fact, modality, scope.prose.text):
        return Hardened("negation")
    if (
        fit >= _MEANT
        and not context.mention.quantity.bound
        and _affirmed(context, fact, modality, scope)
    ):
        return Hardened("negation")
    if _is_open(fact) and _as_fact(context, fact.status, modality, scope):
        return Hardened("status", fact.status)
    if _over(context, fact, modality, published):
        return Hardened("status", fact.status)
    if context.mention.quantity.unit not in CALENDAR:
        return _unlimited(context, fact, modality, scope)
    return None


def _is_open(fact: Fact) -> bool:
    worked_out = fact.figure is not None and fact.figure.computed
    if worked_out or fact.words.keys() & _ODDS:
        return False
    return fact.status in OPEN and fact.kind != TIME


def _as_fact(context: Context, status: str, modality: Modality, scope: Scope) -> bool:
    """Say whether what is not yet so is told as so."""
    told = scope.told(context)
    if _opens(told, status, modality):
        return False
    if status == "hypothetical" and pattern(modality.negation).search(told):
        return False
    if pattern(modality.future).search(told):
        return True
    if pattern(modality.done).search(told):
        return True
    if not pattern(modality.fact).search(told):
        return False
    near = f"{_near(context, scope)} {scope.following(context)}"
    return not _opens(near, status, modality)


def _opens(told: str, status: str, modality: Modality) -> bool:
    """Say whether words leave open what they tell; what only will be is a goal told as sure."""
    if pattern(modality.open).search(told):
        return True
    return status != "goal" and pattern(modality.future).search(told) is not None


def _over(context: Context, fact: Fact, modality: Modality, published: Days | None) -> bool:
    """Say whether a day that was to come is told as one that is over."""
    if fact.status not in OPEN or fact.kind != FIGURE:
        return False
    day = days_of(context.mention.quantity) if context.mention.quantity.unit == "date" else None
    if day is None or published is None or day.first <= published.last:
        return False
    return bool(
        pattern(modality.past).search(context.said)
        and not _opens(context.said, fact.status, modality)
    )


def _near(context: Context, scope: Scope) -> str:
    return scope.around(context.mention.start, before=1, after=0)


def _unlimited(context: Context, fact: Fact, modality: Modality, scope: Scope) -> Hardened | None:
    """Find the condition that a text leaves out."""
    limits = [limit.words for limit in fact.limits if limit.lang == context.lang]
    if not limits:
        return None
    near = scope.around(context.mention.start, before=3, after=2)
    told = _told(near, context.lang)
    for words in limits:
        said = small(words)
        alike = any(
            pattern(kind).search(said) and pattern(kind).search(near)
            for kind in (modality.condition, modality.some, modality.restrict)
        )
        if alike or said in near:
            continue
        asked = _told(words, context.lang)
        if not told & asked if asked else not _said(said, near):
            return Hardened("condition", words)
    return None


@lru_cache(maxsize=500)  # limits, and the paragraphs around numbers that stand together
def _told(words: str, lang: str) -> frozenset[str]:
    return frozenset(key.key for key in keys(words, lang))


def _said(words: str, near: str) -> bool:
    """Say whether a word of a limit that has none but small words stands near."""
    return any(len(word) >= _LEAST and word in near for word in words.split())


def _denied(context: Context, fact: Fact, modality: Modality, text: str) -> bool:
    """Say whether a text denies what the source states."""
    mention = context.mention
    figurative = mention.quantity.unit == "percent" and mention.number[1] == mention.end
    if fact.kind == TIME or figurative:
        return False
    capped = bound_of(fact.quantity) in DOWN and not context.mention.quantity.bound
    if fact.status == "hypothetical" or capped:
        return False
    if any(pattern(modality.negation).search(small(said)) for said in fact.measures.values()):
        return False
    start, end = context.clause
    before = small(text[start : context.mention.start])
    after = small(text[context.mention.end : end])
    found = pattern(modality.denies).search(before) or pattern(modality.denied).match(after.strip())
    if found is None or pattern(modality.only).search(found.group()):
        return False
    return _turned(context.mention, fact)


def _turned(mention: Mention, fact: Fact) -> bool:
    """Say whether a denied number is not the source's: never less than 25 is at least 25."""
    turned = OPPOSITE.get(mention.quantity.bound)
    if turned is None:
        return True
    said = mention._replace(quantity=mention.quantity._replace(bound=turned))
    return relation(said, fact.quantity).grade != TRUE


def _affirmed(context: Context, fact: Fact, modality: Modality, scope: Scope) -> bool:
    """Say whether a text states what the source says will not, or does not happen."""
    said = fact.measures.get(context.lang, "")
    if fact.kind != FIGURE or not pattern(modality.never).search(small(said)):
        return False
    told = f"{context.said} {scope.following(context)}"
    return not pattern(modality.negation).search(told) and not pattern(modality.lost).search(told)
