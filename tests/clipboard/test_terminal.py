import os
import select
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from programs import TEXTS

from postgen.clipboard import Copied, copy, osc52
from postgen.errors import ClipboardError

termios = pytest.importorskip("termios", reason="needs pseudo-terminals")

FORCED = {"POSTGEN_CLIPBOARD": "osc52"}
SENT = "sent to the terminal (OSC 52)"


class Terminal:
    """Our end of a pseudo-terminal, and the device of the other."""

    def __init__(self) -> None:
        self.ours, self.theirs = os.openpty()
        self.device = os.ttyname(self.theirs)

    def waiting(self, seconds: float) -> bool:
        return bool(select.select([self.ours], [], [], seconds)[0])

    def read_until(self, end: bytes) -> bytes:
        got = b""
        while not got.endswith(end):
            assert self.waiting(20), f"only {got!r} arrived"
            got += os.read(self.ours, 65_536)
        return got


@pytest.fixture
def terminal():
    terminal = Terminal()
    yield terminal
    os.close(terminal.ours)
    os.close(terminal.theirs)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("around", [{}, {"STY": "1.pts"}], ids=["bare", "in screen"])
def test_the_terminal_gets_the_sequence_and_nothing_else(terminal, text, around):
    expected = osc52.wrapped(osc52.sequence(text.encode()), around)
    environ = {**FORCED, **around}

    with ThreadPoolExecutor(1) as pool:
        copying = pool.submit(copy, text, environ, tty=terminal.device, timeout=20)
        got = terminal.read_until(b"\x07" + b"\x1b\\" * bool(around))

    assert got == expected
    assert copying.result() == Copied(SENT, False, osc52.size_note(text.encode()))


def test_by_default_it_is_the_controlling_terminal_and_never_stdout(terminal):
    code = (
        "import os, sys; from postgen.clipboard import copy;"
        "os.open(sys.argv[1], os.O_RDWR); print(copy('text', os.environ))"
    )

    done = subprocess.run(
        [sys.executable, "-c", code, terminal.device],
        env=FORCED,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        start_new_session=True,
        timeout=30,
        check=True,
    )

    assert terminal.read_until(b"\x07") == b"\x1b]52;c;dGV4dA==\x07"
    assert (done.stdout, done.stderr) == (f"{SENT}\n".encode(), b"")


def test_without_a_controlling_terminal_there_is_none():
    code = (
        "from postgen.clipboard import copy; from postgen.errors import ClipboardError\n"
        f"try: copy('text', {FORCED})\n"
        "except ClipboardError as error: print(error.what, error.hint, sep='|')"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], start_new_session=True, capture_output=True, check=True
    )

    assert done.stdout.decode() == (
        "there is no terminal to send the text to|over SSH, `ssh -t` gives one\n"
    )


@pytest.mark.parametrize("device", ["file", "nothing", "folder"])
def test_what_is_no_terminal_is_not_written_to(tmp_path, device):
    (tmp_path / "file").write_text("kept")
    (tmp_path / "folder").mkdir()

    with pytest.raises(ClipboardError) as caught:
        copy("text", FORCED, tty=str(tmp_path / device))

    assert caught.value.what == "there is no terminal to send the text to"
    assert (tmp_path / "file").read_text() == "kept"
    assert not (tmp_path / "nothing").exists()


def test_a_halted_terminal_does_not_hold_us_and_gets_no_half_sequence(terminal):
    termios.tcflow(terminal.theirs, termios.TCOOFF)

    with pytest.raises(ClipboardError) as caught:
        copy("text", FORCED, tty=terminal.device, timeout=0.1)

    termios.tcflow(terminal.theirs, termios.TCOON)
    assert (caught.value.what, caught.value.hint) == (
        "the terminal took no text in time",
        "is it halted? Ctrl-Q wakes it",
    )
    assert not terminal.waiting(0)


def test_a_terminal_that_nobody_reads_does_not_hold_us(terminal):
    with pytest.raises(ClipboardError) as caught:
        copy("x" * 1_000_000, FORCED, tty=terminal.device, timeout=0.1)

    assert caught.value.what == "the terminal took no text in time"


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
def test_without_a_tool_it_goes_by_the_terminal_and_says_why(terminal, tmp_path):
    environ = {"PATH": str(tmp_path), "TERM": "xterm-256color"}

    copied = copy("text", environ, tty=terminal.device, timeout=20)

    assert copied == Copied(SENT, False, "no clipboard tool was found")
    assert terminal.read_until(b"\x07") == b"\x1b]52;c;dGV4dA==\x07"


def test_over_ssh_it_goes_by_the_terminal_at_once(terminal, tmp_path):
    environ = {"PATH": str(tmp_path), "TERM": "xterm", "SSH_TTY": "/dev/pts/7", "DISPLAY": ":0"}

    assert copy("text", environ, tty=terminal.device) == Copied(SENT, confirmed=False)
    assert terminal.read_until(b"\x07") == b"\x1b]52;c;dGV4dA==\x07"
