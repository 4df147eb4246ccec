"""Judge texts by the sources of a workspace, and hold them to the rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from postgen import workspace
from postgen.checks import GROUPS, check, check_with
from postgen.checks.finding import Finding
from postgen.prose import Prose
from postgen.workspace import Config, Location

# What judges is loaded by those who have something to judge by.
if TYPE_CHECKING:
    from postgen.evidence.verdict import Evidence
    from postgen.knowledge.model import Knowledge

VERDICTS = ("supported", "own", "altered", "unsupported")  # the most favourable first
_NUMBER, _QUOTATION = "number", "quotation"


class Judge(NamedTuple):
    """Hold what texts are held to."""

    sources: tuple[Knowledge, ...] = ()
    named: bool = False  # the sources are the text's, whether it touches them or not
    own: tuple[str, ...] = ()  # numbers that the author vouches for
    lang: str | None = None
    kind: str = "post"
    ignored: tuple[str, ...] = ()


class Checked(NamedTuple):
    """Hold how a text stands: what was judged of it, and its faults."""

    evidence: tuple[Evidence, ...]
    findings: tuple[Finding, ...]
    judged_by: tuple[str, ...] = ()  # the ids of sources


def judge_of(
    sources: tuple[Knowledge, ...], lang: str, config: Config, ignored: tuple[str, ...]
) -> Judge:
    """Give what a post is held to whose sources are known."""
    held = () if _switched_off(ignored) else sources
    return Judge(held, named=True, own=config.own, lang=lang, ignored=ignored)


def checked(text: str, judge: Judge) -> Checked:
    """Hold a text to the rules, those on evidence too where there are sources."""
    if not judge.sources:
        return Checked((), check(text, lang=judge.lang, kind=judge.kind, ignore=judge.ignored))
    prose = Prose(text, judge.lang)
    sources = judge.sources if judge.named else _touched(prose, judge.sources)
    evidence = judged(prose, sources, judge.own) if sources else None
    findings = check_with(prose, evidence, kind=judge.kind, ignore=judge.ignored)
    return Checked(evidence or (), findings, tuple(one.source.id for one in sources))


def _touched(prose: Prose, sources: Sequence[Knowledge]) -> tuple[Knowledge, ...]:
    from postgen.evidence import touched

    return touched(prose, sources)


def judged(prose: Prose, sources: Sequence[Knowledge], own: Sequence[str]) -> tuple[Evidence, ...]:
    """Judge a text by one source, or by several: what one of them supports is supported.

    What the sources hold nothing of, no number or no quote at all, is left out: it would be no
    fault of the text.
    """
    from postgen.evidence import examine

    each = [one for source in sources for one in examine(prose, source, own)]
    if len(sources) > 1:
        each = _best(each)
    lacking = {what for what in (_NUMBER, _QUOTATION) if not _holds(sources, what)}
    return tuple(it for it in each if it.kind not in lacking or it.verdict in VERDICTS[:2])


def _best(every: Iterable[Evidence]) -> list[Evidence]:
    """Keep of what overlaps, and is of one kind, the most favourable verdict."""
    kept: dict[str, list[Evidence]] = {}
    ranked = sorted(every, key=lambda it: (it.start, it.end, VERDICTS.index(it.verdict)))
    for one in ranked:
        held = kept.setdefault(one.kind, [])
        if held and one.start < held[-1].end:
            if VERDICTS.index(one.verdict) < VERDICTS.index(held[-1].verdict):
                held[-1] = one
        else:
            held.append(one)
    return sorted((it for held in kept.values() for it in held), key=lambda it: it[:2])


def _holds(sources: Sequence[Knowledge], what: str) -> bool:
    return any(one.figures if what == _NUMBER else one.quotes for one in sources)


def blind(source: Knowledge) -> str:
    """Say what a source holds nothing of, and so cannot be checked by it; else nothing."""
    lacks = [
        f"no {entries} to check {what} by"
        for held, entries, what in (
            (source.figures, "figures", "numbers"),
            (source.quotes, "quotes", "quotations"),
        )
        if not held
    ]
    return f"source {source.source.id} has {' and '.join(lacks)}" if lacks else ""


def sources(
    location: Location, config: Config, named: str | None, ignored: Sequence[str]
) -> tuple[Knowledge, ...]:
    """Read the source that is named, else all of the workspace's; none where none is to judge.

    The languages that the settings do not name are not asked for. Raises UsageError for an unknown
    source, WorkspaceError for a file with faults.
    """
    if _switched_off(ignored):
        return ()
    ids = workspace.source_ids(location)
    if named is not None:
        if named not in ids:
            from postgen.cli.ask import unknown

            raise unknown("source", named, ids, whose="this workspace has")
        ids = (named,)
    return tuple(workspace.load_knowledge(location, one, config) for one in ids)


def as_dicts(evidence: Iterable[Evidence]) -> list[dict[str, Any]]:
    """Give what was examined as its JSON objects; the keys are a contract."""
    keys = ("start", "end", "text", "kind", "verdict", "entry")
    return [
        {key: getattr(one, key) for key in keys}
        | {key: said for key in ("outcome", "message") if (said := getattr(one, key))}
        for one in evidence
    ]


def _switched_off(ignored: Sequence[str]) -> bool:
    return "evidence" in ignored or set(GROUPS["evidence"]) <= set(ignored)
