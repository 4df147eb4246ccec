"""How French tells shares and factors."""

from __future__ import annotations

from postgen.language.vocabulary import Sharing, words

SHARING = Sharing(
    parts={
        "tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5, "sixième": 6,
        "huitième": 8, "dixième": 10, "dixièmes": 10, "centième": 100, "centièmes": 100,
    },
    wholes=frozenset({"moitié"}),
    the=frozenset({"le", "la"}),
    not_parts=words("première seconde deuxième chère meilleure moins plus à"),
    part_follows=words(
        """
        de d' des du seulement environ sont est a ont était et ou plus
        """
    ),
    part_leads=words("de du d' que des un près plus moins"),
    ratio={"sur": False},
    of=words("de d' du des"),
    against=frozenset({"contre"}),
    chances=words("chance chances fois"),
    even=("50 - 50", "cinquante - cinquante", "moitié - moitié", "à pile ou face"),
    factors={
        "doublé": 2, "doublée": 2, "doublés": 2, "doublées": 2, "doubler": 2, "doublera": 2,
        "doubleront": 2, "doublent": 2, "doublait": 2, "doublant": 2, "doublement": 2,
        "triplé": 3, "triplée": 3, "triplés": 3, "triplées": 3, "tripler": 3, "triplera": 3,
        "triplent": 3, "triplement": 3, "triplant": 3, "quadruplé": 4, "quadrupler": 4,
        "quadruplement": 4, "quintuplé": 5, "quintupler": 5, "quintuplement": 5, "décuplé": 10,
        "décuplée": 10, "décuplés": 10, "décuplées": 10, "décupler": 10, "décuple": 10,
        "décuplent": 10, "décuplera": 10, "décuplant": 10, "décuplement": 10, "centuplé": 100,
        "centupler": 100, "centuplement": 100, "centuple": 100,
    },
    verbs={"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5},
    verb_leads=frozenset(),
    noun_leads=words("le au du"),
    verb_follows=words(
        """
        chaque tous en d'ici presque quasiment encore ses son sa leur leurs
        """
    ),
    fold={},
    folds=frozenset(),
    fois=frozenset({"fois"}),
    less=frozenset({"moins"}),
    by={
        **{f"{verb} par": True for verb in
           ("multiplié", "multipliée", "multipliés", "multipliées", "multiplier", "multiplie",
            "multiplient", "multiplia", "multipliera", "multipliant", "multiplication")},
        **{f"{verb} par": False for verb in
           ("divisé", "divisée", "divisés", "divisées", "diviser", "divise", "divisent",
            "divisant", "divisera")},
        "font fois": True, "fait fois": True, "faire fois": True,
        "un facteur": True, "un facteur de": True, "facteur": True, "d'un facteur": True,
    },
    twice={},
)  # fmt: skip
