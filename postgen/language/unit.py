"""The names of a unit, whatever the language."""

from __future__ import annotations

from typing import NamedTuple


class Unit(NamedTuple):
    """Name a unit; `symbol` is what follows the number in tight lines."""

    one: str
    many: str
    symbol: str
    feminine: bool = False
