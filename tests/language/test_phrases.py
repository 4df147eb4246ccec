"""Quotation marks, glosses, translations and the first comment; `_` is a no-break space."""

import pytest

from postgen.language import first_comment, gloss, quoted, translated_from

QUOTED = [
    ("fr", "fr", "un pays de génies", "«_un pays de génies_»"),
    ("fr", "fr", "C'est quoi ?", "«_C’est quoi_?_»"),
    ("fr", "fr", 'un "pays" de génies', "«_un “pays” de génies_»"),
    ("fr", "fr", "un « pays » de génies", "«_un “pays” de génies_»"),
    ("fr", "fr", "un « “pays” de » génies", "«_un “‘pays’ de” génies_»"),
    ("fr", "en", "What's this?", "«_What’s this?_»"),
    ("fr", "en", 'It\'s a "country"', "«_It’s a “country”_»"),
    ("fr", "fr", "Ah... oui", "«_Ah… oui_»"),
    ("en", "en", "a country of geniuses", "“a country of geniuses”"),
    ("en", "en", 'It\'s a "country"', "“It’s a ‘country’”"),
    ("en", "en", "It’s a “country”", "“It’s a ‘country’”"),
    ("en", "fr", "un « pays » ?", "“un ‘pays’_?”"),
    ("en", "fr", 'un "pays"', "“un ‘pays’”"),
]
GLOSSES = [
    ("1 trillion de revenus", "1 trillion [1_000_milliards] de revenus"),
    ("1_trillion de revenus", "1_trillion [1_000_milliards] de revenus"),
    ("2,5 trillions", "2,5 trillions [2_500_milliards]"),
    ("2.5 trillions", "2.5 trillions [2_500_milliards]"),
    ("1,2345 trillion", "1,2345 trillion [1_234,5_milliards]"),
    ("10 trillions de dollars", "10 trillions [10_000_milliards] de dollars"),
    ("1 000 trillions", "1 000 trillions [1_000_000_milliards]"),
    ("1 à 2 trillions", "1 à 2 trillions [1_000 à 2_000_milliards]"),
    ("un trillion", "un trillion [1_000_milliards]"),
    ("Deux trillions", "Deux trillions [2_000_milliards]"),
    ("des trillions de revenus", "des trillions [milliers de milliards] de revenus"),
    ("le trillion de dollars", "le trillion [1_000_milliards] de dollars"),
    ("800 milliards", "800 milliards"),
    (
        "disons 800 milliards au lieu de 1 trillion de revenus",
        "disons 800 milliards au lieu de 1 trillion [1_000_milliards] de revenus",
    ),
    ("1 trillion [1 000 milliards]", "1 trillion [1 000 milliards]"),
    ("en 2025, un trillion", "en 2025, un trillion [1_000_milliards]"),
    ("trillionième", "trillionième"),
    ("100 millions", "100 millions"),
]
TRANSLATIONS = [
    ("en", "(traduit de l’anglais)", "(translated from English)"),
    ("fr", "(traduit du français)", "(translated from French)"),
    ("es", "(traduit de l’espagnol)", "(translated from Spanish)"),
    ("de", "(traduit de l’allemand)", "(translated from German)"),
    ("it", "(traduit de l’italien)", "(translated from Italian)"),
    ("pt", "(traduit du portugais)", "(translated from Portuguese)"),
    ("ar", "(traduit de l’arabe)", "(translated from Arabic)"),
    ("hi", "(traduit du hindi)", "(translated from Hindi)"),
    ("tlh", "(traduction)", "(translated)"),
]
COMMENTS = [
    (
        ("Dwarkesh Podcast", "We are near the end", "https://a.com/p"),
        "La source_: «_We are near the end_» (Dwarkesh Podcast)\nhttps://a.com/p",
        "The source: “We are near the end” (Dwarkesh Podcast)\nhttps://a.com/p",
    ),
    (
        ("", 'The "end"', "https://a.com/p"),
        "La source_: «_The “end”_»\nhttps://a.com/p",
        "The source: “The ‘end’”\nhttps://a.com/p",
    ),
    (
        ("Dwarkesh Podcast", "", "https://a.com/p"),
        "La source_: Dwarkesh Podcast\nhttps://a.com/p",
        "The source: Dwarkesh Podcast\nhttps://a.com/p",
    ),
    (
        ("The End", "The End", "https://a.com/p"),
        "La source_: «_The End_»\nhttps://a.com/p",
        "The source: “The End”\nhttps://a.com/p",
    ),
    (("Show", "End", ""), "La source_: «_End_» (Show)", "The source: “End” (Show)"),
    (("", "", "https://a.com/p"), "https://a.com/p", "https://a.com/p"),
    (("", "", ""), "", ""),
]


@pytest.mark.parametrize(("lang", "words_lang", "text", "expected"), QUOTED)
def test_quotations(lang, words_lang, text, expected):
    assert quoted(text, lang, words_lang).replace("\u00a0", "_") == expected


def test_a_quotation_is_in_the_language_around_it_unless_told():
    assert quoted("Quoi ?", "fr") == "«\u00a0Quoi\u00a0?\u00a0»"


@pytest.mark.parametrize(("text", "expected"), GLOSSES)
def test_french_glosses(text, expected):
    once = gloss(text.replace("_", "\u00a0"), "fr")

    assert once.replace("\u00a0", "_") == expected
    assert gloss(once, "fr") == once


@pytest.mark.parametrize("text", [text for text, _ in GLOSSES])
def test_english_needs_no_gloss(text):
    assert gloss(text, "en") == text


@pytest.mark.parametrize(("source", "french", "english"), TRANSLATIONS)
def test_translations(source, french, english):
    assert (translated_from(source, "fr"), translated_from(source, "en")) == (french, english)


@pytest.mark.parametrize(("parts", "french", "english"), COMMENTS)
def test_first_comments(parts, french, english):
    assert first_comment(*parts, "fr").replace("\u00a0", "_") == french
    assert first_comment(*parts, "en") == english
