"""`postgen list-drafts`: the drafts that were edited and are kept."""

import os
import sys

from postgen import keeping
from postgen.cli.options import JsonOption, OfAngleOption, OfLangOption
from postgen.cli.table import Column, print_table
from postgen.cli.terminal import product, talk

UNFINISHED, DONE = "unfinished", "done"


def list_drafts(
    angle: OfAngleOption = None,
    lang: OfLangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print each kept draft, the latest first; an edit is unfinished until it was printed.

    The texts are files of yours: read, move or delete them as you like. $POSTGEN_DRAFTS names
    another folder for them.
    """
    folder = keeping.folder(os.environ, sys.platform)
    found = [
        {
            "id": kept.id,
            "state": DONE if kept.given() else UNFINISHED,
            "path": str(kept.path),
            "composed": str(kept.composed),
            "text": kept.data().decode("utf-8", "replace").removesuffix("\n"),
        }
        for kept in keeping.find(folder, angle, lang)
    ]
    if as_json:
        import json

        product(json.dumps(found, ensure_ascii=False, indent=2) + "\n")
        return
    columns = (Column("draft"), Column("state"), Column("opens with", wide=True))
    rows = [(one["id"], one["state"], one["text"].split("\n\n", 1)[0]) for one in found]
    if rows:
        print_table(columns, rows)
    wanted = "".join((f" of angle {angle!r}" if angle else "", f" in {lang!r}" if lang else ""))
    talk(f"they lie in {folder}" if found else f"no draft{wanted} is kept in {folder}")
