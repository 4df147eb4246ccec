"""What is read of a template's file before it is compiled."""

from pathlib import Path

import pytest

from postgen.workspace import TemplateSource


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("{# The facts first. #}\n{{ hook }}", "The facts first."),
        ("\n  {#- On two\n     lines. -#}\n{{ hook }}", "On two lines."),
        ("{{ hook }}\n{# Too late. #}", ""),
        ("{# Not closed", ""),
        ("", ""),
    ],
)
def test_its_first_comment_says_what_it_is(text, about):
    assert TemplateSource("name", text, Path("name.j2"), "name.j2").about == about
