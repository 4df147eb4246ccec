"""`postgen check --watch`: the findings anew whenever a file was saved, until Ctrl-C."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, NoReturn

import typer

from postgen.cli.terminal import person_listens, person_reads, printable, product, talk
from postgen.cli.texts import read
from postgen.errors import PostgenError, UsageError
from postgen.watching import Watch, watched

STOPPED = 130  # as the shell tells a Ctrl-C, which is the way to end a watch
# Seconds of one wait: a Ctrl-C that comes just before a wait does not wake it, only its end does.
PATIENCE = 0.5


class _State(NamedTuple):
    """Hold what a file was found to be: a text, or the reason why there is none."""

    text: str
    fault: str = ""


def watch(
    names: Sequence[str],
    report: Callable[[list[tuple[str, str]]], bool],
    now: Callable[[], datetime] = datetime.now,
) -> NoReturn:
    """Read the files and `report` on their texts, at once and after each save that changed one.

    Raises UsageError for a file that cannot be read at the start; later that is told, and waited
    out. Ends with Exit at Ctrl-C.
    """
    if "-" in names:
        msg = "standard input is read but once"
        raise UsageError(msg, where="--watch", hint="name the files to watch")
    try:
        states = {name: _State(read(name)) for name in names}
        following = Watch(Path(name) for name in names)
        with watched(following, _tell_of_looking):
            for name in names:  # it may have changed before it was watched
                states[name] = _look(name)
            _show(states, report, now())
            for name, state in _changed(following, states):
                states[name] = state
                _show(states, report, now())
    except KeyboardInterrupt:
        if person_listens():
            talk("")  # the terminal has shown ^C
    raise typer.Exit(STOPPED)


def _changed(following: Watch, states: dict[str, _State]) -> Iterator[tuple[str, _State]]:
    """Give each file that is no longer what it was found to be, and what it is now."""
    named = {Path(name): name for name in states}
    for path in following.saved(PATIENCE):
        if not path.absolute().parent.is_dir():
            msg = "its folder is gone"
            raise UsageError(msg, where=str(path), hint="watch it again once the folder is back")
        name = named[path]
        state = _look(name)
        if state != states[name]:
            yield name, state


def _look(name: str) -> _State:
    try:
        return _State(read(name))
    except UsageError as fault:
        where = fault.where or name
        return _State("", f"{where}: {fault.what}" + (f" ({fault.hint})" if fault.hint else ""))


def _show(
    states: dict[str, _State], report: Callable[[list[tuple[str, str]]], bool], now: datetime
) -> None:
    """Show how the files stand: over what was there at a terminal, under a line of its own else."""
    if person_reads():
        from rich.console import Console

        console = Console(highlight=False, markup=False, emoji=False)
        console.clear()
        head = f"{now:%H:%M:%S}  {', '.join(states)}  (Ctrl-C ends)"
        console.print(printable(head), style="dim", soft_wrap=True)
    else:
        product(f"--- {now:%Y-%m-%d %H:%M:%S} ---\n")
    try:
        report([(name, state.text) for name, state in states.items() if not state.fault])
    except PostgenError as fault:  # the clipboard's, who may work at the next save
        talk(f"{fault.what}" + (f" ({fault.hint})" if fault.hint else ""))
    for state in states.values():
        if state.fault:
            talk(state.fault)


def _tell_of_looking(fault: OSError) -> None:
    talk(f"the system tells of no changes here ({fault.strerror or fault}): looking twice a second")
