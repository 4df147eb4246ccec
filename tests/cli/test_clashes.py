"""Options that do not go together: every row of the table, and what is said."""

import pytest
import typer.main
from running import postgen

from postgen.cli.app import application
from postgen.cli.clashes import CLASHES, refuse
from postgen.errors import UsageError

SAID = """\
draft: --angle does not go with --all
draft: --variant does not go with --hook, --question and --template
draft: --variant does not go with --variants
draft: --all does not go with --hook, --question and --template
draft: --all does not go with --variant
draft: --all does not go with --explain
draft: --variants does not go with --explain
draft: --explain does not go with --json
draft: --explain does not go with --first-comment
draft: --explain does not go with --out
draft: --copy does not go with --all
draft: --copy does not go with --variants
draft: --first-comment does not go with --variants
draft: --resume does not go with --all
draft: --resume does not go with --variants
draft: --resume does not go with --explain
draft: --resume does not go with --first-comment
draft: --resume does not go with --variant, --hook, --question and --template
draft: --resume does not go with --length
draft: --edit does not go with --all
draft: --edit does not go with --variants
draft: --edit does not go with --explain
draft: --edit does not go with --first-comment
check: --watch does not go with --json
check: --fix does not go with --json
check: --fix does not go with --watch
"""


def test_each_pair_is_refused_by_each_of_its_options():
    said = {}
    for command, rows in CLASHES.items():
        for one, others, _ in rows:
            for other in others:
                with pytest.raises(UsageError) as refused:
                    refuse(command, {one, other})
                assert (refused.value.where, refused.value.hint) == (one, "give one of them")
                said[f"{command}: {refused.value.what}\n"] = True

    assert "".join(said) == SAID


@pytest.mark.parametrize("command", CLASHES)
def test_every_option_of_the_table_is_one_of_the_command(command):
    made = typer.main.get_command(application).get_command(None, command)
    known = {name for option in made.params for name in option.opts}

    for clash in CLASHES[command]:
        assert {clash.one, *clash.others, clash.unless} - {""} <= known


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"--angle"}, ""),
        ({"--angle", "--lang"}, ""),
        ({"--first-comment", "--variants", "--all"}, ""),
        ({"--resume", "--edit"}, ""),
        ({"--resume", "--edit", "--all"}, "--resume does not go with --all"),
        ({"--all", "--variants", "--variant"}, "--variant does not go with --variants"),
    ],
)
def test_what_goes_together_and_what_is_told_first(given, said):
    try:
        refuse("draft", given)
        told = ""
    except UsageError as error:
        told = error.what

    assert told == said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--variant", "0", "--hook", "x"), "--variant does not go with --hook, --question and --template"),
        (("--all", "--no-copy", "--angle", "", "--length", "1"), ""),
        (("--all", "--copy"), "--copy does not go with --all"),
    ],
)  # fmt: skip
def test_what_counts_as_given(arguments, said):
    told = postgen("draft", *arguments).stderr

    assert ("does not go with" in told) == bool(said)
    assert said in told
