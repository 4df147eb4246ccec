"""The clipboard of the system that this process runs on."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from postgen.clipboard import bounded, child
from postgen.clipboard.copied import Copied
from postgen.errors import ClipboardError

# Why the clipboard was not read back.
UNREAD = {
    child.SLOW: "the clipboard was not read back",
    child.FRAGILE: "xsel may lose a text over 4 KB, and xclip does not",
}


def copy(data: bytes, environ: Mapping[str, str], _tty: str | None, timeout: float) -> Copied:
    """Copy UTF-8 bytes with the tool that pyperclip finds, and read the clipboard back.

    Raises ClipboardError where there is no tool, or it hangs, fails, or keeps another text.
    """
    return _copied(_run("", data, environ, timeout), environ, timeout)


def again(environ: Mapping[str, str], timeout: float) -> Copied | None:
    """Copy the text that the clipboard holds, so that it holds it after as before.

    None where it holds no text. Raises ClipboardError as `copy` does.
    """
    ran = _run(child.AGAIN, b"", environ, timeout)
    if ran.code == 0 and ran.out.splitlines()[1:2] == [child.EMPTY]:
        return None
    return _copied(ran, environ, timeout)


def tool(environ: Mapping[str, str], timeout: float) -> str:
    """Name the tool that would copy, without copying; raise ClipboardError where there is none."""
    ran = _run(child.NAME, b"", environ, timeout)
    name = "".join(ran.out.splitlines()[:1])
    if not name:
        raise ClipboardError("no clipboard tool was found", hint=_missing(environ))
    return name


def _run(task: str, data: bytes, environ: Mapping[str, str], timeout: float) -> bounded.Ran:
    # Run by its path, and -P: no file here or in the current folder stands in for a module.
    command = (sys.executable, "-P", child.__file__, *([task] if task else []))
    return bounded.run(command, data, _tools_environ(environ), timeout)


def _copied(ran: bounded.Ran, environ: Mapping[str, str], timeout: float) -> Copied:
    tool, verdict, *_ = *ran.out.splitlines(), "", ""
    if ran.code is None:
        what = f"{tool or 'the clipboard'} did not answer within {timeout:g} s"
        raise ClipboardError(
            what, hint="set $POSTGEN_CLIPBOARD to osc52 (by way of the terminal) or to none"
        )
    if ran.code == 0 and not tool:
        raise ClipboardError("no clipboard tool was found", hint=_missing(environ))
    if ran.code == 0 and verdict == child.SAME:
        return Copied(f"copied with {tool}", confirmed=True)
    if ran.code == 0 and verdict in UNREAD and not ran.complaint:
        return Copied(f"sent to {tool}", confirmed=False, note=UNREAD[verdict])
    reason = ran.complaint or "the clipboard does not hold the text that it was given"
    what = f"{tool or 'the clipboard'} failed: {reason}"
    raise ClipboardError(what, hint=f"see whether {tool or 'pyperclip'} works in this shell")


def _tools_environ(environ: Mapping[str, str]) -> Mapping[str, str]:
    if sys.platform == "darwin":
        # pbcopy takes its stdin for Mac Roman unless the locale says UTF-8; LC_ALL would overrule.
        kept = {name: value for name, value in environ.items() if name != "LC_ALL"}
        return {**kept, "LC_CTYPE": "UTF-8"}
    return environ


def _missing(environ: Mapping[str, str]) -> str:
    """Say what would give this session a clipboard."""
    if environ.get("WAYLAND_DISPLAY"):
        return "install wl-clipboard"
    if environ.get("DISPLAY"):
        return "install xclip or xsel"
    return "there is no display here: run it in a terminal that takes OSC 52"
