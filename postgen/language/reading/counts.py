"""What a count is of."""

from __future__ import annotations

from postgen.language.reading.sight import Sight
from postgen.language.reading.symbols import DASHES
from postgen.language.reading.tokens import BREAK, NONE, WORD, Token

_MOST = 3  # words between a number and its noun
_ONE = frozenset({"1", "0"})


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
    if tokens[at - 1].text in DASHES and at > start:
        return (tokens[at].text, at + 1) if tokens[at].kind == WORD else ("", start)
    for end in range(at, at + _MOST):
        token = tokens[end]
        if not _word(sight, token):
            break
        if token.text in naming.describing:
            continue
        if _plural(sight, token):
            return token.text, end + 1
        if naming.trailing:
            break
    # What is one, or a mass, is named where it follows at once: 1 idea.
    one = tokens[at - 1].text in _ONE and tokens[start - 1].kind != WORD
    if one and _word(sight, tokens[at]) and tokens[at].raw.islower():
        return tokens[at].text, at + 1
    mass = at > start and _word(sight, tokens[at])
    return (tokens[at].text, at + 1) if mass else ("", start)


def _plural(sight: Sight, token: Token) -> bool:
    if token.text in sight.words.naming.irregular or token.raw.isupper():
        return True
    return len(token.text) > 2 and token.text[-1] in "sx"


def _word(sight: Sight, token: Token) -> bool:
    if token.kind != WORD or token.gap == BREAK or token.text.endswith("'"):
        return False
    return token.text not in sight.words.naming.small
