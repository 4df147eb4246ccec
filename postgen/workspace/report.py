"""Collect what is wrong with a file while the reading goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postgen.errors import WorkspaceError

if TYPE_CHECKING:
    from postgen.workspace.faults import Fault, Problem

Path = tuple[str | int, ...]  # keys and indexes, from the top of a file
MOST_FAULTS = 1_000  # of one file: nobody reads more


class FaultyFileError(WorkspaceError):
    """Refuse a file by its first fault; `problems` holds all of them, in file order."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        first = problems[0].error
        super().__init__(first.what, where=first.where, hint=first.hint, excerpt=first.excerpt)
        self.problems = problems


class Report:
    """Hold the faults of one file, and what a reader of its texts must know."""

    def __init__(self, languages: tuple[str, ...], known_languages: tuple[str, ...]) -> None:
        """Take the languages each text must be in, and those it may be in."""
        self.languages = languages
        self.known_languages = known_languages
        self.faults: list[Fault] = []
        self.sure = True  # whether every id of the file could be read

    def __call__(
        self,
        path: Path,
        code: str,
        message: str,
        hint: str = "",
        *,
        on_key: bool = False,
        mark: int = -1,
        word: str = "",
        nth: int = 0,
    ) -> None:
        """Keep a fault; `code` is one of faults.CODES, the rest as in faults.Fault."""
        from postgen.workspace.faults import Fault

        if len(self.faults) < MOST_FAULTS:
            self.faults.append(Fault(path, code, message, hint, on_key, mark, word, nth))

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
