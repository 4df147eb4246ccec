"""Which styles apply, what is refused, and vague figures."""

import pytest
from quantities import (
    A_YEAR,
    count,
    date,
    gigawatts,
    minutes,
    percent,
    times,
    usd,
    year,
    years,
)

from postgen.language import LANGUAGES, styles, words
from postgen.language.quantity import BOUNDS, PERS, UNITS, Quantity
from postgen.language.styles import DURATIONS

FEW = {"fr": "encore quelques milliards", "en": "another few billion"}
VAGUE = Quantity("USD", words=FEW)
STYLES = [
    (usd(8e11), ["prose", "short", "spelled", "bare"]),
    (usd(1e9, per=A_YEAR), ["prose", "short", "spelled", "amount", "bare"]),
    (percent(50), ["prose", "short", "spelled", "odds", "bare"]),
    (percent(0), ["prose", "short", "spelled", "bare"]),
    (percent(100), ["prose", "short", "spelled", "bare"]),
    (percent(12.5), ["prose", "short", "spelled", "bare"]),
    (percent(50, per=A_YEAR), ["prose", "short", "spelled", "amount", "bare"]),
    (percent(10, 20), ["prose", "short", "spelled", "bare"]),
    (times(3), ["prose", "short", "spelled", "by", "by-spelled", "bare"]),
    (years(1, 2), ["prose", "short", "spelled", "bare"]),
    (
        years(1, 2, since="2026-02"),
        ["prose", "short", "spelled", "duration", "duration-spelled", "bare"],
    ),
    (count(3), ["prose", "short", "spelled", "bare"]),
    (year(2035), ["prose", "short"]),
    (date("2026-02"), ["prose", "short"]),
    (VAGUE, ["prose"]),
]
REFUSED = [
    (
        usd(1),
        "odds",
        "the style 'odds' does not apply to this figure: use prose, short, spelled, bare",
    ),
    (year(2035), "bare", "the style 'bare' does not apply to this figure: use prose, short"),
    (VAGUE, "short", "the style 'short' does not apply to this figure: use prose"),
    (usd(1), "loud", "the style 'loud' is unknown: use prose, short, spelled, bare"),
]
FAULTS = [
    (Quantity("yen", 1), "the unit 'yen' is unknown: there are " + ", ".join(UNITS)),
    (usd(1, per=("cow",)), "the denominator 'cow' is unknown: there are " + ", ".join(PERS)),
    (usd(1, bound="over"), "the bound 'over' is unknown: there are " + ", ".join(BOUNDS)),
    (Quantity("USD"), "a figure needs a value, a low and a high, or words"),
    (Quantity("USD", low=1), "a range needs a low and a high"),
    (Quantity("USD", high=1), "a range needs a low and a high"),
    (usd("1e9"), "a figure in USD needs a number, not '1e9'"),
    (usd(True), "a figure in USD needs a number, not True"),
    (usd(float("nan")), "a figure in USD needs a number, not nan"),
    (usd(1, float("inf")), "a figure in USD needs a number, not inf"),
    (usd(1, bound="by"), "the bound 'by' needs a time, not USD"),
    (usd(1, since="2026"), "only a duration is counted from a date, not USD"),
    (years(1, since="2026-13"), "'2026-13' is in no calendar"),
    (year(2035, per=A_YEAR), "a year has no denominators and is counted from no date"),
    (date("2026-02", since="2026"), "a date has no denominators and is counted from no date"),
    (date("2026-02-30"), "'2026-02-30' is in no calendar"),
    (
        year(2035.5),
        "'2035.5' is not a time: write 2025, 2025-2027, 2026-Q1, 2026-01 or 2026-02-13",
    ),
    (Quantity("USD", words={"de": "einige"}), "a figure without a number needs words in {lang}"),
]


@pytest.mark.parametrize(("quantity", "expected"), STYLES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_styles_that_apply(lang, quantity, expected):
    told = styles(quantity, lang)

    assert list(told) == expected
    assert told == {style: words(quantity, lang, style) for style in expected}


@pytest.mark.parametrize(("quantity", "style", "message"), REFUSED)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_style_that_does_not_apply_is_refused(lang, quantity, style, message):
    with pytest.raises(ValueError, match="style") as caught:
        words(quantity, lang, style)

    assert str(caught.value) == message


@pytest.mark.parametrize(("quantity", "message"), FAULTS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_quantity_with_a_fault_is_refused(lang, quantity, message):
    for tell in (words, styles):
        with pytest.raises(ValueError, match=r".") as caught:
            tell(quantity, lang)

        assert str(caught.value) == message.format(lang=lang)


def test_prose_is_the_default():
    assert words(gigawatts(10, 15), "en") == "10 to 15 gigawatts"


def test_a_vague_figure_is_told_in_its_own_words():
    assert words(VAGUE, "fr") == "encore quelques milliards"
    assert words(VAGUE, "en") == "another few billion"


def test_the_words_of_a_vague_figure_are_set_like_any_text():
    vague = Quantity("count", words={"fr": "plus d'un...", "en": "more than 'one'"})

    assert words(vague, "fr") == "plus d’un…"
    assert words(vague, "en") == "more than ‘one’"


def test_an_unknown_language_names_those_there_are():
    with pytest.raises(ValueError, match=r"^no language 'de': there are fr, en$"):
        words(usd(1), "de")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("unit", UNITS)
def test_every_unit_can_be_told_in_every_style(lang, unit):
    quantity = Quantity(unit, 2026, since="2026-02" if unit in DURATIONS else "")

    assert all(styles(quantity, lang).values())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("per", PERS)
def test_every_denominator_can_be_told(lang, per):
    told = styles(usd(1, per=(per, "GW")), lang)

    assert len({told["prose"], told["short"], told["amount"]}) == 3


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("bound", BOUNDS)
@pytest.mark.parametrize("make", [minutes, year, lambda value, **more: date(f"{value}-03", **more)])
def test_every_bound_can_be_told_of_a_time(lang, bound, make):
    plain, bounded = styles(make(2026), lang), styles(make(2026, bound=bound), lang)

    assert all(len(bounded[style]) > len(plain[style]) for style in plain)
