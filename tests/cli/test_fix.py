"""`postgen check --fix`: what changes, who is asked, and what is left."""

import base64
import os
import re
import stat

import lighthouse
import pytest
from cli.hands import Hands
from running import in_terminal, postgen

TAGS = "\n\n#Harbours #Budgets #Light\n"
TEXT = "Ada Quill has 300 lamps.\n\nA **lamp** costs about €10,000: it  is dear." + TAGS
FIXED = "Ada Quill has 300 lamps.\n\nA lamp costs ~€9–10K: it is dear." + TAGS
DIFF = (
    "--- post.txt\n+++ post.txt\n@@ -1,5 +1,5 @@\n Ada Quill has 300 lamps.\n \n"
    "-A **lamp** costs about €10,000: it  is dear.\n+A lamp costs ~€9–10K: it is dear.\n"
    " \n #Harbours #Budgets #Light\n"
)
LEFT = "error number-unsupported: the source has no such number\n"
ASKED = "make 3 changes in post.txt? (y/N) "


@pytest.fixture
def here(tmp_path):
    lighthouse.build(tmp_path)
    (tmp_path / "post.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def talk(done):
    return done.stderr.split("\n", 1)[1]  # below the line that names the workspace


def test_unasked_where_that_is_said(here):
    done = postgen("check", "--fix", "--yes", "post.txt", cwd=here)

    assert talk(done) == DIFF + "post.txt: 3 changes made\n"
    assert done.stdout == f"post.txt:1:15: {LEFT}"
    assert (here / "post.txt").read_text() == FIXED
    assert done.returncode == 1


def test_a_second_run_has_nothing_to_do(here):
    for _ in range(2):
        done = postgen("check", "--fix", "--yes", "post.txt", cwd=here)

    assert talk(done) == "post.txt: nothing that can be put right by itself\n"
    assert (here / "post.txt").read_text() == FIXED


def test_of_standard_input_the_text_goes_to_stdout(here):
    done = postgen("check", "--fix", "-", stdin=TEXT, cwd=here)

    assert done.stdout == FIXED
    assert talk(done) == DIFF.replace("post.txt", "-") + f"-:1:15: {LEFT}"
    assert done.returncode == 1


@pytest.mark.parametrize("text", ["", "A lamp.\n", "A lamp.", "\ufeffA lamp.\r\n", "\n\n"])
def test_without_a_suggestion_it_is_as_it_was(here, text):
    assert postgen("check", "--fix", stdin=text, cwd=here).stdout == text


@pytest.mark.parametrize(
    ("was", "is_now"),
    [
        ("A **lamp**." + TAGS, "A lamp." + TAGS),
        ("A **lamp**.", "A lamp."),
        ("A **lamp**.\n\n", "A lamp.\n\n"),
        ("\ufeffA **lamp**.\n", "\ufeffA lamp.\n"),
        ("\ufeffA **lamp**.\r\nB.\r\n", "\ufeffA lamp.\r\nB.\r\n"),
        ("A.\r\n\r\n\r\n\r\n**B**.\r\n", "A.\r\n\r\nB.\r\n"),
        ("A.\n\n\n\nB `c`.", "A.\n\nB c."),
        ("**a  b** c", "a  b c"),  # what overlaps waits for the next run
        ("Il vient : « Oui ».", "Il vient\u00a0: «\u00a0Oui\u00a0»."),
    ],
)
def test_what_the_file_has_around_its_text_stays(here, was, is_now):
    path = here / "post.txt"
    path.write_bytes(was.encode())
    done = postgen("check", "--fix", "--yes", "--lang", "fr", "post.txt", cwd=here)

    assert path.read_bytes().decode() == is_now
    assert done.returncode == 0
    assert "made\n" in done.stderr


@pytest.mark.parametrize(
    ("keys", "told", "text"),
    [
        ("y\r", "post.txt: 3 changes made\n", FIXED),
        ("YES\r", "post.txt: 3 changes made\n", FIXED),
        ("\r", "post.txt: left as it is\n", TEXT),
        ("n\r", "post.txt: left as it is\n", TEXT),
        ("ja\r", "post.txt: left as it is\n", TEXT),
        ("\x04", "post.txt: left as it is\n", TEXT),
    ],
)
def test_a_person_is_asked(here, keys, told, text):
    hands = Hands("check", "--fix", "post.txt", cwd=here)
    hands.see(ASKED)
    assert (here / "post.txt").read_text() == TEXT
    hands.press(keys)
    shown, code = hands.end()

    assert DIFF in shown
    assert told in shown
    assert "  1 error number-unsupported [300 lamps]: " in shown
    assert (here / "post.txt").read_text() == text
    assert code == 1


def test_ctrl_c_leaves_it_as_it_is(here):
    hands = Hands("check", "--fix", "post.txt", cwd=here)
    hands.see(ASKED)
    hands.press("\x03")
    _, code = hands.end()

    assert (here / "post.txt").read_text() == TEXT
    assert code == 130


def test_what_was_saved_meanwhile_is_not_written_over(here):
    hands = Hands("check", "--fix", "post.txt", cwd=here)
    hands.see(ASKED)
    (here / "post.txt").write_text("Anew.")
    hands.press("y\r")
    shown, code = hands.end()

    assert "post.txt: it was saved while you were asked, so it is left as it is\n" in shown
    assert (here / "post.txt").read_text() == "Anew."
    assert code == 2


NOBODY = (
    "postgen: --fix: nobody is there to be asked whether the file may be changed\n"
    "  hint: add --yes to change it unasked, or give - and take the text from stdout\n"
)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("post.txt",), NOBODY),
        (("post.txt", "-"), "postgen: --fix: standard input is fixed alone: its text goes to stdout\n"
         "  hint: name the files in a run of their own\n"),
        (("--json", "post.txt"), "postgen: --fix: --fix does not go with --json\n  hint: give one of them\n"),
        (("--watch", "post.txt"), "postgen: --fix: --fix does not go with --watch\n  hint: give one of them\n"),
        (("--yes", "gone.txt"), "postgen: gone.txt: it cannot be read: No such file or directory\n  hint: check the path\n"),
        (("--yes", "angles"), "postgen: angles: this is no file that can be changed\n  hint: name a file\n"),
    ],
)  # fmt: skip
def test_what_is_refused(here, arguments, told):
    done = postgen("check", "--fix", *arguments, cwd=here)

    assert done.stderr.removeprefix(f"workspace: {here}\n") == told
    assert (done.stdout, done.returncode) == ("", 2)
    assert (here / "post.txt").read_text() == TEXT


def test_yes_says_nothing_alone(here):
    done = postgen("check", "--yes", "post.txt", cwd=here)

    assert talk(done) == "postgen: --yes: it says nothing without --fix\n  hint: add --fix\n"
    assert done.returncode == 2


def test_a_link_stays_one_and_the_mode_too(here):
    path = here / "post.txt"
    path.chmod(0o640)
    (here / "link.txt").symlink_to(path)
    postgen("check", "--fix", "--yes", "link.txt", cwd=here)

    assert (here / "link.txt").is_symlink()
    assert path.read_text() == FIXED
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o640
    assert {it.name for it in here.iterdir() if it.name.startswith(".")} == set()


def test_another_unit_is_another_statement(here):
    text = "A new lamp costs about 90 tonnes, says Ada Quill." + TAGS
    done = postgen("check", "--fix", stdin=text, cwd=here)

    assert "number-" in done.stderr
    assert done.stdout == text


def test_several_files_each_have_their_diff(here):
    (here / "other.txt").write_text("A **net**." + TAGS)
    done = postgen("check", "--fix", "--yes", "other.txt", "post.txt", cwd=here)

    assert talk(done) == (
        "--- other.txt\n+++ other.txt\n@@ -1,3 +1,3 @@\n-A **net**.\n+A net.\n \n"
        " #Harbours #Budgets #Light\nother.txt: 1 change made\n"
        + DIFF
        + "post.txt: 3 changes made\n"
    )


def test_what_is_fixed_is_what_is_copied(here):
    asked = ("check", "--fix", "--yes", "--copy", "--own", "300 lamps", "post.txt")
    shown, code = in_terminal(*asked, cwd=here, POSTGEN_CLIPBOARD="osc52")
    (sent,) = re.findall(r"\x1b\]52;c;([^\x07]*)\x07", shown)

    assert base64.b64decode(sent).decode() == FIXED.rstrip("\n")
    assert code == 0
