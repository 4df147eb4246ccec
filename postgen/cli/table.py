"""Tables: drawn at a terminal, one line a row with tabs in a pipe."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from typing import NamedTuple

from postgen.cli.terminal import person_reads, printable, product

LEAST_WIDE = 24  # cells that a wide column needs to be readable


class Column(NamedTuple):
    """Name a column; a wide one takes what room is left."""

    name: str
    right: bool = False
    wide: bool = False


def print_table(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
    """Print rows; in a pipe without a head, each cell on its row's one line."""
    if not person_reads():
        product("".join("\t".join(_flat(cell) for cell in row) + "\n" for row in rows))
        return
    fixed = sum(
        max(len(row[place]) for row in rows) + 3
        for place, column in enumerate(columns)
        if rows and not column.wide
    )
    width = shutil.get_terminal_size().columns
    if fixed + LEAST_WIDE > width:
        product("\n".join(_block(columns, row, width) for row in rows))
        return
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in columns:
        table.add_column(
            Text(column.name),
            justify="right" if column.right else "left",
            overflow="fold",
            no_wrap=not column.wide,
            ratio=1 if column.wide else None,
        )
    for row in rows:
        table.add_row(*(Text(printable(cell)) for cell in row))
    Console(highlight=False, markup=False, emoji=False).print(table)


def _block(columns: Sequence[Column], row: Sequence[str], width: int) -> str:
    """Give a row as lines, where the terminal is too narrow for columns."""
    from textwrap import wrap

    head, *rest = (
        "\n".join(wrap(f"{column.name}: {printable(cell)}", max(width, 1), subsequent_indent="  "))
        for column, cell in zip(columns, row, strict=True)
        if cell
    )
    return "\n".join((head, *rest)) + "\n"


def _flat(cell: str) -> str:
    return printable(" ".join(cell.split("\n")).replace("\t", " "))
