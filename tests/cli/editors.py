"""Editors for tests: programs that do to a file what a person's editor would."""

from __future__ import annotations

from pathlib import Path


def scripted(folder: Path, body: str, name: str = "editor") -> str:
    """Make an editor out of shell commands; the file is `$1`."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)
