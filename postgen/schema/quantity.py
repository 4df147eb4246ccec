"""The part of a schema that describes a quantity."""

from __future__ import annotations

from postgen.language.quantity import BOUNDS, PERS
from postgen.schema.facts import Facts
from postgen.schema.node import DATE, Node, choice, flag, listed, time, without, words


def quantity(facts: Facts) -> dict[str, Node]:
    """Describe the keys of a quantity, but for its unit."""
    number = {"type": ["number", "string"]}
    return {
        "value": {**number, "description": "The one value: 12, 9.5, 9e9, or a date."},
        "low": {**number, "description": "The lower end of a range; it has a `high` too."},
        "high": {**number, "description": "The upper end of a range."},
        "per": listed("Denominators: [GW, year] is per GW per year.", choice("One.", PERS)),
        "approx": flag("Whether the source says about, some, nearly."),
        "bound": choice("A limit instead of the value itself.", BOUNDS),
        "since": time("The date that a duration is counted from.", DATE),
        "words": words("The words of a vague one: a few billion. No number is ever given.", facts),
    }


def one_form() -> list[Node]:
    """Hold a quantity to one of value, range and words."""
    refusal = "keep one of `value`, `low` with `high`, and `words`"
    return [
        {
            "anyOf": [
                {"required": ["value"]},
                {"required": ["low", "high"]},
                {"required": ["words"]},
            ]
        },
        without(["low", "high", "words"], refusal, where={"required": ["value"]}),
        without(["low", "high"], refusal, where={"required": ["words"]}),
    ]


def fitting_unit() -> Node:
    """Ask for dates where the unit is a date, else for numbers."""
    ends = ("value", "low", "high")
    return {
        "if": {"properties": {"unit": {"const": "date"}}, "required": ["unit"]},
        "then": {"properties": {end: time("A date.", DATE) for end in ends}},
        "else": {"properties": {end: {"type": "number"} for end in ends}},
    }
