"""Find what stands between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PAIRS = {"«": "»", "“": "”", "„": "”", "‹": "›", "‘": "’"}
# The marks first: what begins with a set of letters is looked for quickly.
_QUOTES = r"[«»“”„‹›\"\n‘’](?<!\w‘)(?!(?<=’)\w)"


def quoted(text: str) -> Iterator[tuple[int, int]]:
    """Give what stands between « », “ ” or " ", the outer marks alone; a line ends each."""
    opened, mark, depth = 0, "", 0
    for sign in re.finditer(_QUOTES, text):
        what = sign.group()
        if not mark:
            closing = _PAIRS.get(what, '"' if what == '"' else "")
            if closing:
                opened, mark, depth = sign.start(), closing, 1
        elif what == "\n":
            if mark not in '"’':  # a quotation of several paragraphs is opened in each
                yield opened, sign.start()
            mark = ""
        elif what == mark:
            depth -= 1
            if not depth:
                yield opened, sign.end()
                mark = ""
        elif _PAIRS.get(what) == mark:
            depth += 1
    if mark and mark not in '"’':
        yield opened, len(text)
