"""How a quantity of a text stands to one of the source."""

from __future__ import annotations

from typing import NamedTuple

TRUE, SLIGHT, WRONG, APART = 0, 1, 2, 3  # the nearer the lower


class Relation(NamedTuple):
    """Hold the grade, what is off where it is not TRUE, and how far the values lie apart."""

    grade: int
    outcome: str = ""
    distance: float = 0.0
