"""A workspace to begin with: its files, cut to the languages that it is to be written in.

The files hold every language. A comment that begins `#fr` speaks to a reader of French; a key `fr:`
holds what a French post prints.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

FOLDER = Path(__file__).parent
ANGLE = "nobody-was-slow"
_NAMES = (
    "README.md",
    "postgen.yaml",
    "knowledge/relume-talk.yaml",
    f"angles/{ANGLE}.yaml",
    "templates/last-word.j2",
)
_COMMENT = re.compile(r"^( *|\{)#([a-z]{2,3})\b(.*)$")
_KEY = re.compile(r"^( *)([a-z]{2,3}):(?: |$)")
_LANGUAGES = re.compile(r"^languages: .*$", re.MULTILINE)


def files(languages: Sequence[str], known: Sequence[str]) -> dict[str, str]:
    """Give each file's text by its name, in these of the known languages.

    The first is the one that comments are in.
    """
    return {name: _cut(_read(name, languages[0]), languages, known) for name in _NAMES}


def _read(name: str, language: str) -> str:
    stem, dot, ending = name.rpartition(".")
    path = FOLDER / (f"{stem}.{language}{dot}{ending}" if ending == "md" else name)
    return path.read_text(encoding="utf-8")


def _cut(text: str, languages: Sequence[str], known: Sequence[str]) -> str:
    lines = "".join(_kept(text.splitlines(keepends=True), languages, known))
    return _LANGUAGES.sub(f"languages: [{', '.join(languages)}]", lines)


def _kept(lines: Sequence[str], languages: Sequence[str], known: Sequence[str]) -> Iterator[str]:
    deeper: int | None = None  # the indent of a key that is left out, with what is below it
    for line in lines:
        indent = len(line) - len(line.lstrip(" "))
        if deeper is not None and (indent > deeper and line.strip()):
            continue
        deeper = None
        key = _KEY.match(line)
        if key and key[2] in known and key[2] not in languages:
            deeper = indent
            continue
        comment = _COMMENT.match(line)
        if comment and comment[2] in known:
            if comment[2] == languages[0]:
                yield f"{comment[1]}#{comment[3]}\n"
            continue
        yield line
