"""Ctrl-C: a word, the shell's code for it, no traceback."""

import os
import signal
import subprocess
import sys


def test_it_stops_quietly(tmp_path):
    """The writer's end of the pipe opens only once the command is reading."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    process = subprocess.Popen(
        [sys.executable, "-m", "postgen", "check", str(pipe)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with open(pipe, "w"):
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)

    assert (out, err, process.returncode) == ("", "\nstopped\n", 130)
