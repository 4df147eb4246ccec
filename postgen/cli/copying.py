"""Copy a text, and say how it stands."""

import os

from postgen.cli import output
from postgen.cli.studio import Take
from postgen.cli.terminal import person_reads, talk
from postgen.errors import ClipboardError


def copy_and_tell(take: Take, *, copy: bool | None, text: bool) -> None:
    """Copy a take where that is wanted, and say how it stands.

    A `text` that a person reads on stdout is copied unasked. Raises ClipboardError where it was
    asked for and failed.
    """
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
