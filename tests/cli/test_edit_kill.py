"""Whatever is killed, and whenever: each word that an editor saved is kept, and offered again."""

import os
import random
import re
import select
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import pytest
from cli.editors import scripted
from cli.saving_editor import SAVES, word
from running import postgen
from watchdog.events import FileSystemEventHandler
from watchdog.observers import Observer

EDIT = ("draft", "--angle", "trillion-trap", "--lang", "en", "--edit")
EDITOR = Path(__file__).parent / "saving_editor.py"
OFFER = re.compile(r"an edit of this angle is unfinished: (.*)\n  go on with it: postgen (.*)\n")
COUNT, SAMPLE = 100, 12


class Case(NamedTuple):
    """Say what is killed, how its editor saves, and when: seconds after an event."""

    victim: str  # postgen, editor or group
    how: str
    sync: str
    event: str  # "start", or what the editor reports
    after: float


def case(number: int) -> Case:
    """Draw a case; the victims and the ways to save come in turn."""
    drawn = random.Random(number)
    victim = ("postgen", "editor", "group")[number % 3]
    how = ("overwrite", "within", "rename")[number // 3 % 3]
    events = ["open", *(f"saved {save}" for save in range(SAVES))]
    if how == "overwrite":
        events += [f"emptied {save}" for save in range(SAVES)]
    if victim != "editor":
        events.append("start")
    event = drawn.choice(events)
    longest = 0.4 if event == "start" else 0.015
    after = 0.0 if event.startswith("emptied") else drawn.uniform(0.0, longest)
    return Case(victim, how, drawn.choice(("sync", "lazy")), event, after)


class Run:
    """One edit, and the hands at its keys."""

    def __init__(self, folder: Path, asked: Case) -> None:
        self.case = asked
        self.kept = folder / "kept"
        self.kept.mkdir()
        self.reports, self.keys = folder / "reports", folder / "keys"
        for pipe in (self.reports, self.keys):
            os.mkfifo(pipe)
        self._read = os.open(self.reports, os.O_RDONLY | os.O_NONBLOCK)
        self._hold = os.open(self.reports, os.O_WRONLY)  # else it seems closed before it is opened
        self._write = os.open(self.keys, os.O_RDWR)
        self._pressed = 0
        self._waiting = b""
        self.told: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "postgen", *EDIT],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            start_new_session=True,
            env={
                **os.environ, "POSTGEN_DRAFTS": str(self.kept), "VISUAL": "",
                "EDITOR": f"'{sys.executable}' -I -S '{EDITOR}' {asked.how} {asked.sync} "
                f"'{self.reports}' '{self.keys}'",
            },
        )  # fmt: skip

    def type(self, saves: int) -> None:
        """Press the keys of some saves; never more than there are."""
        per_save = 2 if self.case.how == "overwrite" else 1
        self.press(min(saves * per_save, SAVES * per_save - self._pressed))

    def press(self, keys: int) -> None:
        """Press keys."""
        os.write(self._write, b"k" * keys)
        self._pressed += keys

    def hear(self, event: str) -> None:
        """Wait for a report."""
        while not any(told.startswith(event) for told in self.told):
            assert select.select([self._read], [], [], 60)[0], f"{event} never came: {self.told}"
            self._take()

    def _take(self) -> None:
        *lines, self._waiting = (self._waiting + os.read(self._read, 65536)).split(b"\n")
        self.told += [line.decode() for line in lines]

    def end(self) -> bytes:
        """Let what still lives run to its end; give what postgen printed."""
        self.type(SAVES)
        out, _ = self.process.communicate(timeout=60)  # the editor shares its stderr
        while select.select([self._read], [], [], 0)[0]:
            self._take()
        for handle in (self._read, self._hold, self._write):
            os.close(handle)
        return out

    def kill(self) -> None:
        """Kill the victim, at once."""
        if self.case.victim == "editor":
            number = int(self.told[0].removeprefix("open "))
            with suppress(ProcessLookupError):  # it has just ended by itself
                os.kill(number, signal.SIGKILL)
        elif self.case.victim == "group":
            os.killpg(self.process.pid, signal.SIGKILL)
        else:
            self.process.kill()

    @property
    def saved(self) -> int:
        """Count the saves that were reported."""
        return sum(told.startswith("saved") for told in self.told)


class Copies(FileSystemEventHandler):
    """Wait until postgen has copied a save: a person does not save twice within a moment."""

    def __init__(self, kept: Path) -> None:
        (self._folder,) = kept.glob("records/*")
        self._news = threading.Condition()
        self._observer = Observer()
        self._observer.schedule(self, str(self._folder))
        self._observer.start()

    def on_any_event(self, event):
        with self._news:
            self._news.notify_all()

    def await_number(self, number: int) -> None:
        with self._news:
            assert self._news.wait_for((self._folder / f"save-{number:06}.txt").exists, 60)

    def end(self) -> None:
        self._observer.stop()
        self._observer.join()


def play(folder: Path, asked: Case) -> tuple[Run, bytes]:
    """Edit until the moment has come, kill, and let the rest end."""
    run = Run(folder, asked)
    if asked.event == "start":
        run.type(SAVES)
    else:
        run.hear("open")
        reach(run, asked)
    threading.Event().wait(asked.after)
    run.kill()
    return run, run.end()


def reach(run: Run, asked: Case) -> None:
    """Type up to the event, and one word more, so that the kill falls into what comes next."""
    kind, _, last = asked.event.partition(" ")
    copies = Copies(run.kept) if asked.how == "overwrite" else None
    for save in range(int(last) + 1 if last else 0):
        if kind == "emptied" and save == int(last):
            run.press(1)
            run.hear(asked.event)
            copies.end()
            return  # the kill falls into this very save
        run.type(1)
        run.hear(f"saved {save}")
        if copies:
            copies.await_number(save + 1)
    if copies:
        copies.end()
    run.type(1 if copies else SAVES)


def hold(folder: Path, asked: Case, post: bytes) -> None:
    """Play a case, and see that what was saved is what is offered and opened again."""
    run, printed = play(folder, asked)
    texts = [post + b"".join(word(save) for save in range(count)) for count in range(SAVES + 1)]
    may_be = texts[run.saved : run.saved + 2]
    seen = folder / "seen"
    environment = {"POSTGEN_DRAFTS": str(run.kept), "POSTGEN_CLIPBOARD": "none"}
    files = list(run.kept.glob("*.txt"))
    offer = OFFER.match(postgen(*EDIT, EDITOR="true", **environment).stderr)

    if printed:
        assert printed in may_be  # the moment came when all was over
    elif not files:
        assert run.told == []
        assert offer is None
    else:
        (path,) = files
        if asked.how != "overwrite":
            assert path.read_bytes() in may_be
        assert offer
        assert offer[1] == str(path)
        opener = scripted(folder, f"""cp "$1" '{seen}'""")
        again = postgen(*offer[2].split(), EDITOR=opener, **environment)
        assert seen.read_bytes() in may_be
        assert path.read_bytes() == seen.read_bytes() == again.stdout.encode()


@pytest.fixture(scope="module")
def post():
    return postgen(*EDIT[:-1]).stdout.encode()


@pytest.mark.parametrize("number", random.Random(7).sample(range(COUNT), SAMPLE), ids=lambda n: " ".join(map(str, case(n)[:4])))  # fmt: skip
def test_a_kill_loses_no_saved_word(tmp_path, post, number):
    hold(tmp_path, case(number), post)


@pytest.mark.long
@pytest.mark.parametrize("number", range(COUNT), ids=lambda n: " ".join(map(str, case(n)[:4])))
def test_a_hundred_kills_lose_no_saved_word(tmp_path, post, number):
    hold(tmp_path, case(number), post)
