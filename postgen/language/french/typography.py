"""French marks and spaces.

U+00A0 goes before ; : ! ? %, inside « » and between a number and its unit, as the Imprimerie
nationale sets them; its narrow space, U+202F, is not sure to survive a paste and is replaced.
"""

from __future__ import annotations

import re

from postgen.language.marks import curled, kept

NBSP = "\u00a0"
_SPACES = " \u00a0\u2009\u202f"
_ANY = f"[{_SPACES}]*"
# A space before a comma or a full stop; ".NET" and "…" are none, and a fragment may begin so.
_LOW = r"(?<=[^\s.,…])[ \u00a0\u2009\u202f]+([,.])(?=\s|$)"
_HIGH = rf"{_ANY}([!?]+|[;:%‰])"
_HIGH_ALONE = r"[!?;:%‰](?:(?<=[!?])[!?]+)?"
# What is tied to the number before it: signs at any distance, letters over a space.
_SIGNS = "€$£¥°"
_UNITS = (
    " € $ £ ¥ $US $CA °C °F k€ M€ Md€ k$ M$ Md m² m³ m cm mm km g mg kg t ha h min W kW MW GW TW "
    "Wh kWh MWh GWh TWh ko Mo Go To Hz kHz MHz GHz "
)
_BEFORE_UNIT = rf"[0-9][{_SIGNS} \u2009\u202f]"
# What may follow a mark that is none of a sentence's: !important, a smiley, 12:30, std::vector.
_TIED = {"!": "=", "?": "=", ";": ")-=", ":": "/)(+-=*\\:", "%": "", "‰": ""}


def typography(text: str) -> str:
    """Set the marks and spaces of literal words."""
    text = curled(text, ("«" + NBSP, NBSP + "»"), ("“", "”"))
    if "“" in text:
        text = _outer(text)
    if any(mark in text for mark in (" ,", " .", f"{NBSP},", f"{NBSP}.")):
        text = re.sub(_LOW, r"\1", text)
    if "«" in text or "»" in text:
        opened, *rest = text.split("«")
        text = f"«{NBSP}".join((opened, *(part.lstrip(_SPACES) for part in rest)))
        *rest, closed = text.split("»")
        text = f"{NBSP}»".join((*(part.rstrip(_SPACES) for part in rest), closed))
    spared = kept(text)
    text = _united(text)
    return re.sub(spared + _HIGH, _spaced, text) if spared else _all_spaced(text)


def _all_spaced(text: str) -> str:
    """Set the space before each high mark; the marks are looked for first, which is far quicker."""
    pieces, done = [], 0
    for found in re.finditer(_HIGH_ALONE, text):
        at, end = found.span()
        start = at
        while start > done and text[start - 1] in _SPACES:
            start -= 1
        if _wants_space(text, start, at, end):
            pieces += [text[done:start], NBSP, text[at:end]]
        else:
            pieces.append(text[done:end])
        done = end
    return "".join([*pieces, text[done:]])


def _united(text: str) -> str:
    """Tie numbers to their units."""
    pieces, done = [], 0
    for found in re.finditer(_BEFORE_UNIT, text):
        at = found.start() + 1
        end = at if text[at] in _SIGNS else at + 1
        unit = text[end : end + 8].partition("\n")[0].partition("/")[0]
        unit = unit.replace("\u00a0", " ").partition(" ")[0].rstrip(".,;:!?…)]»”")
        if f" {unit} " in _UNITS and not _in_address(text, at):
            pieces += [text[done:at], NBSP]
            done = end
    return "".join([*pieces, text[done:]])


def _in_address(text: str, at: int) -> bool:
    before = text[max(0, at - 200) : at].rsplit(None, 1)[-1]
    return "www." in before or ("/" in before and "." in before)


def _outer(text: str) -> str:
    """Make « » of the “ ” that stand in nothing else; where a line ends inside one, both stay."""
    pairs: list[int] = []
    opened: list[tuple[str, int]] = []
    line = 0  # the pairs of the lines before
    for sign in re.finditer(r"[«»“”\n]", text):
        mark, at = sign.group(), sign.start()
        if mark in "«“":
            opened.append((mark, at))
        elif mark == "\n":
            line = len(pairs)
            opened.clear()
        elif opened and opened[-1][0] == ("«" if mark == "»" else "“"):
            _, start = opened.pop()
            if mark == "”" and not opened and "«" not in text[start:at]:
                pairs += [start, at]
        elif mark == "»":  # a fragment that began inside a quotation
            del pairs[line:]
            opened.clear()
    letters = list(text)
    for start, at in zip(pairs[::2], pairs[1::2], strict=True):
        letters[start], letters[at] = "«", "»"
    return "".join(letters)


def _spaced(found: re.Match[str]) -> str:
    mark = found.group(1)
    if mark is None:
        return found.group()
    wants = _wants_space(found.string, found.start(), found.start(1), found.end())
    return NBSP + mark if wants else found.group()


def _wants_space(text: str, start: int, at: int, end: int) -> bool:
    """Tell whether a mark, spaces from `start` on before it, is one that a space goes before."""
    before = text[start - 1] if start else ""
    after = text[end : end + 1]
    if after and (after.isalnum() or after == "_" or after in _TIED[text[at]]):
        return False
    if before and (before.isspace() or before in "«“‘(["):
        return False
    return not _stands(text[at:end], before, after, spaced=start < at)


def _stands(mark: str, before: str, after: str, *, spaced: bool) -> bool:
    """Tell whether a colon or a percent sign is none: the end of `::`, of `12:`, or `en %`."""
    if mark in "%‰":
        return bool(before) and not before.isdigit()
    if mark != ":":
        return False
    cut = before.isdigit() and not spaced and not (after and (after.isspace() or after in "!?;"))
    return before == ":" or cut


def enclosed(text: str) -> str:
    """Put « » around a text that is already set; marks inside it become inner ones."""
    if "«" in text:
        text = text.replace("“", "‘").replace("”", "’")
    text = re.sub("«" + _ANY, "“", text)
    text = re.sub(_ANY + "»", "”", text)
    return f"«{NBSP}{text}{NBSP}»"
