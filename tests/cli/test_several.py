"""Many texts in several processes: as one alone would tell them, whatever becomes of the others."""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from functools import partial

import pytest

from postgen.cli import several
from postgen.cli.several import each

MANY = [f"{number} " * 20_000 for number in range(40)]


def first_word(text):
    return text.partition(" ")[0]


def first_word_or_death(text, parent):
    """End the process at some texts, unless it is the one that all began in."""
    if text.startswith("7 ") and os.getpid() != parent:
        os._exit(1)
    return first_word(text)


@pytest.mark.parametrize("processors", [1, 2, 3, 64])
@pytest.mark.parametrize("texts", [[], ["a b"], ["a b", "c d"], MANY])
def test_what_is_done_comes_in_order(processors, texts, monkeypatch):
    monkeypatch.setattr(several, "_processors", lambda: processors)

    assert list(each(first_word, texts)) == [first_word(text) for text in texts]


def test_a_process_that_dies_leaves_its_texts_to_this_one(monkeypatch):
    monkeypatch.setattr(several, "_processors", lambda: 3)
    do = partial(first_word_or_death, parent=os.getpid())

    assert list(each(do, MANY)) == [str(number) for number in range(40)]


def test_who_stops_early_leaves_no_process(monkeypatch):
    import multiprocessing

    monkeypatch.setattr(several, "_processors", lambda: 3)
    found = each(first_word, MANY)
    next(found)
    found.close()

    assert multiprocessing.active_children() == []


def test_a_fault_is_raised_here(monkeypatch):
    monkeypatch.setattr(several, "_processors", lambda: 2)

    with pytest.raises(TypeError):
        list(each(len, [*MANY, None]))


CHILD = """
import sys
from postgen.cli import several

several._processors = lambda: 3
sys.argv = ["postgen", "check", *sys.argv[1:]]

def checked(text, **_):
    print("begun", end="", flush=True)
    while True:
        pass

import postgen.cli.check
postgen.cli.check.checked = checked
from postgen.cli import main
main()
"""


def test_ctrl_c_stops_all_of_them_quietly(tmp_path):
    """The interrupt goes to the whole group, as a terminal sends it."""
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text("The boat left. " * 10_000, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-c", CHILD, *map(str, sorted(tmp_path.iterdir()))],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        begun = process.stdout.read(5)
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=60)  # which ends once no process holds the pipe
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)

    assert (begun, err, process.returncode) == ("begun", "\nstopped\n", 130)
