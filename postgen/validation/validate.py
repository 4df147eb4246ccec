"""All checks, in one tuple, and the validation that runs them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from postgen.validation import posts, settings, sums, telling, texts, using
from postgen.validation.codes import ERRORS, SEVERITY
from postgen.validation.survey import Survey, Told, survey
from postgen.workspace import Location
from postgen.workspace.faults import Fault, Problem
from postgen.workspace.files import File
from postgen.workspace.positions import problems
from postgen.workspace.report import MOST_FAULTS

# Each takes what was read and gives what it finds; the loader's own faults are in the survey.
CHECKS: tuple[Callable[[Survey], Iterator[Told]], ...] = (
    settings.unknown_codes,
    settings.lost_languages,
    texts.number_words,
    texts.language_gaps,
    telling.quantities,
    telling.styles,
    sums.stated,
    posts.cut_hooks,
    posts.talkative_hooks,
    posts.posts,
    using.tensions,
    using.repeated,
    using.unused,
)


def validate(location: Location, ignore: Collection[str] = ()) -> tuple[Problem, ...]:
    """Name every fault of a workspace, in the order of its files and lines.

    `ignore` holds codes of warnings and hints to leave out, to which the settings add theirs.
    """
    found = survey(location)
    told: dict[File, list[Fault]] = {}
    for check in CHECKS:
        for file, fault in check(found):
            told.setdefault(file, []).append(fault)
    every = list(found.problems)
    for file, faults in told.items():
        once = list(dict.fromkeys(faults))[:MOST_FAULTS]
        every += problems(once, file.text(), file.shown)
    ignored = {*ignore, *found.config.ignore} - ERRORS
    kept = [
        problem._replace(severity=SEVERITY[problem.code])
        for problem in dict.fromkeys(every)
        if problem.code not in ignored
    ]
    return tuple(sorted(kept, key=lambda p: (p.file, p.line, p.column)))
