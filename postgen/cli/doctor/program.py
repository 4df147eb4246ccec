"""The program itself: its version, its Python, the libraries it needs."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from postgen import __version__
from postgen.cli.doctor.line import BROKEN, MISSING, OK, WARN, Case, Line

OLDEST = (3, 11)
_REQUIREMENT = re.compile(r"^([\w.-]+)(?:\[[^\]]*\])?[^;]*(?:;.*extra == ['\"]([\w-]+)['\"].*)?$")
_IMPORTED = {"pystemmer": "Stemmer", "pyyaml": "yaml", "prompt-toolkit": "prompt_toolkit"}
_OURS = ("dev", "bench", "all")  # extras that are for whoever works on postgen, or hold the others


def version(_case: Case) -> Iterator[Line]:
    """Name the version, and where it runs from."""
    yield Line("postgen", OK, f"{__version__}, in {Path(__file__).parents[2]}")


def python(_case: Case) -> Iterator[Line]:
    """Name Python's version."""
    found = ".".join(map(str, sys.version_info[:3]))
    what = f"{found}, {sys.executable}"
    if sys.version_info < OLDEST:
        yield Line("python", BROKEN, what, f"install Python {'.'.join(map(str, OLDEST))} or later")
    else:
        yield Line("python", OK, what)


def libraries(_case: Case) -> Iterator[Line]:
    """Say whether the libraries that are always needed are there, and those of the extras."""
    found = _requirements()
    if found is None:
        what = "postgen is not installed, only found: what it needs is not known"
        yield Line("libraries", WARN, what, "python -m pip install -e .")
        return
    needed = [name for name, extra in found if not extra]
    faults = {name: fault for name in needed if (fault := _fault(name))}
    if faults:
        told = "; ".join(f"{name}: {fault}" for name, fault in faults.items())
        hint = f"{sys.executable} -m pip install --force-reinstall {' '.join(faults)}"
        yield Line("libraries", BROKEN, told, hint)
    else:
        yield Line("libraries", OK, ", ".join(f"{name} {_version(name)}" for name in needed))
        yield from _yaml()
    extras = dict.fromkeys(extra for _, extra in found if extra and extra not in _OURS)
    for extra in extras:
        lacking = [name for name, other in found if other == extra and _fault(name)]
        if lacking:
            hint = f"{sys.executable} -m pip install 'postgen[{extra}]'"
            yield Line(f"extra {extra}", MISSING, f"lacks {', '.join(lacking)}", hint)
        else:
            yield Line(f"extra {extra}", OK, "installed")


def _yaml() -> Iterator[Line]:
    import yaml

    if not hasattr(yaml, "CSafeLoader"):
        what = "PyYAML has no C parser here: files are read eight times as slowly"
        yield Line("yaml", WARN, what, "install a PyYAML wheel, or libyaml before building it")


def _requirements() -> list[tuple[str, str]] | None:
    """List the names of what is required, each with its extra or nothing."""
    try:
        lines = metadata.requires("postgen") or []
    except metadata.PackageNotFoundError:
        return None
    matches = (_REQUIREMENT.match(line) for line in lines)
    return [(m[1].lower().replace("_", "-"), m[2] or "") for m in matches if m]


def _fault(name: str) -> str:
    """Load a library, and say what keeps it from that; nothing where it loads."""
    try:
        importlib.import_module(_IMPORTED.get(name, name.replace("-", "_")))
    except Exception as error:  # noqa: BLE001 - a broken library may raise anything
        return str(error) or type(error).__name__
    return ""


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
