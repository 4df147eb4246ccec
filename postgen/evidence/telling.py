"""Tell what is off about a number, and what the source says, so that a reader can act on it."""

from __future__ import annotations

from postgen.evidence.facts import CLAIM, FIGURE, QUOTE, Fact, told
from postgen.evidence.numbers import Judged
from postgen.language.styles import CALENDAR, vague

_SURE = 1.0  # how well a fact must fit the words for its value to be put in the place of another
_FAR = 2_000  # times: a number further off is of something else, whatever the words
_INSTEAD = "of this the source says something else"
_WHAT = {
    "value": "the source has another number",
    "unit": "the source has another unit",
    "range": "the source gives a range",
    "bound": "the source gives a bound",
    "approximation": "the source says about",
    "period": "the source says it of another time",
    "subject": "the source says it of something else",
    "negation": "the source states what is denied here",
    "status": "the source tells it as a {}",
    "condition": "the source keeps a condition, “{}”",
}


def message(one: Judged, detail: str = "") -> str:
    """Say what is off, what the source says instead, and where it says so."""
    assert one.match is not None
    if one.outcome == "subject" and one.others:
        best = one.others[0].fact
        lang = one.context.lang
        return (
            f"{_INSTEAD}: {source_says(one.match.fact, lang)}; "
            f"what stands here it says of: {source_says(best, lang)}"
        )
    what = _WHAT.get(one.outcome, "the source says otherwise").format(detail)
    return f"{what}: {source_says(one.match.fact, one.context.lang)}"


def source_says(fact: Fact, lang: str) -> str:
    """Give a fact's words, what it measures, its time, its entry and its locator."""
    measured = fact.measures.get(lang) or next(iter(fact.measures.values()), "")
    if fact.kind in (QUOTE, CLAIM):
        measured = f"“{measured}”"
    time = ""
    if fact.kind == FIGURE and fact.figure is not None:
        time = fact.figure.period or (f"by {fact.figure.by}" if fact.figure.by else "")
    said = ", ".join(part for part in (told(fact, lang), measured, time) if part)
    return f"{said} ({fact.entry}, {fact.locator})"


def suggestion(one: Judged, text: str) -> str | None:
    """Give what to put in place of a number's span, where its words say all that was off."""
    assert one.match is not None
    fact, mention = one.match.fact, one.context.mention
    if one.outcome not in ("value", "range", "bound", "approximation"):
        return None
    far = one.match.fit < _SURE or one.match.relation.distance > _FAR
    if one.outcome == "value" and far:
        return None  # another fact may be meant
    if fact.kind != FIGURE or vague(fact.quantity):
        return None
    if fact.quantity.unit in CALENDAR:
        plain = not fact.quantity.bound or mention.quantity.bound
        return told(fact, one.context.lang) if plain else None
    bare = mention.quantity.unit == "count" and fact.quantity.unit != "count"
    symbols = any(sign in text for sign in "$€£") and not any(
        word in text.lower() for word in ("billion", "million", "milliard", "trillion")
    )
    style = "bare" if bare else "short" if symbols else ""
    said = told(fact, one.context.lang, style)
    if mention.quantity.unit == "count" and mention.noun and not bare:
        return said if text.lower().endswith(mention.noun) is False else None
    return said
