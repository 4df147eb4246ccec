"""Find the folder that edited drafts are kept in."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from postgen.errors import UsageError

VARIABLE = "POSTGEN_DRAFTS"


def folder(environ: Mapping[str, str], platform: str) -> Path:
    """Give the folder that $POSTGEN_DRAFTS names, or one in the user's own state.

    Raises UsageError where the environment tells neither.
    """
    named = environ.get(VARIABLE, "")
    if named:
        return Path(os.path.expanduser(named)).absolute()  # noqa: PTH111 - refuses no user
    home = environ.get("HOME", "")
    if platform == "win32":
        base = environ.get("LOCALAPPDATA", "")
    elif platform == "darwin":
        base = os.path.join(home, "Library", "Application Support") if home else ""  # noqa: PTH118
    else:
        base = environ.get("XDG_STATE_HOME", "")
        if not os.path.isabs(base):  # noqa: PTH117 - the standard says to ignore a relative one
            base = os.path.join(home, ".local", "state") if home else ""  # noqa: PTH118
    if not base:
        msg = "there is no folder to keep the draft in"
        raise UsageError(msg, hint=f"name one in ${VARIABLE}")
    return Path(base, "postgen", "drafts")
