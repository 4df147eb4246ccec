"""What is written the same in every language: symbols, codes and abbreviations."""

from __future__ import annotations

# As they are written; in small letters where that cannot be mistaken.
UNITS: dict[str, tuple[str, float]] = {
    "W": ("W", 1), "kW": ("kW", 1), "KW": ("kW", 1), "MW": ("MW", 1), "GW": ("GW", 1),
    "TW": ("TW", 1), "kw": ("kW", 1), "mw": ("MW", 1), "gw": ("GW", 1), "tw": ("TW", 1),
    "kWh": ("kWh", 1), "KWh": ("kWh", 1), "kwh": ("kWh", 1), "MWh": ("MWh", 1), "Mwh": ("MWh", 1),
    "GWh": ("GWh", 1), "Gwh": ("GWh", 1), "TWh": ("TWh", 1), "Twh": ("TWh", 1), "Wh": ("kWh", 1e-3),
    "m": ("m", 1), "cm": ("m", 1e-2), "mm": ("m", 1e-3), "km": ("km", 1), "Km": ("km", 1),
    "kg": ("kg", 1), "Kg": ("kg", 1), "g": ("kg", 1e-3), "mg": ("kg", 1e-6),
    "t": ("tonnes", 1), "kt": ("tonnes", 1e3), "Mt": ("tonnes", 1e6), "Gt": ("tonnes", 1e9),
    "ms": ("seconds", 1e-3), "s": ("seconds", 1), "sec": ("seconds", 1), "min": ("minutes", 1),
    "mn": ("minutes", 1), "h": ("hours", 1), "pp": ("points", 1), "bp": ("points", 1e-2),
    "bps": ("points", 1e-2), "pb": ("points", 1e-2), "pct": ("percent", 1),
}  # fmt: skip
# What postgen has no unit for is counted under its symbol.
_COUNTED = (
    "ppm ppb mph dB Hz kHz MHz GHz kcal ha km² m² m³ cm² cm³ mm² L cl hl kV GB TB MB KB PB Go To"
    " Mo Ko ml mL Tbps Gbps Mbps Gbit px dpi fps lbs lb oz ft kVA hPa rpm"
)
# Currencies that postgen has no unit for are counted under their codes.
_CODES = "CHF JPY CNY CAD AUD NZD SEK NOK DKK INR BRL MXN KRW PLN SGD HKD ZAR TRY RUB BTC"
CURRENCIES: dict[str, tuple[str, float]] = {
    "° f": ("°F", 1), "°": ("°", 1),
    "%": ("percent", 1), "‰": ("percent", 0.1), "° c": ("celsius", 1), "°c": ("celsius", 1),
    "$ us": ("USD", 1), "$": ("USD", 1), "€": ("EUR", 1), "£": ("GBP", 1), "us $": ("USD", 1),
    "usd": ("USD", 1), "eur": ("EUR", 1), "gbp": ("GBP", 1), "¥": ("JPY", 1), "₹": ("INR", 1),
    **{code.lower(): (code, 1) for code in _CODES.split()},
}  # fmt: skip
MEASURES = frozenset(_COUNTED.split())
LEADS: dict[str, tuple[str, float]] = {
    name: CURRENCIES[name]
    for name in CURRENCIES
    if name not in ("%", "‰", "° c", "°c", "° f", "°", "$ us")
} | {"c $": ("CAD", 1), "ca $": ("CAD", 1), "a $": ("AUD", 1), "hk $": ("HKD", 1)}  # fmt: skip

# Powers of ten, as they are written after digits.
SCALES: dict[str, int] = {
    "k": 3, "K": 3, "M": 6, "mio": 6, "Mio": 6, "mln": 6, "B": 9, "bn": 9, "Bn": 9, "BN": 9,
    "Md": 9, "Mds": 9, "MD": 9, "MDS": 9, "md": 9, "mds": 9, "Mrd": 9, "Mrds": 9, "mrd": 9,
    "T": 12, "tn": 12, "Tn": 12, "trn": 12,
}  # fmt: skip
MONEY_SCALES: dict[str, int] = {"m": 6, "b": 9, "t": 12, "mn": 6, "MN": 6}  # with a currency
UNCERTAIN = frozenset({"T"})  # a scale with a currency alone

# What names an index or a list by a number.
INDICES = frozenset({
    "s & p", "cac", "sbf", "nasdaq", "ftse", "dax", "mdax", "stoxx", "nikkei", "topix", "fortune",
    "forbes", "russell", "boeing", "airbus",
})  # fmt: skip
FRACTIONS = {
    "½": (1, 2),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "⅕": (1, 5),
    "⅛": (1, 8),
}
BEFORE: dict[str, tuple[str, str]] = {
    ">": ("more than", ""), "> =": ("at least", ""), "≥": ("at least", ""), "⩾": ("at least", ""),
    "<": ("less than", ""), "< =": ("at most", ""), "≤": ("at most", ""), "⩽": ("at most", ""),
    "~": ("", "about"), "∼": ("", "about"), "≈": ("", "about"), "≃": ("", "about"),
    "±": ("", "about"),
}  # fmt: skip

DASHES = frozenset("-–—‑")
MINUS = frozenset("-−")
SIGNS = MINUS | {"+"}
TIMES = frozenset("×x")
ARROWS = frozenset("→➜➔⟶➡")
FEET, INCHES = frozenset("'’′"), frozenset('"”″')
# Letters and digits that are one name.
NAMES = frozenset(
    [
        "2d",
        "3d",
        "4d",
        "2g",
        "3g",
        "4g",
        "5g",
        "6g",
        "4k",
        "8k",
        "2fa",
        "1er",
        "7j",
        "24h",
        "360°",
        "4x4",
    ]
)

# Units of time and how many of the next smaller one they are, for 2 h 22 and 2 years to 30 months.
SECONDS = {
    "seconds": 1, "minutes": 60, "hours": 3600, "days": 86400, "weeks": 604800,
}  # fmt: skip
MONTHS = {"months": 1, "years": 12}
LENGTHS = {"m": 1, "km": 1000}
MASSES = {"kg": 1, "tonnes": 1000}
POWERS = {"W": 1, "kW": 10**3, "MW": 10**6, "GW": 10**9, "TW": 10**12}
ENERGIES = {"kWh": 1, "MWh": 10**3, "GWh": 10**6, "TWh": 10**9}
SYSTEMS = (SECONDS, MONTHS, LENGTHS, MASSES, POWERS, ENERGIES)
