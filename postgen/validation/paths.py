"""A check of a hook's path: its own template must show what is on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postgen.drafting.printing import printed
from postgen.errors import PostgenError
from postgen.validation.pairing import Pair
from postgen.validation.survey import Told
from postgen.workspace.faults import Fault


def untold(composed: Sequence[Pair]) -> Iterator[Told]:
    """Find beats on a hook's path that the template it names does not show."""
    for pair in composed:
        for composer in list(pair.composers.values())[:1]:  # a template's loops know no language
            for hook in pair.hooks:
                if hook.template != pair.template:
                    continue
                try:
                    shown = printed(composer, pair.template, hook)
                except PostgenError:
                    continue  # `fruitless` says so
                place = pair.one.angle.hooks.index(hook)
                for number, beat in enumerate(hook.path):
                    if beat not in shown:
                        msg = (
                            f"template {pair.template!r} does not show {beat!r}, so the post of "
                            "this hook never tells it"
                        )
                        hint = "give it a role, or a short form, that the template shows"
                        path = ("hooks", place, "path", number)
                        yield Told(pair.one.file, Fault(path, "path-untold", msg, hint))
