"""What the system tells of saves, and what is done where it tells nothing."""

import errno
import threading

import watchdog.observers

from postgen.watching import Watch, watched


def await_saved(watch):
    """Give the first file that was saved."""
    return next(watch.saved())


def test_where_the_system_gives_no_watches_the_folder_is_listed(tmp_path, monkeypatch):
    class Exhausted(watchdog.observers.Observer):
        def start(self):
            raise OSError(errno.EMFILE, "inotify instance limit reached")

    monkeypatch.setattr(watchdog.observers, "Observer", Exhausted)
    path = tmp_path / "post.txt"
    path.write_text("One.")
    watch = Watch([path])
    told = []
    with watched(watch, told.append):
        path.write_text("Another.")
        saved = await_saved(watch)

    assert saved == path
    assert [fault.errno for fault in told] == [errno.EMFILE]


def test_it_ends_when_it_is_told_to(tmp_path):
    watch = Watch([tmp_path / "post.txt"])
    thread = threading.Thread(target=lambda: list(watch.saved()))
    thread.start()
    watch.end()
    thread.join(30)

    assert not thread.is_alive()


def test_a_file_that_never_rests_is_told_all_the_same(tmp_path):
    """It is written to faster than a save takes to be over."""
    path = tmp_path / "post.txt"
    path.touch()
    watch = Watch([path], half=30)
    done = threading.Event()

    def write():
        with open(path, "w") as file:
            while not done.is_set():
                file.write("Words.\n")
                file.flush()

    writer = threading.Thread(target=write)
    with watched(watch, lambda fault: None):
        writer.start()
        saved = await_saved(watch)
        done.set()
        writer.join()

    assert saved == path
