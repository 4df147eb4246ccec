"""`postgen draft` without an angle asks a person at a terminal, and nobody else."""

import json
import os
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from running import postgen
from screen import (
    CTRL_C,
    DOWN,
    ENTER,
    ESCAPE,
    LEFT,
    PAGE_DOWN,
    PAGE_UP,
    RIGHT,
    TAB,
    UP,
    postgen_in_terminal,
)

from postgen.cli.picker.choosing import Choice, Choosing
from postgen.cli.picker.glances import Glance
from postgen.cli.picker.pages import packed, page, rows, wrapped
from postgen.cli.picker.screen import KEYS

IDS = [line.split("\t")[0] for line in postgen("list-angles").stdout.splitlines()]
TITLES = {
    lang: [
        line.split("\t")[1] for line in postgen("list-angles", "--lang", lang).stdout.splitlines()
    ]
    for lang in ("fr", "en")
}


def drafts(*arguments):
    found = json.loads(postgen("draft", *arguments, "--variants", "--json").stdout)
    return found if isinstance(found, list) else [found]


def seen(words):
    """A space that does not break is drawn as a space."""
    return words.replace("\u00a0", " ")


def first_words(draft):
    return seen(draft["fold"]["mobile"]["lines"][0][:30])


@pytest.fixture
def asking():
    """Begin a run that shows its list."""
    made = []

    def begin(*arguments, lang="fr", **options):
        terminal = postgen_in_terminal("draft", "--lang", lang, *arguments, **options)
        made.append(terminal)
        return terminal

    yield begin
    for terminal in made:
        terminal.__exit__()


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_it_lists_the_titles_and_shows_the_draft(asking, lang):
    terminal = asking(lang=lang)
    draft = drafts("--angle", IDS[0], "--lang", lang)[0]
    terminal.until(f"{draft['units']:,} of 3,000 units")
    shown = terminal.until(TITLES[lang][-1][:30])

    for title in TITLES[lang]:
        assert title[:30] in shown
    for line in draft["fold"]["mobile"]["lines"]:
        assert seen(line) in shown
    assert f"variant 1 of {len(drafts('--angle', IDS[0], '--lang', lang))}" in shown
    assert f"{draft['hook']} · {draft['template']} · {draft['question']}" in shown
    assert f"› {TITLES[lang][0]}" in shown


def test_enter_goes_on_as_if_angle_and_variant_had_been_given(asking):
    third = drafts("--angle", IDS[1], "--lang", "en")[2]
    terminal = asking(lang="en", POSTGEN_CLIPBOARD="osc52", rows=60)
    terminal.press(DOWN)
    terminal.until(f"{IDS[1]}  variant 1")
    terminal.press(RIGHT)
    terminal.until("variant 2")
    terminal.press(TAB)
    terminal.until(lambda text: "variant 3" in text and first_words(third) in text)
    terminal.press(ENTER)

    assert terminal.end() == 0
    named = postgen_in_terminal(
        "draft", "--lang", "en", "--angle", IDS[1], "--variant", "3", POSTGEN_CLIPBOARD="osc52"
    )
    with named:
        assert named.end() == 0
    picked = terminal.bytes.rpartition(b"\x1b[?1049l")[2]
    assert re.sub(rb"^(?:\x1b\[[?0-9;]*[a-zA-Z]|\r)*", b"", picked) == named.bytes


def test_stdout_holds_the_post_alone(asking, tmp_path):
    with open(tmp_path / "post.txt", "w") as file:
        terminal = asking(lang="en", stdout=file.fileno())
        terminal.until("variant 1")
        terminal.press(ENTER)
        assert terminal.end() == 0
    expected = postgen("draft", "--lang", "en", "--angle", IDS[0]).stdout

    assert (tmp_path / "post.txt").read_text(encoding="utf-8") == expected


@pytest.mark.parametrize("key", [ESCAPE, CTRL_C], ids=["escape", "ctrl-c"])
def test_leaving_prints_nothing(asking, tmp_path, key):
    with open(tmp_path / "post.txt", "w") as file:
        terminal = asking(stdout=file.fileno())
        terminal.until("variant 1")
        terminal.press(key)
        assert terminal.end() == 130

    assert (tmp_path / "post.txt").read_bytes() == b""
    assert re.sub(
        r"\x1b\[[?0-9;]*[a-zA-Z]|\r", "", terminal.bytes.rpartition(b"\x1b[?1049l")[2].decode()
    ) in ("", "\n")


def test_the_variants_go_round_both_ways(asking):
    every = drafts("--angle", IDS[0])
    terminal = asking()
    terminal.until("variant 1 of")
    terminal.press(LEFT)
    terminal.until(
        lambda text: f"variant {len(every)} of" in text and first_words(every[-1]) in text
    )
    terminal.press(RIGHT)
    terminal.until("variant 1 of")


def test_typing_searches_titles_and_ids_without_accents(asking):
    terminal = asking()
    terminal.until(TITLES["fr"][-1][:30])
    terminal.press(IDS[1])
    terminal.until(lambda text: f"› {TITLES['fr'][1][:30]}" in text and TITLES["fr"][0] not in text)
    terminal.until(f"{IDS[1]}  variant")
    terminal.press("zzz")
    terminal.until("no angle has these words")
    terminal.press(ENTER)  # there is nothing to take
    terminal.press("\x15")
    terminal.until(TITLES["fr"][0])
    terminal.press(ESCAPE)
    assert terminal.end() == 130


@pytest.mark.parametrize(
    ("columns", "foot"),
    [
        (120, ["↑↓ angle  ←→ variant  type to search  PgUp PgDn scroll  Enter draft  Esc leave"]),
        (80, ["↑↓ angle  ←→ variant  type to search  PgUp PgDn scroll  Enter draft  Esc leave"]),
        (60, ["↑↓ angle  ←→ variant  type to search  PgUp PgDn scroll", "Enter draft  Esc leave"]),
        (40, ["↑↓ angle  ←→ variant  type to search", "PgUp PgDn scroll  Enter draft  Esc leave"]),
    ],
)
def test_every_key_is_named_however_narrow(asking, columns, foot):
    terminal = asking(columns=columns, rows=24)
    terminal.until("variant 1")
    terminal.until("Esc leave")

    assert terminal.lines[-len(foot) :] == foot


def test_the_keys_are_laid_out_again_when_the_window_changes(asking):
    terminal = asking(columns=80, rows=24)
    terminal.until("Esc leave")
    terminal.resize(60, 24)
    terminal.until(lambda text: text.endswith("\nEnter draft  Esc leave"))


@given(st.integers(1, 120))
def test_packing_leaves_no_key_out_and_parts_none(width):
    lines = list(packed(KEYS, width))

    assert "  ".join(lines) == "  ".join(KEYS)
    assert all(len(line) <= width or line in KEYS for line in lines)


@pytest.mark.parametrize("columns", [60, 40])
def test_a_narrow_terminal_has_the_draft_below(asking, columns):
    terminal = asking(columns=columns, rows=24)
    terminal.until("variant 1 of")
    shown = terminal.until("─" * columns).splitlines()
    line = shown.index("─" * columns)

    assert any("variant 1 of" in row for row in shown[line:])
    assert not any("variant 1 of" in row for row in shown[:line])
    terminal.resize(120, 24)
    terminal.until("│")
    terminal.press(ESCAPE)
    assert terminal.end() == 130


def test_the_rest_of_a_long_draft_is_a_page_down(asking):
    terminal = asking(rows=12)
    terminal.until("variant 1 of")
    hashtag = drafts("--angle", IDS[0])[0]["hashtags"][0]
    assert f"#{hashtag}" not in terminal.text
    for _ in range(8):
        terminal.press(PAGE_DOWN)
    terminal.until(f"#{hashtag}")
    for _ in range(8):
        terminal.press(PAGE_UP)
    terminal.until("variant 1 of")


def test_nothing_but_the_bar_and_shades_marks_without_colour(asking):
    terminal = asking(NO_COLOR="1")
    terminal.until("variant 1 of")
    terminal.until(TITLES["fr"][0])

    assert terminal.styled(f"› {TITLES['fr'][0]}") == {"fg:default", "bg:default", "reverse"}
    colours = rb"\x1b\[(?:[0-9]+;)*(?:3[0-8]|4[0-8])(?:;[0-9]+)*m"
    assert re.findall(colours, terminal.bytes) == []


@pytest.fixture
def many(tmp_path):
    """A workspace of three hundred angles, one of them at fault."""
    root = tmp_path / "mine"
    assert postgen("init", str(root)).returncode == 0
    file = root / "angles" / "nobody-was-slow.yaml"
    text = file.read_text(encoding="utf-8")
    for number in range(300):
        angle = f"angle-{number:03}"
        mine = text.replace("id: nobody-was-slow\n", f"id: {angle}\n", 1)
        mine = mine.replace("  en: Nobody was slow\n", f"  en: Title {number:03}\n", 1)
        if number == 7:
            mine = mine.replace("    kind: contradiction", "    kind: contradiktion", 1)
        (root / "angles" / f"{angle}.yaml").write_text(mine, encoding="utf-8")
    return root


def test_a_long_list_scrolls_and_a_faulty_angle_says_its_fault(asking, many):
    terminal = asking(lang="en", cwd=many, columns=80, rows=24)
    terminal.until("› Title 000")
    assert "Title 299" not in terminal.text
    for _ in range(7):
        terminal.press(DOWN)
    terminal.until("'contradiktion' is no kind")
    terminal.until("hint: did you mean 'contradiction'?")
    terminal.press(DOWN)
    terminal.until("› Title 008")
    terminal.press("\x1b[F")  # End
    terminal.until("Nobody was slow")
    terminal.press(UP)
    terminal.until("› Title 299")
    terminal.press("title 123")
    terminal.until("› Title 123")
    terminal.until("angle-123  variant 1 of 3")
    terminal.press(ENTER)
    assert terminal.end() == 0


def test_a_faulty_angle_that_is_taken_is_refused_as_ever(asking, many):
    terminal = asking(lang="en", cwd=many)
    terminal.until("› Title 000")
    terminal.press("007")
    terminal.until("'contradiktion' is no kind")
    terminal.press(ENTER)

    assert terminal.end() == 2
    assert "angles/angle-007.yaml:" in terminal.text


def test_a_length_that_no_variant_fits_says_so(asking):
    terminal = asking("--length", "50")
    terminal.until("do not fit into 50 units")
    terminal.press(RIGHT)
    terminal.press(DOWN)
    terminal.until(IDS[1])
    terminal.until("do not fit into 50 units")
    terminal.press(ESCAPE)
    assert terminal.end() == 130


def test_variants_of_the_angle_that_is_picked(asking, tmp_path):
    with open(tmp_path / "list.txt", "w") as file:
        terminal = asking("--variants", lang="en", stdout=file.fileno())
        terminal.until("variant 1")
        terminal.press(ENTER)
        assert terminal.end() == 0

    assert (tmp_path / "list.txt").read_text(encoding="utf-8") == postgen(
        "draft", "--lang", "en", "--angle", IDS[0], "--variants"
    ).stdout


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        ((), {"TERM": "dumb"}),
        (("--hook", "x"), {}),
        (("--template", "story"), {}),
        (("--variant", "2"), {}),
        (("--variant", "0"), {}),
    ],
    ids=str,
)
def test_nobody_is_asked_where_it_makes_no_sense(arguments, environment):
    with postgen_in_terminal("draft", *arguments, **environment) as terminal:
        assert terminal.end() == 2
    assert "no angle is named" in terminal.text
    assert IDS[0] in terminal.text


def test_nothing_of_it_is_loaded_for_an_angle_that_is_named():
    code = (
        "import sys\n"
        "from postgen.cli.app import application\n"
        f"application(['draft', '--angle', {IDS[0]!r}], standalone_mode=False)\n"
        "sys.exit(10 + ('prompt_toolkit' in sys.modules))"
    )
    import subprocess
    import sys

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=os.environ)
    assert done.returncode == 10, done.stderr


def test_what_is_chosen():
    choosing = Choosing(["first-angle", "second-angle"])
    choosing.name("first-angle", "L’été à Noël")
    steps = [
        (lambda: None, Choice("first-angle", 1)),
        (lambda: choosing.move(1), Choice("second-angle", 1)),
        (lambda: choosing.move(1), Choice("second-angle", 1)),
        (lambda: choosing.turn(1), Choice("second-angle", 2)),
        (lambda: choosing.turn(-3), Choice("second-angle", 1)),
        (lambda: choosing.variants.update({"second-angle": 3}), Choice("second-angle", 2)),
        (lambda: choosing.turn(-2), Choice("second-angle", 3)),
        (lambda: choosing.move(-9), Choice("first-angle", 1)),
        (lambda: choosing.write("ÉTÉ l'"), Choice("first-angle", 1)),
        (lambda: choosing.write("x"), None),
        (lambda: choosing.turn(1), None),
        (choosing.erase, Choice("first-angle", 1)),
        (choosing.clear, Choice("first-angle", 1)),
        (lambda: choosing.write("second"), Choice("second-angle", 3)),
        (choosing.clear, Choice("second-angle", 3)),
    ]

    for act, expected in steps:
        act()
        assert choosing.choice == expected


def test_what_is_too_wide_for_its_page_is_cut_or_goes_on_below():
    choosing = Choosing(["one"])
    choosing.name("one", "A title that is long")
    glance = Glance(head=("Eight words, and no more room",), label="…more", rest="Rest")
    lines = page(choosing, glance, 32, len)

    assert rows(choosing, 12)[0][0][1] == "› A title t…"
    assert rows(choosing, 30)[0][0][1].strip() == "› A title that is long"
    assert ["".join(words for _, words in line) for line in lines[-3:]] == [
        "Eight words, and no more room", "…more", "Rest",
    ]  # fmt: skip


def test_the_pages_obey_no_control_character():
    choosing = Choosing(["one"])
    choosing.name("one", "A\x1b[2Jtitle")
    glance = Glance(1, head=("b\x1bc",), label="…more", rest="d\x07e", standing="s", parts="p")
    words = [w for line in [*rows(choosing, 20), *page(choosing, glance, 20, len)] for _, w in line]

    assert not any("\x1b" in w or "\x07" in w for w in words)
    assert "› A\\u{1b}[2Jtitle   " in words


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 5, []),
        ("one two", 7, ["one two"]),
        ("one two", 6, ["one", "two"]),
        ("abcdefg hi", 3, ["abc", "def", "g", "hi"]),
        ("a b c", 1, ["a", "b", "c"]),
    ],
)
def test_lines_break_between_words(text, width, lines):
    assert list(wrapped(text, width, len)) == lines
