"""What a count is of."""

from __future__ import annotations

from postgen.language.reading.sight import Sight
from postgen.language.reading.symbols import DASHES
from postgen.language.reading.tokens import BREAK, NONE, WORD, Token

_MOST = 3  # words between a number and its noun


def noun(sight: Sight, at: int) -> tuple[str, int]:
    """Give the noun after a number, in small letters, and the token after it."""
    tokens, naming = sight.tokens, sight.words.naming
    start = at
    if tokens[at].text in DASHES and tokens[at].gap == NONE == tokens[at + 1].gap:
        at += 1
    elif tokens[at].text in sight.words.counting.of and tokens[at].gap != BREAK:
        if not _word(sight, tokens[at + 1]) or tokens[at - 1].kind != WORD:
            return "", start
        at += 1
    first = at
    while at - first < _MOST and _word(sight, tokens[at]):
        word = tokens[at].text
        many = word.endswith(("s", "x"))
        if naming.trailing:
            if word not in naming.describing:
                return word, at + 1
        elif many and word not in naming.describing:
            return word, at + 1
        at += 1
    if at == first or (naming.trailing and tokens[first].text in naming.describing):
        return "", start
    if naming.trailing or not tokens[first].raw[:1].islower():
        return "", start
    return tokens[first].text, first + 1


def _word(sight: Sight, token: Token) -> bool:
    if token.kind != WORD or token.gap == BREAK or token.text.endswith("'"):
        return False
    return token.text not in sight.words.naming.small
