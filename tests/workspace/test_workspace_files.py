import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from small_workspace import made, told

from postgen import workspace
from postgen.errors import WorkspaceError
from postgen.workspace import Location

ANGLE, KNOWLEDGE = "angles/money.yaml", "knowledge/talk.yaml"


def refusal(location: Location) -> str:
    with pytest.raises(WorkspaceError) as raised:
        workspace.load(location)
    return told(raised.value)


BYTES = [
    (b"id: money\ntitle: caf\xe9 noir\n",
     "angles/money.yaml:2:11: byte 0xe9 is not UTF-8\ntitle: caf\ufffd noir\n" + " " * 10 + "^\n"
     "save the file as UTF-8"),
    (b"\xef\xbb\xbfid: \xc3\xa9\xff\n",
     "angles/money.yaml:1:6: byte 0xff is not UTF-8\nid: é\ufffd\n     ^\nsave the file as UTF-8"),
    ("id: money\n".encode("utf-16"),
     "angles/money.yaml:1:1: byte 0xff is not UTF-8\n\ufffd\ufffdi d :   m o n e y\n^\n"
     "save the file as UTF-8"),
    (b"id: money\ntitle: a\x00b\n",
     "angles/money.yaml:2:9: the unprintable character U+0000 stands in the file\n"
     "title: a b\n        ^\ndelete it"),
    (b"id: \x1b[31mmoney\n",
     "angles/money.yaml:1:5: the unprintable character U+001B stands in the file\n"
     "id:  [31mmoney\n    ^\ndelete it"),
    (b"", "angles/money.yaml: the file is empty\nwrite it, or take it away"),
    (b"# nothing\n", "angles/money.yaml: the file is empty\nwrite it, or take it away"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "expected"), BYTES)
def test_bytes_that_are_no_text(tmp_path: Path, data: bytes, expected: str) -> None:
    location = made(tmp_path)
    (location.root / ANGLE).write_bytes(data)
    (location.root / "postgen.yaml").write_text("languages: [fr, en]")
    assert refusal(location) == expected


@pytest.mark.parametrize(
    "change", [lambda b: b"\xef\xbb\xbf" + b, lambda b: b.replace(b"\n", b"\r\n")]
)
def test_a_mark_in_front_and_other_line_ends_change_nothing(
    tmp_path: Path, change: Callable[[bytes], bytes]
) -> None:
    location = made(tmp_path)
    before = workspace.load(location)
    for name in (ANGLE, KNOWLEDGE):
        path = location.root / name
        path.write_bytes(change(path.read_bytes()))
    assert workspace.load(location) == before


LARGE = [
    (ANGLE, 1_000_001, "angles/money.yaml: the file is larger than 1 MB"),
    (KNOWLEDGE, 64_000_001, "knowledge/talk.yaml: the file is larger than 64 MB"),
    ("postgen.yaml", 1_000_001, "postgen.yaml: the file is larger than 1 MB"),
]


@pytest.mark.parametrize(("name", "size", "expected"), LARGE)
def test_a_file_that_is_too_large(tmp_path: Path, name: str, size: int, expected: str) -> None:
    location = made(tmp_path)
    (location.root / "postgen.yaml").write_text("languages: [fr, en]")
    with (location.root / name).open("ab") as stream:
        stream.truncate(size)
    assert refusal(location) == f"{expected}\nsplit it, or take out what is not needed"


def test_a_template_that_is_too_large(tmp_path: Path) -> None:
    location = made(tmp_path)
    with (location.root / "templates" / "plain.j2").open("ab") as stream:
        stream.truncate(1_000_001)
    with pytest.raises(WorkspaceError, match="larger than 1 MB"):
        workspace.template(location, "plain")


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _socket(path: Path) -> None:
    server = socket.socket(socket.AF_UNIX)
    os.chdir(path.parent)  # an address may have a hundred characters
    server.bind(path.name)
    server.close()


NO_FILES = [
    (Path.mkdir, "there is a folder where a file should be\n"
     "put a regular file there, or take it away"),
    (_pipe, "there is a pipe where a file should be\nput a regular file there, or take it away"),
    (_socket, "there is a device or socket where a file should be\n"
     "put a regular file there, or take it away"),
    (_device, "the file leads out of the workspace\nput a copy in the workspace"),
    (lambda path: path.symlink_to("/etc/passwd"),
     "the file leads out of the workspace\nput a copy in the workspace"),
    (lambda path: path.symlink_to("../../outside.yaml"),
     "the file leads out of the workspace\nput a copy in the workspace"),
    (lambda path: path.symlink_to("nowhere.yaml"),
     "the file cannot be read: No such file or directory\n"
     "see that it is there and that you may read it"),
    (lambda path: path.symlink_to(path.name),
     "the file cannot be read: Too many levels of symbolic links\n"
     "see that it is there and that you may read it"),
]  # fmt: skip


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
@pytest.mark.parametrize(("make", "expected"), NO_FILES)
def test_what_is_no_file_of_the_workspace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None], expected: str
) -> None:
    monkeypatch.chdir(tmp_path)
    location = made(tmp_path)
    (tmp_path / "outside.yaml").write_text((location.root / KNOWLEDGE).read_text())
    path = location.root / KNOWLEDGE
    path.unlink()
    make(path)
    assert refusal(location) == f"knowledge/talk.yaml: {expected}"


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs symbolic links")
def test_a_link_inside_the_workspace_is_followed(tmp_path: Path) -> None:
    location = made(tmp_path)
    before = workspace.load(location)
    (location.root / KNOWLEDGE).rename(location.root / "kept.yaml")
    (location.root / KNOWLEDGE).symlink_to("../kept.yaml")
    (tmp_path / "link").symlink_to(location.root)
    assert workspace.load(location) == before
    through = location._replace(root=tmp_path / "link")
    assert workspace.load(through)._replace(location=location) == before


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs owners of files")
def test_a_file_that_may_not_be_read() -> None:
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        location = made(Path(folder))
        (location.root / KNOWLEDGE).chmod(0)
        with _as_nobody():
            found = refusal(location)
    assert found == (
        "knowledge/talk.yaml: the file cannot be read: Permission denied\n"
        "see that it is there and that you may read it"
    )


@contextmanager
def _as_nobody() -> Iterator[None]:
    """Be a user whom permissions bind, where the tests run as root."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65_534)
    try:
        yield
    finally:
        os.seteuid(user)


def test_a_file_whose_name_is_no_id(tmp_path: Path) -> None:
    location = made(tmp_path)
    (location.root / "angles" / ".money.yaml").touch()  # an editor's or the system's
    (location.root / "angles" / "money.yaml~").touch()
    assert workspace.angle_ids(location) == ("money",)
    (location.root / "angles" / "My Money.yaml").touch()
    assert refusal(location) == (
        f"{Path('angles', 'My Money.yaml')}: 'My Money' is no id\n"
        "rename the file: an id has small letters, digits and dashes"
    )
