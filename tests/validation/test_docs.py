"""docs/validate.md describes every code, and each of its faults is one."""

import re
import shutil
from pathlib import Path

import pytest
from validation.case import SOUND

from postgen.validation import CODES, validate
from postgen.validation.codes import SEVERITY
from postgen.workspace import Location

PAGE = (Path(__file__).parents[2] / "docs" / "validate.md").read_text(encoding="utf-8")
SECTIONS = re.findall(
    r"^### `([a-z-]+)` \((\w+)\)\n\n(.+?)\n\n```(.+?)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL
)


def changes(body):
    """Give each file of a diff with its faulty and its mended lines."""
    for file, rows in re.findall(r"^([a-z][\w./-]+)\n((?:[ +-].*\n)+)", body, re.MULTILINE):
        lines = rows.splitlines(keepends=True)
        faulty = "".join(line[1:] for line in lines if line[0] != "+")
        yield file, faulty, "".join(line[1:] for line in lines if line[0] != "-")


def break_it(root, kind, body):
    if kind == "rename":
        old, new = body.strip().split(" -> ")
        (root / old).rename(root / new)
    elif kind == "empty":
        (root / body.strip()).write_text("")
    else:
        for file, faulty, mended in changes(body):
            text = (root / file).read_text(encoding="utf-8")
            assert text.count(mended) == 1, (file, mended)
            text = text.replace(mended, faulty)
            (root / file).write_text(text, "latin-1" if kind.endswith("latin-1") else "utf-8")


def test_every_code_has_its_section_in_the_tables_order():
    assert [(code, severity) for code, severity, *_ in SECTIONS] == list(SEVERITY.items())
    assert [code for code, *_ in SECTIONS] == list(CODES)


@pytest.mark.parametrize(("code", "kind", "body"), [(s[0], *s[3:]) for s in SECTIONS])
def test_the_pages_fault_is_what_it_says(tmp_path, code, kind, body):
    """The mended form is that of the sound workspace, which has no fault."""
    root = tmp_path / "work"
    shutil.copytree(SOUND, root)
    break_it(root, kind, body)
    found = [problem.code for problem in validate(Location(root, builtin=False, cwd=root))]
    if kind == "rename":  # what the angle used is used no more
        found = [one for one in found if one != "unused"]

    assert found == [code]
