"""What became of a text that was to be copied, as a value."""

from __future__ import annotations

from typing import NamedTuple


class Copied(NamedTuple):
    """Say where the text went."""

    how: str  # a few words to print: "copied with xclip"
    confirmed: bool  # whether the clipboard was read back and held the text
    note: str = ""  # what else is worth knowing: a size, a way that failed before this one

    def __str__(self) -> str:
        return f"{self.how}; {self.note}" if self.note else self.how
