"""Recognise the language of a text by its small words."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice, repeat

# Words that only one of the languages has, or has much more of.
_ENGLISH = """
the of and to in is that it for was with are be this have from by not what you we they his her
its which there has were their will would can who if at about our how when than into your my so
do does did been had could should these those he she i'm it' don' i because just every no
"""
_FRENCH = """
le la les une des du de et est que qui dans en il elle nous vous je pas ne ce cette ces pour par
sur avec au aux mais sont ont sa ses leur leurs mes notre votre c' l' d' qu' n' j' quand comme
être fait sans tout tous où donc ils elles nos vos ai avons avez se ça deux très aussi même si
avant après chez entre
"""
# Their neighbours share some of these: a text that has as many of such words is in none of the two.
_OTHERS = """
el los las por para más y del di che gli della sono não uma com der und ist nicht ein eine mit für
auf het een van niet
"""
_LISTS = {"en": _ENGLISH, "fr": _FRENCH, "": _OTHERS}
# A letter for each language, "" among them, and the letters of those that have a word.
_LETTERS = {"en": "e", "fr": "f", "": "o"}
_SMALL: dict[str, str] = {}
for _lang, _words in _LISTS.items():
    for _word in dict.fromkeys(_words.split()):
        _SMALL[_word] = _SMALL.get(_word, "") + _LETTERS[_lang]
_FRENCH_LETTERS = frozenset("éèêëàâçùûîïôœ")
_ENOUGH = 20_000  # words: more of them would say the same


def recognised(words: Iterable[str], *, margin: float = 1.5, least: int = 2) -> str | None:
    """Tell the language that words in small letters are in, or None where that is not sure.

    It must show `least` small words, and `margin` times as many as any other language.
    """
    told = list(islice(words, _ENOUGH))
    had = "".join(map(_SMALL.get, told, repeat("")))
    counts = {lang: had.count(letter) for lang, letter in _LETTERS.items()}
    if not "".join(told).isascii():
        abroad = (word for word in told if not word.isascii())
        counts["fr"] += sum(not _FRENCH_LETTERS.isdisjoint(word) for word in abroad)
    first, second = sorted(counts, key=counts.__getitem__, reverse=True)[:2]
    sure = counts[first] >= least and counts[first] >= margin * counts[second]
    return first or None if sure else None
