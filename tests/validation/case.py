"""One fault put into the sound workspace that lies beside this file, and all that is said of it."""

import shutil
from pathlib import Path

SOUND = Path(__file__).parent / "sound"
SETTINGS = "postgen.yaml"
TALK, REPORT = "knowledge/talk.yaml", "knowledge/report.yaml"
LAMP, FOG = "angles/lamp.yaml", "angles/fog.yaml"
BRIEF = "templates/brief.j2"


class Case:
    """Hold a fault: its edits, the text that stands where it is told, and the whole output.

    An edit is (file, old, new); without `old` it writes the file, without both it takes it away.
    """

    def __init__(self, name, *edits, at, told):
        self.name, self.edits, self.at, self.told = name, edits, at, told

    def made(self, root):
        """Copy the sound workspace to `root` and put the fault in."""
        shutil.copytree(SOUND, root)
        for edit in self.edits:
            change(root, *edit)
        return root


def change(root, file, old, new):
    path = root / file
    if new is None:
        shutil.rmtree(path) if path.is_dir() else path.unlink()
        return
    new = new if isinstance(new, bytes) else new.encode()
    if old is not None:
        data = path.read_bytes()
        assert data.count(old.encode()) == 1, f"{old!r} stands {data.count(old.encode())} times"
        new = data.replace(old.encode(), new)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(new)
