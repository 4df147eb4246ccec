"""The built-in knowledge file: complete, and true to the notes it was taken from."""

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from postgen import language, workspace
from postgen.knowledge.model import FIDELITIES, STATUSES
from postgen.language.quantity import BOUNDS, UNITS, Quantity
from postgen.references import Reference, Words, parse

FILE = Path(__file__).parent.parent / "knowledge" / "amodei-dwarkesh-2026.yaml"
DATA = yaml.safe_load(FILE.read_text(encoding="utf-8"))
KINDS = ("figures", "quotes", "claims", "tensions")
LANGS = ("fr", "en")

# What the notes state, and what postgen works out of it.
FIGURES = {figure["id"]: figure for figure in DATA["figures"] if "computed" not in figure}
COMPUTED = {figure["id"]: figure for figure in DATA["figures"] if "computed" in figure}
QUOTES = {quote["id"]: quote for quote in DATA["quotes"]}
CLAIMS = {claim["id"]: claim for claim in DATA["claims"]}
TENSIONS = {tension["id"]: tension for tension in DATA["tensions"]}
ENTRIES = [entry for kind in KINDS for entry in DATA[kind]]
STATED = [entry for entry in ENTRIES if "computed" not in entry]
SOURCED = {**FIGURES, **QUOTES, **CLAIMS}
TEXTS = [
    pytest.param(lang, entry["text"][lang], id=f"{entry['id']}-{lang}")
    for entry in (*CLAIMS.values(), *TENSIONS.values())
    for lang in LANGS
]

# Keys in the order they stand in; those in brackets may be missing.
KEYS = {
    "figures": "id measures [value] [low] [high] unit [per] [approx] [bound] [since] [period] [by] "
    "status locator [words] [note]",
    "computed": "id measures computed unit [per] [period] [by] [note]",
    "quotes": "id speaker fidelity [original] [translations] [context] locator",
    "claims": "id text speaker status topic [limits] locator",
    "tensions": "id text between draft [prefers] locator",
}

# How many items the notes have under each heading, and the places that have a name of their own.
ITEMS = {1: 5, 2: 6, 3: 2, 4: 6, 5: 4, 6: 5, 7: 5, 8: 5, 9: 4, 10: 5}
NAMED = {"head": (1, 3), "lead": (0, 2), "quotes": (1, 7), "angles": (1, 5)}
PLACES = {f"{section}.{item}" for section, last in ITEMS.items() for item in range(last + 1)}
PLACES |= {f"{name}.{item}" for name, ends in NAMED.items() for item in range(ends[0], ends[1] + 1)}
PLACES |= {"5.q"}
# The heading of section 8 names a subject and claims nothing; the link is in `source`.
SILENT = {"8.0", "head.3"}

# Each figure as the notes state it: bound, value, unit, denominators, times, status.
SAID = {
    "published": "2026-02-13 date reported",
    "duration": "~142 minutes reported",
    "agi-odds": "50 percent in 2027-2028 forecast",
    "agi-window-relative": "1..2 years since 2026-02 forecast",
    "agi-window": "2027..2028 year forecast",
    "agi-confidence": "90 percent due 2035 forecast",
    "agi-deadline": "before 2035 year due 2035 forecast",
    "agi-by-year": "by 2035 year due 2035 opinion",
    "software-confidence": "95 percent forecast",
    "software-window": "1..2 years since 2026-02 forecast",
    "residual-uncertainty": "~5 percent forecast",
    "timing-error": "at most 1..2 years opinion",
    "revenue-growth": "10 times per year reported",
    "revenue-2023": "~100e6 USD in 2023 reported",
    "revenue-2024": "~1e9 USD in 2024 reported",
    "revenue-2025": "~9e9..10e9 USD in 2025 reported",
    "revenue-january-2026": "“encore quelques milliards” USD in 2026-01 reported",
    "revenue-goal": "“des milliers de milliards” USD due 2030 goal",
    "revenue-goal-deadline": "before 2030 year due 2030 goal",
    "revenue-start-angle": "100e6 USD reported",
    "revenue-peak-rounded": "10e9 USD reported",
    "revenue-climb": "2 years reported",
    "hypothesis-year": "2017 year reported",
    "hypothesis-factors": "7 count reported",
    "ai-code-share": "90 percent reported",
    "developers-replaced": "90 percent hypothetical",
    "compiler-share": "100 percent reported",
    "ladder-all-code": "100 percent forecast",
    "ladder-most-tasks": "90 percent forecast",
    "ladder-all-tasks": "100 percent forecast",
    "revenue-expected": "1e12 USD hypothetical",
    "revenue-shortfall": "800e9 USD hypothetical",
    "compute-growth": "3 times per year estimate",
    "compute-start": "10..15 GW estimate",
    "compute-second": "30..40 GW forecast",
    "compute-third": "100 GW forecast",
    "compute-2029": "300 GW in 2029 forecast",
    "gigawatt-cost": "10e9..15e9 USD per GW per year estimate",
    "forecast-error": "1 years hypothetical",
    "inference-margin": "more than 50 percent reported",
    "training-share": "~50 percent reported",
    "purchase-lead": "1..2 years reported",
    "adoption-time": "“des mois” months reported",
    "economic-growth": "10..20 percent per year forecast",
    "compute-growth-percent": "at least 300 percent estimate",
    "valley-growth": "~50 percent hypothetical",
    "elsewhere-growth": "5..10 percent hypothetical",
    "valley-growth-angle": "50 percent hypothetical",
    "elsewhere-growth-angle": "5 percent hypothetical",
    "robotics-lag": "1..2 years forecast",
    "major-players": "3..4 count forecast",
}

ORIGINALS = {
    "near-the-end": "We are near the end of the exponential",
    "country-of-geniuses": "a country of geniuses in a data center",
    "absolutely-wild": ("The lack of public recognition of how close we are... is absolutely wild"),
    "no-force-on-earth": (
        "There's no force on earth, no hedge on earth that could stop me from going bankrupt"
    ),
    "code-written-by-ai": "90% of code written by AI",
    "crazy-to-say": "I think it's crazy to say that this won't happen by 2035",
    "fast-but-not-instant": "Extremely fast but not instant",
}
FRENCH = {
    "near-the-end": "Nous sommes proches de la fin de l'exponentielle",
    "country-of-geniuses": "un pays de génies dans un data center",
    "absolutely-wild": "le manque de prise de conscience est absolument dingue",
    "absolument-dingue": "absolument dingue",
    "no-force-on-earth": (
        "il n'y a aucune force sur terre, aucune couverture sur terre qui pourrait m'empêcher de "
        "faire faillite"
    ),
    "going-bankrupt": (
        "S'il y a un écart même léger - disons 800 milliards au lieu de 1 trillion de revenus - "
        "il n'y a aucune force sur terre, aucune couverture sur terre qui pourrait m'empêcher de "
        "faire faillite."
    ),
    "code-written-by-ai": "90% du code déjà écrit par l'IA",
    "crazy-to-say": "c'est fou de dire que ça n'arrivera pas d'ici 2035",
    "fast-but-not-instant": "extrêmement rapide mais pas instantané",
    "another-few-billion": "encore quelques milliards",
    "reliable-path": (
        "Je suis presque certain qu'on a un chemin fiable pour y arriver, mais s'il y a un peu "
        "d'incertitude, c'est là"
    ),
}
DROP_WORDS = {"absolutely-wild", "crazy-to-say"}

NUMBER_WORDS = {
    "fr": "zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
    "seize vingt trente quarante cinquante soixante cent mille million milliard billion trillion "
    "moitié demi tiers quart double triple décuple dizaine douzaine vingtaine centaine millier",
    "en": "zero one two three four five six seven eight nine ten eleven twelve fifteen twenty "
    "thirty forty fifty ninety hundred thousand million billion trillion half quarter twice "
    "double triple dozen tenfold threefold",
}


def number(value):
    """Read 9e9 as the number it is, which this YAML reader leaves as text."""
    return float(value) if isinstance(value, str) and re.fullmatch(r"\d+e\d+", value) else value


def quantity(figure):
    return Quantity(
        figure["unit"],
        *(number(figure.get(name)) for name in ("value", "low", "high")),
        per=tuple(figure.get("per", ())),
        approx=figure.get("approx", False),
        bound=figure.get("bound", ""),
        since=figure.get("since", ""),
        words=figure.get("words", {}),
    )


def said(figure):
    """Write a figure in the notation of SAID."""
    if "words" in figure:
        amount = f"“{figure['words']['fr']}”"
    elif "value" in figure:
        amount = str(figure["value"])
    else:
        amount = f"{figure['low']}..{figure['high']}"
    parts = [figure.get("bound"), ("~" if figure.get("approx") else "") + amount, figure["unit"]]
    parts += [f"per {unit}" for unit in figure.get("per", ())]
    for key, word in (("since", "since"), ("period", "in"), ("by", "due")):
        parts.append(f"{word} {figure[key]}" if key in figure else "")
    return " ".join(part for part in (*parts, figure["status"]) if part)


def locators(entry):
    held = entry["locator"]
    return held if isinstance(held, list) else [held]


def typed_numbers(text, lang):
    """List the digits and number words of a text, outside its references."""
    words = " ".join(part.text for part in parse(text) if isinstance(part, Words)).lower()
    stems = "|".join(NUMBER_WORDS[lang].split())
    return re.findall(rf"\d+|\b(?:{stems})s?\b", words)


def test_the_counts_are_those_of_a_careful_reading():
    assert {kind: sum(entry in STATED for entry in DATA[kind]) for kind in KINDS} == {
        "figures": 51,
        "quotes": 11,
        "claims": 83,
        "tensions": 47,
    }


def test_the_source_is_described():
    source = DATA["source"] | {"published": str(DATA["source"]["published"])}

    assert source == {
        "id": FILE.stem,
        "title": "We are near the end of the exponential",
        "language": "en",
        "people": [
            {"id": "amodei", "name": "Dario Amodei", "role": "guest"},
            {"id": "patel", "name": "Dwarkesh Patel", "role": "host"},
        ],
        "show": "Dwarkesh Podcast",
        "published": "2026-02-13",
        "duration": {"value": 142, "unit": "minutes", "approx": True},
        "url": "https://www.dwarkesh.com/p/dario-amodei-2",
        "via": {"kind": "recap", "language": "fr"},
    }


def test_the_notes_name_no_office_and_neither_does_the_file():
    assert re.findall(r"\b(?:CEO|PDG|chief|directeur|founder|fondateur)", str(DATA)) == []


def test_ids_are_kebab_case_and_none_is_taken_twice():
    counts = Counter(entry["id"] for entry in ENTRIES)

    assert [name for name in counts if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)] == []
    assert [name for name, times in counts.items() if times > 1] == []


@pytest.mark.parametrize("kind", KEYS)
def test_keys_stand_in_one_order(kind):
    order = KEYS[kind].replace("[", "").replace("]", "").split()
    needed = {key for key in KEYS[kind].split() if not key.startswith("[")}
    entries = COMPUTED.values() if kind == "computed" else [e for e in DATA[kind] if e in STATED]
    expected = {e["id"]: [key for key in order if key in e or key in needed] for e in entries}

    assert {entry["id"]: list(entry) for entry in entries} == expected


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["id"])
def test_every_text_is_in_both_languages(entry):
    texts = [entry[k] for k in ("measures", "text", "words", "note", "context") if k in entry]

    assert [list(text) for text in texts] == [list(LANGS)] * len(texts)
    assert all(text[lang].strip() for text in texts for lang in LANGS)


@pytest.mark.parametrize("entry", STATED, ids=lambda entry: entry["id"])
def test_locators_are_places_in_the_notes(entry):
    held = locators(entry)

    assert held
    assert [locator for locator in held if locator not in PLACES] == []
    assert len(set(held)) == len(held)


def test_every_place_in_the_notes_is_told_by_a_claim_or_a_quote():
    told = {place for entry in (*CLAIMS.values(), *QUOTES.values()) for place in locators(entry)}

    assert PLACES - told == SILENT


def test_figures_say_what_the_notes_say():
    assert {name: said(figure) for name, figure in FIGURES.items()} == SAID


def test_sums_come_to_what_they_do_by_hand():
    location = workspace.find(None, {}, Path("/"))
    figures = workspace.load_knowledge(location, FILE.stem).figures
    sums = {
        name: (language.words(f.quantity, "en"), language.words(f.quantity, "fr"), f.status)
        for name, f in figures.items()
        if f.computed
    }

    assert {
        name: tuple(told.replace("\u00a0", " ") for told in found) for name, found in sums.items()
    } == {
        "industry-bill-start": (
            "$100 billion to $225 billion a year",
            "100 à 225 milliards de dollars par an",
            "estimate",
        ),
        "industry-bill-2029": (
            "$3 trillion to $4.5 trillion a year",
            "3 000 à 4 500 milliards de dollars par an",
            "forecast",
        ),
        "shortfall": ("$200 billion", "200 milliards de dollars", "hypothetical"),
        # ln(1000 / 800) / ln(10) of 365.25 days is 35.4 days.
        "shortfall-in-time": ("about 5 weeks", "environ 5 semaines", "hypothetical"),
        "climb-at-start": ("1%", "1 %", "reported"),
        "climb-in-2023": ("about 1%", "environ 1 %", "reported"),
        "climb-in-2024": ("about 10%", "environ 10 %", "reported"),
        "shortfall-share": ("20%", "20 %", "hypothetical"),
        "typed-code-share": ("10%", "10 %", "forecast"),
        "lines-for-one-typed": ("9x", "×9", "forecast"),
        "revenue-climb-factor": ("100x", "×100", "reported"),
        "revenue-climb-again": ("$1 trillion", "1 000 milliards de dollars", "reported"),
    }


@pytest.mark.parametrize("figure", FIGURES.values(), ids=FIGURES)
def test_a_figure_is_a_value_a_range_or_words(figure):
    shapes = [{"value"}, {"low", "high"}, {"words"}]

    assert {"value", "low", "high", "words"} & set(figure) in shapes
    assert figure["unit"] in UNITS
    assert figure["status"] in STATUSES
    assert figure.get("bound", BOUNDS[0]) in BOUNDS


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("figure", FIGURES.values(), ids=FIGURES)
def test_a_figure_can_be_told(figure, lang):
    told = [language.words(quantity(figure), lang)]
    told += [language.period(figure[key], lang) for key in ("period", "by") if key in figure]

    assert all(told)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("figure", DATA["figures"], ids=lambda figure: figure["id"])
def test_what_a_figure_measures_carries_no_number(figure, lang):
    assert typed_numbers(figure["measures"][lang], lang) == []


def test_every_figure_serves_a_claim():
    served = {
        part.target
        for claim in CLAIMS.values()
        for lang in LANGS
        for part in parse(claim["text"][lang])
        if isinstance(part, Reference)
    }

    assert sorted(set(FIGURES) - served) == []


@pytest.mark.parametrize(("lang", "text"), TEXTS)
def test_numbers_are_references(lang, text):
    assert typed_numbers(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "En 2025, deux {{ figure('x') }}, des milliards", ["2025", "deux", "milliards"]),
        ("en", "Half of {{ plain('24/7') }}, one in 3", ["half", "one", "3"]),
        ("en", "Often a tenth, {{ quote('ten') }}", []),
        ("fr", "Un centime, une dixième sixaine", []),
    ],
)
def test_typed_numbers_are_seen(lang, text, expected):
    assert typed_numbers(text, lang) == expected


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=CLAIMS)
def test_claims_type_no_rank(claim):
    words = " ".join(
        part.text
        for lang in LANGS
        for part in parse(claim["text"][lang])
        if isinstance(part, Words)
    )

    assert re.findall(r"\b(?:premi[eè]re?s?|second\w*|deuxième|first|third)\b", words.lower()) == []


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=CLAIMS)
def test_claims_use_no_plain_number(claim):
    parts = [part for lang in LANGS for part in parse(claim["text"][lang])]

    assert [part for part in parts if isinstance(part, Reference) and part.kind == "plain"] == []


@pytest.mark.parametrize(("lang", "text"), TEXTS)
def test_references_can_be_told(lang, text):
    for part in parse(text):
        if isinstance(part, Words) or part.kind == "plain":
            continue
        if part.kind == "quote":
            quote = QUOTES[part.target]
            known = {quote.get("original", {}).get("language"), *quote.get("translations", {})}
            assert lang in known
        elif part.style in ("period", "due"):
            key = {"period": "period", "due": "by"}[part.style]
            assert language.period(FIGURES[part.target][key], lang)
        else:
            assert language.words(quantity(FIGURES[part.target]), lang, part.style)


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=CLAIMS)
def test_both_languages_tell_the_same_figures(claim):
    def told(lang):
        return Counter(
            (part.kind, part.target, part.style == "period")
            for part in parse(claim["text"][lang])
            if isinstance(part, Reference)
        )

    assert told("fr") == told("en")


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=CLAIMS)
def test_a_claim_has_an_author_and_keeps_its_limits(claim):
    limits = claim.get("limits", {})
    lost = [
        limit
        for lang, words in limits.items()
        for limit in words
        if limit.lower() not in claim["text"][lang].lower()
    ]

    assert claim["speaker"] in ("amodei", "notes")
    assert claim["status"] in STATUSES
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", claim["topic"])
    assert list(limits) in ([], list(LANGS))
    assert lost == []


def test_quotes_are_the_words_of_the_notes():
    originals = {n: q["original"] for n, q in QUOTES.items() if "original" in q}
    french = {n: q["translations"]["fr"] for n, q in QUOTES.items() if "translations" in q}

    assert originals == {n: {"language": "en", "text": text} for n, text in ORIGINALS.items()}
    assert french == {
        n: {"text": text, "by": "notes", "complete": n not in DROP_WORDS}
        for n, text in FRENCH.items()
    }


@pytest.mark.parametrize("quote", QUOTES.values(), ids=QUOTES)
def test_a_quote_is_the_guests_and_not_verified(quote):
    assert quote["speaker"] == "amodei"
    assert quote["fidelity"] == "notes"
    assert quote["fidelity"] in FIDELITIES
    assert "original" in quote or "translations" in quote


@pytest.mark.parametrize("tension", TENSIONS.values(), ids=TENSIONS)
def test_a_tension_says_what_a_draft_does(tension):
    between = tension["between"]

    assert [name for name in between if name not in SOURCED] == []
    assert len(set(between)) == len(between) >= 2
    assert tension["draft"] in ("precise", "hedge", "omit")
    assert (tension["draft"] == "precise") == ("prefers" in tension)
    assert tension.get("prefers", between[0]) in between
