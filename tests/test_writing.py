"""The page on writing shows only what was really run."""

import re
from pathlib import Path

from documented import follow

PAGE = Path(__file__).parent.parent / "docs" / "writing.md"
LINES = re.findall(r"^    postgen (.*)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)


def test_every_command_runs_in_the_order_of_the_page(tmp_path):
    (tmp_path / "post.txt").write_text("A post.\n", encoding="utf-8")
    printed = {line: follow(line, tmp_path) for line in LINES}

    assert len(printed) == len(LINES) == 9
    assert printed["draft --angle trillion-trap --edit"].endswith("\nMy own words.\n")
    assert printed["draft --resume"].endswith("\nMy own words.\nMy own words.\n")
    assert printed["list-drafts"].count("\n") == 1
