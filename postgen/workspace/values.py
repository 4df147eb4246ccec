"""Read one value of a file: what is wrong is reported, and the reading goes on."""

from __future__ import annotations

from typing import Any

from postgen import references
from postgen.references import Text
from postgen.workspace.forms import Form
from postgen.workspace.report import Path, Report

_QUOTES, _WRITE = "put it between quotes", "write the words there"
_A_LIST = "write each item on a line of its own, after a dash"


def text(value: object, path: Path, report: Report, form: Form | None = None) -> str:
    """Read a text that is not empty and has the form."""
    if not isinstance(value, str):
        hint = form[2] if form else _QUOTES if isinstance(value, int | float) else _WRITE
        report(path, "wrong-type", f"{told(value)} stands where a text should be", hint)
        return ""
    if not value or value.isspace():
        report(path, "wrong-type", "the text is empty", "write it, or take the key away")
        return ""
    if form is not None and not form[0](value):
        report(path, "unknown-value", f"{value[:80]!r} is not {form[1]}", form[2])
        return ""
    return value


def words(value: object, path: Path, report: Report) -> str:
    """Read plain words: no reference may stand in them."""
    found = text(value, path, report)
    if "{{" in found:
        hint = "write the words themselves"
        report(path, "reference", "no reference can stand here", hint, mark=0)
    return found


def parsed(value: object, path: Path, report: Report) -> Text:
    """Read a text with references."""
    source = text(value, path, report)
    try:
        found = references.parse(source)
    except references.ReferenceFault as fault:
        # Which pair of braces it is, so that it can be found again in the file.
        from postgen.workspace.positions import BRACES

        mark = len(BRACES.findall(source, 0, fault.offset))
        hint = "braces in a text open a reference: {{ figure('id') }}"
        if any(quote in str(fault) for quote in "‘’“”"):
            hint = "the quotes of a reference are straight: {{ figure('id') }}"
        report(path, "reference", str(fault), hint, mark=mark)
        return ()
    for part in found:
        for typed, start in references.typed_numbers(part):
            hint = "write {{ figure('id') }}, or {{ plain('24/7') }} where it states nothing"
            nth = source.count(typed, 0, start)
            msg = f"the number {typed!r} is typed by hand"
            report(path, "typed-number", msg, hint, word=typed, nth=nth)
    return found


def is_a(
    wanted: type[list[Any]] | type[dict[str, Any]], value: object, path: Path, report: Report
) -> bool:
    """Say whether a value is a list, or a map, as it should be; report it where it is not."""
    if isinstance(value, wanted):
        return True
    should, hint = ("a list", _A_LIST) if wanted is list else ("a map", "write `name: value`")
    report(path, "wrong-type", f"{kind(value)} stands where {should} should be", hint)
    return False


def kind(value: object) -> str:
    """Name what a value is, for messages."""
    kinds = {
        dict: "a map",
        list: "a list",
        str: "a text",
        bool: "true or false",
        type(None): "nothing",
    }
    return kinds.get(type(value), "a number")


def told(value: object) -> str:
    """Name a value for messages: itself where it is short, else what it is."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value)[:60] if isinstance(value, int | float | str) else kind(value)
