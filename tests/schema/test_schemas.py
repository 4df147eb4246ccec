"""The schemas say what the reading of the files says."""

import json
from pathlib import Path

import jsonschema
import pytest
from conftest import require
from language_server import LanguageServer
from running import postgen
from workspace.small_workspace import ANGLE, KNOWLEDGE, broken, made

from postgen import workspace
from postgen.language import LANGUAGES
from postgen.schema import KINDS, Facts, schema
from postgen.workspace import fields
from postgen.workspace.plain import parse
from postgen.workspace.report import Report

ROOT = Path(__file__).parent.parent.parent
FACTS = Facts(("fr", "en"), tuple(LANGUAGES), ("plain",), ("talk",))
BUILTIN = [("angle", path) for path in sorted(ROOT.glob("angles/*.yaml"))] + [
    ("knowledge", path) for path in sorted(ROOT.glob("knowledge/*.yaml"))
]
STARTER = [
    ("angle", ROOT / "postgen/starter/angles/nobody-was-slow.yaml"),
    ("knowledge", ROOT / "postgen/starter/knowledge/relume-talk.yaml"),
    ("settings", ROOT / "postgen/starter/postgen.yaml"),
]
SETTINGS = """\
languages: [fr, en]
lang: en
length: 1200
author: {name: Ada Lovelace, line: Analyst}
hashtags: [IA]
ignore: [mention]
own: [12, 12 %]
theme: plain
"""


def faults(kind, text):
    """Give path and message of each fault that a validator finds."""
    validator = jsonschema.Draft7Validator(schema(kind, FACTS))
    return [(error.json_path, error.message) for error in validator.iter_errors(parse(text, "it"))]


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_a_schema(kind):
    jsonschema.Draft7Validator.check_schema(schema(kind, FACTS))


@pytest.mark.parametrize(("kind", "path"), BUILTIN + STARTER, ids=lambda v: getattr(v, "name", v))
def test_every_file_of_ours_passes(kind, path):
    assert faults(kind, path.read_text(encoding="utf-8")) == []


# All that a file may hold, so that every map of it is read.
WHOLE_ANGLE = ANGLE.replace(
    "    tells: [rise]",
    "    tells: [rise]\n    path: [reading]\n    template: plain\n    question: why",
)
SUM = """\
  - id: twice
    measures: {fr: le double, en: twice that}
    computed: {plus: [first, second], digits: 3}
    unit: USD
"""
TERM = "{{id: {}, measures: {{fr: a, en: a}}, value: 1, unit: USD, status: goal, locator: '1.1'}}"
TERMS = "".join(f"  - {TERM.format(name)}\n" for name in ("first", "second"))
WITH_A_SUM = KNOWLEDGE.replace("claims:\n", TERMS + SUM + "claims:\n")
WHOLE_KNOWLEDGE = WITH_A_SUM.replace(
    "  published: 2026", "  via: {kind: recap, language: fr, author: Ada}\n  published: 2026"
)


@pytest.mark.parametrize(
    ("kind", "text", "read"),
    [
        ("angle", WHOLE_ANGLE, "angle_file.read_angle"),
        ("knowledge", WHOLE_KNOWLEDGE, "knowledge_file.read_knowledge"),
        ("settings", SETTINGS, "settings.read_settings"),
    ],
)
def test_it_has_the_keys_that_the_reading_has(kind, text, read, monkeypatch):
    """Every map that the loader reads asks for the same keys as the schema at the same place."""
    asked = {}
    init = fields.Fields.__init__

    def note(self, data, path, report, required, optional=()):
        asked[tuple(part for part in path if isinstance(part, str))] = (required, optional)
        init(self, data, path, report, required, optional)

    monkeypatch.setattr(fields.Fields, "__init__", note)
    module, name = read.split(".")
    report = Report(FACTS.languages, FACTS.known_languages)
    reader = getattr(__import__(f"postgen.workspace.{module}", fromlist=[name]), name)
    reader(parse(text, "it"), report)

    assert report.faults == []
    found = {path: keys_of(at(schema(kind, FACTS), path)) for path in asked}
    assert found == {
        path: (set(required), set(required) | set(optional))
        for path, (required, optional) in asked.items()
    }


def at(node, path):
    """Follow keys through a schema; lists and alternatives are passed through."""
    node = the_map(node)
    for key in path:
        node = the_map(node["properties"][key])
    return node


def the_map(node):
    while "properties" not in node:
        if "items" in node:
            node = node["items"]
        else:
            node = next(one for one in node["anyOf"] if "properties" in one)
    return node


def keys_of(node):
    assert node["additionalProperties"] is False
    return set(node["required"]), set(node["properties"])


# A file, what stands in it, what is put in its place: what the loader refuses, the schema refuses.
FAULTY = [
    (ANGLE, "    kind: scene", "    knid: scene"),
    (ANGLE, "    kind: scene", "    kind: scenery"),
    (ANGLE, "    kind: scene\n", ""),
    (ANGLE, "id: money\n", ""),
    (ANGLE, "id: money", "id: Money!"),
    (ANGLE, "id: money", "id: 12"),
    (ANGLE, "source: talk", "source: []"),
    (ANGLE, "templates: [plain]", "templates: []"),
    (ANGLE, "templates: [plain]", "templates: plain"),
    (ANGLE, "title: {fr: L'argent, en: The money}", "title: {}"),
    (ANGLE, "title: {fr: L'argent, en: The money}", "title: {fr: L'argent, en: The money, de: Geld}"),
    (ANGLE, "title: {fr: L'argent, en: The money}", "title: The money"),
    (ANGLE, "title: {fr: L'argent, en: The money}", "title: {fr: L'argent, en: \"{{ figure('revenue') }}\"}"),
    (ANGLE, "hashtags: {fr: [IA]", "hashtags: {fr: ['#IA']"),
    (ANGLE, "hashtags: {fr: [IA]", "hashtags: {fr: IA"),
    (ANGLE, "labels: {fr: {story: Elle raconte}}", "labels: {fr: {Story!: Elle raconte}}"),
    (ANGLE, "labels: {fr: {story: Elle raconte}}", "labels: {fr: Elle}"),
    (ANGLE, "    rests_on: [crazy]", "    rests_on: crazy"),
    (ANGLE, "    rests_on: [crazy]", "    rests_on: [crazy]\n    path: []"),
    (ANGLE, "    priority: 1", "    priority: 0"),
    (ANGLE, "    priority: 1", "    priority: 100"),
    (ANGLE, "    priority: 1", "    priority: high"),
    (ANGLE, "    priority: 1", "    priority: 1.5"),
    (ANGLE, "    rests_on: [growth]\n", ""),
    (ANGLE, "    states: author", "    states: me"),
    (ANGLE, "    role: fact", "    role: facts"),
    (ANGLE, "en: Revenue rises.", "en: Revenue rises by 12 million in H1."),
    (ANGLE, "en: Revenue rises.", "en: ''"),
    (ANGLE, "en: Revenue rises.", "en: 12"),
    (ANGLE, "en: Revenue rises.", "en: null"),
    (ANGLE, "à {{ figure('revenue') }}.", "à {{ figur('revenue') }}."),
    (ANGLE, "à {{ figure('revenue') }}.", "à {{ figure('revenue') }."),
    (ANGLE, "à {{ figure('revenue') }}.", "à {% if x %}."),
    (ANGLE, "  - id: why\n", "  - idd: why\n"),
    (ANGLE, "    - figure: revenue", "    - figur: revenue"),
    (KNOWLEDGE, "source:\n  id: talk", "sourc:\n  id: talk"),
    (KNOWLEDGE, "  title: A talk\n", ""),
    (KNOWLEDGE, "role: guest", "role: speaker"),
    (KNOWLEDGE, "published: 2026-02-13", "published: 13/02/2026"),
    (KNOWLEDGE, "published: 2026-02-13", "published: 2026"),
    (KNOWLEDGE, "published: 2026-02-13", "published: 2026-02-32"),
    (KNOWLEDGE, "url: https://example.org/talk", "url: example.org"),
    (KNOWLEDGE, "  language: en\n", "  language: English\n"),
    (KNOWLEDGE, "unit: minutes", "unit: minute"),
    (KNOWLEDGE, "    low: 9e9\n", ""),
    (KNOWLEDGE, "    low: 9e9\n", "    low: 9e9\n    value: 9e9\n"),
    (KNOWLEDGE, "    low: 9e9\n    high: 10e9\n", ""),
    (KNOWLEDGE, "    low: 9e9", "    low: nine"),
    (KNOWLEDGE, "    approx: true\n    bound", "    approx: yes\n    bound"),
    (KNOWLEDGE, "bound: more than", "bound: over"),
    (KNOWLEDGE, "period: 2025", "period: last year"),
    (KNOWLEDGE, "    status: reported\n    locator: ['1.1'", "    status: sure\n    locator: ['1.1'"),
    (KNOWLEDGE, "locator: '1.2'", "locator: 1.2"),
    (KNOWLEDGE, "locator: '1.2'", "locator: ''"),
    (KNOWLEDGE, "locator: '1.2'", "locator: []"),
    (KNOWLEDGE, "time: 01:02:03", "time: 1h02"),
    (KNOWLEDGE, "fidelity: notes", "fidelity: exact"),
    (KNOWLEDGE, "by: notes, complete: false", "by: notes, complete: no"),
    (KNOWLEDGE, "by: notes, complete: false", "complete: false"),
    (KNOWLEDGE, "    draft: precise", "    draft: hedge"),
    (KNOWLEDGE, "    draft: precise", "    draft: maybe"),
    (KNOWLEDGE, "    prefers: revenue\n", ""),
    (KNOWLEDGE, "duration: {value: 90, unit: minutes", "duration: {value: ninety, unit: minutes"),
    (KNOWLEDGE, "duration: {value: 90, unit: minutes", "duration: {unit: minutes"),
    (KNOWLEDGE, "    original: {language: en, text: It is crazy}\n    translations: {fr: {text: C'est fou, by: notes, complete: false}}", "    translations: {}"),
    (KNOWLEDGE, "limits: {fr: [dit-elle], en: [she says]}", "limits: {fr: dit-elle, en: she says}"),
    (KNOWLEDGE, "    words: {fr: quelques milliards, en: a few billion}", "    words: {fr: quelques milliards}"),
    (WITH_A_SUM, "plus: [first, second]", "pluss: [first, second]"),
    (WITH_A_SUM, "plus: [first, second]", "plus: [first]"),
    (WITH_A_SUM, "plus: [first, second]", "over: [first, second, first]"),
    (WITH_A_SUM, "plus: [first, second]", "plus: first"),
    (WITH_A_SUM, "plus: [first, second]", "plus: [first, second], over: [first, second]"),
    (WITH_A_SUM, "plus: [first, second], digits: 3", "digits: 3"),
    (WITH_A_SUM, "digits: 3", "digits: 0"),
    (WITH_A_SUM, "digits: 3", "digits: 16"),
    (WITH_A_SUM, "digits: 3", "digits: 2.5"),
    (WITH_A_SUM, "digits: 3}", "digits: 3}\n    approx: true"),
    (WITH_A_SUM, "digits: 3}", "digits: 3}\n    value: 2"),
    (WITH_A_SUM, "digits: 3}", "digits: 3}\n    status: goal"),
    (WITH_A_SUM, "digits: 3}", "digits: 3}\n    locator: '1.1'"),
    (WITH_A_SUM, "    computed: {plus: [first, second], digits: 3}\n", ""),
    (SETTINGS, "languages: [fr, en]", "languages: [fr, de]"),
    (SETTINGS, "languages: [fr, en]", "languages: []"),
    (SETTINGS, "lang: en", "lang: de"),
    (SETTINGS, "length: 1200", "length: huge"),
    (SETTINGS, "length: 1200", "length: 0"),
    (SETTINGS, "length: 1200", "length: 3001"),
    (SETTINGS, "name: Ada Lovelace, ", ""),
    (SETTINGS, "hashtags: [IA]", "hashtags: ['#IA']"),
    (SETTINGS, "theme: plain", "theem: plain"),
    (SETTINGS, "own: [12, 12 %]", "own: [true]"),
    (SETTINGS, "ignore: [mention]", "ignore: [a mention]"),
]  # fmt: skip
FILES = {
    ANGLE: ("angle", "angles/money.yaml"),
    KNOWLEDGE: ("knowledge", "knowledge/talk.yaml"),
    WITH_A_SUM: ("knowledge", "knowledge/talk.yaml"),
    SETTINGS: ("settings", "postgen.yaml"),
}


@pytest.mark.parametrize(("text", "old", "new"), FAULTY, ids=lambda v: v[:40])
def test_what_the_loader_refuses_the_schema_refuses(text, old, new, tmp_path):
    kind, name = FILES[text]
    location = made(tmp_path)
    (location.root / "postgen.yaml").write_text(SETTINGS, encoding="utf-8")
    (location.root / name).write_text(text, encoding="utf-8")
    workspace.load(location)
    broken(location, name, old, new)

    with pytest.raises(workspace.FaultyFileError):
        workspace.load(location)
    assert faults(kind, text) == []
    assert faults(kind, text.replace(old, new)) != []


# What is fine for the loader must not be underlined.
FINE = [
    (ANGLE, "source: talk", "source: [talk]"),
    (ANGLE, "en: Revenue rises.", "en: GPT-4 and the H100 rise, {{ plain('24/7') }}."),
    (ANGLE, "en: Revenue rises.", "en: 'A {brace} stays'"),
    (ANGLE, "hashtags: {fr: [IA]", "hashtags: {fr: [Été_2026, 数字]"),
    (ANGLE, "templates: [plain]", "templates: [argument]"),
    (KNOWLEDGE, "    period: 2025", "    period: 2025-Q3"),
    (KNOWLEDGE, "    period: 2025", "    period: 2025-2027"),
    (KNOWLEDGE, "locator: '1.2'", "locator: lead.3"),
    (KNOWLEDGE, "    words: {fr: quelques milliards, en: a few billion}\n    unit: USD", "    value: 2026-03\n    unit: date"),
    (WITH_A_SUM, "plus: [first, second], digits: 3}\n    unit: USD", "over: [first, second], digits: 15}\n    unit: times"),
    (WITH_A_SUM, "plus: [first, second]", "plus: [first, second, first]"),
    (WITH_A_SUM, "digits: 3}", "digits: 3}\n    by: 2030\n    note: {en: a note}"),
    (SETTINGS, "length: 1200", "length: short"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "old", "new"), FINE, ids=lambda v: v[:40])
def test_what_the_loader_takes_the_schema_takes(text, old, new, tmp_path):
    kind, name = FILES[text]
    location = made(tmp_path)
    (location.root / "postgen.yaml").write_text(SETTINGS, encoding="utf-8")
    (location.root / name).write_text(text, encoding="utf-8")
    broken(location, name, old, new)

    workspace.load(location)
    assert faults(kind, text.replace(old, new)) == []


def test_it_is_printed():
    done = postgen("schema", "angle")
    every = json.loads(postgen("schema").stdout)

    assert json.loads(done.stdout) == every["angle"]
    assert list(every) == list(KINDS)
    assert (done.stderr, done.returncode) == ("", 0)


def test_it_asks_for_what_the_workspace_has(tmp_path):
    root = made(tmp_path).root
    (root / "postgen.yaml").write_text("languages: [en]\n", encoding="utf-8")
    angle = json.loads(postgen("schema", "angle", cwd=root).stdout)

    assert angle["properties"]["title"]["required"] == ["en"]
    assert angle["properties"]["templates"]["items"]["examples"][0] == "plain"
    assert angle["properties"]["source"]["anyOf"][0]["examples"] == ["talk"]


def test_a_workspace_with_a_fault_has_schemas_all_the_same(tmp_path):
    root = made(tmp_path).root
    (root / "postgen.yaml").write_text("languages: [de]\n", encoding="utf-8")

    assert postgen("schema", "angle", cwd=root).returncode == 0


def test_it_writes_over_its_own_files_and_no_other(tmp_path):
    first = postgen("schema", "--out", "schemas", cwd=tmp_path)
    again = postgen("schema", "--out", "schemas", cwd=tmp_path)
    angle = tmp_path / "schemas" / "angle.json"
    angle.write_text("{}", encoding="utf-8")
    third = postgen("schema", "--out", "schemas", cwd=tmp_path)

    assert (first.returncode, again.returncode) == (0, 0)
    assert third.returncode == 2
    assert "schemas/angle.json is there already, and is left as it is" in third.stderr
    assert angle.read_text(encoding="utf-8") == "{}"


def test_an_unknown_kind_is_refused():
    done = postgen("schema", "ankle")

    assert (done.stdout, done.returncode) == ("", 2)
    assert "did you mean 'angle'?" in done.stderr


@pytest.mark.long
def test_an_editor_completes_and_underlines(tmp_path):
    """The server that editors run for YAML: of npm, `npm install -g yaml-language-server`."""
    server = LanguageServer(require("yaml-language-server"))
    root = tmp_path / "mine"
    assert postgen("init", str(root)).returncode == 0
    path = root / "angles" / "nobody-was-slow.yaml"
    text = path.read_text(encoding="utf-8")
    line = text[: text.index("    kind: contradiction")].count("\n")

    for name in ("knowledge/relume-talk.yaml", "angles/nobody-was-slow.yaml", "postgen.yaml"):
        assert server.faults(root / name, (root / name).read_text(encoding="utf-8")) == []
    for name, old, new, expected in [
        ("key", "    kind: contradiction", "    knid: contradiction",
         [(line - 1, 'Missing property "kind".'), (line + 1, "Property knid is not allowed.")]),
        ("word", "    kind: contradiction", "    kind: contra",
         [(line + 1, 'Value is not accepted. Valid values: "scene", "contradiction", "figure", '
          '"question", "quote", "confession", "statement".')]),
    ]:  # fmt: skip
        assert (
            server.faults(root / "angles" / f"{name}.yaml", text.replace(old, new, 1)) == expected
        )
    typed = server.faults(
        root / "angles" / "typed.yaml", text.replace("Mending the", "Mending 2", 1)
    )
    assert typed[0][1].startswith("write each number as {{ figure('id') }}")

    other = root / "angles" / "other.yaml"
    server.faults(other, text.replace("    kind: contradiction", "    kind: ", 1))
    assert server.completions(other, line, len("    kind: ")) == [
        "scene", "contradiction", "figure", "question", "quote", "confession", "statement",
    ]  # fmt: skip
    more = root / "angles" / "more.yaml"
    server.faults(more, text.replace("    kind: contradiction", "    kind: scene\n    ", 1))
    offered = server.completions(more, line + 1, 4)
    assert {"setting", "path", "template", "question"} <= set(offered)
    assert "kind" not in offered
    assert "What sort of opening it is." in server.hover(path, line, 5)
    server.close()
