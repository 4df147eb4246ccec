"""Turn an angle file's plain data into an angle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from postgen.angle import HOOK_KINDS, ROLES, STATES, Angle, Beat, Hook, Point, Question, Series
from postgen.references import Text
from postgen.workspace import forms
from postgen.workspace.fields import Fields
from postgen.workspace.needs import cycle
from postgen.workspace.report import Path, Report
from postgen.workspace.values import is_a, parsed, text


def read_angle(data: object, report: Report) -> Angle:
    """Read the whole file; faults go to `report`, and what they touch comes out empty."""
    top = Fields(
        data,
        (),
        report,
        ("id", "source", "title", "thesis", "templates", "setting", "hashtags", "hooks", "beats",
         "questions"),
        ("labels", "series"),
    )  # fmt: skip
    angle = Angle(
        id=top.id(),
        sources=_sources(top),
        title=top.words("title"),
        thesis=top.texts("thesis"),
        templates=_templates(top),
        setting=top.texts("setting"),
        hooks=tuple(_hook(item, path, report) for path, item in top.items("hooks", least=1)),
        beats=tuple(_beat(item, path, report) for path, item in top.items("beats", least=1)),
        questions=tuple(
            _question(item, path, report) for path, item in top.items("questions", least=1)
        ),
        hashtags={
            language: tuple(text(tag, (*at, n), report, forms.TAG) for n, tag in enumerate(tags))
            for language, at, tags in top.by_language("hashtags")
            if is_a(list, tags, at, report)
        },
        labels=_labels(top),
        series=_series(top),
    )
    for name, parts in (
        ("hooks", angle.hooks),
        ("beats", angle.beats),
        ("questions", angle.questions),
    ):
        _hold_apart(name, [part.id for part in parts], report)
    if _hold_beats(angle, top):
        _hold_hooks(angle, top)
    return angle


def _sources(top: Fields) -> tuple[str, ...]:
    if top.data.get("source").__class__ is not list:
        return (top.id("source"),) if top.has("source") else ()
    if not top.data["source"]:
        top.report(top.at("source"), "missing-key", "the list 'source' is empty", "add an item")
    return top.ids("source")


def _templates(top: Fields) -> tuple[str, ...]:
    for _ in top.items("templates", least=1):
        break
    return top.ids("templates") if top.data.get("templates").__class__ is list else ()


def _hook(data: object, path: Path, report: Report) -> Hook:
    required = ("id", "kind", "text")
    optional = ("rests_on", "setting", "tells", "path", "template", "question")
    fields = Fields(data, path, report, required, optional)
    return Hook(
        id=fields.id(),
        kind=fields.choice("kind", HOOK_KINDS),
        text=fields.texts("text"),
        rests_on=fields.ids("rests_on"),
        setting=fields.texts("setting", whole=False),
        tells=fields.ids("tells"),
        path=fields.ids("path", least=1),
        template=fields.id("template"),
        question=fields.id("question"),
    )


def _beat(data: object, path: Path, report: Report) -> Beat:
    required = ("id", "role", "priority", "states", "text")
    fields = Fields(data, path, report, required, ("rests_on", "item", "needs"))
    priority = fields.number("priority")
    if priority is not None and not (isinstance(priority, int) and 1 <= priority <= 99):
        msg = f"{priority} is no priority"
        report(
            fields.at("priority"), "unknown-value", msg, "1 is the highest, 2 comes next, up to 99"
        )
        priority = None
    beat = Beat(
        id=fields.id(),
        role=fields.choice("role", ROLES),
        priority=int(priority or 1),
        states=fields.choice("states", STATES),
        text=fields.texts("text"),
        rests_on=fields.ids("rests_on"),
        item=fields.texts("item", whole=False),
        needs=fields.ids("needs"),
    )
    if beat.states == "source" and not (
        fields.data.get("rests_on") or "rests_on" in fields.misspelt
    ):
        msg = "a beat that states the source rests on nothing"
        hint = "add rests_on: with the claims, figures or quotes it tells"
        report(path, "contradiction", msg, hint)
    return beat


def _question(data: object, path: Path, report: Report) -> Question:
    fields = Fields(data, path, report, ("id", "text"))
    return Question(fields.id(), fields.texts("text"))


def _labels(top: Fields) -> Mapping[str, Mapping[str, Text]]:
    labels = {}
    for language, at, names in top.by_language("labels", whole=False):
        if is_a(dict, names, at, top.report):
            for name in names:
                if not forms.LABEL[0](name):
                    msg = f"{name[:80]!r} is not {forms.LABEL[1]}"
                    top.report((*at, name), "bad-id", msg, forms.LABEL[2], on_key=True)
            labels[language] = {
                name: parsed(w, (*at, name), top.report) for name, w in names.items()
            }
    return labels


def _series(top: Fields) -> Series | None:
    if not top.has("series"):
        return None
    fields = Fields(top.data["series"], top.at("series"), top.report, ("title", "points"))
    points = []
    for path, item in fields.items("points", least=1):
        inner = Fields(item, path, top.report, ("figure", "label"))
        points.append(Point(inner.id("figure"), inner.texts("label")))
    return Series(fields.words("title"), tuple(points))


def _hold_apart(section: str, ids: Sequence[str], report: Report) -> None:
    seen: set[str] = set()
    for index, part_id in enumerate(ids):
        if part_id and part_id in seen:
            msg = f"the id {part_id!r} is taken by another of the {section}"
            report((section, index, "id"), "duplicate-id", msg, "give it another")
        seen.add(part_id)


def _hold_beats(angle: Angle, top: Fields) -> bool:
    """Report beats that are named and not there, and beats that need each other.

    Says whether the beats are sound enough to be followed.
    """
    known = [beat.id for beat in angle.beats]
    apart = len(set(known)) == len(known)
    # Else an id that cannot be read, or that was not changed in a copy, may be the one meant.
    sure = bool(known) and "" not in known and apart
    for path, beat_id in _named_beats(angle):
        if sure and beat_id and beat_id not in known:
            top.report.unknown(path, "unknown-id", "beat of this angle", beat_id, known)
    if not apart:
        return False  # that is a fault already, and would look like a circle
    round_trip = cycle({beat.id: beat.needs for beat in angle.beats})
    if round_trip:
        path = ("beats", known.index(round_trip[0]), "needs")
        msg = f"these beats need each other: {' → '.join(round_trip)}"
        top.report(path, "needs-cycle", msg, "let one of them stand on its own")
    return not round_trip


def _hold_hooks(angle: Angle, top: Fields) -> None:
    """Report what a hook names and the angle lacks, and paths that leave out what a beat needs."""
    needs = {beat.id: beat.needs for beat in angle.beats}
    questions = [question.id for question in angle.questions]
    for index, hook in enumerate(angle.hooks):
        for what, said, name, known in (
            ("template", "template under this angle's `templates`", hook.template, angle.templates),
            ("question", "question of this angle", hook.question, questions),
        ):
            if name and known and "" not in known and name not in known:
                at = ("hooks", index, what)
                top.report.unknown(at, "unknown-id", said, name, list(known))
        if not all(beat_id in needs for beat_id in (*hook.path, *hook.tells)):
            continue  # that is told already
        passed: set[str] = {*hook.tells}
        for place, beat_id in enumerate(hook.path):
            step: Path = ("hooks", index, "path", place)
            if beat_id in passed:
                msg = f"the beat {beat_id!r} has been told by now"
                top.report(step, "contradiction", msg, "keep it once, in `path` or in `tells`")
            for needed in needs.get(beat_id, ()):
                if needed in needs and needed not in passed:
                    msg = f"{beat_id!r} needs {needed!r}, which does not stand before it"
                    top.report(step, "contradiction", msg, f"put {needed} before it in the path")
            passed.add(beat_id)


def _named_beats(angle: Angle) -> Iterator[tuple[Path, str]]:
    for index, hook in enumerate(angle.hooks):
        yield from ((("hooks", index, "tells", n), name) for n, name in enumerate(hook.tells))
        yield from ((("hooks", index, "path", n), name) for n, name in enumerate(hook.path))
    for index, beat in enumerate(angle.beats):
        yield from ((("beats", index, "needs", n), name) for n, name in enumerate(beat.needs))
