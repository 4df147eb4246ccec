"""The picker of `draft`: the angles, and beside them a glance at the post that each would make."""

from __future__ import annotations

import os
import sys

import typer

from postgen.cli.picker.choosing import Choice
from postgen.cli.studio import Studio

__all__ = ["Choice", "asked", "pick"]


def asked(studio: Studio, angles: list[str]) -> Choice | None:
    """Ask a person at a terminal; None where there is none. Ends the run where they leave."""
    streams = (sys.stdin, sys.stderr)  # the keys and the screen
    if not all(s is not None and s.isatty() for s in streams) or os.environ.get("TERM") == "dumb":
        return None
    choice = pick(studio, angles)
    if choice is None:
        raise typer.Exit(130)
    return choice


def pick(studio: Studio, angles: list[str]) -> Choice | None:
    """Let a person choose an angle and a variant; None where they leave.

    It is drawn on stderr: stdout holds the post alone.
    """
    import gc

    from prompt_toolkit.input import create_input
    from prompt_toolkit.output import create_output

    from postgen.cli.picker.choosing import Choosing
    from postgen.cli.picker.glances import Glances
    from postgen.cli.picker.screen import application

    gc.enable()  # a person may take their time
    sys.setswitchinterval(0.0005)  # a key need not wait until the composing lets go
    choosing = Choosing(angles)
    glances = Glances(studio, choosing, changed=lambda: app.invalidate())
    app = application(choosing, glances, create_input(sys.stdin), create_output(sys.stderr))
    return app.run(pre_run=glances.start)
