"""The laws of sums of ranges: nothing is lost, nothing is invented, and no float makes a noise."""

from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from postgen.knowledge.arithmetic import (
    Interval,
    holds_zero,
    interval,
    minus,
    over,
    plus,
    rounded,
    scaled,
    times,
)

WHOLE = st.integers(-(10**16), 10**16)
# As a person types them: a float stands for its digits.
TYPED = st.builds(
    lambda digits, places: float(f"{digits}e{places}"),
    st.integers(-(10**12), 10**12),
    st.integers(-9, 18),
)
NUMBERS = WHOLE | TYPED
INTERVALS = st.builds(lambda ends: interval(min(ends), max(ends)), st.tuples(NUMBERS, NUMBERS))
INSIDE = st.fractions(0, 1, max_denominator=1000)
DIGITS = st.integers(1, 15)


def exactly(number):
    return Fraction(repr(number))


def ends(one):
    return Fraction(one.low, one.over), Fraction(one.high, one.over)


def point(one, share):
    low, high = ends(one)
    return low + (high - low) * share


@given(NUMBERS, NUMBERS)
@example(0.1, 0.2)
@example(1e300, 1e-300)
def test_a_range_is_what_its_digits_say(low, high):
    low, high = sorted((low, high), key=exactly)
    assert ends(interval(low, high)) == (exactly(low), exactly(high))


@pytest.mark.parametrize(
    ("operation", "done"),
    [
        (plus, lambda a, b: a + b),
        (minus, lambda a, b: a - b),
        (times, lambda a, b: a * b),
        (over, lambda a, b: a / b),
    ],
)
@given(one=INTERVALS, other=INTERVALS, share=INSIDE, other_share=INSIDE)
@example(interval(-2, 3), interval(-5, 7), Fraction(1, 2), Fraction(1, 3))
@example(interval(-2, 3), interval(-5, -4), Fraction(0), Fraction(1))
def test_what_comes_of_any_two_points_is_in_what_comes_of_the_ranges(
    operation, done, one, other, share, other_share
):
    if operation is over and holds_zero(other):
        return
    found = operation(one, other)
    low, high = ends(found)

    assert found.over > 0
    assert low <= done(point(one, share), point(other, other_share)) <= high
    # And it is no wider than it must be: each end comes of two ends.
    assert {low, high} <= {done(a, b) for a in ends(one) for b in ends(other)}


@given(INTERVALS, INTERVALS)
def test_the_order_of_a_product_and_of_a_sum_does_not_matter(one, other):
    assert times(one, other) == times(other, one)
    assert plus(one, other) == plus(other, one)


@given(NUMBERS, NUMBERS)
def test_minus_undoes_plus_for_exact_values(one, other):
    there = plus(interval(one, one), interval(other, other))
    assert ends(minus(there, interval(other, other))) == ends(interval(one, one))


@given(NUMBERS, NUMBERS.filter(bool))
def test_over_undoes_times_for_exact_values(one, other):
    there = times(interval(one, one), interval(other, other))
    assert ends(over(there, interval(other, other))) == ends(interval(one, one))


@given(INTERVALS, st.integers(1, 10**9), st.integers(1, 10**9))
def test_a_scale_moves_both_ends(one, top, bottom):
    assert ends(scaled(one, top, bottom)) == tuple(e * Fraction(top, bottom) for e in ends(one))


@given(st.fractions(), DIGITS)
@example(Fraction(1, 3), 15)
@example(Fraction(10**300 - 1), 15)
@example(Fraction(1, 10**300), 1)
def test_a_number_is_rounded_to_the_nearest_of_so_many_digits(number, digits):
    told, exact = rounded(number.numerator, number.denominator, digits)
    value = exactly(told)
    shown = format(abs(told), f".{digits}g") if told else "0"

    assert exact == (value == number)
    assert Fraction(shown) == abs(value)  # it has no more digits
    if number:
        step = Fraction(10) ** (len_of(abs(number)) - digits)
        assert abs(value - number) <= step / 2
        assert not (abs(value - number) == step / 2 and abs(value) < abs(number))
    assert isinstance(told, int) == (value.denominator == 1)


def len_of(number):
    """Give how many digits stand before the point; below 1, less the zeros behind it."""
    count = 0
    while number >= Fraction(10) ** count:
        count += 1
    while number < Fraction(10) ** (count - 1):
        count -= 1
    return count


@given(NUMBERS, DIGITS)
def test_rounding_twice_is_rounding_once(number, digits):
    one = interval(number, number)
    told, _ = rounded(one.low, one.over, digits)
    again = interval(told, told)

    assert rounded(again.low, again.over, digits) == (told, True)


@given(st.fractions(), st.fractions(), DIGITS)
def test_rounding_never_turns_a_range_upside_down(one, other, digits):
    low, high = sorted((one, other))
    assert (
        rounded(low.numerator, low.denominator, digits).number
        <= rounded(high.numerator, high.denominator, digits).number
    )


@pytest.mark.parametrize(
    ("top", "bottom", "digits", "expected"),
    [
        (25, 10, 1, (3, False)),
        (-25, 10, 1, (-3, False)),
        (3, 10, 2, (0.3, True)),
        (1, 3, 2, (0.33, False)),
        (999, 1, 2, (1000, False)),
        (4_500_000_000_000, 1, 2, (4_500_000_000_000, True)),
        (0, 7, 2, (0, True)),
    ],
)
def test_rounded(top, bottom, digits, expected):
    assert rounded(top, bottom, digits) == expected


@pytest.mark.parametrize("ends", [(10**400, 1), (1, 10**400)])
def test_what_nobody_tells_is_refused(ends):
    with pytest.raises(OverflowError):
        rounded(*ends, 2)


def test_a_range_that_touches_zero_holds_it():
    found = [holds_zero(Interval(*e)) for e in ((0, 1), (-1, 0), (-1, 1), (1, 2), (-2, -1))]
    assert found == [True, True, True, False, False]
