"""`postgen draft` as its users run it."""

import json
import os
import shutil
import subprocess
import sys

import pytest
from running import postgen
from validation.case import LAMP, SOUND, change

WRONG = [
    (("--angle", "trilion-trap"), "there is no angle 'trilion-trap'", "did you mean 'trillion-trap'?"),
    ((), "no angle is named", "there are "),
    (("--angle", "trillion-trap", "--lang", "de"), "there is no language 'de'", "this workspace writes in fr, en"),
    (("--angle", "trillion-trap", "--template", "stori"), "there is no template 'stori'", "did you mean 'story'?"),
    (("--angle", "trillion-trap", "--hook", "x"), "there is no hook 'x'", "angle 'trillion-trap' has "),
    (("--angle", "trillion-trap", "--length", "huge"), "there is no length 'huge'", "there are short, medium, long, a number of units"),
    (("--angle", "trillion-trap", "--length", "0"), "a post holds 1 to 3,000 units, not 0", "ask for"),
    (("--angle", "trillion-trap", "--length", "3001"), "a post holds 1 to 3,000 units, not 3,001", "ask for"),
    (("--angle", "trillion-trap", "--length", "100"), "hook, one beat and close do not fit into 100 units", "ask for --length "),
    (("--angle", "trillion-trap", "--variant", "0"), "there is no variant 0", "angle 'trillion-trap' has 1 to "),
    (("--angle", "trillion-trap", "--variant", "99"), "there is no variant 99", "angle 'trillion-trap' has 1 to "),
    (("--angle", "../../etc/passwd"), "there is no angle '../../etc/passwd'", "there are "),
    (("--angle", "trillion-trap", "--all"), "--angle does not go with --all", "give one of them"),
    (("--angle", "trillion-trap", "--workspace", "/nowhere"), "", ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "what", "hint"),
    WRONG,
    ids=lambda v: " ".join(v) if isinstance(v, tuple) else None,
)
def test_what_is_wrong_is_said_and_nothing_is_printed(arguments, what, hint):
    done = postgen("draft", *arguments)

    assert (done.stdout, done.returncode) == ("", 2)
    assert what in done.stderr
    assert hint in done.stderr
    assert "Traceback" not in done.stderr


def test_in_a_pipe_the_post_is_all_there_is():
    done = postgen("draft", "--angle", "trillion-trap")

    assert done.returncode == 0
    assert done.stderr == ""
    assert done.stdout.endswith("\n")
    assert not done.stdout.endswith("\n\n")


def test_json_holds_the_post_without_its_newline():
    text = postgen("draft", "--angle", "trillion-trap").stdout
    data = json.loads(postgen("draft", "--angle", "trillion-trap", "--json").stdout)

    assert data["text"] + "\n" == text
    for citation in data["citations"]:
        assert 0 <= citation["start"] < citation["end"] <= len(data["text"])


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "C"},
        {"LANG": "fr_FR.ISO-8859-1", "LC_ALL": "fr_FR.ISO-8859-1"},
        {"TZ": "Pacific/Kiritimati"},
        {"PYTHONIOENCODING": "latin-1"},
        {"POSTGEN_CACHE": "off"},
        {"COLUMNS": "20"},
    ],
    ids=str,
)
@pytest.mark.parametrize("json_or_not", [(), ("--json",)], ids=["text", "json"])
def test_the_same_bytes_everywhere(environment, json_or_not, tmp_path):
    plain = postgen("draft", "--all", "--lang", "fr", *json_or_not)
    other = postgen("draft", "--all", "--lang", "fr", *json_or_not, cwd=tmp_path, **environment)

    assert other.stdout == plain.stdout
    assert plain.returncode == other.returncode == 0


def test_all_stands_between_lines_in_file_order():
    done = postgen("draft", "--all")
    ids = [line.split("\t")[0] for line in postgen("list-angles").stdout.splitlines()]
    one_by_one = "".join(
        f"--- {angle} ---\n{postgen('draft', '--angle', angle).stdout}" for angle in ids
    )

    assert done.stdout == one_by_one


def test_a_variant_is_the_nth_of_the_list():
    rows = [
        row.split("\t")
        for row in postgen("draft", "--angle", "trillion-trap", "--variants").stdout.splitlines()
    ]
    number, hook, template, question, fold, units, _ = rows[2]
    data = json.loads(
        postgen("draft", "--angle", "trillion-trap", "--variant", number, "--json").stdout
    )

    assert [data["hook"], data["template"], data["question"]] == [hook, template, question]
    assert (data["variant"], f"{data['units']:,}", fold) == (3, units, "complete")


def test_out_writes_and_never_over(tmp_path):
    target = tmp_path / "post.txt"
    first = postgen("draft", "--angle", "trillion-trap", "--out", "post.txt", cwd=tmp_path)
    again = postgen(
        "draft", "--angle", "trillion-trap", "--lang", "en", "--out", "post.txt", cwd=tmp_path
    )

    assert (first.returncode, first.stdout) == (0, "")
    assert target.read_text(encoding="utf-8") == postgen("draft", "--angle", "trillion-trap").stdout
    assert again.returncode == 2
    assert "post.txt is there already" in again.stderr
    assert os.listdir(tmp_path) == ["post.txt"]


def test_all_out_writes_a_file_an_angle(tmp_path):
    done = postgen("draft", "--all", "--out", "posts", cwd=tmp_path)

    assert done.returncode == 0
    ids = [line.split("\t")[0] for line in postgen("list-angles").stdout.splitlines()]
    assert sorted(os.listdir(tmp_path / "posts")) == sorted(f"{angle}.txt" for angle in ids)


def test_an_unwritable_folder(tmp_path):
    target = "/proc/nowhere/post.txt"
    done = postgen("draft", "--angle", "trillion-trap", "--out", target, cwd=tmp_path)

    assert done.returncode == 2
    assert f"{target} cannot be written" in done.stderr


def test_a_full_disk():
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "postgen", "draft", "--angle", "trillion-trap"],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60,
        )  # fmt: skip

    assert done.returncode == 2
    assert "No space left on device" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["draft --all", "list-claims", "draft --all --json"])
def test_a_reader_that_leaves(command):
    done = subprocess.run(
        ["sh", "-c", f"'{sys.executable}' -m postgen {command} | head -1"],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip

    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


def test_explain_names_what_each_sentence_rests_on():
    done = postgen("draft", "--angle", "trillion-trap", "--lang", "en", "--explain")

    assert done.returncode == 0
    assert "    figure published (notes §head.1)\n" in done.stdout
    text = postgen("draft", "--angle", "trillion-trap", "--lang", "en").stdout
    said = [line for line in done.stdout.splitlines() if line and not line.startswith("    ")]
    assert " ".join(said).split() == text.split()


def test_the_first_comment_holds_the_link():
    done = postgen("draft", "--angle", "trillion-trap", "--first-comment")

    assert "https://www.dwarkesh.com/p/dario-amodei-2" in done.stdout
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("draft --angle trillion-trap >&-", 0),
        ("draft --angle trillion-trap 2>&-", 0),
        ("draft --angle nope 2>/dev/full", 2),
        ("draft --angle nope 2>&-", 2),
        ("check <&-", 2),
    ],
)
def test_streams_that_are_closed_or_full(command, code):
    done = subprocess.run(
        ["sh", "-c", f"'{sys.executable}' -m postgen {command}"],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip

    assert done.returncode == code
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "en: \"A lamp costs {{ figure('lamp-cost') }}",
            "en: \"A lamp costs {{ figure('lamp-cost', 'odds') }}",
            "postgen: angles/lamp.yaml:31:25: the style 'odds' does not apply to the figure 'lamp-cost'\n"
            "        en: \"A lamp costs {{ figure('lamp-cost', 'odds') }}. Who signs?\"\n"
            "                          ^\n"
            "  hint: it has prose, short, spelled, bare, period\n",
        ),
        (
            '  en: {reason: "Her reason:"}\n',
            '  en: {other: "Her reason:"}\n',
            "postgen: angles/lamp.yaml:7:23: template 'brief' cannot be filled: the angle has no label"
            " 'reason'\n"
            "  templates: [argument, brief]\n"
            "                        ^\n"
            "  hint: the angle lacks what the template asks for: add it, or choose another template\n",
        ),
    ],
)  # fmt: skip
def test_a_refusal_says_where_it_stands(old, new, told, tmp_path):
    root = tmp_path / "work"
    shutil.copytree(SOUND, root)
    change(root, LAMP, old, new)
    done = postgen("draft", "--angle", "lamp", "--lang", "en", "--template", "brief", cwd=root)

    assert (done.stdout, done.returncode) == ("", 2)
    assert done.stderr == f"workspace: {root}\n{told}"
