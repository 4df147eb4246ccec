"""Marks and spaces; in French tables `_` stands for a no-break space."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from postgen.language import LANGUAGES, typography

FRENCH = [
    ("", ""),
    ("Bonjour", "Bonjour"),
    ("Bonjour !", "Bonjour_!"),
    ("Bonjour!", "Bonjour_!"),
    ("Vraiment ?", "Vraiment_?"),
    ("Vraiment?!", "Vraiment_?!"),
    ("Vraiment ?! Oui.", "Vraiment_?! Oui."),
    ("Non!!!", "Non_!!!"),
    ("Un ; deux", "Un_; deux"),
    ("Un; deux", "Un_; deux"),
    ("Le constat : net", "Le constat_: net"),
    ("Le constat: net", "Le constat_: net"),
    ("Le constat :", "Le constat_:"),
    ("En 2025 : net", "En 2025_: net"),
    ("En 2025: net", "En 2025_: net"),
    ("Le constat\u202f: net", "Le constat_: net"),
    ("Le constat  : net", "Le constat_: net"),
    (" : net", "_: net"),
    (": net", "_: net"),
    (" !", "_!"),
    ("?", "_?"),
    (" %", "_%"),
    ("%", "_%"),
    (" % par an", "_% par an"),
    (", puis", ", puis"),
    (". Puis", ". Puis"),
    ("50%", "50_%"),
    ("50 %", "50_%"),
    ("50 %, soit", "50_%, soit"),
    ("50 %?", "50_%_?"),
    ("50€, 50 €, 50\u202f€", "50_€, 50_€, 50_€"),
    ("50 $US, 5$ et 3 M€", "50_$US, 5_$ et 3_M€"),
    ("20°C, 20 °C, à 20°", "20_°C, 20_°C, à 20°"),
    ("30 km, 30km, 5 h 30, 12 m²", "30_km, 30km, 5_h 30, 12_m²"),
    ("à 5 m’a-t-il dit, 5 mois, € 5", "à 5 m’a-t-il dit, 5 mois, € 5"),
    ("3 ‰", "3_‰"),
    ("format %d", "format %d"),
    ("l'IA", "l’IA"),
    ("L'IA, c'est aujourd'hui", "L’IA, c’est aujourd’hui"),
    ("l'", "l’"),
    ("de l'", "de l’"),
    ("plus d'", "plus d’"),
    ("l’IA", "l’IA"),
    ("attendez...", "attendez…"),
    ("attendez... non", "attendez… non"),
    ("... et puis", "… et puis"),
    ("attendez…?", "attendez…_?"),
    ("[...]", "[…]"),
    ("a....b", "a....b"),
    ('"oui"', "«_oui_»"),
    ('Il dit "oui".', "Il dit «_oui_»."),
    ('Il dit : "oui !"', "Il dit_: «_oui_!_»"),
    ('Il dit "oui", puis "non".', "Il dit «_oui_», puis «_non_»."),
    ('("oui")', "(«_oui_»)"),
    ('"Il dit "oui" à tout"', "«_Il dit “oui” à tout_»"),
    ('« Il dit "oui" »', "«_Il dit “oui”_»"),
    ('Un "pays de génies"\net un "autre"', "Un «_pays de génies_»\net un «_autre_»"),
    ("«oui»", "«_oui_»"),
    ("« oui »", "«_oui_»"),
    ("«\u202foui\u202f»", "«_oui_»"),
    ("« oui » !", "«_oui_»_!"),
    ("« ", "«_"),
    (" »", "_»"),
    ("»", "_»"),
    ('dit "', "dit «_"),
    ('" dit-il', "_» dit-il"),
    ('".', "_»."),
    ('"', '"'),
    ("“oui”", "«_oui_»"),
    ("Il dit “oui”.", "Il dit «_oui_»."),
    ("“Il dit “oui” à tout”", "«_Il dit “oui” à tout_»"),
    ("« Il dit “oui” à tout »", "«_Il dit “oui” à tout_»"),
    ("dit “oui” »", "dit “oui”_»"),
    ("« dit “oui”", "«_dit “oui”"),
    ("“oui\nnon”", "“oui\nnon”"),
    ("oui , non . Si", "oui, non. Si"),
    ("oui_,", "oui,"),
    ("le .NET", "le .NET"),
    ("il dit 'oui' là", "il dit ‘oui’ là"),
    ("(vraiment ?)", "(vraiment_?)"),
    ("(?)", "(?)"),
    ("[!]", "[!]"),
    ("à 12:30", "à 12:30"),
    ("12:30", "12:30"),
    ("12:30 : départ", "12:30_: départ"),
    ("un ratio de 16:9", "un ratio de 16:9"),
    ("https://dwarkesh.com/p/dario-amodei-2", "https://dwarkesh.com/p/dario-amodei-2"),
    ("https://a.fr/b?c=d;e:f!g%20h", "https://a.fr/b?c=d;e:f!g%20h"),
    ("https://a.fr/l'IA...x", "https://a.fr/l'IA...x"),
    ("Voir https://a.fr/b !", "Voir https://a.fr/b_!"),
    ("Voir https://a.fr/b?", "Voir https://a.fr/b_?"),
    ('"https://a.fr"', "«_https://a.fr_»"),
    ("a.fr/b?c=d", "a.fr/b?c=d"),
    ("www.a.fr?b=c", "www.a.fr?b=c"),
    ("#IA #GénérationIA", "#IA #GénérationIA"),
    ("#IA : oui", "#IA_: oui"),
    (":rocket: On y va", ":rocket: On y va"),
    ("Oui :rocket:", "Oui :rocket:"),
    ("Oui :+1: non", "Oui :+1: non"),
    ("Oui :)", "Oui :)"),
    ("Oui ;-)", "Oui ;-)"),
    ("std::vector", "std::vector"),
    ("a != b", "a != b"),
    ("clé:valeur", "clé:valeur"),
    ("Bravo !🎉", "Bravo_!🎉"),
    ("Liste :\n- un ;\n- deux.", "Liste_:\n- un_;\n- deux."),
    ("a\n: b", "a\n: b"),
    ("10\u202f000", "10\u202f000"),
    ("10_000 milliards", "10_000 milliards"),
    ("— oui", "— oui"),
    ("rock 'n' roll", "rock ’n’ roll"),
]
ENGLISH = [
    ("", ""),
    ("Hello!", "Hello!"),
    ("50% : yes", "50% : yes"),
    ("don't", "don’t"),
    ("It's Anthropic's", "It’s Anthropic’s"),
    ("the companies' code", "the companies’ code"),
    ("companies'", "companies’"),
    ("'s revenue", "’s revenue"),
    ("'s", "’s"),
    ("'d say", "’d say"),
    ("'", "’"),
    ("' code", "’ code"),
    ("the '90s", "the ’90s"),
    ("the '90s'", "the ’90s’"),
    ("get 'em", "get ’em"),
    ("'tis", "’tis"),
    ("rock 'n' roll", "rock ’n’ roll"),
    ("he said 'yes' twice", "he said ‘yes’ twice"),
    ("'Yes', he said", "‘Yes’, he said"),
    ("('yes')", "(‘yes’)"),
    ("a ' b", "a ' b"),
    ('"yes"', "“yes”"),
    ('He said "yes."', "He said “yes.”"),
    ('("yes")', "(“yes”)"),
    ('—"yes"—', "—“yes”—"),
    ('"It\'s "wild" now"', "“It’s ‘wild’ now”"),
    ("\"'Wild' is the word\"", "“‘Wild’ is the word”"),
    ('"a" and "b"', "“a” and “b”"),
    ('"a\n"b"', "“a\n“b”"),
    ('said "', "said “"),
    ('" he said', "” he said"),
    ('", he said', "”, he said"),
    ('by 2035"', "by 2035”"),
    ('a " b', 'a " b'),
    ('"', '"'),
    ('“He said "yes"”', "“He said ‘yes’”"),
    ("wait...", "wait…"),
    ("...and", "…and"),
    ("a....b", "a....b"),
    ("https://a.com/it's...x", "https://a.com/it's...x"),
    ("a—b", "a—b"),
    ("“curly” ‘already’", "“curly” ‘already’"),
    (":rocket: #AI 12:30", ":rocket: #AI 12:30"),
    ("24/7", "24/7"),
]
HARD = st.text(
    alphabet="aé1 \n\u00a0\u202f\"'«»“”‘’.,;:!?%()[]-—/…_=#s", max_size=24
) | st.lists(
    st.sampled_from(
        ["https://a.b/c", "www.a", ":ok:", "...", '"', "'", "«", "»", " ", "\u00a0", ":", "?", "!",
         ";", "%", "12", "mot", "\n", "é", "a.b/c", "“", "”", "(", ")", "—", "=", ".", "’", "‘"]
    ),
    max_size=14,
).map("".join)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_french(text, expected):
    assert typography(text.replace("_", "\u00a0"), "fr").replace("\u00a0", "_") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text, expected):
    assert typography(text, "en") == expected


@pytest.mark.parametrize("lang", LANGUAGES)
@given(text=st.text() | HARD)
@example(text='""a')
@example(text='"?"')
@example(text='" "a"')
@example(text="« »")
@example(text="12:?")
def test_a_second_time_changes_nothing(lang, text):
    once = typography(text, lang)

    assert typography(once, lang) == once


@pytest.mark.parametrize("lang", LANGUAGES)
@given(text=st.text() | HARD)
def test_letters_and_digits_stay(lang, text):
    kept = [char for char in text if char.isalnum()]

    assert [char for char in typography(text, lang) if char.isalnum()] == kept


@pytest.mark.parametrize("lang", LANGUAGES)
@given(text=st.text() | HARD)
def test_lines_stay(lang, text):
    assert typography(text, lang).count("\n") == text.count("\n")


@given(text=st.text() | HARD)
def test_english_spaces_stay(text):
    spaces = [char for char in text if char.isspace()]

    assert [char for char in typography(text, "en") if char.isspace()] == spaces
