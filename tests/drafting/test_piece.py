"""Marks: in, rendered, and out again with the spans right."""

from hypothesis import given
from hypothesis import strategies as st

from postgen.drafting.draft import Citation
from postgen.drafting.piece import MARKS, Piece, Printed, bare, place

words = st.text(st.characters(exclude_categories=["Cs", "Co"]), max_size=12)


@st.composite
def pieces(draw):
    text = draw(words)
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, len(text)))
    return Piece(text, (Citation(start, end, "figure", draw(words), ""),))


@given(st.lists(st.tuples(words, pieces())), words)
def test_what_was_cited_is_what_the_span_holds(parts, tail):
    printed = "".join(
        between + Printed(number, piece).marked for number, (between, piece) in enumerate(parts)
    )
    placed = place(printed + tail, [piece for _, piece in parts])

    assert placed.text == "".join(between + piece.text for between, piece in parts) + tail
    assert placed.text == bare(printed + tail)
    assert placed.shown == frozenset(range(len(parts)))
    assert sorted((c.id, placed.text[c.start : c.end]) for c in placed.citations) == sorted(
        (c.id, piece.text[c.start : c.end]) for _, piece in parts for c in piece.citations
    )
    assert not set(MARKS) & set(placed.text)
