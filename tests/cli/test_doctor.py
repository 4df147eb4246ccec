"""`postgen doctor` says how things stand, whatever is broken."""

import json
import os
import re
import subprocess
import sys

import jsonschema
import pytest
from cli.schemas import DOCTOR
from conftest import require
from running import in_terminal, postgen

from postgen.workspace.location import cache_folder

NAMES = [
    "postgen", "python", "libraries", "workspace", "languages", "drafts", "clipboard", "terminal",
    "editor", "kept drafts", "cache", "completion",
]  # fmt: skip


def lines(*arguments, cwd="/", code=0, **environment):
    """Give each line's state, words and next step by its name."""
    done = postgen("doctor", "--json", *arguments, cwd=cwd, **environment)
    assert (done.stderr.replace(f"workspace: {cwd}\n", ""), done.returncode) == ("", code), done
    found = json.loads(done.stdout)
    jsonschema.validate(found, DOCTOR)
    return {line["name"]: (line["state"], line["what"], line["next"]) for line in found["checks"]}


@pytest.fixture
def mine(tmp_path):
    root = tmp_path / "mine"
    assert postgen("init", str(root)).returncode == 0
    return root


def test_it_looks_at_everything_and_the_gate_is_well():
    found = lines()

    assert list(found) == NAMES
    assert {state for state, _, _ in found.values()} <= {"ok", "warn", "missing"}
    assert found["workspace"][1].startswith("the built-in one: 1 source, ")
    assert found["libraries"][1].startswith("jinja2 3.")
    assert "prompt-toolkit 3." in found["libraries"][1]
    assert found["languages"][:2] == (
        "ok", "fr, en; a draft comes out in fr (--lang names another)",
    )  # fmt: skip


def test_a_line_each_with_its_next_step(mine):
    done = postgen("doctor", cwd=mine, EDITOR="no-such", SHELL="/bin/zsh", HOME=str(mine))

    assert [line[9:21].rstrip() for line in done.stdout.splitlines() if line[0] != " "] == [
        *NAMES[:6], "schemas", *NAMES[6:],
    ]  # fmt: skip
    assert f"ok       workspace   {mine}: 1 source, 1 angle\n" in done.stdout
    assert "ok       drafts      each angle makes one, in each language\n" in done.stdout
    assert (
        "warn     editor      there is no program 'no-such'\n"
        "                     → set $VISUAL or $EDITOR to your editor, "
    ) in done.stdout
    assert (
        "missing  completion  zsh does not complete yet\n"
        '                     → add to ~/.zshrc, after compinit:  eval "$(postgen completion zsh)"\n'
    ) in done.stdout
    assert done.returncode == 0


FAULTS = [
    ("angles/nobody-was-slow.yaml", "kind: contradiction", "kind: contra", "workspace",
     "angles/nobody-was-slow.yaml:29:11: 'contra' is no kind", "did you mean"),
    ("postgen.yaml", "languages: [en]", "languages: [xx]", "workspace",
     "postgen.yaml:5:13: 'xx' is no language", "there are"),
    ("templates/last-word.j2", "{{ setting }}", "{{ settting }}", "drafts",
     "nobody-was-slow in en: templates/last-word.j2", ""),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "line", "what", "hint"), FAULTS, ids=lambda v: v)
def test_a_fault_of_the_workspace_is_broken(mine, name, old, new, line, what, hint):
    file = mine / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    found = lines(cwd=mine, code=1)

    assert found[line][0] == "broken"
    assert what in found[line][1]
    assert hint in found[line][2]


def test_a_workspace_that_is_none():
    found = lines("--workspace", "/no/such", code=1)

    assert found["workspace"][:2] == ("broken", "--workspace: there is no folder '/no/such'")
    assert "cache" in found  # the rest is looked at all the same


def test_a_language_that_the_workspace_lacks(mine):
    found = lines(cwd=mine, code=1, POSTGEN_LANG="fr")

    assert found["languages"] == (
        "broken", "there is no language 'fr': this workspace writes in en", "mend $POSTGEN_LANG",
    )  # fmt: skip


def test_schemas_of_yesterday(mine):
    assert lines(cwd=mine)["schemas"][0] == "ok"
    (mine / "templates" / "other.j2").write_text("{{ hook }}\n", encoding="utf-8")
    found = lines(cwd=mine)["schemas"]

    assert found[:1] + found[2:] == ("warn", "postgen schema --out .postgen/schemas")
    assert postgen("schema", "--out", ".postgen/schemas", cwd=mine).returncode == 0
    assert lines(cwd=mine)["schemas"][0] == "ok"


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"POSTGEN_CLIPBOARD": "none"}, ("ok", "nothing is copied, as $POSTGEN_CLIPBOARD is none", "")),
        ({"POSTGEN_CLIPBOARD": "x"}, ("broken", "$POSTGEN_CLIPBOARD is 'x', which is no way", "set it to native, osc52, termux, none, or unset it")),
        ({"POSTGEN_CLIPBOARD": "native", "DISPLAY": ":7"}, ("missing", "there is no way to it here", "install xclip or xsel")),
        ({"POSTGEN_CLIPBOARD": "native", "WAYLAND_DISPLAY": "w"}, ("missing", "there is no way to it here", "install wl-clipboard")),
    ],
    ids=str,
)  # fmt: skip
def test_the_clipboard(environment, expected):
    code = 1 if expected[0] == "broken" else 0
    assert lines(code=code, PATH="/nowhere", **environment)["clipboard"] == expected


def test_the_clipboard_is_tried_and_holds_what_it_held(display, tmp_path):
    """A real X server and a real xclip; a look alone does not touch it."""
    xclip = require("xclip")
    path = tmp_path / "bin"
    path.mkdir()
    (path / "xclip").symlink_to(xclip)
    around = {"DISPLAY": display, "PATH": str(path), "POSTGEN_CLIPBOARD": "native"}
    command = [xclip, "-selection", "clipboard"]
    empty = lines("--try", **around)["clipboard"]
    assert empty[0] == "ok"
    assert "not tried, for the clipboard holds no text" in empty[1]
    subprocess.run(
        command, input="déjà\n".encode(), env=around, check=True, stdout=subprocess.DEVNULL
    )
    looked = lines(**around)["clipboard"]
    tried = lines("--try", **around)["clipboard"]
    held = subprocess.run([*command, "-o"], env=around, capture_output=True, check=True).stdout

    assert looked == ("ok", "xclip (postgen doctor --try tries it)", "")
    assert tried == ("ok", "tried, with the text that it holds: copied with xclip", "")
    assert held.decode() == "déjà\n"


@pytest.mark.parametrize(
    ("environment", "state", "what"),
    [
        ({"VISUAL": "sh -c", "EDITOR": "nothing"}, "ok", "/sh -c ($VISUAL)"),
        ({"EDITOR": "no-such-editor"}, "warn", "there is no program 'no-such-editor'"),
        ({"EDITOR": "'"}, "warn", '"\'" is no command: no closing quotation'),
        ({"EDITOR": "CODE"}, "warn", "/code ($EDITOR) does not wait until you have saved"),
        ({"PATH": "/nowhere"}, "missing", "there is no editor: none is named"),
    ],
    ids=str,
)
def test_the_editor(environment, state, what, tmp_path):
    code = tmp_path / "code"
    code.write_text("#!/bin/sh\n", encoding="utf-8")
    code.chmod(0o755)
    around = {name: value.replace("CODE", str(code)) for name, value in environment.items()}
    found = lines(**around)["editor"]

    assert found[0] == state
    assert what in found[1]


def test_the_kept_drafts(tmp_path):
    found = lines(POSTGEN_DRAFTS=str(tmp_path))["kept drafts"]

    assert found[:2] == ("ok", f"{tmp_path}: 0 files, 0.0 MB")


def test_the_cache(tmp_path):
    here = tmp_path / "cache"
    assert lines(XDG_CACHE_HOME=str(here))["cache"][0] == "ok"
    (tmp_path / "file").write_text("", encoding="utf-8")
    found = lines(XDG_CACHE_HOME=str(tmp_path / "file"))["cache"]

    assert found[0] == "warn"
    assert "cannot be written to: files are parsed anew at each run" in found[1]
    assert lines(POSTGEN_CACHE="off")["cache"][1] == "off, as $POSTGEN_CACHE is off"
    assert cache_folder({"XDG_CACHE_HOME": str(here)}, "linux") == here / "postgen"


@pytest.mark.parametrize(
    ("shell", "name", "text", "state"),
    [
        ("bash", ".bashrc", 'eval "$(postgen completion bash)"\n', "ok"),
        ("bash", ".bashrc", "alias ll='ls -l'\n", "missing"),
        ("zsh", ".zfunc/_postgen", "_POSTGEN_COMPLETE=complete_zsh\n", "ok"),
        ("fish", ".config/fish/completions/postgen.fish", "env _POSTGEN_COMPLETE\n", "ok"),
        ("tcsh", ".tcshrc", "postgen completion", "missing"),
    ],
)
def test_the_shells_completion(tmp_path, shell, name, text, state):
    file = tmp_path / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")

    assert lines(HOME=str(tmp_path), SHELL=f"/bin/{shell}")["completion"][0] == state


@pytest.mark.parametrize("library", ["jinja2", "yaml", "prompt_toolkit", "pyperclip"])
def test_a_library_that_is_broken(tmp_path, library):
    """Whatever it is, the rest is looked at, and there is no traceback."""
    (tmp_path / f"{library}.py").write_text("raise ValueError('out of order')\n", encoding="utf-8")
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    found = lines(code=1, PYTHONPATH=f"{tmp_path}:{root}", POSTGEN_CACHE="off")

    assert found["libraries"][0] == "broken"
    assert "out of order" in found["libraries"][1]
    assert "pip install --force-reinstall" in found["libraries"][2]
    assert "cache" in found


def test_a_folder_that_is_gone(tmp_path):
    gone = tmp_path / "gone"
    gone.mkdir()
    script = f"cd '{gone}' && rmdir '{gone}' && exec '{sys.executable}' -m postgen doctor --json"
    done = subprocess.run(
        [require("sh"), "-c", script], capture_output=True, text=True, env=os.environ, timeout=120
    )

    assert [line["name"] for line in json.loads(done.stdout)["checks"]] == NAMES
    assert "Traceback" not in done.stderr


def test_at_a_terminal_the_states_have_a_colour():
    shown, code = in_terminal("doctor", POSTGEN_CLIPBOARD="none")
    plain, _ = in_terminal("doctor", POSTGEN_CLIPBOARD="none", NO_COLOR="1")

    assert "\x1b[32mok      \x1b[0m postgen" in shown
    assert "terminal    xterm-256color, 80 × 24, colour" in re.sub(r"\x1b\[[0-9;]*m", "", shown)
    assert "\x1b" not in plain
    assert "80 × 24, no colour, as NO_COLOR is set" in plain
    assert code == 0


def test_osc52_is_a_way_that_never_answers():
    shown, _ = in_terminal("doctor", NO_COLOR="1", PATH="/nowhere", POSTGEN_CLIPBOARD="osc52")

    assert "warn     clipboard   by way of the terminal (OSC 52), which never says" in shown
