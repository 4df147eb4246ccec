"""The rule on the contrast that machines are fond of: not just this, but that."""

from __future__ import annotations

from collections.abc import Iterator

from postgen.checks.prose.reading import Prose, Sentence
from postgen.checks.rule import Fault, Subject

_ENGLISH_IS = """
is are was were isn' aren' wasn' weren' 's s re m am
"""
_ONLY = {
    "en": frozenset(["just", "only", "merely", "simply", "solely"]),
    "fr": frozenset(["seulement", "juste", "uniquement", "simplement"]),
}
_BUT = {"en": frozenset(("but", "also", "rather")), "fr": frozenset(("mais", "également"))}
_TURNS = {
    "en": {
        ("it'", "s"), ("it", "is"), ("it", "was"), ("they'", "re"), ("they", "are"),
        ("this", "is"), ("that'", "s"), ("that", "is"), ("he'", "s"), ("she'", "s"),
        ("we'", "re"), ("we", "are"), ("you'", "re"), ("you", "are"), ("i'", "m"), ("i", "am"),
    },
    "fr": {
        ("c'", "est"), ("ce", "sont"), ("c'", "était"), ("elle", "est"), ("il", "est"),
        ("elles", "sont"), ("ils", "sont"), ("il", "s'"), ("c'", "en"),
    },
}  # fmt: skip
_IS = {
    "en": frozenset(_ENGLISH_IS.split()),
    "fr": frozenset(("est", "sont", "était", "étaient", "s'agit", "agit")),
}
_PRONOUNS = frozenset(("we", "they", "it", "he", "she", "you", "i"))
_CLAUSE = frozenset(",;:—–.!…")
_REACH = 30  # words after which nobody hears the echo
_FRAGMENT = 8  # words of a sentence that is half of a contrast


def tic(subject: Subject) -> Iterator[Fault]:
    """Find "not just X, but Y" at once, and "it isn't X, it's Y" where it comes twice."""
    prose = subject.prose
    plain: list[tuple[int, int]] = []
    for at, sentence in enumerate(prose.sentences):
        if sentence.lang not in _ONLY:
            continue
        after = prose.sentences[at + 1] if at + 1 < len(prose.sentences) else None
        if after and after.lang != sentence.lang:
            after = None
        for first, end, only in _contrasts(prose, sentence, after):
            start, stop = prose.words[first].start, prose.words[end - 1].end
            if prose.said_by_another(start):
                continue
            if only:
                yield Fault(start, stop, "“not only this, but that”: say that, and leave this out")
            else:
                plain.append((start, stop))
    if len(plain) > 1:
        for start, stop in plain:
            message = f"“not this, it is that”, {len(plain)} times: say that at once"
            yield Fault(start, stop, message)


def _contrasts(
    prose: Prose, sentence: Sentence, after: Sentence | None
) -> Iterator[tuple[int, int, bool]]:
    """Give the contrasts that begin in a sentence: their words, and whether they say "only"."""
    lang = sentence.lang or ""
    words = prose.words
    last = after.last if after else sentence.last
    at = sentence.first
    while at < sentence.last - 1:
        end = 0
        only = False
        if _negates(prose, at, lang):
            only = words[at + 1].low in _ONLY[lang]
            if only:
                end = _turn(prose, at + 2, sentence, last, lang, but=True)
            elif _is_near(prose, at, sentence, lang):
                end = _turn(prose, at + 1, sentence, last, lang, but=False)
        if not end and at == sentence.first and after and _fragments(prose, sentence, after, lang):
            end = after.last
        if end:
            yield at, end, only
            at = end
        else:
            at += 1


def _negates(prose: Prose, at: int, lang: str) -> bool:
    low = prose.words[at].low
    if lang == "fr":
        return low in ("pas", "plus", "non")
    return low == "not" or (low == "t" and at > 0 and prose.words[at - 1].low.endswith("n'"))


def _is_near(prose: Prose, at: int, sentence: Sentence, lang: str) -> bool:
    """Say whether a form of "to be" stands right before the negation."""
    before = prose.words[max(sentence.first, at - 1) : at]
    return any(word.low in _IS[lang] for word in before)


def _turn(prose: Prose, at: int, sentence: Sentence, last: int, lang: str, *, but: bool) -> int:
    """Find where a clause turns to what is meant; the word after it, or 0."""
    words, text = prose.words, prose.text
    for here in range(at, min(last, at + _REACH)):
        low = words[here].low
        if but and low in _BUT[lang] and here < sentence.last:
            return here + 1
        gap = text[words[here - 1].end : words[here].start]
        if here + 1 >= last or _CLAUSE.isdisjoint(gap):
            continue
        if here > sentence.last:
            return 0
        if (low, words[here + 1].low) in _TURNS[lang]:
            return here + 2
        if but and low in _PRONOUNS and low == words[sentence.first].low.rstrip("'"):
            return here + 1
        if (
            not but
            and lang == "fr"
            and low == "mais"
            and "agit" in (words[at - 3].low, words[at - 2].low)
        ):
            return here + 1
    return 0


def _fragments(prose: Prose, sentence: Sentence, after: Sentence, lang: str) -> bool:
    """Say whether two short sentences are halves, as in “Not a tool. A colleague.”."""
    if sentence.last - sentence.first > _FRAGMENT or after.last - after.first > _FRAGMENT:
        return False
    first, second, then = (
        prose.words[sentence.first].low,
        prose.words[sentence.first + 1].low,
        prose.words[after.first].low,
    )
    articles = ("a", "an", "the") if lang == "en" else ("un", "une", "le", "la", "l'", "des", "les")
    return first in ("not", "pas") and second in articles and then in articles
