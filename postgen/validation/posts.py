"""Checks of the posts that an angle makes, by the same code that drafts them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress

from postgen.angle import Angle, Hook
from postgen.checks import CODES, check
from postgen.drafting.compose import LENGTHS, Composer, Parts, TooSmall
from postgen.drafting.fit import standing
from postgen.drafting.wording import word
from postgen.errors import PostgenError
from postgen.linkedin.counting import units
from postgen.validation.pairing import Pair, pairs, told_languages
from postgen.validation.survey import ReadAngle, Survey, Told
from postgen.validation.telling import knowledge_of
from postgen.workspace.faults import Fault
from postgen.workspace.files import File
from postgen.workspace.report import Path

_OTHERS = frozenset(CODES) - {"hook-cut"}
_NOWHERE = 1  # a budget that no post fits into: the refusal tells the least that does


def cut_hooks(found: Survey) -> Iterator[Told]:
    """Find hooks that a phone does not show whole."""
    for one in found.angles:
        for lang in told_languages(found, one):
            for index, hook in enumerate(one.angle.hooks):
                text = word(hook.text[lang], knowledge_of(one), lang).text
                for cut in check(f"{text}\n\n…", lang=lang, ignore=_OTHERS):
                    path = ("hooks", index, "text", lang)
                    hint = "a hook is read before the click: say less in it"
                    yield Told(one.file, Fault(path, "hook-cut", cut.message, hint))


def posts(found: Survey) -> Iterator[Told]:
    """Run the checks that compose, over one set of composers."""
    composed = tuple(pairs(found))
    for find in _COMPOSING:
        yield from find(composed)


def missing_labels(composed: Sequence[Pair]) -> Iterator[Told]:
    """Find labels that a template prints and the angle lacks."""
    for pair in composed:
        for name, languages in pair.lacking.items():
            msg = (
                f"template {pair.template!r} prints the label {name!r}, which this angle lacks in "
                + " and ".join(languages)
            )
            hint = f"add it under `labels`, or take {pair.template!r} out"
            yield Told(pair.one.file, Fault(pair.path, "label", msg, hint))


def talkative_hooks(found: Survey) -> Iterator[Told]:
    """Find hooks that tell every beat that could follow them."""
    for one in found.angles:
        for index, hook in enumerate(one.angle.hooks if one.whole else ()):
            if _tells_all(one.angle, hook):
                msg = "the hook tells every beat that could follow it, so no post is left"
                hint = "take a beat out of `tells`, or add one that goes further"
                yield Told(one.file, Fault(("hooks", index, "tells"), "unfit", msg, hint))


def fruitless(composed: Sequence[Pair]) -> Iterator[Told]:
    """Find templates and hooks of which no post comes, and lengths too short for any."""
    for pair in composed:
        least: dict[str, int] = {}
        refused: dict[str, PostgenError] = {}
        for lang, composer in pair.composers.items():
            question = _shortest_question(pair.one, lang)
            angle = pair.one.angle
            fullest = max(pair.hooks, key=lambda hook: len(angle.following(hook)))
            for hook in (hook for hook in pair.hooks if not _tells_all(angle, hook)):
                parts = Parts(hook.id, pair.template, question)
                try:
                    _try(composer, parts, tuple(LENGTHS.values()) if hook is fullest else ())
                except TooSmall as small:
                    least[lang] = min(least.get(lang, small.least), small.least)
                except PostgenError as error:
                    refused.setdefault(hook.id, error)
        yield from _unfit(pair, refused)
        yield from _short(pair, least)


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


_COMPOSING: tuple[Callable[[Sequence[Pair]], Iterator[Told]], ...] = (
    missing_labels,
    fruitless,
    needs,
)


def _tells_all(angle: Angle, hook: Hook) -> bool:
    return all(beat.id in hook.tells for beat in angle.following(hook))


def _try(composer: Composer, parts: Parts, budgets: Sequence[int]) -> None:
    """Compose; raises what a draft would be refused with, and TooSmall with the least in the end.

    All lengths are tried after one hook alone: that shows a choice of beats without an end.
    """
    for budget in budgets:
        with suppress(TooSmall):
            composer.compose(parts, budget)
    composer.compose(parts, _NOWHERE)


def _unfit(pair: Pair, refused: Mapping[str, PostgenError]) -> Iterator[Told]:
    hooks = pair.hooks
    if refused and len(refused) == len(hooks):
        error = next(iter(refused.values()))
        yield Told(pair.one.file, Fault(pair.path, "unfit", error.what, error.hint))
        return
    for index, hook in enumerate(hooks):
        if hook.id in refused:
            error = refused[hook.id]
            key = "path" if hook.path else "tells" if hook.tells else "id"
            msg = f"after the hook {hook.id!r}, {error.what}"
            yield Told(pair.one.file, Fault(("hooks", index, key), "unfit", msg, error.hint))


def _short(pair: Pair, least: Mapping[str, int]) -> Iterator[Told]:
    most = max(least.values(), default=0)
    over = [f"{name} ({budget:,})" for name, budget in LENGTHS.items() if budget < most]
    if over:
        sizes = [f"{n:,} units in {lang}" for lang, n in least.items() if n > min(LENGTHS.values())]
        msg = (
            f"the shortest post in template {pair.template!r} has {' and '.join(sizes)}: "
            f"more than {' and '.join(over)}"
        )
        hint = "shorten the setting, the hooks or the most important beat"
        yield Told(pair.one.file, Fault(pair.path, "length", msg, hint))


def _idle(composed: Sequence[Pair]) -> Iterator[tuple[File, Path, Fault]]:
    stood: dict[File, set[str]] = {}
    angles = {pair.one.file: pair.one.angle for pair in composed}
    sampled = {pair.one.file for pair in composed if pair.hooks != pair.one.angle.hooks}
    for pair in composed:
        told = stood.setdefault(pair.one.file, set())
        for composer in pair.composers.values():
            for hook in pair.hooks:
                with suppress(PostgenError):  # `fruitless` says so
                    shown = frozenset(composer.printed(pair.template, hook))
                    following = pair.one.angle.following(hook)
                    told |= {c.id for c in standing(following, shown, frozenset(hook.tells))}
    for file, told in stood.items():
        if any(_tells_all(angles[file], hook) for hook in angles[file].hooks):
            continue  # that is told, and with it why they are not
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
        printed = composer.printed(pair.template, hook)
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


def _shortest_question(one: ReadAngle, lang: str) -> str:
    def size(place: int) -> int:
        return units(word(one.angle.questions[place].text[lang], knowledge_of(one), lang).text)

    places = range(len(one.angle.questions))
    return one.angle.questions[min(places, key=size)].id
