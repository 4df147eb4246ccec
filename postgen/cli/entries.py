"""Entries as their JSON objects: the fields as in the file, the texts as they are printed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from postgen import language
from postgen.angle import Angle
from postgen.drafting.wording import quote_words, word
from postgen.knowledge import Claim, Computed, Figure, Knowledge, Locator, Quote
from postgen.language.quantity import Quantity
from postgen.references import Reference, Text


def of_angle(angle: Angle, knowledge: Knowledge, languages: Sequence[str]) -> dict[str, Any]:
    """Give an angle: what it holds by id, its thesis as `texts`."""
    return {
        "id": angle.id,
        "sources": list(angle.sources),
        "title": dict(angle.title),
        "templates": list(angle.templates),
        "hooks": [{"id": hook.id, "kind": hook.kind} for hook in angle.hooks],
        "beats": [{"id": b.id, "role": b.role, "priority": b.priority} for b in angle.beats],
        "questions": [question.id for question in angle.questions],
        "hashtags": {lang: list(tags) for lang, tags in angle.hashtags.items()},
        "texts": _texts(angle.thesis, knowledge, languages),
    }


def of_quote(quote: Quote, knowledge: Knowledge, languages: Sequence[str]) -> dict[str, Any]:
    """Give a quote; `texts` holds it for each language that it can be printed in."""
    texts = {}
    for lang in languages:
        if lang in quote.languages():
            said, after = quote_words(
                quote, Reference("quote", quote.id, "", 0), lang, knowledge.source.language
            )
            texts[lang] = said + after
    return {
        "id": quote.id,
        "source": knowledge.source.id,
        "speaker": quote.speaker,
        "fidelity": quote.fidelity,
        "original": quote.original._asdict() if quote.original else None,
        "translations": {lang: t._asdict() for lang, t in quote.translations.items()},
        "context": dict(quote.context),
        "locator": _locators(quote.locators),
        "texts": texts,
    }


def of_figure(figure: Figure, knowledge: Knowledge, languages: Sequence[str]) -> dict[str, Any]:
    """Give a figure; `texts` holds it in each language and style."""
    return {
        "id": figure.id,
        "source": knowledge.source.id,
        "measures": dict(figure.measures),
        **_quantity(figure.quantity),
        "period": figure.period or None,
        "by": figure.by or None,
        "status": figure.status,
        "computed": _computed(figure.computed) if figure.computed else None,
        "note": dict(figure.note),
        "locator": _locators(figure.locators),
        "texts": {lang: language.styles(figure.quantity, lang) for lang in languages},
        "times": {lang: _time(figure, lang) for lang in languages},
    }


def of_claim(claim: Claim, knowledge: Knowledge, languages: Sequence[str]) -> dict[str, Any]:
    """Give a claim; `texts` holds it with its figures in words."""
    return {
        "id": claim.id,
        "source": knowledge.source.id,
        "speaker": claim.speaker,
        "status": claim.status,
        "topic": claim.topic,
        "limits": {lang: list(words) for lang, words in claim.limits.items()},
        "locator": _locators(claim.locators),
        "texts": _texts(claim.text, knowledge, languages),
    }


def _quantity(quantity: Quantity) -> dict[str, Any]:
    return {
        "value": quantity.value,
        "low": quantity.low,
        "high": quantity.high,
        "unit": quantity.unit,
        "per": list(quantity.per),
        "bound": quantity.bound or None,
        "approx": quantity.approx,
        "since": quantity.since or None,
        "words": dict(quantity.words),
    }


def _computed(computed: Computed) -> dict[str, Any]:
    return {
        "operation": computed.operation,
        "inputs": [term.id for term in computed.terms],
        "digits": computed.digits,
    }


def _texts(
    texts: Mapping[str, Text], knowledge: Knowledge, languages: Sequence[str]
) -> dict[str, str]:
    return {lang: word(texts[lang], knowledge, lang).text for lang in languages if lang in texts}


def _time(figure: Figure, lang: str) -> str:
    if figure.period:
        return language.period(figure.period, lang)
    return language.period(figure.by, lang) if figure.by else ""


def _locators(locators: Iterable[Locator]) -> list[dict[str, str]]:
    return [{"notes": locator.notes, "time": locator.time} for locator in locators]
