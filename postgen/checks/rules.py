"""All rules, in one table, and the check that holds a text to them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from itertools import accumulate

from postgen.checks.finding import ERROR, HINT, Finding
from postgen.checks.linkedin_rules import LINKEDIN
from postgen.checks.prose.rules import PROSE
from postgen.checks.rule import POST, Fault, Rule, Subject
from postgen.prose import Prose

RULES: tuple[Rule, ...] = (*LINKEDIN, *PROSE)
CODES = tuple(rule.code for rule in RULES)
# What switches several rules off at once.
GROUPS: dict[str, tuple[str, ...]] = {
    "prose": tuple(rule.code for rule in PROSE),
    "french": tuple(rule.code for rule in PROSE if rule.code.startswith("fr-")),
    "hints": tuple(rule.code for rule in RULES if rule.severity == HINT),
}
SWITCHES = (*CODES, *GROUPS)


def check(
    text: str, *, lang: str | None = None, kind: str = POST, ignore: Collection[str] = ()
) -> tuple[Finding, ...]:
    """Hold a text to the rules and list the faults by their place.

    `kind` is "post" or "comment"; `ignore` holds codes and groups of rules to leave out, but for
    errors: LinkedIn refuses such a text all the same. It is taken as it is, whoever or whatever
    wrote it; where its language is not given, its own words tell it.
    """
    subject = Subject(text, lang, kind, frozenset(text), Prose(text, lang))
    off = {code for name in ignore for code in GROUPS.get(name, (name,))}
    found = [
        (fault, rule)
        for rule in RULES
        if kind in rule.kinds and (rule.severity == ERROR or rule.code not in off)
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
