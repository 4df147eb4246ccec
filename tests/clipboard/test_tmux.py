import base64
import os
import select
import subprocess
import sys

import pytest
from conftest import require
from programs import LONG, POST, real

fcntl = pytest.importorskip("fcntl", reason="needs pseudo-terminals")

# In a pane: copy, tell what came of it and what tmux holds, and stay until the server is ended.
PANE = """
import os, pathlib, subprocess, sys, time
from postgen.clipboard import copy
here, tmux, path = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
environ = {**os.environ, "PATH": path, "POSTGEN_CLIPBOARD": "osc52"}
copied = copy((here / "text").read_text(encoding="utf-8"), environ, timeout=20)
held = subprocess.run([tmux, "show-buffer"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
(here / "held").write_bytes(held.stdout)
(here / "said").write_text(copied.how)
subprocess.run([tmux, "wait-for", "-S", "told"])
subprocess.run([tmux, "wait-for", "end"])
"""


@pytest.mark.parametrize("text", [POST, LONG], ids=["a post", "a long post"])
@pytest.mark.parametrize(
    ("settings", "has_tmux", "how", "arrives", "held"),
    [
        ("", True, "sent to the terminal by tmux (OSC 52)", [b""], True),
        (
            "set -g allow-passthrough on",
            True,
            "sent to the terminal by tmux (OSC 52)",
            [b"", b"c"],
            True,
        ),
        ("set -g allow-passthrough on", False, "sent to the terminal (OSC 52)", [b"c"], False),
    ],
    ids=["as tmux comes", "passthrough", "passthrough without the program"],
)
def test_it_reaches_the_terminal_around_tmux(
    tmp_path, settings, has_tmux, how, arrives, held, text
):
    tmux = require("tmux")
    path = real(tmp_path / "bin", *["tmux"] * has_tmux)
    (tmp_path / "text").write_text(text, encoding="utf-8")
    (tmp_path / "conf").write_text(settings + "\n")
    server = [tmux, "-S", str(tmp_path / "socket")]
    environ = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    ours, theirs = os.openpty()
    client = subprocess.Popen(
        [*server, "-f", str(tmp_path / "conf"), "new-session",
         sys.executable, "-c", PANE, str(tmp_path), tmux, path],
        stdin=theirs, stdout=theirs, stderr=theirs,
        env={**environ, "TERM": "xterm-256color"},
    )  # fmt: skip
    os.close(theirs)
    try:
        expected = [
            b"\x1b]52;%b;%b\x07" % (kind, base64.b64encode(text.encode())) for kind in arrives
        ]
        seen = b""
        while not all(sequence in seen for sequence in expected):
            assert select.select([ours], [], [], 30)[0], f"only {seen!r} arrived"
            seen += os.read(ours, 65_536)
        subprocess.run([*server, "wait-for", "told"], env=environ, timeout=30, check=True)
    finally:
        subprocess.run([*server, "kill-server"], env=environ, check=False)
        os.close(ours)
        client.wait(30)

    assert seen.count(b"\x1b]52;") == len(arrives)
    assert (tmp_path / "said").read_text() == how
    assert (tmp_path / "held").read_text(encoding="utf-8") == (text if held else "")


def test_a_tmux_that_has_gone_leaves_the_wrapped_sequence(tmp_path):
    from postgen.clipboard import Copied, copy

    ours, theirs = os.openpty()
    environ = {
        "PATH": real(tmp_path / "bin", "tmux"),
        "TMUX": f"{tmp_path}/gone,1,0",
        "POSTGEN_CLIPBOARD": "osc52",
    }
    try:
        copied = copy("text", environ, tty=os.ttyname(theirs), timeout=20)
        assert copied == Copied("sent to the terminal (OSC 52)", confirmed=False)
        assert os.read(ours, 999) == b"\x1bPtmux;\x1b\x1b]52;c;dGV4dA==\x07\x1b\\"
    finally:
        os.close(ours)
        os.close(theirs)
