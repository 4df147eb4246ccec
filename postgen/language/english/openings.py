"""How an English paragraph begins that goes on from the one before it."""

from __future__ import annotations

import re
from functools import cache


@cache
def pattern() -> re.Pattern[str]:
    """Give the pattern of such a beginning."""
    return re.compile(
        r"(?:that|this|which) is (?:also )?(?:why|how)\b|(?:that|this) means\b"
        r"|so(?=,| (?:the|a|an|he|she|it|they|we|I|you|that|there)\b)"
        r"|(?:therefore|thus|hence|consequently|accordingly|conversely|likewise|similarly)\b"
        r"|as a (?:result|consequence)\b|for (?:the same|that|this) reason\b|on the contrary\b"
        r"|(?:by|in) contrast\b|(?:he|she|it|they) (?:is |are |was |were )?also\b"
        r"|the same (?:goes|is true|holds|applies)\b|(?:in other words|in short|that is to say)\b",
        re.IGNORECASE,
    )
