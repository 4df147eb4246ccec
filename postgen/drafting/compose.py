"""Compose one post out of an angle's parts, as long as the budget lets it be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from postgen import language
from postgen.angle import Angle, Hook
from postgen.drafting.draft import Draft
from postgen.drafting.fit import Chosen, fit, least, standing
from postgen.drafting.piece import Piece, Placed, bare, place
from postgen.drafting.template import MOST_OUTPUT, Shape, UnfitError
from postgen.drafting.worded import Worded
from postgen.drafting.wording import word
from postgen.errors import UsageError
from postgen.knowledge import Knowledge
from postgen.linkedin.counting import units

LENGTHS = {"short": 700, "medium": 1_500, "long": 2_900}  # budgets, in units
MOST_HASHTAGS = 5


class Parts(NamedTuple):
    """Name the parts of a post that are chosen before its beats."""

    hook: str
    template: str
    question: str


class Composed(NamedTuple):
    """Hold a post and the beats that it tells."""

    parts: Parts
    placed: Placed
    units: int
    beats: tuple[str, ...]


class TooSmall(UsageError):
    """Refuse a budget; `least` is the smallest that the chosen parts fit into, in units."""

    def __init__(self, budget: int, least: int) -> None:
        super().__init__(
            f"hook, one beat and close do not fit into {budget:,} units: the least is {least:,}",
            where="--length",
            hint=f"ask for --length {least} or more",
        )
        self.least = least


class Composer:
    """Compose posts of one angle in one language; words each part once."""

    def __init__(
        self,
        angle: Angle,
        knowledge: Knowledge,
        lang: str,
        shape: Callable[[str], Shape],
        hashtags: Sequence[str] = (),
    ) -> None:
        """Take the angle's knowledge, a way to its templates, and hashtags of the writer's own."""
        self.angle = angle
        self.knowledge = knowledge
        self.lang = lang
        self.shape = shape
        self.hashtags = _merged(hashtags, angle.hashtags[lang])
        self.words = Worded(angle, knowledge, lang, self.hashtags)
        self._hooks: dict[str, Piece] = {}
        self._composed: dict[tuple[Parts, int], Composed] = {}

    def hook(self, hook: Hook) -> Piece:
        """Word a hook."""
        if hook.id not in self._hooks:
            self._hooks[hook.id] = word(
                hook.text[self.lang], self.knowledge, self.lang, hook.rests_on
            )
        return self._hooks[hook.id]

    def compose(self, parts: Parts, budget: int) -> Composed:
        """Compose the post that tells most within `budget` units.

        Raises UsageError with the least that would do where hook, one beat and close do not fit.
        """
        if (parts, budget) not in self._composed:
            self._composed[parts, budget] = self._compose(parts, budget)
        return self._composed[parts, budget]

    def _compose(self, parts: Parts, budget: int) -> Composed:
        shape = self.shape(parts.template)
        hook = next(h for h in self.angle.hooks if h.id == parts.hook)
        question = next(q for q in self.angle.questions if q.id == parts.question)
        following = self.angle.following(hook)
        words = self.words
        words.tell(following)
        fixed = len(words.pieces)
        opening = {
            "hook": words.print_piece(self.hook(hook)),
            "setting": words.print(hook.setting.get(self.lang) or self.angle.setting[self.lang]),
            "question": words.print(question.text[self.lang]),
        }

        def rendered(chosen: Iterable[str], most: int = MOST_OUTPUT) -> str:
            lists = words.lists(following, frozenset(chosen))
            return shape.render({**words.fixed, **opening, **lists}, most)

        try:
            told = frozenset(hook.tells)
            everything = (beat.id for beat in following if beat.id not in told)
            shown = words.shown(rendered(everything, words.most()))
            candidates = standing(following, shown, told)
            if not candidates:
                msg = f"template {shape.name!r} shows no beat of angle {self.angle.id!r}"
                raise UnfitError(shape.name, msg, "give the angle beats of the roles it prints")
            lengths: dict[Chosen, int] = {}

            def length(chosen: Chosen) -> int:
                if chosen not in lengths:
                    lengths[chosen] = units(bare(rendered(chosen)))
                return lengths[chosen]

            chosen = fit(candidates, length, budget)
            if chosen is None:
                raise TooSmall(budget, least(candidates, length))
            placed = place(rendered(chosen), words.pieces)
        finally:
            del words.pieces[fixed:]
        beats = tuple(beat.id for beat in following if beat.id in chosen)
        return Composed(parts, placed, units(placed.text), beats)

    def draft(self, composed: Composed, *, variant: int, length: str, budget: int) -> Draft:
        """Make a composed post a draft, with all that its readers ask for."""
        source = self.knowledge.source
        return Draft(
            angle=self.angle.id,
            source=source.id,
            lang=self.lang,
            template=composed.parts.template,
            hook=composed.parts.hook,
            question=composed.parts.question,
            variant=variant,
            length=length,
            budget=budget,
            text=composed.placed.text,
            units=composed.units,
            hashtags=self.hashtags,
            first_comment=language.first_comment(source.show, source.title, source.url, self.lang),
            beats=composed.beats,
            citations=composed.placed.citations,
            sources=self.angle.sources,
        )


def _merged(own: Sequence[str], angle: Sequence[str]) -> tuple[str, ...]:
    """Put the writer's own hashtags before the angle's, five at most, none twice."""
    tags: dict[str, str] = {}
    for tag in (*own, *angle):
        tags.setdefault(tag.lstrip("#").casefold(), tag.lstrip("#"))
    return tuple(tags.values())[:MOST_HASHTAGS]
