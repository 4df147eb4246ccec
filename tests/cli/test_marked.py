"""`postgen check` at a terminal: the text in colour, the findings in its margin."""

import lighthouse
import pytest
from cli.screen import postgen_in_terminal
from running import postgen

TAGS = "\n\n#Harbours #Budgets #Light\n"
TEXT = (
    "My team of 40 developers read what Ada Quill said of the [wip] lamp :smile:, and it held.\n\n"
    "A lamp costs about €90,000. By 2030 half of the harbours should have one, and about €10,000 "
    "is fine. “Nobody wants a budget in the dark,” she says." + TAGS
)
OWN = ("--own", "40 developers")
WIDE = """\
My team of 40 developers read what Ada Quill said of the [wip] lamp :smile:, and it held.

A lamp costs about €90,000. By 2030 half of the harbours should have one, and about €10,000 is fine.
“Nobody wants a budget in the dark,” she says.
  1 error number-altered [about €90,000]: the source has another number: about €9,000 to €10,000,
    what a new lamp costs (lamp-cost, notes §2.1)
    write: ~€9–10K
  2 warning number-sharpened [about €10,000]: the source gives a range: about €9,000 to €10,000,
    what a new lamp costs (lamp-cost, notes §2.1)
    write: ~€9–10K
  3 error quotation-altered [“Nobody wants a budget in the d…]: words were changed: the source:
    “Nobody [-asks for-] {+wants+} a budget in the …” (quote no-budget-in-the-dark, notes §2.2)
    write: “Nobody asks for a budget in the dark”

#Harbours #Budgets #Light
post.txt: 265 of 3,000 units, 3 findings; evidence: 3 supported, 1 own, 3 altered
"""
NARROW = """\
My team of 40 developers read what Ada Quill said of the
[wip] lamp :smile:, and it held.

A lamp costs about €90,000. By 2030 half of the harbours
should have one, and about €10,000 is fine. “Nobody wants a
budget in the dark,” she says.
  1 error number-altered [about €90,000]: the source has
    another number: about €9,000 to €10,000, what a new lamp
    costs (lamp-cost, notes §2.1)
    write: ~€9–10K
  2 warning number-sharpened [about €10,000]: the source
    gives a range: about €9,000 to €10,000, what a new lamp
    costs (lamp-cost, notes §2.1)
    write: ~€9–10K
  3 error quotation-altered [“Nobody wants a budget in the
    d…]: words were changed: the source: “Nobody [-asks
    for-] {+wants+} a budget in the …” (quote
    no-budget-in-the-dark, notes §2.2)
    write: “Nobody asks for a budget in the dark”

#Harbours #Budgets #Light
post.txt: 265 of 3,000 units, 3 findings; evidence: 3 suppor
ted, 1 own, 3 altered
"""


@pytest.fixture
def look(tmp_path):
    """Give a way to check texts in a terminal, over the lighthouse source."""
    lighthouse.build(tmp_path)

    def looked(*texts, options=(), columns=100, rows=40, **environment):
        names = ["post.txt", "other.txt"][: len(texts)]
        for name, text in zip(names, texts, strict=True):
            (tmp_path / name).write_bytes(text.encode())
        terminal = postgen_in_terminal(
            "check", *options, *names, cwd=tmp_path, columns=columns, rows=rows, **environment
        )
        with terminal:
            code = terminal.end()
        return terminal, code

    return looked


def shown(terminal):
    """Give the screen below the line that names the workspace, which may be long."""
    lines = terminal.text.split("\n")
    first = next(at for at, line in enumerate(lines) if line.startswith(("My", "post.txt")))
    return "\n".join(lines[first:]).rstrip("\n") + "\n"


@pytest.mark.parametrize(("columns", "expected"), [(100, WIDE), (60, NARROW)])
@pytest.mark.parametrize("colour", [{}, {"NO_COLOR": "1"}])
def test_the_text_with_its_findings(look, columns, expected, colour):
    terminal, code = look(TEXT, options=OWN, columns=columns, **colour)

    assert shown(terminal) == expected
    assert code == 1


@pytest.mark.parametrize("columns", [10, 20, 200])
def test_any_width_holds_it(look, columns):
    text = TEXT.replace("and it held", "\t" + "https://example.org/" * 9)
    terminal, code = look(text, columns=columns, rows=300)

    assert "".join(TEXT.split()[:9]) in "".join(terminal.text.split())
    assert code == 1


@pytest.mark.parametrize(
    ("words", "colour"),
    [
        ("40 developers", "blue"),
        ("about €90,000", "red"),
        ("By 2030", "green"),
        ("half", "green"),
        ("about €10,000", "brown"),  # as pyte calls yellow
        ("“Nobody wants a budget in the dark,”", "red"),
        ("she says", "green"),
        ("My team of", "default"),
        ("write: ", "default"),
    ],
)
def test_what_was_judged_is_coloured(look, words, colour):
    terminal, _ = look(TEXT, options=OWN)
    plain, _ = look(TEXT, options=OWN, NO_COLOR="1")

    assert {it for it in terminal.styled(words) if it.startswith("fg:")} == {f"fg:{colour}"}
    assert {it for it in plain.styled(words) if it.startswith("fg:")} == {"fg:default"}


def test_what_the_source_lacks_is_red(look):
    terminal, _ = look("My lamp. Ada Quill has 300 lamps." + TAGS)

    assert "fg:red" in terminal.styled("300 lamps")


def test_another_fault_is_underlined(look):
    terminal, code = look("My **bold** lamp." + TAGS)

    assert b"\x1b[4m**bold**\x1b[0m" in terminal.bytes
    assert code == 0


def test_a_whole_paragraph_is_not(look):
    terminal, _ = look("My " + "lamp and light " * 40 + "." + TAGS)

    assert " warning paragraph-long " in terminal.text
    assert b"\x1b[4m" not in terminal.bytes


def test_nothing_in_a_text_drives_the_terminal(look):
    text = "My \x1b]0;title\x07 \x1b[2J lamp\u202e, \x9b31m, a\rb\r\nlast\x00."
    terminal, _ = look(text, NO_COLOR="1", TERM="dumb")

    for sign in ("\x1b", "\x07", "\u202e", "\x9b", "\x00"):
        assert sign.encode() not in terminal.bytes
    assert (
        "My \\u{1b}]0;title\\u{7} \\u{1b}[2J lamp\\u{202e}, \\u{9b}31m, a\\u{d}b" in terminal.text
    )
    assert "last\\u{0}." in terminal.text


def test_wide_letters_fold_inside_the_screen(look):
    terminal, _ = look("My lamp: " + "日本の灯台" * 8 + ". 𝗕𝗼𝗹𝗱" + TAGS, columns=30)

    assert shown(terminal).startswith("My lamp:\n日本の灯台日本の灯台日本の灯台\n")


def test_a_text_of_right_to_left_letters_stays(look):
    terminal, _ = look("My שלום עולם 12." + TAGS)

    assert "שלום" in terminal.text


def test_several_texts_are_named(look):
    terminal, code = look("My lamp." + TAGS, "Ada Quill has 300 lamps." + TAGS, rows=40)

    assert shown(terminal) == (
        "post.txt\nMy lamp.\n\n#Harbours #Budgets #Light\n"
        "other.txt\nAda Quill has 300 lamps.\n"
        "  1 error number-unsupported [300 lamps]: the source has no such number\n"
        "\n#Harbours #Budgets #Light\n"
        "post.txt: 35 of 3,000 units, no finding\n"
        "other.txt: 51 of 3,000 units, 1 finding; evidence: 1 unsupported\n"
    )
    assert code == 1


def test_an_empty_text_has_its_finding(look):
    terminal, code = look("")

    assert "  1 error empty: there is nothing to post\npost.txt: 0 of 3,000 units" in terminal.text
    assert code == 1


def test_a_long_post_is_shown_whole(look):
    text = "".join(f"My lamp {'of light ' * 9}and so on.\n" for _ in range(30)) + TAGS
    terminal, _ = look(text, rows=80)

    assert terminal.text.count("and so on.") == 30


def test_what_is_no_post_by_far_has_its_findings_in_lines(look):
    terminal, _ = look("My lamp. " * 4_000, columns=200)

    assert "post.txt:1:1: warning paragraph-long: " in terminal.text
    assert "My lamp. My lamp." not in terminal.text


def test_a_pipe_has_lines(look, tmp_path):
    look(TEXT)
    with open(tmp_path / "out", "w") as file:
        terminal = postgen_in_terminal("check", "post.txt", cwd=tmp_path, stdout=file.fileno())
        assert terminal.end() == 1
    piped = postgen("check", "post.txt", cwd=tmp_path)

    assert (tmp_path / "out").read_text() == piped.stdout
    assert piped.stdout.splitlines()[1] == (
        "post.txt:3:14: error number-altered: the source has another number: about €9,000 to "
        "€10,000, what a new lamp costs (lamp-cost, notes §2.1) (write: ~€9–10K)"
    )
