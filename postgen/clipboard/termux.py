"""The clipboard of Android, by the tool of Termux."""

from __future__ import annotations

from collections.abc import Mapping

from postgen.clipboard import bounded
from postgen.clipboard.copied import Copied
from postgen.errors import ClipboardError

TOOL = "termux-clipboard-set"

_HINT = "install the Termux:API app and `pkg install termux-api`"


def here(environ: Mapping[str, str]) -> bool:
    """Tell whether the session runs in Termux."""
    return bool(environ.get("TERMUX_VERSION")) or "com.termux" in environ.get("PREFIX", "")


def copy(data: bytes, environ: Mapping[str, str], _tty: str | None, timeout: float) -> Copied:
    """Hand UTF-8 bytes to Android; raise ClipboardError where the tool is absent, hangs or fails.

    Android lets nobody read the clipboard from behind, so there is no reading back.
    """
    try:
        ran = bounded.run((TOOL,), data, environ, timeout)
    except ClipboardError as fault:
        raise ClipboardError(fault.what, hint=_HINT) from fault
    if ran.code is None:
        what = f"{TOOL} did not answer within {timeout:g} s"
        raise ClipboardError(what, hint=_HINT)
    if ran.code:
        what = f"{TOOL} failed: {ran.complaint or f'exit code {ran.code}'}"
        raise ClipboardError(what, hint=_HINT)
    return Copied(f"copied with {TOOL}", confirmed=False)
