import sys
from pathlib import Path

import pytest
from small_workspace import broken, made, told

from postgen import workspace
from postgen.angle import Angle, Beat, Hook, Point, Question, Series
from postgen.errors import UsageError, WorkspaceError
from postgen.knowledge import (
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
)  # fmt: skip
from postgen.language.quantity import Quantity
from postgen.references import Reference, Words
from postgen.workspace import Config

REVENUE = Reference("figure", "revenue", "", 0)


def text(words: str) -> tuple[Words, ...]:
    return (Words(words, 0),)


KNOWLEDGE = Knowledge(
    source=Source(
        id="talk",
        title="A talk",
        language="en",
        people=(Person("ada", "Ada Lovelace", "guest"),),
        show="",
        published="2026-02-13",
        url="https://example.org/talk",
        via=Via("notes", "en"),
        duration=Quantity("minutes", value=90, approx=True),
    ),
    figures={
        "revenue": Figure(
            id="revenue",
            measures={"fr": "les revenus", "en": "the revenue"},
            quantity=Quantity(
                "USD",
                low=9_000_000_000,
                high=10_000_000_000,
                per=("year",),
                approx=True,
                bound="more than",
            ),
            status="reported",
            locators=(Locator("1.1"), Locator("lead.1", "01:02:03")),
            period="2025",
        ),
        "vague": Figure(
            id="vague",
            measures={"fr": "la suite", "en": "the rest"},
            quantity=Quantity("USD", words={"fr": "quelques milliards", "en": "a few billion"}),
            status="estimate",
            locators=(Locator("1.2"),),
        ),
    },
    claims={
        "growth": Claim(
            id="growth",
            text={
                "fr": (Words("Ils montent : ", 0), REVENUE._replace(offset=14), Words(".", 37)),
                "en": (
                    Words("They rise: ", 0),
                    Reference("figure", "revenue", "short", 11),
                    Words(".", 43),
                ),
            },
            speaker="ada",
            status="reported",
            topic="money",
            locators=(Locator("1.1"),),
            limits={"fr": ("dit-elle",), "en": ("she says",)},
        )
    },
    quotes={
        "crazy": Quote(
            id="crazy",
            speaker="ada",
            fidelity="notes",
            locators=(Locator("quotes.1"),),
            original=Original("en", "It is crazy"),
            translations={"fr": Translation("C'est fou", "notes", complete=False)},
            context={"fr": "des revenus"},
        )
    },
    tensions={
        "nine-or-ten": Tension(
            id="nine-or-ten",
            text={"fr": text("neuf ou dix"), "en": text("nine or ten")},
            between=("revenue", "growth"),
            draft="precise",
            prefers="revenue",
            locators=(Locator("1.1"),),
        )
    },
)
CRAZY = Reference("quote", "crazy", "", 9)
ANGLE = Angle(
    id="money",
    sources=("talk",),
    title={"fr": "L'argent", "en": "The money"},
    thesis={"fr": (Words("Elle dit ", 0), CRAZY), "en": (Words("She says ", 0), CRAZY)},
    templates=("plain",),
    setting={"fr": text("À Londres."), "en": text("In London.")},
    hooks=(
        Hook(
            id="first",
            kind="scene",
            text={"fr": text("Un soir."), "en": text("One evening.")},
            rests_on=("crazy",),
            setting={"fr": text("Là."), "en": text("There.")},
            tells=("rise",),
        ),
    ),
    beats=(
        Beat(
            id="rise",
            role="fact",
            priority=1,
            states="source",
            text={
                "fr": (
                    Words("Les revenus montent, disait-elle, à ", 0),
                    REVENUE._replace(offset=36),
                    Words(".", 59),
                ),
                "en": text("Revenue rises."),
            },
            rests_on=("growth",),
            item={"fr": text("Ils montent")},
        ),
        Beat(
            id="reading",
            role="reading",
            priority=2,
            states="author",
            text={"fr": text("J'en retiens cela."), "en": text("I keep this.")},
            rests_on=(),
            needs=("rise",),
        ),
    ),
    questions=(Question("why", {"fr": text("Et vous ?"), "en": text("And you?")}),),
    hashtags={"fr": ("IA",), "en": ("AI",)},
    labels={"fr": {"story": text("Elle raconte")}},
    series=Series(
        {"fr": "La suite", "en": "The series"},
        (Point("revenue", {"fr": (REVENUE,), "en": (REVENUE,)}),),
    ),
)


@pytest.mark.parametrize("kept", [False, True])
def test_a_workspace_is_read_whole(tmp_path: Path, kept: bool) -> None:
    location = made(tmp_path, kept=kept)
    for _ in range(2):  # the second time from the cache, where there is one
        assert workspace.load(location) == (
            location,
            Config(("fr", "en")),
            {"talk": KNOWLEDGE},
            {"money": ANGLE},
        )


def test_one_file_is_read_without_the_others(tmp_path: Path) -> None:
    location = made(tmp_path)
    (location.root / "postgen.yaml").write_text("languages: [en]\n")
    (location.root / "angles" / "broken.yaml").write_text("[")
    (location.root / "knowledge" / "broken.yaml").write_text("[")
    assert workspace.load_angle(location, "money") == ANGLE
    assert workspace.load_knowledge(location, "talk") == KNOWLEDGE
    assert workspace.angle_ids(location) == ("broken", "money")
    assert workspace.source_ids(location) == ("broken", "talk")


def test_the_built_in_workspace_has_no_fault(tmp_path: Path) -> None:
    location = workspace.find(None, {"POSTGEN_CACHE": "off"}, tmp_path)
    loaded = workspace.load(location)
    assert loaded.config.languages == ("fr", "en")
    assert set(loaded.angles) == {path.stem for path in (location.root / "angles").iterdir()}
    assert set(loaded.knowledge) == {path.stem for path in (location.root / "knowledge").iterdir()}


SETTINGS = [
    ("", Config(("fr", "en"))),
    ("# only a comment\n", Config(("fr", "en"))),
    ("languages: [en, fr, en]\n", Config(("en", "fr"))),
    ("lang: en\nlength: short\ntheme: dark\n",
     Config(("fr", "en"), lang="en", length="short", theme="dark")),
    ("length: 1200\n", Config(("fr", "en"), length="1200")),
    ("author: {name: Ada, line: I count}\n",
     Config(("fr", "en"), author=workspace.Author("Ada", "I count"))),
    ("hashtags: [IA, Énergie_2]\nignore: [em-dash]\nown: [12, '3,5 %', 2.5]\n",
     Config(("fr", "en"), hashtags=("IA", "Énergie_2"), ignore=("em-dash",),
            own=("12", "3,5 %", "2.5"))),
]  # fmt: skip


@pytest.mark.parametrize(("written", "config"), SETTINGS)
def test_settings(tmp_path: Path, written: str, config: Config) -> None:
    location = made(tmp_path)
    (location.root / "postgen.yaml").write_text(written, encoding="utf-8")
    assert workspace.load_config(location) == config


def test_without_settings_the_languages_are_those_all_angles_share(tmp_path: Path) -> None:
    location = made(tmp_path)
    broken(location, "angles/money.yaml", "title: {fr: L'argent, en: ", "title: {en: ")
    assert workspace.load_config(location).languages == ("en",)
    (location.root / "angles" / "other.yaml").write_text("title: {fr: Autre}")
    with pytest.raises(WorkspaceError) as raised:
        workspace.load_config(location)
    assert told(raised.value) == (
        "angles: there is no language that all the angles are told in\n"
        "add the missing texts, or name the languages in postgen.yaml"
    )


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("mony", ": there is no angle 'mony'\ndid you mean 'money'?"),
        ("x", ": there is no angle 'x'\nthere are money"),
        ("", ": there is no angle ''\nthere are money"),
        ("../knowledge/talk",
         ": there is no angle '../knowledge/talk'\nthere are money"),
        ("Money", ": there is no angle 'Money'\ndid you mean 'money'?"),
        ("a\0b", ": there is no angle 'a\\x00b'\nthere are money"),
    ],
)  # fmt: skip
def test_an_angle_that_there_is_not(tmp_path: Path, wanted: str, expected: str) -> None:
    with pytest.raises(UsageError) as raised:
        workspace.load_angle(made(tmp_path), wanted)
    assert told(raised.value) == expected


def test_templates_are_the_workspaces_then_the_built_in_ones(tmp_path: Path) -> None:
    location = made(tmp_path)
    (location.root / "templates" / "story.j2").write_text("\ufeffmine\r\n", newline="")
    (location.root / "templates" / "Not A Name.j2").write_text("")
    built_in = workspace.find(None, {}, tmp_path)
    others = [name for name in workspace.template_names(built_in) if name != "story"]
    assert workspace.template_names(location) == ("plain", "story", *others)
    path = location.root / "templates" / "story.j2"
    assert workspace.template(location, "story") == (
        "story", "mine\n", path, str(Path("templates", "story.j2")),
    )  # fmt: skip
    found = workspace.template(location, "argument")
    assert found.path == workspace.bundled() / "templates" / "argument.j2"
    assert found.text == found.path.read_text(encoding="utf-8")


@pytest.mark.parametrize("wanted", ["plan", "../templates/plain", "/etc/passwd"])
def test_a_template_that_there_is_not(tmp_path: Path, wanted: str) -> None:
    with pytest.raises(UsageError, match=f"there is no template {wanted!r}"):
        workspace.template(made(tmp_path), wanted)


def test_reading_from_the_cache_needs_no_yaml(tmp_path: Path) -> None:
    import subprocess

    location = made(tmp_path, kept=True)
    workspace.load(location)
    code = (
        "import sys\nfrom pathlib import Path\nfrom postgen import workspace\n"
        f"workspace.load(workspace.Location(Path({str(location.root)!r}), False, None,"
        f" Path({str(location.cache)!r})))\n"
        "print(sorted({'yaml', 'difflib', 'hashlib', 'json', 'jinja2'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
