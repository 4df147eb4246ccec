"""Find templates: the workspace's own, then the built-in ones."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from postgen.errors import UsageError
from postgen.workspace.files import File
from postgen.workspace.forms import is_id
from postgen.workspace.listing import ENDINGS
from postgen.workspace.location import TEMPLATES, Location, bundled
from postgen.workspace.reading import SMALL

_ENDING = ENDINGS[TEMPLATES]


class TemplateSource(NamedTuple):
    """Hold a template's text, and the file it came from."""

    name: str
    text: str
    path: Path
    shown: str  # the path as the user would type it

    @property
    def about(self) -> str:
        """Give what its first comment says of it; nothing where it does not begin with one."""
        opening, _, rest = self.text.partition("{#")
        comment, closed, _ = rest.partition("#}")
        return " ".join(comment.strip("-").split()) if closed and not opening.strip() else ""


def template(location: Location, name: str) -> TemplateSource:
    """Read a template by name, without its file's ending.

    Raises UsageError for a name that there is not, WorkspaceError for a file that cannot be read.
    """
    if is_id(name):
        for place in _places(location):
            path = place.root / TEMPLATES / (name + _ENDING)
            if os.path.lexists(path):
                file = File(place, path, SMALL)
                return TemplateSource(name, file.text().replace("\r\n", "\n"), path, file.shown)
    from postgen.workspace.faults import offer

    msg = f"there is no template {name!r}"
    raise UsageError(msg, hint=offer(name, template_names(location)))


def template_names(location: Location) -> tuple[str, ...]:
    """List the templates there are: the workspace's own first, each in the order of names."""
    names: dict[str, None] = {}
    for place in _places(location):
        try:
            found = sorted(os.listdir(place.root / TEMPLATES))  # noqa: PTH208
        except OSError:
            continue  # a workspace need not have any
        stems = (name.removesuffix(_ENDING) for name in found if name.endswith(_ENDING))
        names.update(dict.fromkeys(stem for stem in stems if is_id(stem)))
    return tuple(names)


def _places(location: Location) -> tuple[Location, ...]:
    if location.builtin:
        return (location,)
    return location, location._replace(root=bundled(), builtin=True)
