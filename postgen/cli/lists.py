"""`postgen list-*`: what a workspace holds."""

from collections.abc import Iterable, Sequence
from typing import Annotated, Any

import typer

from postgen import workspace
from postgen.cli import ask, completing, entries
from postgen.cli.options import JsonOption, LangOption, WorkspaceOption
from postgen.cli.table import Column, print_table
from postgen.cli.terminal import product
from postgen.knowledge import Knowledge, joined
from postgen.language import typography
from postgen.workspace import Config, Location

SourceOption = Annotated[
    str | None,
    typer.Option(
        "--source", metavar="ID", help="Only this source's.", autocompletion=completing.sources
    ),
]


def list_angles(
    lang: LangOption = None, as_json: JsonOption = False, folder: WorkspaceOption = None
) -> None:
    """Print each angle with its title and thesis."""
    location, config, lang = _opened(folder, lang)
    rows = []
    data = []
    for angle_id in workspace.angle_ids(location):
        angle = workspace.load_angle(location, angle_id)
        sources = [workspace.load_knowledge(location, name) for name in angle.sources]
        workspace.check_references(angle, *sources, location=location)
        knowledge = joined(*sources)
        entry = entries.of_angle(angle, knowledge, config.languages)
        data.append(entry)
        rows.append((angle_id, typography(angle.title[lang], lang), entry["texts"][lang]))
    _print(as_json, data, (Column("angle"), Column("title"), Column("thesis", wide=True)), rows)


def list_quotes(
    lang: LangOption = None,
    source: SourceOption = None,
    as_json: JsonOption = False,
    folder: WorkspaceOption = None,
) -> None:
    """Print each quote as a draft would, with its speaker and where it stands."""
    location, config, lang = _opened(folder, lang)
    data = []
    rows = []
    for knowledge in _sources(location, source):
        names = {person.id: person.name for person in knowledge.source.people}
        for quote in knowledge.quotes.values():
            entry = entries.of_quote(quote, knowledge, config.languages)
            data.append(entry)
            texts = entry["texts"]
            text = texts.get(lang) or next(iter(texts.values()), "") or entry["original"]["text"]
            rows.append((quote.id, text, names[quote.speaker], _where(quote.locators)))
    columns = (Column("quote"), Column("words", wide=True), Column("speaker"), Column("where"))
    _print(as_json, data, columns, rows)


def list_figures(
    lang: LangOption = None,
    source: SourceOption = None,
    as_json: JsonOption = False,
    folder: WorkspaceOption = None,
) -> None:
    """Print each figure in words, with what it measures and how sure it is."""
    location, config, lang = _opened(folder, lang)
    data = []
    rows = []
    for knowledge in _sources(location, source):
        for figure in knowledge.figures.values():
            entry = entries.of_figure(figure, knowledge, config.languages)
            data.append(entry)
            rows.append(
                (
                    figure.id,
                    entry["texts"][lang]["prose"],
                    typography(figure.measures[lang], lang),
                    entry["times"][lang],
                    figure.status + (", computed" if figure.computed else ""),
                    _where(figure.locators),
                )
            )
    columns = (
        Column("figure"), Column("words"), Column("measures", wide=True), Column("time"),
        Column("status"), Column("where"),
    )  # fmt: skip
    _print(as_json, data, columns, rows)


def list_claims(
    lang: LangOption = None,
    source: SourceOption = None,
    as_json: JsonOption = False,
    folder: WorkspaceOption = None,
) -> None:
    """Print each claim, whose it is and how sure it is."""
    location, config, lang = _opened(folder, lang)
    data = []
    rows = []
    for knowledge in _sources(location, source):
        for claim in knowledge.claims.values():
            entry = entries.of_claim(claim, knowledge, config.languages)
            data.append(entry)
            rows.append(
                (
                    claim.id,
                    entry["texts"][lang],
                    claim.speaker,
                    claim.status,
                    _where(claim.locators),
                )
            )
    columns = (
        Column("claim"), Column("words", wide=True), Column("whose"), Column("status"),
        Column("where"),
    )  # fmt: skip
    _print(as_json, data, columns, rows)


def list_templates(as_json: JsonOption = False, folder: WorkspaceOption = None) -> None:
    """Print each template with what its first comment says, and the angles that it suits."""
    location = ask.located(folder)
    angles = [
        workspace.load_angle(location, angle_id) for angle_id in workspace.angle_ids(location)
    ]
    data = []
    rows = []
    for name in workspace.template_names(location):
        suits = [angle.id for angle in angles if name in angle.templates]
        found = workspace.template(location, name)
        data.append({"id": name, "about": found.about, "path": str(found.path), "angles": suits})
        rows.append((name, found.about, ", ".join(suits)))
    columns = (Column("template"), Column("about", wide=True), Column("suits", wide=True))
    _print(as_json, data, columns, rows)


def _opened(folder: str | None, lang: str | None) -> tuple[Location, Config, str]:
    location = ask.located(folder)
    config = workspace.load_config(location)
    return location, config, ask.language(lang, config)


def _sources(location: Location, wanted: str | None) -> Iterable[Knowledge]:
    known = list(workspace.source_ids(location))
    if wanted is not None and wanted not in known:
        raise ask.unknown("source", wanted, known)
    return (workspace.load_knowledge(location, s) for s in known if wanted in (None, s))


def _where(locators: Iterable[object]) -> str:
    return "; ".join(map(str, locators))


def _print(
    as_json: bool, data: list[Any], columns: Sequence[Column], rows: Sequence[Sequence[str]]
) -> None:
    if as_json:
        import json

        product(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
    else:
        print_table(columns, rows)
