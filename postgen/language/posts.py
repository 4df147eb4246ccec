"""What a language calls people by their work, and what that says of who they may be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

Words = frozenset[str]
Phrase = tuple[str, ...]


class Posts(NamedTuple):
    """Hold what people are called by their work, in small letters.

    Whoever is called by a word of `open` may do any such work, unless the source knows another;
    nobody is taken for one of `closed` unless the source speaks of their field.
    """

    names: Mapping[Phrase, str]  # what a post is called -> its kind
    many: Words  # those words that name several people: analysts
    open: Words  # kinds that are true of many posts: leader
    parts: Words  # kinds of who leads a part only: finance
    leads: Words  # kinds of who leads something, which may have a name
    closed: Words  # kinds of people who are seldom a source's own: politics, customer
    lay: Words  # closed kinds of whom a source speaks, rather than they to it: patient
    bodies: Words  # kinds of bodies that speak as one: the opposition
    fields: Mapping[str, Words]  # a closed kind -> words of its field
    sectors: Words  # nouns for where one may work, and nowhere else: bank, port
    departments: Words  # nouns for what somebody is the head of, who is not the head of all
    nations: Words  # adjectives of a country: Norwegian
    trades: Words  # nouns for a trade: chief restorer is the head of a part
    heading: Words  # words before such a noun: chief
    runs: Words  # forms of verbs that make their subject the leader: heads
    qualities: Words  # adjectives that a French noun may have after it
    determiners: Words  # that may begin such a description
    mine: Words  # those of them that tie it to the text's author
    one: Words  # those that speak of somebody not named before: a, one


def posts(table: str) -> dict[Phrase, str]:
    """Read kinds of posts, one a line: `finance: cfo, finance chief`."""
    found: dict[Phrase, str] = {}
    for line in table.strip().split("\n"):
        kind, _, names = line.partition(":")
        found |= {tuple(name.split()): kind for name in names.split(",")}
    return found


def fields(table: str) -> dict[str, Words]:
    """Read the words of some kinds' fields, one kind a line."""
    rows = (line.partition(":") for line in table.strip().split("\n"))
    return {kind: frozenset(words.split()) for kind, _, words in rows}
