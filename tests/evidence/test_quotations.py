"""Quotations: what a span between marks is found to be, whole; and laws that hold for any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from said import FOURNIL, HARBOUR, quoted_in

from postgen.evidence.folding import plain, tokens, valued
from postgen.language import quoted

ENGLISH = [
    (
        "“Nobody asks for a budget in the dark”, she says.",
        [
            (
                "“Nobody asks for a budget in the dark”",
                "supported",
                "exact",
                "budget",
                "",
                "",
                None,
            ),
        ],
    ),
    (
        '"nobody asks for a budget in the dark."',
        [
            (
                '"nobody asks for a budget in the dark."',
                "supported",
                "folded",
                "budget",
                "",
                "",
                None,
            ),
        ],
    ),
    (
        "‘Nobody asks for a budget in the dark’, says Quill.",
        [
            (
                "‘Nobody asks for a budget in the dark’",
                "supported",
                "exact",
                "budget",
                "",
                "",
                None,
            ),
        ],
    ),
    (
        "“Nobody asks … in the dark,” she says, “and nobody will before ninety per cent of ships sink.”",
        [
            ("“Nobody asks … in the dark,”", "supported", "folded", "budget", "", "", None),
            (
                "“and nobody will before ninety per cent of ships sink.”",
                "supported",
                "folded",
                "budget",
                "",
                "",
                None,
            ),
        ],
    ),
    (
        "“Nobody asks for a budget,\nin the dark,\n\nand nobody will […]”",
        [
            (
                "“Nobody asks for a budget,\nin the dark,\n\nand nobody will […]”",
                "supported",
                "folded",
                "budget",
                "",
                "",
                None,
            ),
        ],
    ),
    (
        "“Nobody, she says, asks for a budget in the dark.”",
        [
            (
                "“Nobody, she says, asks for a budget in the dark.”",
                "supported",
                "folded",
                "budget",
                "",
                "",
                None,
            ),
        ],
    ),
    (
        "“Nobody asks for a budget [a purse] in the dark.”",
        [
            (
                "“Nobody asks for a budget [a purse] in the dark.”",
                "supported",
                "folded",
                "budget",
                "",
                "",
                None,
            ),
        ],
    ),
    (
        "“So who signs the bill when the lamp goes out?”",
        [
            (
                "“So who signs the bill when the lamp goes out?”",
                "supported",
                "folded",
                "bill",
                "",
                "",
                None,
            ),
        ],
    ),
    (
        "“[N]obody asks for a budget in the dark”",
        [
            (
                "“[N]obody asks for a budget in the dark”",
                "supported",
                "exact",
                "budget",
                "",
                "",
                None,
            ),
        ],
    ),
    (
        "“Somebody asks for a budget in the dark”, she says.",
        [
            (
                "“Somebody asks for a budget in the dark”",
                "altered",
                "near",
                "budget",
                "quotation-altered",
                "a negation was lost: the source: “[-Nobody-] {+Somebody+} asks for a budget …” (quote budget, notes §quotes.6)",
                "“Nobody asks for a budget in the dark”",
            ),
        ],
    ),
    (
        "“Nobody asks for the budget in the dark”",
        [
            (
                "“Nobody asks for the budget in the dark”",
                "altered",
                "near",
                "budget",
                "quotation-altered",
                "words were changed: the source: “Nobody asks for [-a-] {+the+} budget in the dark” (quote budget, notes §quotes.6)",
                "“Nobody asks for a budget in the dark”",
            ),
        ],
    ),
    (
        "“Nobody asks for budget in the dark”",
        [
            (
                "“Nobody asks for budget in the dark”",
                "altered",
                "near",
                "budget",
                "quotation-altered",
                "words were changed: the source: “Nobody asks for [-a-] budget in the dark” (quote budget, notes §quotes.6)",
                "“Nobody asks for a budget in the dark”",
            ),
        ],
    ),
    (
        "“It is foolish to say that the storm will come by 2035”",
        [
            (
                "“It is foolish to say that the storm will come by 2035”",
                "altered",
                "near",
                "storm",
                "quotation-altered",
                "a negation was lost: the source: “… say that the storm [-won't-] {+will+} come by 2035” (quote storm, notes §quotes.5)",
                "“It is foolish to say that the storm won’t come by 2035”",
            ),
        ],
    ),
    (
        "“It is foolish to say that the storm won't come by 2036”",
        [
            (
                "“It is foolish to say that the storm won't come by 2036”",
                "altered",
                "near",
                "storm",
                "quotation-altered",
                "words were changed: the source: “… storm won't come by [-2035-] {+2036+}” (quote storm, notes §quotes.5)",
                "“It is foolish to say that the storm won’t come by 2035”",
            ),
        ],
    ),
    (
        "She warns: “the storm won't come by 2035”.",
        [
            (
                "“the storm won't come by 2035”",
                "altered",
                "near",
                "storm",
                "quotation-altered",
                "what is cut off before it denies it: “It is foolish to say that the storm won't come by 2035” (quote storm, notes §quotes.5)",
                "“It is foolish to say that the storm won’t come by 2035”",
            ),
        ],
    ),
    (
        "It is absurd, she says, that “the storm won't come by 2035”.",
        [
            ("“the storm won't come by 2035”", "supported", "exact", "storm", "", "", None),
        ],
    ),
    (
        "“come by 2035”, she says of the storm.",
        [
            (
                "“come by 2035”",
                "altered",
                "near",
                "storm",
                "quotation-altered",
                "a negation was lost: “It is foolish to say that the storm won't come by 2035” (quote storm, notes §quotes.5)",
                "“It is foolish to say that the storm won’t come by 2035”",
            ),
        ],
    ),
    (
        "“So nobody signs the bill when the lamp goes out?”",
        [
            (
                "“So nobody signs the bill when the lamp goes out?”",
                "altered",
                "near",
                "bill",
                "quotation-altered",
                "a negation was added: the source: “So [-who-] {+nobody+} signs the bill... when …” (quote bill, notes §quotes.4)",
                "“So who signs the bill… when the lamp goes out?”",
            ),
        ],
    ),
    (
        "“Nobody asks for a budget in the [not] dark”",
        [
            (
                "“Nobody asks for a budget in the [not] dark”",
                "altered",
                "near",
                "budget",
                "quotation-altered",
                "a negation was added: “Nobody asks for a budget in the dark, and nobody will before 90% of ships sink” (quote budget, notes §quotes.6)",
                "“Nobody asks for a budget in the dark, and nobody will before 90% of ships sink”",
            ),
        ],
    ),
    (
        "She says: “The sea gives back what we lend it.”",
        [
            (
                "“The sea gives back what we lend it.”",
                "unsupported",
                "none",
                None,
                "quotation-unsupported",
                "the source does not have these words: its quotes are by Ada Quill, Tom Arkell",
                None,
            ),
        ],
    ),
    (
        "“The sea gives back what we lend it.”",
        [
            (
                "“The sea gives back what we lend it.”",
                "unsupported",
                "none",
                None,
                "quotation-unsupported",
                "the source does not have these words: its quotes are by Ada Quill, Tom Arkell",
                None,
            ),
        ],
    ),
    (
        "As Seneca put it, “no wind is kind to those without a port”.",
        [
            (
                "“no wind is kind to those without a port”",
                "unsupported",
                "none",
                None,
                "quotation-unsupported",
                "the source does not have these words: its quotes are by Ada Quill, Tom Arkell",
                None,
            ),
        ],
    ),
    (
        "He replies “fine by me”, and “yes”.",
        [],
    ),
    (
        "She calls it “wholly absurd”. The “Grey Lady of Skerry”, the “Big Lamp Plan”, a “light” and “Harbour Talks”.",
        [
            (
                "“wholly absurd”",
                "unsupported",
                "none",
                None,
                "quotation-unsupported",
                "the source does not have these words: its quotes are by Ada Quill, Tom Arkell",
                None,
            ),
        ],
    ),
    (
        "She was “quietly, stubbornly proud” and “stubbornly proud”, she said.",
        [
            ("“quietly, stubbornly proud”", "supported", "exact", "pride", "", "", None),
            ("“stubbornly proud”", "supported", "exact", "pride", "", "", None),
        ],
    ),
    (
        "I asked my team: “who would sign this bill here?”",
        [],
    ),
    (
        "“Too late” is not “early enough for us all”.",
        [],
    ),
    (
        "— Nobody asks for a budget in the dark, she says.\n— We ask for lamps.",
        [
            (
                "Nobody asks for a budget in the dark, she says.",
                "supported",
                "folded",
                "budget",
                "",
                "",
                None,
            ),
        ],
    ),
    (
        "Ada Quill: nobody asks for a purse in the dark",
        [
            (
                "nobody asks for a purse in the dark",
                "altered",
                "near",
                "budget",
                "quotation-altered",
                "words were changed: the source: “Nobody asks for a [-budget-] {+purse+} in the dark” (quote budget, notes §quotes.6)",
                None,
            ),
        ],
    ),
    (
        "Ada Quill: the keepers choose it themselves",
        [],
    ),
    (
        "“Nobody asks for a budget in the dark\nNext line.",
        [
            ("“Nobody asks for a budget in the dark", "supported", "exact", "budget", "", "", None),
        ],
    ),
    (
        "«» “” \"\" ' ' “ ” ““ »« ”",
        [],
    ),
    (
        "« Personne ne demande de budget dans le noir »",
        [
            (
                "« Personne ne demande de budget dans le noir »",
                "supported",
                "exact",
                "budget",
                "",
                "",
                None,
            ),
        ],
    ),
]
FRENCH = [
    (
        "« Personne ne demande de budget dans le noir », dit-elle (traduit de l'anglais).",
        [
            (
                "« Personne ne demande de budget dans le noir »",
                "supported",
                "exact",
                "budget",
                "",
                "",
                None,
            ),
        ],
    ),
    (
        "« Personne ne demande de budget dans le noir », dit-elle.",
        [
            (
                "« Personne ne demande de budget dans le noir »",
                "supported",
                "exact",
                "budget",
                "translation-untold",
                "a translation printed as the words said: add “(traduit de l’anglais)”: “Personne ne demande de budget dans le noir, et personne n'en demandera” (quote budget, notes §quotes.6)",
                None,
            ),
        ],
    ),
    (
        "“Nobody asks for a budget in the dark”, dit-elle.",
        [
            (
                "“Nobody asks for a budget in the dark”",
                "supported",
                "exact",
                "budget",
                "",
                "",
                None,
            ),
        ],
    ),
    (
        "« PERSONNE ne demande, dit-elle, de budget dans le noir. » Traduit.",
        [
            (
                "« PERSONNE ne demande, dit-elle, de budget dans le noir. »",
                "supported",
                "folded",
                "budget",
                "",
                "",
                None,
            ),
        ],
    ),
    (
        "« Personne ne demandait de budget dans le noir » (traduction)",
        [
            (
                "« Personne ne demandait de budget dans le noir »",
                "altered",
                "near",
                "budget",
                "quotation-altered",
                "words were changed: the source: “Personne ne [-demande-] {+demandait+} de budget dans le …” (quote budget, notes §quotes.6)",
                "«\xa0Personne ne demande de budget dans le noir\xa0»",
            ),
        ],
    ),
    (
        "« C'est idiot de dire que la tempête viendra d'ici 2035 » (traduit)",
        [
            (
                "« C'est idiot de dire que la tempête viendra d'ici 2035 »",
                "altered",
                "near",
                "storm",
                "quotation-altered",
                "a negation was lost: the source: “… dire que la tempête [-ne-] viendra [-pas-] d'ici 2035” (quote storm, notes §quotes.5)",
                "«\xa0C’est idiot de dire que la tempête ne viendra pas d’ici 2035\xa0»",
            ),
        ],
    ),
    (
        "Elle parle de « tempête » et du « plan lampe ».",
        [],
    ),
]
BREAD = [
    (
        "« Le pain, c’est surtout de l’attente », dit Léa Morvan.",
        [
            (
                "« Le pain, c’est surtout de l’attente »",
                "supported",
                "folded",
                "attente",
                "",
                "",
                None,
            ),
        ],
    ),
    (
        "« Le pain c'est surtout du levain », dit-elle.",
        [
            (
                "« Le pain c'est surtout du levain »",
                "altered",
                "near",
                "attente",
                "quotation-altered",
                "words were changed: the source: “… pain, c'est surtout [-de l'attente-] {+du levain+}” (quote attente, notes §quotes.7)",
                "«\xa0Le pain, c’est surtout de l’attente\xa0»",
            ),
        ],
    ),
    (
        "« Vous avez fermé le dimanche, pourquoi ? » demande Paul Le Goff.",
        [
            (
                "« Vous avez fermé le dimanche, pourquoi ? »",
                "altered",
                "near",
                "dimanche",
                "quotation-altered",
                "a negation was lost: the source: “Vous [-n'-] avez [-jamais-] fermé le dimanche, pourquoi” (quote dimanche, notes §quotes.8)",
                "«\xa0Vous n’avez jamais fermé le dimanche, pourquoi\xa0?\xa0»",
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
    assert rows(quoted_in(text, "en")) == expected


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_in_french(text, expected):
    assert rows(quoted_in(text, "fr")) == expected


@pytest.mark.parametrize(("text", "expected"), BREAD)
def test_of_a_french_source(text, expected):
    assert rows(quoted_in(text, "fr", FOURNIL)) == expected


SOURCES = [(HARBOUR, "en"), (HARBOUR, "fr"), (FOURNIL, "fr")]
TEXTS = [
    (knowledge, lang, text)
    for knowledge, lang in SOURCES
    for quote in knowledge.quotes.values()
    for text in (
        *([quote.original.text] if quote.original and quote.original.language == lang else []),
        *([quote.translations[lang].text] if lang in quote.translations else []),
    )
]
MARKS = ["“{}”", "« {} »", "«\u00a0{}\u00a0»", '"{}"', "‘{}’", "„{}“", "“\n{}\n”"]
SETTINGS = [
    str,
    str.upper,
    str.lower,
    lambda text: text.replace("'", "’"),
    lambda text: text.replace(" ", "\u00a0"),
    lambda text: text.replace(" ", "\n", 1),
    lambda text: text.replace(", ", " — "),
    lambda text: text.replace("é", "e\u0301"),
    lambda text: text + ".",
    lambda text: text + " […]",
]


@given(
    st.sampled_from(TEXTS), st.sampled_from(MARKS), st.lists(st.sampled_from(SETTINGS), max_size=4)
)
def test_a_quote_is_itself_however_it_is_set(entry, marks, settings):
    knowledge, lang, text = entry
    for setting in settings:
        text = setting(text)

    (found,) = quoted_in(marks.format(text), lang, knowledge)

    assert (found.verdict, found.outcome in ("exact", "folded")) == ("supported", True)


@given(st.sampled_from(TEXTS))
def test_a_quote_as_a_draft_prints_it_is_supported(entry):
    knowledge, lang, text = entry

    (found,) = quoted_in(quoted(text, lang), lang, knowledge)

    assert found.verdict == "supported"


@given(st.sampled_from(TEXTS), st.data())
def test_a_quote_with_a_word_changed_is_never_supported(entry, data):
    knowledge, lang, text = entry
    words = text.split()
    at = data.draw(st.integers(0, len(words) - 1))
    words[at] = data.draw(st.sampled_from(["herring", "seven", "hareng", "toujours"]))

    found = quoted_in(f"“{' '.join(words)}”, says Quill, dit Léa.", lang, knowledge)

    assert [it.verdict for it in found if it.kind == "quotation"] != ["supported"]


@given(st.sampled_from([it for it in TEXTS if "..." not in it[2]]), st.data())
def test_a_quote_with_a_word_dropped_inside_is_never_supported(entry, data):
    knowledge, lang, text = entry
    words = [word for word in text.split() if word[0].isalnum()]
    at = data.draw(st.integers(1, len(words) - 2))
    del words[at]

    found = quoted_in(f"“{' '.join(words)}”", lang, knowledge)

    assert [it.verdict for it in found] != ["supported"]


@given(st.text())
def test_folding_again_changes_nothing(text):
    once = [token.fold for token in valued(tokens(plain(text)))]

    assert [token.fold for word in once for token in valued(tokens(word))] == once


PIECES = st.sampled_from(
    [
        *"«»“”„‹›‘’\"'…[](),.:;!?—–-\n \u00a0",
        "Nobody asks",
        "dit-il",
        "she says",
        "ne",
        "not",
        "90%",
        "Ada",
        "lamp",
    ]
)


@given(st.lists(PIECES, max_size=60).map("".join) | st.text(), st.sampled_from(["en", "fr", None]))
def test_any_text_is_read_and_spans_are_exact(text, lang):
    end = 0
    for found in quoted_in(text, lang):
        assert text[found.start : found.end] == found.text
        assert end <= found.start < found.end
        end = found.end
