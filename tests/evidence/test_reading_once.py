"""Whatever a text repeats, its words are read a bounded number of times."""

import pytest
from said import attributed_in

from postgen.evidence import hearing, quotations, retold, surroundings
from postgen.evidence.quoting import spans

MANY = 600
QUOTE = "“Nobody asks for a budget in the dark”"
LONG = "the keepers choose the lamp themselves, " * MANY
# How many times a letter may be read: as a quotation, around it, in its sentence, as a statement.
MOST = 12

TEXTS = {
    "quotations, then a sentence that names who spoke": f"{QUOTE} " * MANY + f". Tom says {LONG}",
    "quotations, then a sentence that names nobody": f"{QUOTE} " * MANY + f". Then {LONG}",
    "quotations of one sentence with its speaker": f"{QUOTE} says Tom, " * MANY,
    "sentences with their speaker": "Ada Quill says the keepers choose the lamp. " * MANY,
    "names in a row": "Ada Quill, " * MANY,
    "speakers in one sentence": f"Ada Quill says {LONG}" + "and Tom says " * MANY,
    "pronouns": "Ada Quill speaks. " + "She says so. " * MANY,
    "lists": f"- {'the keepers '} choose the lamp\n" * MANY,
    "speakers with colons": "Tom: who signs the bill when it goes out\n" * MANY,
    "marks that open alone": f"“{LONG}" * 3,
    "marks in marks": "“a " * MANY + LONG + "b” " * MANY,
    "an incise and another": f"“{'she says, ' * MANY}”",
    "words left out": f"“{'Nobody … ' * MANY}”",
    "a line of spaces": f"“ {' ' * 9 * MANY} a”",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_no_letter_is_read_again_and_again(text, monkeypatch):
    read = []

    def count(module):
        tokens = module.tokens

        def counted(text, start=0, end=None):
            read.append((len(text) if end is None else end) - start)
            return tokens(text, start, end)

        monkeypatch.setattr(module, "tokens", counted)

    for module in (hearing, quotations, retold, surroundings):
        count(module)
    attributed_in(text, "en")

    assert sum(read) <= MOST * len(text)


class Watched(str):
    """Remember the longest stretch that was taken of a text."""

    __slots__ = ("longest",)

    def __getitem__(self, at):
        taken = super().__getitem__(at)
        self.longest = max(getattr(self, "longest", 0), len(taken))
        return taken


@pytest.mark.parametrize("lead", ["the keepers choose ", " \u00a0", "so: ", "\n", ". "])
def test_only_what_is_near_a_quotation_is_looked_at(lead):
    text = Watched(lead * MANY + QUOTE + lead * MANY)
    (quotation,) = spans(text)
    text.longest = 0
    surroundings.Surroundings(text, "en", frozenset()).of(quotation)

    assert text.longest <= 200
