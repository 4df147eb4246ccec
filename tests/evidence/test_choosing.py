"""The sources that a text speaks of: by a name, else by words of a quote."""

import pytest
from said import FOURNIL, HARBOUR

from postgen.evidence.choosing import touched
from postgen.knowledge import Figure, Locator
from postgen.language.quantity import Quantity
from postgen.prose import Prose

CASES = [
    ("Ada Quill told it well.", ["harbour"]),
    ("I liked what Quill said.", ["harbour"]),
    ("A quill and some ink.", []),
    ("Quills are new.", []),
    ("#AdaQuill", ["harbour"]),
    ("Selon léa morvan, tout va bien.", ["fournil"]),
    ("Heard on Harbour Talks.", ["harbour"]),
    ("Ada Quill and Léa Morvan agree.", ["harbour", "fournil"]),
    ("She calls it “quietly, stubbornly proud”, and rightly.", ["harbour"]),
    ("Nothing of this is about them.", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_a_text_touches(text, expected):
    found = touched(Prose(text, None), [HARBOUR, FOURNIL])

    assert [one.source.id for one in found] == expected


def test_a_text_that_names_no_person_touches_what_its_company_is_told_of():
    """What three entries name is what a source is about; a country that all name is not."""
    figures = {
        name: Figure(
            name, {"en": f"the {name} of Skerry Lights in France"}, Quantity("count", 3),
            "reported", (Locator("1"),),
        )
        for name in ("lamps", "keepers", "boats")
    }  # fmt: skip
    told = HARBOUR._replace(figures=figures)

    assert touched(Prose("Skerry lit three lamps.", "en"), [told]) == (told,)
    assert touched(Prose("France lit three lamps.", "en"), [told]) == ()
