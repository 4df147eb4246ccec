"""What a template prints after a hook, were there room for all."""

import pytest
from drafting.parts import angle, beat, composer, hook

from postgen.drafting.compose import Composer
from postgen.drafting.printing import doubled, printed
from postgen.drafting.template import read_template

BEATS = (
    beat("f", 1, "A long fact.", item={"en": angle().thesis["en"]}),
    beat("s", 2, "A stake.", "stake"),
    beat("g", 3, "A fact without an item."),
)
TWICE = "{% for beat in facts %}{{ beat }}{% endfor %}{% for beat in body %}{{ beat }}{% endfor %}"
SHORT_TOO = "{% for beat in items %}{{ beat.item }}{{ beat }}{% endfor %}"

HOOKS = {
    "all": hook("first", "A hook."),
    "tells": hook("first", "A hook.", tells=("s",)),
    "path": hook("first", "A hook.", path=("g", "s")),
}


@pytest.mark.parametrize(
    ("template", "after", "wanted"),
    [
        ("plain", "all", ("f", "s", "g")),
        ("plain", "tells", ("f", "g")),
        ("plain", "path", ("g", "s")),
        ("roles", "all", ("s", "f", "g")),
        ("short", "path", ("g",)),
    ],
)
def test_beats_come_in_the_order_of_the_template(template, after, wanted):
    first = HOOKS[after]
    assert printed(composer(angle([first], BEATS)), template, first) == wanted


@pytest.mark.parametrize(("source", "wanted"), [(TWICE, ("f", "g")), (SHORT_TOO, ())])
def test_the_same_words_twice_are_told_and_a_short_form_is_other_words(source, wanted):
    one = angle([HOOKS["all"]], BEATS)
    template = read_template("twice", source, "twice.j2")
    base = composer(one)
    made = Composer(one, base.knowledge, "en", lambda _: template)
    assert doubled(made, "twice", HOOKS["all"]) == wanted
    assert doubled(composer(one), "plain", HOOKS["all"]) == ()
