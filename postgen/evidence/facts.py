"""What a knowledge file carries, as facts that a quantity of a text can be held to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from math import log
from typing import Any, NamedTuple

from postgen import language
from postgen.evidence.calendar import Days, days
from postgen.evidence.keeping import kept
from postgen.evidence.relation import Digits, Kind, digits_of, kind
from postgen.evidence.words import Key, keys
from postgen.knowledge import Claim, Figure, Knowledge, Quote
from postgen.language.mention import Mention
from postgen.language.quantity import Quantity
from postgen.language.styles import CALENDAR, vague
from postgen.references import Reference, Text, Words

_MEASURED, _CLAIMED, _ABOUT, _APART = 1.0, 0.5, 0.3, 0.1  # what a word weighs by where it stands
# TIME: when a figure is said of, or due.
FIGURE, TIME, QUOTE, CLAIM, SOURCE = "figure", "time", "quote", "claim", "source"
RANK = "~rank"  # a source that tells of places in a ranking
OPEN = ("forecast", "goal", "hypothetical")  # what is not, or not yet, so


class Limit(NamedTuple):
    """Hold words that a retelling must keep, in a language."""

    lang: str
    words: str


class Fact(NamedTuple):
    """Hold one quantity that the source carries, and what it is tied to."""

    entry: str  # the id of its entry
    kind: str  # FIGURE, QUOTE, CLAIM or SOURCE
    quantity: Quantity
    locator: str
    measures: Mapping[str, str]  # language -> what it measures
    words: Mapping[str, float]  # what it is about -> how much that says of it
    period: Days | None = None
    by: Days | None = None
    status: str = "reported"
    limits: tuple[Limit, ...] = ()
    figure: Figure | None = None


class Facts(NamedTuple):
    """Hold the facts of a source, and how much each word tells one from the others."""

    all: tuple[Fact, ...]
    by_kind: Mapping[Kind, tuple[Fact, ...]]  # those whose values can be compared
    weight: Mapping[str, float]
    units: tuple[str, ...]  # those of its amounts
    published: Days | None = None
    measured: frozenset[str] = frozenset()  # what its shares measure, and of what
    by_digits: Mapping[Digits | None, tuple[Fact, ...]] = {}  # its figures, by how they are written


@kept
def facts_of(knowledge: Knowledge) -> Facts:
    """Gather the facts of a knowledge file."""
    told = _told(knowledge)
    people = frozenset(
        key.key
        for person in knowledge.source.people
        for lang in language.LANGUAGES
        for key in keys(person.name, lang)
    )
    found = [
        *(
            fact
            for figure in knowledge.figures.values()
            for fact in _of_figure(figure, told.get(figure.id, ()))
        ),
        *_of_source(knowledge),
    ]
    for quote in knowledge.quotes.values():
        found += _of_quote(quote)
    found = [_nameless(fact, people, knowledge) for fact in found]
    counts = Counter(word for fact in found for word in fact.words)
    weight = {word: log(1 + len(found) / count) for word, count in counts.items()}
    by_kind: dict[Kind, tuple[Fact, ...]] = {}
    for fact in found:
        of = kind(fact.quantity.unit)
        by_kind[of] = (*by_kind.get(of, ()), fact)
    by_digits: dict[Digits | None, tuple[Fact, ...]] = {}
    for fact in found:
        if fact.kind == FIGURE and (written := digits_of(fact.quantity)):
            by_digits[written] = (*by_digits.get(written, ()), fact)
    measured = frozenset(
        word for fact in found if fact.kind == FIGURE and fact.quantity.unit == "percent"
        for word, said in fact.words.items() if said == _MEASURED
    )  # fmt: skip
    units = {fact.quantity.unit for fact in found} - {"count", *CALENDAR}
    return Facts(
        tuple(found),
        by_kind,
        weight,
        tuple(sorted(units)),
        days(knowledge.source.published),
        measured,
        by_digits,
    )


def _nameless(fact: Fact, people: frozenset[str], knowledge: Knowledge) -> Fact:
    """Leave out the names of those who speak: they stand beside every number.

    A goal or a forecast is about one too, whatever its words; and a figure that repeats when the
    source was published is the source's.
    """
    kept = {word: said for word, said in fact.words.items() if word not in people}
    if fact.status in ("goal", "forecast"):
        kept.setdefault(f"~{fact.status}", _CLAIMED)
    own = knowledge.source.published
    kind = SOURCE if fact.kind == FIGURE and fact.quantity.value == own else fact.kind
    return fact._replace(words=kept, kind=kind)


def _told(knowledge: Knowledge) -> dict[str, list[Claim]]:
    """Give the claims that name each figure."""
    told: dict[str, list[Claim]] = {}
    for claim in knowledge.claims.values():
        named = {
            part.target
            for text in claim.text.values()
            for part in text
            if isinstance(part, Reference) and part.kind == FIGURE
        }
        for figure in named:
            told.setdefault(figure, []).append(claim)
    return told


def _of_figure(figure: Figure, claims: Iterable[Claim]) -> Iterator[Fact]:
    words: dict[str, float] = {}
    for lang, text in figure.measures.items():
        _add(words, _keys(text, lang), _MEASURED)
    for claim in claims:
        for lang, parts in claim.text.items():
            for around, weight in _around(figure.id, parts):
                _add(words, _keys(around, lang), weight)
    limits = {
        Limit(lang, said)
        for claim in claims
        for lang, listed in claim.limits.items()
        for said in listed
        if _limits(figure.id, claim.text.get(lang, ()), said)
    }
    locator = "; ".join(map(str, figure.locators))
    whole = Fact(
        figure.id, FIGURE, figure.quantity, locator, figure.measures,
        words, days(figure.period), days(figure.by), figure.status, tuple(sorted(limits)), figure,
    )  # fmt: skip
    yield whole
    for lang, text in figure.measures.items():
        if lang in language.LANGUAGES:
            for mention in language.mentions(text, lang, 0, len(text)):
                yield whole._replace(
                    kind=CLAIM, quantity=mention.quantity, period=None, by=None, limits=(),
                    status="reported", figure=None,
                )  # fmt: skip
    times = ((figure.period, ""), (figure.by, "by"), (figure.quantity.since, ""))
    for time, bound in times:
        if days(time):
            yield whole._replace(
                kind=TIME, quantity=_time(time, bound), period=None, by=None, limits=()
            )


def _limits(figure: str, parts: Text, said: str) -> bool:
    """Say whether words that a claim must keep limit one of its figures: the nearest before them.

    What stands at the claim's beginning, or in no part of it, limits them all.
    """
    if _count(parts) <= 1:
        return True
    last = None
    for part in parts:
        if isinstance(part, Reference) and part.kind == FIGURE:
            last = part.target
        elif isinstance(part, Words) and said in part.text:
            return last in (None, figure)
    return True


def _around(figure: str, parts: Text) -> Iterator[tuple[str, float]]:
    """Give the words of a claim, those nearest to a figure weighing more than those of others."""
    if _count(parts) == 1:
        yield " … ".join(part.text for part in parts if isinstance(part, Words)), _CLAIMED
        return
    of = [isinstance(part, Reference) and part.target == figure for part in parts]
    for at, part in enumerate(parts):
        if isinstance(part, Words):
            beside = any(of[max(0, at - 1) : at + 2])
            yield part.text, _ABOUT if beside else _APART


def _time(text: str, bound: str) -> Quantity:
    first, _, last = text.partition("-")
    if text.isdigit():
        return Quantity("year", int(text), bound=bound)
    if first.isdigit() and last.isdigit() and len(last) == 4:
        return Quantity("year", None, int(first), int(last), bound=bound)
    return Quantity("date", text, bound=bound)


def _of_source(knowledge: Knowledge) -> Iterator[Fact]:
    source = knowledge.source
    measures = {"fr": "date de publication", "en": "the day of publication"}
    yield Fact(
        "published", SOURCE, Quantity("date", source.published), "source", measures,
        {key.key: _MEASURED for lang, text in measures.items() for key in keys(text, lang)},
    )  # fmt: skip
    if source.duration is not None:
        measures = {"fr": "durée de l'entretien", "en": "the length of the interview"}
        words = {key.key: _MEASURED for lang, text in measures.items() for key in keys(text, lang)}
        yield Fact("duration", SOURCE, source.duration, "source", measures, words)


def _of_quote(quote: Quote) -> Iterator[Fact]:
    texts = {lang: said.text for lang, said in quote.translations.items()}
    if quote.original:
        texts[quote.original.language] = quote.original.text
    for lang, text in texts.items():
        if lang in language.LANGUAGES:
            for mention in language.mentions(text, lang):
                yield _of_text(QUOTE, quote, {lang: text}, mention, keys(text, lang))


def _of_text(
    kind: str, entry: Quote | Claim, said: Mapping[str, str], mention: Mention, found: list[Key]
) -> Fact:
    words: dict[str, float] = {}
    _add(words, found, _MEASURED)
    locator = "; ".join(map(str, entry.locators))
    status = entry.status if isinstance(entry, Claim) else "reported"
    return Fact(entry.id, kind, mention.quantity, locator, said, words, status=status)


def _keys(text: str, lang: str) -> list[Key]:
    return keys(text, lang) if lang in language.LANGUAGES else []


def _add(words: dict[str, float], found: Iterable[Key], weight: float) -> None:
    for key in found:
        words[key.key] = max(words.get(key.key, 0), weight)


def _count(text: Text) -> int:
    return sum(isinstance(part, Reference) and part.kind == FIGURE for part in text)


def told(fact: Fact, lang: str, style: str = "") -> str:
    """Tell a fact's quantity in words."""
    quantity = fact.quantity
    if vague(quantity):
        return quantity.words.get(lang) or next(iter(quantity.words.values()), "")
    try:
        return _in_words(quantity[:-1], lang, style)
    except ValueError:
        return language.words(quantity, lang)


@lru_cache(maxsize=2_000)
def _in_words(quantity: tuple[Any, ...], lang: str, style: str) -> str:
    return language.words(Quantity(*quantity), lang, style)
