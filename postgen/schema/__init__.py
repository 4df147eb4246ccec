"""JSON Schemas of a workspace's files, so that an editor completes and checks while one types.

They are made from the same registries that the reading of the files uses. Draft 07: the one that
editors' YAML servers know best.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from postgen.schema.angle import angle
from postgen.schema.facts import Facts
from postgen.schema.knowledge import knowledge
from postgen.schema.settings import settings

__all__ = ["KINDS", "MADE", "Facts", "schema"]

KINDS: dict[str, Callable[[Facts], dict[str, Any]]] = {
    "knowledge": knowledge,
    "angle": angle,
    "settings": settings,
}
DIALECT = "http://json-schema.org/draft-07/schema#"
AGAIN = "run it again after you add a source or a template, or update postgen"
MADE = "made by `postgen schema`"  # a file that begins its comment so may be made again


def schema(kind: str, facts: Facts) -> dict[str, Any]:
    """Give the schema of one kind of file, for a workspace with these facts."""
    return {"$schema": DIALECT, "$comment": f"{MADE}; {AGAIN}", **KINDS[kind](facts)}
