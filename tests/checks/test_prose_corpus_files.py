"""The texts that measure the prose rules: enough of each kind, each what its file says it is."""

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

FILES = Path(__file__).parent / "prose"
HALVES = ("tuning", "held")
FRESH = "fresh"  # a third set, written once the rules stood
BLIND = "blind"  # a fourth
SETS = (*HALVES, FRESH, BLIND)
LANGS = ("en", "fr")

# code -> how many texts of the two halves together, in English and in French
CODES = {
    "worn-phrase": (12, 12),
    "generated-tell": (12, 12),
    "throat-clearing": (6, 4),
    "contrast-tic": (6, 4),
    "triad": (6, 4),
    "dashes": (6, 4),
    "sentence-long": (6, 4),
    "readability": (6, 4),
    "wall": (4, 2),
    "paragraph-dense": (4, 4),
    "opening-repeated": (6, 4),
    "hedge-twice": (6, 4),
    "close-weak": (6, 4),
    "fr-space": (0, 6),
    "fr-quotes": (0, 4),
    "fr-apostrophe": (0, 4),
    "fr-capital": (0, 4),
    "fr-ligature-accent": (0, 4),
    "quotes-mixed": (4, 4),
    "exclamations": (6, 4),
    "emoji-many": (4, 4),
}
# code -> how many texts of the fresh set, in English and in French, where not FRESH_ELSE
FRESH_ELSE = (3, 2)
FRESH_CODES = {
    "worn-phrase": (6, 6),
    "generated-tell": (6, 6),
    "throat-clearing": (4, 2),
    "wall": (2, 2),
    "paragraph-dense": (2, 2),
    "quotes-mixed": (2, 2),
    "exclamations": (2, 2),
    "emoji-many": (2, 2),
}
WHOLE = {"readability", "wall"}  # the whole text is at fault, so no words are named


def rows(kind: str, name: str) -> list[dict]:
    return yaml.safe_load((FILES / f"{kind}_{name}.yaml").read_text(encoding="utf-8"))


PLANTED = {name: rows("planted", name) for name in SETS}
HUMAN = {name: rows("human", name) for name in SETS}
EVERY_PLANTED = [row for name in SETS for row in PLANTED[name]]
EVERY_HUMAN = [row for name in SETS for row in HUMAN[name]]


def by_id(data: list[dict]) -> list:
    return [pytest.param(row, id=row["id"]) for row in data]


def words(text: str) -> int:
    return sum(any(char.isalnum() for char in word) for word in text.split())


def spaced_as_the_house_does(text: str) -> bool:
    return not re.search(r"[^\u00a0][;:!?»](?![\w!?»])|«[^\u00a0]|'", text)


@pytest.mark.parametrize("half", HALVES)
def test_each_half_has_as_many_texts_of_each_code_and_language(half: str) -> None:
    found = Counter((row["code"], row["lang"]) for row in PLANTED[half])
    wanted = {
        (code, lang): number // 2
        for code, numbers in CODES.items()
        for lang, number in zip(LANGS, numbers, strict=True)
        if number
    }
    assert dict(found) == wanted


def test_the_fresh_set_has_as_many_texts_of_each_code_and_language() -> None:
    found = Counter((row["code"], row["lang"]) for row in PLANTED[FRESH])
    wanted = {
        (code, lang): number
        for code, halves in CODES.items()
        for lang, of_halves, number in zip(
            LANGS, halves, FRESH_CODES.get(code, FRESH_ELSE), strict=True
        )
        if of_halves
    }
    assert dict(found) == wanted
    assert Counter(row["lang"] for row in PLANTED[FRESH]) == {"en": 50, "fr": 50}


@pytest.mark.parametrize("half", HALVES)
def test_each_half_has_forty_human_paragraphs_a_language(half: str) -> None:
    assert Counter(row["lang"] for row in HUMAN[half]) == {"en": 40, "fr": 40}


@pytest.mark.parametrize("name", [FRESH, BLIND])
def test_a_later_set_has_thirty_human_paragraphs_a_language_of_works_of_its_own(name: str) -> None:
    assert Counter(row["lang"] for row in HUMAN[name]) == {"en": 30, "fr": 30}
    works = {row["work"] for one in SETS[: SETS.index(name)] for row in HUMAN[one]}
    assert [row["id"] for row in HUMAN[name] if row["work"] in works] == []
    for lang in LANGS:
        assert len({row["author"] for row in HUMAN[name] if row["lang"] == lang}) >= 6


def test_the_blind_set_has_as_many_texts_of_each_language_and_some_of_each_code() -> None:
    assert Counter(row["lang"] for row in PLANTED[BLIND]) == {"en": 50, "fr": 50}
    for lang in LANGS:
        of_lang = {row["code"] for row in PLANTED[BLIND] if row["lang"] == lang}
        assert {row["code"] for row in EVERY_PLANTED if row["lang"] == lang} == of_lang


@pytest.mark.parametrize("row", by_id(EVERY_PLANTED))
def test_a_planted_text_holds_the_words_at_fault(row: dict) -> None:
    assert list(row) == ["id", "lang", "code", "planted", "text"]
    assert row["id"].startswith(f"{row['lang']}-{row['code']}-")
    assert bool(row["planted"]) == (row["code"] not in WHOLE)
    assert row["planted"] in row["text"]


@pytest.mark.parametrize(
    "row", by_id([row for row in EVERY_PLANTED if row["code"] != "fr-apostrophe"])
)
def test_a_planted_text_is_set_well_beside_its_fault(row: dict) -> None:
    rest = row["text"].replace(row["planted"], "") if row["planted"] else row["text"]
    if row["lang"] == "fr":
        assert spaced_as_the_house_does(rest)
    assert "'" not in rest


def test_no_phrase_is_planted_twice() -> None:
    # Who wrote the blind set could not look: some of its phrases stand in the others.
    sets = [row for name in SETS if name != BLIND for row in PLANTED[name]]
    phrases = [(row["code"], row["planted"].lower()) for row in sets if row["planted"]]
    emoji = ("emoji-many",)  # the same signs stand in both languages
    assert [
        phrase for phrase, n in Counter(phrases).items() if n > 1 and phrase[0] not in emoji
    ] == []


@pytest.mark.parametrize("row", by_id(EVERY_HUMAN))
def test_a_human_paragraph_is_one_of_fitting_length_and_free_to_use(row: dict) -> None:
    assert list(row) == ["id", "lang", "author", "work", "year", "from", "text"]
    assert 30 <= words(row["text"]) <= 120
    assert "\n" not in row["text"]
    assert row["year"] < 1929
    assert "'" not in row["text"]
    assert '"' not in row["text"]
    assert row["lang"] != "fr" or spaced_as_the_house_does(row["text"])


@pytest.mark.parametrize("lang", LANGS)
def test_the_human_paragraphs_are_by_eight_authors_or_more(lang: str) -> None:
    assert len({row["author"] for row in EVERY_HUMAN if row["lang"] == lang}) >= 8


@pytest.mark.parametrize("data", [EVERY_PLANTED, EVERY_HUMAN], ids=["planted", "human"])
def test_no_id_and_no_text_stands_twice(data: list[dict]) -> None:
    assert [value for value, n in Counter(row["id"] for row in data).items() if n > 1] == []
    assert [value for value, n in Counter(row["text"] for row in data).items() if n > 1] == []
