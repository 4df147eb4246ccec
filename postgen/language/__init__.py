"""Tell figures in words and set typography, one module a language; knows nothing of the rest.

A language is a module that follows `Language`: adding one is writing it and naming it below. It is
loaded when it is first asked for: most runs speak one of them, or none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from postgen.language.faults import fault
from postgen.language.quantity import Quantity
from postgen.language.styles import STYLES, applying, vague

if TYPE_CHECKING:
    from postgen.language.attributing import Speech
    from postgen.language.lexemes import Lexical
    from postgen.language.mention import Mention
    from postgen.language.modal import Modality
    from postgen.language.protocol import Language


def _french() -> Language:
    from postgen.language import french

    return french


def _english() -> Language:
    from postgen.language import english

    return english


LANGUAGES: dict[str, Callable[[], Language]] = {
    "fr": _french,
    "en": _english,
}


def language(lang: str) -> Language:
    """Give the module of a language, by its code.

    Raises ValueError for a code that is not in LANGUAGES.
    """
    if lang not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        msg = f"no language {lang!r}: there are {known}"
        raise ValueError(msg)
    return LANGUAGES[lang]()


def words(quantity: Quantity, lang: str, style: str = "") -> str:
    """Tell a quantity in words; the range, the bound and the approximation are always kept.

    `style` is one of STYLES, `prose` where empty. Raises ValueError for a style that does not
    apply to this quantity (the message lists those that do), and for a quantity with a fault.
    """
    tongue = _able(quantity, lang)
    applies = applying(quantity)
    style = style or "prose"
    if style not in applies:
        why = "does not apply to this figure" if style in STYLES else "is unknown"
        msg = f"the style {style!r} {why}: use {', '.join(applies)}"
        raise ValueError(msg)
    return tongue.words(quantity, style)


def styles(quantity: Quantity, lang: str) -> dict[str, str]:
    """Tell a quantity in every style that applies to it, `prose` first.

    Raises ValueError for a quantity with a fault.
    """
    tongue = _able(quantity, lang)
    return {style: tongue.words(quantity, style) for style in applying(quantity)}


def _able(quantity: Quantity, lang: str) -> Language:
    tongue = language(lang)
    why = fault(quantity)
    if not why and vague(quantity) and lang not in quantity.words:
        why = f"a figure without a number needs words in {lang}"
    if why:
        raise ValueError(why)
    return tongue


def period(text: str, lang: str) -> str:
    """Tell a time in words: 2025, 2025-2027, 2026-Q1, 2026-01 or 2026-02-13.

    Raises ValueError for any other shape, and for a day that no calendar has.
    """
    return language(lang).period(text)


def typography(text: str, lang: str) -> str:
    """Set a language's marks and spaces in literal words; a second time changes nothing.

    The text may be a fragment that was cut at a reference, and so begin with `:` or end with `l'`.
    Letters, digits, addresses, times and emoji codes stay as they are.
    """
    return language(lang).typography(text)


def quoted(text: str, lang: str, words_lang: str = "") -> str:
    """Put a text between a language's quotation marks, and make the marks inside it inner ones.

    The words themselves are set in `words_lang`, the language they are in, where it is another,
    and left as they are where postgen does not know that one.
    """
    known = (words_lang or lang) in LANGUAGES
    return language(lang).enclosed(typography(text, words_lang or lang) if known else text)


def gloss(text: str, lang: str) -> str:
    """Add, in brackets, what a misleading number word in a quotation means in this language."""
    return language(lang).gloss(text)


def translated_from(source_lang: str, lang: str) -> str:
    """Say in parentheses which language a quotation was translated from."""
    return language(lang).translated_from(source_lang)


def tells_translation(text: str, lang: str) -> bool:
    """Say whether a text tells, in its own words, that what it quotes was translated."""
    return language(lang).TRANSLATED in text.casefold()


def number_words(text: str, lang: str) -> Iterator[tuple[int, int]]:
    """Give the span of each quantity that a text states in words."""
    for found in language(lang).quantities().finditer(text):
        if found["quantity"]:
            yield found.span()


def speech(lang: str) -> Speech:
    """Give the words with which a language tells who said what."""
    return language(lang).speech()


def mentions(text: str, lang: str, start: int = 0, end: int | None = None) -> list[Mention]:
    """Read the quantities that a text states, in order, from `start` to `end`, by a language.

    Spans are of the whole text; what stands outside of the stretch is not looked at. Any text
    can be read: what is no quantity is left out.
    """
    from postgen.language.reading.scan import mentions

    return mentions(text, lang, start, end)


def ranks(text: str, lang: str, start: int, end: int) -> list[Mention]:
    """Read the places in rankings that a stretch of a text states, in order."""
    from postgen.language.reading.ranks import ranks

    return list(ranks(text, lang, start, end))


def leans_back(text: str, lang: str) -> str:
    """Give the words with which a text goes on from what stands before it, if it begins so."""
    found = language(lang).openings().match(text.lstrip())
    return found.group() if found else ""


def lexical(lang: str) -> Lexical:
    """Give a language's words as those of a subject."""
    return language(lang).lexical()


@cache
def modality(lang: str) -> Modality:
    """Give the words by which a language says how sure a sentence is."""
    return language(lang).modality()


def first_comment(show: str, title: str, url: str, lang: str) -> str:
    """Write the comment that gives the source; empty parts are left out."""
    return language(lang).first_comment(show, title, url)
