"""Tell who may be meant by somebody's work: the director of the hospital, a French minister."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from postgen.evidence.folding import Token, fold, tokens
from postgen.evidence.words import keys
from postgen.knowledge.model import Person
from postgen.language.attributing import Speech

_BACK = 4  # words from a determiner to the noun
_TIED = 6  # words after a noun that say of what
_LONGEST = 5  # words of what a post is called
_SELF = 6  # words in which a source says what somebody is


class Described(NamedTuple):
    """Hold where somebody is called by their work, as indexes of words, and who it may be."""

    first: int  # with the determiner
    last: int
    reach: int  # with what says of what
    people: frozenset[str]
    sure: bool  # the source calls them so
    several: bool  # analysts


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
        self.posts = posts = table.posts
        self._names = names
        self._told = told
        self._posts = {tuple(map(fold, name)): kind for name, kind in posts.names.items()}
        self.heads = frozenset(name[0 if table.head_first else -1] for name in self._posts)
        self._many = frozenset(map(fold, posts.many))
        self._hosts = frozenset(fold(word) for phrase in table.host for word in phrase)

    def described(self, text: str, words: Sequence[Token], at: int, free: int) -> Described | None:
        """Read the description that a noun is in; words before `free` are somebody else's."""
        found = self._post(words, at)
        if found is None:
            return None
        head, last, kind = found
        first = self._begin(words, head, free)
        if first is None:
            return None
        begin = first
        while last < len(words) and not words[last].parted and self._quality(words[last]):
            last += 1
        reach = self._reach(words, last)
        several = words[last - 1].fold in self._many or words[head].fold in self._many
        told = (*words[begin:head], *words[head + 1 : reach])
        people, sure = self._who(told, words[head], kind, several, words[begin])
        if not sure and kind in self.posts.leads and self._elsewhere(text, words, told):
            people = frozenset()
        if words[begin].low in self.posts.mine and not sure:
            return None  # the author's own: my boss
        return Described(begin, last, reach, people, sure, several)

    def _post(self, words: Sequence[Token], at: int) -> tuple[int, int, str] | None:
        """Give the longest post that stands there, with its first word and the place after it."""
        last = at + 1
        while last < min(len(words), at + _LONGEST) and not words[last].parted:
            last += 1
        first = at
        while not self.table.head_first and first > max(0, at - _LONGEST + 1):
            if words[first].parted:
                break
            first -= 1
        for begin in range(first, at + 1):
            for end in range(last, at, -1):
                kind = self._posts.get(tuple(_bare(word) for word in words[begin:end]))
                if kind is not None:
                    return begin, end, kind
        return None

    def _begin(self, words: Sequence[Token], head: int, free: int) -> int | None:
        """Give the place of the determiner that a description begins with."""
        table, posts = self.table, self.posts
        back = 2 if table.head_first else _BACK
        at = head
        owned: int | None = None
        while at > 0 and head - at < back and not words[at].parted:
            before = words[at - 1]
            if before.low in posts.determiners:
                return at - 1 if at - 1 >= free else None
            if before.low.endswith("'s") and not table.head_first:
                owned = at if at - 1 < free else at - 1
            tied = table.of | table.towards | table.between | table.says | table.copulas
            if before.low in tied or at - 1 < free:
                break
            at -= 1
        if owned is not None:
            return owned
        if words[head].fold in self._many and (
            at == 0 or words[at].parted or (at == head and words[at - 1].low in table.says)
        ):
            return at
        return None

    def _quality(self, word: Token) -> bool:
        return self.table.head_first and word.low in self.posts.qualities | self.posts.nations

    def _reach(self, words: Sequence[Token], last: int) -> int:
        at = last
        if at < len(words) and not words[at].parted and words[at].low in self.table.of:
            stop = min(len(words), last + _TIED)
            while at < stop and not words[at].parted and words[at].low not in self.table.says:
                at += 1
        return at

    def _who(
        self, told: Sequence[Token], head: Token, kind: str, several: bool, first: Token
    ) -> tuple[frozenset[str], bool]:
        """Say whom a description fits, and whether the source itself calls them so."""
        part = self._part(told) if kind in self.posts.open else ""
        kind = part or kind
        if self._foreign(told, kind, first):
            return frozenset(), False
        known = [one.id for one in self.people if kind in self.known.get(one.id, ())]
        if known and not several:
            return frozenset(known), True
        named = {one for word in told for one in self._names.get((_bare(word),), ())}
        strange = bool(part) and part not in self._topics
        may = [one for one in self.people if one.id not in named and not strange]
        return frozenset(one.id for one in may if self._may(one, head, kind, several)), False

    def _may(self, person: Person, head: Token, kind: str, several: bool) -> bool:
        posts = self.posts
        known = self.known.get(person.id, frozenset())
        if person.role == "host" and head.fold not in self._hosts:
            return False
        if kind in posts.open:
            return True
        if known and (kind not in posts.names.values() or not known <= posts.open):
            return kind in known
        if kind not in posts.closed:
            return True
        return not several and any(self._speaks_of(word) for word in posts.fields[kind])

    def _part(self, told: Sequence[Token]) -> str:
        """Give the department that somebody is called the head of, or nothing."""
        parts = (word.low for word in told if word.low in self.posts.departments)
        return next((key.key for word in parts for key in keys(word, self.lang)), "")

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
        table = self.table
        for at, word in enumerate(words[:-1]):
            people = self._names.get((word.fold,), set())
            if speaker and word.low in table.pronouns:
                people = {speaker}
            copula = words[at + 1].low in table.copulas
            if len(people) != 1 or not (copula or (words[at + 1].parted and word.low[-1:] != "s")):
                continue
            for place in range(at + 1, min(len(words), at + 1 + _SELF)):
                if place > at + 1 and (words[place].parted or words[place].low in table.of):
                    break
                post = self._post(words, place)
                if post and words[post[1] - 1].fold not in self._many:
                    head, last, kind = post
                    told = (*words[at + 2 : head], *words[head + 1 : self._reach(words, last)])
                    part = self._part(told) if kind in self.posts.open else ""
                    yield from ((next(iter(people)), one) for one in (kind, part) if one)
                    break


def _bare(word: Token) -> str:
    return word.fold.removesuffix("'s")
