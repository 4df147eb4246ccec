"""Two small sources for the tests of quotations and attributions: a talk in English, one in French."""

from postgen.evidence.attributions import attributions
from postgen.evidence.quotations import quotations
from postgen.knowledge import (
    Claim,
    Figure,
    Knowledge,
    Locator,
    Original,
    Person,
    Quote,
    Source,
    Translation,
    Via,
)
from postgen.language.quantity import Quantity
from postgen.prose import Prose
from postgen.references import parse


def quote(at, speaker, original, **translations):
    lang, text = original or ("", "")
    return Quote(
        id=at,
        speaker=speaker,
        fidelity="notes",
        locators=(Locator(f"quotes.{len(at)}"),),
        original=Original(lang, text) if original else None,
        translations={to: Translation(words, "notes") for to, words in translations.items()},
    )


def claim(at, speaker, **texts):
    return Claim(
        id=at,
        text={lang: parse(text) for lang, text in texts.items()},
        speaker=speaker,
        status="reported",
        topic="harbour",
        locators=(Locator("1.1"),),
    )


def source(at, title, lang, people, show):
    return Source(at, title, lang, tuple(people), show, "2026-03-02", "", Via("notes", lang))


def named(*entries):
    return {entry.id: entry for entry in entries}


HARBOUR = Knowledge(
    source(
        "harbour",
        "Keeping the light",
        "en",
        [Person("ada", "Ada Quill", "guest"), Person("tom", "Tom Arkell", "host")],
        "Harbour Talks",
    ),
    named(
        Figure(
            "lamp-cost",
            {"en": "what a new lamp costs", "fr": "prix d'une lampe neuve"},
            Quantity("EUR", low=9000, high=10000, approx=True),
            "estimate",
            (Locator("1.2"),),
        )
    ),
    named(
        claim(
            "keepers",
            "ada",
            en="The keepers choose the lamp themselves.",
            fr="Les gardiens choisissent eux-mêmes la lampe.",
        ),
        claim(
            "cost",
            "ada",
            en="A new lamp costs the harbour {{ figure('lamp-cost') }}.",
            fr="Une lampe neuve coûte au port {{ figure('lamp-cost') }}.",
        ),
        claim(
            "fog",
            "tom",
            en="Tom Arkell recalls that fog closed the northern channel for a whole winter.",
            fr="Tom Arkell rappelle que le brouillard a fermé le chenal nord tout un hiver.",
        ),
        claim(
            "lesson",
            "notes",
            en="The real lesson is about trust, which no budget office can measure.",
            fr="La vraie leçon porte sur la confiance, qu'aucun service du budget ne mesure.",
        ),
        claim("nickname", "ada", en='She calls the old lamp the "Grey Lady of Skerry".'),
    ),
    named(
        quote(
            "budget",
            "ada",
            (
                "en",
                "Nobody asks for a budget in the dark, and nobody will before 90% of ships sink",
            ),
            fr="Personne ne demande de budget dans le noir, et personne n'en demandera",
        ),
        quote(
            "storm",
            "ada",
            ("en", "It is foolish to say that the storm won't come by 2035"),
            fr="C'est idiot de dire que la tempête ne viendra pas d'ici 2035",
        ),
        quote(
            "bill",
            "tom",
            ("en", "So who signs the bill... when the lamp goes out?"),
            fr="Alors, qui signe la facture... quand la lampe s'éteint ?",
        ),
        quote("pride", "ada", ("en", "quietly, stubbornly proud")),
    ),
    {},
)
FOURNIL = Knowledge(
    source(
        "fournil",
        "Le pain d'abord",
        "fr",
        [Person("lea", "Léa Morvan", "guest"), Person("paul", "Paul Le Goff", "host")],
        "À table",
    ),
    {},
    named(
        claim("metier", "notes", fr="Léa Morvan est boulangère à Vannes."),
        claim("nuit", "lea", fr="Elle a cessé de pétrir la nuit, et la pâte lève mieux depuis."),
        claim("prix", "paul", fr="Paul Le Goff note que la farine bretonne a doublé de prix."),
    ),
    named(
        quote("attente", "lea", ("fr", "Le pain, c'est surtout de l'attente")),
        quote("dimanche", "paul", ("fr", "Vous n'avez jamais fermé le dimanche, pourquoi ?")),
    ),
    {},
)


def quoted_in(text, lang, knowledge=HARBOUR):
    return list(quotations(Prose(text, lang), knowledge))


def attributed_in(text, lang, knowledge=HARBOUR):
    prose = Prose(text, lang)
    return list(attributions(prose, knowledge, quotations(prose, knowledge)))
