"""Titles of a post, and how much stands under each."""

import pytest
from drafting.parts import angle, beat, composer, hook

from postgen.angle import Point, Series
from postgen.drafting.compose import Composer
from postgen.drafting.outline import Outline, Title
from postgen.drafting.template import read_template
from postgen.references import Words


def texts(words):
    return {"en": (Words(words, 0),)}


BEATS = (
    beat("f", 1, "A fact.", item=texts("Fact")),
    beat("g", 1, "Another.", item=texts("Other")),
    beat("q", 1, "A quote.", "quote"),
)
HOOK = hook("first", "A hook.")
ONE = angle(
    [HOOK],
    BEATS,
    labels={"en": {"list": (Words("The list:", 0),), "you": (Words("And you:", 0),)}},
    series=Series(
        {"en": "Numbers"}, (Point("cost", texts("Cost")), Point("lamps", texts("Lamps")))
    ),
)
FACTS = "{% for beat in facts %}{{ beat }}\n\n{% endfor %}"
ARROWS = "{% for beat in items %}→ {{ beat.item }}\n{% endfor %}"
QUOTES = "{% for beat in quotes %}{{ beat }}\n\n{% endfor %}"
SERIES = "{% for point in series %}{{ point }}\n{% endfor %}"
LABEL = "{{ labels.list }}\n\n"


def listed(under):
    return Title("list", "The list:", True, under)


def plain(under):
    return Title("list", "The list:", False, under)


@pytest.mark.parametrize(
    ("source", "chosen", "wanted"),
    [
        (LABEL + FACTS, "fgq", (plain(2),)),
        (LABEL + FACTS, "q", (plain(0),)),
        ("{% if facts %}" + LABEL + "{% endif %}" + FACTS, "q", ()),
        (LABEL + FACTS + QUOTES, "q", (plain(1),)),
        (LABEL + ARROWS + QUOTES, "fgq", (listed(2),)),
        (LABEL + ARROWS + QUOTES, "gq", (listed(1),)),
        (LABEL + ARROWS + QUOTES, "q", (listed(0),)),
        (LABEL + SERIES, "q", (listed(2),)),
        (LABEL + FACTS + "My notes\n\n" + QUOTES, "f", (plain(1), Title("", "My notes", False, 0))),
        ("**{{ labels.list }}**\n\n" + QUOTES, "f", (plain(0),)),
        ("{{ labels.list }} {{ question }}\n\n" + QUOTES, "f", ()),
        (FACTS + "{{ labels.you }}\n\n{{ question }}\n\n{{ hashtags }}", "f", ()),
        (FACTS + "{{ labels.you }}\n\n{{ hashtags }}", "f", ()),
        (FACTS + "—\n\n" + QUOTES, "f", ()),
    ],
)
def test_what_stands_under_titles(source, chosen, wanted):
    shape = read_template("tried", source, "tried.j2")
    made = Composer(ONE, composer(ONE).knowledge, "en", lambda _: shape)

    assert tuple(Outline(made, "tried").titles(HOOK, set(chosen))) == wanted
