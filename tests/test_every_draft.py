"""Walk the output of every combination: what reaches a post, and what it rests on."""

import re
from itertools import combinations

import every
import pytest
from numbers_in import numbers

from postgen import language
from postgen.checks import check
from postgen.checks.finding import HINT
from postgen.drafting.compose import LENGTHS
from postgen.drafting.variants import variants
from postgen.drafting.wording import DUE, PERIOD, figure_words, quote_words
from postgen.evidence import examine
from postgen.evidence.verdict import SUPPORTED
from postgen.linkedin.counting import units
from postgen.linkedin.fold import LABELS, hook_complete
from postgen.prose import Prose
from postgen.references import Reference

OTHER = {"date": "1999-01-01", "year": 1999}
DEEPENING = 8  # the priority from which a beat is there for a long post
RANGES = {"short": (450, 700), "medium": (1_000, 1_500), "long": (1_700, 2_900)}
angles = pytest.mark.parametrize("angle_id", every.ANGLES)


def uncited_numbers(text, citations, lang):
    """List the numbers that lie in no figure's and no quote's span."""
    spans = [(c.start, c.end) for c in citations if c.kind in ("figure", "quote")]
    return [
        text[start:end]
        for start, end in numbers(text, lang)
        if not any(s <= start and end <= e for s, e in spans)
    ]


def renderings(knowledge, citation, lang):
    """List all that the cited entry renders to."""
    if citation.kind == "figure":
        figure = knowledge.figures[citation.id]
        told = set(language.styles(figure.quantity, lang).values())
        for style, time in ((PERIOD, figure.period), (DUE, figure.by)):
            if time:
                told.add(figure_words(figure, Reference("figure", figure.id, style, 0), lang))
        return told | {words[:1].upper() + words[1:] for words in told}  # where a sentence begins
    quote = knowledge.quotes[citation.id]
    styles = ["original"] if quote.original else []
    styles += [""] if lang in quote.languages() or quote.original else []
    return {
        quote_words(quote, Reference("quote", quote.id, style, 0), lang, "en")[0]
        for style in styles
        if style or lang in quote.languages()
    }


def unfaithful_citations(text, citations, knowledge, lang):
    """List the spans of figures and quotes that are not what their entry renders to."""
    return [
        (c.id, text[c.start : c.end])
        for c in citations
        if c.kind in ("figure", "quote")
        and text[c.start : c.end] not in renderings(knowledge, c, lang)
    ]


@angles
def test_every_number_lies_inside_a_citation(angle_id):
    faults = {
        case.name: found
        for case in every.cases(angle_id)
        if (found := uncited_numbers(case.post.placed.text, case.post.placed.citations, case.lang))
    }

    assert faults == {}


@angles
def test_every_citation_is_what_its_entry_renders_to(angle_id):
    faults = {
        case.name: found
        for case in every.cases(angle_id)
        if (
            found := unfaithful_citations(
                case.post.placed.text, case.post.placed.citations, case.knowledge, case.lang
            )
        )
    }

    assert faults == {}


@angles
def test_a_changed_figure_is_noticed(angle_id):
    """The walk fails for each figure of each post once its entry says something else."""
    for case in every.cases(angle_id):
        placed = case.post.placed
        cited = [c for c in placed.citations if c.kind == "figure"]
        for citation in cited:
            figure = case.knowledge.figures[citation.id]
            other = figure.quantity._replace(
                value=OTHER.get(figure.quantity.unit, 77),
                low=None, high=None, words={},
            )  # fmt: skip
            changed = figure._replace(quantity=other, period="", by="")
            knowledge = case.knowledge._replace(
                figures={**case.knowledge.figures, figure.id: changed}
            )
            found = unfaithful_citations(placed.text, placed.citations, knowledge, case.lang)
            assert (figure.id, placed.text[citation.start : citation.end]) in found, case.name


@angles
def test_no_error_and_no_warning(angle_id):
    """LinkedIn's limits hold, and the prose raises no warning, whatever was fitted."""
    faults = {
        case.name: found
        for case in every.cases(angle_id)
        if (
            found := [
                (f.code, f.text)
                for f in check(case.post.placed.text, lang=case.lang)
                if f.severity != HINT
            ]
        )
    }

    assert faults == {}


@angles
def test_what_it_states_is_judged_faithful(angle_id):
    """A draft is held to the rules on evidence like any text, and none of them is wrong about it."""
    faults = {
        case.name: found
        for case in every.cases(angle_id)
        if (
            found := [
                (it.text, it.verdict, it.outcome, it.message)
                for it in examine(Prose(case.post.placed.text, case.lang), case.knowledge)
                if it.code or it.verdict != SUPPORTED
            ]
        )
    }

    assert faults == {}


@angles
def test_the_budget_is_kept_and_the_count_is_right(angle_id):
    faults = [
        case.name
        for case in every.cases(angle_id)
        if not case.post.units == units(case.post.placed.text) <= LENGTHS[case.length]
    ]

    assert faults == []


@angles
def test_every_hook_is_complete_on_a_phone(angle_id):
    faults = [
        case.name
        for case in every.cases(angle_id)
        if not hook_complete(case.post.placed.text, label=LABELS[case.lang])
    ]

    assert faults == []


@angles
def test_the_speaker_and_the_occasion_are_named_once(angle_id):
    faults = [
        case.name
        for case in every.cases(angle_id)
        if case.post.placed.text.count("Dario Amodei") != 1
        or case.post.placed.text.count("Dwarkesh") != 1
    ]

    assert faults == []


@angles
def test_no_figure_is_told_twice(angle_id):
    faults = {}
    for case in every.cases(angle_id):
        cited = [
            (c.id, case.post.placed.text[c.start : c.end])
            for c in case.post.placed.citations
            if c.kind == "figure"
        ]
        if twice := {one for one in cited if cited.count(one) > 1}:
            faults[case.name] = twice

    assert faults == {}


@angles
def test_no_template_leaves_a_trace(angle_id):
    trace = re.compile(r"[{}\ue000-\uf8ff]|\n\n\n|[ \t]\n|  |\A\s|\s\Z|Undefined")
    faults = [case.name for case in every.cases(angle_id) if trace.search(case.post.placed.text)]

    assert faults == []


@angles
def test_what_a_beat_needs_stands_before_it(angle_id):
    angle = every.angle(angle_id)
    tells = {hook.id: hook.tells for hook in angle.hooks}
    needs = {beat.id: beat.needs for beat in angle.beats}
    faults = set()
    for case in every.cases(angle_id):
        composer = every.composer(angle_id, case.lang)
        text = case.post.placed.text
        for beat in case.post.beats:
            for needed in needs[beat]:
                if needed not in tells[case.post.parts.hook] and not (
                    0 <= stands(composer, needed, text) < stands(composer, beat, text)
                ):
                    faults.add((case.post.parts.template, beat, needed))

    assert faults == set()


def stands(composer, beat, text):
    """Say where a beat, or its short form, starts in a text; -1 where it does not stand."""
    return max(text.find(words) for words in composer.words.told(beat))


@angles
@pytest.mark.parametrize("lang", every.LANGUAGES)
@pytest.mark.parametrize("length", RANGES)
def test_the_default_draft_is_as_long_as_it_should_be(angle_id, lang, length):
    post = next(variants(every.composer(angle_id, lang), LENGTHS[length]))

    least, most = RANGES[length]
    assert least <= post.units <= most


@angles
@pytest.mark.parametrize("lang", every.LANGUAGES)
def test_the_default_draft_is_told_whole(angle_id, lang):
    """At medium nothing is fitted away but what deepens it: one word too many drops a paragraph."""
    post = next(variants(every.composer(angle_id, lang), LENGTHS["medium"]))
    angle = every.angle(angle_id)
    hook = next(hook for hook in angle.hooks if hook.id == post.parts.hook)
    essay = [beat.id for beat in angle.following(hook) if beat.priority < DEEPENING]

    assert [beat for beat in essay if beat not in post.beats] == []


@angles
@pytest.mark.parametrize("lang", every.LANGUAGES)
def test_variants_differ(angle_id, lang):
    """Another entry, another order, another close: no two share half of their paragraphs."""
    posts = list(variants(every.composer(angle_id, lang), LENGTHS["medium"]))
    parts = [post.parts for post in posts]
    alike = {
        (one.parts.hook, other.parts.hook): shared
        for one, other in combinations(posts, 2)
        if (shared := shared_paragraphs(one, other)) > 0.5
    }

    assert alike == {}
    assert len(posts) == len(every.angle(angle_id).hooks)
    assert len({p.hook for p in parts}) == len(parts)
    assert len({p.question for p in parts}) == len(parts)
    assert {p.template for p in parts} == set(every.angle(angle_id).templates)
    assert {p.question for p in parts} == {q.id for q in every.angle(angle_id).questions}
    assert [post.parts.hook for post in posts if not 1_000 <= post.units <= 1_500] == []


def shared_paragraphs(one, other):
    """Give the share of the shorter post's paragraphs, hashtags left out, that the other has."""
    first, second = (set(post.placed.text.split("\n\n")[:-1]) for post in (one, other))
    return len(first & second) / min(len(first), len(second))


@angles
@pytest.mark.parametrize("lang", every.LANGUAGES)
def test_what_an_angle_holds(angle_id, lang):
    angle = every.angle(angle_id)

    assert len(angle.hooks) >= 6
    assert len({hook.kind for hook in angle.hooks}) >= 6
    assert len(angle.beats) >= 8
    assert len(angle.questions) >= 3
    assert 3 <= len(angle.hashtags[lang]) <= 5
    assert len(angle.templates) >= 3
