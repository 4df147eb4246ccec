"""Choosing beats, held against trying every set."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgen.drafting.fit import Candidate, fit
from postgen.errors import UsageError


def beats(*priorities: int, needs: dict[int, set[int]] | None = None) -> list[Candidate]:
    needs = needs or {}
    return [
        Candidate(f"b{n}", priority, frozenset(f"b{m}" for m in needs.get(n, ())))
        for n, priority in enumerate(priorities)
    ]


def sizes(*lengths: int, base: int = 100):
    table = {f"b{n}": length for n, length in enumerate(lengths)}
    return lambda chosen: base + sum(table[beat] for beat in chosen)


@pytest.mark.parametrize(
    ("what", "priorities", "lengths", "needs", "budget", "expected"),
    [
        ("all fit", (1, 2, 3), (10, 10, 10), {}, 130, {"b0", "b1", "b2"}),
        ("the first outweighs all others", (1, 2, 2, 2), (30, 10, 10, 10), {}, 130, {"b0"}),
        ("too long a first is left out", (1, 2, 2), (90, 10, 10), {}, 130, {"b1", "b2"}),
        ("of two alike, the longer", (1, 1), (20, 30), {}, 130, {"b1"}),
        ("of two alike in length, the first in the file", (1, 1), (30, 30), {}, 130, {"b0"}),
        ("two small ones beat one large", (1, 1, 1), (30, 15, 15), {}, 130, {"b1", "b2"}),
        ("a beat brings what it leans on", (1, 3), (10, 10), {0: {1}}, 130, {"b0", "b1"}),
        ("or stays out with it", (1, 2, 3), (10, 10, 25), {0: {2}}, 130, {"b1"}),
        ("none fits", (1, 2), (40, 50), {}, 130, None),
        ("to the unit", (1,), (30,), {}, 130, {"b0"}),
        ("and not one over", (1,), (31,), {}, 130, None),
    ],
)
def test_fit(what, priorities, lengths, needs, budget, expected):
    chosen = fit(beats(*priorities, needs=needs), sizes(*lengths), budget)

    assert chosen == expected, what


def test_too_many_equals_are_refused_not_waited_for():
    with pytest.raises(UsageError) as refusal:
        fit(beats(*[1] * 40), sizes(*range(10, 50)), 500)

    assert refusal.value.what == "too many beats share a priority to choose among them"


def test_more_beats_than_anyone_writes_are_refused():
    with pytest.raises(UsageError) as refusal:
        fit(beats(*range(1, 302)), sizes(*range(10, 311)), 500)

    assert refusal.value.what == "there are 301 beats to choose among, and 300 are the most"


@st.composite
def problems(draw):
    count = draw(st.integers(1, 7))
    priorities = draw(st.lists(st.integers(1, 4), min_size=count, max_size=count))
    lengths = draw(st.lists(st.integers(1, 40), min_size=count, max_size=count))
    needs = {n: draw(st.sets(st.integers(0, n - 1), max_size=2)) for n in range(1, count)}
    return beats(*priorities, needs=needs), lengths, draw(st.integers(100, 260))


def value(candidates, chosen):
    by_id = {c.id: c for c in candidates}
    levels = sorted({c.priority for c in candidates})
    return tuple(sum(by_id[b].priority == level for b in chosen) for level in levels)


@given(problems())
def test_nothing_that_fits_is_worth_more(problem):
    candidates, lengths, budget = problem
    units = sizes(*lengths)
    ids = [c.id for c in candidates]
    fitting = [
        frozenset(some)
        for size in range(1, len(ids) + 1)
        for some in combinations(ids, size)
        if units(some) <= budget and all(c.needs <= set(some) for c in candidates if c.id in some)
    ]

    chosen = fit(candidates, units, budget)

    def merit(some):
        return (
            value(candidates, some),
            units(some),
            [-ids.index(b) for b in sorted(some, key=ids.index)],
        )

    assert chosen == (max(fitting, key=merit) if fitting else None)


@given(problems(), st.integers(0, 60))
def test_more_room_never_lowers_the_value(problem, more):
    candidates, lengths, budget = problem
    less_room = fit(candidates, sizes(*lengths), budget)
    more_room = fit(candidates, sizes(*lengths), budget + more)

    if less_room is not None:
        assert more_room is not None
        assert value(candidates, more_room) >= value(candidates, less_room)
