"""Collect what is wrong with a file while the reading goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postgen.workspace.faults import Fault

Path = tuple[str | int, ...]  # keys and indexes, from the top of a file
MOST_FAULTS = 1_000  # of one file: nobody reads more


class Report:
    """Hold the faults of one file, and what a reader of its texts must know."""

    def __init__(self, languages: tuple[str, ...], known_languages: tuple[str, ...]) -> None:
        """Take the languages each text must be in, and those it may be in."""
        self.languages = languages
        self.known_languages = known_languages
        self.faults: list[Fault] = []

    def __call__(
        self,
        path: Path,
        code: str,
        message: str,
        hint: str = "",
        *,
        on_key: bool = False,
        mark: int = -1,
    ) -> None:
        """Keep a fault; `code` is one of faults.CODES, the rest as in faults.Fault."""
        from postgen.workspace.faults import Fault

        if len(self.faults) < MOST_FAULTS:
            self.faults.append(Fault(path, code, message, hint, on_key, mark))

    def unknown(
        self,
        path: Path,
        code: str,
        what: str,
        word: str,
        known: tuple[str, ...] | list[str],
        *,
        on_key: bool = False,
    ) -> None:
        """Keep a word that is none of the known ones, offering the nearest."""
        from postgen.workspace.faults import offer

        self(path, code, f"{word[:80]!r} is no {what}", offer(word, known), on_key=on_key)
