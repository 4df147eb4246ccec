"""A kept draft: the file that the user edits, and what postgen notes beside it.

The user's file is made once and then left to the user; the notes lie in `records`, a folder each.
"""

from __future__ import annotations

import itertools
import json
import os
import re
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from postgen import durable
from postgen.drafting.draft import Citation, Draft
from postgen.errors import UsageError

RECORDS = "records"
LONGEST = 200  # bytes of an angle in a name, of the 255 that a file system takes
_MOMENT = re.compile(r"-(\d{4}-\d{2}-\d{2}-\d{6})(?:-(\d+))?\.txt")


class Kept(NamedTuple):
    """Name the files of one draft that is edited."""

    path: Path  # the user's
    record: Path  # the folder of what postgen notes

    @property
    def id(self) -> str:
        """Give the name that the user types."""
        return self.path.stem

    @property
    def composed(self) -> Path:
        """Give the file of the text as it was composed."""
        return self.record / "composed.txt"

    @property
    def moment(self) -> tuple[str, int]:
        """Give the date and time in the name, and which of that second it is."""
        found = _MOMENT.search(self.path.name)
        return (found[1], int(found[2] or 1)) if found else ("", 0)

    def data(self) -> bytes:
        """Read what the user's file holds; nothing where it is gone."""
        return _read(self.path)

    def draft(self) -> Draft:
        """Read the draft as it was composed; raises UsageError where the record is damaged."""
        try:
            fields = json.loads((self.record / "composed.json").read_text(encoding="utf-8"))
            fields["citations"] = tuple(Citation(**cited) for cited in fields["citations"])
            fields["hashtags"], fields["beats"] = tuple(fields["hashtags"]), tuple(fields["beats"])
            fields["sources"] = tuple(fields.get("sources", ()))  # older records have none
            return Draft(**fields)
        except (OSError, ValueError, KeyError, TypeError):
            raise UsageError(
                "what is known of this draft cannot be read",
                where=str(self.record),
                hint=f"the text itself is in {self.path}: postgen check --copy {self.path}",
            ) from None

    def given(self) -> bool:
        """Say whether the text as it stands was given out, so that nothing is unfinished."""
        given = self.record / "given.txt"
        return given.is_file() and _read(given) == self.data()

    def give(self, data: bytes) -> None:
        """Note what was given out: the file may hold later words by now."""
        durable.replace(self.record / "given.txt", data)

    def mend(self) -> bool:
        """Put back the last save where a later one was cut off between emptying and writing.

        Says whether that was so.
        """
        if self.data():
            return False
        saves = [path for path in self.saves() if _read(path)]
        whole = _read(saves[0]) if saves else _read(self.composed)
        durable.replace(self.path, whole)
        return True

    def saves(self) -> list[Path]:
        """List the copies of what was saved, the latest first."""
        return sorted(self.record.glob("save-*.txt"), reverse=True)


def begin(folder: Path, draft: Draft, now: datetime) -> Kept:
    """Put a draft on the disk, whole and to stay, and give its files.

    Raises UsageError where the system refuses.
    """
    stem = f"{_slug(draft.angle)}-{draft.lang}-{now:%Y-%m-%d-%H%M%S}"
    fields = draft._asdict() | {"citations": [cited._asdict() for cited in draft.citations]}
    try:
        durable.make_folder(folder / RECORDS)
        for count in itertools.count(1):
            name = f"{stem}-{count}" if count > 1 else stem
            kept = Kept(folder / f"{name}.txt", folder / RECORDS / name)
            if os.path.lexists(kept.path):  # its record was moved away
                continue
            with suppress(FileExistsError):
                kept.record.mkdir(0o700)
                break
        durable.sync_folder(kept.record.parent)
        text = draft.text.encode() + b"\n"
        document = json.dumps(fields, ensure_ascii=False, indent=2).encode()
        durable.write_new(kept.record / "composed.json", document, mode=0o600)
        durable.write_new(kept.composed, text, mode=0o600)
        durable.write_new(kept.path, text, mode=0o600)
    except OSError as fault:
        raise UsageError(
            f"the draft cannot be kept, so it is not opened: {fault.strerror or fault}",
            where=str(folder),
            hint="make room there, or name another folder in $POSTGEN_DRAFTS",
        ) from None
    return kept


def every(folder: Path) -> list[Kept]:
    """List the kept drafts, the latest first."""
    found = [
        Kept(path, folder / RECORDS / path.stem)
        for path in folder.glob("*.txt")
        if _MOMENT.search(path.name) and not path.name.startswith(".")
    ]
    return sorted(found, key=lambda kept: kept.moment, reverse=True)


def find(folder: Path, angle: str | None, lang: str | None) -> list[Kept]:
    """List the kept drafts of an angle or a language, or all, the latest first."""
    start = re.escape(_slug(angle)) if angle else r".+"
    tongue = re.escape(lang) if lang else r"\w+"
    named = re.compile(rf"{start}-{tongue}{_MOMENT.pattern}")
    return [kept for kept in every(folder) if named.fullmatch(kept.path.name)]


def unfinished(folder: Path, angle: str, lang: str) -> list[Kept]:
    """List the unfinished edits of an angle and a language, the latest first.

    All of them: a later one may have been finished since, or the clock set back.
    """
    return [kept for kept in find(folder, angle, lang) if not kept.given()]


def _slug(angle: str) -> str:
    plain = re.sub(r"[^\w-]+", "-", angle)
    return plain.encode()[:LONGEST].decode(errors="ignore").strip("-") or "angle"


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
