import subprocess
import sys

import pytest

from postgen.clipboard import Copied, copy
from postgen.clipboard.order import order
from postgen.errors import ClipboardError

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a system with terminals as files")


@posix
@pytest.mark.parametrize(
    ("environ", "ways"),
    [
        ({}, ("native",)),
        ({"TERM": "dumb"}, ("native",)),
        ({"TERM": "linux"}, ("native",)),
        ({"TERM": "eterm-color"}, ("native",)),
        ({"TERM": "xterm-256color"}, ("native", "osc52")),
        ({"TERM": "xterm-kitty", "DISPLAY": ":0"}, ("native", "osc52")),
        ({"TERM": "dumb", "TMUX": "/tmp/tmux-0/default,1,0"}, ("native", "osc52")),
        ({"TERM": "xterm", "SSH_TTY": "/dev/pts/0"}, ("osc52", "native")),
        ({"TERM": "xterm", "SSH_CONNECTION": "::1 1 ::1 22"}, ("osc52", "native")),
        ({"TERM": "dumb", "SSH_CONNECTION": "::1 1 ::1 22"}, ("native",)),
        ({"TERM": "xterm", "TERMUX_VERSION": "0.118"}, ("termux", "native", "osc52")),
        ({"PREFIX": "/data/data/com.termux/files/usr"}, ("termux", "native")),
        ({"PREFIX": "/usr/local"}, ("native",)),
        (
            {"TERM": "xterm", "TERMUX_VERSION": "0.118", "SSH_TTY": "/dev/pts/0"},
            ("osc52", "termux", "native"),
        ),
    ],
)
def test_the_likeliest_way_comes_first(environ, ways):
    assert order(environ) == ways


@pytest.mark.parametrize(
    ("text", "environ", "what", "where", "hint"),
    [
        ("", {}, "there is no text to copy", "", ""),
        (
            "half \ud83d a smile",
            {},
            "the text holds half a character (U+D83D)",
            "",
            "remove it",
        ),
        (
            "text",
            {"POSTGEN_CLIPBOARD": "xclip"},
            "'xclip' is no way to the clipboard",
            "$POSTGEN_CLIPBOARD",
            "set it to native, osc52, termux or none, or unset it",
        ),
    ],
)
def test_what_cannot_be_copied(text, environ, what, where, hint):
    with pytest.raises(ClipboardError) as caught:
        copy(text, environ)

    assert (caught.value.what, caught.value.where, caught.value.hint) == (what, where, hint)


@pytest.mark.parametrize("text", ["text", ""])
def test_none_copies_nothing_and_is_no_error(tmp_path, text):
    copied = copy(text, {"POSTGEN_CLIPBOARD": "none", "TERM": "xterm"}, tty=str(tmp_path))

    assert copied == Copied("nothing copied, as $POSTGEN_CLIPBOARD is none", confirmed=False)


@posix
@pytest.mark.parametrize(
    ("environ", "what", "hint"),
    [
        (
            {"TERM": "xterm", "DISPLAY": ":0"},
            "no clipboard tool was found; there is no terminal to send the text to",
            "install xclip or xsel",
        ),
        (
            {"TERM": "xterm", "SSH_CONNECTION": "::1 1 ::1 22"},
            "there is no terminal to send the text to; no clipboard tool was found",
            "over SSH, `ssh -t` gives one",
        ),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
def test_where_no_way_works_each_says_why(tmp_path, environ, what, hint):
    with pytest.raises(ClipboardError) as caught:
        copy("text", {"PATH": str(tmp_path), **environ}, tty=str(tmp_path / "tty"), timeout=20)

    assert (caught.value.what, caught.value.hint) == (what, hint)


@pytest.mark.parametrize(
    ("copied", "words"),
    [
        (Copied("copied with xclip", True), "copied with xclip"),
        (Copied("sent", False, "it is long"), "sent; it is long"),
    ],
)
def test_it_reads_as_a_line(copied, words):
    assert str(copied) == words


def test_the_import_is_cheap():
    code = (
        "import sys, postgen.clipboard; costly = {'subprocess', 'tempfile', 'select', 'pyperclip',"
        " 'shutil', 'base64', 'signal', 'dataclasses'}; print(sorted(costly & set(sys.modules)))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

    assert done.stdout.split() == [b"[]"]
