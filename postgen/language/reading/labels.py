"""Numbers that only name: page 12, phase two, Python 3.11."""

from __future__ import annotations

from postgen.language.reading import counts, symbols
from postgen.language.reading.sight import Sight
from postgen.language.reading.tokens import BREAK, DIGITS, NONE, SPACE, WORD

OPENING = frozenset("-–—•*·▪►▶→«“\"'(:…✅👉")


def labelled(sight: Sight, at: int) -> int:
    """Pass over what a label stands before: page 12, n° 3."""
    found = sight.lexicon.labels.before(sight.tokens, at, sight.floor)
    if found is None or not bare(sight, at):
        return 0
    end = at + 1
    while sight.tokens[end].text in symbols.DASHES and tight_digits(sight, end):
        end += 2
    return end


def named(sight: Sight, at: int) -> int:
    """Pass over what follows a name: Python 3.11, iPhone 15, CAC 40."""
    tokens = sight.tokens
    if at <= sight.floor or tokens[at].gap != SPACE:
        return 0
    before = tokens[at - 1]
    if before.kind != WORD or before.text in sight.words.naming.small or not bare(sight, at):
        return 0
    if before.raw.isupper() and sight.lexicon.leads.before(tokens, at, sight.floor):
        return 0  # CHF 300
    inner = before.raw[1:] != before.raw[1:].lower()
    begins = at < 2 or before.gap == BREAK or tokens[at - 2].text in OPENING | set(".!?;")
    version = "." in tokens[at].raw
    if not (inner or (before.raw[:1].isupper() and (version or not begins))):
        return 0
    of, _ = counts.noun(sight, at + 1)
    return 0 if of.endswith(("s", "x")) else at + 1


def told(sight: Sight, at: int) -> int:
    """Pass over a number word that names: phase two, chapitre trois."""
    tokens, counting = sight.tokens, sight.words.counting
    if at <= sight.floor or tokens[at].gap == BREAK or tokens[at].text not in counting.smalls:
        return 0
    if tokens[at - 1].text not in sight.words.naming.numbered:
        return 0
    before = tokens[at - 2].text if at - 1 > sight.floor and tokens[at - 1].gap != BREAK else ""
    if before in counting.smalls or not bare(sight, at) or counts.noun(sight, at + 1)[0]:
        return 0
    after = tokens[at + 1].text
    return 0 if after in counting.smalls or after in counting.joins else at + 1


def bare(sight: Sight, at: int) -> bool:
    """Tell whether no unit, scale or other number follows."""
    after = sight.tokens[at + 1]
    if after.gap == BREAK:
        return True
    if after.kind == DIGITS or after.text in sight.words.counting.scales:
        return False
    return not (sight.lexicon.units.at(sight.tokens, at + 1) or after.raw in symbols.UNITS
                or after.raw in symbols.SCALES)  # fmt: skip


def tight_digits(sight: Sight, at: int) -> bool:
    """Tell whether a mark and digits stand at the token before without a space."""
    mark, digits = sight.tokens[at], sight.tokens[at + 1]
    return mark.gap == NONE == digits.gap and digits.kind == DIGITS
