"""Read how people are called by their work: where a description begins and ends, and its kind."""

from __future__ import annotations

from collections.abc import Sequence

from postgen.evidence.folding import Token, fold
from postgen.evidence.words import keys
from postgen.language.attributing import Speech

_BACK = 4  # words from a determiner to the noun
_TIED = 6  # words after a noun that say of what
_LONGEST = 5  # words of what a post is called
_IN = ("en",)  # restauratrice en chef


class Descriptions:
    """Read descriptions of people by their work, in one language."""

    def __init__(self, lang: str, table: Speech) -> None:
        """Take the language and its words."""
        self.lang = lang
        self.table = table
        self.posts = posts = table.posts
        self._posts = {tuple(map(fold, name)): kind for name, kind in posts.names.items()}
        self._heading = frozenset(map(fold, posts.heading))
        self._trades = {fold(word): word for word in posts.trades}
        self._tied = table.of | table.towards | table.between | table.says | table.copulas
        self._qualities = posts.qualities | posts.nations
        self._states = table.says | table.asks | table.calls
        self.kinds = frozenset(posts.names.values())
        self.many = frozenset(map(fold, posts.many))
        first = (name[0 if table.head_first else -1] for name in self._posts)
        self.heads = frozenset((*first, *self._trades))

    def post(self, words: Sequence[Token], at: int) -> tuple[int, int, str] | None:
        """Give the longest post that stands there, with its first word and the place after it."""
        last = at + 1
        while last < min(len(words), at + _LONGEST) and not words[last].parted:
            last += 1
        first = at
        while not self.table.head_first and first > max(0, at - _LONGEST + 1):
            if words[first].parted:
                break
            first -= 1
        headed = self._headed(words, first, at, last)
        if headed:
            return headed
        for begin in range(first, at + 1):
            for end in range(last, at, -1):
                kind = self._posts.get(tuple(_bare(word) for word in words[begin:end]))
                if kind is not None:
                    return begin, end, kind
        return None

    def _headed(
        self, words: Sequence[Token], first: int, at: int, last: int
    ) -> tuple[int, int, str] | None:
        """Give the head of a trade: the chief restorer, la restauratrice en chef."""
        if self.table.head_first:
            after = at + 1 if at + 1 < last and words[at + 1].low not in _IN else at + 2
            place, trade, end = after, at, after + 1
            if after < last and _bare(words[after]) in self._trades:
                place, trade = at, after
        else:
            trade = at if _bare(words[at]) in self._trades else at + 1
            place, end = trade - 1, trade + 1
        if place < first or end > last:
            return None
        called = self._trades.get(_bare(words[trade]))
        if called is None or _bare(words[place]) not in self._heading:
            return None
        return min(place, trade), end, self.key(called)

    def begin(self, words: Sequence[Token], head: int, free: int) -> int | None:
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
            if before.low in self._tied or at - 1 < free:
                break
            at -= 1
        if owned is not None:
            return owned
        if words[head].fold in self.many and (
            at == 0 or words[at].parted or (at == head and words[at - 1].low in table.says)
        ):
            return at
        return None

    def quality(self, word: Token) -> bool:
        """Say whether a word after a noun goes with it: la ministre déléguée."""
        return self.table.head_first and word.low in self._qualities

    def reach(self, words: Sequence[Token], last: int) -> int:
        """Give the place after what says of what: of the hospital."""
        at = last
        if at < len(words) and not words[at].parted and words[at].low in self.table.of:
            stop = min(len(words), last + _TIED)
            while at < stop and not words[at].parted and words[at].low not in self._states:
                at += 1
        return at

    def part(self, told: Sequence[Token]) -> str:
        """Give the department that somebody is called the head of, or nothing."""
        return next((self.key(w.low) for w in told if w.low in self.posts.departments), "")

    def key(self, word: str) -> str:
        """Give the thing that a word speaks of."""
        return next((key.key for key in keys(word, self.lang)), "")


def _bare(word: Token) -> str:
    return word.fold.removesuffix("'s")
