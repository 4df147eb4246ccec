import shutil
import sys

import pytest
from programs import POST, made_up

from postgen.clipboard import Copied, copy
from postgen.errors import ClipboardError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs sh")

HINT = "install the Termux:API app and `pkg install termux-api`"
SLEEP = shutil.which("sleep")
CAT = shutil.which("cat")


def test_the_tool_gets_the_text(tmp_path):
    path = made_up(tmp_path / "bin", "termux-clipboard-set", f"{CAT} >{tmp_path}/held")

    copied = copy(POST, {"PATH": path, "TERMUX_VERSION": "0.118"}, timeout=20)

    assert copied == Copied("copied with termux-clipboard-set", confirmed=False)
    assert (tmp_path / "held").read_bytes().decode() == POST


@pytest.mark.parametrize(
    ("line", "timeout", "what"),
    [
        ("echo no such app >&2; exit 3", 20, "termux-clipboard-set failed: no such app"),
        ("exit 3", 20, "termux-clipboard-set failed: exit code 3"),
        (f"{SLEEP} 60", 0.2, "termux-clipboard-set did not answer within 0.2 s"),
    ],
)
def test_a_tool_that_fails(tmp_path, line, timeout, what):
    path = made_up(tmp_path / "bin", "termux-clipboard-set", line)

    with pytest.raises(ClipboardError) as caught:
        copy("text", {"PATH": path, "POSTGEN_CLIPBOARD": "termux"}, timeout=timeout)

    assert (caught.value.what, caught.value.hint) == (what, HINT)


def test_no_tool(tmp_path):
    with pytest.raises(ClipboardError) as caught:
        copy("text", {"PATH": str(tmp_path), "POSTGEN_CLIPBOARD": "termux"})

    assert (caught.value.what, caught.value.hint) == (
        "termux-clipboard-set could not be started: No such file or directory",
        HINT,
    )
