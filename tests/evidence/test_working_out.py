"""Numbers that follow from those that a text cites: which sums are found, and which are not."""

import pytest

from postgen.evidence.context import small
from postgen.evidence.working_out import term, worked_out
from postgen.language import mentions

FIRST = ("$100 million", "$1 billion")
GROWN = ("2.4%", "3.5%")
CASES = [
    ("Revenue grew tenfold.", FIRST, "$1 billion / $100 million"),
    ("Revenue grew fivefold.", FIRST, None),
    ("It gained $900 million.", FIRST, "$1 billion − $100 million"),
    ("It cost $900 million.", FIRST, None),  # no word says that one is taken from the other
    ("Together that is $1.1 billion.", FIRST, "$100 million + $1 billion"),
    ("The gap is 1.1 points.", GROWN, "3.5% − 2.4%"),
    ("The gap is 2 points.", GROWN, None),
    ("The other 10% remain.", ("90%",), "100 % − 90%"),
    ("The other 20% remain.", ("90%",), None),
    ("The bill is about $3 trillion.", ("300 GW", "$10 billion per GW"), "300 GW × $10 billion per GW"),
    ("All that took two years.", ("2023", "2025"), "2025 − 2023"),
    ("All that took three years.", ("2023", "2025"), None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "cited", "expected"), CASES)
def test_what_follows(text, cited, expected):
    terms = [term(mentions(one, "en")[0].quantity, one) for one in cited]
    (mention,) = mentions(text, "en")
    found = worked_out(mention, "en", terms, small(text))

    assert (found and found.text) == expected
