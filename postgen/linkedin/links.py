"""Find what LinkedIn makes into links."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_LINK = (
    r"(?<![\w@/.])(?:https?://|www\.)[^\s<>\"«»“”]+"
    r"|(?<![\w@/.-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+){1,4}/[^\s<>\"«»“”]*"
)
_TAIL = ".,;:!?…'’*_"
_PAIRS = {")": "(", "]": "["}


class Link(NamedTuple):
    """Hold a link: its span and its address as typed."""

    start: int
    end: int
    url: str


@lru_cache(maxsize=1)  # several rules ask in turn about one text
def links(text: str) -> tuple[Link, ...]:
    """List the links of a text in order, without the punctuation that follows them.

    A bare domain is taken for one only where a path follows it: `Node.js` is a name.
    """
    found = (
        (match.start(), _trimmed(match.group()))
        for start, end in _lines(text)
        for match in re.compile(_LINK, re.IGNORECASE).finditer(text, start, end)
    )
    return tuple(Link(start, start + len(url), url) for start, url in found if _is_address(url))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Give the lines that may hold a link: the pattern takes long, and few lines do."""
    if "/" not in text and "w." not in text and "W." not in text:
        return
    end = -1
    for sign in re.finditer(r"[/.](?:(?<=/)|(?<=[wW]{3}\.))", text):
        if sign.start() > end:
            end = text.find("\n", sign.end())
            end = len(text) if end < 0 else end
            yield text.rfind("\n", 0, sign.start()) + 1, end


def _is_address(url: str) -> bool:
    domain = re.sub(r"^https?://", "", url.lower()).split("/", 1)[0]
    return "." in domain and any(letter.isalpha() for letter in domain.rsplit(".", 1)[1])


def _trimmed(url: str) -> str:
    end = len(url)
    spare = {close: url.count(close) - url.count(opening) for close, opening in _PAIRS.items()}
    while end:
        last = url[end - 1]
        if spare.get(last, 0) > 0:
            spare[last] -= 1
        elif last not in _TAIL:
            break
        end -= 1
    return url[:end]
