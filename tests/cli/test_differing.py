"""Changes at known places: a diff holds them all, whatever they are."""

import re

from hypothesis import given
from hypothesis import strategies as st

from postgen.cli.differing import Edit, applied, unified

LINES = st.text("ab\n", max_size=60)


@st.composite
def changes(draw):
    text = draw(LINES)
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=10)))
    pairs = zip(places[::2], places[1::2], strict=False)
    return text, [Edit(start, end, draw(st.text("xy\n", max_size=4))) for start, end in pairs]


def patched(text, diff):
    """Make a diff's changes, as `patch` does."""
    old, new, at = text.split("\n"), [], 0
    for line in diff[2:]:
        place = re.fullmatch(r"@@ -(\d+),(\d+) \+(\d+),(\d+) @@", line)
        if place:
            first = int(place[1]) - 1
            new += old[at:first]
            at = first
            assert len(new) == int(place[3]) - 1
            continue
        if line[0] in " -":
            assert old[at] == line[1:]
            at += 1
        if line[0] in " +":
            new.append(line[1:])
    return "\n".join(new + old[at:])


@given(changes())
def test_the_diff_tells_all_that_changes(case):
    text, edits = case

    assert patched(text, unified("a", text, edits)) == applied(text, edits)


@given(changes())
def test_each_hunk_has_as_many_lines_as_it_says(case):
    text, edits = case
    hunks = re.split(r"^(@@ .*)$", "\n".join(unified("a", text, edits)[2:]), flags=re.MULTILINE)
    for head, body in zip(hunks[1::2], hunks[2::2], strict=True):
        _, old, _, new = map(int, re.findall(r"\d+", head))
        signs = [line[0] for line in body.strip("\n").split("\n")]

        assert (signs.count(" ") + signs.count("-"), signs.count(" ") + signs.count("+")) == (
            old,
            new,
        )


def test_far_changes_have_hunks_of_their_own():
    text = "\n".join("abcdefghijklmnop")
    diff = unified("post", text, [Edit(0, 1, "A"), Edit(28, 29, "O\u00a0!")])

    assert diff == [
        "--- post", "+++ post", "@@ -1,4 +1,4 @@", "-a", "+A", " b", " c", " d",
        "@@ -12,5 +12,5 @@", " l", " m", " n", "-o", "+O⍽!", " p",
    ]  # fmt: skip
