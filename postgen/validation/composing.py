"""Checks of the posts that an angle makes, by the same code that drafts them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from postgen.angle import Angle, Hook
from postgen.checks.fold import hook_cut
from postgen.checks.rule import POST, Subject
from postgen.drafting.compose import LENGTHS, Composer, Parts, TooSmall
from postgen.drafting.wording import word
from postgen.errors import PostgenError
from postgen.linkedin.counting import units
from postgen.references import Words
from postgen.validation.survey import ReadAngle, Survey, Told
from postgen.validation.telling import can_be_told, knowledge_of
from postgen.workspace import template
from postgen.workspace.faults import Fault
from postgen.workspace.report import Path

_LABEL = re.compile(r"\blabels\.(\w+)")
_NOWHERE = 1  # a budget that no post fits into: the refusal tells the least that does


class Pair(NamedTuple):
    """Hold an angle with one of its templates, and a way to compose them in each language."""

    one: ReadAngle
    place: int  # of the template among the angle's
    template: str
    composers: Mapping[str, Composer]
    lacking: Mapping[str, Sequence[str]]  # label -> the languages that lack it

    @property
    def path(self) -> Path:
        """Give the template's place in the angle's file."""
        return ("templates", self.place)


def cut_hooks(found: Survey) -> Iterator[Told]:
    """Find hooks that a phone does not show whole."""
    for one in found.angles:
        for lang in _languages(found, one):
            for index, hook in enumerate(one.angle.hooks):
                text = word(hook.text[lang], knowledge_of(one), lang).text
                subject = Subject(f"{text}\n\n…", lang, POST, frozenset(text))
                for cut in hook_cut(subject):
                    path = ("hooks", index, "text", lang)
                    hint = "a hook is read before the click: say less in it"
                    yield Told(one.file, Fault(path, "hook-cut", cut.message, hint))


def missing_labels(found: Survey) -> Iterator[Told]:
    """Find labels that a template prints and the angle lacks."""
    for pair in _pairs(found):
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


def fruitless(found: Survey) -> Iterator[Told]:
    """Find templates and hooks of which no post comes, and lengths too short for any."""
    for pair in _pairs(found):
        least: dict[str, int] = {}
        refused: dict[str, PostgenError] = {}
        for lang, composer in pair.composers.items():
            question = _shortest_question(pair.one, lang)
            angle = pair.one.angle
            fullest = max(angle.hooks, key=lambda hook: len(angle.following(hook)))
            for hook in (hook for hook in angle.hooks if not _tells_all(angle, hook)):
                parts = Parts(hook.id, pair.template, question)
                try:
                    _try(composer, parts, tuple(LENGTHS.values()) if hook is fullest else ())
                except TooSmall as small:
                    least[lang] = min(least.get(lang, small.least), small.least)
                except PostgenError as error:
                    refused.setdefault(hook.id, error)
        yield from _unfit(pair, refused)
        yield from _short(pair, least)


def needs(found: Survey) -> Iterator[Told]:
    """Find beats that a template shows without, or before, one that they need."""
    for pair in _pairs(found):
        for composer in pair.composers.values():
            for hook in pair.one.angle.hooks:
                yield from _leaning(pair, composer, hook)


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
    hooks = pair.one.angle.hooks
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


def _leaning(pair: Pair, composer: Composer, hook: Hook) -> Iterator[Told]:
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
                    f"template {pair.template!r} does not show {needed!r}: this beat is never told"
                )
                hint = "give both a role that the template shows, or take the need away"
                yield Told(pair.one.file, Fault(path, "needs-absent", msg, hint))
            elif printed.index(needed) > place:
                msg = f"in template {pair.template!r} {needed!r} comes after the beat that needs it"
                hint = f"move {needed} up, or give it a role that is shown earlier"
                yield Told(pair.one.file, Fault(path, "needs-order", msg, hint))


def _languages(found: Survey, one: ReadAngle) -> tuple[str, ...]:
    """List the languages in which every reference of a whole angle can be told."""
    return tuple(lang for lang in found.config.languages if can_be_told(one, lang))


def _pairs(found: Survey) -> Iterator[Pair]:
    """Give the angles with their templates, those labels filled in that they lack."""
    for one in found.angles:
        languages = _languages(found, one)
        for place, name in enumerate(one.angle.templates if languages else ()):
            if name not in found.shapes:
                continue
            names = dict.fromkeys(_LABEL.findall(template(found.location, name).text))
            composers = {}
            lacking: dict[str, list[str]] = {}
            for lang in languages:
                lacks = [label for label in names if label not in one.angle.labels.get(lang, {})]
                composers[lang] = _composer(found, one, lang, lacks)
                for label in lacks:
                    without = [other for other in lacks if other != label]
                    if not _all_print(_composer(found, one, lang, without), name):
                        lacking.setdefault(label, []).append(lang)
            yield Pair(one, place, name, composers, lacking)


def _composer(found: Survey, one: ReadAngle, lang: str, filled: Sequence[str]) -> Composer:
    labels = {**one.angle.labels.get(lang, {}), **{name: (Words("…", 0),) for name in filled}}
    angle: Angle = one.angle._replace(labels={lang: labels})
    shape = found.shapes.__getitem__
    return Composer(angle, knowledge_of(one), lang, shape, found.config.hashtags)


def _all_print(composer: Composer, name: str) -> bool:
    try:
        for hook in composer.angle.hooks:
            composer.printed(name, hook)
    except PostgenError:
        return False
    return True


def _shortest_question(one: ReadAngle, lang: str) -> str:
    def size(place: int) -> int:
        return units(word(one.angle.questions[place].text[lang], knowledge_of(one), lang).text)

    places = range(len(one.angle.questions))
    return one.angle.questions[min(places, key=size)].id
