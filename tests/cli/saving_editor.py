"""An editor for the test of kills: at each key it adds a word, saves, and reports it.

    saving_editor.py HOW SYNC REPORTS KEYS FILE

HOW it saves: `overwrite` empties the file and at one key more writes it, `within` writes over what is there,
`rename` puts a new file in its place. SYNC is `sync` or `lazy`. REPORTS and KEYS are pipes. A word
is reported as saved only once the save is over.
"""

import os
import sys

SAVES = 8


def word(number: int) -> bytes:
    """Give the word of a save; they grow, so that a text is told from each other's start."""
    return b"mot%d" % number + b"-\xc3\xa9" * (number + 1) + b"\n"


def main() -> None:
    """Edit the file until the keys end."""
    how, sync, reports, keys, path = sys.argv[1:]
    out = os.open(reports, os.O_WRONLY)
    typed = os.open(keys, os.O_RDONLY)
    with open(path, "rb") as file:
        text = file.read()
    os.write(out, b"open %d\n" % os.getpid())
    for number in range(SAVES):
        os.read(typed, 1)
        text += word(number)
        target = path + ".new" if how == "rename" else path
        flags = os.O_WRONLY | os.O_CREAT | (0 if how == "within" else os.O_TRUNC)
        handle = os.open(target, flags, 0o600)
        if how == "overwrite":
            os.write(out, b"emptied %d\n" % number)
            os.read(typed, 1)
        os.write(handle, text)
        if sync == "sync":
            os.fsync(handle)
        os.close(handle)
        if how == "rename":
            os.replace(target, path)
        os.write(out, b"saved %d\n" % number)


if __name__ == "__main__":
    main()
