"""Compose one post out of an angle's parts, as long as the budget lets it be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from postgen import language
from postgen.angle import Angle, Beat, Hook
from postgen.drafting.draft import Draft
from postgen.drafting.fit import Chosen, fit, least, standing
from postgen.drafting.piece import Piece, Placed, Printed, bare, order, place
from postgen.drafting.template import MOST_OUTPUT, Shape, UnfitError
from postgen.drafting.wording import word
from postgen.errors import UsageError
from postgen.knowledge import Knowledge
from postgen.linkedin.counting import units

LENGTHS = {"short": 700, "medium": 1_500, "long": 2_900}  # budgets, in units
MOST_HASHTAGS = 5

_LIST_OF_ROLE = {
    "fact": "facts",
    "mechanism": "mechanisms",
    "quote": "quotes",
    "turn": "turns",
    "stake": "stakes",
    "reading": "readings",
}


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


class _Labels:
    """Look a label up by name, for `{{ labels.name }}`."""

    def __init__(self, labels: dict[str, Printed]) -> None:
        self._labels = labels

    def __getitem__(self, name: str) -> Printed:
        from jinja2 import UndefinedError

        try:
            return self._labels[name]
        except KeyError:
            msg = f"the angle has no label {name!r}"
            raise UndefinedError(msg) from None


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
        self._pieces: list[Piece] = []
        self._beats = {beat.id: self._beat(beat) for beat in angle.beats}
        self._fixed: dict[str, Any] = {
            "hashtags": " ".join("#" + tag for tag in self.hashtags),
            "labels": _Labels(
                {name: self._print(text) for name, text in angle.labels.get(lang, {}).items()}
            ),
            "series": [self._print(p.label[lang]) for p in angle.series.points]
            if angle.series
            else [],
        }
        self._hooks: dict[str, Piece] = {}
        self._composed: dict[tuple[Parts, int], Composed] = {}

    def hook(self, hook: Hook) -> Piece:
        """Word a hook."""
        if hook.id not in self._hooks:
            self._hooks[hook.id] = word(
                hook.text[self.lang], self.knowledge, self.lang, hook.rests_on
            )
        return self._hooks[hook.id]

    def told(self, beat_id: str) -> tuple[str, ...]:
        """Give the words of a beat: its paragraph, and its short form where it has one."""
        return tuple(self._pieces[number].text for number in sorted(self._beats[beat_id][1]))

    def printed(self, template: str, hook: Hook) -> tuple[str, ...]:
        """Give the beats that a template prints after a hook, in its order, were there room."""
        return tuple(dict.fromkeys(beat for beat, _ in self._printings(template, hook)))

    def doubled(self, template: str, hook: Hook) -> tuple[str, ...]:
        """Give the beats whose same words a template prints more than once after a hook."""
        seen: set[tuple[str, int]] = set()
        twice = {}
        for printing in self._printings(template, hook):
            if printing in seen:
                twice[printing[0]] = True
            seen.add(printing)
        return tuple(twice)

    def _printings(self, template: str, hook: Hook) -> list[tuple[str, int]]:
        """Give each beat that is printed, with the number of the piece that holds its words."""
        following = self.angle.following(hook)
        lists = self._lists(following, frozenset(b.id for b in following) - {*hook.tells})
        opening = dict.fromkeys(("hook", "setting", "question"), "")
        rendered = self.shape(template).render({**self._fixed, **opening, **lists}, self._most())
        bearers = {number: b for b, (_, pieces) in self._beats.items() for number in pieces}
        return [(bearers[number], number) for number in order(rendered) if number in bearers]

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
        fixed = len(self._pieces)
        opening = {
            "hook": self._print_piece(self.hook(hook)),
            "setting": self._print(hook.setting.get(self.lang) or self.angle.setting[self.lang]),
            "question": self._print(question.text[self.lang]),
        }

        def rendered(chosen: Iterable[str], most: int = MOST_OUTPUT) -> str:
            lists = self._lists(following, frozenset(chosen))
            return shape.render({**self._fixed, **opening, **lists}, most)

        try:
            told = frozenset(hook.tells)
            everything = (beat.id for beat in following if beat.id not in told)
            shown = self._shown(rendered(everything, self._most()))
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
            placed = place(rendered(chosen), self._pieces)
        finally:
            del self._pieces[fixed:]
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
        )

    def _print_piece(self, piece: Piece, item: Printed | None = None) -> Printed:
        self._pieces.append(piece)
        return Printed(len(self._pieces) - 1, piece, item)

    def _print(self, text: Any) -> Printed:
        return self._print_piece(word(text, self.knowledge, self.lang))

    def _beat(self, beat: Beat) -> tuple[Printed, frozenset[int]]:
        """Word a beat; give the numbers of its pieces too."""
        first = len(self._pieces)
        claims = beat.rests_on if beat.states == "source" else ()
        item = None
        if self.lang in beat.item:
            item = self._print_piece(word(beat.item[self.lang], self.knowledge, self.lang, claims))
        printed = self._print_piece(
            word(beat.text[self.lang], self.knowledge, self.lang, claims), item
        )
        return printed, frozenset(range(first, len(self._pieces)))

    def _lists(self, following: Sequence[Beat], chosen: Chosen) -> dict[str, list[Printed]]:
        """Give the lists that templates loop over, holding the chosen beats in their order."""
        lists: dict[str, list[Printed]] = {name: [] for name in _LIST_OF_ROLE.values()}
        lists |= {"beats": [], "body": [], "items": []}
        for beat in following:
            if beat.id in chosen:
                printed = self._beats[beat.id][0]
                lists["beats"].append(printed)
                lists[_LIST_OF_ROLE[beat.role]].append(printed)
                if beat.role not in ("quote", "reading"):
                    lists["body"].append(printed)
                if self.lang in beat.item:
                    lists["items"].append(printed)
        return lists

    def _most(self) -> int:
        """Bound what all beats make: no post, for it only shows which of them can stand."""
        return MOST_OUTPUT + 10 * sum(len(piece.text) for piece in self._pieces)

    def _shown(self, rendered: str) -> frozenset[str]:
        numbers = place(rendered, self._pieces).shown
        return frozenset(b for b, (_, pieces) in self._beats.items() if pieces & numbers)


def _merged(own: Sequence[str], angle: Sequence[str]) -> tuple[str, ...]:
    """Put the writer's own hashtags before the angle's, five at most, none twice."""
    tags: dict[str, str] = {}
    for tag in (*own, *angle):
        tags.setdefault(tag.lstrip("#").casefold(), tag.lstrip("#"))
    return tuple(tags.values())[:MOST_HASHTAGS]
