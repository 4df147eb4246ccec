"""The English names of units and numbers."""

from __future__ import annotations

from postgen.language.unit import Unit

CURRENCIES = {"USD": "$", "EUR": "€", "GBP": "£"}

UNITS: dict[str, Unit] = {
    "W": Unit("watt", "watts", " W"),
    "kW": Unit("kilowatt", "kilowatts", " kW"),
    "MW": Unit("megawatt", "megawatts", " MW"),
    "GW": Unit("gigawatt", "gigawatts", " GW"),
    "TW": Unit("terawatt", "terawatts", " TW"),
    "kWh": Unit("kilowatt-hour", "kilowatt-hours", " kWh"),
    "MWh": Unit("megawatt-hour", "megawatt-hours", " MWh"),
    "GWh": Unit("gigawatt-hour", "gigawatt-hours", " GWh"),
    "TWh": Unit("terawatt-hour", "terawatt-hours", " TWh"),
    "m": Unit("meter", "meters", " m"),
    "km": Unit("kilometer", "kilometers", " km"),
    "kg": Unit("kilogram", "kilograms", " kg"),
    "tonnes": Unit("metric ton", "metric tons", " t"),
    "celsius": Unit("degree Celsius", "degrees Celsius", "°C"),
    "points": Unit("percentage point", "percentage points", " pp"),
    "seconds": Unit("second", "seconds", "s"),
    "minutes": Unit("minute", "minutes", " min"),
    "hours": Unit("hour", "hours", "h"),
    "days": Unit("day", "days", " days"),
    "weeks": Unit("week", "weeks", " weeks"),
    "months": Unit("month", "months", " months"),
    "years": Unit("year", "years", " years"),
}

# denominator -> in words, as a symbol
PERS: dict[str, tuple[str, str]] = {
    "second": ("second", "s"),
    "minute": ("minute", "min"),
    "hour": ("hour", "h"),
    "day": ("day", "day"),
    "week": ("week", "week"),
    "month": ("month", "month"),
    "quarter": ("quarter", "quarter"),
    "year": ("year", "year"),
    "W": ("watt", "W"),
    "kW": ("kilowatt", "kW"),
    "MW": ("megawatt", "MW"),
    "GW": ("gigawatt", "GW"),
    "TW": ("terawatt", "TW"),
    "kWh": ("kilowatt-hour", "kWh"),
    "MWh": ("megawatt-hour", "MWh"),
    "person": ("person", "person"),
    "user": ("user", "user"),
    "employee": ("employee", "employee"),
    "million tokens": ("million tokens", "M tokens"),
}
# These take the article where they stand alone: "3x a year", "$20 an hour".
TIMES = {
    "second": "a second",
    "minute": "a minute",
    "hour": "an hour",
    "day": "a day",
    "week": "a week",
    "month": "a month",
    "quarter": "a quarter",
    "year": "a year",
}

# The press counts in letters up to nine.
SPELLED = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

SCALES = {12: "trillion", 9: "billion", 6: "million"}
# The M of the trade press, the bn and tn of the Financial Times.
SYMBOLS = {12: "tn", 9: "bn", 6: "M", 3: "K"}

FOLDS = {
    2: "twofold",
    3: "threefold",
    4: "fourfold",
    5: "fivefold",
    6: "sixfold",
    7: "sevenfold",
    8: "eightfold",
    9: "ninefold",
    10: "tenfold",
    100: "hundredfold",
}
