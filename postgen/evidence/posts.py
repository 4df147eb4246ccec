"""Tell who may be meant by somebody's work: the director of the hospital, a French minister."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from postgen.evidence.descriptions import Descriptions
from postgen.evidence.folding import Token, fold, tokens
from postgen.evidence.words import keys
from postgen.knowledge.model import Person
from postgen.language.attributing import Speech

_SELF = 6  # words in which a source says what somebody is


class Described(NamedTuple):
    """Hold where somebody is called by their work, as indexes of words, and who it may be."""

    first: int  # with the determiner
    last: int
    reach: int  # with what says of what
    people: frozenset[str]
    sure: bool  # the source calls them so
    several: bool  # analysts
    lay: bool  # whom a source speaks of, rather than they to it


class Work:
    """Know by what work a source calls its people, and what work else they may do."""

    def __init__(
        self,
        people: Sequence[Person],
        lang: str,
        table: Speech,
        names: Mapping[tuple[str, ...], set[str]],
        told: Sequence[tuple[str, str]],
    ) -> None:
        """Take the people, a text's language, its words, names, and who states what."""
        self.people = people
        self.lang = lang
        self.table = table
        self.posts = table.posts
        self._names = names
        self._told = told
        self.phrases = Descriptions(lang, table)
        self.heads = self.phrases.heads
        self._hosts = frozenset(fold(word) for phrase in table.host for word in phrase)

    def described(self, text: str, words: Sequence[Token], at: int, free: int) -> Described | None:
        """Read the description that a noun is in; words before `free` are somebody else's."""
        found = self.phrases.post(words, at)
        if found is None:
            return None
        head, last, kind = found
        first = self.phrases.begin(words, head, free)
        if first is None:
            return None
        begin = first
        while last < len(words) and not words[last].parted and self.phrases.quality(words[last]):
            last += 1
        reach = self.phrases.reach(words, last)
        several = words[last - 1].fold in self.phrases.many or words[head].fold in self.phrases.many
        told = (*words[begin:head], *words[head + 1 : reach])
        people, sure = self._who(told, words[head], kind, several, words[begin])
        if kind in self.posts.leads and self._elsewhere(text, words, told):
            people, sure = frozenset(), False
        if words[begin].low in self.posts.mine and not sure:
            return None  # the author's own: my boss
        lay = kind in self.posts.lay or (several and kind not in self.posts.bodies)
        return Described(begin, last, reach, people, sure, several, lay)

    def _who(
        self, told: Sequence[Token], head: Token, kind: str, several: bool, first: Token
    ) -> tuple[frozenset[str], bool]:
        """Say whom a description fits, and whether the source itself calls them so."""
        part = self.phrases.part(told) if kind in self.posts.open else ""
        trade = kind if kind not in self.phrases.kinds else ""
        part = part or trade
        kind = part or kind
        if self._foreign(told, kind, first):
            return frozenset(), False
        known = [one.id for one in self.people if kind in self.known.get(one.id, ())]
        if known and not several:
            return frozenset(known), True
        named = {one for word in told for one in self._names.get((_bare(word),), ())}
        strange = bool(part) and part != trade and part not in self._topics
        may = [one for one in self.people if one.id not in named and not strange]
        return frozenset(one.id for one in may if self._may(one, head, kind, several)), False

    def _may(self, person: Person, head: Token, kind: str, several: bool) -> bool:
        posts = self.posts
        known = self.known.get(person.id, frozenset())
        if person.role == "host" and head.fold not in self._hosts:
            return False
        if kind in posts.open:
            return True
        part = kind not in self.phrases.kinds or kind in posts.parts
        if known and (part or not known <= posts.open):
            return kind in known
        if kind not in posts.closed:
            return True
        return not several and any(self._speaks_of(word) for word in posts.fields[kind])

    def _elsewhere(self, text: str, words: Sequence[Token], told: Sequence[Token]) -> bool:
        """Tell whether a description has names, and none that the source knows."""
        names = [
            word
            for word in told
            if text[word.start].isupper()
            and word is not words[0]
            and word.low not in self.posts.nations
            and (_bare(word),) not in self._names
        ]
        return bool(names) and not any(_bare(word) in self._words for word in names)

    def _foreign(self, told: Sequence[Token], kind: str, first: Token) -> bool:
        """Tell whether a description says of another country or place than the source's."""
        posts = self.posts
        nation = any(w.low in posts.nations and not self._speaks_of(w.low) for w in told)
        if nation and (kind == "politics" or first.low in posts.one):
            return kind in posts.open or kind in posts.closed
        return kind in posts.open and any(
            word.low in posts.sectors and not self._treats_of(word) for word in told
        )

    def _treats_of(self, word: Token) -> bool:
        return any(key.key in self._topics for key in keys(word.low, self.lang))

    def _speaks_of(self, word: str) -> bool:
        return fold(word) in self._words

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(word.fold for _, text in self._told for word in tokens(text))

    @cached_property
    def _topics(self) -> frozenset[str]:
        return frozenset(key.key for _, text in self._told for key in keys(text, self.lang))

    @cached_property
    def known(self) -> Mapping[str, frozenset[str]]:
        """Give the kinds of work that the source says each of its people does."""
        found: dict[str, set[str]] = {}
        ids = {person.id for person in self.people}
        surfaces = [name for person in self.people for name in person.name.split()]
        for speaker, text in self._told:
            if speaker in ids or any(name in text for name in surfaces):
                for person, kind in self._said(tokens(text), speaker if speaker in ids else ""):
                    found.setdefault(person, set()).add(kind)
        return {person: frozenset(kinds) for person, kinds in found.items()}

    def _said(self, words: Sequence[Token], speaker: str) -> Iterator[tuple[str, str]]:
        """Give who a text says is what: X is the minister; X, minister of something; she is."""
        table, posts = self.table, self.posts
        for at, word in enumerate(words[:-1]):
            people = self._names.get((word.fold,), set())
            if speaker and word.low in table.pronouns:
                people = {speaker}
            if at < 2 and speaker and word.fold in self.heads:
                yield from self._subject(words, at, speaker)
            if len(people) != 1:
                continue
            (person,) = people
            if words[at + 1].low in posts.runs or words[max(0, at - 1)].low in posts.runs:
                yield person, min(posts.open)
            copula = words[at + 1].low in table.copulas
            if not (copula or (words[at + 1].parted and word.low[-1:] != "s")):
                continue
            for place in range(at + 1, min(len(words), at + 1 + _SELF)):
                if place > at + 1 and (words[place].parted or words[place].low in table.of):
                    break
                post = self.phrases.post(words, place)
                if post and words[post[1] - 1].fold not in self.phrases.many:
                    head, last, kind = post
                    told = (
                        *words[at + 2 : head],
                        *words[head + 1 : self.phrases.reach(words, last)],
                    )
                    part = self.phrases.part(told) if kind in posts.open else ""
                    yield from ((person, one) for one in (kind, part) if one)
                    break

    def _subject(self, words: Sequence[Token], at: int, speaker: str) -> Iterator[tuple[str, str]]:
        """Give what a statement calls its own speaker: the director aims for that."""
        post = self.phrases.post(words, at)
        if post is None or post[0] != 1 or words[0].low not in self.table.determiners:
            return
        after = words[post[1] : post[1] + 1]
        if post[2] in self.posts.leads and after and after[0].low in self.table.says:
            yield speaker, post[2]


def _bare(word: Token) -> str:
    return word.fold.removesuffix("'s")
