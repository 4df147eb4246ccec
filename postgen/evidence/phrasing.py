"""Find the words that attribute something to somebody who is named in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from postgen.evidence.folding import Token
from postgen.evidence.naming import JOB, NAME, NOTES, OUTSIDER, PRONOUN, RELATED, ROLE, Mention
from postgen.evidence.who import People
from postgen.language.attributing import Phrases

Stretch = tuple[int, int]  # of words

_LED = 90  # code points from a name to the colon that leads into what was said
_OPENING = '«“"„‹‘'
_ENDING = ("»", "”", "’", '"', "'", "?", "!", "›")
_TIED = 6  # words that may go with a role: the host of Below the Line
_REACH = 5  # words between according to and a name
_APPOSITION = 9  # words between a name and its verb
_ADVERB = 4  # letters that an adverb has more than


class Phrasing:
    """Know how a language says that somebody said something."""

    def __init__(self, people: People) -> None:
        """Take the people who may be named."""
        self.people = people
        self.table = table = people.table
        self._beside = table.copulas | table.degrees | table.between
        self._subjects = table.pronouns | table.own | table.others
        self._states = table.says | table.asks | table.calls
        self.strict = table.says - table.loose
        self._according_to = _by_last(table.according)
        self._opening = _by_last(table.opening)
        self._manner = _by_last(table.manner)

    def attributes(
        self, text: str, words: Sequence[Token], it: Mention, taken: frozenset[int]
    ) -> Stretch | None:
        """Give the words that attribute something to a mention; `taken` words are of mentions."""
        head = it.head
        span = self._according(words, it, head, taken)
        if span or (it.kind == PRONOUN and words[it.first].low not in self.table.pronouns):
            return span
        return (
            self._whose(words, it, head)
            or self._subject(words, it, head)
            or self._inverted(text, words, it, head, taken)
            or self._colon(text, words, it, head)
        )

    def _according(
        self, words: Sequence[Token], it: Mention, head: int, taken: frozenset[int]
    ) -> Stretch | None:
        table = self.table
        reach = _REACH if it.kind == NAME else 0
        for end in range(head, max(-1, head - reach - 1), -1):
            if end < head and (end in taken or words[end].low in table.says):
                break
            start = _start(self._according_to, words, end)
            if start is not None:
                return start, it.last
        start = _start(self._opening, words, head)
        if start is None or (start and not words[start].parted):
            return None
        last = it.last
        while it.kind in (ROLE, JOB) and last < min(len(words), it.last + _TIED):
            if words[last].parted:
                break
            last += 1  # pour la directrice financière de Verlane,
        return (start, last) if last < len(words) and words[last].parted else None

    def _whose(self, words: Sequence[Token], it: Mention, head: int) -> Stretch | None:
        table = self.table
        if it.possessive:
            for at in range(it.last, min(len(words), it.last + 3)):
                if words[at].low in table.whose:
                    return it.first, at + 1
            return None
        if it.kind == PRONOUN:
            return None
        tie = head if it.kind in (ROLE, JOB) and words[head].low in table.of else head - 1
        if tie > 0 and words[tie].low in table.of:
            for at in range(tie - 1, max(-1, tie - 3), -1):
                if words[at].low in table.whose:
                    return at, it.last
        return None

    def _subject(self, words: Sequence[Token], it: Mention, head: int) -> Stretch | None:
        table = self.table
        if it.possessive:
            return None
        if head and not words[head].parted and self._object(words[head - 1]) and it.kind != NOTES:
            return None
        if self._to_a_job(words, it):
            return None
        at = max(it.last, it.reach)
        stop = min(len(words), at + _APPOSITION)
        if at < stop and words[at].parted and not self._apposed(words, it):
            at += 1
            while at < stop and not words[at].parted:
                at += 1
            if at >= stop:
                return None
        if self.by_manner(words, head):
            at = it.last
            while at + 1 < stop and words[at].low in table.of:
                at += 3 if words[at + 1].low in table.determiners else 2
            return (it.first, at + 1) if at < stop and not words[at].parted else None
        if at < stop and words[at].low in table.of and not words[at].parted:
            while at < min(stop, it.last + _TIED) and words[at].low not in self._states:
                if words[at].parted:
                    return None
                at += 1
        plain = at
        while plain < stop and words[plain].low in self._beside:
            plain += 1
        if at < plain < stop and words[plain].low in table.sure and self._that(words, plain + 1):
            return it.first, plain + 2
        if at < plain < stop and words[plain].low in table.frank:
            return it.first, plain + 1
        while at < stop:
            low = words[at].low
            if low in self._states:
                return it.first, at + 1
            if not (low in table.between or low in table.relative or _adverb(low)):
                return None
            at += 1
        return None

    def _apposed(self, words: Sequence[Token], it: Mention) -> bool:
        """Tell whether a name ends what its comma began: the host, X, says."""
        beside = any(word.parted for word in words[it.first + 1 : it.last])
        return beside and words[it.last].low in self._states

    def by_manner(self, words: Sequence[Token], head: int) -> bool:
        """Tell whether somebody is said to put it so: that is how X describes it."""
        return _start(self._manner, words, head) is not None

    def _that(self, words: Sequence[Token], at: int) -> bool:
        return at < len(words) and words[at].low in self.table.that - self.table.of

    def _to_a_job(self, words: Sequence[Token], it: Mention) -> bool:
        """Tell whether somebody is named with what makes them an object: au directeur."""
        low = words[it.first].low
        return it.kind == JOB and low in self.table.towards and low not in self.table.posts.one

    def _object(self, word: Token) -> bool:
        return word.low in self.table.towards or word.low in self.table.asks

    def _inverted(
        self, text: str, words: Sequence[Token], it: Mention, head: int, taken: frozenset[int]
    ) -> Stretch | None:
        table = self.table
        at = head - 1
        while at > 0 and it.kind != PRONOUN and _adverb(words[at].low) and not words[at].parted:
            at -= 1  # résume joliment l'animateur
        if it.kind == PRONOUN and at > 0 and words[at].low == "t":
            at -= 1
        if at < 0 or words[head].parted or self._to_a_job(words, it):
            return None
        low = words[at].low
        if it.kind == PRONOUN and text[words[at].end : words[at].end + 1] not in ("-", " "):
            return None
        lead = text[max(0, words[at].start - 3) : words[at].start].rstrip(" \u00a0\u202f")
        # Not so the host, X, asks the guest: no quotation ends there.
        after = it.kind == PRONOUN or lead.rstrip(",")[-1:] in _ENDING
        asks = low in table.asks and bool(lead) and after
        if not (asks or low in table.inverted) or low in table.towards:
            return None
        # A verb that has its subject before it has an object after it: he quotes Patel.
        before = at - 1
        while before >= 0 and words[before].low in table.between and not words[before + 1].parted:
            before -= 1
        subject = before in taken or self._is_subject(words[max(0, before)])
        if before >= 0 and not words[before + 1].parted and subject:
            return None
        return at, it.last

    def _is_subject(self, word: Token) -> bool:
        return self.people.is_name(word) or word.low in self._subjects

    def _colon(self, text: str, words: Sequence[Token], it: Mention, head: int) -> Stretch | None:
        if it.kind in (PRONOUN, OUTSIDER, RELATED) or it.possessive or not _known(it):
            return None
        end = words[max(it.last, it.reach) - 1].end
        after = text[end : end + 3].lstrip(" \u00a0\u202f)")
        if not after.startswith(":") or (head and self._object(words[head - 1])):
            return None
        return (it.first, it.last) if head <= 2 else None

    def leads(self, text: str, words: Sequence[Token], it: Mention) -> Stretch | None:
        """Find a sentence of somebody that ends with a colon before what they said."""
        head = it.head
        if head > 1 or it.kind in (OUTSIDER, RELATED) or not it.sure:
            return None
        if it.kind == PRONOUN and words[it.first].low in self.table.objects:
            return None
        if it.possessive and it.last < len(words) and self.people.is_other(words[it.last]):
            return None  # her deputy's words
        if head and (self._object(words[head - 1]) or self._is_subject(words[head - 1])):
            return None
        start = words[it.last - 1].end
        colon = text.find(":", start, start + _LED)
        after = text[colon + 1 : colon + 4].lstrip(" \u00a0\u202f\n")
        if colon < 0 or after[:1] not in _OPENING or not after:
            return None
        if any(mark in text[start:colon] for mark in ".!?\n"):
            return None
        end = next((at for at in range(it.last, len(words)) if words[at].start > colon), len(words))
        return it.first, end


@lru_cache(maxsize=16)  # the same people are asked about in text after text
def phrasing_of(people: People) -> Phrasing:
    """Give how a language says that some people said something."""
    return Phrasing(people)


def _known(it: Mention) -> bool:
    """Tell whether it is known who it is, or that it is nobody of the source."""
    return it.sure or not it.people


def _by_last(phrases: Phrases) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        found.setdefault(phrase[-1], []).append(phrase)
    return found


def _start(
    phrases: dict[str, list[tuple[str, ...]]], words: Sequence[Token], end: int
) -> int | None:
    """Give where a phrase begins that ends before a word, or None."""
    for phrase in phrases.get(words[end - 1].low, ()) if end > 0 else ():
        start = end - len(phrase)
        if start >= 0 and tuple(word.low for word in words[start:end]) == phrase:
            return start
    return None


def _adverb(low: str) -> bool:
    return len(low) > _ADVERB and low.endswith(("ment", "ly"))
