"""Turn a knowledge file's plain data into its entries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from postgen.knowledge.model import (
    FIDELITIES,
    STATUSES,
    Claim,
    Figure,
    Knowledge,
    Locator,
    Original,
    Person,
    Quote,
    Source,
    Tension,
    Translation,
    Via,
)
from postgen.language.quantity import UNITS, Quantity
from postgen.workspace import forms
from postgen.workspace.fields import Fields
from postgen.workspace.quantities import QUANTITY_KEYS, denominators, quantity, time
from postgen.workspace.report import Path, Report
from postgen.workspace.resolve import Inside, resolve_inside
from postgen.workspace.values import is_a, text

DRAFTS = ("precise", "hedge", "omit")
ROLES = ("guest", "host")

_Entry = TypeVar("_Entry", bound=Figure | Claim | Quote | Tension)


def read_knowledge(data: object, report: Report) -> Knowledge:
    """Read the whole file; faults go to `report`, and what they touch comes out empty."""
    top = Fields(data, (), report, ("source",), ("figures", "claims", "quotes", "tensions"))
    taken: dict[str, str] = {}
    source = _source(top)
    figures = _entries(top, "figures", _figure, taken)
    claims = _entries(top, "claims", _claim, taken)
    quotes = _entries(top, "quotes", _quote, taken)
    tensions = _entries(top, "tensions", _tension, taken)
    # An entry whose id or section cannot be read may be the one that is meant.
    report.sure = "" not in taken and not top.misspelt and _are_lists(top)
    if any(figure.computed for figure in figures):
        from postgen.workspace.sums import worked_out

        figures = worked_out(figures, report)
    if report.sure:
        resolve_inside(Inside(source, figures, claims, quotes, tensions), report)
    return Knowledge(source, _named(figures), _named(claims), _named(quotes), _named(tensions))


def _entries(
    top: Fields, section: str, read: Callable[[Any, Path, Report], _Entry], taken: dict[str, str]
) -> list[_Entry]:
    """Read one section; an id stands once in the whole file, for texts point to it alone."""
    entries: list[_Entry] = []
    for at, item in top.items(section):
        entry = read(item, at, top.report)
        if entry.id in taken and entry.id:
            msg = f"the id {entry.id!r} is taken by one of the {taken[entry.id]}"
            top.report((*at, "id"), "duplicate-id", msg, "give it another")
        taken[entry.id] = section
        entries.append(entry)
    return entries


def _are_lists(top: Fields) -> bool:
    sections = (top.data.get(name, []) for name in ("figures", "claims", "quotes", "tensions"))
    return bool(top.data) and all(section.__class__ is list for section in sections)


def _named(entries: Iterable[_Entry]) -> Mapping[str, _Entry]:
    return {entry.id: entry for entry in entries}


def _source(top: Fields) -> Source:
    fields = Fields(
        top.data.get("source", {}) if top.data else {},
        top.at("source"),
        top.report if top.has("source") else Report((), ()),
        ("id", "title", "language", "people", "published"),
        ("show", "url", "via", "duration"),
    )
    people = tuple(
        _person(item, path, top.report) for path, item in fields.items("people", least=1)
    )
    seen: set[str] = set()
    for index, person in enumerate(people):
        if person.id in seen and person.id:
            msg = f"the id {person.id!r} is taken by another person"
            top.report((*fields.at("people"), index, "id"), "duplicate-id", msg, "give it another")
        seen.add(person.id)
    language = fields.text("language", forms.LANGUAGE)
    via = Via("notes", language)
    if fields.has("via"):
        inner = Fields(
            fields.data["via"], fields.at("via"), top.report, ("kind", "language"), ("author",)
        )
        spoken = inner.text("language", forms.LANGUAGE)
        via = Via(inner.text("kind"), spoken, inner.text("author"))
    duration = None
    if fields.has("duration"):
        inner = Fields(
            fields.data["duration"], fields.at("duration"), top.report, ("unit",), QUANTITY_KEYS
        )
        duration = quantity(inner)
    return Source(
        id=fields.id(),
        title=fields.text("title"),
        language=language,
        people=people,
        show=fields.text("show"),
        published=time(fields, "published", forms.DAY),
        url=fields.text("url", forms.ADDRESS),
        via=via,
        duration=duration,
    )


def _person(data: object, path: Path, report: Report) -> Person:
    fields = Fields(data, path, report, ("id", "name", "role"))
    return Person(fields.id(), fields.text("name"), fields.choice("role", ROLES))


def _figure(data: object, path: Path, report: Report) -> Figure:
    fields = Fields(
        data,
        path,
        report,
        ("id", "measures", "unit"),
        ("status", "locator", *QUANTITY_KEYS, "period", "by", "note", "computed"),
    )
    computed = None
    if fields.has("computed"):
        from postgen.workspace.sums import read_computed

        computed = read_computed(fields)
        amount = Quantity(fields.choice("unit", UNITS), per=denominators(fields))
    elif "computed" in fields.misspelt:
        amount = Quantity(fields.choice("unit", UNITS))
    else:
        if fields.data:
            fields.require("status", "locator")
        amount = quantity(fields)
    return Figure(
        id=fields.id(),
        measures=fields.words("measures"),
        quantity=amount,
        status="" if computed else fields.choice("status", STATUSES),
        locators=() if computed else _locators(fields),
        period=time(fields, "period"),
        by=time(fields, "by"),
        note=fields.words("note", whole=False),
        computed=computed,
    )


def _claim(data: object, path: Path, report: Report) -> Claim:
    required = ("id", "text", "speaker", "status", "topic", "locator")
    fields = Fields(data, path, report, required, ("limits",))
    return Claim(
        id=fields.id(),
        text=fields.texts("text"),
        speaker=fields.id("speaker"),
        status=fields.choice("status", STATUSES),
        topic=fields.id("topic"),
        locators=_locators(fields),
        limits={
            language: tuple(text(value, (*at, n), report) for n, value in enumerate(inner))
            for language, at, inner in fields.by_language("limits")
            if is_a(list, inner, at, report)
        },
    )


def _quote(data: object, path: Path, report: Report) -> Quote:
    required = ("id", "speaker", "fidelity", "locator")
    fields = Fields(data, path, report, required, ("original", "translations", "context"))
    original = None
    if fields.has("original"):
        inner = Fields(fields.data["original"], fields.at("original"), report, ("language", "text"))
        spoken = inner.text("language", forms.LANGUAGE)
        original = Original(spoken, inner.text("text"))
    translations = {}
    for language, at, value in fields.by_language("translations", whole=False):
        inner = Fields(value, at, report, ("text", "by"), ("complete",))
        words, by = inner.text("text"), inner.text("by")
        translations[language] = Translation(words, by, inner.flag("complete", absent=True))
    wordless = fields.lacks("original") and fields.data.get("translations", {}) == {}
    if fields.data and wordless and "translations" not in fields.misspelt:
        hint = "give `original` or `translations`, as the notes have it"
        report(path, "missing-key", "the quote has no words", hint)
    return Quote(
        id=fields.id(),
        speaker=fields.id("speaker"),
        fidelity=fields.choice("fidelity", FIDELITIES),
        locators=_locators(fields),
        original=original,
        translations=translations,
        context=fields.words("context", whole=False),
    )


def _tension(data: object, path: Path, report: Report) -> Tension:
    required = ("id", "text", "between", "draft", "locator")
    fields = Fields(data, path, report, required, ("prefers",))
    draft, prefers = fields.choice("draft", DRAFTS), fields.id("prefers")
    if fields.has("prefers") and draft in ("hedge", "omit"):
        msg = f"`prefers` goes with a draft that is precise, not with {draft!r}"
        hint = "take `prefers` away, or write `draft: precise`"
        report(fields.at("prefers"), "contradiction", msg, hint, on_key=True)
    if fields.lacks("prefers") and draft == "precise":
        msg = "a draft that is precise takes the entry in `prefers`, and there is none"
        hint = "add `prefers`, or write `draft: hedge`"
        report(fields.at("draft"), "contradiction", msg, hint)
    return Tension(
        id=fields.id(),
        text=fields.texts("text"),
        between=fields.ids("between"),
        draft=draft,
        prefers=prefers,
        locators=_locators(fields),
    )


def _locators(fields: Fields) -> tuple[Locator, ...]:
    """Read one place in the notes or several; unquoted, 2.10 would be the number 2.1."""
    if not fields.has("locator"):
        return ()
    value, path = fields.data["locator"], fields.at("locator")
    if value.__class__ is list:
        places = tuple(_locator(item, (*path, n), fields) for n, item in enumerate(value))
        if not places:
            fields.report(path, "missing-key", "the list 'locator' is empty", "add an item")
        return places
    return (_locator(value, path, fields),)


def _locator(value: object, path: Path, fields: Fields) -> Locator:
    if value.__class__ is dict:
        inner = Fields(value, path, fields.report, ("notes",), ("time",))
        return Locator(inner.text("notes", forms.PLACE), inner.text("time", forms.MOMENT))
    return Locator(text(value, path, fields.report, forms.PLACE))
