"""Pair a registry's words with what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def described(known: Iterable[str], meanings: Mapping[str, str]) -> dict[str, str]:
    """Give each word of a registry its meaning; a KeyError for one that nobody has described."""
    return {name: meanings[name] for name in known}
