"""Hold an angle against the knowledge it is told from, and knowledge against itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from postgen.angle import Angle
from postgen.knowledge.model import Claim, Figure, Knowledge, Quote, Source, Tension
from postgen.references import Reference, Text
from postgen.workspace.report import Path, Report

NOTES = "notes"  # the speaker of what the notes' author adds


class Inside(NamedTuple):
    """Hold one source's entries in the order of its file, those with one id among them."""

    source: Source
    figures: Sequence[Figure]
    claims: Sequence[Claim]
    quotes: Sequence[Quote]
    tensions: Sequence[Tension]


def resolve(angle: Angle, sources: Sequence[Knowledge], report: Report) -> None:
    """Report ids that no source bears, or several; the angle is whole, as its file has it."""
    sources = list({knowledge.source.id: knowledge for knowledge in sources}.values())
    kinds = {
        "figure": _named(knowledge.figures for knowledge in sources),
        "quote": _named(knowledge.quotes for knowledge in sources),
        "claim": _named(knowledge.claims for knowledge in sources),
    }
    everything = _named(
        {**knowledge.figures, **knowledge.quotes, **knowledge.claims} for knowledge in sources
    )
    for path, entry_id in rests(angle):
        _hold(path, entry_id, "claim, figure or quote", everything, report)
    if angle.series:
        for index, point in enumerate(angle.series.points):
            path = ("series", "points", index, "figure")
            if point.figure:
                _hold(path, point.figure, "figure", kinds["figure"], report)
    for path, words in texts(angle):
        _hold_references(words, path, kinds, report)


def resolve_inside(inside: Inside, report: Report) -> None:
    """Report ids that nothing bears; what is faulty already, and so empty, is passed over."""
    people = [person.id for person in inside.source.people]
    sure = bool(people) and "" not in people and len(set(people)) == len(people)
    spoken: tuple[tuple[str, list[str], list[str]], ...] = (
        ("claims", [claim.speaker for claim in inside.claims], [*people, NOTES]),
        ("quotes", [quote.speaker for quote in inside.quotes], people),
    )
    for section, speakers, known_speakers in spoken:
        for index, speaker in enumerate(speakers):
            if sure and speaker and speaker not in known_speakers:
                at = (section, index, "speaker")
                report.unknown(at, "unknown-id", "person of the source", speaker, known_speakers)
    counts = {
        "figure": dict.fromkeys((figure.id for figure in inside.figures), 1),
        "quote": dict.fromkeys((quote.id for quote in inside.quotes), 1),
    }
    told: dict[str, Sequence[Claim | Tension]] = {
        "claims": inside.claims,
        "tensions": inside.tensions,
    }
    for section, holders in told.items():
        for index, holder in enumerate(holders):
            for language, words in holder.text.items():
                _hold_references(words, (section, index, "text", language), counts, report)
    known = dict.fromkeys(
        entry.id for entries in (inside.figures, inside.claims, inside.quotes) for entry in entries
    )
    for index, tension in enumerate(inside.tensions):
        named: list[tuple[Path, str]] = [
            (("tensions", index, "between", place), entry_id)
            for place, entry_id in enumerate(tension.between)
        ]
        if tension.prefers:
            named.append((("tensions", index, "prefers"), tension.prefers))
        for path, entry_id in named:
            if entry_id and entry_id not in known:
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
                other = _of_another_kind(part, kinds)
                _hold(path, part.target, part.kind, kinds[part.kind], report, mark, other)
            mark += 2  # a reference is two pairs of braces


def _of_another_kind(part: Reference, kinds: Mapping[str, Mapping[str, int]]) -> str:
    """Hint at what a reference's target is, where it is an entry of another kind."""
    for kind, known in kinds.items():
        if kind != part.kind and part.target in known:
            if kind == "claim":
                return "it is a claim: name it in rests_on, and tell it in your own words"
            return f"it is a {kind}: write {{{{ {kind}('{part.target}') }}}}"
    return ""


def _hold(
    path: Path,
    entry_id: str,
    what: str,
    known: Mapping[str, int],
    report: Report,
    mark: int = -1,
    other: str = "",
) -> None:
    """Report an id that none of the known entries bears, or several; `other` is a better hint."""
    bearers = known.get(entry_id, 0)
    if bearers == 0:
        from postgen.workspace.faults import offer

        some = "figures, list-quotes and list-claims" if "," in what else f"{what}s"
        hint = other or offer(entry_id, known, f"see postgen list-{some}")
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


def rests(angle: Angle) -> Iterator[tuple[Path, str]]:
    """Give each id of an entry that a hook or beat rests on, with its path; none that is faulty."""
    held: list[tuple[str, int, tuple[str, ...]]] = []
    held += [("hooks", index, hook.rests_on) for index, hook in enumerate(angle.hooks)]
    held += [("beats", index, beat.rests_on) for index, beat in enumerate(angle.beats)]
    for section, index, ids in held:
        for place, entry_id in enumerate(ids):
            if entry_id:
                yield (section, index, "rests_on", place), entry_id


def texts(angle: Angle) -> Iterator[tuple[Path, Text]]:
    """Give each text in which references may stand, with its path."""
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
    for path, words_of in maps:
        for name, words in words_of.items():
            yield (*path, name), words
