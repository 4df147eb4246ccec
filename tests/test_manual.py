"""The manual's pages, read from top to bottom as a newcomer reads them, and run."""

import re
from pathlib import Path

import pytest
from running import postgen

from postgen.angle import HOOK_KINDS, ROLES
from postgen.drafting.template import LISTS
from postgen.knowledge.model import FIDELITIES, STATUSES
from postgen.language.quantity import BOUNDS, UNITS
from postgen.language.styles import STYLES

DOCS = Path(__file__).parent.parent / "docs"
PAGES = ("angle.md", "template.md", "knowledge.md")
# A file to write, a change to make in one, or commands to run with what they print.
_STEP = re.compile(
    r"^`(?P<file>[\w./-]+)`\n\n```\w+\n(?P<content>.*?)^```$"
    r"|In `(?P<changed>[\w./-]+)`, `(?P<old>[^`]+)` becomes\s+`(?P<new>[^`]+)`"
    r"|^```console\n(?P<commands>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


def steps(page):
    return list(_STEP.finditer((DOCS / page).read_text(encoding="utf-8")))


@pytest.mark.parametrize("page", PAGES)
def test_the_page_does_what_it_says(page, tmp_path):
    here = tmp_path
    ran = 0
    for step in steps(page):
        if step["file"]:
            path = here / step["file"]
            path.parent.mkdir(exist_ok=True)
            path.write_text(step["content"], encoding="utf-8")
        elif step["changed"]:
            path = here / step["changed"]
            text = path.read_text(encoding="utf-8")
            assert text.count(step["old"]) == 1
            path.write_text(text.replace(step["old"], step["new"]), encoding="utf-8")
        else:
            for command in re.split(r"^\$ ", step["commands"], flags=re.MULTILINE)[1:]:
                line, _, shown = command.partition("\n")
                if line.startswith("cd "):
                    here = here / line.removeprefix("cd ")
                    continue
                done = postgen(*line.removeprefix("postgen ").split(), cwd=here)
                assert done.returncode == 0, f"{line}: {done.stderr}{done.stdout}"
                if shown:
                    assert done.stdout == shown, line
                ran += 1
    assert ran >= 3


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("angle.md", (*HOOK_KINDS, *ROLES, *STYLES)),
        ("template.md", LISTS),
        ("knowledge.md", (*UNITS, *BOUNDS, *STATUSES, *FIDELITIES)),
    ],
)
def test_the_page_names_all_there_is(page, words):
    text = (DOCS / page).read_text(encoding="utf-8")

    assert [word for word in words if f"`{word}`" not in text] == []
