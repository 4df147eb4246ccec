"""README shows only what was really run."""

import html
import re
import subprocess
import sys
from pathlib import Path

import pytest
from documented import follow
from running import postgen

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_picture_shows_what_a_run_shows_now():
    """The words of the picture are those of a run in a terminal."""
    shown = subprocess.run(
        [sys.executable, "scripts/picture.py", "--text"],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=60,
    ).stdout  # fmt: skip
    svg = (ROOT / "docs" / "draft.svg").read_text(encoding="utf-8")
    drawn = "".join(html.unescape(" ".join(re.findall(r"<text[^>]*>([^<]*)</text>", svg))).split())

    assert "".join(shown.split()) in drawn


@pytest.mark.parametrize("line", re.findall(r"^    postgen (.*?)(?: +#.*)?$", README, re.MULTILINE))
def test_every_command_runs(line, tmp_path):
    variants = postgen("draft", "--angle", "trillion-trap", "--variants").stdout.splitlines()
    _, hook, _, question, *_ = variants[0].split("\t")
    (tmp_path / "post.txt").write_text("A **post**. #One\n", encoding="utf-8")
    line = line.replace("--hook ID", f"--hook {hook}").replace(
        "--question ID", f"--question {question}"
    )
    if line == "validate my-posts":
        follow("init my-posts", tmp_path)
    if "--resume" in line:
        follow("draft --angle trillion-trap --edit", tmp_path)

    follow(line, tmp_path)  # it says that the command did not fail


def test_the_two_commands_set_up_all_they_need():
    commands = re.findall(r"^    (python3 -m venv .*)$", README, re.MULTILINE)

    assert [command.split("&& ")[-1] for command in commands] == [
        ".venv/bin/postgen draft --angle trillion-trap --lang en",
        ".venv/bin/pytest",
    ]


def test_it_names_every_page_of_the_manual():
    pages = {f"docs/{page.name}" for page in (ROOT / "docs").glob("*.md")}

    assert pages == set(re.findall(r"\]\((docs/[\w-]+\.md)\)", README))


def test_the_text_is_judged_as_it_says(tmp_path):
    text, line, shown = re.search(
        r"^```text\n(.*?)^```\n\n```console\n\$ postgen (.*?)\n(.*?)^```$",
        README,
        re.MULTILINE | re.DOTALL,
    ).groups()
    (tmp_path / "claim.txt").write_text(text, encoding="utf-8")
    done = postgen(*line.split(), cwd=tmp_path)

    assert (done.stdout, done.returncode) == (shown, 1)
