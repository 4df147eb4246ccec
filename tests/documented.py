"""Run a command as a page of the documentation shows it."""

from __future__ import annotations

from pathlib import Path

from cli.editors import scripted
from cli.watching import Watching
from running import postgen


def follow(line: str, folder: Path) -> str:
    """Run it in a folder with a `post.txt`, with an editor that adds words; give what it prints."""
    environment = {
        "EDITOR": scripted(folder, """echo My own words. >> "$1" """),
        "POSTGEN_DRAFTS": str(folder / "kept"),
        "POSTGEN_CLIPBOARD": "none",
    }
    if "--watch" in line:
        command, *arguments = line.split()
        assert command == "check"
        arguments.remove("--watch")
        watching = Watching(folder, *arguments, **environment)
        watching.see("---\n")
        return watching.end()
    done = postgen(*line.split(), cwd=folder, **environment)
    assert done.returncode == 0, done.stderr
    return done.stdout
