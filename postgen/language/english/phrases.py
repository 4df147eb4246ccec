"""The fixed phrases of English posts."""

from __future__ import annotations

from postgen.language.english.typography import enclosed, typography

LANGUAGES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "hi": "Hindi",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "sv": "Swedish",
    "zh": "Chinese",
}


def gloss(text: str) -> str:
    """Leave a quotation as it is: its number words mean what an English reader takes them for."""
    return text


TRANSLATED = "translat"


def translated_from(source_lang: str) -> str:
    """Say which language a quotation was translated from."""
    name = LANGUAGES.get(source_lang)
    return f"(translated from {name})" if name else "(translated)"


def first_comment(show: str, title: str, url: str) -> str:
    """Write the comment that gives the source."""
    named = enclosed(typography(title)) if title else ""
    where = f"({show})" if show and title else show
    what = " ".join(part for part in (named, where if show != title else "") if part)
    return "\n".join(part for part in (what and f"The source: {what}", url) if part)
