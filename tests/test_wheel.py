"""The wheel holds the built-in workspace and prints the same bytes as the checkout."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from running import postgen

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT, check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """Lay the wheel out as an installer would, apart from the checkout."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def test_it_holds_the_data_of_the_checkout(installed):
    for folder in ("knowledge", "angles", "templates"):
        here = {p.name: p.read_bytes() for p in (ROOT / folder).iterdir()}
        there = {p.name: p.read_bytes() for p in (installed / "postgen/builtin" / folder).iterdir()}
        assert there == here


def test_it_holds_no_test_and_no_script(wheel):
    names = zipfile.ZipFile(wheel).namelist()

    assert {name.split("/")[0] for name in names} == {"postgen", "postgen-0.1.0.dist-info"}


@pytest.mark.parametrize(
    "arguments", ["draft --all", "draft --all --lang en --json", "list-claims"]
)
def test_the_same_bytes(installed, arguments, tmp_path):
    from_wheel = postgen(*arguments.split(), cwd=tmp_path, PYTHONPATH=str(installed))
    from_checkout = postgen(*arguments.split(), cwd=tmp_path)

    assert from_wheel.stderr == ""
    assert from_wheel.stdout == from_checkout.stdout


def test_it_makes_a_workspace_that_drafts(installed, tmp_path):
    for name, path in (("wheel", {"PYTHONPATH": str(installed)}), ("checkout", {})):
        done = postgen("init", name, "--lang", "fr", "--lang", "en", cwd=tmp_path, **path)
        assert done.returncode == 0, done.stderr
    here, there = (
        {p.relative_to(root): p.read_bytes() for p in root.rglob("*") if p.is_file()}
        for root in (tmp_path / "wheel", tmp_path / "checkout")
    )

    assert here == there
    drafted = postgen("draft", "--all", cwd=tmp_path / "wheel", PYTHONPATH=str(installed))
    assert drafted.stdout.startswith("--- nobody-was-slow ---\nRéparer la lampe")
