"""Sentences as `--explain` shows them."""

import pytest

from postgen.drafting.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two.", ["One.", "Two."]),
        ("Un.\n\nDeux ?", ["Un.", "Deux ?"]),
        ("It grew 1.5 times. Then?", ["It grew 1.5 times.", "Then?"]),
        ("He said “No.” Then left.", ["He said “No.”", "Then left."]),
        ("Il dit : « Non. » Puis part.", ["Il dit : « Non. »", "Puis part."]),
        ("Elle : « Non. Jamais », dit-elle. Puis.", ["Elle : « Non. Jamais », dit-elle.", "Puis."]),
        ("Wait… And see", ["Wait…", "And see"]),
        ("On Feb. 13 he said so. Yes.", ["On Feb. 13 he said so.", "Yes."]),
        ("A line\nanother", ["A line", "another"]),
        ("#AI #Compute", ["#AI #Compute"]),
        ("", []),
        ("\n\n", []),
    ],
)
def test_sentences(text, expected):
    assert [text[start:end] for start, end in sentences(text)] == expected
