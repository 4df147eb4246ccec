"""Find things that need each other in a circle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def cycle(needs: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Give the first circle found, its first member again at the end; nothing where there is none.

    Names that are no key are passed over. No recursion: a chain may be as long as a file.
    """
    done: set[str] = set()
    for first in needs:
        if first in done:
            continue
        trail = [first]
        open_ends = [iter(needs[first])]
        on_trail = {first}
        while trail:
            name = next(open_ends[-1], None)
            if name is None:
                open_ends.pop()
                left = trail.pop()
                on_trail.discard(left)
                done.add(left)
            elif name in on_trail:
                return (*trail[trail.index(name) :], name)
            elif name in needs and name not in done:
                trail.append(name)
                on_trail.add(name)
                open_ends.append(iter(needs[name]))
    return ()
