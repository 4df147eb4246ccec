"""`postgen draft --edit` with real editors in a real terminal."""

import os
import signal
import sys

import pytest
from cli.hands import Hands
from conftest import require
from running import postgen

DRAFTED = ("draft", "--angle", "trillion-trap", "--lang", "fr")
WORDS = "Et ce matin, j’hésite encore — à 7 h."


@pytest.fixture(scope="module")
def post():
    return postgen(*DRAFTED).stdout


def edit(folder, editor, *arguments, out=None):
    return Hands(
        *(arguments or (*DRAFTED, "--edit", "--no-copy")),
        cwd=folder,
        out=out, EDITOR=editor, POSTGEN_DRAFTS=str(folder / "kept"), POSTGEN_CACHE="off",
    )  # fmt: skip


def test_vim(tmp_path, post):
    hands = edit(tmp_path, require("vim.tiny"))
    hands.see("trillion-trap-fr-")  # the line that says where it is kept
    hands.see(".txt")
    hands.see("#Anthropic")
    hands.press(f"Go{WORDS}\x1b:wq\r")
    shown, code = hands.end()
    (path,) = (tmp_path / "kept").glob("*.txt")

    assert path.read_text(encoding="utf-8") == post + WORDS + "\n"
    assert post + WORDS + "\n" in shown
    assert "3,000 units" in shown
    assert code == 0


def test_nano(tmp_path, post):
    hands = edit(tmp_path, require("nano") + " --ignorercfiles")
    hands.see("^X")
    hands.see("Exit")
    hands.press(f"{WORDS}\r\x0f")
    hands.see("File Name to Write")
    hands.press("\r")
    hands.see("Wrote")
    hands.press("\x18")
    shown, code = hands.end()
    (path,) = (tmp_path / "kept").glob("*.txt")

    assert path.read_text(encoding="utf-8") == WORDS + "\n" + post
    assert WORDS + "\n" + post in shown
    assert code == 0


def test_an_editor_keeps_the_terminal_where_the_post_goes_into_a_file(tmp_path, post):
    with open(tmp_path / "out.txt", "w") as out:
        hands = edit(tmp_path, require("vim.tiny"), out=out)
        hands.see("#Anthropic")
        hands.press(f"Go{WORDS}\x1b:wq\r")
        _, code = hands.end()

    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == post + WORDS + "\n"
    assert code == 0


CATCHES = """import signal, sys
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
print("ready", flush=True)
signal.sigwait([signal.SIGINT])
with open(sys.argv[1], "a") as file:
    file.write("Caught.\\n")
"""


def test_ctrl_c_belongs_to_the_editor(tmp_path, post):
    (tmp_path / "catches.py").write_text(CATCHES)
    hands = edit(tmp_path, f"'{sys.executable}' '{tmp_path}/catches.py'")
    hands.see("ready")
    hands.press("\x03")
    shown, code = hands.end()

    assert post + "Caught.\n" in shown
    assert code == 0


def test_vim_killed_after_a_save(tmp_path, post):
    hands = edit(tmp_path, require("vim.tiny"))
    hands.see("#Anthropic")
    hands.press(f"Go{WORDS}\x1b:w\r")
    hands.see("written")
    echoed = hands.echoes
    os.kill(hands.child(), signal.SIGKILL)
    hands.see("go on with it")
    left = hands.echoes
    shown, code = hands.end()
    (path,) = (tmp_path / "kept").glob("*.txt")

    assert path.read_text(encoding="utf-8") == post + WORDS + "\n"
    assert f"go on with it: postgen draft --resume {path.stem}" in shown
    assert code == 2
    assert (echoed, left) == (False, True)
    assert hands.raw.rindex(b"\x1b[?1049l") < hands.raw.index(b"go on with it")


def test_postgen_killed_in_vim_and_the_edit_resumed(tmp_path, post):
    hands = edit(tmp_path, require("vim.tiny"))
    hands.see("#Anthropic")
    hands.press(f"Go{WORDS}\x1b:w\r")
    hands.see("written")
    os.killpg(hands.process.pid, signal.SIGKILL)
    hands.end()
    again = edit(tmp_path, "true", *DRAFTED, "--edit", "--no-copy")
    told, _ = again.end()
    resumed = edit(tmp_path, "true", "draft", "--resume", told.partition("--resume ")[2].split()[0], "--no-copy")  # fmt: skip
    shown, code = resumed.end()

    assert told.startswith("an edit of this angle is unfinished: ")
    assert post + WORDS + "\n" in shown
    assert code == 0


def test_what_stops_an_editor_that_does_not_ask(tmp_path):
    """Ctrl-C ends `sleep`, and postgen tells what became of it."""
    hands = edit(tmp_path, "sh -c 'echo ready; exec sleep 600'")
    hands.see("ready")
    hands.press("\x03")
    shown, code = hands.end()

    assert "sh was killed by signal 2, so nothing is printed or copied" in shown
    assert code == 2
