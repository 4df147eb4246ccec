"""Words, sentences, paragraphs and quotations of a text."""

import pytest

from postgen.checks import check
from postgen.prose import Prose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It’s l'heure, 24 h!", ["it'", "s", "l'", "heure", "h"]),
        ("See https://a.io/b #Nets @ada and GPT4", ["see", "and", "gpt4"]),
        ("Peut-être 3,14", ["peut", "être"]),
    ],
)
def test_words(text, expected):
    assert [word.low for word in Prose(text, None).words] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three? Four…", ["One.", "Two!", "Three?", "Four…"]),
        ("Mr. Bell paid. He left, e.g. at 3.5 p.m. today.", ["Mr. Bell paid.", "He left, e.g. at 3.5 p.m. today."]),
        ("« Oui ! » Il part.", ["« Oui ! »", "Il part."]),
        ("“Why?” he said. J. Doe", ["“Why?” he said.", "J. Doe"]),
        ("No end\nNew line", ["No end", "New line"]),
        ("M. Petit arrive. Mme Grand aussi.", ["M. Petit arrive.", "Mme Grand aussi."]),
    ],
)  # fmt: skip
def test_sentences(text, expected):
    assert [text[one.start : one.end].strip() for one in Prose(text, None).sentences] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a «\u00a0b “c” d\u00a0» e", [("«\u00a0b “c” d\u00a0»", None)]),
        ("“the night” and \"le jour\"", [("“the night”", "en"), ("\"le jour\"", "fr")]),
        ("an open “quotation\nof two lines", [("“quotation", None)]),
        ("5\" and no more\n\"", []),
        ("it’s the crew’s ‘own’", [("‘own’", None)]),
    ],
)  # fmt: skip
def test_quotations(text, expected):
    found = [(text[one.start : one.end], one.lang) for one in Prose(text, None).quotations]
    assert found == expected


def test_a_paragraph_of_the_other_language_has_its_own_rules():
    text = (
        "Le bateau est parti dans la nuit, et nous avons attendu les équipes sur le quai.\n\n"
        "The boat left in the night: we waited for the crew, and it moved the needle for us!\n\n"
        "Il faut bouger les lignes: nous le savons tous dans ce port."
    )
    assert [(it.code, it.text) for it in check(text, ignore=["hints"])] == [
        ("worn-phrase", "moved the needle"),
        ("worn-phrase", "bouger les lignes"),
        ("fr-space", ":"),
    ]


@pytest.mark.parametrize("text", ["", "!", "El barco salió por la mañana, rápido, fiable y nuevo."])
def test_a_text_of_no_known_language_meets_the_rules_without_one(text):
    found = {it.code for it in check(text, ignore=["hints"])}
    assert found <= {"empty"}
    assert [it.code for it in check(text + "!!!", ignore=["hints"])] == ["exclamations"]
