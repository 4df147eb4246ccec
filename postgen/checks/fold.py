"""The rule on what LinkedIn hides under its "…more"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postgen.checks.rule import Fault, Subject


def hook_cut(subject: Subject) -> Iterator[Fault]:
    """Find a first paragraph that a phone does not show whole."""
    # The glyph tables are loaded by those who fold alone.
    from postgen.linkedin.fold import LABELS, MOBILE, fold, hook_end, surely_whole

    label = LABELS.get(subject.lang or "en", LABELS["en"])
    if surely_whole(subject.text, label):
        return
    shown = fold(subject.text, MOBILE, label)
    if shown.complete:
        return
    end = hook_end(subject.text)
    hidden = subject.text[len(shown.visible) : end]
    start = len(shown.visible) + len(hidden) - len(hidden.lstrip())
    last = re.split(r"\s", shown.visible)[-1]
    after = f"after “{last}”" if last else "at once"
    yield Fault(
        start,
        end,
        f"a phone hides the hook {after}, by our estimate: shorten it by {end - start} characters",
    )
