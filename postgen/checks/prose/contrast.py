"""The rule on the contrast that machines are fond of: not just this, but that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postgen.checks.rule import Fault, Subject
from postgen.prose import Passage, Prose

_SHOWN = 40  # characters of what was found
_ONLY = {
    "en": frozenset(("just", "only", "merely", "simply", "solely")),
    "fr": frozenset(("seulement", "juste", "uniquement", "simplement")),
}
# What is only a part when it is denied: « ne se limite pas à… », « ne se contente pas de… ».
_BOUNDS = frozenset(("limite", "limitent", "contente", "contentent", "résume", "réduit", "arrête"))
_BUT = {"en": frozenset(("but", "also", "rather")), "fr": frozenset(("mais", "également"))}
# How the second half begins when it says what the thing is.
_WHAT_IT_IS = {
    "en": "it's, it is, it was, they're, they are, they were, this is, this was, that's, that is, "
    "that was, he's, she's, we're, we are, you're, you are, i'm, i am, these are, those are",
    "fr": "c'est, ce sont, c'était, ce fut, elle est, il est, elles sont, ils sont, il s'agit, "
    "elle s'appelle, il s'appelle, c'en est",
}
_WHAT = {
    lang: {tuple(turn.replace("'", "' ").split()) for turn in turns.split(", ")}
    for lang, turns in _WHAT_IT_IS.items()
}
_THING = {"en": frozenset(("it", "they", "we")), "fr": frozenset(("il", "elle", "ils", "elles"))}
_IS = {
    "en": frozenset(("is", "are", "was", "were", "isn", "aren", "wasn", "weren", "s", "re", "m")),
    "fr": frozenset(("est", "sont", "était", "étaient", "agit", "agissait", "fut")),
}
_WAS = frozenset(("was", "were", "wasn", "weren", "était", "étaient", "fut", "furent"))
_ALSO = frozenset(("also", "aussi", "encore", "également"))
_DENIES = frozenset(("not", "pas", "non"))
# Without one of these, no contrast begins; the t is what is left of “isn’t”.
_NEGATES = frozenset((*_DENIES, "plus", "never", "longer", "t"))
# What a reason begins with, after the word that denies it.
_BECAUSE = {"en": (("because",),), "fr": (("parce", "que"), ("parce", "qu'"))}
_CLAUSE = frozenset(",;:—–.!…")
_REACH = 30  # words after which nobody hears the echo
_FRAGMENT = 8  # words of a sentence that is half of a contrast
_VERB = 4  # letters of a word that is said again


def tic(subject: Subject) -> Iterator[Fault]:
    """Find "not just X, but Y" at once, and "it isn't X, it's Y" where it comes twice."""
    prose = subject.prose
    plain: list[tuple[int, int]] = []
    for at, sentence, places in prose.sentences_with(prose.places_of(_NEGATES)):
        if sentence.lang not in _ONLY:
            continue
        after = prose.sentences[at + 1] if at + 1 < len(prose.sentences) else None
        if after and after.lang != sentence.lang:
            after = None
        for first, end, only in _contrasts(prose, sentence, after, places):
            begins = first - 1 if prose.lows[first] == "t" else first  # isn’|t
            start, stop = prose.starts[begins], prose.stops[end - 1]
            if prose.said_by_another(start):
                continue
            if only:
                said = " ".join(prose.text[start:stop].split())[:_SHOWN]
                yield Fault(start, stop, f"“{said}…” says first what it is not: say what it is")
            else:
                plain.append((start, stop))
    if len(plain) > 1:
        for start, stop in plain:
            message = f"“not this, it is that”, {len(plain)} times: say that at once"
            yield Fault(start, stop, message)


def _contrasts(
    prose: Prose, sentence: Passage, after: Passage | None, places: list[int]
) -> Iterator[tuple[int, int, bool]]:
    """Give the contrasts that begin in a sentence: their words, and whether they say "only"."""
    lang = sentence.lang or ""
    lows = prose.lows
    if after and _fragments(prose, sentence, after, lang):
        yield sentence.first, after.last, False
        return
    if after and (end := _reasons(prose, sentence, after, lang)):
        yield sentence.first, end, True
        return
    last = after.last if after else sentence.last
    beyond = 0
    for at in places:
        end = 0
        only = False
        if beyond <= at < sentence.last - 1 and _negates(prose, at, lang):
            before = lows[at - 1].rstrip("'") if at > sentence.first else ""
            bound = lang == "fr" and before in _BOUNDS
            only = bound or lows[at + 1] in _ONLY[lang] or _no_more_than(lows, at, lang)
            be = before in _IS[lang] or (before in ("never", "no") and lang == "en")
            if only or be:
                end = _turn(prose, at, sentence, last, only=only)
                # “It was not only a net, it was also a debt”: told once, of what was, it adds a
                # fact; the machine's says at once what a thing is.
                only = only and not (before in _WAS and _adds(prose, end, last))
            elif after and lang == "en":
                end = _said_again(prose, at, sentence, after)
        if end:
            yield at, end, only
            beyond = end


def _negates(prose: Prose, at: int, lang: str) -> bool:
    low = prose.lows[at]
    if lang == "fr":
        return low in ("pas", "plus", "non")
    before = prose.lows[at - 1] if at else ""
    if low in ("never", "longer"):
        return before.rstrip("'") in _IS[lang] or before == "no"
    return low == "not" or (low == "t" and before.endswith("n'"))


def _no_more_than(lows: Sequence[str], at: int, lang: str) -> bool:
    """Say whether a denial says "only": ce n'est pas qu'une question de prix."""
    low = [word.rstrip("'") for word in lows[at + 1 : at + 3]]
    return lang == "fr" and low in (["qu", "un"], ["qu", "une"])


def _turn(prose: Prose, at: int, sentence: Passage, last: int, *, only: bool) -> int:
    """Find where a clause turns to what is meant; the word after it, or 0."""
    lows, gaps, lang = prose.lows, prose.gaps, sentence.lang or ""
    nothing_but = lang == "fr" and lows[at - 1] == "agit"
    # “a good place, not solely for its ice; it has…”: no verb is denied, and none is opposed to it.
    aside = at > sentence.first and "," in gaps[at]
    for here in range(at + 2, min(last, at + _REACH)):
        low = lows[here]
        if (only or nothing_but) and low in _BUT[lang] and here < sentence.last:
            return here + 1
        gap = gaps[here]
        if aside or here + 1 >= last or _CLAUSE.isdisjoint(gap):
            continue
        if here > sentence.last:
            return 0
        if (low, lows[here + 1]) in _WHAT[lang]:
            return here + 2
        if (
            only
            and not aside
            and (low in _THING[lang] or (low == lows[sentence.first] and "," not in gap))
        ):
            return here + 1
        if here == sentence.last and low == lows[sentence.first]:
            second = lows[here + 1]
            if second == lows[sentence.first + 1] or second.rstrip("'") in _IS[lang]:
                return here + 2  # “The price is not the problem. The price is…”
    return 0


def _adds(prose: Prose, end: int, last: int) -> bool:
    """Say whether the second half, which is told of what was too, is told beside the first."""
    lows = prose.lows
    return end < last and lows[end - 1] in _WAS and lows[end] in _ALSO


def _reasons(prose: Prose, sentence: Passage, after: Passage, lang: str) -> int:
    """Find “Not because… Because…”, two sentences that are halves; the word after it, or 0."""

    def begin(passage: Passage, at: int) -> int:
        for turn in _BECAUSE[lang]:
            end = at + len(turn)
            if end < passage.last and tuple(prose.lows[at:end]) == turn:
                return end
        return 0

    if prose.lows[sentence.first] not in _DENIES or not begin(sentence, sentence.first + 1):
        return 0
    but = prose.lows[after.first] in ("but", "mais")
    return begin(after, after.first + but)


def _said_again(prose: Prose, at: int, sentence: Passage, after: Passage) -> int:
    """Find “We don't sell shoes. We sell…”: the subject and the verb again; the word after it."""
    lows = prose.lows
    subject, verb = lows[sentence.first], lows[at + 1]
    again = lows[after.first : after.first + 3]
    if len(verb) < _VERB or len(again) < 2 or again[0] != subject:
        return 0
    for place, word in enumerate(again[1:], after.first + 1):
        if word.startswith(verb):
            return place + 1
    return 0


def _fragments(prose: Prose, sentence: Passage, after: Passage, lang: str) -> bool:
    """Say whether two short sentences are halves, as in “Not a tool. A colleague.”."""
    if sentence.last - sentence.first > _FRAGMENT or after.last - after.first > _FRAGMENT:
        return False
    if sentence.last - sentence.first < 2:
        return False
    lows = prose.lows
    first, second, then = lows[sentence.first], lows[sentence.first + 1], lows[after.first]
    articles = ("a", "an", "the") if lang == "en" else ("un", "une", "le", "la", "l'", "des", "les")
    return first in ("not", "pas") and second in articles and then in articles
