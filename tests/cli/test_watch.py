"""`postgen check --watch` and `--copy`, with real files and what the system tells of them."""

import base64
import os
import re
import shutil
import subprocess

import pytest
from cli.hands import Hands
from cli.watching import Watching
from conftest import require
from running import in_terminal, postgen

OSC52 = re.compile(rb"\x1b\]52;c;([^\x07]*)\x07")
FINE = "A post.\n\nWhy?\n\n#One #Two #Three\n"
BOLD = "**Bold** words. #One #Two #Three\n"
CODE = "`Code` and words. #One #Two #Three\n"


def found(text, name="post.txt"):
    """Give what `check` prints of a text."""
    return postgen("check", "-", stdin=text).stdout.replace("-:", f"{name}:")


def overwrite(path, text):
    path.write_text(text)


def rename(path, text):
    new = path.with_name(".post.txt.new")
    new.write_text(text)
    new.replace(path)


def backup(path, text):
    """Save as vim does: the old file aside, a new one in its place."""
    aside = path.with_name("post.txt~")
    path.rename(aside)
    path.write_text(text)
    aside.unlink()


def in_halves(path, text):
    with open(path, "w") as file:
        file.write(text[:5])
        file.flush()
        os.fsync(file.fileno())
        file.write(text[5:])


def away(path, text):
    path.unlink()
    path.write_text(text)


def from_elsewhere(path, text):
    new = path.parent.parent / "new.txt"
    new.write_text(text)
    new.replace(path)


def vim(path, text, backupcopy="auto"):
    words = path.parent.parent / "words.txt"
    words.write_text(text)
    commands = (f"set backupcopy={backupcopy}", "%d _", f"r {words}", "wq")
    subprocess.run(
        [require("vim.tiny"), "-u", "NONE", "-es", *(part for one in commands for part in ("-c", one)), path],
        check=True, stdin=subprocess.DEVNULL, timeout=60,
    )  # fmt: skip


def vim_in_place(path, text):
    vim(path, text, "yes")


def vim_by_rename(path, text):
    vim(path, text, "no")


@pytest.fixture
def post(tmp_path):
    folder = tmp_path / "posts"
    folder.mkdir()
    path = folder / "post.txt"
    path.write_text(FINE)
    return path


@pytest.mark.parametrize(
    "save",
    [overwrite, rename, backup, in_halves, away, from_elsewhere, vim, vim_in_place, vim_by_rename],
)
def test_each_save_is_one_block(post, save):
    watching = Watching(post.parent, "post.txt")
    watching.see("---\n")
    for text, words in ((BOLD, "markdown-bold"), (CODE, "markdown-code"), (BOLD, "markdown-bold")):
        save(post, text)
        watching.see(words)

    blocks = [found(text) for text in (FINE, BOLD, CODE, BOLD)]
    assert watching.end() == "".join(f"--- T ---\n{block}" for block in blocks)


def test_what_does_not_change_the_text_shows_nothing(post):
    watching = Watching(post.parent, "post.txt")
    watching.see("---\n")
    os.utime(post)
    overwrite(post, FINE)
    (post.parent / "other.txt").write_text(BOLD)
    rename(post, FINE)
    overwrite(post, BOLD)
    watching.see("markdown-bold")

    assert watching.end() == f"--- T ---\n--- T ---\n{found(BOLD)}"


def test_a_file_that_is_gone_is_waited_for(post):
    watching = Watching(post.parent, "post.txt")
    watching.see("---\n")
    post.unlink()
    watching.see("post.txt: it cannot be read: No such file or directory (check the path)\n")
    post.write_bytes(b"caf\xe9")
    watching.see("post.txt:1:4: it is not UTF-8: byte 0xe9 (save it as UTF-8)\n")
    rename(post, BOLD)
    watching.see("markdown-bold")
    watching.end()


def test_the_folder_of_the_file_is_gone(post):
    watching = Watching(post.parent.parent, "posts/post.txt")
    watching.see("---\n")
    shutil.rmtree(post.parent)
    watching.see("posts/post.txt: its folder is gone\n")

    watching.process.communicate(timeout=30)
    assert watching.process.returncode == 2


def test_a_link_is_followed(post):
    link = post.parent.parent / "link.txt"
    link.symlink_to(post)
    watching = Watching(link.parent, "link.txt")
    watching.see("---\n")
    rename(post, BOLD)
    watching.see("link.txt:1:1: warning markdown-bold")
    watching.end()


def test_several_files(post):
    other = post.parent.parent / "b.txt"
    other.write_text(BOLD)
    watching = Watching(other.parent, "posts/post.txt", "b.txt")
    watching.see("b.txt:1:1: warning markdown-bold")
    rename(post, CODE)
    watching.see("markdown-code")
    watching.see("markdown-bold")
    overwrite(other, FINE)
    watching.see("markdown-code")

    code, bold = found(CODE, "posts/post.txt"), found(BOLD, "b.txt")
    assert watching.end() == f"--- T ---\n{bold}--- T ---\n{code}{bold}--- T ---\n{code}"


def test_each_text_without_error_is_copied(post):
    watching = Watching(post.parent, "post.txt", "--copy", POSTGEN_CLIPBOARD="none")
    watching.see("nothing copied, as $POSTGEN_CLIPBOARD is none\n")
    overwrite(post, "a" * 3_001)
    watching.see("error too-long")
    watching.see("not copied: an error was found\n")
    overwrite(post, BOLD)
    watching.see("nothing copied, as $POSTGEN_CLIPBOARD is none\n")
    watching.end()


def test_a_clipboard_that_fails_is_told_and_the_watch_goes_on(post):
    watching = Watching(post.parent, "post.txt", "--copy", POSTGEN_CLIPBOARD="native", PATH="/no")
    watching.see("no clipboard tool was found")
    overwrite(post, BOLD)
    watching.see("no clipboard tool was found")
    watching.end()


def test_at_a_terminal_it_is_drawn_anew(post):
    hands = Hands(
        "check", "--watch", "post.txt", "--copy", cwd=post.parent, POSTGEN_CLIPBOARD="osc52"
    )
    hands.see("  post.txt  (Ctrl-C ends)")
    hands.see("post.txt: 31 of 3,000 units, no finding")
    hands.see("sent to the terminal (OSC 52)")
    rename(post, BOLD)
    hands.see("warning markdown-bold")
    hands.see("post.txt: 32 of 3,000 units, 1 finding")
    hands.see("sent to the terminal (OSC 52)")
    hands.press("\x03")
    shown, code = hands.end()

    assert hands.raw.count(b"\x1b[2J") == 2
    assert [base64.b64decode(sent).decode() + "\n" for sent in OSC52.findall(hands.raw)] == [FINE, BOLD]  # fmt: skip
    assert shown.endswith("^C\n")
    assert "stopped" not in shown
    assert code == 130


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--watch", "-"), "postgen: --watch: standard input is read but once\n  hint: name the files"),
        (("--watch", "nowhere.txt"), "postgen: nowhere.txt: it cannot be read: No such file"),
        (("--watch", "--json", "post.txt"), "postgen: --watch: --watch does not go with --json"),
        (("--copy", "post.txt", "post.txt"), "postgen: --copy: the clipboard holds one text, and several are named"),
    ],
)  # fmt: skip
def test_what_cannot_be_watched_or_copied(post, arguments, said):
    done = postgen("check", *arguments, cwd=post.parent)

    assert (done.stdout, done.returncode) == ("", 2)
    assert done.stderr.startswith(said)


def test_a_checked_text_is_copied(post):
    shown, code = in_terminal("check", "--copy", "post.txt", cwd=post.parent, POSTGEN_CLIPBOARD="osc52")  # fmt: skip
    (sent,) = OSC52.findall(shown.encode())
    in_a_pipe = postgen("check", "--copy", stdin=FINE, POSTGEN_CLIPBOARD="none")

    assert base64.b64decode(sent).decode() + "\n" == FINE
    assert code == 0
    assert in_a_pipe.stderr == "nothing copied, as $POSTGEN_CLIPBOARD is none\n"
    assert in_a_pipe.returncode == 0


def test_a_text_that_breaks_a_limit_is_not_copied():
    done = postgen("check", "--copy", stdin="a" * 3_001, POSTGEN_CLIPBOARD="native", PATH="/no")

    assert done.stderr == "not copied: an error was found\n"
    assert done.returncode == 1


def test_a_clipboard_that_fails_is_a_failure():
    done = postgen("check", "--copy", stdin=FINE, POSTGEN_CLIPBOARD="native", PATH="/no")

    assert done.stderr.startswith("postgen: no clipboard tool was found")
    assert done.returncode == 2
