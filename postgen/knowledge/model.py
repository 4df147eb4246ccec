"""The entries of a knowledge file, as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from postgen.language.quantity import Quantity
from postgen.references import Text

# The surest first.
STATUSES = ("reported", "estimate", "forecast", "goal", "hypothetical", "opinion")
FIDELITIES = ("verbatim", "notes", "unverified")
OPERATIONS = ("plus", "minus", "times", "over", "growing")


class Locator(NamedTuple):
    """Say where in the notes an entry stands, and when it was said once that is known."""

    notes: str  # "2.3": section 2, item 3; "lead.1"; "quotes.4"; "angles.2"; "head.1"
    time: str = ""  # "01:02:03" in the recording, once verified

    def __str__(self) -> str:
        return f"notes §{self.notes}" + (f", {self.time}" if self.time else "")


class Person(NamedTuple):
    """Name somebody who speaks in the source."""

    id: str
    name: str
    role: str  # what they are in this source: "guest" or "host"


class Via(NamedTuple):
    """Describe the notes that the knowledge was taken from."""

    kind: str
    language: str
    author: str = ""


class Source(NamedTuple):
    """Describe the interview, report or talk."""

    id: str
    title: str
    language: str
    people: tuple[Person, ...]
    show: str
    published: str  # ISO date
    url: str
    via: Via
    duration: Quantity | None = None

    @property
    def guest(self) -> Person:
        """Give the first person who is a guest, else the first person named."""
        return next((p for p in self.people if p.role == "guest"), self.people[0])


class Term(NamedTuple):
    """Hold one figure that goes into a sum."""

    id: str
    quantity: Quantity


class Computed(NamedTuple):
    """Say how a figure is worked out from figures above it."""

    operation: str  # one of OPERATIONS
    terms: tuple[Term, ...]
    digits: int = 2  # significant ones, to which the ends are rounded


class Figure(NamedTuple):
    """Hold one quantity that the source states, or that is worked out from what it states."""

    id: str
    measures: Mapping[str, str]  # language -> what it measures
    quantity: Quantity
    status: str  # one of STATUSES
    locators: tuple[Locator, ...]
    period: str = ""  # the time it is about: "2025", "2026-01"
    by: str = ""  # the time it is due by: "2030"
    note: Mapping[str, str] = {}
    computed: Computed | None = None  # how, where the source does not state it


class Claim(NamedTuple):
    """Hold one statement, in words of our own."""

    id: str
    text: Mapping[str, Text]
    speaker: str  # a person's id, or "notes" for the notes' author
    status: str  # one of STATUSES
    topic: str
    locators: tuple[Locator, ...]
    limits: Mapping[str, tuple[str, ...]] = {}  # words that any retelling must keep


class Original(NamedTuple):
    """Hold a quote's words in the language they were said in."""

    language: str
    text: str


class Translation(NamedTuple):
    """Hold a quote's words in another language, and who put them there."""

    text: str
    by: str  # "notes", or a name
    complete: bool = True  # false where the translation drops words of the original


class Quote(NamedTuple):
    """Hold what somebody said, in their words."""

    id: str
    speaker: str  # a person's id
    fidelity: str  # one of FIDELITIES
    locators: tuple[Locator, ...]
    original: Original | None
    translations: Mapping[str, Translation]
    context: Mapping[str, str] = {}  # language -> what the quote is about; never part of it

    def languages(self) -> tuple[str, ...]:
        """List the languages in which the quote can be printed, the original's first."""
        first = (self.original.language,) if self.original else ()
        return first + tuple(lang for lang in self.translations if lang not in first)


class Tension(NamedTuple):
    """Record where the source disagrees with itself, and what a draft does about it."""

    id: str
    text: Mapping[str, Text]
    between: tuple[str, ...]  # ids of entries
    draft: str  # "precise", "hedge" or "omit"
    prefers: str  # the entry to use when `draft` is "precise", or empty
    locators: tuple[Locator, ...]


class Knowledge(NamedTuple):
    """Hold one source and its entries, by id, in file order."""

    source: Source
    figures: Mapping[str, Figure]
    claims: Mapping[str, Claim]
    quotes: Mapping[str, Quote]
    tensions: Mapping[str, Tension]


def joined(first: Knowledge, *others: Knowledge) -> Knowledge:
    """Put the entries of several sources together; the source that is named is the first's.

    An angle's references name entries by id alone, and one that several sources bear is a fault of
    the angle's file, so nothing that an angle can name is hidden here.
    """
    if not others:
        return first
    every = (first, *others)
    return Knowledge(
        first.source,
        {i: entry for one in every for i, entry in one.figures.items()},
        {i: entry for one in every for i, entry in one.claims.items()},
        {i: entry for one in every for i, entry in one.quotes.items()},
        {i: entry for one in every for i, entry in one.tensions.items()},
    )
