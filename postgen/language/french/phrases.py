"""The fixed phrases of French posts."""

from __future__ import annotations

import re

from postgen.language.french.figures import words
from postgen.language.french.typography import NBSP, enclosed
from postgen.language.marks import curled
from postgen.language.quantity import Quantity

LANGUAGES = {
    "ar": "arabe",
    "de": "allemand",
    "en": "anglais",
    "es": "espagnol",
    "fr": "français",
    "hi": "hindi",
    "it": "italien",
    "ja": "japonais",
    "ko": "coréen",
    "nl": "néerlandais",
    "pl": "polonais",
    "pt": "portugais",
    "ru": "russe",
    "sv": "suédois",
    "zh": "chinois",
}

_NUMBER = r"(?:\d[\d \u00a0\u202f]*(?:[.,]\d+)?|une?|deux|trois|quatre|cinq|dix)"
_TRILLION = rf"(?:\b(?:({_NUMBER}) à )?({_NUMBER})[ \u00a0\u202f])?(?<!-)\b(trillions?)\b(?! ?\[)"
_LETTERS = {"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dix": 10}


def gloss(text: str) -> str:
    """Say in brackets what `trillion` means where it was taken over from American English."""
    if "trillion" not in text.lower():
        return text
    return re.sub(_TRILLION, _glossed, text, flags=re.IGNORECASE)


def _glossed(found: re.Match[str]) -> str:
    low, high, word = found.groups()
    if high:
        value, start = _read(high), None if low is None else _read(low)
        quantity = Quantity("count", value if start is None else None, start, value)
        meaning = words(quantity, "prose")
    elif word.endswith(("s", "S")):
        meaning = "milliers de milliards"
    else:
        meaning = "1\u00a0000\u00a0milliards"
    return f"{found.group()} [{meaning}]"


def _read(number: str) -> int | float:
    if number.lower() in _LETTERS:
        return _LETTERS[number.lower()] * 10**12
    whole, _, fraction = re.sub(r"\s", "", number).replace(".", ",").partition(",")
    return float(f"{whole}.{fraction}e12") if fraction else int(whole) * 10**12


TRANSLATED = "tradui"


def translated_from(source_lang: str) -> str:
    """Say which language a quotation was translated from."""
    name = LANGUAGES.get(source_lang)
    if name is None:
        return "(traduction)"
    return f"(traduit de l’{name})" if name[0] in "aeioué" else f"(traduit du {name})"


def first_comment(show: str, title: str, url: str) -> str:
    """Write the comment that gives the source."""
    named = enclosed(curled(title, ("“", "”"), ("‘", "’"))) if title else ""
    where = f"({show})" if show and title else show
    what = " ".join(part for part in (named, where if show != title else "") if part)
    return "\n".join(part for part in (what and f"La source{NBSP}: {what}", url) if part)
