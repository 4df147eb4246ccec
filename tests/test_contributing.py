"""CONTRIBUTING's own lines make a workspace that drafts."""

import re
from pathlib import Path

import pytest
from running import postgen

from postgen.checks import check
from postgen.checks.prose import phrases, worn_english

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
FILES = re.findall(r"^`([\w./-]+)`\n\n```\w+\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)

ARGUMENT = """\
A lamp costs about €9,000 to €10,000. Who signs for it?

Ada Quill said so at Harbour Talks on March 2, 2026.

The keepers choose it themselves, she says.

Her reason: “Nobody asks for a budget in the dark”.

Who signs for the lamp in your harbour?

#Harbours #Budgets #Maintenance
"""


@pytest.fixture
def workspace(tmp_path):
    for name, content in FILES:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return tmp_path


def test_the_files_are_found():
    assert [name for name, _ in FILES] == [
        "knowledge/lighthouse-talk.yaml",
        "angles/light-budget.yaml",
        "postgen.yaml",
        "templates/letter.j2",
    ]


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("argument", ARGUMENT),
        ("letter", ARGUMENT.replace("Her reason", "P.S. Her reason")),
    ],
)
def test_a_workspace_of_ones_own_drafts(workspace, template, expected):
    done = postgen("draft", "--angle", "light-budget", "--template", template, cwd=workspace)

    assert (done.stdout, done.returncode) == (expected, 0), done.stderr


@pytest.mark.parametrize("path", re.findall(r"`((?:postgen|tests)/[\w./]+)`", TEXT))
def test_what_it_names_is_there(path):
    assert (ROOT / path).exists()


def test_a_phrase_of_ones_own_is_found(monkeypatch):
    """The lines that it shows find the words that it says they find."""
    (lines,) = re.findall(r"^    (\[.*\] .*)\n    (.*)$", TEXT, re.MULTILINE)
    (words,) = re.findall(r"It then finds “(.*)”", TEXT)
    text = f"We waited in the port, and the crew {words} for us."
    before = phrases.phrasebook("worn", "en")

    assert "worn-phrase" not in {finding.code for finding in check(text)}
    monkeypatch.setattr(worn_english, "ROWS", "\n".join(["", *lines, worn_english.ROWS]))
    for cached in (phrases.phrasebook, phrases.begun):
        cached.cache_clear()
    assert [it.text for it in check(text) if it.code == "worn-phrase"] == [words]
    for cached in (phrases.phrasebook, phrases.begun):
        cached.cache_clear()
    monkeypatch.undo()
    assert phrases.phrasebook("worn", "en") == before


def test_an_angle_of_two_sources(workspace):
    """Entries of either source can be named; the comment links the first."""
    knowledge, angle = workspace / "knowledge", workspace / "angles"
    second = (knowledge / "lighthouse-talk.yaml").read_text(encoding="utf-8")
    for old, new in (
        ("id: lighthouse-talk", "id: harbour-report"),
        ("id: published", "id: report-day"),
        ("id: lamp-cost", "id: boat-cost"),
        ("id: keepers-decide", "id: pilots-decide"),
        ("id: no-budget-at-night", "id: no-budget-at-sea"),
        ("9000", "40000"),
        ("10000", "50000"),
    ):
        second = second.replace(old, new)
    (knowledge / "harbour-report.yaml").write_text(second, encoding="utf-8")
    file = angle / "light-budget.yaml"
    text = file.read_text(encoding="utf-8")
    text = text.replace("source: lighthouse-talk", "source: [lighthouse-talk, harbour-report]")
    text = text.replace("choose it themselves", "paid {{ figure('boat-cost') }} for a boat")
    file.write_text(text, encoding="utf-8")

    done = postgen("draft", "--angle", "light-budget", cwd=workspace)

    assert "The keepers paid about €40,000 to €50,000 for a boat, she says." in done.stdout
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("Who signs for it?", 'Is it \\ue0000\\ue001 500?"', "unprintable character U+E000"),
        ("Who signs for it?", "And 300 boats?", "the number '300' is typed by hand"),
        ("quote('no-budget-at-night')", "quote('no-budget-at-night', 'loud')", "no style 'loud'"),
        ("[argument, letter]", "[contrast]", "the angle has no label 'left'"),
    ],
)
def test_what_would_slip_in_is_refused(workspace, old, new, what):
    file = workspace / "angles" / "light-budget.yaml"
    text = file.read_text(encoding="utf-8")
    if new.endswith('"'):
        text = text.replace("en: A lamp", 'en: "A lamp')
    file.write_text(text.replace(old, new), encoding="utf-8")

    done = postgen("draft", "--angle", "light-budget", cwd=workspace)

    assert what in done.stderr
    assert (done.stdout, done.returncode) == ("", 2)
