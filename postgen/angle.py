"""An angle: one thesis, with the hooks, beats and questions that posts are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from postgen.references import Text

HOOK_KINDS = ("scene", "contradiction", "figure", "question", "quote", "confession", "statement")
ROLES = ("fact", "mechanism", "quote", "turn", "stake", "reading")
STATES = ("source", "author")


class Hook(NamedTuple):
    """Open a post: the paragraph above the fold."""

    id: str
    kind: str  # one of HOOK_KINDS
    text: Mapping[str, Text]
    rests_on: tuple[str, ...]  # ids of claims, figures or quotes
    setting: Mapping[str, Text] = {}  # the angle's own where a language is missing
    tells: tuple[str, ...] = ()  # beats that this hook already tells: left out after it
    path: tuple[str, ...] = ()  # the beats that follow it, in this order; none: all, in file order
    template: str = ""  # the one it is best with; none: whichever was used least
    question: str = ""  # likewise


class Beat(NamedTuple):
    """Make one step of the body."""

    id: str
    role: str  # one of ROLES
    priority: int  # 1 is highest
    states: str  # one of STATES
    text: Mapping[str, Text]
    rests_on: tuple[str, ...]
    item: Mapping[str, Text] = {}  # the same step in one line, for templates that list
    needs: tuple[str, ...] = ()  # beats that must stand before it


class Question(NamedTuple):
    """Close a post."""

    id: str
    text: Mapping[str, Text]


class Series(NamedTuple):
    """Name the figures that tell the angle in numbers, in order."""

    title: Mapping[str, str]
    points: tuple[Point, ...]


class Point(NamedTuple):
    """Put a label beside a figure."""

    figure: str
    label: Mapping[str, Text]


class Angle(NamedTuple):
    """Hold all that posts of one thesis are made of."""

    id: str
    sources: tuple[str, ...]
    title: Mapping[str, str]
    thesis: Mapping[str, Text]
    templates: tuple[str, ...]
    setting: Mapping[str, Text]  # who said it, where and when; follows the hook
    hooks: tuple[Hook, ...]
    beats: tuple[Beat, ...]
    questions: tuple[Question, ...]
    hashtags: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, Mapping[str, Text]] = {}  # language -> name -> words a template asks for
    series: Series | None = None

    def following(self, hook: Hook) -> tuple[Beat, ...]:
        """Give the beats that may follow a hook, in the order they come in."""
        if not hook.path:
            return self.beats
        by_id = {beat.id: beat for beat in self.beats}
        return tuple(by_id[beat_id] for beat_id in hook.path)
