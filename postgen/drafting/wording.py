"""Turn a text with references into words with citations, in one language."""

from __future__ import annotations

import re
from collections.abc import Iterable

from postgen import language
from postgen.drafting.draft import CLAIM, FIGURE, QUOTE, Citation
from postgen.drafting.piece import Piece
from postgen.errors import UsageError
from postgen.knowledge import Figure, Knowledge, Locator, Quote
from postgen.references import Reference, Text, Words

PERIOD, DUE = "period", "due"  # styles of a figure
ORIGINAL, TOLD = "original", "told"  # styles of a quote
# Nothing, a line's end, or a sentence's with the mark that closes after it.
_ENDED = re.compile(r"(?:^|\n|[.!?…][\u00a0 ]?[»”’\")\]]*\s)[\s«“‘(\[—–-]*$")
_WHERE = "`postgen validate` shows where it stands"


def word(text: Text, knowledge: Knowledge, lang: str, claims: Iterable[str] = ()) -> Piece:
    """Word a text; `claims` are the ids it rests on as a whole.

    Raises UsageError where a reference cannot be told in the language or the style.
    """
    parts: list[str] = []
    citations: list[Citation] = []
    length = 0
    for part in text:
        if isinstance(part, Words):
            said, cited, after = language.typography(part.text, lang), None, ""
        elif part.kind == "plain":
            said, cited, after = part.target, None, ""
        elif part.kind == "figure":
            figure = knowledge.figures[part.target]
            said, after = figure_words(figure, part, lang), ""
            if begins_sentence("".join(parts)):
                said = said[:1].upper() + said[1:]
            cited = (FIGURE, figure.locators, worked_out(figure, knowledge, lang))
        else:
            quote = knowledge.quotes[part.target]
            said, after = quote_words(quote, part, lang, knowledge.source.language)
            if part.style == TOLD:
                _hold_told(after, text, quote.id, lang)
                after = ""
            cited = (QUOTE, quote.locators, "")
        if cited and isinstance(part, Reference):
            kind, locators, how = cited
            span = (length, length + len(said))
            citations.append(Citation(*span, kind, part.target, where(locators), how))
        parts += (said, after)
        length += len(said) + len(after)
    for claim_id in claims:
        if claim_id in knowledge.claims:
            locators = knowledge.claims[claim_id].locators
            citations.append(Citation(0, length, CLAIM, claim_id, where(locators)))
    return Piece("".join(parts), tuple(citations))


def begins_sentence(before: str) -> bool:
    """Say whether what follows these words of a text is the first of a sentence."""
    return _ENDED.search(before) is not None


def _hold_told(mark: str, text: Text, quote_id: str, lang: str) -> None:
    """Refuse a text that leaves the translation's mark out without telling it in its own words."""
    words = "".join(part.text for part in text if isinstance(part, Words))
    if mark and not language.tells_translation(words, lang):
        msg = f"quote {quote_id!r} is a translation here, and its text does not say so"
        raise UsageError(msg, hint="say so in the sentence, or leave the style 'told' out")


def where(locators: Iterable[Locator]) -> str:
    """Join an entry's locators as a reader looks them up."""
    return "; ".join(map(str, locators))


def worked_out(figure: Figure, knowledge: Knowledge, lang: str) -> str:
    """Tell how a figure is worked out from others; nothing for one that is stated."""
    if figure.computed is None:
        return ""
    from postgen.drafting.working import working

    return working(figure.computed, knowledge, lang)


def figure_words(figure: Figure, reference: Reference, lang: str) -> str:
    """Tell a figure in the style that the reference asks for, or raise UsageError."""
    try:
        if reference.style == PERIOD:
            return language.period(figure.period, lang)
        if reference.style == DUE:
            return language.period(figure.by, lang)
        return language.words(figure.quantity, lang, reference.style)
    except ValueError as fault:
        msg = f"figure {figure.id!r} cannot be told so: {fault}"
        raise UsageError(msg, hint=_WHERE) from None


def quote_words(quote: Quote, reference: Reference, lang: str, spoken: str) -> tuple[str, str]:
    """Give a quote between quotation marks, and what must follow it: that it is a translation.

    `spoken` is the source's language: a quote whose original is not known was said in it. Raises
    UsageError where the quote has no words in the draft's language.
    """
    if reference.style not in ("", ORIGINAL, TOLD):
        msg = f"a quote has no style {reference.style!r}: use {ORIGINAL} or {TOLD}"
        raise UsageError(msg, hint=_WHERE)
    original = quote.original
    if original and (original.language == lang or reference.style == ORIGINAL):
        text = original.text
        if original.language == lang:
            text = language.gloss(text, lang)
        return language.quoted(text, lang, original.language), ""
    if lang not in quote.translations:
        msg = f"quote {quote.id!r} has no text in {lang!r}"
        raise UsageError(msg, hint=f"write {{{{ quote('{quote.id}', 'original') }}}}, or translate")
    said = language.quoted(language.gloss(quote.translations[lang].text, lang), lang)
    from_lang = original.language if original else spoken
    return said, "" if from_lang == lang else " " + language.translated_from(from_lang, lang)
