"""Tell where a line may end, as Chromium does for ordinary running text.

Between two letters only: after a space a line may always end. The table was read off Chromium,
which follows Unicode's line breaking (UAX #14) with a table of its own for ASCII.
"""

from __future__ import annotations

_GLUE = "\u00a0\u202f\u2007\u2011\u2060\ufeff\u200d"
_QUOTES = "\"'«»‹›“”‘’‚„"
_OPENING = "([{¿¡「『（【《〈〔"
_CLOSING = "!),./:;?]|}…–‥、。，．」』）】》〉〕！？：；・％"
_AFTER = "\u200b\u00ad\u2010…–—‥、。，．」』）】》〉〕！？：；・"  # a line may end after these
_PREFIXES = "$€£¥№+\\"
_POSTFIXES = "%°‰¢"
# Where ASCII signs let a line end before an opening bracket, and before letters beyond ASCII.
_LOOSE = "!#%&)*+,.:;=>?]|}~"
_LOOSE_ABROAD = "!/|}"
_IDEOGRAPHS = (
    ("\u2e80", "\u3000"), ("\u3003", "\u3007"), ("\u3012", "\u3013"), ("\u3020", "\u30fa"),
    ("\u30fc", "\ua4cf"), ("\uac00", "\ud7a3"), ("\uf900", "\ufaff"), ("\uff10", "\uff5a"),
    ("\U0001f000", "\U0001faff"), ("\U00020000", "\U0003ffff"),
)  # fmt: skip


def is_ideograph(letter: str) -> bool:
    """Tell whether a letter stands for itself in a line: Chinese, Japanese, Korean, emoji."""
    return letter > "\u2e7f" and any(first <= letter <= last for first, last in _IDEOGRAPHS)


def may_break(before: str, left: str, right: str) -> bool:
    """Tell whether a line may end between two neighbours; `before` is what precedes `left`."""
    if left == "\u200b":
        return True
    if left in _GLUE or right in _GLUE or right in _QUOTES:
        return left == "-" and right in "\"'"
    if right in _CLOSING or right in "\u2010\u200b\u00ad":
        return False
    if left in _OPENING or left in _QUOTES:
        return False
    if right == "-":
        return left in "-?"
    if right == "—":
        return left != "—"
    if left == "-":
        return not right.isdigit() or before.isalnum()
    if left == "?":
        return True
    return _may_break_plain(left, right)


def _may_break_plain(left: str, right: str) -> bool:
    if left in _AFTER:
        return True
    if is_ideograph(left):
        return right not in _POSTFIXES
    if right in "「『（【《〈〔":
        return True
    if left in _PREFIXES or left in _POSTFIXES:
        if is_ideograph(right):
            return left in _POSTFIXES
        return right in "([{" and left in _LOOSE
    if is_ideograph(right):
        return True
    if right in "([{<":
        return left in _LOOSE
    return left in _LOOSE_ABROAD and right > "\x7f"
