"""How English tells shares and factors."""

from __future__ import annotations

from postgen.language.vocabulary import Sharing, words

_FOLDS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twenty": 20, "fifty": 50, "hundred": 100, "thousand": 1000, "many": 0,
}  # fmt: skip
SHARING = Sharing(
    parts={
        "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6,
        "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10, "hundredth": 100,
        "hundredths": 100,
    },
    wholes=frozenset({"half"}),
    the=frozenset(),
    not_parts=words(
        """
        first second other better halves latter former time way brother sister
        """
    ),
    part_follows=words(
        """
        of less more fewer the as are is was were have had to by and or that don't
        """
    ),
    part_leads=words(
        """
        by than about to nearly almost roughly only just over under around
        """
    ),
    ratio={
        "in": False, "out of": False, "in every": False, "out of every": False,
        "of every": False, "of": True,
    },
    of=frozenset({"of"}),
    against=frozenset({"to"}),
    chances=words("chance chances odds times time"),
    even=(
        "even odds", "even chances", "an even chance", "even money", "fifty - fifty", "fifty fifty",
        "a coin flip", "a coin toss", "a toss - up",
    ),
    factors={
        "doubled": 2, "doubles": 2, "doubling": 2, "doublings": 2, "tripled": 3, "triples": 3,
        "tripling": 3, "triple": 3, "trebled": 3, "quadrupled": 4, "quadruples": 4,
        "quadrupling": 4, "quadruple": 4, "quintupled": 5, "quintupling": 5, "halved": 0.5,
        "halving": 0.5,
    },
    verbs={"double": 2, "halve": 0.5},
    verb_leads=words(
        """
        to will would could may might can must and or should than nearly almost roughly about
        """
    ),
    noun_leads=frozenset(),
    verb_follows=words(
        """
        the that what its their his her this last every each again by in
        """
    ),
    fold={f"{word}fold": many for word, many in _FOLDS.items() if many},
    folds=frozenset({"fold"}),
    fois=frozenset({"times"}),
    less=words("less fewer lower cheaper smaller"),
    by={
        "multiplied by": True, "multiply by": True, "multiplies by": True, "multiplying by": True,
        "grew by a factor of": True, "a factor of": True, "factor of": True, "by a factor of": True,
        "divided by": False, "divide by": False, "divides by": False, "dividing by": False,
    },
    twice={"twice": 2, "thrice": 3},
)  # fmt: skip
