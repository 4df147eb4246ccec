"""Turn `postgen.yaml` into settings."""

from __future__ import annotations

from typing import NamedTuple

from postgen.linkedin.limits import limit
from postgen.workspace import forms
from postgen.workspace.fields import Fields
from postgen.workspace.report import Report
from postgen.workspace.values import kind

LENGTHS = ("short", "medium", "long")


class Author(NamedTuple):
    """Name who posts, and the line under the name."""

    name: str
    line: str = ""


class Config(NamedTuple):
    """Hold a workspace's settings; an empty value is one that was not set."""

    languages: tuple[str, ...]  # those the workspace writes in, the default first
    lang: str = ""  # the language of a draft, where it is not the first
    length: str = ""  # "short", "medium", "long" or a number of units
    author: Author | None = None
    hashtags: tuple[str, ...] = ()  # for every post, without the #
    ignore: tuple[str, ...] = ()  # rules, or groups of them, to switch off
    own: tuple[str, ...] = ()  # numbers that the author vouches for
    theme: str = ""  # of pictures


def read_settings(data: object, report: Report) -> Config:
    """Read the whole file; `languages` comes out empty where it is not set."""
    top = Fields(
        data,
        (),
        report,
        (),
        ("languages", "lang", "length", "author", "hashtags", "ignore", "own", "theme"),
    )
    known = report.known_languages
    languages = tuple(value for _, value in top.items("languages", least=1) if value in known)
    for path, value in top.items("languages"):
        if value not in known:
            report.unknown(path, "language", "language", str(value)[:80], known)
    lang = top.text("lang")
    if lang and lang not in (languages or known):
        at = top.at("lang")
        report.unknown(at, "language", "language of the workspace", lang, languages or known)
    author = None
    if top.has("author"):
        fields = Fields(top.data["author"], top.at("author"), report, ("name",), ("line",))
        author = Author(fields.text("name"), fields.text("line"))
    return Config(
        languages=tuple(dict.fromkeys(languages)),
        lang=lang,
        length=_length(top),
        author=author,
        hashtags=top.texts_in_list("hashtags", forms.TAG),
        ignore=top.texts_in_list("ignore", forms.CODE),
        own=_own(top),
        theme=top.text("theme"),
    )


def _length(top: Fields) -> str:
    value = top.data.get("length")
    length = str(value) if value.__class__ is int else top.text("length")
    most = limit("post")
    if value.__class__ is int and 0 < value <= most:
        return length
    if length and length not in LENGTHS:
        hint = f"there are {', '.join(LENGTHS)} and numbers of units up to {most:,}, as 1200"
        top.report(top.at("length"), "unknown-value", f"{length[:80]!r} is no length", hint)
        return ""
    return length


def _own(top: Fields) -> tuple[str, ...]:
    """Read the author's numbers; a bare number may stand without quotes."""
    numbers = []
    for path, value in top.items("own"):
        if value.__class__ in (int, float):
            numbers.append(str(value))
        elif value.__class__ is str and value.strip():
            numbers.append(value)
        else:
            msg = f"{kind(value)} stands where a number should be"
            top.report(path, "wrong-type", msg, "write it as 12 or '12 %'")
    return tuple(numbers)
