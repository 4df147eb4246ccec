"""Quantities typed in words: what is one, and what is let pass."""

import pytest

from postgen import language
from postgen.language import leans_back, number_words

QUANTITIES = {
    "en": [
        ("ninety percent of the code", ["ninety percent"]),
        ("one percent, ninety per cent", ["one percent", "ninety per cent"]),
        ("two hundred and fifty million people", ["two hundred and fifty million"]),
        ("a hundred times, one thousand times", ["hundred", "one thousand"]),
        ("nine to ten billion dollars", ["nine to ten billion"]),
        ("Twenty-one of them", ["Twenty-one"]),
        ("a third of it, two-thirds of us, one quarter", ["a third", "two-thirds", "one quarter"]),
        ("half of what came in", ["half"]),
        ("twice as much, tenfold, a threefold rise", ["twice", "tenfold", "threefold"]),
        ("it doubled, then tripled to double the sum", ["doubled", "tripled", "double"]),
        ("dozens of them", ["dozens"]),
        ("the two million users", ["two million"]),
        (" percent of the code", [" percent"]),  # after a reference
        ("two\nhundred over two lines", ["two\nhundred", "two"]),
    ],
    "fr": [
        ("quatre-vingt-dix pour cent du code", ["quatre-vingt-dix pour cent"]),
        ("trois milliards de dollars", ["trois milliards"]),
        ("un milliard, une dizaine d'années", ["un milliard", "une dizaine"]),
        ("neuf à dix milliards, dix-neuf ans", ["neuf à dix milliards", "dix-neuf"]),
        ("quatre-vingt-dix-neuf ans", ["quatre-vingt-dix-neuf"]),
        ("vingt et un jours", ["vingt et un"]),
        ("neuf mois, neuf sur dix, vingt-neuf", ["neuf", "neuf", "dix", "vingt-neuf"]),
        ("un tiers de la somme, trois quarts du temps", ["un tiers", "trois quarts"]),
        ("la moitié du code", ["moitié"]),
        ("deux fois plus", ["deux"]),
        ("tout a doublé, décuplé, jusqu'au double du prix", ["doublé", "décuplé", "au double"]),
        ("les deux milliards", ["deux milliards"]),
        ("mille milliards", ["mille milliards"]),
        (" pour cent du code", [" pour cent"]),
    ],
}
PASSED = {
    "en": [
        "one of them, and one by one", "the first, the second and the third way", "another second",
        "the two of us, these two, its two halls", "double-check it", "a half-baked plan",
        "on their behalf", "often, weight, height, attend", "last quarter", "a zero-sum game",
        "a share in percent", "someone, no one, once", "GPT-four", "several, a few, many",
    ],
    "fr": [
        "un, une, l'un, l'une", "le premier, la seconde, le troisième", "les deux, tous deux",
        "ces deux-là, ses deux rives", "un bâtiment neuf, rien de neuf", "un toit neuf mais cher sur la maison neuve", "à demi-mot, demi-tour",
        "un double jeu", "une quarantaine", "au centre, l'accent", "en pour cent", "peut-on",
        "une part en pour cent", "quelques, plusieurs, beaucoup",
    ],
}  # fmt: skip
LEANING = {
    "en": [
        ("That is why the lamp stays.", "That is why"),
        ("So the lamp stays.", "So"),
        ("So, who pays?", "So"),
        ("Therefore it stays.", "Therefore"),
        ("He also keeps the light.", "He also"),
        ("\n  As a result, it stays.", "As a result"),
    ],
    "fr": [
        ("C'est pourquoi la lampe reste.", "C'est pourquoi"),
        ("C’est pourquoi la lampe reste.", "C’est pourquoi"),
        ("Donc la lampe reste.", "Donc"),
        ("D'où la lampe.", "D'où"),
        ("Ainsi, la lampe reste.", "Ainsi"),
        ("Elle garde aussi le phare.", "Elle garde aussi"),
    ],
}
STANDING = {
    "en": [
        "That lamp is why.", "So far, nobody pays.", "So many lamps.", "He keeps the light.",
        "Thusly named.", "And the lamp stays.",
    ],
    "fr": [
        "C'est la lampe.", "Ainsi va la lampe.", "Elle garde le phare.", "Aussi haut que le phare.",
        "Et la lampe reste.", "Or la lampe reste.", "Donches, un nom.",
    ],
}  # fmt: skip


def rows(table):
    return [(lang, *row) for lang, held in table.items() for row in held]


def told(table):
    return [(lang, text) for lang, held in table.items() for text in held]


@pytest.mark.parametrize(("lang", "text", "expected"), rows(QUANTITIES))
def test_a_quantity_in_words_is_found_whole(lang, text, expected):
    assert [text[start:end] for start, end in number_words(text, lang)] == expected


@pytest.mark.parametrize(("lang", "text"), told(PASSED))
def test_what_states_no_quantity_is_let_pass(lang, text):
    assert list(number_words(text, lang)) == []


@pytest.mark.parametrize(("lang", "text", "expected"), rows(LEANING))
def test_a_text_that_goes_on_from_another(lang, text, expected):
    assert leans_back(text, lang) == expected


@pytest.mark.parametrize(("lang", "text"), told(STANDING))
def test_a_text_that_stands_alone(lang, text):
    assert leans_back(text, lang) == ""


def test_every_language_has_both():
    for tables in (QUANTITIES, PASSED, LEANING, STANDING):
        assert set(tables) == set(language.LANGUAGES)
