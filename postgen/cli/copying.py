"""Copy a text, and say how it stands."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from postgen.cli.terminal import person_reads, talk
from postgen.errors import ClipboardError

if TYPE_CHECKING:
    from postgen.cli.studio import Take


def copy_and_tell(take: Take, *, copy: bool | None, text: bool) -> None:
    """Copy a take where that is wanted, and say how it stands.

    A `text` that a person reads on stdout is copied unasked. Raises ClipboardError where it was
    asked for and failed.
    """
    from postgen.cli import output

    copied = ""
    wanted = text and person_reads() if copy is None else copy
    failure = None
    if wanted:
        from postgen import clipboard

        try:
            copied = str(clipboard.copy(take.text, os.environ))
        except ClipboardError as error:
            failure = error
    output.meter(take, copied)
    if failure and copy:
        raise failure
    if failure:
        talk(f"not copied: {failure.what}" + (f" ({failure.hint})" if failure.hint else ""))


def copy_checked(text: str, *, broken: bool) -> None:
    """Copy a text that was checked, unless an error was found, and say so.

    Raises ClipboardError where that fails.
    """
    if broken:
        talk("not copied: an error was found")
        return
    from postgen import clipboard

    talk(str(clipboard.copy(text, os.environ)))
