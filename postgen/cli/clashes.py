"""Options that say two things at once, in one table: which do not go together, command by command.

A row names options as they are typed; where it names several, each of them clashes. The first row
of a command that holds is told.
"""

from collections.abc import Collection
from typing import NamedTuple

import typer

from postgen.errors import UsageError

PINS = ("--hook", "--question", "--template")


class Clash(NamedTuple):
    """Hold options that do not go with others."""

    one: str
    others: tuple[str, ...]
    unless: str = ""  # an option with which they go together after all


# fmt: off
CLASHES: dict[str, tuple[Clash, ...]] = {
    "draft": (
        Clash("--angle", ("--all",)),
        Clash("--variant", PINS),
        Clash("--variant", ("--variants",)),
        Clash("--all", PINS),
        Clash("--all", ("--variant",)),
        Clash("--all", ("--explain",)),
        Clash("--variants", ("--explain",)),
        Clash("--explain", ("--json",)),
        Clash("--explain", ("--first-comment",)),
        Clash("--explain", ("--out",)),
        Clash("--copy", ("--all",)),
        Clash("--copy", ("--variants",)),
        Clash("--first-comment", ("--variants",), unless="--all"),
        Clash("--resume", ("--all",)),
        Clash("--resume", ("--variants",)),
        Clash("--resume", ("--explain",)),
        Clash("--resume", ("--first-comment",)),
        Clash("--resume", ("--variant", *PINS)),
        Clash("--resume", ("--length",)),
        Clash("--edit", ("--all",)),
        Clash("--edit", ("--variants",)),
        Clash("--edit", ("--explain",)),
        Clash("--edit", ("--first-comment",)),
    ),
    "check": (
        Clash("--watch", ("--json",)),
        Clash("--fix", ("--json",)),
        Clash("--fix", ("--watch",)),
    ),
}
# fmt: on


def refuse(command: str, given: Collection[str]) -> None:
    """Refuse options that do not go together; raises UsageError."""
    for one, others, unless in CLASHES[command]:
        if one in given and unless not in given and any(other in given for other in others):
            msg = f"{one} does not go with {_listed(others)}"
            raise UsageError(msg, where=one, hint="give one of them")


def given(context: typer.Context) -> frozenset[str]:
    """List the options that a command was given, by their long names.

    A switch that is off, or was switched off by its `--no-`, and an empty value are none.
    """
    return frozenset(
        parameter.opts[0]
        for parameter in context.command.params
        if _says_something(context.params.get(parameter.name or ""))
    )


def _says_something(value: object) -> bool:
    return value is not None and value is not False and value not in ("", ())  # but 0 does


def _listed(names: tuple[str, ...]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last
