"""A long text costs as much as its parts, and is told what they are told."""

import gc
import time

import pytest

from postgen.checks import check
from postgen.prose import Prose

PARTS = {
    "fr": 'Il dit "oui" à la "lampe" du port, et l\'on rit de la "brume" qui tombe.\n\n',
    "en": 'She may perhaps say "so": the lamp is old, and it seems it is possible to wait.\n\n',
}


def cost(text, lang):
    gc.disable()  # as the command does: what it sweeps grows with all that the tests hold
    try:
        begun = time.process_time()
        check(text, lang=lang)
        return time.process_time() - begun
    finally:
        gc.enable()


@pytest.mark.parametrize("lang", PARTS)
def test_four_times_the_text_takes_about_four_times_as_long(lang):
    text = PARTS[lang] * 1_000
    check(text, lang=lang)

    assert min(cost(text * 4, lang) for _ in range(2)) < 9 * min(cost(text, lang) for _ in range(3))


@pytest.mark.parametrize(
    ("code", "lang", "each"), [("fr-quotes", "fr", 3), ("hedge-twice", "en", 1)]
)
def test_each_part_is_told_what_it_is_told_alone(code, lang, each):
    part, times = PARTS[lang], 50
    alone = [f for f in check(part, lang=lang) if f.code == code]
    together = [f for f in check(part * times, lang=lang) if f.code == code]

    assert len(alone) == each
    assert [(f.start, f.end, f.message, f.suggestion) for f in together] == [
        (f.start + n * len(part), f.end + n * len(part), f.message, f.suggestion)
        for n in range(times)
        for f in alone
    ]


@pytest.mark.parametrize(
    ("span", "wanted"),
    [((0, 4), False), ((0, 5), False), ((0, 6), True), ((5, 6), True), ((8, 20), True), ((10, 20), False)],
)  # fmt: skip
def test_whether_a_span_holds_a_quotation(span, wanted):
    """The text: `Say: “one” and two.`, quoted from 5 up to 10."""
    assert Prose("Say: “one” and two.", "en").quotes_in(*span) == wanted
