"""`postgen draft --edit`: a draft in the user's editor, kept whatever happens."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import typer

from postgen import editor, keeping, workspace
from postgen.cli import ask, copying, output, texts
from postgen.cli.judging import Judge, checked, judge_of
from postgen.cli.studio import Take
from postgen.cli.terminal import product, talk
from postgen.drafting.draft import Draft
from postgen.drafting.surviving import surviving
from postgen.errors import UsageError
from postgen.keeping import Kept
from postgen.linkedin.counting import units
from postgen.linkedin.hashtags import hashtags
from postgen.workspace import Config, Location


class Edited(NamedTuple):
    """Hold what came back from the editor, and where it is kept."""

    take: Take
    kept: Kept
    data: bytes  # what the file held; an editor that is still open may save again


def edit(draft: Draft, judge: Judge, now: datetime) -> Edited:
    """Open a composed draft in the user's editor, and give what comes back, judged.

    Raises UsageError where there is nothing to go on with; the draft is kept all the same.
    """
    chosen = _editor()
    folder = keeping.folder(os.environ, sys.platform)
    _tell_of_unfinished(folder, draft.angle, draft.lang)
    kept = keeping.begin(folder, draft, now)
    with keeping.opened(kept):
        return _edited(chosen, kept, kept.draft(), judge)


def resume(
    named: str | None, angle: str | None, lang: str | None, place: tuple[Location, Config]
) -> Edited:
    """Open a kept draft again: the one that is named, else the latest; judge what comes back.

    Raises UsageError where there is none, or nothing to go on with.
    """
    chosen = _editor()
    kept = _kept(named, angle, lang)
    with keeping.opened(kept):
        _mend(kept)
        draft = kept.draft()
        judge = _judge(draft, *place)
        rescued = Path(f"{kept.path}.save")  # as nano does when its terminal goes away
        if rescued.exists():
            talk(f"what nano had not saved when it was stopped: {rescued}")
        return _edited(chosen, kept, draft, judge)


def _judge(draft: Draft, location: Location, config: Config) -> Judge:
    """Find what a kept draft is judged by: those of its sources that this workspace has."""
    there = workspace.source_ids(location)
    asked = draft.sources or (draft.source,)
    for lacking in (one for one in asked if one not in there):
        talk(f"source {lacking!r} is not in this workspace: the text is not judged by it")
    sources = (workspace.load_knowledge(location, it, config) for it in asked if it in there)
    return judge_of(tuple(sources), draft.lang, config, ask.switched_off(config.ignore))


def give(edited: Edited, out: Path | None, *, as_json: bool, copy: bool | None) -> None:
    """Print or write what came back, note that it was given, and copy it.

    Raises Exit with 1 where it has an error.
    """
    take = edited.take
    if out is not None:
        output.files([take], out, several=False, as_json=as_json)
    elif as_json:
        product(output.as_document([take], several=False))
    else:
        product(take.text + "\n")
    with suppress(OSError):  # it would be offered once more, and nothing is lost
        edited.kept.give(edited.data)
    copying.copy_and_tell(take, copy=copy, text=out is None and not as_json)
    if take.broken:
        raise typer.Exit(1)


def _editor() -> editor.Editor:
    terminal = sys.stdin is not None and sys.stdin.isatty()
    return editor.find(os.environ, terminal=terminal)


def _tell_of_unfinished(folder: Path, angle: str, lang: str) -> None:
    left = []
    for kept in keeping.unfinished(folder, angle, lang):
        if keeping.is_open(kept):
            talk(f"an edit of this angle is still open in another terminal: {kept.path}")
        else:
            left.append(kept)
    if left:
        talk(f"an edit of this angle is unfinished: {left[0].path}")
        talk(f"  go on with it: postgen draft --resume {left[0].id}")
    if left[1:]:
        talk(f"  {len(left) - 1} more: postgen list-drafts --angle {angle}")


def _kept(named: str | None, angle: str | None, lang: str | None) -> Kept:
    folder = keeping.folder(os.environ, sys.platform)
    found = keeping.find(folder, angle, lang)
    if named is None and found:
        return found[0]
    for kept in found:
        if named in (kept.id, kept.path.name, str(kept.path)):
            return kept
    if not found:
        what = "" if angle is None else f" of angle {angle!r}"
        raise UsageError(f"no draft{what} is kept in {folder}", where="--resume", hint=_LIST)
    raise ask.unknown("kept draft", str(named), [kept.id for kept in found[:5]])


_LIST = "postgen list-drafts names those that are kept"


def _edited(chosen: editor.Editor, kept: Kept, draft: Draft, judge: Judge) -> Edited:
    """Run the editor on a kept draft, and check what it leaves."""
    talk(f"kept: {kept.path}")
    before = kept.data()
    with keeping.following(kept):
        code = editor.run(chosen, kept.path)
    if code:
        raise _unfinished(chosen, kept, code)
    data = _saved(kept)
    text = _text(kept, data)
    if not text.strip():
        with suppress(OSError):
            kept.give(data)
        msg = "the text was emptied, so nothing is printed or copied"
        raise UsageError(msg, where=str(kept.path), hint=f"as it was composed: {kept.composed}")
    if data == before:
        talk("the text came back unchanged")
        if chosen.waits_with:
            talk(f"  {chosen.name} returns at once: say EDITOR='{chosen.name} {chosen.waits_with}'")
    edited = draft._replace(
        text=text,
        units=units(text),
        hashtags=tuple(found.tag for found in hashtags(text)),
        citations=surviving(draft.citations, draft.text, text),
    )
    how = checked(text, judge)
    take = Take(edited, text, "post", how.findings, judge.ignored, how.evidence)
    return Edited(take, kept, data)


def _unfinished(chosen: editor.Editor, kept: Kept, code: int) -> UsageError:
    """Say how an editor ended that did not end well."""
    _mend(kept)
    how = f"ended with exit code {code}" if code > 0 else f"was killed by signal {-code}"
    return UsageError(
        f"{chosen.name} {how}, so nothing is printed or copied",
        where=str(kept.path),
        hint=f"what it saved is kept; go on with it: postgen draft --resume {kept.id}",
    )


def _mend(kept: Kept) -> None:
    """Put back what a save that was cut off had emptied, and name the save before the last."""
    done = kept.given()
    if kept.mend():
        why = "it was emptied" if done else "its last save was cut off"
        talk(f"{why}, so the text before that is back")
    elif not done:
        data = kept.data()
        for earlier in kept.saves():
            if earlier.read_bytes() != data:
                talk(f"the save before the last: {earlier}")
                break


def _saved(kept: Kept) -> bytes:
    """Read what the editor left; raises UsageError where that is no file, or too long for one."""
    if not kept.path.exists():
        saved = (*kept.saves(), kept.composed)[0]
        msg = "the file is gone, so nothing is printed or copied"
        raise UsageError(msg, where=str(kept.path), hint=f"what it held: {saved}")
    return texts.held(str(kept.path))


def _text(kept: Kept, data: bytes) -> str:
    """Give the text that came back, with the line ends of a post; raises UsageError for none."""
    try:
        return texts.decoded(str(kept.path), data).replace("\r\n", "\n")
    except UsageError as fault:
        hint = f"{fault.hint}; it is kept: postgen draft --resume {kept.id}"
        raise UsageError(fault.what, where=fault.where, hint=hint) from None
