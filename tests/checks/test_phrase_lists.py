"""The lists of phrases: each row has its source, stands once, and finds what it says."""

from importlib import import_module

import pytest
from examples import found

from postgen.checks.prose import closes, phrases
from postgen.checks.prose.sources import SOURCES
from postgen.prose import Prose

LISTS = list(phrases._MODULES)
FIND = {
    phrases.WORN: phrases.worn,
    phrases.TELLS: phrases.tell,
    phrases.OPENERS: phrases.throat_clearing,
}


def written(phrase):
    """Write a phrase as one might, with the first of each choice, all that may be missing."""
    words = []
    for piece in phrase.split():
        comma = "," if piece.rstrip("?").endswith(",") else ""
        words.append(piece.rstrip("?,").split("/")[0].replace("*", "net") + comma)
    return " ".join(words).replace("' ", "'").replace("+", "clairement")


@pytest.mark.parametrize(("kind", "lang"), LISTS)
def test_every_row_is_whole(kind, lang):
    rows = list(phrases.rows(kind, lang))

    assert len(rows) > 100
    assert {source for _, _, source, _ in rows} <= SOURCES.keys()
    assert [phrase for phrase, *_ in rows if phrase != phrase.lower()] == []
    assert len({phrase for phrase, *_ in rows}) == len(rows)


@pytest.mark.parametrize(("kind", "lang"), LISTS)
def test_every_row_finds_its_phrase(kind, lang):
    """No row is dead: its own words are found, by it or by a longer one."""
    dead = []
    for phrase, why, *_ in phrases.rows(kind, lang):
        text = written(phrase)
        prose = Prose(text, lang)
        taken = phrases.length(prose, phrases.slots(phrase), 0, len(prose.words))
        subject = type("Subject", (), {"prose": prose})
        if taken != len(prose.words) or (why and not list(FIND[kind](subject))):
            dead.append((phrase, text))

    assert dead == []


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_closing_line_is_found(lang):
    listed = import_module(f"postgen.checks.prose.closes_{closes._NAMES[lang]}").ROWS.split("\n")
    lines = [written(row.removesuffix(" …")) for row in listed if row]

    assert len(lines) > 100
    assert len(set(lines)) == len(lines)
    assert [line for line in lines if not found(f"Net.\n\n{line}?", "close-weak", lang=lang)] == []
