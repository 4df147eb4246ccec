"""`postgen check` as its users run it."""

import shutil
from pathlib import Path

import pytest
from running import postgen

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize(
    ("what", "text", "out", "code"),
    [
        ("a fine text", "A post.\n\nWhy?\n\n#One #Two #Three\n", "", 0),
        ("too long", "a " * 1_501, "too-long", 1),
        ("near the limit", "ab cd\n\n" * 415, "near-limit", 0),
        ("Markdown", "**Bold** words. #One #Two #Three", "-:1:1: warning markdown-bold: ", 0),
        ("on the second line", "A.\n\n`code` #One #Two #Three", "-:3:1: warning markdown-code: ", 0),
        ("nothing", "", "-:1:1: error empty: ", 1),
    ],
)  # fmt: skip
def test_check(what, text, out, code):
    done = postgen("check", stdin=text)

    assert out in done.stdout, what
    assert bool(done.stdout) == bool(out)
    assert done.returncode == code


@pytest.mark.parametrize(("units", "code"), [(1_250, 0), (1_251, 1)])
def test_a_comment_is_shorter(units, code):
    text = ("ab " * 500)[: units - 1] + "."

    assert postgen("check", "--comment", stdin=text).returncode == code


@pytest.mark.parametrize(("length", "code"), [(3_000, 0), (3_001, 1)])
def test_the_limit_counts_units_and_not_the_last_newline(length, code):
    text = ("😀 ab " * 1_000).encode("utf-16-le")[: 2 * (length - 1)].decode("utf-16-le", "ignore")
    text += "." * (length - len(text.encode("utf-16-le")) // 2)

    assert postgen("check", stdin=text + "\n").returncode == code


def test_a_rule_is_switched_off_by_its_code():
    text = "**Bold** words. #One #Two #Three"

    assert postgen("check", "--ignore", "markdown-bold", stdin=text).stdout == ""


PROSE = "The boat left!! Déjà vu. At the end of the day, it moved the needle.\n\n**Why** them?\n"


@pytest.mark.parametrize(
    ("switches", "codes"),
    [
        ((), ["exclamations", "worn-phrase", "worn-phrase", "markdown-bold", "hashtags-none"]),
        (("prose",), ["markdown-bold", "hashtags-none"]),
        (("prose", "hints"), ["markdown-bold"]),
        (("worn-phrase", "hints", "markdown-bold"), ["exclamations"]),
    ],
)
@pytest.mark.parametrize("place", ["options", "settings"])
def test_rules_are_switched_off_by_code_and_by_group(tmp_path, switches, codes, place):
    for name in ("knowledge", "angles"):
        shutil.copytree(ROOT / name, tmp_path / name)
    arguments = [word for name in switches for word in ("--ignore", name)]
    if place == "settings":
        arguments = []
        (tmp_path / "postgen.yaml").write_text(f"ignore: [{', '.join(switches)}]\n")

    done = postgen("check", *arguments, stdin=PROSE, cwd=tmp_path)

    assert [line.split()[2].rstrip(":") for line in done.stdout.splitlines()] == codes


@pytest.mark.parametrize("command", [("check", "-"), ("draft", "--angle", "trillion-trap")])
def test_an_unknown_switch_in_the_settings_is_refused(tmp_path, command):
    (tmp_path / "postgen.yaml").write_text("ignore: [pros]\n")
    for name in ("knowledge", "angles"):
        (tmp_path / name).symlink_to(ROOT / name)

    done = postgen(*command, stdin="A post.", cwd=tmp_path)

    assert "there is no rule 'pros'" in done.stderr
    assert "did you mean 'prose'?" in done.stderr
    assert (done.stdout, done.returncode) == ("", 2)


@pytest.mark.parametrize(
    ("arguments", "where", "what", "hint"),
    [
        (("nowhere.txt",), "nowhere.txt", "it cannot be read: No such file", "check the path"),
        (("folder",), "folder", "this is a folder", "name the files"),
        (("latin.txt",), "latin.txt:2:4", "it is not UTF-8: byte 0xe9", "save it as UTF-8"),
        (("huge.txt",), "huge.txt", "it is over 64 MB", "cut the file"),
        (("--ignore", "markdown-bald", "fine.txt"), "", "there is no rule 'markdown-bald'", "did you mean 'markdown-bold'?"),
    ],
)  # fmt: skip
def test_what_cannot_be_checked(tmp_path, arguments, where, what, hint):
    (tmp_path / "folder").mkdir()
    (tmp_path / "latin.txt").write_bytes(b"abc\ncaf\xe9")
    (tmp_path / "fine.txt").write_text("Fine.")
    with open(tmp_path / "huge.txt", "wb") as huge:
        huge.truncate(64 * 1024 * 1024 + 1)
    done = postgen("check", *arguments, cwd=tmp_path)

    assert (done.stdout, done.returncode) == ("", 2)
    assert done.stderr.startswith(f"postgen: {where}{': ' if where else ''}{what}")
    assert hint in done.stderr


def test_files_are_named_and_one_error_is_enough(tmp_path):
    (tmp_path / "a.txt").write_text("**A** b. #One #Two #Three")
    (tmp_path / "b.txt").write_text("")
    done = postgen("check", "a.txt", "b.txt", cwd=tmp_path)

    assert [line.split(": ")[0] for line in done.stdout.splitlines()] == ["a.txt:1:1", "b.txt:1:1"]
    assert done.returncode == 1


def test_no_control_sequence_reaches_the_terminal():
    done = postgen("check", stdin="\x1b]0;title\x07\x1b[2J `x` text")

    assert "\x1b" not in done.stdout
    assert "\x07" not in done.stdout


def test_the_angles_around_do_not_matter(tmp_path):
    for name, text in (("angles/a.yaml", "title: {en: A}"), ("angles/b.yaml", "title: {fr: B}")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    (tmp_path / "knowledge").mkdir()

    assert postgen("check", stdin="A post. #One #Two #Three", cwd=tmp_path).returncode == 0


def test_a_file_that_cannot_be_read_hides_no_other(tmp_path):
    (tmp_path / "a.txt").write_text("Two  spaces. #One\n", encoding="utf-8")
    done = postgen("check", "gone.txt", "a.txt", "away.txt", cwd=tmp_path)

    assert done.stdout.startswith("a.txt:1:4: hint spaces: ")
    assert [line.split(": ")[1] for line in done.stderr.splitlines() if "postgen" in line] == [
        "gone.txt",
        "away.txt",
    ]
    assert done.returncode == 2


def test_an_error_is_not_switched_off(tmp_path):
    done = postgen("check", "--ignore", "too-long", "--ignore", "prose", "-", stdin="a" * 3001)

    assert done.returncode == 1
    assert "error too-long" in done.stdout
