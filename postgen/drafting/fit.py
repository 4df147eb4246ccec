"""Choose the beats that say most within a length."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from postgen.angle import Beat
from postgen.errors import UsageError

MOST_TRIES = 4_000
MOST_BEATS = 300


class Candidate(NamedTuple):
    """Hold what choosing needs to know of a beat."""

    id: str
    priority: int  # 1 is highest
    needs: frozenset[str]  # ids among the candidates


Chosen = frozenset[str]


def fit(beats: Sequence[Candidate], units: Callable[[Chosen], int], budget: int) -> Chosen | None:
    """Give the set of beats of greatest value whose post is within the budget, or None.

    One beat is worth more than all beats of lower priorities together, so values compare as the
    numbers of beats at each priority, highest first. Ties go to the longer post, then to file
    order. `units` measures the post that a set makes, as rendered; it must never shrink when a beat
    is added, which the templates' short list of nodes sees to. No beat at all is no post.

    Raises UsageError where there are so many beats, or so many of one priority, that the choice has
    no end in sight.
    """
    if len(beats) > MOST_BEATS:
        msg = f"there are {len(beats):,} beats to choose among, and {MOST_BEATS} are the most"
        raise UsageError(msg, hint="make several angles of it")
    return _Search(beats, units, budget).run()


def standing(beats: Sequence[Beat], shown: frozenset[str], told: frozenset[str]) -> list[Candidate]:
    """Give the beats that can stand in a post.

    They are shown by its template, not told by its hook, and lean on none that cannot be there.
    """
    needs = {beat.id: frozenset(beat.needs) - told for beat in beats if beat.id in shown - told}
    while fallen := [beat_id for beat_id, others in needs.items() if not others <= needs.keys()]:
        for beat_id in fallen:
            del needs[beat_id]
    return [Candidate(b.id, b.priority, needs[b.id]) for b in beats if b.id in needs]


def least(candidates: Sequence[Candidate], units: Callable[[Chosen], int]) -> int:
    """Measure the shortest post that tells one beat, with those it leans on."""
    needs = {candidate.id: candidate.needs for candidate in candidates}
    return min(units(closed(beat_id, needs)) for beat_id in needs)


def closed(beat_id: str, needs: Mapping[str, frozenset[str]]) -> Chosen:
    """Give a beat with all that it leans on, near and far."""
    found: set[str] = set()
    waiting = [beat_id]
    while waiting:
        current = waiting.pop()
        if current not in found:
            found.add(current)
            waiting.extend(needs[current])
    return frozenset(found)


class _Search:
    """Walk the sets of beats from the most valuable down, leaving out what cannot win."""

    def __init__(
        self, beats: Sequence[Candidate], units: Callable[[Chosen], int], budget: int
    ) -> None:
        self.place = {beat.id: place for place, beat in enumerate(beats)}
        self.ranked = sorted(beats, key=lambda b: (b.priority, self.place[b.id]))
        self.levels = sorted({beat.priority for beat in beats})
        self.by_id = {beat.id: beat for beat in beats}
        self.needs = {beat.id: beat.needs for beat in beats}
        self.units = units
        self.budget = budget
        self.tries = 0
        self.best: Chosen | None = None
        self.best_rank: tuple[object, ...] = ()
        self.seen: dict[Chosen, int] = {}

    def run(self) -> Chosen | None:
        self.walk(0, frozenset(), frozenset())
        return self.best

    def length(self, chosen: Chosen) -> int:
        if chosen not in self.seen:
            self.tries += 1
            if self.tries > MOST_TRIES:
                msg = "too many beats share a priority to choose among them"
                raise UsageError(msg, hint="give the angle's beats more different priorities")
            self.seen[chosen] = self.units(chosen)
        return self.seen[chosen]

    def value(self, chosen: Chosen) -> tuple[int, ...]:
        counts = dict.fromkeys(self.levels, 0)
        for beat_id in chosen:
            counts[self.by_id[beat_id].priority] += 1
        return tuple(counts.values())

    def walk(self, at: int, chosen: Chosen, refused: Chosen) -> None:
        if self.best is not None:
            hoped = self.value(chosen | {b.id for b in self.ranked[at:]} - refused)
            if hoped < self.best_rank[0]:  # type: ignore[operator]
                return
        if at == len(self.ranked):
            self.weigh(chosen)
            return
        beat = self.ranked[at]
        if beat.id in chosen:
            self.walk(at + 1, chosen, refused)
            return
        wanted = closed(beat.id, self.needs)
        if not wanted & refused and self.length(chosen | wanted) <= self.budget:
            self.walk(at + 1, chosen | wanted, refused)
        self.walk(at + 1, chosen, refused | {beat.id})

    def weigh(self, chosen: Chosen) -> None:
        if not chosen or self.length(chosen) > self.budget:
            return
        order = tuple(-place for place in sorted(self.place[b] for b in chosen))
        rank = (self.value(chosen), self.length(chosen), order)
        if self.best is None or rank > self.best_rank:
            self.best, self.best_rank = chosen, rank
