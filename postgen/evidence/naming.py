"""What a sentence names somebody by."""

from __future__ import annotations

from typing import NamedTuple

NAME, ROLE, PRONOUN, OUTSIDER = "name", "role", "pronoun", "outsider"
RELATED, JOB, NOTES = "related", "job", "notes"


class Mention(NamedTuple):
    """Hold where somebody is named, as indexes of words, and who it may be."""

    first: int
    last: int
    people: frozenset[str]  # their ids; none for somebody who is not in the source
    kind: str
    possessive: bool = False  # Amodei's
    sure: bool = True  # whether it is known that it is one of them
    several: bool = False  # of somebody called by their work: analysts
    lay: bool = False  # of whom a source speaks, rather than they to it
    reach: int = 0  # the place after what says of what: director of the hospital

    @property
    def head(self) -> int:
        """The first word, the determiner with it."""
        return self.first - 1 if self.kind in (ROLE, RELATED) else self.first
