"""`postgen validate` as its users and their editors run it."""

import json
import re
import shutil

import jsonschema
import pytest
from cli.schemas import VALIDATE
from running import in_terminal, postgen
from validation.case import LAMP, SOUND, change

MISSPELT = """\
angles/lamp.yaml:35:5: error unknown-key: 'knid' is no key of this map
        knid: scene
        ^
  hint: did you mean 'kind'?
"""
LEANING = """\
angles/lamp.yaml:86:15: warning number-word: the quantity 'two' is typed by hand
          en: And two more.
                  ^
  hint: write {{ figure('id') }}, or {{ plain('two') }} where it states nothing
"""
SPARE = "en: \"I count {{ figure('waiting') }}, and {{ plain('two') }} spare lamps.\""


@pytest.fixture
def root(tmp_path):
    shutil.copytree(SOUND, tmp_path / "work")
    return tmp_path / "work"


def test_json_holds_the_same_as_the_lines(root):
    change(root, LAMP, "    kind: scene", "    knid: scene")
    (root / "angles" / "mist.yml").write_text("id: mist")
    done = postgen("validate", "--json", cwd=root)
    data = json.loads(done.stdout)

    jsonschema.validate(data, VALIDATE)
    assert data == [
        {
            "code": "unknown-key",
            "severity": "error",
            "file": "angles/lamp.yaml",
            "line": 35,
            "column": 5,
            "message": "'knid' is no key of this map",
            "hint": "did you mean 'kind'?",
        },
        {
            "code": "file-ending",
            "severity": "warning",
            "file": "angles/mist.yml",
            "line": 1,
            "column": 1,
            "message": "a file with this ending is not read",
            "hint": "rename it to mist.yaml",
        },
    ]
    assert (done.stderr, done.returncode) == ("", 1)


def test_json_of_a_sound_workspace_is_an_empty_array(root):
    done = postgen("validate", "--json", cwd=root)

    assert (done.stdout, done.stderr, done.returncode) == ("[]\n", "", 0)


@pytest.mark.parametrize(
    ("edit", "stdout", "last", "code"),
    [
        (("    kind: scene", "    knid: scene"), MISSPELT, "1 error in 1 file", 1),
        ((SPARE, "en: And two more."), LEANING, "1 warning in 1 file", 0),
    ],
)
def test_only_an_error_fails(root, edit, stdout, last, code):
    change(root, LAMP, *edit)
    done = postgen("validate", cwd=root)

    assert (done.stdout, done.returncode) == (stdout, code)
    assert done.stderr == f"{root}: {last}\n"


@pytest.mark.parametrize("way", ["option", "settings"])
def test_a_code_is_switched_off(root, way):
    change(root, LAMP, SPARE, "en: And two more.")
    arguments = ()
    if way == "option":
        arguments = ("--ignore", "number-word")
    else:
        change(root, "postgen.yaml", "[link-in-post]", "[link-in-post, number-word]")
    done = postgen("validate", *arguments, cwd=root)

    assert (done.stdout, done.returncode) == ("", 0)
    assert postgen("check", stdin="A post. #One #Two #Three", cwd=root).returncode == 0


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("nowhere",), "--workspace: there is no folder 'nowhere'"),
        (("--workspace", "nowhere"), "--workspace: there is no folder 'nowhere'"),
        (("work", "--workspace", "work"), "--workspace: a folder does not go with --workspace"),
        (("--ignore", "unsued"), "there is no code 'unsued'"),
        (
            ("--ignore", "yaml"),
            "--ignore: 'yaml' is an error's code, and an error cannot be switched off",
        ),
        (("work/postgen.yaml",), "--workspace: there is no folder 'work/postgen.yaml'"),
    ],
)
def test_what_cannot_be_run(root, arguments, told):
    done = postgen("validate", *arguments, cwd=root.parent)

    assert (done.stdout, done.returncode) == ("", 2)
    assert done.stderr.startswith(f"postgen: {told}\n  hint: ")


def test_a_folder_that_is_yet_to_become_a_workspace_is_told_what_it_lacks(tmp_path):
    (tmp_path / "knowledge").mkdir()
    done = postgen("validate", cwd=tmp_path)

    assert done.stdout == (
        "angles:1:1: error incomplete: there is no angle here: a workspace holds angles/*.yaml\n"
        "  hint: `postgen init DIR` makes a whole one to begin with\n"
        "knowledge:1:1: error incomplete: there is no source here: a workspace holds "
        "knowledge/*.yaml\n"
        "  hint: `postgen init DIR` makes a whole one to begin with\n"
    )
    assert done.returncode == 1
    assert postgen("validate", str(tmp_path / "knowledge"), cwd=tmp_path).returncode == 1


def test_a_person_sees_the_severity_in_colour_and_nothing_else_changed(root):
    change(root, LAMP, "    kind: scene", "    knid: scene")
    shown, code = in_terminal("validate", cwd=root, columns=40)

    assert "\x1b[1;31m error \x1b[0m" in shown
    plain = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    assert plain == MISSPELT + f"{root}: 1 error in 1 file\n"
    assert code == 1


def test_no_control_sequence_reaches_the_terminal(root):
    (root / "angles" / "lamp\x1b[2J.yaml").write_text("id: x")
    shown, _ = in_terminal("validate", cwd=root)

    assert "\x1b[2J" not in shown
    assert "lamp\\u{1b}[2J" in shown


MORE = """\
postgen: angles/lamp.yaml:35:5: 'knid' is no key of this map
      knid: scene
      ^
  hint: did you mean 'kind'?
"""


@pytest.mark.parametrize(
    ("edits", "more"),
    [
        ((), ""),
        (
            (("    role: reading", "    role: reader"),),
            "  one more fault in this file: `postgen validate` names all of them\n",
        ),
        (
            (("    role: reading", "    role: reader"), ("    priority: 3", "    priority: 0")),
            "  2 more faults in this file: `postgen validate` names all of them\n",
        ),
    ],
)
def test_a_draft_tells_the_first_fault_and_who_names_the_rest(root, edits, more):
    for edit in (("    kind: scene", "    knid: scene"), *edits):
        change(root, LAMP, *edit)
    done = postgen("draft", "--angle", "lamp", cwd=root)

    assert done.stderr == f"workspace: {root}\n" + MORE + more
    assert (done.stdout, done.returncode) == ("", 2)
