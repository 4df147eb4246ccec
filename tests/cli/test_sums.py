"""A figure that postgen works out, from its file to a post, its citations and the lists."""

import json
import shutil

import pytest
from running import postgen
from validation.case import LAMP, SOUND, TALK, change

from postgen import workspace
from postgen.knowledge import Computed, Figure, Locator, Term
from postgen.language.quantity import Quantity
from postgen.workspace import Location

MORE = """\
  - id: harbours
    measures: {fr: les ports, en: harbours}
    value: 30
    unit: count
    status: forecast
    locator: '1.6'
  - id: coast
    measures: {fr: la côte entière, en: the whole coast}
    computed: {times: [harbours, both-lamps]}
    unit: EUR
    by: 2030
claims:
"""
POST = """\
Night falls on the harbour.

Ada Quill was talking of lamps on March 2, 2026.

Reckon it yourself: about €570,000 to €600,000 by 2030. By my sum, that is about €19,000 to €20,000 per harbour.

Who signs where you are?

#Phares #Harbours
"""
EXPLAINED = """\
Night falls on the harbour.
    (the author's words, or a bridge: they state nothing of the source)

Ada Quill was talking of lamps on March 2, 2026.
    figure published (notes §head.1)

Reckon it yourself: about €570,000 to €600,000 by 2030.
    figure coast (worked out from harbours (30) × both-lamps (about €19,000 to €20,000), and both-lamps from lamp-cost (about €9,000 to €10,000) + lamp-cost-rounded (€10,000), notes §1.6; notes §1.1; notes §lead.1, 00:12:30; notes §1.3)

By my sum, that is about €19,000 to €20,000 per harbour.
    figure both-lamps (worked out from lamp-cost (about €9,000 to €10,000) + lamp-cost-rounded (€10,000), notes §1.1; notes §lead.1, 00:12:30; notes §1.3)

Who signs where you are?
    (the author's words, or a bridge: they state nothing of the source)

#Phares #Harbours
    (the author's words, or a bridge: they state nothing of the source)
"""
BEAT = """\
  - id: coast
    role: fact
    priority: 1
    states: author
    rests_on: [coast, both-lamps]
    text:
      fr: "Faites le compte : {{ figure('coast') }} d'ici {{ figure('coast', 'due') }}. Par port, selon mon calcul, {{ figure('both-lamps') }}."
      en: "Reckon it yourself: {{ figure('coast') }} by {{ figure('coast', 'due') }}. By my sum, that is {{ figure('both-lamps') }} per harbour."
questions:
"""
DRAFT = ("draft", "--angle", "lamp", "--hook", "night", "--lang", "en", "--no-copy")


@pytest.fixture
def root(tmp_path):
    made = tmp_path / "work"
    shutil.copytree(SOUND, made)
    change(made, TALK, "claims:\n", MORE)
    change(made, LAMP, "questions:\n", BEAT)
    change(made, LAMP, "path: [cost, keepers, dark]", "path: [coast]")
    return made


def test_it_is_worked_out_when_the_file_is_read(root):
    knowledge = workspace.load_knowledge(Location(root, builtin=False), "talk")
    lamps = Quantity("EUR", None, 19_000, 20_000, approx=True)

    assert knowledge.figures["coast"] == Figure(
        id="coast",
        measures={"fr": "la côte entière", "en": "the whole coast"},
        quantity=Quantity("EUR", None, 570_000, 600_000, approx=True),
        status="forecast",
        locators=(
            Locator("1.6"), Locator("1.1"), Locator("lead.1", "00:12:30"), Locator("1.3"),
        ),
        by="2030",
        computed=Computed(
            "times", (Term("harbours", Quantity("count", 30)), Term("both-lamps", lamps))
        ),
    )  # fmt: skip


def test_the_workspace_has_no_fault(root):
    found = postgen("validate", cwd=root)

    assert (found.stdout, found.returncode) == ("", 0)


def test_a_post_tells_it_and_its_working_is_explained(root):
    assert postgen(*DRAFT, cwd=root).stdout == POST
    assert postgen(*DRAFT, "--explain", cwd=root).stdout == EXPLAINED


def test_its_citation_in_json_says_how(root):
    data = json.loads(postgen(*DRAFT, "--json", cwd=root).stdout)
    cited = {data["text"][c["start"] : c["end"]]: c for c in data["citations"]}
    found = cited["about €19,000 to €20,000"]

    assert {key: found[key] for key in ("kind", "id", "locator", "computed")} == {
        "kind": "figure",
        "id": "both-lamps",
        "locator": "notes §1.1; notes §lead.1, 00:12:30; notes §1.3",
        "computed": "lamp-cost (about €9,000 to €10,000) + lamp-cost-rounded (€10,000)",
    }
    assert cited["March 2, 2026"]["computed"] == ""


def test_the_working_is_told_in_the_language_of_the_draft(root):
    explained = postgen(*DRAFT, "--explain", "--lang", "fr", cwd=root).stdout

    assert (
        "figure both-lamps (worked out from lamp-cost (environ 9\u00a0000 à 10\u00a0000 euros) + "
        "lamp-cost-rounded (10\u00a0000 euros), notes §1.1;"
    ) in explained


def test_the_list_of_figures_marks_it(root):
    rows = postgen("list-figures", "--lang", "en", "--source", "talk", cwd=root).stdout

    assert rows.splitlines()[-3:] == [
        "both-lamps\tabout €19,000 to €20,000\tboth lamps\t\testimate, computed\t"
        "notes §1.1; notes §lead.1, 00:12:30; notes §1.3",
        "harbours\t30\tharbours\t\tforecast\tnotes §1.6",
        "coast\tabout €570,000 to €600,000\tthe whole coast\t2030\tforecast, computed\t"
        "notes §1.6; notes §1.1; notes §lead.1, 00:12:30; notes §1.3",
    ]


def test_the_list_of_figures_says_how_in_json(root):
    data = json.loads(postgen("list-figures", "--source", "talk", "--json", cwd=root).stdout)
    figures = {figure["id"]: figure for figure in data}

    assert figures["harbours"]["computed"] is None
    assert figures["coast"]["computed"] == {
        "operation": "times",
        "inputs": ["harbours", "both-lamps"],
        "digits": 2,
    }
    assert figures["coast"]["status"] == "forecast"


def test_what_a_sum_that_is_told_takes_is_used(root):
    change(root, LAMP, "rests_on: [lamps-wait, both-lamps]", "rests_on: [lamps-wait]")
    change(root, LAMP, " By my sum, that is {{ figure('both-lamps') }} per harbour.", "")
    change(root, LAMP, " Par port, selon mon calcul, {{ figure('both-lamps') }}.", "")
    change(root, LAMP, "rests_on: [coast, both-lamps]", "rests_on: [coast]")

    assert postgen("validate", cwd=root).stdout == ""
