"""The French names of units and numbers."""

from __future__ import annotations

from postgen.language.unit import Unit

UNITS: dict[str, Unit] = {
    "USD": Unit("dollar", "dollars", "$"),
    "EUR": Unit("euro", "euros", "€"),
    "GBP": Unit("livre sterling", "livres sterling", "£", feminine=True),
    "W": Unit("watt", "watts", "W"),
    "kW": Unit("kilowatt", "kilowatts", "kW"),
    "MW": Unit("mégawatt", "mégawatts", "MW"),
    "GW": Unit("gigawatt", "gigawatts", "GW"),
    "TW": Unit("térawatt", "térawatts", "TW"),
    "kWh": Unit("kilowattheure", "kilowattheures", "kWh"),
    "MWh": Unit("mégawattheure", "mégawattheures", "MWh"),
    "GWh": Unit("gigawattheure", "gigawattheures", "GWh"),
    "TWh": Unit("térawattheure", "térawattheures", "TWh"),
    "m": Unit("mètre", "mètres", "m"),
    "km": Unit("kilomètre", "kilomètres", "km"),
    "kg": Unit("kilogramme", "kilogrammes", "kg"),
    "tonnes": Unit("tonne", "tonnes", "t", feminine=True),
    "celsius": Unit("degré Celsius", "degrés Celsius", "°C"),
    "points": Unit("point de pourcentage", "points de pourcentage", "pt"),
    "seconds": Unit("seconde", "secondes", "s", feminine=True),
    "minutes": Unit("minute", "minutes", "min", feminine=True),
    "hours": Unit("heure", "heures", "h", feminine=True),
    "days": Unit("jour", "jours", "jours"),
    "weeks": Unit("semaine", "semaines", "semaines", feminine=True),
    "months": Unit("mois", "mois", "mois"),
    "years": Unit("an", "ans", "ans"),
}

# "Un million d’ans" is not said.
BY_THE_MILLION = {"years": "années"}

# denominator -> in words, as a symbol
PERS: dict[str, tuple[str, str]] = {
    "second": ("seconde", "s"),
    "minute": ("minute", "min"),
    "hour": ("heure", "h"),
    "day": ("jour", "j"),
    "week": ("semaine", "semaine"),
    "month": ("mois", "mois"),
    "quarter": ("trimestre", "trimestre"),
    "year": ("an", "an"),
    "W": ("watt", "W"),
    "kW": ("kilowatt", "kW"),
    "MW": ("mégawatt", "MW"),
    "GW": ("gigawatt", "GW"),
    "TW": ("térawatt", "TW"),
    "kWh": ("kilowattheure", "kWh"),
    "MWh": ("mégawattheure", "MWh"),
    "person": ("personne", "personne"),
    "user": ("utilisateur", "utilisateur"),
    "employee": ("salarié", "salarié"),
    "million tokens": ("million de tokens", "M de tokens"),
}

# The press counts in letters up to sixteen, the last number that is one word of its own.
SPELLED = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
    "onze", "douze", "treize", "quatorze", "quinze", "seize",
)  # fmt: skip

# A milliard is as far as it goes: 10¹² is a billion in the dictionary and 1 000 milliards in print.
SCALES = {9: ("milliard", "milliards"), 6: ("million", "millions")}
SYMBOLS = {9: "Md", 6: "M", 3: "k"}

FOLDS = {
    2: "un doublement",
    3: "un triplement",
    4: "un quadruplement",
    5: "un quintuplement",
    10: "un décuplement",
    100: "un centuplement",
}
