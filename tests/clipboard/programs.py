"""Folders of programs, real and made up, to be a PATH."""

from __future__ import annotations

from pathlib import Path

from conftest import require


def real(folder: Path, *names: str) -> str:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).symlink_to(require(name))
    return str(folder)


def made_up(folder: Path, name: str, *lines: str) -> str:
    folder.mkdir(exist_ok=True)
    program = folder / name
    program.write_text("\n".join(("#!/bin/sh", *lines, "")))
    program.chmod(0o755)
    return str(folder)


POST = (
    "The next « bottleneck » is power, not chips :\n\n"
    "• 9\u00a0to\u00a010\u00a0billion dollars per GW 👩🏽‍🔬\n→ déjà vu\u202f? 𝗔"
)
LONG = ("Énergie 😀\n" * 300)[:2700] + "fin"
assert len(LONG.encode("utf-16-le")) // 2 > 2900

TEXTS = {
    "one word": "word",
    "a post": POST,
    "ends in a newline": "two\nlines\n",
    "only a newline": "\n",
    "spaces around": "  \t spaced \n ",
    "as long as LinkedIn allows": LONG,
    "more than a pipe holds": "0123456789abcde\n" * 20_000,
}
