"""Find the names typed with an @, which a paste never turns into mentions."""

import re
from functools import lru_cache
from typing import NamedTuple

_WORD = r"[^\W\d_][\w'’-]*"
_CAPITAL = r"[^\W\d_a-z][\w'’-]*"
_MENTION = rf"@(?<![\w.@/]@)({_CAPITAL}(?:[ \u00a0]{_CAPITAL}){{0,2}}|{_WORD})"


class Mention(NamedTuple):
    """Hold a typed mention: its span, the sign included, and the name."""

    start: int
    end: int
    name: str


@lru_cache(maxsize=1)  # several rules ask in turn about one text
def mentions(text: str) -> tuple[Mention, ...]:
    """List the typed mentions of a text in order; an e-mail address holds none.

    A name goes on over as many as three words that start with a capital.
    """
    if "@" not in text:
        return ()
    return tuple(
        Mention(found.start(), found.end(), found.group(1)) for found in re.finditer(_MENTION, text)
    )
