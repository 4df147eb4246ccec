"""Every JSON that the tool prints has the shape that it promises."""

import json

import jsonschema
import pytest
from cli.schemas import CHECK, DRAFT, LISTS, VALIDATE, some
from running import postgen

ANGLE = ("--angle", "trillion-trap")


def printed(*arguments, **more):
    done = postgen(*arguments, "--json", **more)
    assert done.stderr == ""
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("arguments", "schema"),
    [
        (("draft", *ANGLE), DRAFT),
        (("draft", *ANGLE, "--lang", "en", "--length", "short"), DRAFT),
        (("draft", *ANGLE, "--first-comment"), DRAFT),
        (("draft", *ANGLE, "--template", "list"), DRAFT),
        (("draft", *ANGLE, "--variants"), some(DRAFT)),
        (("draft", "--all"), some(DRAFT)),
        (("draft", "--all", "--variants"), some(DRAFT)),
        (("validate",), VALIDATE),
        *(((command,), schema) for command, schema in LISTS.items()),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_shape(arguments, schema):
    data = printed(*arguments)

    jsonschema.validate(data, schema)
    assert data != []


def test_the_shape_of_a_check():
    data = printed("check", "-", stdin="**Bold** #a #a\n")

    jsonschema.validate(data, CHECK)
    assert data["files"][0]["file"] == "-"


def test_the_schema_number_stands_first():
    assert postgen("draft", *ANGLE, "--json").stdout.startswith('{\n  "schema": 1,\n')
    assert postgen("check", "--json", stdin="x").stdout.startswith('{\n  "schema": 1,\n')


def test_what_a_draft_states_is_judged_and_supported():
    for data in printed("draft", "--all"):
        verdicts = {(it["kind"], it["verdict"]) for it in data["evidence"]}

        assert ("number", "supported") in verdicts
        assert {verdict for _, verdict in verdicts} == {"supported"}
        assert all(data["text"][it["start"] : it["end"]] == it["text"] for it in data["evidence"])


def test_a_first_comment_is_not_judged():
    assert printed("draft", *ANGLE, "--first-comment")["evidence"] == []


def test_a_pinned_post_has_no_rank():
    assert printed("draft", *ANGLE, "--template", "list")["variant"] is None
    assert printed("draft", *ANGLE)["variant"] == 1


def test_spans_are_code_points_of_the_text():
    data = printed("draft", *ANGLE, "--lang", "en")
    cited = {
        (c["id"], data["text"][c["start"] : c["end"]])
        for c in data["citations"]
        if c["kind"] == "figure"
    }

    assert ("published", "February 13, 2026") in cited


def test_a_figure_is_given_with_all_its_fields():
    figures = {figure["id"]: figure for figure in printed("list-figures")}

    assert {key: figures["revenue-2025"][key] for key in ("value", "low", "high", "unit", "approx", "period", "status")} == {
        "value": None, "low": 9_000_000_000, "high": 10_000_000_000, "unit": "USD",
        "approx": True, "period": "2025", "status": "reported",
    }  # fmt: skip
    assert figures["revenue-2025"]["texts"]["en"]["prose"] == "about $9 billion to $10 billion"
