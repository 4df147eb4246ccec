"""What a language tells speech by: who said what, in whose words."""

from __future__ import annotations

from typing import NamedTuple

from postgen.language.posts import Posts

Words = frozenset[str]
Phrases = tuple[tuple[str, ...], ...]


class Speech(NamedTuple):
    """Hold words in small letters with straight apostrophes: `l'`, `d'` and `it'` are words."""

    says: Words  # forms of verbs of saying, thinking and foretelling
    loose: Words  # those of them that mean as often something else: sees, puts
    asks: Words  # of verbs of asking: whoever asks states nothing
    calls: Words  # of verbs that give a thing a name
    inverted: Words  # those forms of saying that may stand before their subject
    according: Phrases  # what stands before a name: according to
    opening: Phrases  # the same, but only where a comma follows the name: pour
    whose: Words  # nouns of what is said: words, formule
    of: Words  # what ties such a noun to a name after it: of, de
    host: Phrases  # what a host is called
    guest: Phrases
    determiners: Words  # what stands before such a noun: the, l', son
    possessives: Words  # those determiners that say whose
    articles: Words  # that are no determiner: a, une
    copulas: Words  # between a person and what they are
    head_first: bool  # whether a noun stands before what goes with it: ministre du budget
    feminine: Words  # pronouns and nouns that speak of a woman
    pronouns: Words  # that stand for one person as a subject
    objects: Words  # pronouns for one person after according to
    frank: Words  # what somebody is who says something plainly: clear, formel
    sure: Words  # what somebody is who holds that something is so: convinced
    degrees: Words  # may stand between a person and that, besides copulas
    related: Words  # nouns for somebody else, after her or son: coach, mère
    back: Words  # beside a verb of saying: what was said stands before
    others: Words  # further subjects, of which none is a person of the source: they, on
    own: Words  # that stand for the author of the text
    between: Words  # may stand between a subject and its verb
    towards: Words  # make a name after them an object: to, avec
    joins: Words  # and, et
    relative: Words  # who, qui
    negations: Words
    nobody: Phrases  # of two words, of which the first denies before the second
    after: Words  # negations that follow what they negate: pas, jamais
    denials: Words  # call what follows wrong: crazy, faux
    that: Words  # begin what is denied: that, que
    clause: Words  # show that words are a clause
    numbers: dict[str, int]  # from zero to a hundred, those of one word
    percent: Phrases
    posts: Posts  # what people are called by their work
    manner: Phrases  # before somebody who does whatever the next verb tells: that is how
    notes: Words  # what the notes, or who took them, are called


def words(text: str) -> Words:
    """Read a list of words."""
    return frozenset(text.split())


def phrases(text: str) -> Phrases:
    """Read a list of phrases, one a line."""
    return tuple(tuple(line.split()) for line in text.strip().split("\n"))
