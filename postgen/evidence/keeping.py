"""Keep what is worked out of a source, for the next text that is held to it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from postgen.knowledge.model import Knowledge

T = TypeVar("T")
P = ParamSpec("P")

_MOST = 16  # sources, each in its languages, of which what was worked out is kept


def kept(work: Callable[Concatenate[Knowledge, P], T]) -> Callable[Concatenate[Knowledge, P], T]:
    """Keep what a function gives for a source: the same object for the same source again.

    A source is known by being the same object, which is kept too: to hash all that it holds would
    take as long as the work.
    """
    held: dict[tuple[Hashable, ...], tuple[Knowledge, T]] = {}

    @wraps(work)
    def given(knowledge: Knowledge, /, *args: P.args, **kwargs: P.kwargs) -> T:
        key = (id(knowledge), *args, *sorted(kwargs.items()))
        found = held.pop(key, None)
        if found is None:
            found = (knowledge, work(knowledge, *args, **kwargs))
            if len(held) >= _MOST:
                del held[next(iter(held))]
        held[key] = found  # the latest last
        return found[1]

    return given
