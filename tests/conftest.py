"""What tests share: the programs that some of them use for real."""

import os
import shutil
import subprocess

import hypothesis
import pytest

# The gate draws the same examples at each run; elsewhere they are drawn anew. No test is timed.
hypothesis.settings.register_profile("anew", deadline=None)
hypothesis.settings.register_profile("gate", derandomize=True, deadline=None, database=None)
hypothesis.settings.load_profile("gate" if os.environ.get("POSTGEN_CI") else "anew")


def require(program: str) -> str:
    """Give a program's path; without it the test is skipped, or fails where CI says so."""
    path = shutil.which(program)
    if path is None:
        if os.environ.get("POSTGEN_CI"):
            pytest.fail(f"{program} is missing, and here every test must run")
        pytest.skip(f"needs {program}")
    return path


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    """Turn any skip into a failure where CI says so."""
    report = yield
    if os.environ.get("POSTGEN_CI") and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, and here every test must run: {report.longrepr}"
    return report


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long runs out unless `-m` asks for them."""
    if config.option.markexpr:
        return
    long = [item for item in items if item.get_closest_marker("long")]
    if long:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if not item.get_closest_marker("long")]


@pytest.fixture(scope="module")
def display():
    """An X server of our own; it says its number when it is ready."""
    program = require("Xvfb")
    reader, writer = os.pipe()
    command = [program, "-displayfd", str(writer), "-screen", "0", "64x64x8"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp", "-noreset"], pass_fds=[writer], stderr=subprocess.DEVNULL
    )
    os.close(writer)
    with os.fdopen(reader) as ready:
        number = ready.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait()
