"""An angle with each of its templates, ready to compose in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from postgen.angle import Angle, Hook
from postgen.drafting.compose import Composer
from postgen.drafting.printing import printed
from postgen.drafting.wording import word
from postgen.errors import PostgenError
from postgen.linkedin.counting import units
from postgen.references import Words
from postgen.validation.survey import ReadAngle, Survey
from postgen.validation.telling import can_be_told, knowledge_of
from postgen.workspace import template
from postgen.workspace.report import Path

_MOST_WORK = 2_000  # hooks times beats, of one angle in one template
_LABEL = re.compile(r"\blabels\.(\w+)")


class Pair(NamedTuple):
    """Hold an angle with one of its templates, and a way to compose them in each language."""

    one: ReadAngle
    place: int  # of the template among the angle's
    template: str
    composers: Mapping[str, Composer]
    lacking: Mapping[str, Sequence[str]]  # label -> the languages that lack it

    @property
    def hooks(self) -> tuple[Hook, ...]:
        """Give the hooks to try: all, unless a stranger's angle has so many that it has no end."""
        angle = self.one.angle
        return angle.hooks[: max(1, _MOST_WORK // len(angle.beats))]

    @property
    def path(self) -> Path:
        """Give the template's place in the angle's file."""
        return ("templates", self.place)


def told_languages(found: Survey, one: ReadAngle) -> tuple[str, ...]:
    """List the languages in which every reference of a whole angle can be told."""
    return tuple(lang for lang in found.config.languages if can_be_told(one, lang))


def pairs(found: Survey) -> Iterator[Pair]:
    """Give the angles with their templates, those labels filled in that they lack."""
    for one in found.angles:
        languages = told_languages(found, one)
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
            printed(composer, name, hook)
    except PostgenError:
        return False
    return True


def shortest_question(one: ReadAngle, lang: str) -> str:
    """Give the id of the question with which a post is shortest."""

    def size(place: int) -> int:
        return units(word(one.angle.questions[place].text[lang], knowledge_of(one), lang).text)

    places = range(len(one.angle.questions))
    return one.angle.questions[min(places, key=size)].id
