"""A fault found in a text, as a value."""

from __future__ import annotations

from typing import NamedTuple

ERROR, WARNING, HINT = "error", "warning", "hint"
SEVERITIES = (ERROR, WARNING, HINT)


class Finding(NamedTuple):
    """Hold one fault with everything a printer needs; spans are code points of the text."""

    code: str
    severity: str  # one of SEVERITIES
    start: int
    end: int
    line: int  # from 1
    column: int  # from 1
    text: str  # what stands there
    message: str
    suggestion: str | None = None  # what to put in its place, where one is known
