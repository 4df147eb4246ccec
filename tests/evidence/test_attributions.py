"""Attributions: who is said to have said what, whole; and that any text is read."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from said import FOURNIL, HARBOUR, attributed_in

ENGLISH = [
    (
        "“Nobody asks for a budget in the dark,” says Ada Quill.",
        [
            ("says Ada Quill", "supported", None, "budget", "", "", None),
        ],
    ),
    (
        "“Nobody asks for a budget in the dark,” says the host.",
        [
            (
                "says the host",
                "altered",
                "speaker",
                "budget",
                "attribution-altered",
                "Ada Quill said this, not Tom Arkell: “Nobody asks for a budget in the dark, and nobody will before 90% of ships sink” (quote budget, notes §quotes.6)",
                None,
            ),
        ],
    ),
    (
        "As Tom Arkell puts it, “nobody asks for a budget in the dark”.",
        [
            (
                "Tom Arkell puts",
                "altered",
                "speaker",
                "budget",
                "attribution-altered",
                "Ada Quill said this, not Tom Arkell: “Nobody asks for a budget in the dark, and nobody will before 90% of ships sink” (quote budget, notes §quotes.6)",
                None,
            ),
        ],
    ),
    (
        "In Arkell's words: “nobody asks for a budget in the dark”.",
        [
            (
                "Arkell's words",
                "altered",
                "speaker",
                "budget",
                "attribution-altered",
                "Ada Quill said this, not Tom Arkell: “Nobody asks for a budget in the dark, and nobody will before 90% of ships sink” (quote budget, notes §quotes.6)",
                None,
            ),
        ],
    ),
    (
        "Tom: “nobody asks for a budget in the dark”.",
        [
            (
                "Tom",
                "altered",
                "speaker",
                "budget",
                "attribution-altered",
                "Ada Quill said this, not Tom Arkell: “Nobody asks for a budget in the dark, and nobody will before 90% of ships sink” (quote budget, notes §quotes.6)",
                None,
            ),
        ],
    ),
    (
        "According to Sam Porter, “nobody asks for a budget in the dark”.",
        [
            (
                "According to Sam Porter",
                "altered",
                "speaker",
                "budget",
                "attribution-altered",
                "Ada Quill said this, not Sam Porter: “Nobody asks for a budget in the dark, and nobody will before 90% of ships sink” (quote budget, notes §quotes.6)",
                None,
            ),
        ],
    ),
    (
        "Ada Quill told Tom Arkell that “nobody asks for a budget in the dark”.",
        [
            ("Ada Quill told", "supported", None, "budget", "", "", None),
        ],
    ),
    (
        "In an interview with Tom Arkell, Ada Quill, keeper of the light, said “nobody asks for a budget in the dark”.",
        [
            ("Ada Quill, keeper of the light, said", "supported", None, "budget", "", "", None),
        ],
    ),
    (
        "Asked by Arkell, his guest answers: “Nobody asks for a budget in the dark.”",
        [
            ("guest answers", "supported", None, "budget", "", "", None),
        ],
    ),
    (
        "Ada Quill is calm. “Nobody asks,” she says, “for a budget in the dark.”",
        [
            ("she says", "supported", None, "budget", "", "", None),
        ],
    ),
    (
        "Tom Arkell is calm. “Nobody, he says, asks for a budget in the dark.”",
        [
            (
                "he says",
                "altered",
                "speaker",
                "budget",
                "attribution-altered",
                "Ada Quill said this, not Tom Arkell: “Nobody asks for a budget in the dark, and nobody will before 90% of ships sink” (quote budget, notes §quotes.6)",
                None,
            ),
        ],
    ),
    (
        "“Nobody asks for a budget in the dark.”\n— Tom Arkell",
        [
            (
                "Tom Arkell",
                "altered",
                "speaker",
                "budget",
                "attribution-altered",
                "Ada Quill said this, not Tom Arkell: “Nobody asks for a budget in the dark, and nobody will before 90% of ships sink” (quote budget, notes §quotes.6)",
                None,
            ),
        ],
    ),
    (
        "“Nobody asks for a budget in the dark.”\n\nThe host couldn't have been clearer.",
        [
            (
                "host couldn't have been clearer",
                "altered",
                "speaker",
                "budget",
                "attribution-altered",
                "Ada Quill said this, not Tom Arkell: “Nobody asks for a budget in the dark, and nobody will before 90% of ships sink” (quote budget, notes §quotes.6)",
                None,
            ),
        ],
    ),
    (
        "“So who signs the bill when the lamp goes out?” asks Quill.",
        [
            (
                "asks Quill",
                "altered",
                "speaker",
                "bill",
                "attribution-altered",
                "Tom Arkell said this, not Ada Quill: “So who signs the bill... when the lamp goes out?” (quote bill, notes §quotes.4)",
                None,
            ),
        ],
    ),
    (
        "The guest had one question: “So who signs the bill when the lamp goes out?”",
        [
            (
                "guest had one question",
                "altered",
                "speaker",
                "bill",
                "attribution-altered",
                "Tom Arkell said this, not Ada Quill: “So who signs the bill... when the lamp goes out?” (quote bill, notes §quotes.4)",
                None,
            ),
        ],
    ),
    (
        "Her coach said it: “Nobody asks for a budget in the dark.”",
        [
            (
                "coach said",
                "altered",
                "speaker",
                "budget",
                "attribution-altered",
                "Ada Quill said this, not coach: “Nobody asks for a budget in the dark, and nobody will before 90% of ships sink” (quote budget, notes §quotes.6)",
                None,
            ),
        ],
    ),
    (
        "The engineer says: “Nobody asks for a budget in the dark.”",
        [],
    ),
    (
        "The host of Harbour Talks says the keepers choose the lamp themselves.",
        [
            (
                "host of Harbour Talks says",
                "altered",
                "speaker",
                "keepers",
                "attribution-altered",
                "Ada Quill says this, not Tom Arkell: “The keepers choose the lamp themselves.” (claim keepers, notes §1.1)",
                None,
            ),
        ],
    ),
    (
        "Quill says the keepers choose the lamp themselves.",
        [
            ("Quill says", "supported", None, "ada", "", "", None),
        ],
    ),
    (
        "Quill says that fog closed the northern channel for a whole winter.",
        [
            (
                "Quill says",
                "altered",
                "speaker",
                "fog",
                "attribution-altered",
                "Tom Arkell says this, not Ada Quill: “Tom Arkell recalls that fog closed the northern channel for a whole winter.” (claim fog, notes §1.1)",
                None,
            ),
        ],
    ),
    (
        "The real lesson, according to Ada Quill, is about trust: no budget office can measure it.",
        [
            (
                "according to Ada Quill",
                "altered",
                "speaker",
                "lesson",
                "attribution-altered",
                "the notes’ author says this, not Ada Quill: “The real lesson is about trust, which no budget office can measure.” (claim lesson, notes §1.1)",
                None,
            ),
        ],
    ),
    (
        "The real lesson is about trust: no budget office can measure it.",
        [],
    ),
    (
        "Quill says she likes the sea.",
        [],
    ),
    (
        "Quill and Arkell say the keepers choose the lamp.",
        [
            ("Arkell say", "supported", None, "ada", "", "", None),
        ],
    ),
    (
        "At Harbour Talks, Quill spoke. A new lamp costs the harbour €9,000 to €10,000, Arkell says.",
        [
            (
                "Arkell says",
                "altered",
                "speaker",
                "cost",
                "attribution-altered",
                "Ada Quill says this, not Tom Arkell: “A new lamp costs the harbour about €9,000 to €10,000.” (claim cost, notes §1.1)",
                None,
            ),
        ],
    ),
]
FRENCH = [
    (
        "« Personne ne demande de budget dans le noir », lance l'animateur (traduit).",
        [
            (
                "lance l'animateur",
                "altered",
                "speaker",
                "budget",
                "attribution-altered",
                "Ada Quill said this, not Tom Arkell: “Nobody asks for a budget in the dark, and nobody will before 90% of ships sink” (quote budget, notes §quotes.6)",
                None,
            ),
        ],
    ),
    (
        "« Personne ne demande de budget dans le noir », lance-t-elle (traduit). Ada Quill.",
        [],
    ),
    (
        "Interrogée par Tom Arkell, Ada Quill explique : « Personne ne demande de budget dans le noir » (traduit).",
        [
            ("Ada Quill explique", "supported", None, "budget", "", "", None),
        ],
    ),
    (
        "D'après Tom Arkell, les gardiens choisissent eux-mêmes la lampe.",
        [
            (
                "D'après Tom Arkell",
                "altered",
                "speaker",
                "keepers",
                "attribution-altered",
                "Ada Quill says this, not Tom Arkell: “Les gardiens choisissent eux-mêmes la lampe.” (claim keepers, notes §1.1)",
                None,
            ),
        ],
    ),
    (
        "Pour Ada Quill, la vraie leçon porte sur la confiance, qu'aucun budget ne mesure.",
        [
            (
                "Pour Ada Quill",
                "altered",
                "speaker",
                "lesson",
                "attribution-altered",
                "the notes’ author says this, not Ada Quill: “La vraie leçon porte sur la confiance, qu'aucun service du budget ne mesure.” (claim lesson, notes §1.1)",
                None,
            ),
        ],
    ),
    (
        "Au micro de Tom Arkell, Ada Quill affirme que les gardiens choisissent eux-mêmes la lampe.",
        [
            ("Ada Quill affirme", "supported", None, "ada", "", "", None),
        ],
    ),
]
BREAD = [
    (
        "« Le pain, c'est surtout de l'attente », résume joliment Paul Le Goff.",
        [
            (
                "résume joliment Paul Le Goff",
                "altered",
                "speaker",
                "attente",
                "attribution-altered",
                "Léa Morvan said this, not Paul Le Goff: “Le pain, c'est surtout de l'attente” (quote attente, notes §quotes.7)",
                None,
            ),
        ],
    ),
    (
        "« Le pain, c'est surtout de l'attente », répète la boulangère.",
        [
            ("répète la boulangère", "supported", None, "attente", "", "", None),
        ],
    ),
    (
        "Selon la boulangère, la farine bretonne a doublé de prix.",
        [
            (
                "Selon la boulangère",
                "altered",
                "speaker",
                "prix",
                "attribution-altered",
                "Paul Le Goff says this, not Léa Morvan: “Paul Le Goff note que la farine bretonne a doublé de prix.” (claim prix, notes §1.1)",
                None,
            ),
        ],
    ),
    (
        "Paul Le Goff parle du pain avec Léa Morvan. « Le pain, c'est surtout de l'attente », sourit-elle.",
        [
            ("sourit-elle", "supported", None, "attente", "", "", None),
        ],
    ),
    (
        "Léa Morvan l'avoue : elle a cessé de pétrir la nuit, et la pâte lève mieux.",
        [
            ("Léa Morvan l'avoue", "supported", None, "lea", "", "", None),
        ],
    ),
    (
        "Son invitée répond à Paul Le Goff : « Le pain, c'est surtout de l'attente. »",
        [
            ("invitée répond", "supported", None, "attente", "", "", None),
        ],
    ),
    (
        "Les mots de Paul Le Goff : « Le pain, c'est surtout de l'attente. »",
        [
            (
                "mots de Paul Le Goff",
                "altered",
                "speaker",
                "attente",
                "attribution-altered",
                "Léa Morvan said this, not Paul Le Goff: “Le pain, c'est surtout de l'attente” (quote attente, notes §quotes.7)",
                None,
            ),
        ],
    ),
]


def rows(found):
    return [
        (it.text, it.verdict, it.outcome, it.entry, it.code, it.message, it.suggestion)
        for it in found
    ]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_in_english(text, expected):
    assert rows(attributed_in(text, "en")) == expected


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_in_french(text, expected):
    assert rows(attributed_in(text, "fr")) == expected


@pytest.mark.parametrize(("text", "expected"), BREAD)
def test_of_a_french_source(text, expected):
    assert rows(attributed_in(text, "fr", FOURNIL)) == expected


PIECES = st.sampled_from(
    ["Ada Quill", "Tom", " says ", " the host ", "she ", "dit-elle", "l'animateur", " selon ", "Sam Porter", ": ", ", ",
     "“Nobody asks for a budget in the dark”", "the keepers choose the lamp", ".", "\n", " — ", "(", "'s words ", " the director of the harbour ", "la ministre suédoise de la Pêche", "analysts say ",
     " her deputy ", "the chief restorer", "the notes ", "X's boss ", "that's how ", "elle-même, "]
)  # fmt: skip


ANY_TEXT = st.lists(PIECES, max_size=40).map("".join) | st.text()


@given(ANY_TEXT, ANY_TEXT)
@example(
    "Tom Arkell spoke. She says so.", "Tom Arkell spoke. He says: the keepers choose the lamp."
)
def test_one_text_teaches_nothing_about_another(first, second):
    source = HARBOUR._replace()
    attributed_in(first, "en", source)

    assert attributed_in(second, "en", source) == attributed_in(second, "en", HARBOUR._replace())


@given(ANY_TEXT, st.sampled_from(["en", "fr", None]))
def test_any_text_is_read_and_spans_are_exact(text, lang):
    end = 0
    for found in attributed_in(text, lang):
        assert text[found.start : found.end] == found.text
        assert found.start < found.end
        assert end <= found.end
        end = found.end
