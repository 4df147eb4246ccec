"""Read the names in an angle's file, whatever else is wrong with it: what a shell completes."""

from __future__ import annotations

from typing import Any

from postgen.workspace.files import File, plain_data
from postgen.workspace.forms import is_id
from postgen.workspace.location import ANGLES, Location
from postgen.workspace.reading import SMALL


def part_ids(location: Location, angle_id: str, section: str) -> tuple[str, ...]:
    """List the ids in a section of an angle: of its hooks, beats or questions, or its templates.

    Raises WorkspaceError for a file that is not there or cannot be read.
    """
    if not is_id(angle_id or "-"):
        return ()
    data = plain_data(File(location, location.root / ANGLES / f"{angle_id}.yaml", SMALL))
    found = data.get(section) if isinstance(data, dict) else None
    items: list[Any] = found if isinstance(found, list) else []
    ids = (item.get("id") if isinstance(item, dict) else item for item in items)
    return tuple(part for part in ids if isinstance(part, str) and part and is_id(part))
