"""Find who is named in a sentence: the source's people by name or role, and others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from postgen.evidence.folding import Token, folded_text, tokens
from postgen.evidence.jobs import feminine, jobs, statements
from postgen.evidence.keeping import kept
from postgen.evidence.naming import JOB, NAME, NOTES, OUTSIDER, PRONOUN, RELATED, ROLE, Mention
from postgen.evidence.posts import Work
from postgen.evidence.signs import Signs
from postgen.knowledge.model import Knowledge, Person
from postgen.language import speech
from postgen.language.folding import folded

_LONGEST = 5  # words of a name


class People:
    """Know the people of a source by every name that a text may give them."""

    def __init__(
        self,
        people: Sequence[Person],
        lang: str,
        title: str,
        show: str,
        told: Sequence[tuple[str, str]],
    ) -> None:
        """Take the people, a text's language, title, show, and who states what in the source."""
        self.table = speech(lang)
        self.people = people
        self._told = told
        self._show = {word.fold for word in tokens(show)}
        self._names: dict[tuple[str, ...], set[str]] = {}
        for person in people:
            given, *family = person.name.split()
            for part in (person.name, " ".join(family), given, *family[-1:]):
                words = tuple(word.fold for word in tokens(part))
                if words:
                    self._names.setdefault(words, set()).add(person.id)
        self._roles = {
            tuple(map(folded, phrase)): frozenset(it.id for it in people if it.role == role)
            for role, phrases in (("host", self.table.host), ("guest", self.table.guest))
            for phrase in phrases
        }
        self._firsts = {name[0] for name in self._names}
        self._ends = self._firsts | {name[-1] for name in self._names}
        surfaces = [name for person in people for name in person.name.split()]
        for _, text in told:
            if any(name in text for name in surfaces):
                self._learn(text)
        self._led = {phrase[0] for phrase in self._roles}
        table = self.table
        self._feminine = table.feminine | {folded(low) for low in table.feminine}
        according = {phrase[-1] for phrase in table.according}
        standing = table.pronouns | table.objects
        named = self._firsts | self._led
        self.work = Work(people, lang, table, self._names, (*told, ("", title), ("", show)))
        self.signs = Signs(
            named | table.pronouns | table.says | table.whose | according | self.work.heads,
            named | table.related | self.work.heads,
            standing,
        )
        self._small = self._led | table.related | standing | self.work.heads | table.notes
        self._grammar = table.says | table.determiners | table.towards | table.between | according

    @cached_property
    def genders(self) -> Mapping[str, bool]:
        """Tell of those whom the source speaks of as he or she whether it is she."""
        return feminine(self._told, self.table)

    @cached_property
    def _known(self) -> str:
        return folded_text("\n".join(text for _, text in self._told))

    def _learn(self, text: str) -> None:
        """Take in what a text says that somebody is, where it is no role of the source."""
        for noun, person in jobs(text, self._names, self.table):
            self._roles.setdefault((noun,), frozenset((person,)))

    def is_feminine(self, word: Token) -> bool:
        """Say whether a word speaks of a woman."""
        return word.low in self._feminine or word.fold in self._feminine

    def mentions(self, text: str, words: Sequence[Token]) -> list[Mention]:
        """List who is named, in order."""
        found: list[Mention] = []
        small = self._small
        end = 0
        for at, word in enumerate(words):
            if at < end:
                continue
            # Hardly any word can begin a mention, which is dearer to tell.
            if not (
                word.low in small
                or word.fold.removesuffix("'s") in small
                or text[word.start].isupper()
            ):
                continue
            mention = self._mention(text, words, at, end)
            if mention is None:
                continue
            if found and found[-1].kind == PRONOUN and mention.head < found[-1].last:
                found.pop()  # her guest: a determiner
            last = found[-1] if found else None
            if last and self._same(words, last, mention):
                # « l’animatrice Claire Dubois », « her guest, Dario Amodei »: a name is surer.
                if mention.kind == JOB:
                    continue
                mention = mention._replace(first=found.pop().head)
            found.append(mention)
            end = mention.last
        return found

    def _same(self, words: Sequence[Token], one: Mention, other: Mention) -> bool:
        """Tell whether two that stand side by side are one person, of whom one is a name."""
        if one.kind in (NAME, OUTSIDER) and other.kind == JOB:
            # X, the director, says; X is the director who says
            between = words[one.last : other.first]
            beside = self.table.copulas | self.table.between
            apart = other.first < len(words) and words[other.first].parted
            return (apart and not between) or (
                bool(between) and all(word.low in beside for word in between)
            )
        if other.kind == NAME and one.kind == ROLE:
            return one.last == other.first
        if other.kind in (NAME, OUTSIDER) and one.kind == JOB and not one.several:
            tied = words[other.first - 1].low in self.table.of and not words[other.first].parted
            return other.first <= max(one.last, one.reach) and not tied
        return False

    def _mention(self, text: str, words: Sequence[Token], at: int, free: int) -> Mention | None:
        word = words[at]
        fold = word.fold.removesuffix("'s")
        if text[word.start].isupper():
            if fold in self._firsts:
                for size in range(min(_LONGEST, len(words) - at), 0, -1):
                    name = tuple(one.fold for one in words[at : at + size])
                    bare = (*name[:-1], name[-1].removesuffix("'s"))
                    if bare in self._names and not self._of_show(words, at, size):
                        people = frozenset(self._names[bare])
                        return Mention(at, at + size, people, NAME, bare != name)
            outsider = self._outsider(text, words, at)
            if outsider:
                return outsider
        role = self._role(words, at) if fold in self._led else None
        if fold in self.work.heads and (role is None or role.last == at + 1):
            told = self.work.described(text, words, at, free)
            if told:
                first, last, reach, who, sure, several, lay = told
                mine = words[last - 1].fold[-2:] == "'s"
                return Mention(first, last, who, JOB, mine, sure, several, lay, reach)
        if role:
            return role
        if word.low in self.table.notes and at and words[at - 1].low in self.table.determiners:
            return Mention(at - 1, at + 1, frozenset(), NOTES)
        if word.low in self.table.related and at and self._related(words, at):
            return Mention(at, at + 1, frozenset(), RELATED, fold != word.fold)
        if word.low in self.table.pronouns or word.low in self.table.objects:
            return Mention(at, at + 1, frozenset(), PRONOUN)
        return None

    def _role(self, words: Sequence[Token], at: int) -> Mention | None:
        if not self._determined(words, at):
            return None
        for phrase, people in self._roles.items():
            role = [one.fold for one in words[at : at + len(phrase)]]
            bare = (*role[:-1], role[-1].removesuffix("'s"))
            if people and bare == phrase:
                return Mention(at, at + len(phrase), people, ROLE, bare[-1] != role[-1])
        return None

    def _determined(self, words: Sequence[Token], at: int) -> bool:
        """Tell whether a determiner stands before a role: the host, the Verlane CFO."""
        if not at or words[at].parted:
            return False
        if words[at - 1].low in self.table.determiners:
            return True
        between = words[at - 1]
        return (
            at > 1
            and not self.table.head_first
            and not between.parted
            and words[at - 2].low in self.table.determiners
            and between.low not in self.table.of | self.table.towards
        )

    def _of_show(self, words: Sequence[Token], at: int, size: int) -> bool:
        """Tell whether a name is only part of the show's: the Dwarkesh Podcast."""
        if words[at].fold not in self._show or at + size >= len(words):
            return False
        after = words[at + size]
        return after.fold in self._show and not after.parted

    def _outsider(self, text: str, words: Sequence[Token], at: int) -> Mention | None:
        """Tell a name and a surname of somebody who is not in the source."""
        size = 0
        for word in words[at : at + 3]:
            if size and text[words[at + size - 1].end : word.start] not in (" ", "-", "\u00a0"):
                break
            shown = text[word.start : word.end]
            # Not CEO, not a word of grammar that begins a sentence.
            if not shown.istitle() or len(shown) < 3 or word.low in self._grammar:
                break
            size += 1
        if size < 2:
            return None
        name = " ".join(word.fold for word in words[at : at + size]).removesuffix("'s")
        if f" {name} " in self._known or any(w.fold in self._firsts for w in words[at : at + size]):
            return None
        return Mention(at, at + size, frozenset(), OUTSIDER, words[at + size - 1].fold[-2:] == "'s")

    def _related(self, words: Sequence[Token], at: int) -> bool:
        """Tell whether somebody is called what they are to another: her deputy, X's deputy."""
        before = words[at - 1]
        if before.low in self.table.possessives:
            return True
        if before.fold.endswith("'s") and self.is_name(before):
            return True
        return (
            at + 2 < len(words)
            and before.low in self.table.determiners
            and words[at + 1].low in self.table.of
            and self.is_name(words[at + 2])
        )

    def is_other(self, word: Token) -> bool:
        """Say whether a word after a name tells of somebody else: her deputy."""
        return word.low in self.table.related or word.fold in self.work.heads

    def is_name(self, word: Token) -> bool:
        """Say whether a word is part of the name of somebody in the source."""
        return word.fold.removesuffix("'s") in self._ends


@kept
def people_of(knowledge: Knowledge, lang: str) -> People:
    """Give the people of a source as a text in a language may name them."""
    source = knowledge.source
    return People(source.people, lang, source.title, source.show, list(statements(knowledge, lang)))
