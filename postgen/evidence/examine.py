"""Examine a text against a source: each number, quotation and attribution, with its verdict."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from postgen import language
from postgen.evidence import telling
from postgen.evidence.attributions import attributions
from postgen.evidence.calendar import year_of
from postgen.evidence.context import Reader
from postgen.evidence.facts import SOURCE, Fact, Facts, facts_of, told
from postgen.evidence.hardening import Scope, hardened, small
from postgen.evidence.numbers import Judged, idle, judged
from postgen.evidence.quotations import quotations
from postgen.evidence.relation import SLIGHT
from postgen.evidence.verdict import ALTERED, NUMBER, OWN, SUPPORTED, UNSUPPORTED, Evidence
from postgen.evidence.working_out import Term, term, worked_out
from postgen.knowledge import Knowledge
from postgen.language.mention import Mention
from postgen.language.quantity import Quantity
from postgen.language.styles import CALENDAR
from postgen.prose import Prose

_ALTERED, _SHARPENED, _UNSUPPORTED = "number-altered", "number-sharpened", "number-unsupported"
_TOGETHER = 120  # code points
_DOUBTED = ("value", "range", "unit", "subject")  # what a sum may explain


def examine(prose: Prose, knowledge: Knowledge, own: Sequence[str] = ()) -> tuple[Evidence, ...]:
    """Give the verdict on all that a text states in numbers, quotations and attributions."""
    quoted = list(quotations(prose, knowledge))
    evidence = [
        *quoted,
        *attributions(prose, knowledge, quoted),
        *numbers(prose, facts_of(knowledge), own, quoted),
    ]
    return tuple(sorted(evidence, key=lambda it: (it.start, it.end)))


def read(prose: Prose) -> list[Mention]:
    """Read the quantities of a text, each stretch in its language."""
    found: list[Mention] = []
    for start, end, lang in stretches(prose):
        found += language.mentions(prose.text, lang, start, end)
    return found


def stretches(prose: Prose) -> Iterator[tuple[int, int, str]]:
    """Cut a text at its lines' ends and at what it quotes in another language."""
    start = 0
    for line in prose.text.split("\n"):
        end = start + len(line)
        lang = (prose.language_at(start) if line else None) or "en"
        at = start
        for quotation in prose.quotations_in(start, end):
            if quotation.lang not in (None, lang) and quotation.lang in language.LANGUAGES:
                yield at, quotation.start, lang
                yield quotation.start, quotation.end, quotation.lang
                at = quotation.end
        if at < end:
            yield at, end, lang
        start = end + 1


def numbers(
    prose: Prose, facts: Facts, own: Sequence[str], quoted: Sequence[Evidence] = ()
) -> Iterator[Evidence]:
    """Judge the quantities of a text; those of a quotation are judged with its words."""
    reader = Reader(prose, read(prose))
    scope = Scope(prose)
    every = (judged(one, facts) for one in reader.contexts())
    found = [one for one in every if not idle(one, prose.text)]
    cited = [
        (one.context.mention.start, _term(one)) for one in found if one.known and not one.outcome
    ]
    places = [start for start, it in cited if it]
    terms = [it for _, it in cited if it]
    known = [it for it in map(_published, facts.all) if it]
    spans = [(it.start, it.end) for it in quoted]
    for one in found:
        at = bisect_right(spans, (one.context.mention.start, len(prose.text))) - 1
        if at >= 0 and one.context.mention.start < spans[at][1]:
            continue
        yield _evidence(one, prose, own, scope, places, terms, known)


def _term(one: Judged) -> Term | None:
    assert one.match is not None
    fact, mention = one.match.fact, one.context.mention
    if mention.quantity.unit in CALENDAR:
        return term(mention.quantity, str(mention.quantity.value))
    return term(fact.quantity, f"{told(fact, one.context.lang)} ({fact.entry})")


def _with_time(one: Judged) -> tuple[int, int]:
    """Give the span of an amount and the time that it is said of, where both stand together."""
    mention, time = one.context.mention, one.context.time
    if time is None:
        return mention.start, mention.end
    start, end = min(mention.start, time.start), max(mention.end, time.end)
    return (start, end) if end - start <= _TOGETHER else (mention.start, mention.end)


def _published(fact: Fact) -> Term | None:
    """Take the year of the source into sums: "nine years later"."""
    if fact.kind != SOURCE or fact.quantity.unit != "date":
        return None
    year = year_of(str(fact.quantity.value))
    return term(Quantity("year", year), f"{year} ({fact.entry})") if year else None


def _evidence(
    one: Judged,
    prose: Prose,
    own: Sequence[str],
    scope: Scope,
    places: Sequence[int],
    terms: Sequence[Term],
    known: Sequence[Term],
) -> Evidence:
    mention = one.context.mention
    start, end = mention.start, mention.end
    if one.outcome == "period":
        start, end = _with_time(one)
    text = prose.text[start:end]
    found = Evidence(start, end, text, NUMBER, SUPPORTED)
    if one.known and not one.outcome:
        assert one.match is not None
        fact = one.match.fact
        found = found._replace(entry=fact.entry)
        hard = hardened(one.context, fact, scope)
        if hard is None:
            return found
        off = one._replace(outcome=hard.outcome)
        return found._replace(
            verdict=ALTERED, outcome=hard.outcome, code=_SHARPENED,
            message=telling.message(off, hard.words),
        )  # fmt: skip
    if any(text.strip() in said or said in text for said in own):
        return found._replace(verdict=OWN)
    if not one.known or one.outcome in _DOUBTED:
        last = bisect_right(places, end) + 5
        near = [*known, *terms[max(0, last - 16) : last]]
        made = worked_out(one.context, near, small(prose.text[slice(*one.context.sentence)]))
        if made is not None:
            return found._replace(outcome="arithmetic", message=made.text)
    if not one.known:
        return found._replace(
            verdict=UNSUPPORTED, outcome="none", code=_UNSUPPORTED,
            message="the source has no such number",
        )  # fmt: skip
    assert one.match is not None
    return found._replace(
        verdict=ALTERED,
        entry=one.match.fact.entry,
        outcome=one.outcome,
        code=_SHARPENED if one.grade == SLIGHT else _ALTERED,
        message=telling.message(one),
        suggestion=telling.suggestion(one, text),
    )
