"""Whatever happens to a workspace's files, validation names faults inside them and never breaks."""

import re
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from validation.case import FOG, LAMP, SETTINGS, SOUND, TALK

from postgen.cli.validate import as_dict, lines
from postgen.validation import CODES, validate
from postgen.workspace import Location

FILES = sorted(str(path.relative_to(SOUND)) for path in SOUND.rglob("*.*"))
WORDS = sorted(
    {word for file in FILES for word in re.findall(r"[\w-]+", (SOUND / file).read_text("utf-8"))}
)
JUNK = st.sampled_from(
    [b"", b":", b"- ", b"  ", b"\t", b"{", b"}", b"[", b"'", b'"', b"#", b"&a ", b"*a", b"!x ", b"|",
     b">-", b"{{", b"{{ figure('') }}", b"{{ quote('lamp-cost') }}", b"{%", b"\xff", b"\x00", b"\r",
     b"---\n", b"null", b"~", b"1e999", b"-1", "\u2028".encode(), "é".encode(), b"{% for x in facts %}"]
)  # fmt: skip


@st.composite
def damages(draw):
    """Draw a file and what is done to it: a function of its bytes."""
    file = draw(st.sampled_from(FILES))
    kind = draw(st.sampled_from(["drop", "double", "swap", "word", "junk", "cut", "bytes"]))
    at = draw(st.floats(0, 1, exclude_max=True))
    word = draw(st.sampled_from(WORDS)).encode()
    junk = draw(JUNK | st.binary(max_size=4))
    return file, kind, at, word, junk


def damaged(data, kind, at, word, junk):
    rows = data.splitlines(keepends=True)
    row = int(at * len(rows)) if rows else 0
    if kind == "drop":
        del rows[row : row + 1]
    elif kind == "double":
        rows[row:row] = rows[row : row + 1]
    elif kind == "swap":
        rows[row : row + 2] = reversed(rows[row : row + 2])
    elif kind == "word":
        found = list(re.finditer(rb"[\w-]+", data))
        if found:
            one = found[int(at * len(found))]
            return data[: one.start()] + word + data[one.end() :]
    elif kind == "cut":
        return data[: int(at * len(data))]
    else:
        place = int(at * len(data))
        return data[:place] + junk + data[place + (kind == "bytes") :]
    return b"".join(rows)


def hold(changes):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "work"
        shutil.copytree(SOUND, root)
        for file, *change in changes:
            path = root / file
            path.write_bytes(damaged(path.read_bytes(), *change))
        for problem in validate(Location(root, builtin=False, cwd=root)):
            assert problem.code in CODES
            assert problem.message
            assert not any("\x1b" in line or "\n" in line for line in lines(problem))
            place = as_dict(problem)
            text = "\n"
            if (root / problem.file).is_file():
                data = (root / problem.file).read_bytes()
                text = data.decode("utf-8-sig", "replace")
            # What ends a line is a matter of who reads it: YAML and Jinja know a lone return too.
            rows = [re.split("\r\n|[\r\n]", text), text.split("\n")]
            assert place["line"] <= max(map(len, rows))
            inside = (row[place["line"] - 1] for row in rows if place["line"] <= len(row))
            assert 1 <= place["column"] <= max(map(len, inside)) + 1, (problem, text)


DAMAGES = st.lists(damages(), min_size=1, max_size=3)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(DAMAGES)
@example([(TALK, "cut", 0.0, b"", b"")])
@example([(LAMP, "cut", 0.5, b"", b"")])
@example([(FOG, "junk", 0.0, b"", b"- ")])
@example([(SETTINGS, "junk", 0.0, b"", b"- ")])
def test_damage(changes):
    hold(changes)


@pytest.mark.long
@settings(max_examples=5_000, suppress_health_check=[HealthCheck.too_slow])
@given(DAMAGES)
def test_much_damage(changes):
    hold(changes)
