"""What the values of options mean: the workspace, the language, ids and lengths."""

import os
from collections.abc import Iterable
from pathlib import Path

from postgen import workspace
from postgen.cli.terminal import talk
from postgen.errors import UsageError
from postgen.linkedin.limits import limit
from postgen.workspace import Config, Location


def located(option: str | None) -> Location:
    """Find the workspace, and say which on stderr when it is not the built-in."""
    location = workspace.find(option, os.environ, Path.cwd())
    if not location.builtin:
        talk(f"workspace: {location.root}")
    return location


def language(option: str | None, config: Config) -> str:
    """Settle the language: the option, $POSTGEN_LANG, the settings, the first that is written in.

    Raises UsageError for one that the workspace does not have.
    """
    lang = option or os.environ.get("POSTGEN_LANG") or config.lang or config.languages[0]
    if lang not in config.languages:
        raise unknown("language", lang, config.languages, whose="this workspace writes in")
    return lang


def budget(asked: str) -> int:
    """Turn a length's name or a number of units into units."""
    from postgen.drafting.compose import LENGTHS  # loaded by those who draft alone

    if asked in LENGTHS:
        return LENGTHS[asked]
    try:
        number = int(asked)
    except ValueError:
        raise unknown("length", asked, (*LENGTHS, "a number of units")) from None
    most = limit("post")
    if not 1 <= number <= most:
        msg = f"a post holds 1 to {most:,} units, not {number:,}"
        raise UsageError(msg, where="--length", hint="ask for a number in between")
    return number


def switched_off(asked: Iterable[str]) -> tuple[str, ...]:
    """Give the rules and groups of rules to leave out.

    Raises UsageError for a name that is neither.
    """
    from postgen.checks import SWITCHES

    names = tuple(asked)
    for name in names:
        if name not in SWITCHES and name not in _of_validate():
            raise unknown("rule", name, SWITCHES)
    return names


def _of_validate() -> tuple[str, ...]:
    """Give the codes of `postgen validate`, which the settings may switch off as well."""
    from postgen import validation

    return validation.CODES


def unknown(what: str, asked: str, known: Iterable[str], whose: str = "") -> UsageError:
    """Refuse a name, and offer the nearest."""
    from difflib import get_close_matches

    names = list(known)
    near = get_close_matches(asked, names, 1, 0.5)
    listed = f"{whose or 'there are'} {', '.join(names)}" if names else "there is none"
    hint = f"did you mean {near[0]!r}? {listed}" if near else listed
    return UsageError(f"there is no {what} {asked!r}", hint=hint)
