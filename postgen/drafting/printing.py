"""What a template prints after a hook, were there room for all."""

from __future__ import annotations

from postgen.angle import Hook
from postgen.drafting.compose import Composer
from postgen.drafting.piece import order


def printed(composer: Composer, template: str, hook: Hook) -> tuple[str, ...]:
    """Give the beats that a template prints after a hook, in its order."""
    return tuple(dict.fromkeys(beat for beat, _ in _printings(composer, template, hook)))


def doubled(composer: Composer, template: str, hook: Hook) -> tuple[str, ...]:
    """Give the beats whose same words a template prints more than once after a hook."""
    seen: set[tuple[str, int]] = set()
    twice = {}
    for printing in _printings(composer, template, hook):
        if printing in seen:
            twice[printing[0]] = True
        seen.add(printing)
    return tuple(twice)


def _printings(composer: Composer, template: str, hook: Hook) -> list[tuple[str, int]]:
    """Give each beat that is printed, with the number of the piece that holds its words."""
    words = composer.words
    following = composer.angle.following(hook)
    lists = words.lists(following, frozenset(beat.id for beat in following) - {*hook.tells})
    opening = dict.fromkeys(("hook", "setting", "question"), "")
    context = {**words.fixed, **opening, **lists}
    rendered = composer.shape(template).render(context, words.most())
    bearers = words.bearers
    return [(bearers[number], number) for number in order(rendered) if number in bearers]
