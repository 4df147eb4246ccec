"""The house: which room may know which, and that the core touches nothing outside."""

import ast
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "postgen"
MODULES = sorted(PACKAGE.rglob("*.py"))

# A room, and the rooms it may import from.
MAY_IMPORT = {
    "errors": set(),
    "references": set(),
    "language": set(),
    "linkedin": set(),
    "knowledge": {"language", "references"},
    "angle": {"references"},
    "prose": {"language", "linkedin"},
    "checks": {"evidence", "language", "linkedin", "prose"},
    "drafting": {"angle", "errors", "knowledge", "language", "linkedin", "references"},
    "evidence": {"knowledge", "language", "linkedin", "prose", "references"},
    "workspace": {"angle", "errors", "knowledge", "language", "linkedin", "references"},
    "clipboard": {"errors"},
    "validation": {
        "angle", "checks", "drafting", "errors", "knowledge", "language", "linkedin", "references",
        "workspace",
    },
    "durable": set(),
    "watching": set(),
    "editor": {"errors"},
    "keeping": {"drafting", "durable", "errors", "watching"},
    "schema": {
        "angle", "checks", "knowledge", "language", "linkedin", "references", "workspace",
    },
    "starter": set(),
    "cli": {
        "angle", "checks", "clipboard", "drafting", "durable", "editor", "errors", "evidence",
        "keeping", "knowledge", "language", "linkedin", "prose", "references", "schema",
        "starter", "validation", "watching", "workspace", "__init__",
    },
    "__init__": set(),
    "__main__": {"cli"},
}  # fmt: skip
CORE = {
    "angle", "checks", "drafting", "errors", "evidence", "knowledge", "language", "linkedin", "prose",
    "references",
}  # fmt: skip
OUTSIDE = {
    "builtins.open", "datetime", "http", "io", "os", "pathlib", "random", "shutil", "socket",
    "subprocess", "sys", "tempfile", "time", "urllib", "locale", "typer", "rich", "yaml", "pyperclip",
}  # fmt: skip
CALLS = {"open", "print", "input", "eval", "exec", "breakpoint"}


def room(module: Path) -> str:
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(module: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports from a dot: name the module"
            assert node.module
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def ours(name: str) -> str:
    parts = name.split(".")
    known = {path.name.removesuffix(".py") for path in PACKAGE.iterdir()}
    return parts[1] if parts[1] in known else "__init__"


@pytest.mark.parametrize("module", MODULES, ids=lambda m: str(m.relative_to(PACKAGE)))
def test_arrows_run_one_way(module):
    used = {ours(name) for name in imports(module) if name.split(".")[0] == "postgen"}

    assert used - {room(module)} <= MAY_IMPORT[room(module)]


@pytest.mark.parametrize(
    "module", [m for m in MODULES if room(m) in CORE], ids=lambda m: str(m.relative_to(PACKAGE))
)
def test_the_core_touches_nothing_outside(module):
    tree = ast.parse(module.read_text(encoding="utf-8"))
    called = {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }

    assert {name.split(".")[0] for name in imports(module)} & OUTSIDE == set()
    assert called & CALLS == set()


def test_every_room_is_in_the_table():
    assert {room(module) for module in MODULES} == set(MAY_IMPORT)


@pytest.mark.parametrize(
    ("module", "loaded"),
    [
        ("jinja2", False),
        ("rich", False),
        ("yaml", False),
        ("pyperclip", False),
        ("watchdog", False),
        ("typer", True),
    ],
)
def test_help_loads_nothing_heavy(module, loaded):
    """What `--help` needs is the table of commands."""
    import subprocess

    code = (
        "import sys\n"
        "from postgen.cli.app import application\n"
        "application(['--help'], standalone_mode=False)\n"
        f"sys.exit(10 + ({module!r} in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, cwd=PACKAGE.parent, check=False
    )

    assert done.returncode == 10 + loaded, done.stderr


def test_what_judges_a_text_is_loaded_where_one_is_judged():
    """A draft is faithful by how it is made, and its start is what its user waits for."""
    import subprocess

    code = (
        "import sys\n"
        "from postgen.cli.app import application\n"
        "application(['draft', '--angle', 'trillion-trap'], standalone_mode=False)\n"
        "judging = ('postgen.evidence', 'postgen.language.reading', 'Stemmer')\n"
        "print([name for name in sys.modules if name.startswith(judging)], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, cwd=PACKAGE.parent, check=False
    )

    assert done.stderr.decode().splitlines()[-1:] == ["[]"]
