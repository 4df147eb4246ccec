"""A workspace may come from a stranger: looking for its faults has an end."""

import shutil

from validation.case import FOG, SOUND, change

from postgen.drafting.compose import Composer
from postgen.validation import validate
from postgen.workspace import Location

BEAT = """\
  - id: tide-{n}
    role: fact
    priority: {n}
    states: author
    text: {{fr: Une marée., en: A tide.}}
"""
HOOK = """\
  - id: day-{n}
    kind: scene
    text: {{fr: Un jour., en: A day.}}
"""


def found(tmp_path, *edits):
    root = tmp_path / "work"
    shutil.copytree(SOUND, root)
    for edit in edits:
        change(root, FOG, *edit)
    told = validate(Location(root, builtin=False, cwd=root))
    return [(problem.code, problem.message) for problem in told]


def test_hooks_without_number_are_sampled(tmp_path, monkeypatch):
    """A thousand hooks are not composed a thousand times, and no beat is called idle for it."""
    composed = []
    compose = Composer.compose

    def counted(self, *arguments):
        composed.append(arguments)
        return compose(self, *arguments)

    monkeypatch.setattr(Composer, "compose", counted)
    hooks = "".join(HOOK.format(n=n) for n in range(1_000))
    beats = "".join(BEAT.format(n=n) for n in range(1, 50))
    edits = (("beats:\n", hooks + "beats:\n"), ("questions:\n", beats + "questions:\n"))

    assert found(tmp_path, *edits) == []
    assert 0 < len(composed) < 200


def test_more_beats_than_can_be_chosen_among_are_told(tmp_path):
    beats = "".join(BEAT.format(n=n % 99 + 1).replace("tide-", f"tide-{n}-") for n in range(400))

    assert found(tmp_path, ("questions:\n", beats + "questions:\n")) == [
        ("unfit", "there are 402 beats to choose among, and 300 are the most")
    ]
