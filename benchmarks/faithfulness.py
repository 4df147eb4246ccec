"""Measure how well evidence is judged, on labelled posts: recall, precision, false alarms.

A fault is caught where an altered or unsupported span overlaps it; a flag is right where it overlaps
a fault; a false alarm is a faithful text with at least one flag. Half of the corpus was put aside
before the rules were written (`held`); its texts are never shown, only counted.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from postgen.evidence.examine import examine
from postgen.knowledge import Knowledge
from postgen.prose import Prose
from postgen.workspace import Config, bundled, load_knowledge
from postgen.workspace.location import Location

CORPUS = Path(__file__).parent / "evidence"
KINDS = ("number", "date", "quotation", "attribution")
FLAGGED = ("altered", "unsupported")


class Outcome(NamedTuple):
    """Hold a case and what became of it."""

    case: dict[str, Any]
    missed: list[dict[str, Any]]
    caught: list[dict[str, Any]]
    right: list[Any]
    wrong: list[Any]


def sources() -> dict[str, Knowledge]:
    """Read the knowledge files, each under the short name of its cases."""
    found: dict[str, Knowledge] = {}
    folder = Location(CORPUS, builtin=False)
    names = {file.stem for half in ("develop", "held") for file in (CORPUS / half).glob("*.yaml")}
    index = yaml.safe_load((CORPUS / "sources.yaml").read_text(encoding="utf-8"))
    for short in sorted({name.rsplit("-", 1)[0] for name in names}):
        where = (
            Location(bundled(), builtin=True) if index[short] == "amodei-dwarkesh-2026" else folder
        )
        found[short] = load_knowledge(where, index[short], Config(("fr", "en")))
    return found


def outcomes(half: str, lang: str, only: str = "") -> Iterator[Outcome]:
    """Judge each case of a half in a language."""
    known = sources()
    for file in sorted((CORPUS / half).glob(f"{only or '*'}-{lang}.yaml")):
        knowledge = known[file.stem.rsplit("-", 1)[0]]
        for case in yaml.safe_load(file.read_text(encoding="utf-8")):
            yield _outcome(case, lang, knowledge)


def _outcome(case: dict[str, Any], lang: str, knowledge: Knowledge) -> Outcome:
    text = case["text"]
    found = examine(Prose(text, lang), knowledge, case.get("own", ()))
    flags = [one for one in found if one.verdict in FLAGGED]
    spans = []
    for fault in case["faults"]:
        at = text.find(fault["text"])
        if at < 0 or text.count(fault["text"]) != 1:
            sys.exit(f"{case['id']}: {fault['text']!r} does not stand there once")
        spans.append((at, at + len(fault["text"]), fault))
    hit = {
        id(fault): [flag for flag in flags if flag.start < end and start < flag.end]
        for start, end, fault in spans
    }
    right = [
        flag
        for flag in flags
        if any(flag.start < end and start < flag.end for start, end, _ in spans)
    ]
    return Outcome(
        case,
        [fault for _, _, fault in spans if not hit[id(fault)]],
        [fault for _, _, fault in spans if hit[id(fault)]],
        right,
        [flag for flag in flags if flag not in right],
    )


def share(part: int, whole: int) -> str:
    """Tell a part of a whole in percent, with the counts."""
    return f"{100 * part / whole:5.1f} % ({part}/{whole})" if whole else "    – "


def table(half: str, lang: str, found: list[Outcome]) -> None:
    """Print the measures of a half in a language, by kind and for all."""
    print(f"{half}, {lang}: {len(found)} texts")
    for kind in (*KINDS, "all"):
        faults = Counter()
        for one in found:
            for name, listed in (("missed", one.missed), ("caught", one.caught)):
                faults[name] += sum(kind in ("all", fault["kind"]) for fault in listed)
        texts = [one for one in found if kind in ("all", one.case["kind"])]
        right = sum(len(one.right) for one in texts)
        wrong = sum(len(one.wrong) for one in texts)
        faithful = [one for one in texts if not one.case["faults"]]
        alarms = sum(bool(one.wrong) for one in faithful)
        print(
            f"  {kind:12} recall {share(faults['caught'], faults['caught'] + faults['missed']):18}"
            f" precision {share(right, right + wrong):18}"
            f" false alarms {share(alarms, len(faithful))}"
        )


def main() -> None:
    """Measure, and print the tables; the cases that went wrong too, of the half to develop with."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("half", choices=("develop", "held", "fresh"))
    parser.add_argument("--source", default="", help="one source of the corpus")
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    asked = parser.parse_args()
    if asked.show and asked.half == "held":
        parser.error("the held half is only counted")
    for lang in ("fr", "en"):
        found = list(outcomes(asked.half, lang, asked.source))
        if asked.show:
            for one in found:
                show(one)
        table(asked.half, lang, found)


def show(one: Outcome) -> None:
    """Print a case that went wrong."""
    if not one.missed and not one.wrong:
        return
    print(f"=== {one.case['id']} ({one.case['kind']})\n{one.case['text']}\n")
    for fault in one.missed:
        print(f"  MISSED {fault['text']!r} ({fault['kind']}, {fault['why']})")
    for flag in one.wrong:
        print(
            f"  FALSE {flag.text!r} {flag.kind} {flag.verdict} {flag.outcome} {flag.entry}: {flag.message}"
        )
    print()


if __name__ == "__main__":
    main()
