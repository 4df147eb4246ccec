"""Count the syllables of a word, English by its spelling, French by its vowels as they are said."""

from __future__ import annotations

import re
from functools import cache

_SILENT_E = r"(?:(?<![aeiouyl])l)?es?$"
# Words whose spelling says otherwise.
_ENGLISH = {
    "area": 3, "areas": 3, "idea": 3, "ideas": 3, "being": 2, "business": 2, "businesses": 3,
    "every": 2, "everyone": 3, "everything": 3, "people": 2, "something": 2, "someone": 2,
    "sometimes": 2, "somewhere": 2, "science": 2, "scientist": 3, "scientists": 3, "quiet": 2,
    "poem": 2, "trial": 2, "client": 2, "clients": 2, "giant": 2, "riot": 2, "diet": 2, "lion": 2,
    "create": 2, "created": 3, "creates": 2, "creation": 3, "creative": 3, "reality": 4,
    "idiot": 3, "radio": 3, "video": 3, "studio": 3, "ratio": 3, "museum": 3, "naive": 2,
    "hour": 1, "our": 1, "therefore": 2, "whole": 1, "different": 3, "interest": 3, "evening": 2,
    "rhythm": 2, "the": 1, "one": 1, "once": 1, "does": 1, "goes": 1, "shoes": 1, "used": 1,
    "forever": 3, "simile": 3, "recipe": 3, "anyone": 3, "therefor": 2, "colonel": 2, "queue": 1,
    "cooperate": 4, "cooperation": 5, "coordinate": 4, "coordination": 5, "reuse": 2,
    "dialogue": 3, "society": 4, "variety": 4, "anxiety": 4, "prioritize": 4, "bias": 2,
    "lawyer": 2, "iron": 2, "wednesday": 2, "chocolate": 3, "favorite": 3, "vegetable": 4,
}  # fmt: skip


@cache
def syllables(word: str, lang: str) -> int:
    """Count the syllables of a word in small letters, at least one; letters alone are spelled."""
    parts = [part for part in re.split(r"[^a-zà-öø-ÿœæ]+", word) if part]
    count = _english if lang == "en" else _french
    return max(1, sum(count(part) for part in parts))


def _english(word: str) -> int:
    if word in _ENGLISH:
        return _ENGLISH[word]
    if word in ("s", "d", "ll", "m", "re", "ve", "t"):  # what an apostrophe ties on
        return 0
    if len(word) <= 2:
        return 1
    count = len(re.findall(r"[aeiouyàâéèêëïîôöùûü]+", word))
    # A final e is silent but after a consonant and l; so is the e of most -ed and -es.
    if (
        (re.search(r"[^aeiouy]e$", word) and not re.search(r"[^aeiouyl]le$", word))
        or re.search(r"[^aeiouytd]ed$", word)
        or (re.search(r"[^aeiouyscxzgh]es$", word) and not re.search(r"[^aeiouyl]les$", word))
        or re.search(r"(?:th|gh|ph)es$", word)
    ):
        count -= 1
    # Silent inside a compound: statement, safely, careful, homework.
    count -= len(
        re.findall(r"(?<=[aeiou][bcdfgklmnprstvz])e(?=(?:ment|ly|ful|less|ness)s?$)", word)
    )
    # Neighbours that are said apart: idea|s, medi|um, qui|et is none, actu|al, vari|ous.
    count += len(
        re.findall(
            r"i(?=[aou])(?<![ctsgx]i)(?<!^i)|(?<![qg])u(?=(?:al|ate|ous|ity))|(?<=[^aeiou])ie(?=ty|nce|nt)"
            r"|(?<=[^aeiouc])io(?=us)(?<!^)|y(?=[aiu])(?<!^y)(?<![aeo]y)|^re(?=[aeiou][^aeiour])"
            r"|e(?=o[^uo])(?<!g)|ea(?=t(?:e|ion|iv))|(?<=[aeiou])ing$|sms?$|thms?$",
            word,
        )
    )
    count -= len(re.findall(r"io(?=us)(?<=[^aeiouc]io)", word))
    return count


def _french(word: str) -> int:
    if word in ("l", "d", "c", "j", "n", "s", "t", "m", "qu", "jusqu", "lorsqu", "puisqu"):
        return {"jusqu": 1, "lorsqu": 1, "puisqu": 1}.get(word, 0)
    word = re.sub(r"(?<=[qg])u(?=[eiyéèêëao])", "", word)
    # The e of an ending is silent after a consonant or a vowel, alone or in -es and -ent.
    said = re.sub(r"(?<=[^e])es?$", "", word) if len(word) > 3 else word
    if len(word) > 4 and word.endswith("ent") and not re.search(_NASAL_ENT, word):
        said = word[:-3]
    # A glide makes one syllable with the vowel after it, but after two consonants: cri|er.
    said = re.sub(r"(?<![bcdfgkptv][lr])(?<![aeiouyéèêëàâîïôûùœ])(?<!^)i(?=[aeoéèêâœ])", "j", said)
    said = re.sub(r"ou(?=[aeiéèê])(?<![bcdfgkptv][lr]ou)", "w", said)
    said = re.sub(r"(?<![bcdfgkptv][lr])u(?=[iî])", "w", said)
    said = re.sub(r"(?<=[aeiouéèâ])y(?=[aeiouéèê])", "j", said)
    groups = re.findall(r"eau|aie?|oi|ou|eu|œu|au|ei|oe|ae|[aeiouyéèêëàâîïôöûùüœæ]", said)
    return len(groups)


# Words in -ent where it is heard: nouns in -ment and the like, not verbs in the third person.
_NASAL_ENT = (
    r"(?:m|qu|ci|gi|ti|ri|ni|li|di|vi|[aeiou]l|c|g|d|scend)ent$|(?:tal|excell|suffis|urg|abs|prés|"
    r"par|souv|v|t|pati|cli|sci|consci|expéri)ent$"
)
