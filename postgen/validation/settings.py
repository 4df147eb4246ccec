"""Checks of postgen.yaml, and of the languages that go by default."""

from __future__ import annotations

from collections.abc import Iterator

from postgen import checks
from postgen.language import LANGUAGES
from postgen.validation.codes import CODES, ERRORS
from postgen.validation.survey import Survey, Told
from postgen.workspace.faults import Fault, offer


def unknown_codes(found: Survey) -> Iterator[Told]:
    """Find codes to ignore that no finding has."""
    if found.settings is None:
        return
    known = (*checks.SWITCHES, *CODES)
    for place, code in enumerate(found.config.ignore):
        at = ("ignore", place)
        if code in ERRORS and code not in checks.CODES:
            hint = "warnings and hints alone can be: mend what it names"
            msg = f"{code!r} is an error's code, and an error cannot be switched off"
            yield Told(found.settings, Fault(at, "unknown-code", msg, hint))
        elif code and code not in known:
            hint = offer(code, known, "`postgen check` and `postgen validate` print the codes")
            msg = f"no finding has the code {code!r}"
            yield Told(found.settings, Fault(at, "unknown-code", msg, hint))


def lost_languages(found: Survey) -> Iterator[Told]:
    """Find titles without a language that other angles have, where no settings name any."""
    if found.declared or not found.config.languages:
        return
    titles = [one.angle.title for one in found.angles]
    for lang in LANGUAGES:
        having = sum(lang in title for title in titles)
        if lang in found.config.languages or not having:
            continue
        for one in found.angles:
            if lang not in one.angle.title and one.angle.title:
                msg = f"the title lacks {lang!r}, so the whole workspace does not write in it"
                hint = f"add {lang}:, or name the languages in postgen.yaml"
                yield Told(one.file, Fault(("title",), "language-lost", msg, hint))
