"""Rules on what French shortens: ordinals, M. for monsieur, and units beside their number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from postgen.checks.prose.french_letters import french_places
from postgen.checks.rule import Fault, Subject
from postgen.prose import Prose

_SHORT = "French shortens this ordinal to “{}”"
_NBSP = "\u00a0"
_DIGITS = frozenset("0123456789")
_ROMAN = frozenset("IVXLCDM")
# How an ordinal is ended by mistake, the longer first, and how it should be. Superscript letters
# (2ᵉ) are none of these.
_ENDS = {"ième": "e", "ieme": "e", "ème": "e", "eme": "e", "ère": "re", "ere": "re", "ier": "er"}
# Letters that are joined to their number by mistake alone; 5G, 4K, 10h30 and 1er are names of
# things, or as most write them.
_JOINED = " km kg kW ko cm mm mg ha MW GW TW kWh MWh GWh TWh Mo Go To kHz MHz GHz min Md "
# What an English name has and a French one seldom: M. Smith is right too, but nobody stumbles.
_ENGLISH = r"w|k|th|sh|ee|oo|ea|y\b|ng|(?:son|ton|ford|field|man|ster|es)\b"


def abbreviation(subject: Subject) -> Iterator[Fault]:
    """Find 2ème, 1ère and their like, and Mr for M."""
    text = subject.text
    ordinals = any(one in text for one in ("ème", "eme", "1ère", "1ere", "1ier"))
    if not ordinals and "Mr" not in text:
        return
    prose = subject.prose
    endings = tuple(_ENDS)
    lows = [low for low in prose.places if low.removesuffix("s").endswith(endings) or low == "mr"]
    for at in french_places(prose, lows):
        start, end = prose.starts[at], prose.stops[at]
        written = text[start:end]
        if written == "Mr":
            yield from _mister(prose, start, end)
        elif written in ("ème", "ième"):
            yield from _parted(text, start, end)
        elif ordinals:
            yield from _ordinal(start, end, written)


def _ordinal(start: int, stop: int, written: str) -> Iterator[Fault]:
    one = written.removesuffix("s")
    end = next((end for end in _ENDS if one.endswith(end)), "")
    number = one[: len(one) - len(end)]
    if not end or not number or not (_DIGITS.issuperset(number) or _ROMAN.issuperset(number)):
        return
    if (_ENDS[end] == "e") == (number in ("1", "I")):
        return  # 1ème and 3ère are another fault
    better = number + _ENDS[end] + written[len(one) :]
    yield Fault(start, stop, _SHORT.format(better), better)


def _parted(text: str, start: int, end: int) -> Iterator[Fault]:
    """Find « 2 ème », which a space parts."""
    before = text[max(0, start - 8) : start]
    found = re.search(r"(?<!\w)(\d+)[ \u00a0\u202f]$", before)
    if found and found.group(1) != "1":
        better = found.group(1) + "e"
        yield Fault(start - len(found.group()), end, _SHORT.format(better), better)


def _mister(prose: Prose, start: int, end: int) -> Iterator[Fault]:
    """Find « Mr », which is English, and so at home before an English name or beside Mrs and Ms."""
    text = prose.text
    end += text[end : end + 1] == "."
    name = re.compile(r"[ \u00a0\u202f]([\w’'-]+)").match(text, end)
    if name is None or re.search(_ENGLISH, name.group(1).lower()) or _names_women(text):
        return
    yield Fault(start, end, "French shortens monsieur to “M.”; “Mr” is English", "M.")


@lru_cache(maxsize=1)  # each « Mr » asks about the same text
def _names_women(text: str) -> bool:
    return re.search(r"\bM(?:r?s)\b", text) is not None


def joined_units(prose: Prose) -> Iterator[Fault]:
    """Find letters of a unit that no space parts from their number: 50km."""
    if _DIGITS.isdisjoint(prose.text):
        return
    lows = [low for low in prose.places if low[0] in _DIGITS and low[-1] not in _DIGITS]
    for at in french_places(prose, lows):
        start, end = prose.starts[at], prose.stops[at]
        written = prose.text[start:end]
        unit = written.lstrip("0123456789")
        if f" {unit} " in _JOINED:
            better = written[: -len(unit)] + _NBSP + unit
            message = f"a no-break space goes between a number and “{unit}”"
            yield Fault(start, end, message, better)
