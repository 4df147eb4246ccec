"""Composing one post: whole texts, spans, budgets."""

import pytest
from drafting.parts import angle, beat, composer, hook
from hypothesis import given
from hypothesis import strategies as st

from postgen.drafting.compose import Parts, TooSmall
from postgen.errors import UsageError, WorkspaceError


def compose(of, template="plain", budget=1_000, hook_id="first", question="why", hashtags=()):
    return composer(of, hashtags).compose(Parts(hook_id, template, question), budget)


def test_a_whole_post_and_its_spans():
    post = compose(
        angle(
            [hook("first", "It costs {{ figure('cost') }}.", rests_on=("keepers", "cost"))],
            [
                beat("one", 1, "In {{ figure('cost', 'period') }}: {{ figure('lamps') }} lamps.", rests_on=("keepers",)),
                beat("two", 2, "She said: {{ quote('dark') }}.", states="author", rests_on=("keepers",)),
            ],
        )
    )  # fmt: skip

    assert post.placed.text == (
        "It costs €9,000 to €10,000.\n\nAda Quill said so.\n\nIn 2025: 40 lamps.\n\n"
        "She said: “Nobody asks in the dark”.\n\nWhy?\n\n#Light #Harbours"
    )
    assert [
        (c.kind, c.id, c.locator, post.placed.text[c.start : c.end]) for c in post.placed.citations
    ] == [
        ("claim", "keepers", "notes §2.1", "It costs €9,000 to €10,000."),
        ("figure", "cost", "notes §1.1", "€9,000 to €10,000"),
        ("claim", "keepers", "notes §2.1", "In 2025: 40 lamps."),
        ("figure", "cost", "notes §1.1", "2025"),
        ("figure", "lamps", "notes §1.2; notes §1.3", "40"),
        ("quote", "dark", "notes §3.1", "“Nobody asks in the dark”"),
    ]


def test_beats_are_regrouped_by_role_and_items_stand_in_for_them():
    post = compose(
        angle(
            beats=[
                beat("f", 1, "A long fact.", item={"en": angle().thesis["en"]}),
                beat("s", 2, "A stake.", "stake"),
                beat("g", 3, "A fact without an item."),
            ]
        ),
        "roles",
    )

    assert post.placed.text == "A hook.\n\nA stake.\n\n- Light.\n- A fact without an item.\n\nWhy?"
    assert post.beats == ("f", "s", "g")


def test_a_beat_that_the_template_does_not_show_is_not_told():
    post = compose(
        angle(beats=[beat("s", 1, "A stake.", "stake"), beat("f", 2, "A fact.")]), "short"
    )

    assert post.beats == ("f",)


def test_what_leans_on_a_beat_that_is_not_shown_falls_with_it():
    beats = [
        beat("s", 1, "A stake.", "stake"),
        beat("f", 2, "A fact.", needs=("s",)),
        beat("g", 3, "Another."),
    ]

    assert compose(angle(beats=beats), "short").beats == ("g",)
    assert compose(angle(beats=beats), "plain").beats == ("s", "f", "g")


def test_a_hook_with_a_path_is_followed_by_its_beats_in_its_order():
    beats = [beat("one", 1, "One."), beat("two", 1, "Two."), beat("three", 1, "Three.")]
    hooks = [hook("first", "A hook.", path=("three", "one"))]
    post = compose(angle(hooks, beats))

    assert post.beats == ("three", "one")
    assert post.placed.text.split("\n\n")[2:4] == ["Three.", "One."]


def test_what_the_hook_tells_is_left_out_and_may_be_leant_on():
    beats = [beat("one", 1, "Told."), beat("two", 2, "More.", needs=("one",))]

    assert compose(angle([hook("first", "A hook.", tells=("one",))], beats)).beats == ("two",)


def test_a_hooks_own_setting_takes_the_angles_place():
    own = hook("first", "A hook by Ada Quill.", setting={"en": angle().thesis["en"]})

    assert compose(angle([own])).placed.text.split("\n\n")[1] == "Light."


def test_a_figure_in_words_has_a_capital_where_a_sentence_begins():
    few = "{{ figure('few') }}"
    beats = [beat("one", 1, f"{few} went out. {few} came back: {few}, and\n“{few}” more.")]

    assert compose(angle(beats=beats)).placed.text.split("\n\n")[2] == (
        "A few lamps went out. A few lamps came back: a few lamps, and\n“A few lamps” more."
    )


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ((), "#Light #Harbours"),
        (("#Mine",), "#Mine #Light #Harbours"),
        (("light",), "#light #Harbours"),
        (("A", "B", "C", "D", "E"), "#A #B #C #D #E"),
    ],
)
def test_the_writers_own_hashtags_come_first_and_five_in_all(own, expected):
    assert compose(angle(), hashtags=own).placed.text.endswith(f"\n\n{expected}")


def test_a_template_that_shows_no_beat_is_refused():
    with pytest.raises(WorkspaceError) as refusal:
        compose(angle(beats=[beat("s", 1, "A stake.", "stake")]), "short")

    assert refusal.value.what == "template 'short' shows no beat of angle 'light'"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She said {{ quote('french') }}.",
            "She said “By night all budgets are grey” (translated from French).",
        ),
        (
            "In translation: {{ quote('french', 'told') }}.",
            "In translation: “By night all budgets are grey”.",
        ),
        (
            "She said {{ quote('french', 'original') }}.",
            "She said “La nuit, tous les budgets sont gris”.",
        ),
        ("She said {{ quote('dark', 'told') }}.", "She said “Nobody asks in the dark”."),
    ],
)
def test_a_translation_says_that_it_is_one(text, expected):
    post = compose(angle(beats=[beat("one", 1, text)]), "short")

    assert post.placed.text == f"A hook.\n\n{expected}\n\nWhy?"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("{{ quote('only-french') }}", "quote 'only-french' has no text in 'en'"),
        (
            "She said {{ quote('french', 'told') }}.",
            "quote 'french' is a translation here, and its text does not say so",
        ),
        ("{{ figure('cost', 'odds') }}", "figure 'cost' cannot be told so: the style 'odds' does not apply to this figure: use prose, short, spelled, bare"),
    ],
)  # fmt: skip
def test_what_cannot_be_told_is_said(text, what):
    with pytest.raises(UsageError) as refusal:
        compose(angle(beats=[beat("one", 1, text)]), "short")

    assert refusal.value.what == what


def test_only_the_beats_of_the_path_are_worded():
    one = angle(
        hooks=[hook("first", "A hook.", path=("one",))],
        beats=[beat("one", 1, "One."), beat("other", 1, "{{ quote('only-french') }}")],
    )

    assert compose(one, "short").beats == ("one",)


@given(st.integers(1, 120))
def test_the_least_that_is_named_is_the_least_that_fits(budget):
    beats = [beat("one", 1, "A first beat that is long."), beat("two", 2, "Short."), beat("three", 2, "x", needs=("one",))]  # fmt: skip
    one = angle(beats=beats)
    try:
        post = compose(one, budget=budget)
    except TooSmall as refusal:
        assert refusal.least > budget
        assert compose(one, budget=refusal.least).units == refusal.least
    else:
        assert post.units <= budget
