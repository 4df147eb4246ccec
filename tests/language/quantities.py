"""Short ways to write quantities in tables, and the comparison that the tables share.

In a table `_` stands for a no-break space.
"""

from functools import partial

from postgen.language import words
from postgen.language.quantity import Quantity


def of(unit, value=None, high=None, /, **more):
    """Make a quantity: one value, or a low and a high end."""
    if high is None:
        return Quantity(unit, value, **more)
    return Quantity(unit, None, value, high, **more)


usd = partial(of, "USD")
eur = partial(of, "EUR")
gbp = partial(of, "GBP")
percent = partial(of, "percent")
watts = partial(of, "W")
kilowatts = partial(of, "kW")
megawatts = partial(of, "MW")
gigawatts = partial(of, "GW")
terawatts = partial(of, "TW")
times = partial(of, "times")
count = partial(of, "count")
minutes = partial(of, "minutes")
hours = partial(of, "hours")
days = partial(of, "days")
weeks = partial(of, "weeks")
months = partial(of, "months")
years = partial(of, "years")
year = partial(of, "year")
date = partial(of, "date")

A_YEAR = ("year",)
MORE, LEAST, LESS, MOST = "more than", "at least", "less than", "at most"


def tells(quantity, style, french, english):
    """Compare what both languages say with what a table expects."""
    assert words(quantity, "fr", style).replace("\u00a0", "_") == french
    assert words(quantity, "en", style).replace("\u00a0", "_") == english
