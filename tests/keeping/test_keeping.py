"""Where drafts are kept, and that they are on the disk before an editor is."""

import os
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from postgen import keeping
from postgen.drafting.draft import Citation, Draft
from postgen.errors import UsageError
from postgen.keeping.saves import copy

NOW = datetime(2026, 3, 2, 9, 5, 7)
DRAFT = Draft(
    "angle", "source", "fr", "contrast", "hook", "question", 1, "medium", 1500, "Un post.", 8,
    ("IA",), "Un lien.", ("beat",), (Citation(0, 2, "claim", "one", "notes §1"),),
)  # fmt: skip


@pytest.mark.parametrize(
    ("environment", "platform", "folder"),
    [
        ({"HOME": "/home/ada"}, "linux", "/home/ada/.local/state/postgen/drafts"),
        ({"HOME": "/home/ada", "XDG_STATE_HOME": "/s"}, "linux", "/s/postgen/drafts"),
        ({"HOME": "/home/ada", "XDG_STATE_HOME": "s"}, "linux", "/home/ada/.local/state/postgen/drafts"),
        ({"HOME": "/Users/ada"}, "darwin", "/Users/ada/Library/Application Support/postgen/drafts"),
        ({"LOCALAPPDATA": "/c/Local"}, "win32", "/c/Local/postgen/drafts"),
        ({"HOME": "/home/ada", "POSTGEN_DRAFTS": "/mine"}, "linux", "/mine"),
        ({"POSTGEN_DRAFTS": "~nobody-here/mine"}, "linux", str(Path.cwd() / "~nobody-here/mine")),
    ],
)  # fmt: skip
def test_the_folder(environment, platform, folder):
    assert keeping.folder(environment, platform) == Path(folder)


def test_no_folder():
    with pytest.raises(UsageError, match="there is no folder to keep the draft in"):
        keeping.folder({}, "linux")


def test_a_draft_is_on_the_disk_before_it_is_given_to_an_editor(tmp_path, monkeypatch):
    """All that is written is synced, then the folder that names it, the user's file last."""
    synced = []
    real = os.fsync

    def fsync(handle):
        synced.append(Path(os.readlink(f"/proc/self/fd/{handle}")))
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    kept = keeping.begin(tmp_path / "a" / "b", DRAFT, NOW)
    named = [
        path.relative_to(tmp_path).parent / f"{path.name.split('.')[1]}…"
        if path.name.startswith(".")
        else path.relative_to(tmp_path)
        for path in synced
    ]

    record = "a/b/records/angle-fr-2026-03-02-090507"
    assert [str(path) for path in named] == [
        ".", "a", "a/b", "a/b/records",
        f"{record}/composed…", record, f"{record}/composed…", record,
        "a/b/angle-fr-2026-03-02-090507…", "a/b",
    ]  # fmt: skip
    assert kept.path.read_text() == "Un post.\n"
    assert kept.draft() == DRAFT


def test_names_are_never_taken_twice_and_sort_as_they_came(tmp_path):
    kept = [keeping.begin(tmp_path, DRAFT, NOW) for _ in range(3)]
    kept.append(keeping.begin(tmp_path, DRAFT, NOW.replace(second=8)))

    assert [one.id for one in kept] == [
        "angle-fr-2026-03-02-090507",
        "angle-fr-2026-03-02-090507-2",
        "angle-fr-2026-03-02-090507-3",
        "angle-fr-2026-03-02-090508",
    ]
    assert keeping.every(tmp_path) == kept[::-1]


def test_a_dozen_of_one_second_sort_as_they_came(tmp_path):
    kept = [keeping.begin(tmp_path, DRAFT, NOW) for _ in range(12)]

    assert keeping.every(tmp_path) == kept[::-1]


def test_a_text_whose_record_is_gone_is_left_alone(tmp_path):
    first = keeping.begin(tmp_path, DRAFT, NOW)
    first.path.write_text("Mine.")
    shutil.rmtree(first.record)
    second = keeping.begin(tmp_path, DRAFT, NOW)

    assert second.id == "angle-fr-2026-03-02-090507-2"
    assert first.path.read_text() == "Mine."


@pytest.mark.parametrize("angle", ["a" * 250, "é" * 125])
def test_a_long_name_is_cut(tmp_path, angle):
    kept = keeping.begin(tmp_path, DRAFT._replace(angle=angle), NOW)

    assert keeping.find(tmp_path, angle, "fr") == [kept]
    assert kept.draft().angle == angle


def test_an_angle_is_not_taken_for_a_longer_one(tmp_path):
    keeping.begin(tmp_path, DRAFT._replace(angle="my-angle"), NOW)
    odd = keeping.begin(tmp_path, DRAFT._replace(angle="../é è/"), NOW)

    assert keeping.find(tmp_path, "angle", "fr") == []
    assert [kept.id for kept in keeping.find(tmp_path, "../é è/", None)] == [odd.id]
    assert odd.path == tmp_path / "é-è-fr-2026-03-02-090507.txt"


def test_the_last_two_saves_are_copied(tmp_path):
    kept = keeping.begin(tmp_path, DRAFT, NOW)
    copy(kept)
    assert kept.saves() == []

    for number, words in enumerate(("one", "two", "two", "", "three")):
        kept.path.write_text(words)
        copy(kept)
        assert len(kept.saves()) == min(2, 1 + number)

    assert [path.read_text() for path in kept.saves()] == ["three", "two"]


def test_a_text_that_is_written_slowly_pushes_out_no_other(tmp_path):
    kept = keeping.begin(tmp_path, DRAFT, NOW)
    for words in ("Whole.", "A", "A new", "A new text."):
        kept.path.write_text(words)
        copy(kept)

    assert [path.read_text() for path in kept.saves()] == ["A new text.", "Whole."]


def test_an_unfinished_text_stays_so_behind_a_later_one(tmp_path):
    """A clock that is set back, or a flight west, gives the later edit the earlier name."""
    first, second = (keeping.begin(tmp_path, DRAFT, NOW.replace(hour=hour)) for hour in (9, 8))
    first.give(first.data())

    assert keeping.unfinished(tmp_path, "angle", "fr") == [second]


def test_a_text_that_was_given_and_then_changed_is_unfinished(tmp_path):
    kept = keeping.begin(tmp_path, DRAFT, NOW)
    assert keeping.unfinished(tmp_path, "angle", "fr") == [kept]
    kept.give(kept.data())
    assert keeping.unfinished(tmp_path, "angle", "fr") == []
    kept.path.write_text("Later words.")
    assert keeping.unfinished(tmp_path, "angle", "fr") == [kept]
