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
        ("between two and three years", ["two and three"]),
        ("between two years and three years", ["two", "three"]),
        ("between two million users and none", ["two million"]),
        ("split in two years, two sides of the deal", ["two", "two"]),
        ("four corners, twice the size", ["twice"]),
        ("one of two, no one of ten, one day in seven", ["two", "ten", "seven"]),
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
        ("entre deux et trois ans", ["deux et trois"]),
        ("entre deux ans et trois ans", ["deux", "trois"]),
        ("entre deux millions et rien", ["deux millions"]),
        ("à deux kilomètres, en deux ans", ["deux", "deux"]),
        ("à deux pas de plus, deux choses", ["deux", "deux"]),
        ("une fois sur dix, l’un des trois", ["dix", "trois"]),
        (" pour cent du code", [" pour cent"]),
    ],
}
PASSED = {
    "en": [
        "one of them, and one by one", "the first, the second and the third way", "another second",
        "the two of us, these two, its two halls", "double-check it", "a half-baked plan",
        "on their behalf", "often, weight, height, attend", "last quarter", "a zero-sum game",
        "a share in percent", "someone, no one, once", "GPT-four", "several, a few, many",
        "one day, at one go, one of them, no one, one by one, one more time",
        "between two meetings, between two stools, Between\ntwo doors", "of two minds, in two minds",
        "put two and two together", "a thing or two", "two sides of the same coin",
        "my two cents", "two wrongs, two birds with one stone", "two by two", "nine to five",
        "it broke in two. Cut in half, it split in two", "half the battle", "think twice",
        "six of one, half a dozen of the other", "the four corners of the yard",
        "start from zero, ground zero, zero in on it",
    ],
    "fr": [
        "un, une, l'un, l'une", "le premier, la seconde, le troisième", "les deux, tous deux",
        "ces deux-là, ses deux rives", "un bâtiment neuf, rien de neuf", "un toit neuf mais cher sur la maison neuve", "à demi-mot, demi-tour",
        "un double jeu", "une quarantaine", "au centre, l'accent", "en pour cent", "peut-on",
        "une part en pour cent", "quelques, plusieurs, beaucoup",
        "entre deux réunions, entre deux eaux, Entre\ndeux portes", "une fois de plus, une fois",
        "de deux choses l’une, de deux choses, l'une", "l’un des nôtres, l'une des leurs",
        "à deux doigts de partir", "à deux pas d’ici", "à deux mains, à quatre mains",
        "une école à deux vitesses", "entre quatre yeux, entre quatre murs", "en deux mots",
        "en deux temps, trois mouvements", "deux poids, deux mesures", "d’une pierre deux coups",
        "jamais deux sans trois", "ni une ni deux, ni une, ni deux", "un de ces quatre",
        "aux quatre coins du port", "couper les cheveux en quatre, se mettre en quatre",
        "deux par deux", "quatre à quatre", "à mille lieues d’ici", "mille mercis", "moitié-moitié",
        "il n’y a pas trente-six façons", "je vous le donne en mille",
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
        ("Or la lampe reste.", "Or"),
        ("Cela retire la lampe.", "Cela"),
        ("Ça retire la lampe.", "Ça"),
    ],
}
STANDING = {
    "en": [
        "That lamp is why.", "So far, nobody pays.", "So many lamps.", "He keeps the light.",
        "Thusly named.", "And the lamp stays.",
    ],
    "fr": [
        "C'est la lampe.", "Ainsi va la lampe.", "Elle garde le phare.", "Aussi haut que le phare.",
        "Et la lampe reste.", "Or noir sur la mer.", "Donches, un nom.", "Cela fait dix ans.",
        "Ordonner la lampe.", "Orge et lampe.",
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
