"""Rank the posts that an angle can make.

Hooks come in this order: those complete above a phone's fold first; of these, those that carry a
cited fact; then file order. Each hook opens one variant. Its template is the one the hook names,
where a post fits; else one of those used least so far in the ranking (so that variants differ), of
these the one whose post comes nearest to the target, in steps of a tenth of the budget, then the
one the angle names first. Its question is the one the hook names, else the one used least so far,
then the first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from postgen.angle import Hook
from postgen.drafting.compose import Composed, Composer, Parts, TooSmall
from postgen.linkedin.fold import LABELS, hook_complete

TARGET = 0.9  # of the budget: full, with room for a word of the writer's own


class Pins(NamedTuple):
    """Fix parts of a post; an empty one is free."""

    hook: str = ""
    template: str = ""
    question: str = ""


FREE = Pins()


def variants(composer: Composer, budget: int, pins: Pins = FREE) -> Iterator[Composed]:
    """Give an angle's posts, best first, one for each hook; composes only as many as are taken.

    Raises TooSmall with the least that fits where not one post does.
    """
    angle = composer.angle
    hooks = [h for h in angle.hooks if pins.hook in ("", h.id)]
    templates = [pins.template] if pins.template else list(angle.templates)
    questions = [pins.question] if pins.question else [q.id for q in angle.questions]
    used: Counter[str] = Counter()
    refusals: list[TooSmall] = []
    found = False
    for hook in ranked(composer, hooks):
        question = min(questions, key=lambda q: (used["?" + q], questions.index(q)))
        if hook.question in questions:
            question = hook.question
        groups = _least_used(templates, used)
        if hook.template in templates:
            groups.insert(0, [hook.template])
        best = _best(composer, hook.id, question, groups, budget, refusals)
        if best is None:
            continue
        found = True
        used[best.parts.template] += 1
        used["?" + question] += 1
        yield best
    if not found and refusals:
        raise min(refusals, key=lambda refusal: refusal.least)


def ranked(composer: Composer, hooks: Sequence[Hook]) -> Iterator[Hook]:
    """Put hooks that a phone shows whole first, then those that carry a cited fact.

    A hook that has both is given at once, before the rest are measured.
    """
    waiting: dict[tuple[bool, bool], list[Hook]] = {}
    label = LABELS.get(composer.lang, LABELS["en"])
    for hook in hooks:
        piece = composer.hook(hook)
        lacks = (not hook_complete(f"{piece.text}\n\n…", label=label), not piece.citations)
        if any(lacks):
            waiting.setdefault(lacks, []).append(hook)
        else:
            yield hook
    for lacks in sorted(waiting):
        yield from waiting[lacks]


def _least_used(templates: Sequence[str], used: Counter[str]) -> list[list[str]]:
    """Group templates by how often they were used, least first, in the angle's order."""
    counts = sorted({used[name] for name in templates})
    return [[name for name in templates if used[name] == count] for count in counts]


def _best(
    composer: Composer,
    hook: str,
    question: str,
    groups: list[list[str]],
    budget: int,
    refusals: list[TooSmall],
) -> Composed | None:
    for group in groups:
        best: Composed | None = None
        nearest = 0
        for template in group:
            try:
                composed = composer.compose(Parts(hook, template, question), budget)
            except TooSmall as refusal:
                refusals.append(refusal)
                continue
            distance = int(abs(composed.units - TARGET * budget) * 10 // budget)
            if best is None or distance < nearest:
                best, nearest = composed, distance
            if distance == 0:
                break
        if best is not None:
            return best
    return None
