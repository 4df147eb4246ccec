"""How a text's quantity stands to the source's, by their values: what passes, what is off."""

import pytest

from postgen.evidence.grades import SLIGHT, TRUE, WRONG
from postgen.evidence.relation import far, kind, relation
from postgen.language import mentions
from postgen.language.mention import HEDGES, Mention
from postgen.language.quantity import Quantity

RANGE = Quantity("USD", None, 9e9, 10e9)
ABOUT = Quantity("USD", 100e6, approx=True)
EXACT = Quantity("GW", 300)
MORE = Quantity("percent", 50, bound="more than")
SHARE = Quantity("percent", None, 10, 20)
BEFORE = Quantity("year", 2035, bound="before")
YEARS = Quantity("year", None, 2027, 2028)
COST = Quantity("USD", None, 10e9, 15e9, per=("GW", "year"))

CASES = [
    ("$9-10 billion", RANGE, TRUE, ""),
    ("between $9 and $10 billion", RANGE, TRUE, ""),
    ("up to $10 billion", RANGE, TRUE, ""),
    ("$9 billion or more", RANGE, TRUE, ""),
    ("more than $9 billion", RANGE, TRUE, ""),
    ("close to $10 billion", RANGE, TRUE, ""),
    ("nearly $10 billion", RANGE, TRUE, ""),
    ("about $10 billion", RANGE, SLIGHT, "range"),
    ("$10 billion", RANGE, WRONG, "range"),
    ("$9.8 billion", RANGE, WRONG, "range"),
    ("more than $10 billion", RANGE, WRONG, "bound"),
    ("$8 to $12 billion", RANGE, WRONG, "range"),
    ("$9-10 million", RANGE, WRONG, "range"),
    ("exactly 17%", SHARE, WRONG, "range"),
    ("about $100 million", ABOUT, TRUE, ""),
    ("$100 million", ABOUT, SLIGHT, "approximation"),
    ("exactly $100 million", ABOUT, WRONG, "approximation"),
    ("$120 million", ABOUT, WRONG, "value"),
    ("300 GW", EXACT, TRUE, ""),
    ("300,000 MW", EXACT, TRUE, ""),
    ("about 300 GW", EXACT, TRUE, ""),
    ("300 MW", EXACT, WRONG, "value"),
    ("more than half", MORE, TRUE, ""),
    ("more than 40%", MORE, TRUE, ""),
    ("50%", MORE, SLIGHT, "bound"),
    ("less than half", MORE, WRONG, "bound"),
    ("by 2035", BEFORE, TRUE, ""),
    ("before 2035", BEFORE, TRUE, ""),
    ("2035", BEFORE, SLIGHT, "bound"),
    ("after 2035", BEFORE, WRONG, "bound"),
    ("before 2030", BEFORE, WRONG, "value"),
    ("2027 or 2028", YEARS, TRUE, ""),
    ("by 2028", YEARS, TRUE, ""),
    ("2027", YEARS, WRONG, "range"),
    ("2031", YEARS, WRONG, "value"),
    ("$10 to $15 billion", COST, TRUE, ""),
    ("$10 to $15 billion per gigawatt per year", COST, TRUE, ""),
    ("$10 to $15 billion per megawatt", COST, WRONG, "unit"),
    ("$10 to $15 billion a month", COST, WRONG, "unit"),
]


@pytest.mark.parametrize(("text", "known", "grade", "outcome"), CASES)
def test_what_passes_and_what_is_off(text, known, grade, outcome):
    (mention,) = mentions(text, "en")

    assert kind(mention.quantity.unit) == kind(known.unit)
    assert relation(mention, known)[:2] == (grade, outcome)


ENDS = [(value,) for value in (1, 4, 5, 6, 8, 9, 15.5)] + [(None, 4, 5), (None, 5, 8), (None, 8, 5)]
QUANTITIES = [
    Quantity("hours", *ends, bound=bound, approx=approx)
    for ends in ENDS
    for bound in ("", "more than", "at least", "less than", "at most")
    for approx in (False, True)
]


@pytest.mark.parametrize("hedge", ["", *HEDGES])
def test_what_is_far_from_a_fact_is_never_taken_for_it(hedge):
    taken = [
        (said, fact)
        for said in QUANTITIES
        for fact in QUANTITIES
        if far(said, fact)
        if relation(Mention(0, 9, (0, 5), said, "en", hedge), fact).grade < WRONG
    ]

    assert taken == []
