"""The fold, by whole expected results and by its laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgen.linkedin.breaking import may_break
from postgen.linkedin.fold import (
    LABELS,
    MOBILE,
    Fold,
    fold,
    fold_in,
    hook_complete,
    hook_end,
    surely_whole,
)
from postgen.linkedin.glyphs import EMOJI, FONTS, Advances, glyphs

LONG = (
    "Being wrong by a single year can ruin you. Not because the technology fails, but because "
    "the customers arrive twelve months after the invoice does, and the bank knows it."
)


@pytest.mark.parametrize(
    ("text", "surface", "expected"),
    [
        ("", "mobile", Fold("", (), True, False)),
        (" \n ", "mobile", Fold("", (), True, False)),
        ("One.", "mobile", Fold("One.", ("One.",), True, False)),
        ("a\nb\nc\n\n", "mobile", Fold("a\nb\nc", ("a", "b", "c"), True, False)),
        ("a\n\nb\nc", "mobile", Fold("a\n\nb", ("a", "", "b"), True, True)),
        ("a\nb\n\nc", "mobile", Fold("a\nb", ("a", "b"), True, True)),
        ("a\r\n\r\nb  \tc\r\nd", "mobile", Fold("a\r\n\r\nb  \tc", ("a", "", "b c"), True, True)),
        ("a\n\n\n\nb", "mobile", Fold("a", ("a",), True, True)),
        (
            LONG,
            "mobile",
            Fold(
                LONG[: LONG.index(" invoice")],
                (
                    "Being wrong by a single year can ruin you. Not",
                    "because the technology fails, but because the",
                    "customers arrive twelve months after the",
                ),
                False,
                True,
            ),
        ),
        (
            LONG,
            "desktop",
            Fold(
                LONG,
                (
                    LONG[: LONG.index(" because the customers")],
                    LONG[LONG.index("because the customers") : LONG.index(" knows")],
                    "knows it.",
                ),
                True,
                False,
            ),
        ),
        ("M" * 200, "mobile", Fold("M" * 56, ("M" * 28, "M" * 28), False, True)),
    ],
)
def test_fold(text, surface, expected):
    assert fold(text, surface) == expected


def test_the_label_hides_what_is_under_it():
    text = "a\nb\n" + LONG[:42] + " Nobody\n\nc"
    assert fold(text).lines[-1] == "Being wrong by a single year can ruin you."
    assert fold(text, label="").lines[-1] == "Being wrong by a single year can ruin you. Nobody"


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("", 0),
        ("\n \n", 0),
        ("a b", 3),
        ("a\nb \n\nc", 3),
        ("\n\na\n \t\nb", 3),
        ("a\r\n\r\nb", 1),
        ("a.  ", 2),
    ],
)
def test_hook_end(text, end):
    assert hook_end(text) == end


def test_hook_complete():
    assert hook_complete("Short.\n\n" + LONG * 3)
    assert not hook_complete(LONG + "\n\nMore.")
    assert hook_complete(LONG + "\n\nMore.", "desktop")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("ae\u0301", ("a", "e")),
        ("👨‍👩‍👧a", ("👨", "a")),
        ("👍🏽!", ("👍", "!")),
        ("🇫🇷🇩🇪", (EMOJI, EMOJI)),
        ("1️⃣❤️", (EMOJI, EMOJI)),
    ],
)
def test_glyphs(word, expected):
    assert glyphs(word)[0] == expected
    assert glyphs(word)[1][-1] == len(word)


@pytest.mark.parametrize("font", FONTS)
def test_advances(font):
    advances = Advances(font)
    assert advances["i"] < advances["n"] < advances["M"]
    assert advances["中"] == 1000
    assert advances["\u0301"] == advances["\u200b"] == 0
    assert advances["😀"] == advances[EMOJI]
    assert advances["𝗔"] > advances["A"]


@pytest.mark.parametrize(
    ("pair", "expected"),
    [
        ("ab", False), ("a-", False), ("-a", True), ("a中", True), ("中。", False), ("。中", True),
        ("「中", False), ("a\u00a0", False), ("\u202fa", False), ("\u200ba", True), ("a—", True),
        ("—a", True), ("a!", False), ("?a", True), ("/a", False), ("»a", False), ("😀😀", True),
        ("a(", False), (")(", True), ("5%", False), ("中%", False), ("…a", True), ("a…", False),
    ],
)  # fmt: skip
def test_may_break(pair, expected):
    assert may_break("x", pair[0], pair[1]) is expected


@pytest.mark.parametrize(("before", "expected"), [("4", True), ("", False), (" ", False)])
def test_a_minus_stays_with_its_number(before, expected):
    assert may_break(before, "-", "5") is expected


@given(
    st.text() | st.text("ab iM\n\r\t-.é\u00a0中。😀\u200d\ufe0f\u0301𝗔🇫", max_size=400),
    st.sampled_from(["mobile", "desktop"]),
)
def test_what_is_seen_begins_the_text(text, surface):
    shown = fold(text, surface)
    assert text.startswith(shown.visible)
    assert len(shown.lines) <= 3
    assert shown.complete == (len(shown.visible) >= hook_end(text)) or not shown.cut
    assert min(len(fold_in(font, text, surface).visible) for font in FONTS) == len(shown.visible)
    if not shown.cut:
        assert shown.visible.split() == text.split()


@given(st.lists(st.text("abcdefghij", min_size=1, max_size=9), max_size=60).map(" ".join))
def test_a_wider_surface_shows_no_less(text):
    assert len(fold(text, "desktop").visible) >= len(fold(text).visible)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("One short line.\n\nMore.", True), (LONG, False), ("a\nb", False), ("✔️ One.", False), ("", False)],
)  # fmt: skip
def test_what_is_sure_at_a_glance(text, expected):
    assert surely_whole(text) == expected


@given(
    st.lists(st.text("ab WMil é’-,.!?:—…«»\u00a0\u0301\u200d/(", max_size=30), max_size=12).map(" ".join),
    st.sampled_from(["", "\n", "\n\nmore", "\n \nb"]),
    st.sampled_from(list(LABELS.values())),
)  # fmt: skip
def test_what_is_sure_at_a_glance_is_so(hook, rest, label):
    assert not surely_whole(hook + rest, label) or fold(hook + rest, MOBILE, label).complete
