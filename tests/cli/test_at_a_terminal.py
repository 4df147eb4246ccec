"""What a person at a terminal sees, and where the post goes."""

import base64
import json
import re

import pytest
from running import in_terminal, postgen

DRAFT = ("draft", "--angle", "trillion-trap", "--lang", "en")
OSC52 = re.compile(r"\x1b\]52;c;([^\x07]*)\x07")
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture(scope="module")
def post():
    return postgen(*DRAFT).stdout


@pytest.mark.parametrize("columns", [20, 80, 200])
def test_the_post_is_raw_and_first(post, columns):
    shown, code = in_terminal(*DRAFT, "--no-copy", columns=columns)

    assert shown.startswith(post)
    assert code == 0


def test_the_meter_follows(post):
    shown, _ = in_terminal(*DRAFT, "--no-copy")
    units = len(post.rstrip("\n").encode("utf-16-le")) // 2
    parts = json.loads(postgen(*DRAFT, "--json").stdout)

    assert COLOUR.sub("", shown.removeprefix(post)) == (
        f"\n━━━━━━━━━━━━━━━━━━━━ {units:,} of 3,000 units  hook complete on a phone (estimate)\n"
        f"en · variant 1 · {parts['hook']} · {parts['template']} · {parts['question']}\n"
    )


def test_it_is_copied_by_default(post):
    shown, code = in_terminal(*DRAFT, POSTGEN_CLIPBOARD="osc52")
    (sent,) = OSC52.findall(shown)

    assert base64.b64decode(sent).decode() + "\n" == post
    assert shown.index(post) < shown.index(sent)
    assert "✓ sent to the terminal (OSC 52)" in COLOUR.sub("", shown)
    assert code == 0


def test_the_first_comment_is_what_is_copied_in_its_place():
    shown, _ = in_terminal(*DRAFT, "--first-comment", POSTGEN_CLIPBOARD="osc52")
    (sent,) = OSC52.findall(shown)

    assert base64.b64decode(sent).decode() + "\n" == postgen(*DRAFT, "--first-comment").stdout


@pytest.mark.parametrize("option", ["--explain", "--json", "--variants"])
def test_what_is_no_post_is_not_copied(option):
    shown, code = in_terminal(*DRAFT, option, POSTGEN_CLIPBOARD="osc52")

    assert OSC52.findall(shown) == []
    assert code == 0


def test_a_failure_to_copy_unasked_is_a_warning(post):
    shown, code = in_terminal(*DRAFT, POSTGEN_CLIPBOARD="native", PATH="/nowhere")

    assert shown.startswith(post)
    assert "not copied: " in shown
    assert code == 0


def test_a_failure_to_copy_when_asked_is_a_failure(post):
    done = postgen(*DRAFT, "--copy", POSTGEN_CLIPBOARD="native", PATH="/nowhere")

    assert done.stdout == post
    assert done.stderr.startswith("postgen: ")
    assert done.returncode == 2


@pytest.mark.parametrize(
    "command", ["list-quotes", "list-figures", "list-angles", "list-templates"]
)
@pytest.mark.parametrize("columns", [20, 80])
def test_tables_fit_the_terminal(command, columns):
    shown, code = in_terminal(command, columns=columns)

    assert max(len(line) for line in COLOUR.sub("", shown).splitlines()) <= columns
    assert code == 0


def test_help_at_twenty_columns():
    shown, code = in_terminal("--help", columns=20)

    assert "list-angles" in shown
    assert code == 0
