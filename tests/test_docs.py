"""The pages under docs/ show only what runs."""

import re
from pathlib import Path

import pytest
from running import postgen

ROOT = Path(__file__).parent.parent
PAGES = sorted((ROOT / "docs").glob("*.md"))
COMMANDS = [
    pytest.param(line, id=f"{page.stem}: {line}")
    for page in PAGES
    for line in re.findall(
        r"^    postgen (.*?)(?: +#.*)?$", page.read_text(encoding="utf-8"), re.MULTILINE
    )
]


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_runs(line, tmp_path):
    done = postgen(*line.split(), cwd=tmp_path)

    assert done.returncode == 0, done.stderr
