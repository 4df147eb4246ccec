"""Checks of beats that lean on others: on what they need, and on what stands before them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import NamedTuple

from postgen import language
from postgen.angle import Angle, Hook
from postgen.drafting.compose import LENGTHS, Composer, Parts
from postgen.drafting.fit import standing
from postgen.drafting.printing import printed as printing
from postgen.errors import PostgenError
from postgen.references import Words
from postgen.validation.pairing import Pair, shortest_question
from postgen.validation.survey import Told
from postgen.workspace.faults import Fault
from postgen.workspace.files import File
from postgen.workspace.report import Path


class _Stands(NamedTuple):
    """Hold where a beat stands in a post."""

    length: str
    template: str
    hook: str
    after: str  # the beat before it there; none: it is the first
    gone: str  # the beat that the angle has before it, where the post leaves that out


def needs(composed: Sequence[Pair]) -> Iterator[Told]:
    """Find beats that a template shows without, or before, one that they need.

    And those that no post of their angle ever tells.
    """
    idle = set()
    for file, path, fault in _idle(composed):
        idle.add((file, path))
        yield Told(file, fault)
    for pair in composed:
        for composer in pair.composers.values():
            for hook in pair.hooks:
                for fault in _leaning(pair, composer, hook):
                    if (pair.one.file, fault.path[:2]) not in idle:
                        yield Told(pair.one.file, fault)


def leaning(composed: Sequence[Pair]) -> Iterator[Told]:
    """Find beats that go on from one that is not there: it begins the post, or was left out."""
    begun: dict[tuple[File, str, str], Told] = {}
    parted: dict[tuple[File, str, str], Told] = {}
    for pair in composed:
        for lang, composer in pair.composers.items():
            for beat_id, opening in _openings(pair.one.angle, lang):
                key = (pair.one.file, lang, beat_id)
                if key in begun:
                    continue
                for stands in _stands(pair, composer, lang, beat_id):
                    fault = _leans(pair.one.angle, lang, beat_id, opening, stands)
                    if fault:
                        found = begun if not stands.after else parted
                        found.setdefault(key, Told(pair.one.file, fault))
                    if key in begun:
                        break
    yield from begun.values()
    yield from (told for key, told in parted.items() if key not in begun)


def _idle(composed: Sequence[Pair]) -> Iterator[tuple[File, Path, Fault]]:
    stood: dict[File, set[str]] = {}
    angles = {pair.one.file: pair.one.angle for pair in composed}
    sampled = {pair.one.file for pair in composed if pair.hooks != pair.one.angle.hooks}
    for pair in composed:
        hooks = pair.one.angle.hooks
        # What a hook tells is there for that, and for what leans on it.
        told = stood.setdefault(pair.one.file, {name for hook in hooks for name in hook.tells})
        for composer in pair.composers.values():
            for hook in pair.hooks:
                with suppress(PostgenError):  # `fruitless` says so
                    shown = frozenset(printing(composer, pair.template, hook))
                    following = pair.one.angle.following(hook)
                    told |= {c.id for c in standing(following, shown, frozenset(hook.tells))}
    for file, told in stood.items():
        if file in sampled:
            continue  # a hook that was not tried may tell them
        for index, beat in enumerate(angles[file].beats):
            if told and beat.id not in told:
                msg = f"no hook and template of this angle ever tell the beat {beat.id!r}"
                hint = "see its role, what it needs, and the paths of the hooks"
                path: Path = ("beats", index)
                yield file, path, Fault((*path, "id"), "never-told", msg, hint)


def _leaning(pair: Pair, composer: Composer, hook: Hook) -> Iterator[Fault]:
    try:
        printed = printing(composer, pair.template, hook)
    except PostgenError:
        return  # `fruitless` says so
    angle = pair.one.angle
    places = {beat.id: place for place, beat in enumerate(angle.beats)}
    for place, beat_id in enumerate(printed):
        wanted = angle.beats[places[beat_id]].needs
        for number, needed in enumerate(wanted):
            if needed in hook.tells:
                continue
            path = ("beats", places[beat_id], "needs", number)
            if needed not in printed:
                msg = (
                    f"template {pair.template!r} does not show {needed!r}, so not this beat either"
                )
                hint = "give both a role that the template shows, or take the need away"
                yield Fault(path, "needs-absent", msg, hint)
            elif printed.index(needed) > place:
                msg = f"in template {pair.template!r} {needed!r} comes after the beat that needs it"
                hint = f"move {needed} up, or give it a role that is shown earlier"
                yield Fault(path, "needs-order", msg, hint)


def _openings(angle: Angle, lang: str) -> Iterator[tuple[str, str]]:
    """Give the beats that begin as if another stood before them and need none, and how."""
    for beat in angle.beats:
        first = beat.text[lang][:1]
        if not beat.needs and first and isinstance(first[0], Words):
            opening = language.leans_back(first[0].text, lang)
            if opening:
                yield beat.id, opening


def _stands(pair: Pair, composer: Composer, lang: str, beat_id: str) -> Iterator[_Stands]:
    """Give each post in which a beat stands as a paragraph."""
    question = shortest_question(pair.one, lang)
    for hook in pair.hooks:
        following = [b.id for b in pair.one.angle.following(hook) if b.id not in hook.tells]
        if beat_id not in following:
            continue
        meant = following[: following.index(beat_id)][-1:]
        for length, budget in LENGTHS.items():
            with suppress(PostgenError):  # `fruitless` says so
                post = composer.compose(Parts(hook.id, pair.template, question), budget)
                shown = [n for n in printing(composer, pair.template, hook) if n in post.beats]
                told = composer.words.told(beat_id)[-1] in post.placed.text
                if told and beat_id in shown:
                    after = "".join(shown[: shown.index(beat_id)][-1:])
                    gone = "".join(name for name in meant if name not in post.beats)
                    yield _Stands(length, pair.template, hook.id, after, gone)


def _leans(angle: Angle, lang: str, beat_id: str, opening: str, stands: _Stands) -> Fault | None:
    place = [beat.id for beat in angle.beats].index(beat_id)
    path: Path = ("beats", place, "text", lang)
    word = opening.split()[0]
    if not stands.after:
        where = f"the {stands.length} post after the hook {stands.hook!r}"
        msg = f"{opening!r} goes on from another beat, and {where} begins with it"
        hint = "name that one in `needs`, or let the beat stand on its own"
        return Fault(path, "leans-back", msg, hint, word=word)
    if stands.gone:
        msg = (
            f"{opening!r} goes on from {stands.gone!r}, and follows {stands.after!r} in the "
            f"{stands.length} {stands.template!r} post after the hook {stands.hook!r}"
        )
        hint = f"add `needs: [{stands.gone}]`, or let the beat stand on its own"
        return Fault(path, "leans-across", msg, hint, word=word)
    return None
