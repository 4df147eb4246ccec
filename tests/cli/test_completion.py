"""TAB: what it offers, and that real shells offer it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import require
from running import in_terminal, postgen
from screen import Terminal

from postgen.checks import SWITCHES
from postgen.cli.app import COMMANDS

ROOT = Path(__file__).parent.parent.parent


def offered(line, *, cwd="/", shell="bash", **environment):
    """Give what is offered at the end of a line, as bash asks for it."""
    words = line.split(" ")
    done = postgen(
        cwd=cwd, _POSTGEN_COMPLETE=f"complete_{shell}", COMP_WORDS="\n".join(words),
        COMP_CWORD=str(len(words) - 1), _TYPER_COMPLETE_ARGS=line, **environment,
    )  # fmt: skip
    assert done.stderr == ""
    return done.stdout.split()


@pytest.fixture(scope="module")
def mine(tmp_path_factory):
    root = tmp_path_factory.mktemp("work") / "mine"
    assert postgen("init", str(root)).returncode == 0
    return root


TEMPLATES = [row.split("\t")[0] for row in postgen("list-templates").stdout.splitlines()]
OFFERS = [
    ("postgen ", list(COMMANDS)),
    ("postgen list-c", ["list-claims"]),
    ("postgen draft --angle code", ["code-is-not-developers"]),
    ("postgen draft --angle = code", ["code-is-not-developers"]),
    ("postgen draft --lang ", ["fr", "en"]),
    ("postgen draft --length ", ["short", "medium", "long"]),
    ("postgen draft --template ", TEMPLATES),
    ("postgen draft --hook ", []),
    ("postgen draft --angle no-such-angle --hook ", []),
    ("postgen draft --angle ../x --hook ", []),
    ("postgen draft --workspace MINE --angle ", ["nobody-was-slow"]),
    ("postgen draft -w MINE -a nobody-was-slow --hook ", ["minutes-and-weeks", "in-her-words", "wrong-suspect"]),
    ("postgen draft -w MINE -a nobody-was-slow --hook wr", ["wrong-suspect"]),
    ("postgen draft -w MINE -a nobody-was-slow --question wh", ["where-it-waits"]),
    ("postgen draft -w MINE -a nobody-was-slow --template ", ["last-word", "argument"]),
    ("postgen draft -w MINE --template l", ["last-word", "list"]),
    ("postgen draft -w MINE --lang ", ["en"]),
    ("postgen draft -w /no/such/folder --angle ", []),
    ("postgen list-quotes --source ", ["amodei-dwarkesh-2026"]),
    ("postgen list-quotes -w MINE --source ", ["relume-talk"]),
    ("postgen check --ignore ", list(SWITCHES)),
    ("postgen check --source ", ["amodei-dwarkesh-2026"]),
    ("postgen check -w MINE --source r", ["relume-talk"]),
    ("postgen init mine --lang ", ["fr", "en"]),
    ("postgen schema ", ["knowledge", "angle", "settings"]),
    ("postgen completion ", ["bash", "zsh", "fish", "powershell"]),
    ("postgen draft --expl", ["--explain"]),
    ("postgen --ver", ["--version"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "expected"), OFFERS, ids=lambda v: v if isinstance(v, str) else ""
)
def test_what_is_offered(line, expected, mine):
    assert offered(line.replace("MINE", str(mine))) == expected


def test_every_option_of_every_command_is_offered():
    for command in COMMANDS:
        shown = postgen(command, "--help").stdout
        for option in offered(f"postgen {command} --"):
            assert option in shown


def test_the_workspace_here_and_in_the_environment(mine):
    assert offered("postgen draft --angle ", cwd=mine) == ["nobody-was-slow"]
    assert offered("postgen draft --angle ", POSTGEN_WORKSPACE=str(mine)) == ["nobody-was-slow"]


def test_an_angle_at_fault_still_offers_its_hooks(mine):
    file = mine / "angles" / "half-done.yaml"
    file.write_text(
        "id: half-done\nhooks:\n  - id: one\n  - kind: scene\n  - 7\n", encoding="utf-8"
    )
    try:
        line = f"postgen draft -w {mine} --angle half-done --hook "
        assert offered(line) == ["one"]
        file.write_text("hooks: [", encoding="utf-8")
        assert offered(line) == []
    finally:
        file.unlink()


def test_a_shell_that_shows_help_gets_it():
    done = postgen(
        _POSTGEN_COMPLETE="complete_fish", _TYPER_COMPLETE_FISH_ACTION="get-args",
        _TYPER_COMPLETE_ARGS="postgen che",
    )  # fmt: skip

    assert done.stdout == f"check\t{COMMANDS['check'].help}\n"


def test_the_kept_drafts_are_offered(mine, tmp_path):
    done = postgen(
        "draft", "-w", str(mine), "--angle", "nobody-was-slow", "--edit", EDITOR="true",
        POSTGEN_DRAFTS=str(tmp_path),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    kept = [row.split("\t")[0] for row in
            postgen("list-drafts", POSTGEN_DRAFTS=str(tmp_path)).stdout.splitlines()]  # fmt: skip

    assert len(kept) == 1
    assert offered("postgen draft --resume ", POSTGEN_DRAFTS=str(tmp_path)) == kept
    assert offered("postgen list-drafts --angle tri") == ["trillion-trap"]


def test_zsh_keeps_an_apostrophe():
    line = "postgen draft --first"
    done = postgen(_POSTGEN_COMPLETE="complete_zsh", _TYPER_COMPLETE_ARGS=line)

    assert '"--first-comment":"The comment with the source’s link instead."' in done.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_nothing_heavy_is_loaded(shell):
    """With the files read before, as after any draft, YAML is not needed either."""
    hook = json.loads(postgen("draft", "--angle", "trillion-trap", "--json").stdout)["hook"]
    code = (
        "import sys\n"
        "from postgen.cli.app import application\n"
        "try:\n"
        "    application(prog_name='postgen')\n"
        "except SystemExit: pass\n"
        "heavy = {'rich', 'jinja2', 'yaml', 'pyperclip', 'prompt_toolkit'} & set(sys.modules)\n"
        "print(sorted(heavy), file=sys.stderr)"
    )
    line = "postgen draft --angle trillion-trap --hook "
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={
            **os.environ, "_POSTGEN_COMPLETE": f"complete_{shell}", "_TYPER_COMPLETE_ARGS": line,
            "COMP_WORDS": line, "COMP_CWORD": "5", "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        },
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert hook in done.stdout
    assert done.stderr == "[]\n"


def test_an_unknown_shell_is_refused():
    done = postgen("completion", "fsh")

    assert (done.stdout, done.returncode) == ("", 2)
    assert "did you mean 'fish'?" in done.stderr


def test_at_a_terminal_it_says_where_the_script_goes():
    shown, code = in_terminal("completion", "bash")

    assert 'add to ~/.bashrc:  eval "$(postgen completion bash)"' in shown
    assert code == 0
    assert "bashrc" not in postgen("completion", "bash").stdout


SHELLS = [
    pytest.param(("bash", "--noprofile", "--norc", "-i"), 'eval "$(postgen completion bash)"', id="bash"),
    pytest.param(("zsh", "-f", "-i"), 'autoload -Uz compinit; compinit -u -D; eval "$(postgen completion zsh)"', id="zsh"),
    pytest.param(("fish", "--no-config", "-i"), "postgen completion fish | source", id="fish"),
]  # fmt: skip


@pytest.mark.parametrize(("shell", "load"), SHELLS)
def test_a_real_shell_completes(shell, load, mine, tmp_path):
    program = tmp_path / "bin" / "postgen"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m postgen "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    path = f"{program.parent}:{os.environ['PATH']}"
    with Terminal(
        [require(shell[0]), *shell[1:]], cwd=mine, HOME=str(tmp_path), PATH=path, LANG="C.UTF-8"
    ) as terminal:
        terminal.press(f"{load}; echo re''ady\r")
        terminal.until(lambda text: "\nready" in text)
        terminal.press("postgen dr\t")
        terminal.until("postgen draft")
        terminal.press("--angle nob\t")
        terminal.until("--angle nobody-was-slow")
        terminal.press("--hook min\t")
        terminal.until("--hook minutes-and-weeks")
        terminal.press("--len\t")
        terminal.until("--length")
        terminal.press("sh\t")
        terminal.until("--length short")
        terminal.press("\r")
        terminal.until("Mending the lamp took 20 to 30 minutes")
