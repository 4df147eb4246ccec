"""The quantities of free text, as people write them, in the notation of `mentioned`."""

import pytest
from mentioned import noted

FRENCH = [
    ("800 milliards de dollars", ["[800 milliards de dollars] 800_000_000_000 USD"]),
    ("800 Md$", ["[800 Md$] 800_000_000_000 USD"]),
    ("800 Mds $", ["[800 Mds $] 800_000_000_000 USD"]),
    ("huit cents milliards", ["[huit cents milliards] 800_000_000_000 count"]),
    ("9–10 milliards", ["[9–10 milliards] 9_000_000_000..10_000_000_000 count"]),
    ("entre neuf et dix ans", ["[entre neuf et dix ans] 9..10 years"]),
    ("neuf ou dix ans", ["[neuf ou dix ans] 9..10 years"]),
    ("un an ou deux", ["[un an ou deux] 1..2 years"]),
    ("90 %", ["[90 %] 90 percent"]),
    ("neuf sur dix", ["[neuf sur dix] 90 percent"]),
    ("plus de la moitié", ["[plus de la moitié] more than 50 percent"]),
    ("une chance sur deux", ["[une chance sur deux] 50 percent"]),
    ("50/50", ["[50/50] 50 percent"]),
    ("x10", ["[x10] 10 times"]),
    ("décuplé", ["[décuplé] 10 times"]),
    ("multiplié par dix", ["[multiplié par dix] 10 times"]),
    ("+200 %", ["[+200 %] 200 percent up"]),
    ("10\u202f000 MW", ["[10\u202f000 MW] 10_000 MW"]),
    ("1.000 habitants", ["[1.000 habitants] 1000 count {habitants}"]),
    ("0,8 %", ["[0,8 %] 0.8 percent"]),
    ("avant 2035", ["[avant 2035] before 2035 year"]),
    ("d'ici 2035", ["[d'ici 2035] by 2035 year"]),
    ("mi-2028", ["[mi-2028] 2028-05..2028-08 date"]),
    ("T3 2026", ["[T3 2026] 2026-Q3 date"]),
    ("13 février 2026", ["[13 février 2026] 2026-02-13 date"]),
    ("2h22", ["[2h22] 142 minutes"]),
    ("300 points de base", ["[300 points de base] 3 points"]),
    ("en 3 points", ["[3 points] 3 count {points} idle"]),
    (
        "de 10 à 15 milliards de dollars par gigawatt et par an",
        [
            "[de 10 à 15 milliards de dollars par gigawatt et par an] "
            "10_000_000_000..15_000_000_000 USD /GW /year"
        ],
    ),
    ("passer de 10 à 300 GW", ["[10] 10 GW", "[300 GW] 300 GW"]),
    (
        "1 trillion de dollars",
        ["[1 trillion de dollars] 1_000_000_000_000 USD or 1_000_000_000_000_000_000"],
    ),
    (
        "1 trillion d'étoiles",
        ["[1 trillion d'étoiles] 1_000_000_000_000_000_000 count {étoiles} or 1_000_000_000_000"],
    ),
    ("environ 5 %", ["[environ 5 %] ~5 percent"]),
    ("jusqu'à 10 milliards", ["[jusqu'à 10 milliards] at most 10_000_000_000 count"]),
    ("dix milliards à l'arrivée", ["[dix milliards] 10_000_000_000 count"]),
    ("3 choses à retenir", ["[3 choses] 3 count {choses} idle"]),
    ("24/7, GPT-4, rendez-vous à 8h30, #IA2025, https://a.fr/2024", []),
]
ENGLISH = [
    ("$800B", ["[$800B] 800_000_000_000 USD"]),
    ("$800bn", ["[$800bn] 800_000_000_000 USD"]),
    ("US$ 0.8 trillion", ["[US$ 0.8 trillion] 800_000_000_000 USD"]),
    ("eight hundred billion dollars", ["[eight hundred billion dollars] 800_000_000_000 USD"]),
    ("$9-10bn", ["[$9-10bn] 9_000_000_000..10_000_000_000 USD"]),
    (
        "between $9 and $10 billion",
        ["[between $9 and $10 billion] 9_000_000_000..10_000_000_000 USD"],
    ),
    ("nine to ten years", ["[nine to ten years] 9..10 years"]),
    ("a year or two", ["[a year or two] 1..2 years"]),
    ("nine in ten", ["[nine in ten] 90 percent"]),
    ("nine chances in ten", ["[nine chances in ten] 90 percent"]),
    ("half", ["[half] 50 percent"]),
    ("even odds", ["[even odds] 50 percent"]),
    ("10x", ["[10x] 10 times"]),
    ("tenfold", ["[tenfold] 10 times"]),
    ("tripling every year", ["[tripling every year] 3 times /year"]),
    ("up 200%", ["[up 200%] 200 percent up"]),
    ("1,000 people", ["[1,000 people] 1000 count {people}"]),
    ("1.000 people", ["[1.000 people] 1 count {people}"]),
    ("before 2035", ["[before 2035] before 2035 year"]),
    ("mid-2028", ["[mid-2028] 2028-05..2028-08 date"]),
    ("Q3 2026", ["[Q3 2026] 2026-Q3 date"]),
    ("Feb. 13, 2026", ["[Feb. 13, 2026] 2026-02-13 date"]),
    ("142 minutes", ["[142 minutes] 142 minutes"]),
    ("300 bp", ["[300 bp] 3 points"]),
    ("300 GW in 2029", ["[300 GW] 300 GW", "[2029] 2029 year"]),
    ("nearly 10", ["[nearly 10] ~10 count (nearly)"]),
    ("9 or more", ["[9 or more] at least 9 count"]),
    ("a few billion", ["[a few billion] «a few billion» count"]),
    ("40 developers", ["[40 developers] 40 count {developers}"]),
    ("3 things to remember", ["[3 things] 3 count {things} idle"]),
    ("24/7, GPT-4, see you at 8:30, #AI2025, https://a.com/2024", []),
]


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_french(text, expected):
    assert noted(text, "fr") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text, expected):
    assert noted(text, "en") == expected
