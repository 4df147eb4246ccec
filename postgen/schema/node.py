"""The pieces that schemas are built of; each says in plain words what to write there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from postgen.references import KINDS
from postgen.schema.facts import Facts

Node = dict[str, Any]

ID = r"^[a-z0-9][a-z0-9-]{0,99}$"
TAG = r"""^[^\s#@.,;:!?'’"“”«»…–—°()\[\]{}<>/\\|&+*=~%$€-]+$"""
CODE = r"^[A-Za-z0-9-]+$"
LABEL = r"^[a-z][a-z0-9_]*$"
PLACE = r"^[^\s.,;:/]+\.[^\s.,;:/]+$"
MOMENT = r"^\d{2,}:[0-5]\d:[0-5]\d$"
LANGUAGE = r"^[a-z]{2,3}$"
ADDRESS = r'^https?://[^<>"\s]+$'
_MONTH, _DAY = r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
DAY = rf"^\d{{4}}-{_MONTH}-{_DAY}$"
DATE = rf"^\d{{4}}(?:-{_MONTH}(?:-{_DAY})?)?$"
TIME = rf"^\d{{4}}(?:-{_MONTH}(?:-{_DAY})?|-Q[1-4]|-\d{{4}})?$"
SAID = r"\S"  # not empty
PLAIN = r"^(?!\s*$)(?![\s\S]*\{\{)"  # words without a reference
_QUOTED = r"""(?:'[^'\n]*'|"[^"\n]*")"""
_STYLE = r"""(?:\s*,\s*(?:'[\w-]*'|"[\w-]*"))?"""
_REFERENCE = rf"\{{\{{\s*(?:{'|'.join(KINDS)})\(\s*{_QUOTED}{_STYLE}\s*\)\s*\}}\}}"
# Anything but braces that open something else, and digits that do not go on a word.
_LITERAL = r"(?!\{\{|\}\}|\{%|%\}|\{#)(?!(?<![\w\u00c0-\u024f-])\d)[\s\S]"
REFERRING = rf"^(?!\s*$)(?:{_REFERENCE}|{_LITERAL})*$"


def word(says: str, pattern: str = SAID, refusal: str = "", offered: Iterable[str] = ()) -> Node:
    """Ask for a text of a form; `offered` are those that an editor proposes."""
    node: Node = {"type": "string", "pattern": pattern, "description": says}
    if refusal:
        node["patternErrorMessage"] = refusal
    if examples := list(offered):
        node["examples"] = examples
    return node


def an_id(says: str, offered: Iterable[str] = ()) -> Node:
    """Ask for an id."""
    return word(says, ID, "an id has small letters, digits and dashes", offered)


def ids(says: str, least: int = 0, offered: Iterable[str] = ()) -> Node:
    """Ask for a list of ids."""
    return listed(says, an_id("An id.", offered), least)


def choice(says: str, known: Mapping[str, str] | Iterable[str]) -> Node:
    """Ask for one of the known words; a map says what each means."""
    node: Node = {"type": "string", "enum": list(known), "description": says}
    if isinstance(known, Mapping):
        node["enumDescriptions"] = list(known.values())
    return node


def flag(says: str) -> Node:
    """Ask for true or false."""
    return {"type": "boolean", "description": says}


def whole(says: str, low: int, high: int) -> Node:
    """Ask for a whole number."""
    return {"type": "integer", "minimum": low, "maximum": high, "description": says}


def listed(says: str, item: Node, least: int = 0) -> Node:
    """Ask for a list of items, `least` at least."""
    node: Node = {"type": "array", "items": item, "description": says}
    if least:
        node["minItems"] = least
    return node


def mapped(says: str, required: Mapping[str, Node], optional: Mapping[str, Node] = {}) -> Node:
    """Ask for a map with these keys and no other."""
    return {
        "type": "object",
        "description": says,
        "properties": {**required, **optional},
        "required": list(required),
        "additionalProperties": False,
    }


def by_language(says: str, item: Node, facts: Facts, *, every: bool = True) -> Node:
    """Ask for an item in each language of the workspace, or in those that are wanted."""
    return {
        "type": "object",
        "description": says,
        "properties": dict.fromkeys(facts.known_languages, item),
        "required": list(facts.languages) if every else [],
        "additionalProperties": False,
    }


def words(says: str, facts: Facts, *, every: bool = True) -> Node:
    """Ask for plain words by language."""
    refusal = "write plain words: no {{ … }} can stand here"
    return by_language(says, word(says, PLAIN, refusal), facts, every=every)


def texts(says: str, facts: Facts, *, every: bool = True) -> Node:
    """Ask for texts by language, in which references stand and no number is typed."""
    return by_language(says, text(says), facts, every=every)


def text(says: str) -> Node:
    """Ask for a text in which references stand and no number is typed."""
    refusal = (
        "write each number as {{ figure('id') }} (or {{ plain('24/7') }} where it states nothing), "
        "each quotation as {{ quote('id') }}"
    )
    return word(says, REFERRING, refusal)


def time(says: str, pattern: str = TIME) -> Node:
    """Ask for a time; a bare year needs no quotes."""
    refusal = "write it as 2026, 2026-02, 2026-02-13, 2026-Q1 or 2025-2027"
    return {
        "type": ["string", "integer"],
        "pattern": pattern,
        "patternErrorMessage": refusal,
        "minimum": 1000,
        "maximum": 9999,
        "description": says,
    }


def without(keys: Iterable[str], refusal: str, *, where: Node) -> Node:
    """Refuse keys in maps that a schema matches, in words of our own.

    An editor has no words for `not`; and no key may hold nothing, so that this type refuses all.
    """
    return {
        "if": where,
        "then": {"properties": {key: {"type": "null", "errorMessage": refusal} for key in keys}},
    }
