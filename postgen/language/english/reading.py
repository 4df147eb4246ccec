"""How English writes quantities: what its reader knows them by."""

from __future__ import annotations

from postgen.language.english.dates import MONTHS
from postgen.language.english.hedging import HEDGING
from postgen.language.english.idling import IDLING
from postgen.language.english.naming import NAMING
from postgen.language.english.sharing import SHARING
from postgen.language.english.units import PERS, UNITS
from postgen.language.vocabulary import (
    Calendar,
    Counting,
    Measuring,
    Vocabulary,
    words,
)

_SMALLS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
_TIMES = ("second", "minute", "hour", "day", "week", "month", "quarter", "year")

COUNTING = Counting(
    point=".",
    smalls=_SMALLS,
    hundreds=frozenset({"hundred"}),
    round=frozenset(),
    scales={
        "thousand": 3, "million": 6, "millions": 6, "billion": 9, "billions": 9, "trillion": 12,
        "trillions": 12, "grand": 3,
    },
    bare=frozenset(),
    doubtful={},
    collectives={"dozen": 12, "dozens": 12, "couple": 2},
    multitudes=words("dozens hundreds thousands millions billions trillions tens"),
    vague=words("few several many countless some"),
    ones=frozenset({"one"}),
    articles=frozenset({"a", "an"}),
    sixties=(),
    fourscore=frozenset(),
    joins=frozenset({"and"}),
    points=frozenset({"point"}),
    of=frozenset({"of"}),
    half=frozenset({"half"}),
    and_a_half=("and a half", "and one half"),
    pairs=frozenset(),
    new={},
)  # fmt: skip

MEASURING = Measuring(
    units={
        **{name: (unit, 1) for unit, names in UNITS.items() for name in (names.one, names.many)},
        "percent": ("percent", 1), "per cent": ("percent", 1), "percents": ("percent", 1),
        "point": ("points", 1),
        "percentage points": ("points", 1), "points": ("points", 1), "pts": ("points", 1),
        "percentage - point": ("points", 1), "percentage - points": ("points", 1),
        "percent points": ("points", 1), "basis points": ("points", 0.01),
        "basis point": ("points", 0.01),
        "terawatt hours": ("TWh", 1), "gigawatt hours": ("GWh", 1), "megawatt hours": ("MWh", 1),
        "kilowatt hours": ("kWh", 1), "kilowatthours": ("kWh", 1),
        "metre": ("m", 1), "metres": ("m", 1), "kilometre": ("km", 1), "kilometres": ("km", 1),
        "centimeters": ("m", 0.01), "centimetres": ("m", 0.01), "millimeters": ("m", 0.001),
        "kilos": ("kg", 1), "kilo": ("kg", 1), "grams": ("kg", 0.001), "gram": ("kg", 0.001),
        "tonne": ("tonnes", 1), "tonnes": ("tonnes", 1), "tons": ("tonnes", 1),
        "ton": ("tonnes", 1), "metric tonnes": ("tonnes", 1),
        "degrees": ("celsius", 1), "degrees c": ("celsius", 1),
        "degrees centigrade": ("celsius", 1),
        "mins": ("minutes", 1), "secs": ("seconds", 1), "hr": ("hours", 1), "hrs": ("hours", 1),
        "yr": ("years", 1), "yrs": ("years", 1), "milliseconds": ("seconds", 0.001),
        "fortnight": ("weeks", 2), "fortnights": ("weeks", 2), "decade": ("years", 10),
        "decades": ("years", 10), "century": ("years", 100), "centuries": ("years", 100),
        "millennium": ("years", 1000), "millennia": ("years", 1000),
    },
    currencies={
        "dollar": ("USD", 1), "dollars": ("USD", 1), "us dollars": ("USD", 1),
        "u . s . dollars": ("USD", 1), "american dollars": ("USD", 1), "bucks": ("USD", 1),
        "buck": ("USD", 1), "euro": ("EUR", 1), "euros": ("EUR", 1), "pound": ("GBP", 1),
        "pounds": ("GBP", 1), "pounds sterling": ("GBP", 1), "quid": ("GBP", 1),
        "cents": ("USD", 0.01), "pence": ("GBP", 0.01), "euro cents": ("EUR", 0.01),
    },
    unsaid=words("day days point points second ton meter metre m s t h"),
    pers={
        **{name: per for per, names in PERS.items() for name in names},
        "m tokens": "million tokens", "million tokens": "million tokens", "head": "person",
        "capita": "person", "annum": "year", "yr": "year", "mo": "month", "hr": "hour",
        "worker": "employee", "staff member": "employee",
    },
    per=("per", "a", "an", "each", "every", "for each", "for every"),
    adjacent=frozenset({"a", "an"}),
    not_per=(
        "ago", "later", "earlier", "old", "hence", "from now", "from today", "and a half", "or two",
        "before", "or so",
    ),
    rates={
        "annually": ("year",), "yearly": ("year",), "monthly": ("month",), "weekly": ("week",),
        "daily": ("day",), "hourly": ("hour",), "year over year": ("year",), "p . a .": ("year",),
        "annualized": ("year",), "annualised": ("year",), "a head": ("person",),
    },
    between={"between": "and"},
    outof=frozenset({"from"}),
    to=("to", "or", "up to", "through", "- to -"),
    since=("from", "after", "as of", "counting from"),
    changing=words(
        """
        go goes going went gone grow grows growing grew grown growth rise rises rising rose risen
        fall falls falling fell fallen jump jumps jumping jumped climb climbs climbing climbed
        drop drops dropping dropped move moves moving moved increase increases increasing
        increased decrease decreases decreased decreasing leap leaps leapt leaping shrink shrinks
        shrank shrunk shift shifts shifted swell swelled surge surged surges soar soared soars
        expand expanded expands scale scaled scales cut cuts raise raised raises lift lifted
        change changed changes slide slid pass passed passing double doubled decline declined
        """
    ),
    also=frozenset({"and"}),
    instead=(
        "instead of", "rather than", "against", "versus", "vs", "vs .", "compared with",
        "compared to", "down from", "up from", "then", "not", "but not", "and not", "from",
        "even", "or even", "maybe", "perhaps", "if not",
    ),
    extra=words("short long full whole more straight additional solid extra further consecutive"),
)  # fmt: skip

CALENDAR = Calendar(
    months=tuple(
        (name.lower(), *(short for short in shorts if short))
        for name, shorts in zip(
            MONTHS,
            (("jan",), ("feb",), ("mar",), ("apr",), (), ("jun",), ("jul",), ("aug",),
             ("sept", "sep"), ("oct",), ("nov",), ("dec",)),
            strict=True,
        )
    ),
    month_first=True,
    firsts=words("st nd rd th"),
    quarters={
        **{f"{lead}{word} quarter": i for lead in ("", "the ")
           for i, word in enumerate(("first", "second", "third", "fourth"), 1)},
        "the final quarter": 4, "the last quarter": 4,
        **{f"{i} {th} quarter": i for i, th in enumerate(("st", "nd", "rd", "th"), 1)},
        **{f"q {i}": i for i in (1, 2, 3, 4)},
    },
    halves={
        "h 1": 1, "h 2": 2, "first half": 1, "second half": 2, "the first half": 1,
        "the second half": 2,
    },
    parts={
        "early": "early", "mid": "mid", "late": "late", "early in": "early", "late in": "late",
        "the start of": "early", "start of": "early", "the beginning of": "early",
        "beginning of": "early", "the middle of": "mid", "middle of": "mid", "the end of": "late",
        "end of": "late", "end": "late", "year - end": "late", "by year - end": "late",
    },
    decades=(),
    decade="s",
    decades_lead=words("the early late mid mid- in"),
    fiscal=("fy", "fiscal year", "fiscal", "financial year"),
    to=("to", "through", "until", "or", "till"),
    of=frozenset({"of", "in"}),
    counted=words(
        """
        people employees workers users customers clients jobs staff students companies firms
        developers engineers homes households members participants patients cases deaths votes
        seats cars vehicles units times copies pages words tokens tests studies men women children
        respondents stores sites countries cities species points calories
        """
    ),
    in_=words("in by before after since until from of year early late mid around circa"),
    told=False,
    at=words(
        """
        at by before after until till from @ tomorrow today tonight around
        """
    ),
    hours=frozenset({"am", "pm", "a.m", "p.m", "o'"}),
    lasting=words(
        """
        in within for after over than about nearly under of just last lasts lasted lasting takes
        took ran runs running clocked time record every almost around only barely sub finished
        """
    ),
    parts_of_day=(
        "in the morning", "in the afternoon", "in the evening", "at night", "o\'clock", "o\' clock",
    ),
)  # fmt: skip

VOCABULARY = Vocabulary("en", COUNTING, MEASURING, HEDGING, CALENDAR, SHARING, NAMING, IDLING)
