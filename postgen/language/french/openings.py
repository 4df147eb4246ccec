"""How a French paragraph begins that goes on from the one before it."""

from __future__ import annotations

import re
from functools import cache


@cache
def pattern() -> re.Pattern[str]:
    """Give the pattern of such a beginning."""
    return re.compile(
        r"(?:c['’]est|voilà) (?:aussi )?(?:pourquoi|pour cela que|pour ça que|ainsi que)\b"
        r"|(?:cela|ça)\b(?! (?:fait|faisait)\b)|or\b(?! (?:massif|noir|blanc|brut)\b)"
        r"|(?:d['’]où|donc|du coup|dès lors)\b|(?:ainsi|aussi)(?=,)"
        r"|(?:par conséquent|en conséquence|pour (?:la même|cette) raison)\b"
        r"|(?:au contraire|bien au contraire|à l['’]inverse|inversement)\b"
        r"|de (?:même|la même façon|la même manière)\b"
        r"|(?:ils?|elles?|on) \S+ (?:aussi|également)\b"
        r"|(?:en d['’]autres termes|autrement dit|bref)\b",
        re.IGNORECASE,
    )
