"""Where a refusal of drafting stands in the angle's file: looked for once there is one."""

from __future__ import annotations

from collections.abc import Iterator

from postgen.angle import Angle
from postgen.drafting.template import UnfitError
from postgen.errors import PostgenError, WorkspaceError
from postgen.knowledge import Knowledge
from postgen.validation.telling import style_faults
from postgen.workspace import Location
from postgen.workspace.faults import Fault
from postgen.workspace.listing import angle_file
from postgen.workspace.positions import problems


def placed(
    error: PostgenError, location: Location, angle: Angle, knowledge: Knowledge, lang: str
) -> PostgenError:
    """Give a refusal with its place in the angle's file; one that has a place is left as it is."""
    if error.where:
        return error
    file = angle_file(location, angle.id)
    for fault in _faults(error, angle, knowledge, lang):
        return problems([fault], file.text(), file.shown)[0].error
    return WorkspaceError(error.what, where=file.shown, hint=error.hint)


def _faults(error: PostgenError, angle: Angle, knowledge: Knowledge, lang: str) -> Iterator[Fault]:
    if isinstance(error, UnfitError):
        place = angle.templates.index(error.template)
        yield Fault(("templates", place), "unfit", error.what, error.hint)
    else:
        yield from style_faults(angle, knowledge, (lang,))
