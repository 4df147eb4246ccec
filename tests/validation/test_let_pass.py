"""What looks like a fault and is none: nothing is said of it."""

import shutil

import pytest
from validation.case import FOG, LAMP, REPORT, SETTINGS, SOUND, TALK, change

from postgen.validation import validate
from postgen.workspace import Location

SAME_CLAIM = """\
  - id: keepers-choose
    text: {fr: Les gardiens regardent., en: Keepers look on.}
    speaker: eve
    status: reported
    topic: fog
    locator: '1.4'
"""
FINE = [
    ("a beat that goes on from another, with which no post begins",
     (LAMP, "en: \"I count {{ figure('waiting') }}, and", "en: \"So I count {{ figure('waiting') }}, and")),
    ("a beat that is there for a hook to tell",
     (LAMP, "    rests_on: [lamp-cost]\n    tells: [cost]\n", "    rests_on: [lamp-cost]\n    tells: [cost]\n    path: [keepers, dark, wait]\n"),
     (LAMP, "    path: [cost, keepers, dark]\n", "    tells: [cost]\n    path: [keepers, dark]\n")),
    ("words that state no quantity",
     (LAMP, "en: Night falls on the harbour.", "en: One by one, the two harbours miss their second lamp."),
     (LAMP, "fr: La nuit tombe sur le port.", "fr: L'un après l'autre, les deux ports ont un quai neuf.")),
    ("a number in a name", (LAMP, "en: Night falls on the harbour.", "en: Night falls on Harbour-2.")),
    ("an id that two sources have and nothing names",
     (REPORT, "claims:\n", "claims:\n" + SAME_CLAIM), (FOG, "source: [talk, report]", "source: [report, talk]"),
     (SETTINGS, "[link-in-post]", "[link-in-post, unused]")),
    ("both sides of a tension", (FOG, "rests_on: [fog-costs]", "rests_on: [fog-costs, lamp-cost-rounded, lamp-cost]")),
    ("a label that no template asks for",
     (FOG, 'labels: {fr: {reason: "Pourquoi :"}, en: {reason: "Why:"}}\n', ""), (FOG, "templates: [brief]", "templates: [argument]")),
    ("a template that no angle names", ("templates/letter.j2", None, "{{ hook }}\n\n{{ question }}\n")),
    ("a file of another kind", ("angles/README.md", None, "Angles."), ("angles/.lamp.yaml.swp", None, b"\x00")),
    ("an editor's backup", ("angles/lamp.yaml~", None, "id: x"), ("knowledge/.#talk.yaml", None, "x")),
    ("a byte order mark and other line ends",
     (FOG, None, b"\xef\xbb\xbf" + (SOUND / FOG).read_bytes().replace(b"\n", b"\r\n"))),
    ("a workspace without settings", (SETTINGS, None, None)),
    ("one language of two", (SETTINGS, "languages: [fr, en]", "languages: [en]")),
    ("a tension to hedge", (TALK, "    draft: precise\n    prefers: lamp-cost\n", "    draft: hedge\n"),
     (FOG, "rests_on: [fog-costs]", "rests_on: [fog-costs, lamp-cost-rounded]")),
]  # fmt: skip


@pytest.mark.parametrize(("name", "edits"), [(row[0], row[1:]) for row in FINE])
def test_it_is_let_pass(tmp_path, name, edits):
    root = tmp_path / "work"
    shutil.copytree(SOUND, root)
    for edit in edits:
        change(root, *edit)

    assert validate(Location(root, builtin=False, cwd=root)) == (), name
