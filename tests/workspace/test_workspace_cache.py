import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from small_workspace import broken, made

from postgen import workspace
from postgen.workspace import cache
from postgen.workspace.loading import plain_data

DATA = {"a": [1, 2.5, True, None, "é"]}


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "postgen"
    name = cache.key(b"bytes")
    assert cache.fetch(folder, name) is None
    cache.keep(folder, name, DATA)
    assert cache.fetch(folder, name) == DATA
    assert cache.fetch(folder, cache.key(b"other bytes")) is None
    assert [path.name for path in folder.iterdir()] == [f"{name}.marshal"]
    if hasattr(os, "geteuid"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


DAMAGE: list[Callable[[bytes], bytes]] = [
    lambda kept: b"",
    lambda kept: kept[:10],
    lambda kept: kept[:-1],
    lambda kept: kept + b"x",
    lambda kept: b"x" * len(kept),
    lambda kept: kept[:20] + b"\xff" + kept[21:],
]


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_entry_is_as_if_it_were_not_there(
    tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    location = made(tmp_path, kept=True)
    expected = workspace.load(location)
    assert location.cache
    entries = list(location.cache.iterdir())
    assert len(entries) == 2
    for entry in entries:
        whole = entry.read_bytes()
        entry.write_bytes(damage(whole))
    assert workspace.load(location) == expected
    assert entries[-1].read_bytes() == whole


def test_a_changed_file_is_read_anew(tmp_path: Path) -> None:
    location = made(tmp_path, kept=True)
    workspace.load(location)
    broken(location, "angles/money.yaml", "fr: Un soir.", "fr: Un matin.")
    hook = workspace.load(location).angles["money"].hooks[0]
    assert hook.text["fr"][0][0] == "Un matin."


def test_the_cache_is_read_at_all(tmp_path: Path) -> None:
    location = made(tmp_path, kept=True)
    data = (location.root / "knowledge" / "talk.yaml").read_bytes()
    assert location.cache
    cache.keep(location.cache, cache.key(data), DATA)
    file = workspace.listing.knowledge_file(location, "talk")
    assert plain_data(file) == DATA


def _a_file(folder: Path) -> None:
    folder.parent.mkdir()
    folder.touch()


def _open_to_others(folder: Path) -> None:
    folder.mkdir(parents=True)
    folder.chmod(0o777)


def _full_of_folders(folder: Path) -> None:
    folder.mkdir(parents=True, mode=0o700)
    for n in range(cache.MOST_FILES + 1):
        (folder / str(n)).mkdir()


@pytest.mark.parametrize("spoil", [_a_file, _open_to_others, _full_of_folders])
def test_a_cache_that_cannot_be_used_does_no_harm(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    location = made(tmp_path, kept=True)
    assert location.cache
    spoil(location.cache)
    for _ in range(2):
        assert workspace.load(location)._replace(location=None) == workspace.load(  # type: ignore[arg-type]
            location._replace(cache=None)
        )._replace(location=None)  # type: ignore[arg-type]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs owners of files")
def test_a_folder_that_others_can_write_to_is_not_trusted(tmp_path: Path) -> None:
    name = cache.key(b"")
    cache.keep(tmp_path / "c", name, DATA)
    (tmp_path / "c").chmod(0o770)
    assert cache.fetch(tmp_path / "c", name) is None


def test_the_oldest_entries_go(tmp_path: Path) -> None:
    for n in range(cache.MOST_FILES + 3):
        cache.keep(tmp_path, f"{n:03}", DATA)
        os.utime(tmp_path / f"{n:03}.marshal", (n, n))
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        f"{n:03}.marshal" for n in range(3, cache.MOST_FILES + 3)
    ]


def test_the_bytes_are_bounded_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_BYTES", 250)
    for n in range(3):
        cache.keep(tmp_path, f"{n}", b"x" * 90)
        os.utime(tmp_path / f"{n}.marshal", (n, n))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1.marshal", "2.marshal"]
