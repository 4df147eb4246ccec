"""Give the verdict on each number and date of a text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from postgen import language
from postgen.evidence import telling
from postgen.evidence.calendar import days_of, year_of
from postgen.evidence.context import Context, Reader
from postgen.evidence.facts import FIGURE, SOURCE, Fact, Facts, told
from postgen.evidence.grades import SLIGHT
from postgen.evidence.hardening import Hardened, Scope, hardened
from postgen.evidence.matching import series
from postgen.evidence.numbers import Judged, idle, judge
from postgen.evidence.readings import is_bare, is_day_of, readings
from postgen.evidence.terms import KNOWN
from postgen.evidence.verdict import ALTERED, NUMBER, OWN, SUPPORTED, UNSUPPORTED, Evidence
from postgen.evidence.working_out import Sum, Term, left, term, worked_out
from postgen.language.mention import Mention
from postgen.language.modal import pattern
from postgen.language.quantity import Quantity
from postgen.language.styles import CALENDAR
from postgen.prose import Prose

_ALTERED, _SHARPENED, _UNSUPPORTED = "number-altered", "number-sharpened", "number-unsupported"
_TOGETHER = 120  # code points
_DOUBTED = ("value", "range", "bound", "unit", "approximation", "period")  # what a sum may explain
_SURE = 3.0  # how well a fact must fit the words to be what a year or a hedged number is of
_SURELY = 6.0
_LEAST = 0.1  # and to be held to how it is told
_DOUBT = 0.5  # how well another fact of the same value must fit, beside the best, to be meant
_BEFORE, _AFTER = 10, 6  # numbers that a sum may be made of
_HARDER = {"negation": _ALTERED}


def amounts(
    prose: Prose,
    mentions: Sequence[Mention],
    facts: Facts,
    own: Sequence[str],
    quoted: Sequence[Evidence] = (),
) -> Iterator[Evidence]:
    """Judge the quantities of a text; those of a quotation are judged with its words."""
    text = prose.text
    reader = Reader(prose, mentions)
    every = list(judge(reader.contexts(), facts, text))
    sums = _Sums(every, facts, text)
    found = [one for one in every if not idle(one, text)]
    scope = Scope(prose)
    spans = [(it.start, it.end) for it in quoted]
    for one in found:
        at = bisect_right(spans, (one.context.mention.start, len(text))) - 1
        if at >= 0 and one.context.mention.start < spans[at][1]:
            continue
        yield _evidence(one, text, own, scope, sums)


class _Sums:
    """Hold the numbers that a text may work with: those it cites, and what it makes of them."""

    def __init__(self, found: Sequence[Judged], facts: Facts, text: str) -> None:
        self.facts, self.text = facts, text
        self.known = _published(facts)
        self.places: list[int] = []
        self.terms: list[Term] = []
        self.cited: dict[int, Fact] = {}  # each once, however often
        self.alike: dict[int, int] = {}
        for one in found:
            made = list(_terms(one))
            self.places += [one.context.mention.start] * len(made)
            self.terms += made
            if made and one.match is not None and one.match.fact.kind == FIGURE:
                self.cited[id(one.match.fact)] = one.match.fact

    def around(self, at: int) -> list[Term]:
        """Give the numbers around a place."""
        place = bisect_left(self.places, at)
        near = range(max(0, place - _BEFORE), min(len(self.terms), place + _AFTER))
        return [*self.known, *(self.terms[it] for it in near if self.places[it] != at)]

    def of_the_years(self, context: Context) -> Iterator[Term]:
        """Give what a cited series has for the years that a sentence names: "more than in 2024"."""
        gap = pattern(language.modality(context.lang).gap).search(context.own)
        years = [days_of(it.quantity) for it in context.beside if it.quantity.unit in CALENDAR]
        for fact in self.facts.all:
            named = fact.period is not None and any(it and fact.period.meets(it) for it in years)
            if fact.kind != FIGURE or not (named or gap):
                continue
            alike = self._cited_with(fact)
            if not alike or (alike > 1 and not named):
                continue
            made = term(fact.quantity, f"{told(fact, context.lang)} ({fact.entry})")
            if made:
                yield made._replace(of=" ".join(fact.measures.values()))

    def _cited_with(self, fact: Fact) -> int:
        """Count the facts of a fact's series that the text cites; once, for all of its numbers."""
        if id(fact) not in self.alike:
            self.alike[id(fact)] = sum(series(fact, other) for other in self.cited.values())
        return self.alike[id(fact)]

    def meant(self, one: Judged) -> Iterator[Term]:
        """Give the facts that the words around a number fit best: what is left of one of them."""
        for fact in one.meant:
            made = term(fact.quantity, f"{told(fact, one.context.lang)} ({fact.entry})")
            if made:
                yield made._replace(of=" ".join(fact.measures.values()))

    def of(self, one: Judged, *, strict: bool | None = None) -> Sum | None:
        """Find the sum that gives a number, and keep the number for sums to come."""
        context, mention = one.context, one.context.mention
        sure = one.known and one.match is not None and one.match.fit >= _SURE
        if strict is None:
            strict = sure and one.outcome not in ("value", "range", "unit")
            strict = strict or one.outcome in ("subject", "period")
            if one.outcome != "bound":
                so = pattern(language.modality(context.lang).so)
                strict = strict and not so.search(context.own)
            strict = strict or (one.known and one.outcome == "bound" and one.grade > SLIGHT)
        rough = pattern(language.modality(context.lang).about).search(context.own) is not None
        years = list(self.of_the_years(context))
        for read in self._read(context):
            if rough:
                read = read._replace(quantity=read.quantity._replace(approx=True))
            words = f"{context.said} {context.after}"
            near = [*years, *self.around(mention.start)]
            made = worked_out(read, context.lang, near, words, strict=strict)
            if made is None and not one.known:
                made = left(read, context.lang, list(self.meant(one)), words)
            if made is None:
                continue
            derived = term(read.quantity, f"({made.text})")
            if derived:
                place = bisect_left(self.places, mention.start)
                self.places.insert(place, mention.start)
                self.terms.insert(place, derived)
            return made
        return None

    def _read(self, context: Context) -> list[Mention]:
        """Give what a number may mean: where it has no unit, that of each number around."""
        mention = context.mention
        found = [mention, *readings(context, self.text, self.facts.units)]
        bare = [it for it in found if is_bare(it)]
        if bare:
            units = dict.fromkeys(it.quantity.unit for it in self.around(mention.start))
            found += [
                it._replace(quantity=it.quantity._replace(unit=unit))
                for it in bare
                for unit in units
                if unit not in CALENDAR
            ]
        return found


def _terms(one: Judged) -> Iterator[Term]:
    """Take what a number rests on into sums; a number that is only less sure than its fact too."""
    if not one.known or one.match is None or one.match.relation.grade > SLIGHT:
        return
    if one.outcome not in ("", "approximation", "bound", "period"):
        return
    mention, lang = one.match.mention, one.context.lang
    if mention.quantity.unit in CALENDAR:
        made = term(mention.quantity, language.words(mention.quantity._replace(bound=""), lang))
        if made:
            yield made
        dated = mention.quantity.unit == "date"
        year = year_of(str(mention.quantity.value)) if dated else None
        made = term(Quantity("year", year), str(year)) if year else None
        if made:
            yield made
        return
    for fact in (one.match.since, one.match.fact):
        period = fact.figure.period if fact and fact.figure else ""
        if period.isdigit():
            when = term(Quantity("year", int(period)), period)
            if when:
                yield when
        made = term(fact.quantity, f"{told(fact, lang)} ({fact.entry})") if fact else None
        if made and fact:
            yield made._replace(of=" ".join(fact.measures.values()))


def _published(facts: Facts) -> list[Term]:
    """Take the day of the source into sums, and its year: "nine years later"."""
    fact = next((it for it in facts.all if it.kind == SOURCE and it.quantity.unit == "date"), None)
    if fact is None:
        return []
    day = str(fact.quantity.value)
    year = year_of(day)
    found = [term(fact.quantity, f"{day} ({fact.entry})")]
    for other in facts.all:
        if other.kind == FIGURE and other.quantity.unit == "date" and other.quantity.value:
            made = term(other.quantity, f"{other.quantity.value} ({other.entry})")
            found.append(made and made._replace(of=KNOWN))
    if year:
        found.append(term(Quantity("year", year), f"{year} ({fact.entry})"))
    return [it for it in found if it]


def _with_time(one: Judged) -> tuple[int, int]:
    """Give the span of an amount and the time that it is said of, where both stand together."""
    mention, time = one.context.mention, one.context.time
    if time is None:
        return mention.start, mention.end
    start, end = min(mention.start, time.start), max(mention.end, time.end)
    return (start, end) if end - start <= _TOGETHER else (mention.start, mention.end)


def _evidence(one: Judged, text: str, own: Sequence[str], scope: Scope, sums: _Sums) -> Evidence:
    mention = one.context.mention
    start, end = _with_time(one) if one.outcome == "period" else (mention.start, mention.end)
    found = Evidence(start, end, text[start:end], NUMBER, SUPPORTED)
    if one.known and not one.outcome:
        return _supported(one, found, scope, sums)
    if not _is_the_sources(one) and _is_own(found.text, own):
        return found._replace(verdict=OWN)
    if _may_follow(one):
        made = sums.of(one)
        if made is not None:
            return found._replace(outcome="arithmetic", message=made.text)
    if not one.known and is_day_of(one.context, text):
        return found
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
        suggestion=telling.suggestion(one, found.text),
    )


def _is_own(text: str, own: Sequence[str]) -> bool:
    """Say whether an author vouches for a number: with its words, or with more of them."""
    said = f" {' '.join(text.split())} "
    return any(
        said in f" {whole} " or f" {whole} " in said
        for whole in (" ".join(one.split()) for one in own)
        if whole
    )


def _is_the_sources(one: Judged) -> bool:
    """Say whether a number is surely told of what the source tells: nobody can vouch for it."""
    if not one.known or one.match is None or one.match.fit < _SURE:
        return False
    modality = language.modality(one.context.lang)
    return not pattern(modality.mine).search(one.context.said)


def _may_follow(one: Judged) -> bool:
    """Say whether a number may be worked out of others, rather than be one of the source's."""
    if not one.known:
        return True
    assert one.match is not None
    mention = one.context.mention
    if one.outcome == "subject":
        return mention.quantity.unit == "percent"
    if one.grade == SLIGHT or one.context.mention.quantity.unit in CALENDAR:
        return one.outcome in _DOUBTED and one.match.fit < _SURE
    return one.outcome in _DOUBTED


def _supported(one: Judged, found: Evidence, scope: Scope, sums: _Sums) -> Evidence:
    """Hold a number that the source has to what it says of it: its status, its limits."""
    assert one.match is not None
    if one.match.fit < _LEAST and is_bare(one.context.mention):
        return found._replace(entry=one.match.fact.entry)
    least = _DOUBT * one.match.fit
    off: Hardened | None = None
    for match in (one.match, *one.others):
        if match is not one.match and match.fit < least:
            continue
        off = hardened(one.context, match.fact, match.fit, scope, sums.facts.published)
        if off is None:
            return found._replace(entry=match.fact.entry)
    assert off is not None
    gap = pattern(language.modality(one.context.lang).gap).search(one.context.own)
    told = off.outcome == "condition" and gap is not None
    weak = off.outcome != "negation" and one.match.fit < _SURELY
    made = sums.of(one, strict=not told) if weak or told else None
    if made is not None:
        return found._replace(outcome="arithmetic", message=made.text)
    told_off = one._replace(outcome=off.outcome)
    return found._replace(
        verdict=ALTERED, entry=one.match.fact.entry, outcome=off.outcome,
        code=_HARDER.get(off.outcome, _SHARPENED), message=telling.message(told_off, off.words),
    )  # fmt: skip
