from pathlib import Path

import pytest
from small_workspace import made, told

import postgen
from postgen import workspace
from postgen.errors import UsageError
from postgen.workspace import location as module
from postgen.workspace.location import Location, cache_folder


def test_the_order_of_looking(tmp_path: Path) -> None:
    here, there = made(tmp_path / "here").root, made(tmp_path / "there").root
    named = {"POSTGEN_WORKSPACE": str(there), "POSTGEN_CACHE": "off"}
    off = {"POSTGEN_CACHE": "off"}
    inside = here / "angles"
    assert workspace.find(str(here), named, tmp_path) == Location(here, False, tmp_path)
    assert workspace.find("here/work", named, tmp_path) == Location(here, False, tmp_path)
    assert workspace.find(None, named, here) == Location(there, False, here)
    assert workspace.find(None, off, here) == Location(here, False, here)
    # A folder below a workspace is none, and an empty variable is not set.
    assert workspace.find(None, off | {"POSTGEN_WORKSPACE": ""}, inside) == Location(
        workspace.bundled(), True, inside
    )


REFUSED = [
    ("nowhere", "there is no folder 'nowhere'"),
    ("", "there is no folder ''"),
    ("a\0b", "there is no folder 'a\\x00b'"),
    ("empty", "'empty' is no workspace: it lacks knowledge/*.yaml and angles/*.yaml"),
    ("half", "'half' is no workspace: it lacks knowledge/*.yaml"),
]


@pytest.mark.parametrize(("named", "what"), REFUSED)
def test_a_folder_that_is_no_workspace(tmp_path: Path, named: str, what: str) -> None:
    (tmp_path / "empty" / "templates").mkdir(parents=True)
    (tmp_path / "half" / "angles").mkdir(parents=True)
    (tmp_path / "half" / "angles" / "a.yaml").touch()
    (tmp_path / "half" / "knowledge").mkdir()
    (tmp_path / "half" / "knowledge" / ".k.yaml").touch()
    hint = "a workspace holds knowledge/*.yaml and angles/*.yaml: `postgen init DIR` makes one"
    with pytest.raises(UsageError) as raised:
        workspace.find(named, {}, tmp_path)
    assert told(raised.value) == f"--workspace: {what}\n{hint}"
    if named:
        with pytest.raises(UsageError) as raised:
            workspace.find(None, {"POSTGEN_WORKSPACE": named}, tmp_path)
        assert told(raised.value) == f"$POSTGEN_WORKSPACE: {what}\n{hint}"


def test_the_built_in_lies_in_the_package_once_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = Path(postgen.__file__).parent
    assert workspace.bundled() in (package / "builtin", package.parent)
    installed = tmp_path / "site-packages" / "postgen"
    monkeypatch.setattr(module, "__file__", str(installed / "workspace" / "location.py"))
    assert workspace.bundled() == tmp_path / "site-packages"
    (installed / "builtin").mkdir(parents=True)
    assert workspace.bundled() == installed / "builtin"


CACHES = [
    ("linux", {"HOME": "/h"}, "/h/.cache/postgen"),
    ("linux", {"HOME": "/h", "XDG_CACHE_HOME": "/x"}, "/x/postgen"),
    ("linux", {"HOME": "/h", "XDG_CACHE_HOME": "x"}, "/h/.cache/postgen"),
    ("linux", {}, None),
    ("linux", {"HOME": "h"}, None),
    ("darwin", {"HOME": "/h", "XDG_CACHE_HOME": "/x"}, "/h/Library/Caches/postgen"),
    ("win32", {"LOCALAPPDATA": "/l"}, "/l/postgen"),
    ("win32", {"HOME": "/h"}, None),
    ("linux", {"HOME": "/h", "POSTGEN_CACHE": "off"}, None),
    ("linux", {"HOME": "/h", "POSTGEN_CACHE": "OFF"}, None),
    ("linux", {"HOME": "/h", "POSTGEN_CACHE": ""}, "/h/.cache/postgen"),
]


@pytest.mark.parametrize(("platform", "environ", "folder"), CACHES)
def test_where_the_cache_lies(platform: str, environ: dict[str, str], folder: str | None) -> None:
    assert cache_folder(environ, platform) == (Path(folder) if folder else None)


def test_a_path_is_shown_as_it_would_be_typed() -> None:
    root = Path("/a/b")
    assert Location(root, False, Path("/a")).show(root / "c") == str(Path("b/c"))
    assert Location(root, False, Path("/z")).show(root / "c") == str(root / "c")
    assert Location(root, False).show(root / "c") == str(root / "c")
