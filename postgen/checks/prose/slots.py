"""Take a phrase of the lists apart; how one is written: `phrases.py`."""

from __future__ import annotations

from functools import cache

# What `+` stands for: the word in such a place that ends so, or is one of these, is an adverb.
ADVERBS = frozenset(
    ("bien", "aussi", "ainsi", "encore", "même", "toujours", "enfin", "also", "still", "even")
)
_ADVERB_ENDS = ("ment", "ly")


# One word of a phrase: what it may be (empty for anything), may it be missing, may a comma follow.
Slot = tuple[frozenset[str], bool, bool]
_NONE: Slot = (frozenset(), True, False)


@cache
def slots(phrase: str) -> tuple[Slot, ...]:
    """Take a phrase apart."""
    found: list[Slot] = []
    for piece in phrase.split():
        bare = piece.rstrip("?,")
        optional, comma = "?" in piece[len(bare) :], "," in piece[len(bare) :]
        if bare == "*":
            found.append((frozenset(), optional, comma))
        elif bare == "+":
            found.append((ADVERBS, True, False))
        elif "/" in bare:
            befores, afters = _elided(bare)
            if befores:
                found.append((befores, optional, False))
            found.append((afters, optional, comma))
        else:
            *before, last = bare.replace("'", "' ").split()
            found += [(frozenset((word,)), optional, False) for word in before]
            found.append((frozenset((last,)), optional, comma))
    return tuple(found)


def _elided(choice: str) -> tuple[frozenset[str], frozenset[str]]:
    """Part a choice at its apostrophes: `i'd/we'd` is `i'` or `we'`, then `d`."""
    pairs = [word.partition("'") for word in choice.split("/")]
    if not pairs[0][2]:
        return frozenset(), frozenset(choice.split("/"))
    return (
        frozenset(before + "'" for before, apostrophe, _ in pairs if apostrophe),
        frozenset(after or before for before, _, after in pairs),
    )


def heads(phrase: str) -> list[str]:
    """Give the words that a phrase may begin with, without taking the rest of it apart."""
    head = phrase.partition(" ")[0].rstrip(",")
    if head.isalpha():
        return [head]
    if "/" in head:
        befores, afters = _elided(head)
        return list(befores or afters)
    before, apostrophe, _ = head.partition("'")
    return [before + apostrophe]


@cache
def thirds(phrase: str) -> frozenset[str]:
    """Give what the third word of a phrase must be, where it is sure to stand third."""
    first, second, third, *_ = (*slots(phrase), _NONE, _NONE)
    return frozenset() if first[1] or second[1] or third[1] else third[0]


def is_adverb(word: str) -> bool:
    """Say whether a word may stand for a `+`."""
    return word in ADVERBS or word.endswith(_ADVERB_ENDS)
