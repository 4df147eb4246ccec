"""The lighthouse source of docs/knowledge.md, as a file and as knowledge."""

from __future__ import annotations

import functools
import re
import tempfile
from pathlib import Path

from postgen import workspace
from postgen.knowledge import Knowledge

_PAGE = Path(__file__).parent.parent / "docs" / "knowledge.md"
_FILE = re.compile(r"^`([\w./-]+)`\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_NO_TRANSLATION = "translations: {}"
_TRANSLATION = "translations: {fr: {text: Personne ne demande de budget dans le noir, by: notes}}"


def files() -> dict[str, str]:
    """Give the files of the page's workspace by their names, with a translation of its quote."""
    found = dict(_FILE.findall(_PAGE.read_text(encoding="utf-8")))
    wanted = ("knowledge/lighthouse-talk.yaml", "angles/lamp.yaml", "postgen.yaml")
    texts = {name: found[name] for name in wanted}
    source = texts["knowledge/lighthouse-talk.yaml"]
    assert source.count(_NO_TRANSLATION) == 1
    translated = source.replace(_NO_TRANSLATION, _TRANSLATION)
    return {**texts, "knowledge/lighthouse-talk.yaml": translated}


def build(folder: Path) -> Path:
    """Write the workspace into a folder, and give that."""
    for name, text in files().items():
        path = folder / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(text, encoding="utf-8")
    return folder


@functools.cache
def knowledge() -> Knowledge:
    with tempfile.TemporaryDirectory() as folder:
        location = workspace.find(str(build(Path(folder))), {}, Path(folder))
        return workspace.load_knowledge(location, "lighthouse-talk")
