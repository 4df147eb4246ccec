"""French marks and spaces.

U+00A0 goes before ; : ! ? %, inside « » and between a number and its unit, as the Imprimerie
nationale sets them; its narrow space, U+202F, is not sure to survive a paste and is replaced.
"""

from __future__ import annotations

import re

from postgen.language.marks import curled, kept

NBSP = "\u00a0"
_SPACES = "[ \u00a0\u2009\u202f]*"
# A space before a comma or a full stop; ".NET" and "…" are none, and a fragment may begin so.
_LOW = r"(?<=[^\s.,…])[ \u00a0\u2009\u202f]+([,.])(?=\s|$)"
_HIGH = rf"{_SPACES}([!?]+|[;:%‰])"
# What is tied to the number before it: signs at any distance, letters over a space.
_SIGNS = "€$£¥°"
_UNITS = (
    " € $ £ ¥ $US $CA °C °F k€ M€ Md€ k$ M$ Md m² m³ m cm mm km g mg kg t ha h min W kW MW GW TW "
    "Wh kWh MWh GWh TWh ko Mo Go To Hz kHz MHz GHz "
)
_BEFORE_UNIT = frozenset(_SIGNS + " \u2009\u202f")
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
        text = re.sub("«" + _SPACES, "«" + NBSP, text)
        text = re.sub(_SPACES + "»", NBSP + "»", text)
    return re.sub(kept(text) + _HIGH, _spaced, _united(text))


def _united(text: str) -> str:
    """Tie numbers to their units; to look is quicker than to compile what would find them."""
    pieces, done = [], 0
    for at in range(1, len(text)):
        if text[at - 1] not in "0123456789" or text[at] not in _BEFORE_UNIT:
            continue
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
    before = found.string[found.start() - 1] if found.start() else ""
    after = found.string[found.end() : found.end() + 1]
    tied = after and (after.isalnum() or after == "_" or after in _TIED[mark[0]])
    opening = before and (before.isspace() or before in "«“‘([")
    if tied or opening or _stands(mark, before, after, spaced=len(mark) < len(found.group())):
        return found.group()
    return NBSP + mark


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
    text = re.sub("«" + _SPACES, "“", text)
    text = re.sub(_SPACES + "»", "”", text)
    return f"«{NBSP}{text}{NBSP}»"
