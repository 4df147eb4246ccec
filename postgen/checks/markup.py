"""Rules on markup that LinkedIn shows as it was typed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postgen.checks.rule import Fault, Subject, matches

_SHOWN = "LinkedIn shows this as typed"
# Names that Python writes between double underlines.
_NAMES = "all|call|doc|file|init|main|name|new|repr|str"


def bold(subject: Subject) -> Iterator[Fault]:
    """Find Markdown's bold."""
    message = f"{_SHOWN}, stars and all: it has no bold"
    stars = r"\*\*(?<![\w*]\*\*)(?=[^\s*])([^*\n]*[^\s*])\*\*(?!\*)"
    yield from matches(subject.text, stars, message, suggestion=r"\1", needs="**")
    lines = rf"__(?<!\w__)(?!(?:{_NAMES})__)(?=[^\s_])([^_\n]*[^\s_])__(?!\w)"
    yield from matches(subject.text, lines, message, suggestion=r"\1", needs="__")


def italic(subject: Subject) -> Iterator[Fault]:
    """Find Markdown's italics."""
    message = f"{_SHOWN}: it has no italics"
    stars = r"\*(?<![\w*\\]\*)(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])"
    yield from matches(subject.text, stars, message, suggestion=r"\1", needs="*")
    lines = r"_(?<![\w/#@]_)(?=[^\s_])([^_\n]*[^\s_])_(?!\w)"
    yield from matches(subject.text, lines, message, suggestion=r"\1", needs="_")


def strike(subject: Subject) -> Iterator[Fault]:
    """Find Markdown's struck-out words."""
    pattern = r"~~(?=[^\s~])([^~\n]*[^\s~])~~"
    yield from matches(subject.text, pattern, _SHOWN, suggestion="", needs="~~")


def heading(subject: Subject) -> Iterator[Fault]:
    """Find Markdown's headings."""
    pattern = r"(?m)^#{1,6}[ \t]+(?=\S)"
    message = f"{_SHOWN}: it has no headings"
    yield from matches(subject.text, pattern, message, suggestion="", needs=("# ", "#\t"))


def code(subject: Subject) -> Iterator[Fault]:
    """Find backticks around words or lines."""
    pattern = r"(?m)^```[^`\n]*(?:\n|\Z)|(?<!`)`([^`\n]+)`(?!`)"
    for found in re.finditer(pattern, subject.text) if "`" in subject.text else ():
        yield Fault(*found.span(), f"{_SHOWN}: it has no code", found.group(1) or "")


def link(subject: Subject) -> Iterator[Fault]:
    """Find Markdown's links, whose words LinkedIn does not make into one."""
    pattern = r"(?<!!)\[([^\[\]\n]+)\]\(((?:[^\s()]|\([^\s()]*\))+)\)"
    message = f"{_SHOWN}: write the address itself"
    yield from matches(subject.text, pattern, message, suggestion=r"\1: \2", needs="](")


def image(subject: Subject) -> Iterator[Fault]:
    """Find Markdown's images."""
    pattern = r"!\[[^\[\]\n]*\]\((?:[^\s()]|\([^\s()]*\))+\)"
    message = f"{_SHOWN}: add the picture in LinkedIn"
    yield from matches(subject.text, pattern, message, suggestion="", needs="![")


def star_list(subject: Subject) -> Iterator[Fault]:
    """Find list items that start with a star or a plus."""
    pattern = r"(?m)^[*+][ \t]+(?=[^\W\d]|[\"'«“(])"
    message = f"{_SHOWN}: a • reads as a list"
    yield from matches(subject.text, pattern, message, suggestion="• ", needs=("*", "+"))


def quote(subject: Subject) -> Iterator[Fault]:
    """Find the mark of an e-mail's quotation; `> 50%` is none."""
    pattern = r"(?m)^(?:>[ \t]?)+(?=[^\W\d]|[\"'«“*])"
    yield from matches(subject.text, pattern, _SHOWN, suggestion="", needs=">")


def html(subject: Subject) -> Iterator[Fault]:
    """Find HTML's tags and its names for characters."""
    tags = r"(?i)</?(?:a|b|br|em|h[1-6]|i|li|ol|p|strong|u|ul)(?:\s[^<>\n]*)?/?>"
    yield from matches(subject.text, tags, f"{_SHOWN}: it has no HTML", suggestion="", needs="<")
    if "&" not in subject.text:
        return
    for found in re.finditer(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,6});", subject.text):
        from html import unescape

        if (meant := unescape(found.group())) != found.group():
            yield Fault(*found.span(), _SHOWN, meant)
