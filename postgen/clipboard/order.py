"""Choose the ways to the clipboard and try them in turn."""

from __future__ import annotations

import os
from collections.abc import Mapping

from postgen.clipboard import native, terminal, termux
from postgen.clipboard.copied import Copied
from postgen.errors import ClipboardError

CHOICE = "POSTGEN_CLIPBOARD"
NONE = "none"

# Each takes the text in UTF-8, the environment, the terminal's device and the seconds it may last.
WAYS = {"native": native.copy, "osc52": terminal.copy, "termux": termux.copy}


def copy(
    text: str, environ: Mapping[str, str], *, tty: str | None = None, timeout: float = 3.0
) -> Copied:
    """Copy a text by the first way that works.

    `tty` is the terminal's device (by default the one that controls the process), `timeout` the
    seconds that one way may take. `$POSTGEN_CLIPBOARD` names the only way to try; where it is
    `none`, nothing is copied and nothing is wrong. Raises ClipboardError where no way worked.
    """
    choice = environ.get(CHOICE, "")
    if choice == NONE:
        return Copied(f"nothing copied, as ${CHOICE} is {NONE}", confirmed=False)
    if choice and choice not in WAYS:
        what = f"{choice!r} is no way to the clipboard"
        hint = f"set it to {', '.join(WAYS)} or {NONE}, or unset it"
        raise ClipboardError(what, where=f"${CHOICE}", hint=hint)
    data = _encoded(text)
    faults: list[ClipboardError] = []
    for way in (choice,) if choice else order(environ):
        try:
            copied = WAYS[way](data, environ, tty, timeout)
        except ClipboardError as fault:
            faults.append(fault)
        else:
            notes = [fault.what for fault in faults] + [copied.note] * bool(copied.note)
            return copied._replace(note="; ".join(notes))
    raise ClipboardError("; ".join(fault.what for fault in faults), hint=faults[0].hint)


def order(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Name the ways worth trying in this session, the likeliest first.

    Over SSH the clipboard that matters is beside the terminal, not beside this process.
    """
    phone = ("termux",) if termux.here(environ) else ()
    speaks = ("osc52",) if os.name == "posix" and terminal.speaks(environ) else ()
    if terminal.remote(environ):
        return *speaks, *phone, "native"
    return *phone, "native", *speaks


def _encoded(text: str) -> bytes:
    """Encode a text; raise ClipboardError where it is empty or holds half a surrogate pair."""
    if not text:
        raise ClipboardError("there is no text to copy")
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        what = f"the text holds half a character (U+{ord(text[error.start]):04X})"
        raise ClipboardError(what, hint="remove it") from error
