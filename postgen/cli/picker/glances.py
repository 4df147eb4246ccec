"""What a picker shows of each draft, composed beside the keys so that no key waits for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Condition, Thread
from typing import NamedTuple

from postgen.cli.output import folded
from postgen.cli.picker.choosing import Choice, Choosing
from postgen.cli.studio import Studio, Take
from postgen.errors import PostgenError
from postgen.language import typography
from postgen.linkedin.fold import LABELS, MOBILE
from postgen.linkedin.limits import limit


class Glance(NamedTuple):
    """Hold what is seen of one draft, or the fault that keeps it from being made."""

    variants: int = 1  # how many the angle has
    head: tuple[str, ...] = ()  # the lines above a phone's fold
    label: str = ""  # what the phone puts there to open the rest
    rest: str = ""
    standing: str = ""  # units, and how the hook stands
    parts: str = ""  # hook, template, question
    fault: tuple[str, ...] = ()


class Glances:
    """Compose in a thread of its own: what is wanted now first, then the titles."""

    def __init__(
        self,
        studio: Studio,
        choosing: Choosing,
        changed: Callable[[], None],
    ) -> None:
        """Tell `choosing` titles and numbers of variants; call `changed` at any news."""
        self._studio = studio
        self._choosing = choosing
        self._untitled = choosing.shown[::-1]
        self._changed = changed
        self._made: dict[Choice, Glance] = {}
        self._takes: dict[str, tuple[list[Take], Iterator[Take]]] = {}
        self._faults: dict[str, Glance] = {}
        self._wanted: Choice | None = None
        self._news = Condition()

    def start(self) -> None:
        """Begin to compose; the thread ends with the process."""
        Thread(target=self._work, daemon=True).start()

    def of(self, choice: Choice) -> Glance | None:
        """Give what is seen of a draft; None, and soon a change, where it is not made yet."""
        made = self._made.get(choice)
        if made is None:
            with self._news:
                self._wanted = choice
                self._news.notify()
        return made

    def _work(self) -> None:
        while True:
            with self._news:
                while self._wanted is None and not self._untitled:
                    self._news.wait()
                wanted, self._wanted = self._wanted, None
            if wanted is None:
                self._title(self._untitled.pop())
            elif wanted not in self._made:
                self._made[wanted] = self._look(wanted)
            self._changed()

    def _title(self, angle: str) -> None:
        try:
            title = self._studio.angle(angle).title[self._studio.lang]
        except PostgenError:
            return  # its glance says why
        self._choosing.name(angle, typography(title, self._studio.lang))

    def _look(self, choice: Choice) -> Glance:
        """Compose as far as the variant, or to the first fault: it stands for what would follow."""
        angle, counts = choice.angle, self._choosing.variants
        try:
            if angle not in self._takes:
                counts[angle] = len(self._studio.angle(angle).hooks)
                takes = self._studio.takes(angle, None, variant=None, each=True)
                self._takes[angle] = [], takes
            made, more = self._takes[angle]
            while len(made) < choice.variant and angle not in self._faults:
                take = next(more, None)
                if take is None:
                    counts[angle] = len(made)  # a hook that does not fit makes none
                    break
                made.append(take)
        except PostgenError as error:
            counts.setdefault(angle, 1)
            self._faults[angle] = _fault(error)
        made, _ = self._takes.get(angle, ([], None))
        if angle in self._faults and choice.variant > len(made):
            return self._faults[angle]
        return self._seen(made[min(choice.variant, len(made)) - 1], counts[angle])

    def _seen(self, take: Take, variants: int) -> Glance:
        draft = take.draft
        fold = folded(take.text, draft.lang, MOBILE)
        hook = "hook complete on a phone" if fold.complete else "hook cut on a phone"
        return Glance(
            variants,
            head=fold.lines,
            label=LABELS.get(draft.lang, LABELS["en"]) if fold.cut else "",
            rest=take.text[len(fold.visible) :].removeprefix("\n").lstrip(" "),
            standing=f"{take.units:,} of {limit(take.kind):,} units · {hook} (estimate)",
            parts=" · ".join((draft.hook, draft.template, draft.question)),
        )


def _fault(error: PostgenError) -> Glance:
    excerpt = getattr(error, "excerpt", "").splitlines()
    hint = f"hint: {error.hint}" if error.hint else ""
    return Glance(fault=tuple(filter(None, (error.where, error.what, *excerpt, hint))))
