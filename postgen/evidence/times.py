"""Which year or date of a sentence an amount is said of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from postgen.language.mention import Mention

_BEHIND = 34  # code points between an amount and a time that follows it: "410 million in 2025"
_AHEAD = 70  # and between a time and an amount: "In 2024 the company made 410 million"
_MARKS = ";:()•\n"


@cache
def _ties() -> re.Pattern[str]:
    """Match what stands right before the time of an amount: a preposition."""
    return re.compile(
        r"(?:^|\W)(?:in|for|by|at|of|de|during|before|after|until|from|en|pour|fin|d['’]ici|vers|avant"
        r"|après|début|mi|dès|cours de|courant|l['’]an)[\s-]*(?:the|la|le|à)?\s*$",
        re.IGNORECASE,
    )


@cache
def _participle() -> re.Pattern[str]:
    """Match what only says how sure the time is: ", expected by 2028"."""
    return re.compile(
        r",\s+(?:\w+(?:é|és|ée|ées|u|us|ue|ues)|\w+ed|due|set)\s+(?=(?:d['’]ici|pour|en|avant|by|for|in"
        r"|before)?\s*$)"
    )


@cache
def _spanning() -> re.Pattern[str]:
    """Match what begins a span of two times."""
    return re.compile(r"(?<!\w)(?:between|from|entre)\s+(?:the|la|le)?\s*$", re.IGNORECASE)


@cache
def _other_clause() -> re.Pattern[str]:
    """Match what begins another statement between an amount and a time."""
    return re.compile(r"(?<!\w)(?:and|but|while|et|mais|tandis|ou|or)(?!\w)", re.IGNORECASE)


def time_of(
    text: str, mention: Mention, times: Sequence[Mention], others: Sequence[Mention]
) -> Mention | None:
    """Find the time of an amount, among those of its sentence.

    What follows is its time ("410 million in 2025"), unless another amount stands between; else the
    time that leads the clause, unless that follows another amount.
    """
    amounts = [*others, mention]
    behind = next((time for time in times if _follows(text, mention, time, amounts)), None)
    if behind is not None:
        return behind
    ahead = [time for time in times if time.end <= mention.start]
    if not ahead or any(_follows(text, one, ahead[-1], amounts) for one in others):
        return None
    return ahead[-1] if _leads(text, ahead[-1], mention) else None


def _follows(text: str, amount: Mention, time: Mention, amounts: Sequence[Mention]) -> bool:
    if not amount.end <= time.start <= amount.end + _BEHIND:
        return False
    if any(amount.end <= other.start < time.start for other in amounts):
        return False
    between = text[amount.end : time.start].lstrip(" \u00a0\u202f,(")
    if between.rstrip().endswith(":") and text[time.end : time.end + 2].strip(" .\u00a0")[:1] in (
        "",
        "\n",
    ):
        between = between.rstrip(" :\u00a0\u202f") + " en "
    between = _participle().sub(" ", between)
    if any(mark in between for mark in ",;:()•\n.!?") or _other_clause().search(between):
        return False
    if _spanning().search(between):
        return False
    return not between or time.number[0] > time.start or _ties().search(between) is not None


@cache
def _opens() -> re.Pattern[str]:
    """Match what may stand before the time that leads a clause."""
    return re.compile(
        r"(?:^|[.,;:()•\n!?→–—-])[\s•·→–—-]*(?:(?:in|by|for|at|back|the|end|of|since|from|until|and|but|so|then|en|"
        r"à|la|le|fin|de|dès|pour|depuis|début|mi|et|mais|puis|donc|or|courant|au|cours|l['’]année)"
        r"\s+){0,5}$",
        re.IGNORECASE,
    )


def _leads(text: str, time: Mention, amount: Mention) -> bool:
    between = text[time.end : amount.start]
    before = text[max(0, time.start - _AHEAD) : time.start]
    if "," in between and not _opens().search(before):
        return False
    return len(between) <= _AHEAD and not any(mark in between[2:] for mark in _MARKS)
