"""One fault each in a sound workspace: one problem each, in its place, with a way out."""

import os
import re
import shutil

import pytest
from running import postgen
from validation import (
    angles_cases,
    computed_cases,
    folder_cases,
    knowledge_cases,
    settings_cases,
    templates_cases,
)
from validation.case import FOG, LAMP, SETTINGS, SOUND, TALK, change

from postgen.cli.validate import lines
from postgen.validation import CODES, validate
from postgen.validation.codes import TABLE
from postgen.validation.validate import CHECKS
from postgen.workspace import Location

CASES = [
    case
    for table in (
        folder_cases,
        settings_cases,
        knowledge_cases,
        computed_cases,
        angles_cases,
        templates_cases,
    )
    for case in table.CASES
]
PLACE = re.compile(r"(.+?):(\d+):(\d+): (error|warning|hint) ([a-z-]+): ")


def told(root):
    """Give all that is said of a workspace, without a process of its own."""
    found = validate(Location(root, builtin=False, cwd=root))
    return "".join(line + "\n" for problem in found for line in lines(problem))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_fault_is_named_once_and_nothing_else_is(case, tmp_path):
    assert told(case.made(tmp_path / "work")) == case.told


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_place_is_where_the_fault_stands(case, tmp_path):
    """Told apart from the code under test: the text at that line and column is the faulty one."""
    root = case.made(tmp_path / "work")
    file, line, column, _, code = PLACE.match(case.told).groups()
    if not case.at:
        assert (line, column) == ("1", "1")
        assert (root / file).exists() or code == "incomplete"
        return
    text = (root / file).read_bytes().decode("utf-8", "replace")
    assert text.split("\n")[int(line) - 1][int(column) - 1 :].startswith(case.at)


def test_the_table_is_large_and_leaves_no_code_out():
    assert len({case.name for case in CASES}) >= 60
    assert {PLACE.match(case.told)[5] for case in CASES} == set(CODES)


def test_every_error_and_warning_hints_at_a_way_out():
    silent = {PLACE.match(case.told)[4] for case in CASES if "\n  hint: " not in case.told}

    assert silent == {"hint"}


def test_the_codes_are_told_apart():
    assert len(set(CODES)) == len(CODES)
    assert all(all(row) for row in TABLE)
    assert all(check.__doc__ for check in CHECKS)


@pytest.mark.parametrize("named", ["--workspace", "", "here", "$"])
def test_a_sound_workspace_is_met_with_silence(named, tmp_path):
    root = tmp_path / "work"
    shutil.copytree(SOUND, root)
    arguments = {"--workspace": ("--workspace", "work"), "": ("work",)}.get(named, ())
    more = {"POSTGEN_WORKSPACE": str(root)} if named == "$" else {}
    done = postgen("validate", *arguments, cwd=root if named == "here" else tmp_path, **more)

    assert (done.stdout, done.returncode) == ("", 0)
    assert done.stderr == f"{root}: no fault\n"


def test_the_built_in_workspace_has_no_error_and_no_warning():
    done = postgen("validate")

    assert done.returncode == 0
    assert {PLACE.match(line)[4] for line in done.stdout.splitlines()} <= {"hint"}
    assert done.stderr.startswith("the built-in workspace: ")


SEVERAL = """\
angles/fog.yaml:4:7: error yaml: this is no YAML: while parsing a flow mapping, did not find expected ',' or '}'
    thesis: {fr: La brume décide., en: The fog decides.}
          ^
  hint: close what was opened before it, and mind the commas
angles/lamp.yaml:1:5: error bad-id: the id is 'lmap' and the file's name 'lamp'
    id: lmap
        ^
  hint: give both the same name
angles/lamp.yaml:35:5: error unknown-key: 'knid' is no key of this map
        knid: scene
        ^
  hint: did you mean 'kind'?
angles/lamp.yaml:38:11: warning number-word: the quantity 'Two' is typed by hand
          en: Two nights fall on the harbour.
              ^
  hint: write {{ figure('id') }}, or {{ plain('Two') }} where it states nothing
angles/lamp.yaml:62:16: error unknown-id: there is no claim, figure or quote 'keepers-chose'
        rests_on: [keepers-chose, upkeep]
                   ^
  hint: did you mean 'keepers-choose'?
angles/mist.yml:1:1: warning file-ending: a file with this ending is not read
  hint: rename it to mist.yaml
knowledge/talk.yaml:27:13: error unknown-value: 'guess' is no status
        status: guess
                ^
  hint: there are reported, estimate, forecast, goal, hypothetical, opinion
knowledge/talk.yaml:79:14: error unknown-id: 'bne' is no person of the source
        speaker: bne
                 ^
  hint: did you mean 'ben'?
postgen.yaml:3:1: error unknown-key: 'lenght' is no key of this map
    lenght: medium
    ^
  hint: did you mean 'length'?
templates/brief.j2:3:4: error template: the template does not hold: 'settings' cannot be printed: hook, setting, question, hashtags, labels.NAME, the loop's own name, its .item, loop.index can
    {{ settings }}
       ^
  hint: did you mean 'setting'?
"""


def test_every_file_tells_all_its_faults_at_once(tmp_path):
    root = tmp_path / "work"
    shutil.copytree(SOUND, root)
    for edit in (
        (SETTINGS, "length: medium", "lenght: medium"),
        (TALK, "    status: estimate", "    status: guess"),
        (TALK, "    speaker: ben", "    speaker: bne"),
        (LAMP, "id: lamp\n", "id: lmap\n"),
        (LAMP, "    kind: scene", "    knid: scene"),
        (LAMP, "en: Night falls on the harbour.", "en: Two nights fall on the harbour."),
        (LAMP, "[keepers-choose, upkeep]", "[keepers-chose, upkeep]"),
        (FOG, "title: {fr: La brume, en: The fog}", "title: {fr: La brume, en: The fog"),
        ("angles/mist.yml", None, ""),
        ("templates/brief.j2", "{{ setting }}", "{{ settings }}"),
    ):
        change(root, *edit)
    done = postgen("validate", cwd=root)

    assert done.stdout == SEVERAL
    assert done.stderr == f"{root}: 8 errors, 2 warnings in 6 files\n"
    assert done.returncode == 1


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs symbolic links")
def test_a_file_that_leads_out_of_the_workspace_is_named_and_not_read(tmp_path):
    root = tmp_path / "work"
    shutil.copytree(SOUND, root)
    (tmp_path / "secret").write_text("id: secret", encoding="utf-8")
    (root / "angles" / "mist.yaml").symlink_to("../../secret")

    assert told(root) == (
        "angles/mist.yaml:1:1: error file: the file leads out of the workspace\n"
        "  hint: put a copy in the workspace\n"
    )
