"""What holds for the reading of any text: it never raises, spans are exact, parts are read alike."""

import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from noise import DIGITS, PIECES, noise

from postgen.language import LANGUAGES, mentions
from postgen.language.faults import fault
from postgen.language.mention import HEDGES
from postgen.language.quantity import BOUNDS, PERS, UNITS
from postgen.language.styles import vague

WORDS = st.sampled_from(
    [*DIGITS, *(word.strip() for words in PIECES.values() for word in words.split(";"))]
)
PROSE = st.lists(WORDS | st.text(max_size=3), max_size=16).map(" ".join)
TEXTS = st.text() | PROSE
# Bits that were thought to cost the most, each many times over.
HARD = (
    "1 ", "1 000 ", "1,", "1.", "1-", "1/", "1:00:", "1'", "1h", "a1", "x1 ", "$1 ", "1 $ ", "1 % ", "9 in 10 ",
    "9 sur 10 ", "2026 ", "2026-", "1 January ", "janvier ", "from 1 to ", "entre 1 et ", "one hundred and ",
    "deux cent ", "million ", "mille ", "dozens of ", "half ", "and a half ", "more than ", "plus de ", "per year ",
    "instead of 1 ", "1 of ", "1 de la ", "S&P ", "1 young ", "½", "(1) ", "1+ ", "0" * 9, "’27 ", "http://1 ", "-",
)  # fmt: skip


def sound(text, lang):
    """Hold a reading to be well formed, and give it."""
    found = mentions(text, lang)
    last = 0
    for it in found:
        span = text[it.start : it.end]
        assert last <= it.start < it.end <= len(text), (text, it)
        assert span == span.strip(), (text, it)
        first, end = it.number
        assert it.start <= first < end <= it.end, (text, it)
        assert text[first:end] == text[first:end].strip(), (text, it)
        told = it.quantity
        assert told.unit in UNITS, (text, it)
        assert told.bound in ("", *BOUNDS), (text, it)
        assert set(told.per) <= set(PERS), (text, it)
        assert it.hedge in ("", *HEDGES), (text, it)
        assert it.change in ("", "up", "down"), (text, it)
        assert vague(told) or not fault(told), (text, it, fault(told))
        last = it.end
    return found


def moved(found, by):
    """Give mentions as they stand further on."""
    return [
        it._replace(
            start=it.start + by, end=it.end + by, number=(it.number[0] + by, it.number[1] + by)
        )
        for it in found
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
@given(text=TEXTS)
@example(text="9" * 400)
@example(text="9" * 5000 + " %")
@example(text="1" + ",000" * 200)
@example(text="1 000 " * 100)
@example(text="\u0661\u0662\u0663 \u05d0 12 % \u200f 13")
@example(text="1:" + "9" * 5000)
@example(text="9" * 5000 + "h" + "9" * 5000)
def test_any_text_is_read_soundly(lang, text):
    sound(text, lang)


@pytest.mark.parametrize("lang", LANGUAGES)
@given(first=TEXTS, last=TEXTS)
@example(first="24 %", last="contre 22")
@example(first="24%", last="against 22")
@example(first="plus de", last="10 %")
@example(first="10 %", last="ou plus")
@example(first="between 9", last="and 10")
@example(first="1", last="trillion en 2030")
@example(first="1 trillion", last="de revenus")
@example(first="le 3", last="mars 2026")
@example(first="take", last="five minutes")
def test_paragraphs_are_read_apart(lang, first, last):
    first = first.rstrip() or "-"
    whole = f"{first}\n\n{last}"
    by = len(first) + 2
    assert mentions(whole, lang) == mentions(first, lang) + moved(mentions(last, lang), by)


@pytest.mark.parametrize("lang", LANGUAGES)
@given(text=TEXTS, ends=st.tuples(st.integers(0, 60), st.integers(0, 60)))
def test_a_stretch_is_read_as_if_it_stood_alone(lang, text, ends):
    start, end = sorted(ends)
    start, end = min(start, len(text)), min(end, len(text))
    assert mentions(text, lang, start, end) == moved(mentions(text[start:end], lang), start)


def calls(text, lang):
    """Count the calls that reading a text takes."""
    count = 0

    def step(frame, event, arg):
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(step)
    try:
        mentions(text, lang)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("bit", HARD)
def test_twice_the_text_takes_twice_the_work(lang, bit):
    mentions(bit, lang)  # the language is loaded
    once, twice = (calls(bit * many, lang) for many in (200, 400))
    assert twice <= 2.2 * once + 1000


@pytest.mark.parametrize("lang", LANGUAGES)
def test_noise_is_read_soundly(lang):
    for seed in range(500):
        sound(noise(seed, lang), lang)


@pytest.mark.long
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_hundred_thousand_texts_of_noise(lang):
    for seed in range(50_000):
        sound(noise(seed, lang), lang)


@pytest.mark.long
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("bit", ["1 ", "1 000 ", "9 in 10 ", "million ", "$1 ", "2026-", "1:00:"])
def test_a_hundred_thousand_of_each_in_a_row(lang, bit):
    sound(bit * 100_000, lang)
