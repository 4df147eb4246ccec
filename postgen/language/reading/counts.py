"""What a count is of."""

from __future__ import annotations

from postgen.language.reading.sight import Sight
from postgen.language.reading.symbols import DASHES
from postgen.language.reading.tokens import BREAK, DIGITS, NONE, WORD, Token

_MOST = 3  # words between a number and its noun
_BOTH = frozenset("·•(")
_ONE = frozenset({"1", "0"})


def noun(sight: Sight, at: int) -> tuple[str, int]:
    """Give the noun after a number, in small letters, and the token after it."""
    tokens, naming = sight.tokens, sight.words.naming
    start = at
    if tokens[at].text in DASHES and tokens[at].gap == NONE == tokens[at + 1].gap:
        at += 1
    elif tokens[at].text in sight.words.counting.of and tokens[at].gap != BREAK:
        if not _word(sight, tokens[at + 1], after_of=True) or tokens[at - 1].kind != WORD:
            return "", start
        at += 1
    if tokens[at - 1].text in DASHES and at > start:
        return (tokens[at].text, at + 1) if tokens[at].kind == WORD else ("", start)
    standing = -1
    end = at
    for _ in range(_MOST):
        token, after = tokens[end], tokens[end + 1]
        if not _word(sight, token, after_of=start < at == end):
            break
        if after.text in _BOTH and after.gap == NONE and tokens[end + 2].kind == WORD:
            return token.text, end + 1  # développeur·euses, salarié(e)s
        if after.gap == NONE and (after.kind == DIGITS or after.text == "&"):
            end = _name(sight, end)  # 8 H100 GPUs
            continue
        end += 1
        if token.text in naming.describing:
            standing = end if token.text in naming.nominal else standing
            continue
        if _plural(sight, token):
            return token.text, end
        if naming.trailing:
            break
    if standing > 0:
        return tokens[standing - 1].text, standing
    # What is one, or a mass, is named where it follows at once: 1 idea.
    one = tokens[at - 1].text in _ONE and tokens[start - 1].kind != WORD
    if one and _word(sight, tokens[at]) and tokens[at].raw.islower():
        return tokens[at].text, at + 1
    mass = at > start and _word(sight, tokens[at], after_of=True)
    return (tokens[at].text, at + 1) if mass else ("", start)


def _name(sight: Sight, at: int) -> int:
    """Give the token after letters and digits that stand together."""
    at += 1
    while sight.tokens[at].gap == NONE and sight.tokens[at].kind in (WORD, DIGITS):
        at += 1
    return at


def _plural(sight: Sight, token: Token) -> bool:
    if token.text in sight.words.naming.irregular or token.raw.isupper():
        return True
    return len(token.text) > 2 and token.text[-1] in "sx"


def _word(sight: Sight, token: Token, *, after_of: bool = False) -> bool:
    if token.kind != WORD or token.gap == BREAK or token.text.endswith("'"):
        return False
    naming = sight.words.naming
    return token.text not in naming.small and (after_of or token.text not in naming.verbs)
