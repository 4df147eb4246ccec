import os
import re
import select
import shutil
import subprocess
import sys
from pathlib import Path

import pyperclip
import pytest
from conftest import require
from programs import LONG, POST, TEXTS, made_up, real

from postgen.clipboard import Copied, child, copy
from postgen.errors import ClipboardError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")

SLEEP = shutil.which("sleep")
CAT = shutil.which("cat")

# A made-up xclip reads nothing back: only when it copies does it go on.
COPYING = f'test "$3" && exit; {CAT} >/dev/null'
READ = {
    "xclip": ("xclip", "-selection", "clipboard", "-o"),
    "xsel": ("xsel", "--clipboard", "--output"),
}


def refused(text: str, environ: dict[str, str], timeout: float = 10.0) -> tuple[str, str]:
    with pytest.raises(ClipboardError) as caught:
        copy(text, {"POSTGEN_CLIPBOARD": "native", **environ}, timeout=timeout)
    return caught.value.what, caught.value.hint


FOR_XCLIP = [("xclip", "xsel", text) for text in TEXTS.values()]
FOR_XSEL = [("xsel", "xclip", text) for text in (*TEXTS.values(), "x" * 3_999)]


@pytest.mark.parametrize(
    ("tool", "other", "text"),
    [*FOR_XCLIP, *(case for case in FOR_XSEL if len(case[-1].encode()) < child.XSEL_PIECE)],
)
def test_another_program_finds_the_text(display, tmp_path, tool, other, text):
    require(other)
    environ = {"PATH": real(tmp_path / "bin", tool), "DISPLAY": display, "HOME": str(tmp_path)}

    assert copy(text, environ, timeout=20) == Copied(f"copied with {tool}", confirmed=True)

    found = subprocess.run(
        READ[other], env={**os.environ, "DISPLAY": display}, capture_output=True, check=True
    )
    assert found.stdout.decode() == text


@pytest.mark.parametrize("size", [4_000, 100_000])
def test_xsel_is_not_trusted_with_a_long_text(display, tmp_path, size):
    environ = {"PATH": real(tmp_path / "bin", "xsel"), "DISPLAY": display, "HOME": str(tmp_path)}

    assert copy("x" * size, environ, timeout=20) == Copied(
        "sent to xsel", False, "xsel may lose a text over 4 KB, and xclip does not"
    )


@pytest.mark.parametrize("size", [4, 4_000])
def test_xsel_without_its_display(tmp_path, size):
    path = real(tmp_path / "bin", "xsel")

    what, _ = refused("x" * size, {"PATH": path, "DISPLAY": ":987", "HOME": str(tmp_path)})

    # The reason is the system's: that of the last call that failed.
    assert re.fullmatch(r"xsel failed: \w.+", what)


@pytest.mark.parametrize("tool", ["xclip", "xsel"])
def test_the_locale_does_not_matter(display, tmp_path, tool):
    path = real(tmp_path / "bin", tool)
    environ = {"PATH": path, "DISPLAY": display, "HOME": str(tmp_path), "LC_ALL": "C"}

    copy(POST, environ, timeout=20)

    found = subprocess.run(
        READ[tool], env={**os.environ, "DISPLAY": display}, capture_output=True, check=True
    )
    assert found.stdout.decode() == POST


@pytest.mark.parametrize("tool", ["xclip", "xsel"])
def test_a_substitution_in_a_shell_ends(display, tmp_path, tool):
    environ = {"PATH": real(tmp_path / "bin", tool), "DISPLAY": display, "HOME": str(tmp_path)}
    code = "import os; from postgen.clipboard import copy; print(copy('text', os.environ))"
    shell = 'x=$("$0" -c "$1"); printf "<%s>" "$x"'

    done = subprocess.run(
        [require("sh"), "-c", shell, sys.executable, code],
        env=environ,
        capture_output=True,
        timeout=30,
        check=True,
    )

    assert (done.stdout, done.stderr) == (f"<copied with {tool}>".encode(), b"")


def test_a_display_that_is_not_there(tmp_path):
    environ = {"PATH": real(tmp_path / "bin", "xclip"), "DISPLAY": ":987"}

    assert refused("text", environ) == (
        "xclip failed: Error: Can't open display: :987",
        "see whether xclip works in this shell",
    )


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["echo first >&2", "echo last >&2", "echo >&2", "exit 1"], "last"),
        (["printf 'no \\033[31mred\\007\\r\\n' >&2", "exit 1"], "no [31mred"),
        (["echo stdout is not ours; exit 1"], "stdout is not ours"),
        (["exit 1"], "the clipboard does not hold the text that it was given"),
        (["echo " + "x" * 999 + " >&2"], "x" * 200),
    ],
    ids=["last line", "control characters", "stdout", "silent", "long"],
)
def test_a_tool_that_fails(tmp_path, lines, reason):
    environ = {"PATH": made_up(tmp_path / "bin", "xclip", COPYING, *lines), "DISPLAY": ":0"}

    assert refused("text", environ) == (
        f"xclip failed: {reason}",
        "see whether xclip works in this shell",
    )


def test_a_clipboard_that_keeps_another_text(tmp_path):
    path = made_up(tmp_path / "bin", "xclip", f'test "$3" && printf "text " || {CAT} >/dev/null')

    assert refused("text", {"PATH": path, "DISPLAY": ":0"})[0] == (
        "xclip failed: the clipboard does not hold the text that it was given"
    )


def test_a_tool_that_hands_over_late_is_waited_for(tmp_path):
    reading = f"test -e {tmp_path}/asked && printf text; : >{tmp_path}/asked"
    path = made_up(
        tmp_path / "bin", "xclip", f'if test "$3"; then {reading}; else {CAT} >/dev/null; fi'
    )

    assert copy("text", {"PATH": path, "DISPLAY": ":0"}, timeout=20) == Copied(
        "copied with xclip", confirmed=True
    )


def test_a_tool_that_cannot_run(tmp_path):
    path = made_up(tmp_path / "bin", "xclip")
    Path(path, "xclip").write_text("#!/nowhere/sh\n")

    assert refused("text", {"PATH": path, "DISPLAY": ":0"}) == (
        "xclip failed: FileNotFoundError: [Errno 2] No such file or directory: 'xclip'",
        "see whether xclip works in this shell",
    )


def test_a_tool_that_hangs_is_killed_with_all_it_started(tmp_path):
    alive = tmp_path / "alive"
    os.mkfifo(alive)
    # Ends for the reader when the last process that holds it has ended.
    reader = os.open(alive, os.O_RDONLY | os.O_NONBLOCK)
    hang = [f"exec 3>{alive}", "echo started >&3", f"{SLEEP} 60 &", f"exec {SLEEP} 60"]
    environ = {"PATH": made_up(tmp_path / "bin", "xclip", *hang), "DISPLAY": ":0"}

    assert refused("text", environ, timeout=4) == (
        "xclip did not answer within 4 s",
        "set $POSTGEN_CLIPBOARD to osc52 (by way of the terminal) or to none",
    )

    said = b""
    while select.select([reader], [], [], 10)[0] and (more := os.read(reader, 99)):
        said += more
    ended = select.select([reader], [], [], 0)[0]
    os.close(reader)
    assert (said, bool(ended)) == (b"started\n", True)


def test_a_daemon_that_holds_its_outputs_keeps_nobody_waiting(tmp_path):
    alive = tmp_path / "pid"
    lines = [COPYING, f"{SLEEP} 60 &", f"echo $! >{alive}", "echo failed >&2", "exit 1"]
    environ = {"PATH": made_up(tmp_path / "bin", "xclip", *lines), "DISPLAY": ":0"}

    try:
        assert refused("text", environ)[0] == "xclip failed: failed"
    finally:
        os.kill(int(alive.read_text()), 9)


@pytest.mark.parametrize(
    ("environ", "hint"),
    [
        ({"DISPLAY": ":0"}, "install xclip or xsel"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "install wl-clipboard"),
        ({}, "there is no display here: run it in a terminal that takes OSC 52"),
    ],
)
def test_no_tool(tmp_path, environ, hint):
    assert refused("text", {"PATH": str(tmp_path), **environ}) == (
        "no clipboard tool was found",
        hint,
    )


def test_a_clipboard_that_ends_with_its_process_is_none(tmp_path):
    (tmp_path / "qtpy").mkdir()
    (tmp_path / "qtpy/__init__.py").write_text("raise SystemExit('Qt was asked')\n")
    environ = {"PATH": str(tmp_path), "DISPLAY": ":0", "PYTHONPATH": str(tmp_path)}

    assert refused("text", environ)[0] == "no clipboard tool was found"


def test_a_module_in_the_current_folder_is_not_run(tmp_path, monkeypatch):
    (tmp_path / "pyperclip.py").write_text("raise SystemExit('the stranger ran')\n")
    monkeypatch.chdir(tmp_path)

    assert refused("text", {"PATH": str(tmp_path)})[0] == "no clipboard tool was found"


# A pyperclip that has found the tool of another system, and keeps the text in a file.
STAND_IN = """
import os, pathlib
HELD = pathlib.Path(__file__).with_name("held")
def {name}(text):
    locale = os.environ.get("LC_ALL", "-") + " " + os.environ.get("LC_CTYPE", "-")
    HELD.with_name("locale").write_text(locale)
    HELD.write_bytes(text.encode())
def paste():
    return HELD.read_bytes().decode()
def determine_clipboard():
    return {name}, paste
"""


@pytest.mark.parametrize(
    ("name", "copied"),
    [
        ("copy_xclip", Copied("copied with xclip", True)),
        ("copy_xsel", Copied("copied with xsel", True)),
        ("copy_wl", Copied("copied with wl-copy", True)),
        ("copy_klipper", Copied("copied with klipper", True)),
        ("copy_osx_pbcopy", Copied("copied with pbcopy", True)),
        ("copy_osx_pyobjc", Copied("copied with the macOS pasteboard", True)),
        ("copy_windows", Copied("copied with the Windows clipboard", True)),
        ("copy_dev_clipboard", Copied("copied with /dev/clipboard", True)),
        ("copy_wsl", Copied("sent to clip.exe", False, "the clipboard was not read back")),
        ("copy_of_tomorrow", Copied("copied with pyperclip", True)),
    ],
)
def test_the_tool_is_named(tmp_path, name, copied):
    (tmp_path / "pyperclip.py").write_text(STAND_IN.format(name=name))
    environ = {"POSTGEN_CLIPBOARD": "native", "PYTHONPATH": str(tmp_path)}

    assert copy(LONG, environ, timeout=20) == copied
    assert (tmp_path / "held").read_bytes().decode() == LONG


def test_each_tool_of_pyperclip_has_a_name():
    source = Path(pyperclip.__file__).read_text(encoding="utf-8")
    offered = {
        word.partition("(")[0]
        for word in source.split()
        if word.startswith("copy_") and "(" in word
    }

    assert offered - {"copy_qt"} == set(child.TOOLS)


def test_on_a_mac_the_tool_is_told_that_the_text_is_utf_8(tmp_path, monkeypatch):
    (tmp_path / "pyperclip.py").write_text(STAND_IN.format(name="copy_osx_pbcopy"))
    monkeypatch.setattr(sys, "platform", "darwin")

    environ = {"PYTHONPATH": str(tmp_path), "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}
    copy(POST, environ, timeout=20)

    assert (tmp_path / "locale").read_text() == "- UTF-8"
