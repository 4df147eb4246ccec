"""The part of a schema that describes a figure worked out from others."""

from __future__ import annotations

from postgen.knowledge.computing import MOST_DIGITS
from postgen.knowledge.model import OPERATIONS
from postgen.schema.described import described
from postgen.schema.node import Node, ids, mapped, whole
from postgen.workspace.sums import TAKEN, TAKES

_OPERATIONS = {
    "plus": "The sum of two figures or more.",
    "minus": "The first less the second.",
    "times": "The product of two figures or more.",
    "over": "The first divided by the second.",
    "growing": "The time from the first to the second, at the rate of growth that is the third.",
}


def computed() -> Node:
    """Describe the operation with its figures."""
    takes = {
        name: ids(f"{says} Their ids; they stand above this one.", TAKES[name][0])
        | {"maxItems": TAKES[name][1]}
        for name, says in described(OPERATIONS, _OPERATIONS).items()
    }
    digits = whole("Significant digits that it is rounded to; 2 without it.", 1, MOST_DIGITS)
    says = "How postgen works it out from figures above: plus, minus, times, over or growing."
    node = mapped(says, {}, {**takes, "digits": digits})
    node["oneOf"] = [{"required": [name]} for name in OPERATIONS]
    return node


def taken() -> Node:
    """Refuse what a computed figure has of its inputs."""
    properties = {
        key: {"type": "null", "errorMessage": f"a computed figure has no `{key}`: {why}"}
        for key, why in TAKEN.items()
    }
    return {"properties": properties}
