"""Terms that may name one thing: the same concepts in both languages, their senses apart."""

import re
import runpy
from importlib import import_module
from pathlib import Path

import pytest

from postgen import language
from postgen.evidence.words import keys, lexicon, stems
from postgen.language import LANGUAGES

NAMES = {"en": "english", "fr": "french"}
CONCEPTS = {
    lang: import_module(f"postgen.language.{name}.concepts").CONCEPTS
    for lang, name in NAMES.items()
}
MOST = 2  # concepts of a term: "prix" is a price and a prize
ONE_THING = [
    ("en", "revenue", "turnover, sales, top line"),
    ("fr", "revenue", "chiffre d'affaires, chiffre d’affaires, recettes, ventes"),
    ("en", "profit", "profits, earnings, net income"),
    ("fr", "profit", "bénéfices, résultat net"),
    ("en", "employee", "employees, staff, workers, workforce, headcount"),
    ("fr", "employee", "salariée, effectifs, collaborateurs"),
    ("en", "increase", "grew, grown, growth, rises, rose, risen, increased"),
    ("fr", "increase", "croissance, croît, augmenté, hausse, progresse"),
    ("en", "decrease", "fell, fallen, declines, dropped, shrank, reducing"),
    ("fr", "decrease", "baissé, diminution, recule, réduit, chuter"),
    ("en", "sell", "sells, sold, selling"),
    ("fr", "sell", "vend, vendu, vendaient, vendra"),
    ("en", "inhabitant", "inhabitants, residents, population"),
    ("fr", "inhabitant", "habitants, population"),
    ("en", "layoff", "laid off, layoffs, dismissed, redundancies"),
    ("fr", "layoff", "licenciements, licencié, plan social"),
    ("en", "data-center", "data center, data-centers, data centres, datacenter"),
    ("fr", "data-center", "centre de données, centres de données, datacenters"),
    ("en", "bicycle", "bicycles, bike, cycling, bike lanes"),
    ("fr", "bicycle", "vélos, bicyclette, pistes cyclables"),
    ("en", "injury", "injured, injuries, hurt"),
    ("fr", "injury", "blessée, blessures"),
    ("en", "deadline", "deadlines, due date"),
    ("fr", "deadline", "délais, échéance"),
]
TWO_THINGS = [
    ("en", "revenue", "profit"),
    ("en", "net profit", "operating profit"),
    ("en", "debt", "deficit"),
    ("en", "cost", "price"),
    ("en", "developer", "customer"),
    ("en", "share of the market", "rate"),
    ("en", "goal", "forecast"),
    ("en", "men", "women"),
    ("en", "increase", "decrease"),
    ("en", "profit", "loss"),
    ("en", "average", "median"),
    ("en", "import", "export"),
    ("en", "operating profit", "ebitda"),
    ("en", "compute", "code"),
    ("en", "win", "lose"),
    ("en", "deadline", "delay"),
    ("en", "warming", "cooling"),
    ("en", "nuclear fusion", "nuclear reactor"),
    ("en", "part-time", "full-time"),
    ("en", "death", "birth"),
    ("en", "hire", "lay off"),
    ("fr", "chiffre d'affaires", "bénéfice"),
    ("fr", "calcul", "code"),
    ("fr", "victoire", "défaite"),
    ("fr", "délai", "retard"),
    ("fr", "maximum", "minimum"),
    ("fr", "cdi", "cdd"),
    ("fr", "embauche", "licenciement"),
    ("fr", "importation", "exportation"),
    ("fr", "résultat net", "résultat opérationnel"),
    ("fr", "dette", "déficit"),
    ("fr", "coût", "prix"),
    ("fr", "développeur", "client"),
    ("fr", "proportion", "taux"),
    ("fr", "objectif", "prévision"),
    ("fr", "hommes", "femmes"),
    ("fr", "hausse", "baisse"),
    ("fr", "excédent", "déficit"),
    ("fr", "moyenne", "médiane"),
    ("fr", "salaire", "salarié"),
]


def named(text: str, lang: str) -> set[str]:
    return {key.key for key in keys(text, lang)}


def test_the_languages_have_the_same_concepts():
    assert [list(concepts) for concepts in CONCEPTS.values()] == [list(CONCEPTS["en"])] * 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_concept_is_named_in_plain_words(lang):
    assert [key for key in CONCEPTS[lang] if not re.fullmatch(r"[a-z]+(-[a-z]+)*", key)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_term_is_looked_up_as_one_and_names_its_concept(lang):
    lost = [
        (concept, term)
        for concept, terms in CONCEPTS[lang].items()
        for term in terms.split(",")
        for found in [keys(term, lang)]
        if f"~{concept}" not in {key.key for key in found} or len({key.start for key in found}) > 1
    ]

    assert lost == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_term_stands_twice_in_a_concept(lang):
    stem = lexicon(lang).stem
    twice = [
        (concept, term)
        for concept, terms in CONCEPTS[lang].items()
        for told in [[" ".join(it[0] for it in stems(term, stem)) for term in terms.split(",")]]
        for term in told
        if told.count(term) > 1
    ]

    assert twice == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_term_names_few_concepts(lang):
    assert {s: c for s, c in lexicon(lang).terms.items() if len(c.split()) > MOST} == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_terms_are_in_small_letters_and_set_apart_by_a_comma_and_a_space(lang):
    terms = ", ".join(CONCEPTS[lang].values())

    assert terms == ", ".join(term.strip() for term in terms.lower().split(","))


@pytest.mark.parametrize(("lang", "concept", "terms"), ONE_THING)
def test_terms_may_name_one_thing(lang, concept, terms):
    assert [term for term in terms.split(", ") if f"~{concept}" not in named(term, lang)] == []


@pytest.mark.parametrize(("lang", "one", "other"), TWO_THINGS)
def test_what_a_checker_keeps_apart(lang, one, other):
    assert named(one, lang) & named(other, lang) == set()


def test_the_terms_are_those_of_the_concepts():
    """What scripts/terms.py writes is what it would write now."""
    root = Path(__file__).parent.parent.parent
    written = runpy.run_path(str(root / "scripts" / "terms.py"))["written"]
    for lang, name in NAMES.items():
        lexical = language.lexical(lang)
        file = root / "postgen" / "language" / name / "terms.py"
        assert file.read_text(encoding="utf-8") == written(name, lexical.small, lexical.stemmer)
