"""All rules, in one table, and the check that holds a text to them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from postgen.checks.evidence_rules import EVIDENCE
from postgen.checks.finding import ERROR, HINT, Finding
from postgen.checks.linkedin_rules import LINKEDIN
from postgen.checks.prose.rules import PROSE
from postgen.checks.rule import POST, Fault, Rule, Subject
from postgen.prose import Prose

if TYPE_CHECKING:
    from postgen.evidence.verdict import Evidence

RULES: tuple[Rule, ...] = (*LINKEDIN, *EVIDENCE, *PROSE)
CODES = tuple(rule.code for rule in RULES)
# What switches several rules off at once.
GROUPS: dict[str, tuple[str, ...]] = {
    "evidence": tuple(rule.code for rule in EVIDENCE),
    "prose": tuple(rule.code for rule in PROSE),
    "french": tuple(rule.code for rule in PROSE if rule.code.startswith("fr-")),
    "hints": tuple(rule.code for rule in RULES if rule.severity == HINT),
}
SWITCHES = (*CODES, *GROUPS)
# LinkedIn refuses such a text all the same; what it says of its source is for its author to answer.
_ALWAYS = frozenset(rule.code for rule in LINKEDIN if rule.severity == ERROR)


def check(
    text: str, *, lang: str | None = None, kind: str = POST, ignore: Collection[str] = ()
) -> tuple[Finding, ...]:
    """Hold a text to the rules and list the faults by their place.

    `kind` is "post" or "comment"; `ignore` holds codes and groups of rules to leave out, but for
    LinkedIn's own limits: it refuses such a text all the same. It is taken as it is, whoever or
    whatever wrote it; where its language is not given, its own words tell it.
    """
    return check_with(Prose(text, lang), (), kind=kind, ignore=ignore)


def check_with(
    prose: Prose,
    evidence: Sequence[Evidence] | None,
    *,
    kind: str = POST,
    ignore: Collection[str] = (),
) -> tuple[Finding, ...]:
    """Hold a text to the rules, those on its evidence too, and list the faults by their place.

    The evidence is what `postgen.evidence.examine` gives; None where the text was to be judged and
    no source was found to judge it by.
    """
    text = prose.text
    subject = Subject(text, prose.asked, kind, frozenset(text), prose, evidence)
    off = {code for name in ignore for code in GROUPS.get(name, (name,))} - _ALWAYS
    found = [
        (fault, rule)
        for rule in RULES
        if kind in rule.kinds and rule.code not in off
        for fault in rule.find(subject)
    ]
    found.sort(key=lambda pair: pair[0][:2])
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))] if found else []
    return tuple(_finding(text, starts, fault, rule) for fault, rule in found)


def _finding(text: str, starts: list[int], fault: Fault, rule: Rule) -> Finding:
    start, end, message, suggestion = fault
    line = bisect_right(starts, start)
    return Finding(
        rule.code,
        rule.severity,
        start,
        end,
        line,
        start - starts[line - 1] + 1,
        text[start:end],
        message,
        suggestion,
    )
