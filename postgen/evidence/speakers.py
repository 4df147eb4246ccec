"""Find the words that say that somebody said something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from postgen.evidence.folding import Token
from postgen.evidence.naming import JOB, NOTES, OUTSIDER, PRONOUN, RELATED, Mention
from postgen.evidence.phrasing import phrasing_of
from postgen.evidence.who import People

Named = tuple[tuple[frozenset[str], ...], ...]  # who was named, by sentence, the latest last

_STRANGERS = frozenset((OUTSIDER, RELATED, NOTES))
_HELD = 4  # names, and sentences with names, that a pronoun may look back over


class Voice(NamedTuple):
    """Hold the words that attribute something, and to whom; spans are code points."""

    start: int
    end: int
    people: frozenset[str]
    name: str  # as the text has it
    kind: str  # of the mention
    asks: bool = False
    back: bool = False  # what was said stands before: she said it
    sure: bool = True  # whether it is known that it is one of them
    loose: bool = False  # its verb may mean something else: sees, puts


class Speakers:
    """Hear who speaks, among the people of a source and others."""

    def __init__(self, people: People) -> None:
        """Take the people who may be named."""
        self.people = people
        self.table = people.table
        self._phrasing = phrasing_of(people)
        self._feminine = dict(people.genders)  # and whose pronouns the text shows

    def voices(self, text: str, words: Sequence[Token], named: Named) -> tuple[list[Voice], Named]:
        """List what attributes something in a sentence, and who is named up to its end."""
        found: list[Voice] = []
        mentions = self.people.mentions(text, words)
        taken = frozenset(at for it in mentions for at in range(it.first, it.last))
        here: list[frozenset[str]] = []
        for number, mention in enumerate(mentions):
            who = mention.people
            if mention.kind == PRONOUN:
                who = self._meant(words[mention.first], (*named, tuple(here[-_HELD:])))
                if not who:
                    continue
            elif mention.kind not in _STRANGERS and mention.sure:
                here.append(who)
            if not (mention.people or mention.kind == PRONOUN) and self._follows(words, mention):
                continue  # X and her husband: one of two who speak together
            before = mentions[number - 1] if number else None
            if before and self._joined(words, before, mention):
                who |= before.people
            span = self._phrasing.attributes(text, words, mention, taken)
            if span is None and not found and not number:
                span = self._phrasing.leads(text, words, mention)
            if span is not None:
                found.append(self._voice(text, words, mention, who, span))
        if any(_hides(mention) for mention in mentions):
            return found, ()
        return found, (*named[-_HELD:], tuple(here[-_HELD:])) if here else named

    def _voice(
        self,
        text: str,
        words: Sequence[Token],
        it: Mention,
        people: frozenset[str],
        span: tuple[int, int],
    ) -> Voice:
        first, end = span
        lows = {word.low for word in words[first:end]}
        asks = bool(lows & self.table.asks) and not lows & self.table.says
        asks = asks or self._phrasing.by_manner(words, it.head)  # what it tells is not held to
        name = text[words[it.first].start : words[it.last - 1].end]
        back = self._points_back(words, first, end)
        if end < len(words) and not words[end].parted:
            lows.add(words[end].low)  # fait remarquer
        loose = not lows & self._phrasing.strict and bool(lows & self.table.loose)
        # Whoever confirms, as those do who are only spoken of, is not said to have said it first.
        loose = (loose and it.kind == RELATED) or (it.lay and (loose or back))
        start, stop = words[first].start, words[end - 1].end
        return Voice(start, stop, people, name, it.kind, asks, back, it.sure, loose)

    def _follows(self, words: Sequence[Token], it: Mention) -> bool:
        return it.head > 0 and words[it.head - 1].low in self.table.joins

    def _joined(self, words: Sequence[Token], first: Mention, second: Mention) -> bool:
        """Tell whether two are named as one subject: X and Y."""
        return second.head - 1 == first.last and words[first.last].low in self.table.joins

    def _points_back(self, words: Sequence[Token], first: int, end: int) -> bool:
        """Tell whether what is said stands before: she said it, elle l'a dit."""
        back = self.table.back
        if words[end - 1].low in self.table.frank:
            return True
        if any(word.low in back for word in words[first + 1 : end]):
            return True
        return (
            end < len(words)
            and words[end].low in back
            and not words[end].parted
            and (
                end + 1 == len(words)
                or words[end + 1].parted
                or words[end + 1].low in ("out", "to")
            )
        )

    def _meant(self, pronoun: Token, named: Named) -> frozenset[str]:
        """Say whom a pronoun may mean: those of its gender who were named last, in one sentence."""
        meant: frozenset[str] = frozenset()
        for people in reversed(named):
            # Somebody farther off is meant where the nearer may be a man or a woman.
            may = [one for one in people if self._fits(one, pronoun, sure=bool(meant))]
            meant = meant.union(*may)
            if any(self._fits(one, pronoun, sure=True) for one in may):
                break
        everyone = frozenset().union(*(one for people in named for one in people))
        if len(everyone) == 1:
            for person in everyone:
                self._feminine.setdefault(person, self.people.is_feminine(pronoun))
        return meant

    def _fits(self, people: frozenset[str], word: Token, *, sure: bool = False) -> bool:
        """Say whether somebody may be meant by he or she; `sure`: whether that is known."""
        she = self.people.is_feminine(word)
        return any(self._feminine.get(it, None if sure else she) == she for it in people)


def _hides(it: Mention) -> bool:
    """Tell whether he or she after a mention may be somebody whom the source does not know."""
    return it.kind in (OUTSIDER, RELATED) or (it.kind == JOB and not (it.people or it.several))


def of_quotation(words: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Give the parts of a quotation between marks, of which one may say who speaks."""
    edges = [0, *(at for at, word in enumerate(words) if word.parted and at), len(words)]
    for first, last in pairwise(edges):
        if last - first < len(words):
            yield words[first:last]
