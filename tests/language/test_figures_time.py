"""Durations, calendar years, dates and periods."""

import pytest
from quantities import (
    LEAST,
    LESS,
    MORE,
    MOST,
    date,
    days,
    hours,
    minutes,
    months,
    tells,
    weeks,
    year,
    years,
)

from postgen.language import period

DURATIONS = [
    (minutes(142), "prose", "142 minutes", "142 minutes"),
    (minutes(1), "prose", "1 minute", "1 minute"),
    (minutes(1.5), "prose", "1,5 minute", "1.5 minutes"),
    (minutes(142, approx=True), "prose", "environ 142 minutes", "about 142 minutes"),
    (minutes(20, 30), "prose", "20 à 30 minutes", "20 to 30 minutes"),
    (hours(1), "prose", "1 heure", "1 hour"),
    (hours(2), "prose", "2 heures", "2 hours"),
    (hours(1_000_000), "prose", "1_million d’heures", "1 million hours"),
    (days(1), "prose", "1 jour", "1 day"),
    (days(90), "prose", "90 jours", "90 days"),
    (weeks(1), "prose", "1 semaine", "1 week"),
    (weeks(6), "prose", "6 semaines", "6 weeks"),
    (months(1), "prose", "1 mois", "1 month"),
    (months(6, 12), "prose", "6 à 12 mois", "6 to 12 months"),
    (years(1), "prose", "1 an", "1 year"),
    (years(2), "prose", "2 ans", "2 years"),
    (years(1.5), "prose", "1,5 an", "1.5 years"),
    (years(1, 2), "prose", "1 à 2 ans", "1 to 2 years"),
    (years(10_000), "prose", "10_000 ans", "10,000 years"),
    (years(66e6), "prose", "66_millions d’années", "66 million years"),
    (years(5, bound=MORE), "prose", "plus de 5 ans", "more than 5 years"),
    (years(1, bound=MORE), "prose", "plus de 1 an", "more than 1 year"),
    (years(5, bound=LEAST), "prose", "au moins 5 ans", "at least 5 years"),
    (years(5, bound=LESS), "prose", "moins de 5 ans", "less than 5 years"),
    (years(5, bound=MOST), "prose", "au plus 5 ans", "at most 5 years"),
    (years(5, bound="by"), "prose", "d’ici 5 ans", "within 5 years"),
    (years(5, bound="before"), "prose", "avant 5 ans", "in less than 5 years"),
    (years(5, bound="after"), "prose", "après 5 ans", "after 5 years"),
    (years(5, bound="by", approx=True), "prose", "d’ici 5 ans environ", "within about 5 years"),
    (hours(3, per=("day",)), "prose", "3 heures par jour", "3 hours a day"),
    (minutes(142), "short", "2_h_22", "2h22m"),
    (minutes(142, approx=True), "short", "~2_h_22", "~2h22m"),
    (minutes(125), "short", "2_h_05", "2h05m"),
    (minutes(120), "short", "2_h", "2h"),
    (minutes(60), "short", "1_h", "1h"),
    (minutes(45), "short", "45_min", "45 min"),
    (minutes(90, 120), "short", "1_h_30 à 2_h", "1h30m–2h"),
    (minutes(20, 30), "short", "20-30_min", "20–30 min"),
    (minutes(0.5), "short", "0,5_min", "0.5 min"),
    (minutes(-90), "short", "−90_min", "−90 min"),
    (hours(2), "short", "2_h", "2h"),
    (hours(2, 3), "short", "2-3_h", "2–3h"),
    (days(1), "short", "1_jour", "1 day"),
    (days(90), "short", "90_jours", "90 days"),
    (weeks(1), "short", "1_semaine", "1 week"),
    (months(6, 12), "short", "6-12_mois", "6–12 months"),
    (years(1), "short", "1_an", "1 year"),
    (years(1, 2), "short", "1-2_ans", "1–2 years"),
    (years(5, bound="by"), "short", "d’ici 5_ans", "within 5 years"),
    (years(5, bound=MORE), "short", ">_5_ans", ">5 years"),
    (minutes(1), "spelled", "une minute", "one minute"),
    (hours(1), "spelled", "une heure", "one hour"),
    (hours(1, bound=MORE), "spelled", "plus d’une heure", "more than one hour"),
    (hours(1, bound=LESS), "spelled", "moins d’une heure", "less than one hour"),
    (days(1), "spelled", "un jour", "one day"),
    (weeks(1, 2), "spelled", "une à deux semaines", "one to two weeks"),
    (months(9), "spelled", "neuf mois", "nine months"),
    (months(12), "spelled", "douze mois", "12 months"),
    (months(18), "spelled", "18 mois", "18 months"),
    (years(1), "spelled", "un an", "one year"),
    (years(1, 2), "spelled", "un à deux ans", "one to two years"),
    (years(11, bound=MORE), "spelled", "plus de onze ans", "more than 11 years"),
    (years(8, bound=LESS), "spelled", "moins de huit ans", "less than eight years"),
    (years(1.5), "spelled", "1,5 an", "1.5 years"),
    (years(1, approx=True), "spelled", "environ un an", "about one year"),
    (years(1, 2), "bare", "1 à 2", "1 to 2"),
]
ANCHORED = [
    (
        years(1, 2, since="2026-02"),
        "prose",
        "1 à 2 ans à compter de février 2026",
        "1 to 2 years from February 2026",
    ),
    (
        years(1, 2, since="2026-02"),
        "spelled",
        "un à deux ans à compter de février 2026",
        "one to two years from February 2026",
    ),
    (
        years(1, 2, since="2026-02"),
        "short",
        "1-2_ans à compter de février 2026",
        "1–2 years from February 2026",
    ),
    (years(1, 2, since="2026-02"), "duration", "1 à 2 ans", "1 to 2 years"),
    (years(1, 2, since="2026-02"), "duration-spelled", "un à deux ans", "one to two years"),
    (years(1, 2, since="2026-02"), "bare", "1 à 2", "1 to 2"),
    (
        years(2, since="2026-02-13", approx=True),
        "prose",
        "environ 2 ans à compter du 13 février 2026",
        "about 2 years from February 13, 2026",
    ),
    (years(2, since="2026-02-13", approx=True), "duration", "environ 2 ans", "about 2 years"),
    (
        months(6, since="2025-08"),
        "prose",
        "6 mois à compter d’août 2025",
        "6 months from August 2025",
    ),
    (
        months(6, since="2025-10-01"),
        "prose",
        "6 mois à compter du 1er octobre 2025",
        "6 months from October 1, 2025",
    ),
    (years(5, since="2026"), "prose", "5 ans à compter de 2026", "5 years from 2026"),
    (
        years(5, since="2026-Q2", bound="by"),
        "prose",
        "d’ici 5 ans à compter du deuxième trimestre 2026",
        "within 5 years from the second quarter of 2026",
    ),
    (
        weeks(3, since="2026-04", bound=MORE),
        "prose",
        "plus de 3 semaines à compter d’avril 2026",
        "more than 3 weeks from April 2026",
    ),
]
CALENDAR = [
    (year(2035), "prose", "2035", "2035"),
    (year(2035.0), "prose", "2035", "2035"),
    (year("2035"), "prose", "2035", "2035"),
    (year(2035, bound="before"), "prose", "avant 2035", "before 2035"),
    (year(2035, bound="by"), "prose", "d’ici 2035", "by 2035"),
    (year(2035, bound="after"), "prose", "après 2035", "after 2035"),
    (year(2035, bound=LESS), "prose", "avant 2035", "before 2035"),
    (year(2035, bound=MORE), "prose", "après 2035", "after 2035"),
    (year(2035, bound=LEAST), "prose", "2035 au plus tôt", "2035 at the earliest"),
    (year(2035, bound=MOST), "prose", "2035 au plus tard", "2035 at the latest"),
    (year(2035, approx=True), "prose", "vers 2035", "around 2035"),
    (year(2035, approx=True, bound="by"), "prose", "d’ici 2035 environ", "by about 2035"),
    (year(2027, 2028), "prose", "2027-2028", "2027–2028"),
    (year(2027, 2028, bound="by"), "prose", "d’ici 2027-2028", "by 2027–2028"),
    (year(2027, 2028, approx=True), "prose", "vers 2027-2028", "around 2027–2028"),
    (year("2027-2028"), "prose", "2027-2028", "2027–2028"),
    (year(2035, bound="by"), "short", "d’ici 2035", "by 2035"),
    (date("2026-02-13"), "prose", "13 février 2026", "February 13, 2026"),
    (date("2026-02"), "prose", "février 2026", "February 2026"),
    (date("2026-01-01"), "prose", "1er janvier 2026", "January 1, 2026"),
    (date("2026-02-13"), "short", "13 févr. 2026", "Feb. 13, 2026"),
    (date("2026-01"), "short", "janv. 2026", "Jan. 2026"),
    (date("2026-05-01"), "short", "1er mai 2026", "May 1, 2026"),
    (date("2026-02", bound="before"), "prose", "avant février 2026", "before February 2026"),
    (date("2026-04", bound="by"), "prose", "d’ici avril 2026", "by April 2026"),
    (date("2026-02", "2026-04"), "prose", "février à avril 2026", "February to April 2026"),
    (
        date("2025-12", "2026-01"),
        "prose",
        "décembre 2025 à janvier 2026",
        "December 2025 to January 2026",
    ),
    (date("2026-02-13", "2026-02-15"), "prose", "13 au 15 février 2026", "February 13–15, 2026"),
    (
        date("2026-02-27", "2026-03-01"),
        "prose",
        "27 février au 1er mars 2026",
        "February 27 to March 1, 2026",
    ),
    (
        date("2025-12-31", "2026-01-01"),
        "prose",
        "31 décembre 2025 au 1er janvier 2026",
        "December 31, 2025 to January 1, 2026",
    ),
    (date("2025", "2026-02"), "prose", "2025 à février 2026", "2025 to February 2026"),
    (date("2026-02", approx=True), "prose", "vers février 2026", "around February 2026"),
]
PERIODS = [
    ("2025", "2025", "2025"),
    ("2027-2028", "2027-2028", "2027–2028"),
    ("2026-Q1", "premier trimestre 2026", "the first quarter of 2026"),
    ("2026-Q4", "quatrième trimestre 2026", "the fourth quarter of 2026"),
    ("2026-01", "janvier 2026", "January 2026"),
    ("2026-02", "février 2026", "February 2026"),
    ("2026-03", "mars 2026", "March 2026"),
    ("2026-04", "avril 2026", "April 2026"),
    ("2026-05", "mai 2026", "May 2026"),
    ("2026-06", "juin 2026", "June 2026"),
    ("2026-07", "juillet 2026", "July 2026"),
    ("2026-08", "août 2026", "August 2026"),
    ("2026-09", "septembre 2026", "September 2026"),
    ("2026-10", "octobre 2026", "October 2026"),
    ("2026-11", "novembre 2026", "November 2026"),
    ("2026-12", "décembre 2026", "December 2026"),
    ("2026-02-13", "13 février 2026", "February 13, 2026"),
    ("2026-01-01", "1er janvier 2026", "January 1, 2026"),
    ("2026-03-02", "2 mars 2026", "March 2, 2026"),
    ("2024-02-29", "29 février 2024", "February 29, 2024"),
]
NO_TIMES = [
    ("", "'' is not a time: write 2025, 2025-2027, 2026-Q1, 2026-01 or 2026-02-13"),
    ("soon", "'soon' is not a time: write 2025, 2025-2027, 2026-Q1, 2026-01 or 2026-02-13"),
    ("2026-2", "'2026-2' is not a time: write 2025, 2025-2027, 2026-Q1, 2026-01 or 2026-02-13"),
    ("2026-13", "'2026-13' is in no calendar"),
    ("2026-00", "'2026-00' is in no calendar"),
    ("2026-02-29", "'2026-02-29' is in no calendar"),
    ("1900-02-29", "'1900-02-29' is in no calendar"),
    ("2026-04-31", "'2026-04-31' is in no calendar"),
    ("2026-04-00", "'2026-04-00' is in no calendar"),
    ("٢٠٢٦", "'٢٠٢٦' is not a time: write 2025, 2025-2027, 2026-Q1, 2026-01 or 2026-02-13"),
]


@pytest.mark.parametrize(
    ("quantity", "style", "french", "english"), DURATIONS + ANCHORED + CALENDAR
)
def test_times_in_words(quantity, style, french, english):
    tells(quantity, style, french, english)


@pytest.mark.parametrize(("text", "french", "english"), PERIODS)
def test_periods(text, french, english):
    assert (period(text, "fr"), period(text, "en")) == (french, english)


@pytest.mark.parametrize(("text", "message"), NO_TIMES)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_what_is_not_a_time_is_refused(lang, text, message):
    with pytest.raises(ValueError, match=r"time|calendar") as caught:
        period(text, lang)

    assert str(caught.value) == message
