"""docs/evidence.md shows only what was really run."""

import re
from pathlib import Path

import lighthouse
import pytest
from documented import follow
from running import postgen

from postgen.evidence.verdict import ALTERED, OWN, SUPPORTED, UNSUPPORTED

PAGE = (Path(__file__).parent.parent / "docs" / "evidence.md").read_text(encoding="utf-8")


@pytest.fixture
def here(tmp_path):
    lighthouse.build(tmp_path)
    text = re.search(r"^`post\.txt`\n\n```text\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)[1]
    (tmp_path / "post.txt").write_text(text, encoding="utf-8")
    return tmp_path


def test_the_check_says_what_the_page_shows(here):
    line, shown = re.search(
        r"^\$ postgen (.*?)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL
    ).groups()
    words = [word.strip('"') for word in re.findall(r'"[^"]*"|\S+', line)]
    done = postgen(*words, cwd=here)

    assert (done.stdout, done.returncode) == (shown, 1)


@pytest.mark.parametrize("line", re.findall(r"^    postgen (.*)$", PAGE, re.MULTILINE))
def test_its_commands_run(line, here):
    (here / "post.txt").write_text("A post.\n", encoding="utf-8")

    assert line == "check --fix post.txt"
    follow(f"{line} --yes", here)


def test_every_verdict_is_told():
    assert re.findall(r"^\| `([\w-]+)` \| [^|]* \| [^|]* \|$", PAGE, re.MULTILINE)[:4] == [
        SUPPORTED, OWN, ALTERED, UNSUPPORTED,
    ]  # fmt: skip
