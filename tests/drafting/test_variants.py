"""Ranking: the stated criteria, one by one."""

import pytest
from drafting.parts import angle, beat, composer, hook

from postgen.drafting.compose import TooSmall
from postgen.drafting.variants import FREE, Pins, variants

LONG = "This hook goes on and on, " * 8 + "so that no phone shows it whole."
BEATS = [beat("one", 1, "A beat."), beat("stake", 2, "A stake.", "stake")]


def ranked(of, budget=1_000, pins=FREE):
    return [tuple(post.parts) for post in variants(composer(of), budget, pins)]


@pytest.mark.parametrize(
    ("what", "hooks", "expected"),
    [
        ("file order", [hook("a", "A."), hook("b", "B.")], ["a", "b"]),
        ("complete on a phone first", [hook("a", LONG), hook("b", "B.")], ["b", "a"]),
        ("then a cited fact", [hook("a", "A."), hook("b", "{{ figure('lamps') }} lamps.")], ["b", "a"]),
        ("a claim is one too", [hook("a", "A."), hook("b", "B.", rests_on=("keepers",))], ["b", "a"]),
        ("complete outranks cited", [hook("a", LONG, rests_on=("keepers",)), hook("b", "B.")], ["b", "a"]),
    ],
)  # fmt: skip
def test_hooks(what, hooks, expected):
    assert [parts[0] for parts in ranked(angle(hooks, BEATS))] == expected, what


def test_templates_and_questions_take_turns():
    hooks = [hook(name, f"{name}.") for name in "abcd"]

    assert ranked(angle(hooks, BEATS)) == [
        ("a", "plain", "why"),
        ("b", "short", "who"),
        ("c", "roles", "why"),
        ("d", "plain", "who"),
    ]


def test_a_hook_may_name_its_template_and_its_question():
    hooks = [hook("a", "A.", template="roles", question="who"), hook("b", "B."), hook("c", "C.")]

    assert ranked(angle(hooks, BEATS)) == [
        ("a", "roles", "who"),
        ("b", "plain", "why"),
        ("c", "short", "why"),
    ]
    assert ranked(angle(hooks, BEATS), pins=Pins("a", "short", "why")) == [("a", "short", "why")]


def test_a_template_that_does_not_fit_gives_way():
    beats = [beat("one", 1, "A fact."), beat("stake", 1, "A stake. " * 20, "stake")]
    hooks = [hook("a", "A.", template="stakes", path=("stake", "one"))]
    one = angle(hooks, beats, templates=("plain", "stakes"))

    assert ranked(one, budget=300) == [("a", "stakes", "why")]
    assert ranked(one, budget=100) == [("a", "plain", "why")]


def test_the_post_nearest_to_the_target_comes_first():
    beats = [beat("one", 1, "A fact. " * 3), beat("stake", 2, "A stake. " * 20, "stake")]
    one = angle([hook("a", "A.")], beats, templates=("short", "plain"))

    assert ranked(one, budget=250)[0][1] == "plain"


def test_pins_are_kept():
    hooks = [hook("a", "A."), hook("b", "B.")]

    assert ranked(angle(hooks, BEATS), pins=Pins("b", "roles", "who")) == [("b", "roles", "who")]


def test_the_least_of_all_is_named_when_nothing_fits():
    hooks = [hook("a", "A longer hook."), hook("b", "B.")]
    with pytest.raises(TooSmall) as refusal:
        ranked(angle(hooks, BEATS), budget=5)

    assert refusal.value.least == len("B.\n\nA beat.\n\nWhy?")
