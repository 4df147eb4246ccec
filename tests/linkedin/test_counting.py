"""How LinkedIn counts, and the laws of it."""

from unicodedata import is_normalized

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from postgen.linkedin.counting import head, units
from postgen.linkedin.limits import EVIDENCE, LIMITS, limit


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("abc", 3),
        ("é", 1),
        ("e\u0301", 1),
        ("a\r\nb", 3),
        ("é\r\nb", 3),
        ("a\rb", 3),
        ("😀", 2),
        ("𝗔", 2),
        ("👍🏽", 4),
        ("👨‍👩‍👧", 8),
        ("\ud800", 1),
        ("https://example.com/a/long/path", 31),
    ],
)
def test_units(text, count):
    assert units(text) == count


@given(st.text(), st.text())
def test_parts_add_up_where_nothing_composes(left, right):
    assume(is_normalized("NFC", left + right))
    assume(not (left.endswith("\r") and right.startswith("\n")))
    assert units(left + right) == units(left) + units(right)


@given(st.text(st.characters(exclude_characters="\r")))
def test_no_fewer_than_letters(text):
    assume(is_normalized("NFC", text))
    assert len(text) <= units(text) <= 2 * len(text)


@pytest.mark.parametrize(
    ("text", "budget", "expected"),
    [
        ("abcdef", 4, 4),
        ("abc", 9, 3),
        ("😀😀", 3, 1),
        ("e\u0301e\u0301x", 2, 4),
        ("a\r\nb", 2, 3),
        ("", 5, 0),
        ("abc", 0, 0),
    ],
)
def test_head(text, budget, expected):
    assert head(text, budget) == expected


@given(st.text(), st.integers(0, 50))
def test_a_head_fits(text, budget):
    assert units(text[: head(text, budget)]) <= budget


def test_each_limit_is_dated_and_says_who_says_so():
    assert len({row.name for row in LIMITS}) == len(LIMITS)
    for row in LIMITS:
        assert row.evidence in EVIDENCE
        assert row.source
        assert len(row.date) == len("2026-11")
        assert limit(row.name) == row.value > 0


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("post", 3000),
        ("comment", 1250),
        ("link-shown", 26),
        ("mobile-width", 358),
        ("desktop-width", 523),
        ("hashtags-most", 5),
    ],
)
def test_limits(name, value):
    assert limit(name) == value


def test_an_unknown_limit():
    with pytest.raises(KeyError):
        limit("posts")
