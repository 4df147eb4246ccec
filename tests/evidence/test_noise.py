"""Texts of number-like pieces, noise and a source's own words are judged whatever they are."""

import random

import pytest
from lighthouse import knowledge as lighthouse
from noise import noise
from said import FOURNIL, HARBOUR

from postgen.evidence import examine
from postgen.evidence.verdict import ALTERED, OWN, SUPPORTED, UNSUPPORTED
from postgen.prose import Prose

SOURCES = {"en": HARBOUR, "fr": FOURNIL}


def told(knowledge):
    """Give bits of what a source tells, which noise alone would hardly name."""
    words = [quote.original.text for quote in knowledge.quotes.values() if quote.original]
    words += [
        text
        for claim in knowledge.claims.values()
        for text in claim.text.values()
        if isinstance(text, str)
    ]
    words += [person.name for person in knowledge.source.people]
    return [*words, "says", "dit", "selon", "according to", "«", "»", "“", "”", '"']


def judged(seed, lang):
    """Judge a text of noise, and hold its verdicts to be well formed."""
    draw = random.Random(seed)
    knowledge = draw.choice([SOURCES[lang], lighthouse()])
    parts = [
        noise(seed, lang),
        *draw.choices(told(knowledge), k=draw.randint(0, 4)),
        noise(-1 - seed, lang),
    ]
    text = draw.choice(["", " ", "\n"]).join(draw.sample(parts, len(parts)))
    last = 0
    for it in examine(Prose(text, draw.choice([lang, None])), knowledge):
        assert last <= it.start < it.end <= len(text), (seed, text, it)
        assert it.text == text[it.start : it.end], (seed, text, it)
        assert it.verdict in (SUPPORTED, ALTERED, UNSUPPORTED, OWN), (seed, text, it)
        last = it.start


@pytest.mark.parametrize("lang", SOURCES)
def test_noise_is_judged(lang):
    for seed in range(150):
        judged(seed, lang)


@pytest.mark.long
@pytest.mark.parametrize("lang", SOURCES)
def test_a_hundred_thousand_texts_of_noise_are_judged(lang):
    for seed in range(50_000):
        judged(seed, lang)
