"""Turn the straight marks of a keyboard into a language's own; shared by the languages.

A mark is opening or closing by what stands beside it. At the edge of a fragment a reference may
follow, so there the other side decides; a mark that stands alone is left as it is.
"""

from __future__ import annotations

import re

# Addresses and emoji codes; the marks that may follow an address are not part of it.
_KEPT = (
    r"(?:https?://|www\.)[^\s«»“”\"<>]*[^\s«»“”\"<>.,;:!?'’‘…)\]]"
    r"|\b[\w-]+(?:\.[\w-]+)+/[^\s«»“”\"<>]*[^\s«»“”\"<>.,;:!?'’‘…)\]]"
    r"|[ \u00a0\u2009\u202f]*(?<![\w:]):[a-z0-9_+-]+:(?!\w)|"
)
_MARKS = r"""\n|[«»“”]|(?<!\.)\.{3}(?!\.)|["']"""
_OPENERS = "([{«“‘—–/"
# What an apostrophe at the start of a word leaves out: '90s, 'em; and what follows a reference.
_ELIDED = r"(?i:\d\ds?|em|tis|twas|til|cause|n)\b"
_SUFFIX = r"(?:s|d|ll|re|ve|t|m)\b"

Pair = tuple[str, str]


def kept(text: str) -> str:
    """Give the pattern, with its bar, of what no rule may touch; nothing where there is none.

    Compiling it takes longer than setting a post, and few texts hold an address.
    """
    return _KEPT if "/" in text or "www." in text or text.count(":") > 1 else ""


def curled(text: str, outer: Pair, inner: Pair) -> str:
    """Replace straight quotation marks, apostrophes and three dots."""
    if not any(mark in text for mark in ('"', "'", "...")):
        return text
    depth = 0

    def mark(found: re.Match[str]) -> str:
        nonlocal depth
        what = found.group()
        before = text[found.start() - 1 : found.start()] if found.start() else ""
        after = text[found.end() : found.end() + 1]
        if what == "\n":
            depth = 0
        elif what in "«“":
            depth += 1
        elif what in "»”":
            depth = max(0, depth - 1)
        elif what == "...":
            return "…"
        elif what == "'":
            return _single(text, found.end(), before, after)
        elif what == '"':
            opens = _opens(before, after, depth)
            if opens is None:
                return what
            depth = depth + 1 if opens else max(0, depth - 1)
            pair = inner if depth > (1 if opens else 0) else outer
            return pair[0 if opens else 1]
        return what

    return re.sub(kept(text) + _MARKS, mark, text)


def _opens(before: str, after: str, depth: int) -> bool | None:
    """Tell whether a double mark opens, or None where nothing shows it."""
    free_before, free_after = not before or before.isspace(), not after or after.isspace()
    if free_before and free_after:
        if before and not after:
            return depth == 0
        return False if after and not before else None
    if not before:
        return after.isalnum() or after in _OPENERS + "'"
    if free_before:
        return True
    return before in _OPENERS and not free_after


def _single(text: str, end: int, before: str, after: str) -> str:
    if before and not before.isspace():
        return "‘" if before in _OPENERS + '"' and after.isalnum() else "’"
    if not after or after.isspace():
        return "'" if before else "’"
    rest = text[end:]
    if re.match(_ELIDED, rest) or (not before and re.match(_SUFFIX, rest)):
        return "’"
    return "‘"
