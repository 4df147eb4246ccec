"""Hold an angle against the knowledge it is told from, and knowledge against itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from postgen.angle import Angle
from postgen.knowledge.model import Claim, Knowledge, Tension
from postgen.references import Reference, Text
from postgen.workspace.report import Path, Report

NOTES = "notes"  # the speaker of what the notes' author adds


def resolve(angle: Angle, sources: Sequence[Knowledge], report: Report) -> None:
    """Report ids that no source bears, or several; the angle is whole, as its file has it."""
    kinds = {
        "figure": _named(knowledge.figures for knowledge in sources),
        "quote": _named(knowledge.quotes for knowledge in sources),
        "claim": _named(knowledge.claims for knowledge in sources),
    }
    everything = _named(kinds.values())
    for path, entry_id in _rests(angle):
        _hold(path, entry_id, "claim, figure or quote", everything, report)
    if angle.series:
        for index, point in enumerate(angle.series.points):
            path = ("series", "points", index, "figure")
            _hold(path, point.figure, "figure", kinds["figure"], report)
    for path, words in _texts(angle):
        _hold_references(words, path, kinds, report)


def resolve_inside(knowledge: Knowledge, report: Report) -> None:
    """Report ids that nothing bears; the entries are whole, so indexes are those of the file."""
    people = [person.id for person in knowledge.source.people]
    claims, quotes = knowledge.claims.values(), knowledge.quotes.values()
    spoken: tuple[tuple[str, list[str], list[str]], ...] = (
        ("claims", [claim.speaker for claim in claims], [*people, NOTES]),
        ("quotes", [quote.speaker for quote in quotes], people),
    )
    for section, speakers, known_speakers in spoken:
        for index, speaker in enumerate(speakers):
            if speaker not in known_speakers:
                at = (section, index, "speaker")
                report.unknown(at, "unknown-id", "person of the source", speaker, known_speakers)
    counts = {
        "figure": dict.fromkeys(knowledge.figures, 1),
        "quote": dict.fromkeys(knowledge.quotes, 1),
    }
    for section in ("claims", "tensions"):
        texts: Mapping[str, Claim | Tension] = getattr(knowledge, section)
        for index, holder in enumerate(texts.values()):
            for language, words in holder.text.items():
                _hold_references(words, (section, index, "text", language), counts, report)
    known = {**knowledge.figures, **knowledge.claims, **knowledge.quotes}
    for index, tension in enumerate(knowledge.tensions.values()):
        named: list[tuple[Path, str]] = [
            (("tensions", index, "between", place), entry_id)
            for place, entry_id in enumerate(tension.between)
        ]
        if tension.prefers:
            named.append((("tensions", index, "prefers"), tension.prefers))
        for path, entry_id in named:
            if entry_id not in known:
                report.unknown(path, "unknown-id", "entry of this file", entry_id, list(known))


def _hold_references(
    words: Text, path: Path, kinds: Mapping[str, Mapping[str, int]], report: Report
) -> None:
    """Report references of a text to entries that are not there.

    `kinds` counts, for each kind of reference, how many entries bear an id.
    """
    mark = 0
    for part in words:
        if isinstance(part, Reference):
            if part.kind in kinds:
                _hold(path, part.target, part.kind, kinds[part.kind], report, mark)
            mark += 2  # a reference is two pairs of braces


def _hold(
    path: Path, entry_id: str, what: str, known: Mapping[str, int], report: Report, mark: int = -1
) -> None:
    bearers = known.get(entry_id, 0)
    if bearers == 0:
        from postgen.workspace.faults import offer

        some = "figures, list-quotes and list-claims" if "," in what else f"{what}s"
        hint = offer(entry_id, known, f"see postgen list-{some}")
        report(path, "unknown-id", f"there is no {what} {entry_id!r}", hint, mark=mark)
    elif bearers > 1:
        msg = f"several sources have a {what} {entry_id!r}"
        report(path, "duplicate-id", msg, "rename it in one of them", mark=mark)


def _named(maps: Iterable[Iterable[str]]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for entries in maps:
        for entry_id in entries:
            counts[entry_id] = counts.get(entry_id, 0) + 1
    return counts


def _rests(angle: Angle) -> Iterator[tuple[Path, str]]:
    rests: list[tuple[str, int, tuple[str, ...]]] = []
    rests += [("hooks", index, hook.rests_on) for index, hook in enumerate(angle.hooks)]
    rests += [("beats", index, beat.rests_on) for index, beat in enumerate(angle.beats)]
    for section, index, ids in rests:
        for place, entry_id in enumerate(ids):
            yield (section, index, "rests_on", place), entry_id


def _texts(angle: Angle) -> Iterator[tuple[Path, Text]]:
    maps: list[tuple[Path, Mapping[str, Text]]] = [
        (("thesis",), angle.thesis),
        (("setting",), angle.setting),
    ]
    maps += [(("labels", lang), names) for lang, names in angle.labels.items()]
    for index, point in enumerate(angle.series.points if angle.series else ()):
        maps.append((("series", "points", index, "label"), point.label))
    for index, hook in enumerate(angle.hooks):
        maps += [(("hooks", index, "text"), hook.text), (("hooks", index, "setting"), hook.setting)]
    for index, beat in enumerate(angle.beats):
        maps += [(("beats", index, "text"), beat.text), (("beats", index, "item"), beat.item)]
    maps += [
        (("questions", n, "text"), question.text) for n, question in enumerate(angle.questions)
    ]
    for path, texts in maps:
        for name, words in texts.items():
            yield (*path, name), words
