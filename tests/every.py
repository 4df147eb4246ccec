"""Every combination of the built-in workspace, composed once for all the tests that walk it."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from postgen import workspace
from postgen.angle import Angle
from postgen.drafting.compose import LENGTHS, Composed, Composer, Parts
from postgen.drafting.template import Shape, read_template
from postgen.knowledge import Knowledge

LOCATION = workspace.find(None, {}, Path("/"))
ANGLES = list(workspace.angle_ids(LOCATION))
LANGUAGES = workspace.load_config(LOCATION).languages


class Case(NamedTuple):
    """Name a combination and hold its post."""

    name: str
    lang: str
    length: str
    post: Composed
    knowledge: Knowledge


@functools.cache
def shape(name: str) -> Shape:
    found = workspace.template(LOCATION, name)
    return read_template(found.name, found.text, str(found.path))


@functools.cache
def knowledge(source: str) -> Knowledge:
    return workspace.load_knowledge(LOCATION, source)


@functools.cache
def angle(angle_id: str) -> Angle:
    return workspace.load_angle(LOCATION, angle_id)


@functools.cache
def composer(angle_id: str, lang: str) -> Composer:
    return Composer(angle(angle_id), knowledge(angle(angle_id).sources[0]), lang, shape)


@functools.cache
def cases(angle_id: str) -> tuple[Case, ...]:
    return tuple(_cases(angle_id))


def _cases(angle_id: str) -> Iterator[Case]:
    """Compose every hook with every template that suits, in each language and length.

    Questions take turns: each meets each hook and each template.
    """
    one = angle(angle_id)
    source = knowledge(one.sources[0])
    for lang in LANGUAGES:
        for length, budget in LENGTHS.items():
            for h, hook in enumerate(one.hooks):
                for t, template in enumerate(one.templates):
                    question = one.questions[(h + t) % len(one.questions)]
                    post = composer(angle_id, lang).compose(
                        Parts(hook.id, template, question.id), budget
                    )
                    name = f"{angle_id}/{lang}/{length}/{hook.id}/{template}/{question.id}"
                    yield Case(name, lang, length, post, source)
