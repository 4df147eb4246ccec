"""What holds for every figure: no digit, end, bound or approximation is ever lost."""

import re
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from postgen.language import LANGUAGES, styles, words
from postgen.language.numerals import numeral
from postgen.language.quantity import Quantity
from postgen.language.styles import CALENDAR, DURATIONS, MONEY

SCALES = {
    "million": 6, "millions": 6, "milliard": 9, "milliards": 9, "billion": 9, "trillion": 12,
    "M": 6, "Md": 9, "bn": 9, "tn": 12, "K": 3, "k": 3,
}  # fmt: skip
NUMBER = (
    r"(−?)[$€£]?(\d{1,3}(?:[\u00a0,]\d{3}(?!\d))*(?:[.,]\d+)?)[\u00a0 ]?"
    r"(millions?|milliards?|billion|trillion|Md|M|bn|tn|K|k|)(?![a-wyz])"
)
BOUNDS = {
    "fr": {
        "more than": "plus d",
        "at least": "au moins",
        "less than": "moins d",
        "at most": "au plus",
    },
    "en": {bound: bound for bound in ("more than", "at least", "less than", "at most")},
}
SIGNS = {"more than": ">", "at least": "≥", "less than": "<", "at most": "≤"}
APPROX = {"fr": "environ", "en": "about"}

MEASURES = ("percent", "GW", "W", "times", "count", "minutes", "years", *MONEY)
WHOLE = st.integers(-(10**16), 10**16)
# As a person types them in a file: at most twelve digits that matter.
DIGITS, PLACES = st.integers(0, 10**12), st.integers(0, 9)
TYPED = st.builds(lambda digits, places: float(f"{digits}e-{places}"), DIGITS, PLACES)
LEADING, ZEROS = st.integers(-9999, 9999), st.integers(0, 14)
ROUND = st.builds(lambda digits, zeros: digits * 10**zeros, LEADING, ZEROS)
NUMBERS = WHOLE | ROUND | TYPED


def read(text, lang):
    """Read the numbers of a text that is in digits."""
    separator, point = ("\u00a0", ",") if lang == "fr" else (",", ".")
    for sign, digits, scale in re.findall(NUMBER, text):
        plain = digits.replace(separator, "").replace(point, ".")
        yield Fraction(plain) * 10 ** SCALES.get(scale, 0) * (-1 if sign else 1)


def exactly(number):
    return Fraction(repr(number))


@pytest.mark.parametrize("lang", LANGUAGES)
@given(number=NUMBERS, unit=st.sampled_from(MEASURES))
@example(number=0.1, unit="USD")
@example(number=1e23, unit="count")
@example(number=1e-7, unit="percent")
def test_a_number_reads_back_as_it_was(lang, number, unit):
    for style in ("prose", "bare"):
        told = words(Quantity(unit, number), lang, style)

        assert list(read(told, lang)) == [exactly(number)]


@pytest.mark.parametrize("lang", LANGUAGES)
@given(number=NUMBERS, unit=st.sampled_from(["percent", "GW", "times", "count", *MONEY]))
def test_a_number_in_a_tight_line_reads_back_as_it_was(lang, number, unit):
    assert list(read(words(Quantity(unit, number), lang, "short"), lang)) == [exactly(number)]


@pytest.mark.parametrize("lang", LANGUAGES)
@given(ends=st.tuples(NUMBERS, NUMBERS), unit=st.sampled_from(MEASURES))
@example(ends=(500, 2_000_000), unit="USD")
@example(ends=(0, 10**9), unit="count")
def test_a_range_keeps_both_ends(lang, ends, unit):
    low, high = sorted(ends)
    told = words(Quantity(unit, None, low, high), lang)
    found = list(read(told, lang))

    assert len(found) == 2
    assert found[1] == exactly(high)
    # The scale may stand once, after the high end.
    assert exactly(low) in {found[0], *(found[0] * 10**power for power in (6, 9, 12))}


@given(ends=st.tuples(NUMBERS, NUMBERS), unit=st.sampled_from(MONEY))
def test_an_english_range_of_money_reads_back_end_by_end(ends, unit):
    low, high = sorted(ends)

    assert list(read(words(Quantity(unit, None, low, high), "en"), "en")) == [
        exactly(low),
        exactly(high),
    ]


@given(low=st.integers(0, 999), high=st.integers(10**6, 10**13))
def test_a_small_low_end_is_never_read_on_the_scale_of_the_high_one(low, high):
    for lang in LANGUAGES:
        found = list(read(words(Quantity("USD", None, low, high), lang), lang))

        assert found == [low, high]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("bound", ["", *SIGNS])
@given(
    number=NUMBERS | st.sampled_from([1, 2, 50, 95]),
    high=st.none() | NUMBERS,
    unit=st.sampled_from([*MEASURES, *DURATIONS]),
    approx=st.booleans(),
    per=st.sampled_from([(), ("year",), ("GW", "year")]),
)
def test_the_bound_and_the_approximation_are_in_every_style(
    lang, bound, number, high, unit, approx, per
):
    ends = (number, None, None) if high is None else (None, number, high)
    told = styles(Quantity(unit, *ends, per, approx, bound), lang)

    for style, text in told.items():
        if bound:
            better = style == "odds" and text == "better than even odds" and bound == "more than"
            assert better or BOUNDS[lang][bound] in text or SIGNS[bound] in text
        assert approx == (APPROX[lang] in text or "~" in text)


@pytest.mark.parametrize("lang", LANGUAGES)
@given(start=st.integers(1900, 2100), length=st.integers(1, 50), unit=st.sampled_from(CALENDAR))
def test_a_span_of_years_keeps_both_and_separates_no_thousands(lang, start, length, unit):
    low, high = (start, start + length) if unit == "year" else (str(start), str(start + length))
    told = words(Quantity(unit, None, low, high), lang)

    assert re.findall(r"\d+", told) == [str(start), str(start + length)]


@given(number=st.floats(allow_nan=False, allow_infinity=False, allow_subnormal=False))
def test_no_more_than_the_noise_of_a_float_is_left_out(number):
    digits = numeral(number)
    written = Fraction(f"{'-' if digits.negative else ''}{digits.whole}.{digits.fraction or 0}")

    assert abs(written - Fraction(number)) <= abs(Fraction(number)) * Fraction(1, 10**14)


@given(hundredths=st.lists(st.integers(0, 10**6), min_size=2, max_size=8))
def test_the_noise_of_an_addition_does_not_show(hundredths):
    total = sum(part / 100 for part in hundredths)

    assert len(numeral(total).fraction) <= 2
