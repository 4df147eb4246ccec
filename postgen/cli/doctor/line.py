"""One line of what the doctor says, and what there is to look at."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

# Fine; works, but less well; not there, and can be done without; needed, and does not work.
OK, WARN, MISSING, BROKEN = "ok", "warn", "missing", "broken"
STATES = (OK, WARN, MISSING, BROKEN)


class Line(NamedTuple):
    """Say how one thing stands, and what to do next."""

    name: str
    state: str  # one of STATES
    what: str
    next: str = ""


class Case(NamedTuple):
    """Hold the surroundings of a run."""

    environ: Mapping[str, str]
    platform: str
    cwd: Path
    workspace: str | None  # as the option names it
    tried: bool  # whether the clipboard is to be tried for real
