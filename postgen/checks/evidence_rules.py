"""The table of the rules on what a text says of its source; the evidence is judged beforehand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from postgen.checks.finding import ERROR, HINT, WARNING
from postgen.checks.rule import Fault, Rule, Subject
from postgen.checks.scales import ambiguous

_PROMISE = "nothing reaches a post that the source does not carry"
_SURE = "a reader takes it for surer than the source does"
_OURS = "evidence/"
_UNJUDGED = (
    "the text names no source and touches none of this workspace: its numbers and quotations were "
    "not judged; name one with --source, or point --workspace at its folder"
)


def _told(code: str) -> Callable[[Subject], Iterator[Fault]]:
    return partial(_faults, code)


def _faults(code: str, subject: Subject) -> Iterator[Fault]:
    for one in subject.evidence or ():
        if one.code == code:
            yield Fault(one.start, one.end, one.message, one.suggestion)


def _unjudged(subject: Subject) -> Iterator[Fault]:
    if subject.evidence is None and any(map(_claims, subject.letters)):
        yield Fault(0, 0, _UNJUDGED)


def _claims(letter: str) -> bool:
    """Say whether a character is of a number or a quotation; where none is, nothing is missed."""
    return letter.isdigit() or letter in '«“„‹"'


# fmt: off
EVIDENCE: tuple[Rule, ...] = (
    Rule("number-unsupported", ERROR, "a number that the source does not have", _PROMISE, _OURS,
         _told("number-unsupported")),
    Rule("number-altered", ERROR, "another value, unit, time or subject than the source's",
         _PROMISE, _OURS, _told("number-altered")),
    Rule("number-sharpened", WARNING,
         "an “about”, a bound or a condition dropped, a forecast told as a fact", _SURE, _OURS,
         _told("number-sharpened")),
    Rule("quotation-unsupported", ERROR,
         "words between quotation marks that nobody said in the source", _PROMISE, _OURS,
         _told("quotation-unsupported")),
    Rule("quotation-altered", ERROR, "a quotation with other words than the source's", _PROMISE,
         _OURS, _told("quotation-altered")),
    Rule("attribution-altered", ERROR, "words or a statement put in somebody else's mouth",
         _PROMISE, _OURS, _told("attribution-altered")),
    Rule("translation-untold", WARNING, "a translation that is not told to be one",
         "its words are the translator's", _OURS, _told("translation-untold")),
    Rule("ambiguous-scale", WARNING, "a “trillion” in French, which has two senses",
         "some readers take it for a million times more", _OURS, ambiguous),
    Rule("evidence-unjudged", HINT, "no source that the text could be held to",
         "what was not judged may be wrong", _OURS, _unjudged),
)
# fmt: on
