"""English marks: “ ” ‘ ’ and the ellipsis; the spaces stay as they are."""

from __future__ import annotations

from postgen.language.marks import curled


def typography(text: str) -> str:
    """Set the marks of literal words."""
    return curled(text, ("“", "”"), ("‘", "’"))


def enclosed(text: str) -> str:
    """Put “ ” around a text that is already set; marks inside it become inner ones."""
    for mark, inner in (("« ", "‘"), (" »", "’"), ("«\u00a0", "‘"), ("\u00a0»", "’")):
        text = text.replace(mark, inner)
    return f"“{text.translate({0x201C: '‘', 0x201D: '’', 0xAB: '‘', 0xBB: '’'})}”"
