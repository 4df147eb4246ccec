"""What the shell offers after TAB: the values of options, out of the workspace at hand.

Whatever is wrong here is silent: somebody is in the middle of a line.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import typer

from postgen import workspace
from postgen.errors import PostgenError
from postgen.language import LANGUAGES
from postgen.workspace import Location
from postgen.workspace.settings import LENGTHS


def _silent(values: Callable[[typer.Context], Iterable[str]]) -> Callable[..., list[str]]:
    def offered(ctx: typer.Context) -> list[str]:
        try:
            return list(values(ctx))
        except (PostgenError, OSError):
            return []

    return offered


def _location(ctx: typer.Context) -> Location:
    return workspace.find(ctx.params.get("folder"), os.environ, Path.cwd())


@_silent
def languages(ctx: typer.Context) -> Iterable[str]:
    """Offer those of the workspace."""
    return workspace.load_config(_location(ctx)).languages


@_silent
def every_language(_ctx: typer.Context) -> Iterable[str]:
    """Offer those that postgen knows."""
    return LANGUAGES


@_silent
def angles(ctx: typer.Context) -> Iterable[str]:
    """Offer the workspace's angles."""
    return workspace.angle_ids(_location(ctx))


@_silent
def sources(ctx: typer.Context) -> Iterable[str]:
    """Offer the workspace's sources."""
    return workspace.source_ids(_location(ctx))


@_silent
def hooks(ctx: typer.Context) -> Iterable[str]:
    """Offer the hooks of the angle that is named."""
    return _parts(ctx, "hooks")


@_silent
def questions(ctx: typer.Context) -> Iterable[str]:
    """Offer the questions of the angle that is named."""
    return _parts(ctx, "questions")


@_silent
def templates(ctx: typer.Context) -> Iterable[str]:
    """Offer the templates of the angle that is named, else all there are."""
    return _parts(ctx, "templates") or workspace.template_names(_location(ctx))


@_silent
def lengths(_ctx: typer.Context) -> Iterable[str]:
    """Offer the lengths with a name."""
    return LENGTHS


@_silent
def kept(_ctx: typer.Context) -> Iterable[str]:
    """Offer the drafts that are kept."""
    from postgen import keeping

    return [one.id for one in keeping.every(keeping.folder(os.environ, sys.platform))]


@_silent
def codes(_ctx: typer.Context) -> Iterable[str]:
    """Offer the codes of the rules, and their groups."""
    from postgen.checks import SWITCHES

    return SWITCHES


def one_of(*words: str) -> Callable[..., list[str]]:
    """Offer these words."""

    def offered() -> list[str]:
        return list(words)

    return offered


def _parts(ctx: typer.Context, section: str) -> tuple[str, ...]:
    angle: Any = ctx.params.get("angle")
    return workspace.part_ids(_location(ctx), angle, section) if angle else ()
