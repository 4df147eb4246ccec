"""What postgen meets here: the clipboard, the terminal, the editor, folders, the shell."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from postgen.cli.completion import SHELLS
from postgen.cli.doctor.line import BROKEN, MISSING, OK, WARN, Case, Line
from postgen.clipboard import native, order
from postgen.clipboard import terminal as osc52_terminal
from postgen.editor import find as find_editor
from postgen.errors import ClipboardError, UsageError
from postgen.keeping import place
from postgen.workspace.location import cache_folder

SECONDS = 3.0  # that a clipboard's tool may take
_SCRIPTS = {
    "bash": (
        ".bashrc",
        ".bash_profile",
        ".profile",
        ".bash_completion",
        ".bash_completions/postgen.sh",
        ".local/share/bash-completion/completions/postgen",
    ),
    "zsh": (".zshrc", ".zprofile", ".zfunc/_postgen"),
    "fish": (".config/fish/completions/postgen.fish", ".config/fish/config.fish"),
}
_SIGNS = ("postgen completion", "_POSTGEN_COMPLETE")


def clipboard(case: Case) -> Iterator[Line]:
    """Say by which way a copy would go; where that is asked, copy what is there once more."""
    choice = case.environ.get(order.CHOICE, "")
    if choice == order.NONE:
        yield Line("clipboard", OK, f"nothing is copied, as ${order.CHOICE} is {order.NONE}")
        return
    if choice and choice not in order.WAYS:
        known = ", ".join((*order.WAYS, order.NONE))
        what = f"${order.CHOICE} is {choice!r}, which is no way"
        yield Line("clipboard", BROKEN, what, f"set it to {known}, or unset it")
        return
    ways = (choice,) if choice else order.order(case.environ)
    lacking = ""
    for way in ways:
        if way == "native":
            try:
                tool = native.tool(case.environ, SECONDS)
            except ClipboardError as error:
                lacking = error.hint or error.what
                continue
            yield _tried(tool, case)
            return
        if way == "osc52":
            if not _has_terminal():
                continue
            what = "by way of the terminal (OSC 52), which never says whether it worked"
            better = lacking if lacking.startswith("install") else "draft a post, and see: paste it"
            yield Line("clipboard", WARN, what, better)
            return
        yield Line("clipboard", OK, f"by {way}")
        return
    hint = lacking or "a post is printed all the same"
    yield Line("clipboard", MISSING, "there is no way to it here", hint)


def _has_terminal() -> bool:
    try:
        os.close(os.open(osc52_terminal.DEVICE, os.O_WRONLY | getattr(os, "O_NOCTTY", 0)))
    except OSError:
        return False
    return True


def _tried(tool: str, case: Case) -> Line:
    if not case.tried:
        return Line("clipboard", OK, f"{tool} (postgen doctor --try tries it)")
    try:
        copied = native.again(case.environ, SECONDS)
    except ClipboardError as error:
        return Line("clipboard", BROKEN, error.what, error.hint)
    if copied is None:
        what = f"{tool}; not tried, for the clipboard holds no text to copy again"
        return Line("clipboard", OK, what, "copy a word, then run it again")
    state = OK if copied.confirmed else WARN
    return Line("clipboard", state, f"tried, with the text that it holds: {copied}")


def terminal(case: Case) -> Iterator[Line]:
    """Say what a person would see here."""
    if not all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr)):
        yield Line("terminal", OK, "none here: a post is printed alone, and nobody is asked")
        return
    kind = case.environ.get("TERM", "") or ("a console" if case.platform == "win32" else "")
    if kind in ("", "dumb"):
        what = f"TERM is {kind!r}: no picker, no colour"
        yield Line("terminal", WARN, what, "set TERM to what the terminal is, as xterm-256color")
        return
    size = shutil.get_terminal_size()
    colour = "no colour, as NO_COLOR is set" if case.environ.get("NO_COLOR") else "colour"
    yield Line("terminal", OK, f"{kind}, {size.columns} × {size.lines}, {colour}")


def editor(case: Case) -> Iterator[Line]:
    """Name the editor that `draft --edit` would open."""
    try:
        found = find_editor(case.environ, terminal=True)
    except UsageError as error:
        yield Line("editor", WARN if error.where != "--edit" else MISSING, error.what, error.hint)
        return
    what = " ".join(found.arguments) + (f" ({found.named})" if found.named else "")
    if found.waits_with:
        hint = f"add {found.waits_with} to {found.named}"
        yield Line("editor", WARN, f"{what} does not wait until you have saved", hint)
    else:
        yield Line("editor", OK, what)


def drafts(case: Case) -> Iterator[Line]:
    """Say where the drafts that were edited are kept."""
    folder = place.folder(case.environ, case.platform)
    yield _folder("kept drafts", folder, "no draft can be edited", f"${place.VARIABLE}")


def cache(case: Case) -> Iterator[Line]:
    """Say where parsed files are kept between runs."""
    folder = cache_folder(case.environ, case.platform)
    if folder is None:
        off = case.environ.get("POSTGEN_CACHE", "")
        what = f"off, as $POSTGEN_CACHE is {off}" if off else "off: there is no home folder"
        yield Line("cache", OK, what)
        return
    yield _folder("cache", folder, "files are parsed anew at each run", "POSTGEN_CACHE=off")


def completion(case: Case) -> Iterator[Line]:
    """Say whether the user's shell completes."""
    shell = Path(case.environ.get("SHELL", "")).name
    if shell not in _SCRIPTS:
        yield Line("completion", MISSING, f"not known for the shell {shell or '(none)'!r}",
                   f"postgen completion {'|'.join(SHELLS)}")  # fmt: skip
        return
    home = Path(case.environ.get("HOME", "") or "/nowhere")
    for name in _SCRIPTS[shell]:
        try:
            text = (home / name).read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        if any(sign in text for sign in _SIGNS):
            yield Line("completion", OK, f"{shell}: ~/{name}")
            return
    yield Line("completion", MISSING, f"{shell} does not complete yet", SHELLS[shell])


def _folder(name: str, folder: Path, loss: str, escape: str) -> Line:
    """Say whether a folder can be written to, or made, without making it."""
    there = folder
    while not os.path.lexists(there) and there != there.parent:
        there = there.parent
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        what = f"{folder} cannot be written to: {loss}"
        return Line(name, WARN, what, f"see that {there} is a folder of yours, or set {escape}")
    if folder != there:
        return Line(name, OK, f"{folder}, made when it is needed")
    files = [path for path in folder.iterdir() if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    count = f"{len(files)} file" + ("" if len(files) == 1 else "s")
    return Line(name, OK, f"{folder}: {count}, {size / 1_000_000:.1f} MB")
