"""Turn YAML text into plain data: maps, lists, text, numbers, true, false and nothing.

Less is understood than YAML has, so that a value is what it looks like: `12:30`, `yes`, `010`,
`0x1F` and `2026-02-13` are text, `9e9` is a number. Tags beyond the core ones, duplicate keys, a
second document, deep nesting and aliases that blow up are refused.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from postgen.workspace.faults import refused

if TYPE_CHECKING:
    from collections.abc import Iterator

DEEPEST = 32  # levels of nesting; a knowledge file has five
MOST_REPEATED = 2_000_000  # characters that aliases may add

# What YAML holds to be unprintable, what would steer a terminal, and the private use area: the
# drafting marks its pieces with it.
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\uf8ff\ufffe\uffff]")
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,29})")
_DECIMAL = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,29})(?:\.[0-9]{1,30})?(?:[eE][-+]?[0-9]{1,3})?")
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}
_EXACT = 10**18  # larger than this a float says less than its digits do
_CORE = "tag:yaml.org,2002:"
_CORE_SCALARS = {_CORE + name for name in ("int", "float", "bool", "null")}
# The parser notices these where they end: what is wrong is where they begin.
_HASH = re.compile(r"[\[,][ \t]*#")  # in a list between brackets
_BEGUN = ("could not find expected ':'", "while scanning a quoted scalar")
_HINTS = (
    (
        "mapping values are not allowed",
        "line a key up with those above; put a text that holds a colon between quotes",
    ),
    ("found character", "put the text between quotes, or after >-"),
    ("'\\t'", "indent with spaces"),
    ("could not find expected ':'", "a key is followed by a colon and a space"),
    ("did not find expected key", "line it up with the keys above, and mind the quotes"),
    ("did not find expected '-'", "line it up with the items above"),
    ("while scanning a quoted scalar", "close the quotes"),
    ("did not find expected ','", "close what was opened before it, and mind the commas"),
)


class Stopped(Exception):
    """Carry what is wrong with the text, and at which code point."""

    def __init__(self, what: str, index: int, hint: str) -> None:
        super().__init__(what)
        self.what = what
        self.index = index
        self.hint = hint


def parse(text: str, shown: str) -> Any:
    """Read the one document of a YAML text; None where it holds nothing but comments.

    `shown` names its file in messages. Raises FaultyFileError with line and column.
    """
    try:
        return _build(events(text))
    except Stopped as stop:
        index = min(stop.index, len(text))
        if text[index - 1 : index + 1] == "{{":  # a reference first in a text without quotes
            what, hint = "the text begins with braces", "put it between quotes, or after >-"
            raise refused("yaml", shown, what, hint, text, index - 1) from None
        raise refused("yaml", shown, stop.what, stop.hint, text, index) from None


def events(text: str) -> Iterator[Any]:
    """Give the YAML parser's events, from the first node to the end of the one document."""
    import yaml

    fast = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    framing = (yaml.StreamStartEvent, yaml.StreamEndEvent, yaml.DocumentEndEvent)
    documents = 0
    mark: Any  # the parser's marks are typed as if they could be missing
    try:
        for event in yaml.parse(text, Loader=fast):
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    mark = event.start_mark
                    hint = "take out the line of three dashes, or make two files"
                    raise Stopped("a second document begins", mark.index, hint)
            elif event.__class__ not in framing:
                yield event
    except yaml.MarkedYAMLError as fault:
        told = f"{fault.context or ''}, {fault.problem or ''}".strip(", ")
        mark = fault.problem_mark or fault.context_mark
        if any(sign in told for sign in _BEGUN):
            mark = fault.context_mark or mark
        index: int = mark.index if mark else 0
        if "nesting depth" in told:  # PyYAML from 6.0.4 has a limit of its own, far above ours
            raise _too_deep(index) from None
        msg = f"this is no YAML: {told}"
        hash_sign = _HASH.search(text, max(0, index - 300), index) if "','" in told else None
        if hash_sign:
            hint = "# begins a comment in YAML: write a hashtag without it"
            raise Stopped(msg, hash_sign.end() - 1, hint) from None
        raise Stopped(msg, index, _hint(told, text, index)) from None
    except (yaml.YAMLError, ValueError, OverflowError) as fault:
        told = str(fault).splitlines()[0] if str(fault) else "it cannot be parsed"
        msg = f"this is no YAML: {told}"
        raise Stopped(msg, 0, "see where the file breaks") from None


def scalar(value: str, plain: bool, tag: str | None) -> Any:
    """Give what a scalar stands for; only an unquoted one can be more than text."""
    if tag not in _CORE_SCALARS and (tag is not None or not plain):
        return value
    if value in _WORDS:
        return _WORDS[value]
    if value[0] in "+-0123456789":
        if _INTEGER.fullmatch(value):
            return int(value)
        if _DECIMAL.fullmatch(value):
            number = float(value)
            if number.is_integer() and abs(number) <= _EXACT:
                return int(number)
            return number if abs(number) < float("inf") else value
    return value


def _build(stream: Iterator[Any]) -> Any:
    """Build the data without recursion; `weight` is what a node would add if it were repeated."""
    import yaml

    top: list[Any] = []
    holder: Any = top  # the map or list that is being filled
    key: str | None = None  # the key that waits for its value, where the holder is a map
    outer: list[tuple[Any, str | None, str | None, int]] = []
    anchors: dict[str, tuple[Any, int]] = {}
    unfinished: set[str] = set()
    weight = repeated = 0
    anchor: str | None = None  # of the holder
    weight_before = 0
    for event in stream:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            text = event.value
            if event.style == '"' and (found := UNPRINTABLE.search(text)):
                msg = f"the text holds the unprintable character U+{ord(found.group()):04X}"
                raise Stopped(msg, event.start_mark.index, "take it out")
            if event.tag is not None:
                _hold_tag(event, _CORE_SCALARS | {_CORE + "str", "!"})
            weight += len(text) + 1
            if key is None and holder.__class__ is dict:
                if text in holder:
                    msg = f"the key {text!r} stands twice in one map"
                    raise Stopped(msg, event.start_mark.index, "keep one of them")
                if event.anchor is not None:
                    raise Stopped("a key has an anchor", event.start_mark.index, "take it out")
                key = text
                continue
            value = scalar(text, event.implicit[0], event.tag)
            if event.anchor is not None:
                anchors[event.anchor] = value, len(text) + 1
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            mapping = kind is yaml.MappingStartEvent
            if key is None and holder.__class__ is dict:
                raise Stopped("a key is not text", event.start_mark.index, "write a word there")
            if len(outer) >= DEEPEST:
                raise _too_deep(event.start_mark.index)
            if event.tag is not None:
                _hold_tag(event, {_CORE + ("map" if mapping else "seq"), "!"})
            outer.append((holder, key, anchor, weight_before))
            holder, key, anchor, weight_before = {} if mapping else [], None, event.anchor, weight
            weight += 1
            if anchor is not None:
                unfinished.add(anchor)
                anchors.pop(anchor, None)
            continue
        elif kind is yaml.AliasEvent:
            if key is None and holder.__class__ is dict:
                raise Stopped("a key is an alias", event.start_mark.index, "write the word itself")
            if event.anchor not in anchors:
                why = (
                    "stands inside what it repeats" if event.anchor in unfinished else "is unknown"
                )
                msg = f"the alias *{event.anchor} {why}"
                raise Stopped(msg, event.start_mark.index, "write out what it stands for")
            value, added = anchors[event.anchor]
            weight += added
            repeated += added
            if repeated > MOST_REPEATED:
                hint = "write out what they stand for"
                raise Stopped("the aliases repeat too much", event.start_mark.index, hint)
        else:
            value = holder
            if anchor is not None:
                anchors[anchor] = value, weight - weight_before
                unfinished.discard(anchor)
            holder, key, anchor, weight_before = outer.pop()
        if key is not None:
            holder[key] = value
            key = None
        else:
            holder.append(value)
    return top[0] if top else None


def _too_deep(index: int) -> Stopped:
    msg = f"this is nested deeper than {DEEPEST} levels"
    return Stopped(msg, index, "no file of a workspace needs that")


def _hold_tag(event: Any, allowed: set[str]) -> None:
    if event.tag not in allowed:
        name = event.tag.replace(_CORE, "!!", 1)
        msg = f"the tag {name} is not allowed"
        raise Stopped(msg, event.start_mark.index, "take it out")


def _hint(told: str, text: str, index: int) -> str:
    if text[index : index + 1] == "\t":
        return "indent with spaces, not with tabs"
    return next((hint for sign, hint in _HINTS if sign in told), "see the line and the one above")
