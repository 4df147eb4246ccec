"""docs/checks.md and docs/evidence.md: every rule has its entry, and each example is what it says."""

import re
from pathlib import Path

import pytest
from examples import found
from lighthouse import knowledge

from postgen import evidence
from postgen.checks import GROUPS, RULES, check_with
from postgen.checks.evidence_rules import EVIDENCE
from postgen.prose import Prose

DOCS = Path(__file__).parent.parent.parent / "docs"
PAGE = (DOCS / "checks.md").read_text(encoding="utf-8")
ENTRY = r"### ([\w-]+)\n\n(.*?)\n\n    wrong: (.*)\n    right: (.*)\n"
ENTRIES = re.findall(ENTRY, PAGE)
JUDGED = re.findall(ENTRY, (DOCS / "evidence.md").read_text(encoding="utf-8"))


def meant(line):
    """Turn an example's one line into the text that it stands for."""
    line = re.sub(
        r"\\(?:n|x([0-9a-f]{2})|u([0-9a-f]{4}))",
        lambda it: chr(int(it.group(1) or it.group(2), 16)) if it.lastindex else "\n",
        line,
    )
    pieces = re.split(r" ×(\d+)", line)
    texts = (
        " ".join([piece.strip(" ")] * int(times)) if times else piece
        for piece, times in zip(pieces[::2], [*pieces[1::2], ""], strict=True)
    )
    return "".join(f"\n\n{text.lstrip()}" if text[:1] == "\n" else text for text in texts)


def test_every_rule_has_its_entry_as_the_table_says_it():
    expected = [
        (rule.code, f"{rule.severity}: {rule.what}. Why: {rule.why}. Source: {rule.source}.")
        for rule in RULES
    ]
    here = [one for one in expected if one[0] not in {rule.code for rule in EVIDENCE}]

    assert [entry[:2] for entry in ENTRIES] == here
    assert [entry[:2] for entry in JUDGED] == [one for one in expected if one not in here]


@pytest.mark.parametrize(("code", "wrong"), [(entry[0], entry[2]) for entry in ENTRIES])
def test_the_wrong_line_raises_its_rule(code, wrong):
    assert found(meant(wrong), code)


@pytest.mark.parametrize(("code", "right"), [(entry[0], entry[3]) for entry in ENTRIES])
def test_the_right_line_does_not(code, right):
    assert found(meant(right), code) == []


def judged(text):
    """Hold a text to the lighthouse source, where it touches that."""
    prose = Prose(text, None)
    examined = None
    if evidence.touched(prose, [knowledge()]):
        examined = evidence.examine(prose, knowledge())
    return [it.code for it in check_with(prose, examined, ignore=["prose", "hashtags-none"])]


@pytest.mark.parametrize(("code", "wrong"), [(entry[0], entry[2]) for entry in JUDGED])
def test_the_wrong_line_of_the_evidence_raises_its_rule(code, wrong):
    assert code in judged(meant(wrong))


@pytest.mark.parametrize(("code", "right"), [(entry[0], entry[3]) for entry in JUDGED])
def test_the_right_line_of_the_evidence_raises_none(code, right):
    assert [it for it in judged(meant(right)) if it != "evidence-unjudged"] == []
    assert code not in judged(meant(right))


def test_every_group_is_told():
    assert re.findall(r"^\| `([\w-]+)` \|", PAGE, re.MULTILINE) == list(GROUPS)
