"""What a schema says of one workspace alone."""

from __future__ import annotations

from typing import NamedTuple


class Facts(NamedTuple):
    """Name what a workspace has: it is asked for, or offered, while one types."""

    languages: tuple[str, ...]  # each text must be in all of them
    known_languages: tuple[str, ...]  # and may be in these
    templates: tuple[str, ...] = ()  # offered; another may be written, for it can be added later
    sources: tuple[str, ...] = ()  # likewise
