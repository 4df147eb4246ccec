"""How drafts are shown: as text, table, JSON, files, and the talk beside them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from postgen.checks.finding import HINT
from postgen.cli import judging
from postgen.cli.studio import Take
from postgen.cli.terminal import person_listens, talk
from postgen.drafting.draft import CLAIM, Citation, Draft
from postgen.errors import UsageError
from postgen.knowledge import Knowledge
from postgen.linkedin.fold import LABELS, Fold, fold
from postgen.linkedin.limits import limit

SURFACES = ("mobile", "desktop")


def divider(take: Take, ranked: bool) -> str:
    """Give the line that stands before one of several drafts."""
    rank = f" {take.draft.variant}" if ranked else ""
    return f"--- {take.draft.angle}{rank} ---"


def folded(text: str, lang: str, surface: str) -> Fold:
    """Estimate the fold with the label of the post's language."""
    return fold(text, surface, LABELS.get(lang, LABELS["en"]))


def as_dict(take: Take) -> dict[str, Any]:
    """Give a take as its JSON object; the keys are a contract."""
    draft = take.draft
    return {
        "schema": 1,
        "angle": draft.angle,
        "source": draft.source,
        "lang": draft.lang,
        "template": draft.template,
        "hook": draft.hook,
        "question": draft.question,
        "variant": draft.variant or None,
        "length": draft.length,
        "budget": draft.budget,
        "text": take.text,
        "units": take.units,
        "limit": limit(take.kind),
        "fold": {
            surface: {
                "visible": shown.visible,
                "lines": list(shown.lines),
                "hook_complete": shown.complete,
            }
            for surface in SURFACES
            for shown in [folded(take.text, draft.lang, surface)]
        },
        "hashtags": list(draft.hashtags) if take.kind == "post" else [],
        "first_comment": draft.first_comment,
        "citations": [c._asdict() for c in draft.citations] if take.kind == "post" else [],
        "evidence": judging.as_dicts(take.evidence),
        "findings": [finding._asdict() for finding in take.findings],
    }


def as_document(takes: Sequence[Take], *, several: bool) -> str:
    """Give one JSON document: an object, or an array where several were asked for."""
    import json

    data = [as_dict(take) for take in takes]
    return json.dumps(data if several else data[0], ensure_ascii=False, indent=2) + "\n"


def variants(takes: Sequence[Take]) -> None:
    """Print the table of an angle's variants."""
    from postgen.cli.table import Column, print_table

    columns = (
        Column("n", right=True), Column("hook"), Column("template"), Column("question"),
        Column("fold"), Column("units", right=True), Column("opens with", wide=True),
    )  # fmt: skip
    rows = [
        (
            str(take.draft.variant),
            take.draft.hook,
            take.draft.template,
            take.draft.question,
            "complete" if folded(take.text, take.draft.lang, "mobile").complete else "cut",
            f"{take.units:,}",
            take.text.split("\n\n", 1)[0].replace("\n", " "),
        )
        for take in takes
    ]
    print_table(columns, rows)


def files(takes: Sequence[Take], out: Path, *, several: bool, as_json: bool) -> None:
    """Write each take whole, over nothing that is there; a folder of files for several."""
    from postgen.cli.writing import write_new

    if len(takes) > 1 and not several:
        msg = "several variants do not go into one file"
        raise UsageError(msg, where="--out", hint="name one with --variant, or add --all")
    ending = ".json" if as_json else ".txt"
    targets: list[tuple[Path, Take]] = []
    ranked = len({take.draft.angle for take in takes}) < len(takes)
    for take in takes:
        name = take.draft.angle + (f"-{take.draft.variant}" if ranked else "") + ending
        targets.append((out / name if several else out, take))
    texts = {
        path: as_document([take], several=False) if as_json else take.text + "\n"
        for path, take in targets
    }
    write_new(texts, make_folder=several)
    for path in texts:
        talk(f"wrote {path}")


def explained(draft: Draft, knowledge: Knowledge) -> str:
    """Print each sentence with the entries that it rests on and where they stand in the notes."""
    from postgen.drafting.sentences import sentences

    authored = "the author's words, or a bridge: they state nothing of the source"
    lines: list[str] = []
    for start, end in sentences(draft.text):
        lines.append(draft.text[start:end])
        held = [c for c in draft.citations if c.start < end and start < c.end]
        lines += [f"    {_entry(c, knowledge)}" for c in _once(held)] or [f"    ({authored})"]
        lines.append("")
    return "\n".join(lines)


def _once(citations: Sequence[Citation]) -> list[Citation]:
    return list({(c.kind, c.id): c for c in citations}.values())


def _entry(citation: Citation, knowledge: Knowledge) -> str:
    if citation.kind == CLAIM:
        claim = knowledge.claims[citation.id]
        return f"{CLAIM} {citation.id} ({claim.status}, {citation.locator})"
    how = f"worked out from {citation.computed}, " if citation.computed else ""
    return f"{citation.kind} {citation.id} ({how}{citation.locator})"


def findings(takes: Sequence[Take]) -> None:
    """Tell the errors and warnings of several drafts, each with its draft's name."""
    for take in takes:
        for finding in take.findings:
            if finding.severity != HINT:
                talk(
                    f"{take.draft.angle}:{finding.line}:{finding.column}: "
                    f"{finding.severity} {finding.code}: {finding.message}"
                )


def meter(take: Take, copied: str) -> None:
    """Say how a draft stands: findings always, the meter where a person listens."""
    for finding in take.findings:
        if finding.severity != HINT:
            talk(f"{finding.severity} {finding.code} (line {finding.line}): {finding.message}")
    if person_listens():
        from postgen.cli.meter import print_meter

        print_meter(take, copied)
    elif copied:
        talk(copied)
