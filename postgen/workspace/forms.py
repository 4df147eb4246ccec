"""The forms that words of a file must have: no patterns, for compiling them takes longer."""

from __future__ import annotations

from collections.abc import Callable

# Whether a word has the form, what such a word is, and how to write one.
Form = tuple[Callable[[str], bool], str, str]

_LAST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LONGEST_ID = 100


def is_id(word: str) -> bool:
    """Say whether a word is an id: small letters, digits and dashes, no dash first."""
    return (
        word.replace("-", "a").isalnum()
        and word.isascii()
        and word == word.lower()
        and word[0] != "-"
        and len(word) <= _LONGEST_ID
    )


def _is_tag(word: str) -> bool:
    return word.replace("_", "a").isalnum()


def _is_label(word: str) -> bool:
    return word.isascii() and word.isidentifier() and word == word.lower() and word[0] != "_"


def _is_place(word: str) -> bool:
    section, _, item = word.partition(".")
    return (section.isalnum() and item.isalnum()) or (
        section.replace("-", "a").replace("_", "a").isalnum()
        and item.replace("-", "a").replace("_", "a").isalnum()
    )


def _is_moment(word: str) -> bool:
    parts = word.split(":")
    return (
        len(parts) == 3
        and all(_is_digits(part, len(part)) and len(part) >= 2 for part in parts)
        and all(len(part) == 2 and part < "60" for part in parts[1:])
    )


def _is_language(word: str) -> bool:
    return word.isascii() and word.isalpha() and word.islower() and 2 <= len(word) <= 3


def _is_address(word: str) -> bool:
    scheme, _, rest = word.partition("://")
    spaced = any(char in '<>"' or char.isspace() for char in rest)
    return scheme in ("https", "http") and bool(rest) and not spaced


def _is_code(word: str) -> bool:
    return word.isascii() and word.replace("-", "a").isalnum()


def _is_date(word: str) -> bool:
    """Say whether a word is a year, a month or a day that a calendar has."""
    parts = word.split("-")
    if len(parts) > 3 or not _is_digits(parts[0], 4):
        return False
    if not all(_is_digits(part, 2) for part in parts[1:]):
        return False
    if len(parts) > 1 and not 1 <= int(parts[1]) <= 12:
        return False
    if len(parts) > 2:
        year, month, day = map(int, parts)
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 1 <= day <= (28 if month == 2 and not leap else _LAST_DAYS[month - 1])
    return True


def _is_day(word: str) -> bool:
    return len(word) == len("2026-02-13") and _is_date(word)


def _is_time(word: str) -> bool:
    if _is_date(word):
        return True
    year, dash, rest = word.partition("-")
    if not dash or not _is_digits(year, 4):
        return False
    return rest in ("Q1", "Q2", "Q3", "Q4") or (_is_digits(rest, 4) and rest > year)


def _is_digits(word: str, count: int) -> bool:
    return len(word) == count and word.isascii() and word.isdigit()


ID: Form = is_id, "an id", "an id has small letters, digits and dashes"
TAG: Form = _is_tag, "a hashtag", "a hashtag is one word of letters and digits, without the #"
LABEL: Form = _is_label, "a label's name", "a label's name has small letters, digits and _"
PLACE: Form = (
    _is_place,
    "a place in the notes",
    "write '2.3' (section 2, item 3), or 'lead.1', between quotes",
)
MOMENT: Form = _is_moment, "a time of the recording", "write it as 01:02:03"
LANGUAGE: Form = _is_language, "a language's code", "write it as fr or en"
ADDRESS: Form = _is_address, "a web address", "it begins with https://"
CODE: Form = _is_code, "a finding's code", "`postgen check` prints the codes"
DATE: Form = _is_date, "a date", "write it as 2026, 2026-02 or 2026-02-13"
DAY: Form = _is_day, "a day", "write it as 2026-02-13"
TIME: Form = _is_time, "a time", "write it as 2026, 2026-02, 2026-02-13, 2026-Q1 or 2025-2027"
