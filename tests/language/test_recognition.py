"""The language of a text, by its small words."""

import re

import pytest

from postgen.language.recognition import recognised


def words(text):
    return re.findall(r"[^\W\d_]+(?:'(?=\w))?", text.lower().replace("’", "'"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", None),
        ("Bonjour", None),
        ("OK", None),
        ("The boat left in the morning.", "en"),
        ("It’s what they wanted from us.", "en"),
        ("Le bateau est parti dans la nuit.", "fr"),
        ("Qu’est-ce qu’on attend ?", "fr"),
        ("Déjà tard, très tard.", "fr"),
        ("El barco salió por la mañana con nosotros.", None),
        ("Das Boot fuhr am Morgen.", None),
        ("Il parle de a country of geniuses in a data center, et nous l’avons noté dans le journal.", "fr"),
        ("They call it le dernier cri, and we are the ones that pay for it.", "en"),
        ("The boat is the one that le bateau est dans la nuit.", None),
    ],
)  # fmt: skip
def test_recognised(text, expected):
    assert recognised(words(text)) == expected


@pytest.mark.parametrize(("least", "expected"), [(1, "en"), (2, None)])
def test_a_quotation_needs_one_word(least, expected):
    assert recognised(words("the night"), least=least) == expected


def test_a_long_text_is_read_as_far_as_is_needed():
    def endless():
        yield from ["the", "boat"] * 20_000
        raise AssertionError("read too far")

    assert recognised(endless()) == "en"
