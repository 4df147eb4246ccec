"""docs/workspace.md shows only what runs."""

import re
from pathlib import Path

import pytest
from running import postgen

PAGE = (Path(__file__).parent.parent / "docs" / "workspace.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("line", re.findall(r"^    postgen (.*?)(?: +#.*)?$", PAGE, re.MULTILINE))
def test_every_command_runs(line, tmp_path):
    done = postgen(*line.split(), cwd=tmp_path)

    assert done.returncode == 0, done.stderr
