"""What citations are left after an edit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgen.drafting.draft import Citation
from postgen.drafting.surviving import surviving

COMPOSED = "It costs $10 billion.\n\nShe said “no way”, twice.\n\nIn 2026 it ends."


def cite(words, name):
    start = COMPOSED.index(words)
    return Citation(start, start + len(words), "figure", name, "notes §1")


CITATIONS = (
    cite("It costs $10 billion.", "claim"),
    cite("$10 billion", "cost"),
    cite("“no way”", "quote"),
    cite("2026", "year"),
)


@pytest.mark.parametrize(
    ("edited", "left"),
    [
        (COMPOSED, ["claim", "cost", "quote", "year"]),
        ("New. " + COMPOSED + " Bye.", ["claim", "cost", "quote", "year"]),
        ("In 2026 it ends.\n\nShe said “no way”, twice.\n\nIt costs $10 billion.", ["year", "quote", "claim", "cost"]),
        ("It costs over $10 billion.\n\nShe said “no way”, twice.", ["cost", "quote"]),
        ("It costs $10 billion, so.\n\nIn 2026 it ends.", ["cost", "year"]),
        ("It costs $10.5 billion.", []),
        ("It costs $110 billion.", []),
        ("It costs $10 billions.", []),
        ("It costs 1,$10 billion.", []),
        ("She said “no  way”, twice. In 2026.", ["year"]),
        ("She said “no way”; in 20265 it ends.", ["quote"]),
        ("In 2026.5 it ends.", []),
        ("In x2026 it ends.", []),
        ("Nothing of it.", []),
        ("", []),
    ],
)  # fmt: skip
def test_surviving(edited, left):
    found = surviving(CITATIONS, COMPOSED, edited)
    words = {cited.id: COMPOSED[cited.start : cited.end] for cited in CITATIONS}

    assert [cited.id for cited in found] == left
    for cited in found:
        assert edited[cited.start : cited.end] == words[cited.id]


def test_a_very_long_text_is_compared_by_paragraphs():
    edited = "It costs $10 billion.\n\nIn 2026 it ended.\n\n" + "ab cd " * 200_000

    assert [cited.id for cited in surviving(CITATIONS, COMPOSED, edited)] == ["claim", "cost"]


def test_a_paragraph_that_stands_twice_is_followed_by_its_order():
    edited = COMPOSED + "\n\nIt costs $10 billion."

    assert surviving(CITATIONS, COMPOSED, edited) == CITATIONS


@given(
    st.text("ab1 .\n", max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 5), st.text("b2 \n", max_size=5)), max_size=4),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=5),
)  # fmt: skip
def test_whatever_is_edited_a_span_that_survives_is_what_it_was(composed, edits, spans):
    citations = tuple(
        Citation(start, min(start + size, len(composed)), "claim", str(number), "notes §1")
        for number, (start, size) in enumerate(spans)
        if start < len(composed)
    )
    edited = composed
    for at, gone, new in edits:
        edited = edited[:at] + new + edited[at + gone :]
    was = {cited.id: composed[cited.start : cited.end] for cited in citations}

    found = surviving(citations, composed, edited)

    assert len({cited.id for cited in found}) == len(found)
    for cited in found:
        assert edited[cited.start : cited.end] == was[cited.id]
    if edited == composed:
        assert {cited.id for cited in found} == set(was)
