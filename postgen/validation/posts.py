"""Checks of the posts that an angle makes, by the same code that drafts them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress

from postgen.angle import Angle, Hook
from postgen.checks import CODES, check
from postgen.drafting.compose import LENGTHS, Composer, Parts, TooSmall
from postgen.drafting.printing import doubled
from postgen.drafting.wording import word
from postgen.errors import PostgenError
from postgen.validation.leaning import leaning, needs
from postgen.validation.pairing import Pair, pairs, shortest_question, told_languages
from postgen.validation.paths import untold
from postgen.validation.survey import Survey, Told
from postgen.validation.telling import knowledge_of
from postgen.validation.titles import lonely_titles
from postgen.workspace.faults import Fault

_CUT = "hook-cut"
_OTHERS = frozenset(CODES) - {_CUT}
_NOWHERE = 1  # a budget that no post fits into: the refusal tells the least that does


def cut_hooks(found: Survey) -> Iterator[Told]:
    """Find hooks that a phone does not show whole."""
    for one in found.angles:
        for lang in told_languages(found, one):
            for index, hook in enumerate(one.angle.hooks):
                text = word(hook.text[lang], knowledge_of(one), lang).text
                for cut in check(f"{text}\n\n…", lang=lang, ignore=_OTHERS):
                    if cut.code == _CUT:
                        path = ("hooks", index, "text", lang)
                        hint = "a hook is read before the click: say less in it"
                        yield Told(one.file, Fault(path, _CUT, cut.message, hint))


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


def doubled_beats(composed: Sequence[Pair]) -> Iterator[Told]:
    """Find templates that print a beat twice, told at the first angle that uses them."""
    found = set()
    for pair in composed:
        for composer in pair.composers.values():
            for hook in () if pair.template in found else pair.hooks:
                with suppress(PostgenError):  # `fruitless` says so
                    twice = doubled(composer, pair.template, hook)
                    if twice and pair.template not in found:
                        found.add(pair.template)
                        msg = f"template {pair.template!r} prints the beat {twice[0]!r} twice"
                        hint = "two of its lists hold it: docs/template.md says what each holds"
                        yield Told(pair.one.file, Fault(pair.path, "told-twice", msg, hint))


def fruitless(composed: Sequence[Pair]) -> Iterator[Told]:
    """Find templates and hooks of which no post comes, and lengths too short for any."""
    for pair in composed:
        least: dict[str, int] = {}
        refused: dict[str, PostgenError] = {}
        for lang, composer in pair.composers.items():
            question = shortest_question(pair.one, lang)
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


_COMPOSING: tuple[Callable[[Sequence[Pair]], Iterator[Told]], ...] = (
    missing_labels,
    doubled_beats,
    fruitless,
    needs,
    leaning,
    untold,
    lonely_titles,
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
