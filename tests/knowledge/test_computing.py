"""What sums come to, in words; and which are refused."""

from itertools import pairwise
from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgen.knowledge.computing import locators, softest, work_out
from postgen.knowledge.inputs import Unworkable
from postgen.knowledge.model import STATUSES, Figure, Locator
from postgen.knowledge.units import measure
from postgen.language import words
from postgen.language.quantity import PERS, UNITS, Quantity
from postgen.language.styles import CALENDAR


def figure(amount, unit, *per, name="a", status="reported", period="", **more):
    low, high = amount if isinstance(amount, tuple) else (None, None)
    value = None if isinstance(amount, tuple) else amount
    quantity = Quantity(unit, value, low, high, per=per, **more)
    return Figure(name, {}, quantity, status, (), period)


COMPUTE = figure(300, "GW", name="compute")
START = figure((10, 15), "GW", name="start")
COST = figure((10e9, 15e9), "USD", "GW", "year", name="cost")
EXPECTED = figure(10**12, "USD", name="expected")
SALES = figure(800 * 10**9, "USD", name="sales")
RENT = figure(300, "EUR", "month", name="rent")
SHARE = figure(12.5, "percent", name="share")
HALF = figure(50, "percent", name="half", approx=True)
GROWTH = figure(3, "times", name="growth")
STAFF = figure(40, "count", name="staff")
WAGE = figure(3000, "EUR", "person", "month", name="wage")
LAMPS = figure(7, "count", name="lamps")
LAMP = figure((0.1, 0.2), "EUR", name="lamp")
TENTH, FIFTH = figure(0.1, "USD", name="tenth"), figure(0.2, "USD", name="fifth")
YEARS = figure((1, 2), "years", name="years")
ENERGY = figure(50, "USD", "MWh", name="energy")
CHANGE = figure((-5, 10), "percent", name="change")
LOSS = figure(-200, "USD", name="loss")
TENFOLD = figure(10, "times", "year", name="tenfold")
RISE = figure((5, 10), "percent", "year", name="rise")
DOUBLING = figure(4, "times", "year", name="doubling")
STANDSTILL = figure((0, 5), "percent", "year", name="standstill")

# operation, inputs, unit, per, digits; the amount; in English and in French.
SUMS = [
    ("times", (COMPUTE, COST), "USD", ("year",), 2, (3 * 10**12, 4_500_000_000_000), False,
     "$3 trillion to $4.5 trillion a year", "3 000 à 4 500 milliards de dollars par an"),
    ("times", (START, COST), "USD", ("year",), 3, (100 * 10**9, 225 * 10**9), False,
     "$100 billion to $225 billion a year", "100 à 225 milliards de dollars par an"),
    ("times", (START, COST), "USD", ("year",), 2, (100 * 10**9, 230 * 10**9), True,
     "about $100 billion to $230 billion a year", "environ 100 à 230 milliards de dollars par an"),
    ("times", (START, COST), "USD", ("month",), 3, (8_330_000_000, 18_800_000_000), True,
     "about $8.33 billion to $18.8 billion a month", "environ 8,33 à 18,8 milliards de dollars par mois"),
    ("minus", (EXPECTED, SALES), "USD", (), 2, 200 * 10**9, False,
     "$200 billion", "200 milliards de dollars"),
    ("over", (SALES, EXPECTED), "percent", (), 2, 80, False, "80%", "80 %"),
    ("over", (EXPECTED, SALES), "times", (), 3, 1.25, False, "1.25x", "×1,25"),
    ("over", (figure(3 * 10**12, "USD", "year", name="bill"), COST), "GW", (), 2, (200, 300), False,
     "200 to 300 gigawatts", "200 à 300 gigawatts"),
    ("over", (SALES, COST), "GW", (), 2, (53, 80), True,
     "about 53 to 80 gigawatts", "environ 53 à 80 gigawatts"),
    ("over", (figure(9000, "EUR", name="price"), RENT), "years", (), 2, 2.5, False, "2.5 years", "2,5 ans"),
    ("minus", (EXPECTED, SALES), "USD", ("month",), 2, 17 * 10**9, True,
     "about $17 billion a month", "environ 17 milliards de dollars par mois"),
    ("plus", (TENTH, FIFTH), "USD", (), 2, 0.3, False, "$0.30", "0,30 dollar"),
    ("plus", (COMPUTE, figure(500, "MW", name="more")), "GW", (), 4, 300.5, False,
     "300.5 gigawatts", "300,5 gigawatts"),
    ("plus", (SALES, figure(10**9, "USD", "year", name="extra"), SALES), "USD", ("year",), 4,
     1_601 * 10**9, False, "$1.601 trillion a year", "1 601 milliards de dollars par an"),
    ("minus", (figure(100, "percent", name="all"), HALF), "percent", (), 2, 50, True, "about 50%", "environ 50 %"),
    ("minus", (YEARS, figure(6, "months", name="months")), "months", (), 2, (6, 18), False,
     "6 to 18 months", "6 à 18 mois"),
    ("times", (SALES, SHARE), "USD", (), 2, 100 * 10**9, False, "$100 billion", "100 milliards de dollars"),
    ("times", (GROWTH, GROWTH, GROWTH), "times", (), 2, 27, False, "27x", "×27"),
    ("times", (SHARE, HALF), "percent", (), 3, 6.25, True, "about 6.25%", "environ 6,25 %"),
    ("times", (STAFF, WAGE), "EUR", ("month",), 3, 120_000, False, "€120,000 a month", "120 000 euros par mois"),
    ("times", (STAFF, WAGE), "EUR", ("person", "year"), 3, 1_440_000, False,
     "€1.44 million per person per year", "1,44 million d'euros par personne et par an"),
    ("over", (figure(120_000, "EUR", "month", name="wages"), WAGE), "count", (), 2, 40, False, "40", "40"),
    ("over", (figure(120_000, "EUR", "month", name="wages"), STAFF), "EUR", ("employee", "month"), 2,
     3000, False, "€3,000 per employee per month", "3 000 euros par salarié et par mois"),
    ("times", (LAMPS, LAMP), "EUR", (), 2, (0.7, 1.4), False, "€0.70 to €1.40", "0,70 à 1,40 euro"),
    ("times", (figure(1, "GW", name="plant"), ENERGY), "USD", ("hour",), 2, 50_000, False,
     "$50,000 an hour", "50 000 dollars par heure"),
    ("times", (SALES, CHANGE), "USD", (), 2, (-40 * 10**9, 80 * 10**9), False,
     "−$40 billion to $80 billion", "−40 à 80 milliards de dollars"),
    ("over", (SALES, LOSS), "times", (), 2, -4 * 10**9, False, "−4,000,000,000x", "×−4 000 000 000"),
    ("minus", (SALES, SALES), "USD", (), 2, 0, False, "$0", "0 dollar"),
    ("times", (figure(0, "count", name="none"), LAMP), "EUR", (), 2, 0, False, "€0", "0 euro"),
    ("times", (figure((9.96, 10.04), "GW", name="near"), GROWTH), "GW", (), 2, 30, True,
     "about 30 gigawatts", "environ 30 gigawatts"),
    ("growing", (SALES, EXPECTED, TENFOLD), "weeks", (), 1, 5, True, "about 5 weeks", "environ 5 semaines"),
    ("growing", (SALES, EXPECTED, TENFOLD), "months", (), 2, 1.2, True, "about 1.2 months", "environ 1,2 mois"),
    ("growing", (EXPECTED, figure(2e12, "USD", name="twice"), RISE), "years", (), 2, (7.3, 14), True,
     "about 7.3 to 14 years", "environ 7,3 à 14 ans"),
    ("growing", (START, COMPUTE, DOUBLING), "months", (), 2, (26, 29), True,
     "about 26 to 29 months", "environ 26 à 29 mois"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("operation", "inputs", "unit", "per", "digits", "amount", "approx", "english", "french"), SUMS
)
def test_a_sum(operation, inputs, unit, per, digits, amount, approx, english, french):
    found = work_out(operation, inputs, unit, per, digits)
    ends = amount if isinstance(amount, tuple) else (amount,)
    told = (found.low, found.high) if found.value is None else (found.value,)

    assert (told, found.approx) == (ends, approx)
    assert [type(end) for end in told] == [type(end) for end in ends]
    assert (found.unit, found.per) == (unit, per)
    assert words(found, "en").replace("\u00a0", " ") == english
    assert words(found, "fr").replace("\u00a0", " ").replace("’", "'") == french


ALIKE, APART = (
    "name figures of one unit",
    "a sum is made of amounts: name another figure, or tell it apart",
)
TIME = "write `unit: months`, or another length of time, without `per`"
RATE = "name one in `times` or `percent`, with `per: [year]` or another length of time"
REFUSED = [
    ("times", (COMPUTE, COST), "USD", (), "unit",
     "the sum comes out in USD per year, not in USD", "write `unit: USD` and `per: [year]`"),
    ("times", (COMPUTE, COST), "GW", (), "unit",
     "the sum comes out in USD per year, not in GW", "write `unit: USD` and `per: [year]`"),
    ("times", (COST, COST), "USD", ("GW",), "unit",
     "the sum comes out in USD × USD per GW per GW per year per year, not in USD per GW",
     "no figure can be in that: see its inputs"),
    ("over", (COMPUTE, COST), "GW", (), "unit",
     "the sum comes out in GW × GW × year per USD, not in GW", "no figure can be in that: see its inputs"),
    ("over", (SALES, figure(4, "USD", name="other")), "USD", (), "unit",
     "the sum comes out in a plain number, not in USD",
     "write `unit: times`, `percent` or `count`, without `per`"),
    ("over", (GROWTH, YEARS), "times", (), "unit",
     "the sum comes out in a number per year, not in times",
     "write `unit: times`, `percent` or `count` and `per: [year]`"),
    ("over", (SALES, RENT), "years", (), "unit",
     "the sum comes out in USD × month per EUR, not in years", "no figure can be in that: see its inputs"),
    ("over", (figure(9, "EUR", "year", name="dear"), RENT), "years", (), "unit",
     "the sum comes out in a plain number, not in years",
     "write `unit: times`, `percent` or `count`, without `per`"),
    ("over", (figure(9, "EUR", name="january", period="2026-01"), figure(1, "EUR", "GW", "year", name="dear")),
     "GW", (), "unit", "the sum comes out in GW × year, not in GW", "no figure can be in that: see its inputs"),
    ("over", (SALES, figure(1, "USD", "month", name="pay")), "days", (), "unit",
     "the sum comes out in months, not in days", "write `unit: months`, without `per`"),
    ("over", (SALES, figure(1, "USD", "user", name="fee")), "GW", (), "unit",
     "the sum comes out in user, not in GW", "write `unit: count`, without `per`"),
    ("plus", (SALES, COMPUTE), "USD", (), 1,
     "'compute' is in GW and 'sales' in USD: only like and like go together", ALIKE),
    ("plus", (COMPUTE, SALES), "GW", (), 1,
     "'sales' is in USD and 'compute' in GW: only like and like go together", ALIKE),
    ("minus", (SHARE, GROWTH), "percent", (), 1,
     "'growth' is in times and 'share' in percent: only like and like go together", ALIKE),
    ("minus", (HALF, SHARE), "times", (), "unit",
     "the sum comes out in percent, not in times", "write `unit: percent`, without `per`"),
    ("minus", (RENT, RENT), "EUR", (), "unit",
     "the sum comes out in EUR per month, not in EUR", "write `unit: EUR` and `per: [month]`"),
    ("minus", (EXPECTED, SALES), "USD", ("GW",), "unit",
     "the sum comes out in USD, not in USD per GW", "write `unit: USD`, without `per`"),
    ("over", (SALES, CHANGE), "USD", (), 1,
     "'change' may be zero, and nothing is divided by zero", "divide by another figure"),
    ("over", (SALES, RENT), "year", (), "unit",
     "a sum is never a calendar year", "a length of time is in years, months or days"),
    ("over", (SALES, RENT), "date", (), "unit",
     "a sum is never a date", "a length of time is in years, months or days"),
    ("plus", (SALES, figure(1, "USD", name="floor", bound="at least")), "USD", (), 1,
     "'floor' has a bound (at least), so one of its ends is not known", APART),
    ("plus", (SALES, figure(None, "USD", name="some", words={"fr": "peu", "en": "few"})), "USD", (), 1,
     "'some' has words and no number", APART),
    ("minus", (figure(2029, "year", name="due"), YEARS), "years", (), 0,
     "'due' is a calendar year, and no amount", APART),
    ("minus", (figure("2026-02-13", "date", name="day"), YEARS), "years", (), 0,
     "'day' is a date, and no amount", APART),
    ("plus", (YEARS, figure(1, "years", name="wait", since="2026-02")), "years", (), 1,
     "'wait' is counted from a date", APART),
    ("growing", (SALES, EXPECTED, TENFOLD), "USD", (), "unit",
     "what comes out is a length of time", TIME),
    ("growing", (SALES, EXPECTED, TENFOLD), "months", ("year",), "unit",
     "what comes out is a length of time", TIME),
    ("growing", (EXPECTED, SALES, TENFOLD), "months", (), 1,
     "'sales' may be no more than 'expected'", "name the smaller one first"),
    ("growing", (SALES, SALES, TENFOLD), "months", (), 1,
     "'sales' may be no more than 'sales'", "name the smaller one first"),
    ("growing", (LOSS, SALES, TENFOLD), "months", (), 0,
     "'loss' may be nothing, and nothing does not grow", "name another figure"),
    ("growing", (SALES, COMPUTE, TENFOLD), "months", (), 1,
     "'compute' is not in the unit of 'sales': only like grows into like", ALIKE),
    ("growing", (SALES, EXPECTED, GROWTH), "months", (), 2, "'growth' is no rate of growth", RATE),
    ("growing", (SALES, EXPECTED, RENT), "months", (), 2, "'rent' is no rate of growth", RATE),
    ("growing", (SALES, EXPECTED, STANDSTILL), "months", (), 2,
     "'standstill' may be no growth at all", "name another figure"),
    ("times", (figure(1e200, "count", name="many"), figure(1e200, "count", name="more")), "count", (), "unit",
     "the sum is too large, or too near zero, to be told", "see its inputs"),
]  # fmt: skip


@pytest.mark.parametrize(("operation", "inputs", "unit", "per", "at", "message", "hint"), REFUSED)
def test_what_is_no_sum(operation, inputs, unit, per, at, message, hint):
    with pytest.raises(Unworkable) as refused:
        work_out(operation, inputs, unit, per, 2)

    assert (str(refused.value), refused.value.hint, refused.value.at) == (message, hint, at)


def test_every_unit_and_denominator_is_made_of_something():
    known = [name for name in (*UNITS, *PERS) if name not in CALENDAR]

    assert [name for name in known if len(measure(name).powers) > 2] == []
    assert {base for name in known for base in measure(name).powers} == {
        "USD", "EUR", "GBP", "W", "m", "kg", "celsius", "points", "second", "year", "person", "user",
        "employee", "million tokens",
    }  # fmt: skip


def test_the_status_is_the_softest():
    assert [
        softest([figure(1, "count", status=one), figure(1, "count", status=other)])
        for one, other in pairwise(STATUSES)
    ] == list(STATUSES[1:])


def test_the_places_come_in_order_each_once():
    one, two, three = (Locator(place) for place in ("5.2", "5.1", "1.1"))
    held = [COMPUTE._replace(locators=places) for places in ((one, two), (three, one))]

    assert locators(held) == (one, two, three)


@given(
    start=st.integers(1, 10**6),
    more=st.integers(1, 10**6),
    factor=st.floats(1.01, 100),
)
def test_what_grew_for_that_long_is_there(start, more, factor):
    """The time, put back into the growth, gives the amount that it was asked for."""
    rate = figure(factor, "times", "year", name="rate")
    amounts = (figure(start, "USD", name="from"), figure(start + more, "USD", name="to"))
    years = work_out("growing", (*amounts, rate), "years", (), 15).value

    assert start * factor**years == pytest.approx(start + more, rel=1e-9)


@given(ends=st.tuples(*[st.integers(1, 10**6)] * 4), rates=st.tuples(*[st.integers(1, 400)] * 2))
def test_a_time_holds_all_that_its_inputs_allow(ends, rates):
    low, high = sorted(ends[:2])
    start, end = figure((low, high), "USD"), figure((high + min(ends), high + max(ends)), "USD")
    rate = figure((min(rates), max(rates)), "percent", "year")
    found = work_out("growing", (start, end, rate), "days", (), 15)
    least, most = (found.value,) * 2 if found.value is not None else (found.low, found.high)

    for one in (low, high):
        for other in (high + min(ends), high + max(ends)):
            for percent in rates:
                days = 365.25 * log(other / one) / log(1 + percent / 100)
                assert least * (1 - 1e-9) <= days <= most * (1 + 1e-9)
