"""Checks of titles and labels: whether a post has under them what they announce."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress

from postgen.drafting.compose import LENGTHS, Composer, Parts, TooSmall
from postgen.drafting.outline import Outline, Title
from postgen.errors import PostgenError
from postgen.validation.pairing import Pair, shortest_question
from postgen.validation.survey import Told
from postgen.workspace.faults import Fault
from postgen.workspace.report import Path


def lonely_titles(composed: Sequence[Pair]) -> Iterator[Told]:
    """Find titles that stand over nothing in a post, and those that announce a list of one."""
    for pair in composed:
        found = set()  # told in one language: what is missing is mostly missing in all
        for lang, composer in pair.composers.items():
            with suppress(PostgenError):  # `fruitless` says so
                for title, where in _titles(pair, composer, lang):
                    key = (title.label or title.words, title.under == 0)
                    if title.under < (2 if title.listed else 1) and key not in found:
                        found.add(key)
                        yield Told(pair.one.file, _fault(pair, lang, title, where))


def _titles(pair: Pair, composer: Composer, lang: str) -> Iterator[tuple[Title, str]]:
    """Give the titles of the posts that tell least: after each hook, the shortest that there is."""
    outline = Outline(composer, pair.template)
    question = shortest_question(pair.one, lang)
    for hook in pair.hooks if outline.announcing else ():
        for length, budget in LENGTHS.items():
            try:
                post = composer.compose(Parts(hook.id, pair.template, question), budget)
            except TooSmall:
                continue
            except PostgenError:
                break
            for title in outline.titles(hook, post.beats):
                yield title, f"the {length} {pair.template!r} post after the hook {hook.id!r}"
            break


def _fault(pair: Pair, lang: str, title: Title, where: str) -> Fault:
    path: Path = ("labels", lang, title.label)
    if title.label not in pair.one.angle.labels.get(lang, {}):
        path = pair.path  # the template's own words
    what = f"the label {title.label!r}" if title.label else f"the title {title.words!r}"
    if title.under:
        msg = f"{what} announces a list, and in {where} one line follows it"
        hint = "give more beats a short form, or raise their priority; or let the words suit one"
        return Fault(path, "list-of-one", msg, hint)
    msg = f"{what} stands over nothing in {where}"
    hint = "let the template ask first, with {% if LIST %}, whether there is anything"
    return Fault(path, "title-alone", msg, hint)
