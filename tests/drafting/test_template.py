"""Templates: what they may hold, and what they make."""

import pytest

from postgen.drafting.piece import Piece, Printed, place
from postgen.drafting.template import MOST_OUTPUT, read_template
from postgen.errors import WorkspaceError


@pytest.mark.parametrize(
    ("source", "what", "where"),
    [
        ("{{ hook", "unexpected end of template", "1:1"),
        ("{% set x = 1 %}", "'set' is not allowed", "1:4"),
        ("{% include 'x' %}", "'include' is not allowed", "1:4"),
        ("{% import 'x' as x %}", "'import' is not allowed", "1:4"),
        ("{% extends 'x' %}", "'extends' is not allowed", "1:4"),
        ("{% macro x() %}{% endmacro %}", "'macro' is not allowed", "1:4"),
        ("{% block x %}{% endblock %}", "'block' is not allowed", "1:4"),
        ("{% filter upper %}{% endfilter %}", "'filter' is not allowed", "1:4"),
        ("{% with %}{% endwith %}", "'with' is not allowed", "1:4"),
        ("a\n\n  {{ hook.upper() }}", "this cannot be printed", "3:3"),
        ("{{ hook.__class__ }}", "this cannot be printed", "1:1"),
        ("{{ hook | upper }}", "this cannot be printed", "1:1"),
        ("{{ 1 + 1 }}", "this cannot be printed", "1:1"),
        ("{{ 'x' * 1000000000 }}", "this cannot be printed", "1:1"),
        ("{{ range(9) }}", "this cannot be printed", "1:1"),
        ("{{ beats }}", "'beats' cannot be printed", "1:4"),
        ("{{ beat }}", "'beat' cannot be printed", "1:4"),
        ("{{ loop.index }}", "this cannot be printed", "1:1"),
        ("{% for x in range(9) %}{% endfor %}", "a loop is", "1:1"),
        ("{% for x in hook %}{% endfor %}", "'hook' cannot be looped over", "1:13"),
        ("{% for x, y in beats %}{% endfor %}", "a loop is", "1:1"),
        ("{% for x in beats if x %}{% endfor %}", "a loop is", "1:1"),
        ("{% for x in beats recursive %}{% endfor %}", "a loop is", "1:1"),
        ("{% for x in beats %}{% else %}y{% endfor %}", "a loop is", "1:1"),
        ("{% for hook in beats %}{% endfor %}", "a loop's own name cannot be 'hook'", "1:1"),
        ("{% for x in beats %}{% for y in beats %}{% endfor %}{% endfor %}", "a loop is", "1:1"),
        ("{% if hook %}x{% endif %}", "`if` asks", "1:1"),
        ("{% if not beats %}x{% endif %}", "`if` asks", "1:1"),
        ("{% if beats %}x{% else %}y{% endif %}", "`if` asks", "1:1"),
        ("{% if beats and quotes %}x{% endif %}", "`if` asks", "1:1"),
        ("a\ue000", "a character of Unicode's private use area", "1:1"),
        ("{{ hook }}" * 3000, "more than 2,000 parts", "1:1"),
        ("{% autoescape true %}{% endautoescape %}", "'scope' is not allowed", "1:1"),
        ("{% for b in beats %}{% if loop.first %}{{ b }}{% endif %}{% endfor %}", "between {% if loop.first %}", "1:1"),
    ],
)  # fmt: skip
def test_what_is_refused(source, what, where):
    with pytest.raises(WorkspaceError) as refusal:
        read_template("x", source, "templates/x.j2")

    assert refusal.value.what.startswith(f"the template does not hold: {what}")
    assert refusal.value.where == f"templates/x.j2:{where}"


def test_deep_nesting_is_refused():
    source = "{% if beats %}" * 500 + "{% endif %}" * 500
    with pytest.raises(WorkspaceError) as refusal:
        read_template("x", source, "x.j2")

    assert refusal.value.where.startswith("x.j2:")


def context(*beats, **more):
    pieces = [Piece(text) for text in beats]
    printed = [Printed(number, piece) for number, piece in enumerate(pieces)]
    return pieces, {"hook": "H", "beats": printed, "quotes": [], **more}


@pytest.mark.parametrize(
    ("source", "beats", "expected"),
    [
        ("{{ hook }}", (), "H"),
        ("{{ hook }}\n\n\n\nx  \ny\n", (), "H\n\nx\ny"),
        ("{% for b in beats %}\n{{ b }}\n\n{% endfor %}\nend", ("a", "b"), "a\n\nb\n\nend"),
        ("{% for b in beats %}{{ b }}{% if not loop.last %}, {% endif %}{% endfor %}", ("a", "b", "c"), "a, b, c"),
        ("{% for b in beats %}{% if loop.first %}({% else %}; {% endif %}{{ b }}{% endfor %})", ("a", "b"), "(a; b)"),
        ("{% for b in beats %}{{ loop.index }}. {{ b.item }} {% endfor %}", ("a", "b"), "1. a 2. b"),
        ("{% if quotes %}said{% endif %}{% if beats %}told{% endif %}", ("a",), "told"),
    ],
)  # fmt: skip
def test_what_is_made(source, beats, expected):
    pieces, given = context(*beats)

    rendered = read_template("x", source, "x.j2").render(given)

    assert place(rendered, pieces).text == expected


def test_a_hole_is_an_error_not_a_blank():
    with pytest.raises(WorkspaceError) as refusal:
        read_template("x", "{{ question }}", "x.j2").render({})

    assert refusal.value.what == "template 'x' cannot be filled: 'question' is undefined"


def test_too_much_output_is_an_error():
    _, given = context("a" * (MOST_OUTPUT + 1))
    with pytest.raises(WorkspaceError) as refusal:
        read_template("x", "{% for b in beats %}{{ b }}{% endfor %}", "x.j2").render(given)

    assert refusal.value.what == "template 'x' writes more than 20,000 characters"
