"""Read one map of a file by its keys: what is wrong is reported, and the reading goes on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from postgen.language.quantity import Number
from postgen.references import Text
from postgen.workspace.forms import ID, Form, is_id
from postgen.workspace.report import Path, Report
from postgen.workspace.values import is_a, kind, parsed, text, told, words

_MISSING = object()


class Fields:
    """Read a map's values by key; an absent key gives an empty value.

    The keys are held to the given ones at once. `misspelt` holds those that are absent and that an
    unknown key seems to mean: what is told as misspelt is not told as missing too.
    """

    __slots__ = ("data", "misspelt", "path", "report")

    def __init__(
        self,
        data: object,
        path: Path,
        report: Report,
        required: tuple[str, ...],
        optional: tuple[str, ...] = (),
    ) -> None:
        self.path = path
        self.report = report
        self.data: dict[str, Any] = {}
        self.misspelt: frozenset[str] = frozenset()
        if data.__class__ is not dict:
            keys = ", ".join(required or optional)
            report(
                path, "wrong-type", f"{kind(data)} stands where a map should be", f"it has {keys}"
            )
            return
        self.data = data
        for key in self.data:
            if key not in required and key not in optional:
                known = (*required, *optional)
                meant = _meant(key, [name for name in known if name not in self.data])
                self.misspelt |= frozenset(meant)
                at, offered = (*path, key), meant or known
                report.unknown(at, "unknown-key", "key of this map", key, offered, on_key=True)
        self.require(*required)

    def require(self, *keys: str) -> None:
        """Report those of the keys that are neither there nor misspelt."""
        for key in keys:
            if key not in self.data and key not in self.misspelt:
                self.report(self.path, "missing-key", f"the key {key!r} is missing", f"add {key}:")

    def at(self, key: str) -> Path:
        """Give a key's path."""
        return (*self.path, key)

    def has(self, key: str) -> bool:
        """Say whether a key is there."""
        return key in self.data

    def lacks(self, key: str) -> bool:
        """Say whether a key is missing: neither there nor misspelt."""
        return key not in self.data and key not in self.misspelt

    def text(self, key: str, form: Form | None = None) -> str:
        """Read a text that is not empty and has the form."""
        value = self.data.get(key, _MISSING)
        if value is _MISSING:
            return ""
        return text(value, self.at(key), self.report, form)

    def id(self, key: str = "id") -> str:
        """Read an id."""
        value = self.data.get(key, _MISSING)
        if isinstance(value, str) and value and is_id(value):
            return value
        return "" if value is _MISSING else text(value, self.at(key), self.report, ID)

    def choice(self, key: str, known: tuple[str, ...]) -> str:
        """Read one of the known words."""
        value = self.data.get(key, "")
        if isinstance(value, str) and value in known:
            return value
        value = self.text(key)
        if value:
            self.report.unknown(self.at(key), "unknown-value", key, value, known)
        return ""

    def flag(self, key: str, absent: bool) -> bool:
        """Read true or false."""
        value = self.data.get(key, absent)
        if value.__class__ is not bool:
            self.report(
                self.at(key),
                "wrong-type",
                f"{kind(value)} stands where true or false should",
                "write true or false: yes and no are words",
            )
            return absent
        return bool(value)

    def number(self, key: str) -> Number | None:
        """Read a number."""
        value = self.data.get(key)
        if value.__class__ in (int, float):
            return value
        if key in self.data:
            hint = "write it as 12, 9.5 or 9e9"
            self.report(self.at(key), "wrong-type", f"{told(value)} is no number", hint)
        return None

    def items(self, key: str, least: int = 0) -> Iterator[tuple[Path, Any]]:
        """Give the items of a list with their paths."""
        value = self.data.get(key, _MISSING)
        path = self.at(key)
        if value is _MISSING:
            return
        if not is_a(list, value, path, self.report):
            return
        if len(value) < least:
            self.report(path, "missing-key", f"the list {key!r} is empty", "add an item")
        for index, item in enumerate(value):
            yield (*path, index), item

    def texts_in_list(self, key: str, form: Form | None = None) -> tuple[str, ...]:
        """Read a list of texts, each of the form."""
        return tuple(text(v, at, self.report, form) for at, v in self.items(key))

    def ids(self, key: str, least: int = 0) -> tuple[str, ...]:
        """Read a list of ids."""
        if key not in self.data:
            return ()
        return tuple(text(item, path, self.report, ID) for path, item in self.items(key, least))

    def by_language(self, key: str, *, whole: bool = True) -> Iterator[tuple[str, Path, Any]]:
        """Give a map's values by language; `whole` asks for every language of the workspace."""
        value = self.data.get(key, _MISSING)
        if value is _MISSING:
            return
        path = self.at(key)
        report = self.report
        if value.__class__ is not dict:
            languages = ": …, ".join(report.languages)
            hint = f"write {{{languages}: …}}"
            report(
                path, "wrong-type", f"{kind(value)} stands where a map by language should be", hint
            )
            return
        if whole:
            absent = [language for language in report.languages if language not in value]
            if absent:
                strange = sum(language not in report.known_languages for language in value)
                absent = absent[strange:]  # each strange one stands for one of them, and is told
            for language in absent:
                msg = f"the {language!r} of {key!r} is missing"
                report(path, "language", msg, f"add {language}:")
        for language, inner in value.items():
            at = (*path, language)
            if language not in report.known_languages:
                hint = f"there are {', '.join(report.known_languages)}"
                msg = f"{language[:80]!r} is no language"
                if " " in language:  # the rest of a sentence that was cut at its comma
                    hint = "inside { } a text with a comma stands between quotes"
                report(at, "language", msg, hint, on_key=True)
                if inner is None:
                    continue
            yield language, at, inner

    def words(self, key: str, *, whole: bool = True) -> Mapping[str, str]:
        """Read plain words by language: no reference may stand in them."""
        return {
            language: words(value, path, self.report)
            for language, path, value in self.by_language(key, whole=whole)
        }

    def texts(self, key: str, *, whole: bool = True) -> Mapping[str, Text]:
        """Read texts by language, in which references may stand."""
        return {
            language: parsed(value, path, self.report)
            for language, path, value in self.by_language(key, whole=whole)
        }


def _meant(key: str, absent: list[str]) -> list[str]:
    """Give the absent key that an unknown one seems to mean, if any."""
    from difflib import get_close_matches

    return get_close_matches(key[:80], absent, 1, 0.6)
