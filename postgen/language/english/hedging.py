"""How English hedges a number, and sets a bound to it."""

from __future__ import annotations

from postgen.language.vocabulary import Hedging, words

HEDGING = Hedging(
    before={
        **dict.fromkeys(
            ("about", "around", "roughly", "some", "circa", "c .", "ca .", "approximately",
             "approx",
             "approx .", "in the region of", "on the order of", "in the order of", "something like",
             "somewhere around", "or so", "give or take", "an estimated", "estimated", "say",
             "more or less", "in the neighborhood of", "in the ballpark of", "just about",
             "at about",
             "approaching about"),
            ("", "about"),
        ),
        **dict.fromkeys(
            ("nearly", "almost", "close to", "just under", "just below", "just short of",
             "just shy of", "a little under", "slightly under", "slightly less than",
             "a little less than", "approaching", "not quite", "a bit less than", "virtually",
             "practically", "a shade under"),
            ("", "nearly"),
        ),
        **dict.fromkeys(
            ("just over", "just above", "slightly more than", "slightly over", "a little over",
             "a little more than", "a bit more than", "a bit over", "a shade over", "a good"),
            ("", "just over"),
        ),
        **dict.fromkeys(
            ("exactly", "precisely", "just exactly", "a full", "no more and no less than"),
            ("", "exactly"),
        ),
        **dict.fromkeys(
            ("more than", "over", "above", "better than", "greater than", "in excess of",
             "upwards of", "upward of", "north of", "exceeding", "beyond", "past", "well over",
             "well above", "far more than", "well more than", "much more than", "higher than",
             "larger than", "surpassing"),
            ("more than", ""),
        ),
        **dict.fromkeys(
            ("at least", "no fewer than", "no less than", "never less than", "never below",
             "not less than", "a minimum of",
             "minimum", "min .", "as little as", "as few as", "starting at", "not fewer than"),
            ("at least", ""),
        ),
        **dict.fromkeys(
            ("less than", "fewer than", "under", "below", "sub -", "sub", "lower than",
             "smaller than", "south of",
             "well under", "well below", "far less than", "shy of", "short of"),
            ("less than", ""),
        ),
        **dict.fromkeys(
            ("at most", "up to", "as much as", "as many as", "no more than", "not more than",
             "never more than", "never over", "never above", "never exceeds", "does not exceed",
             "doesn't exceed", "not exceeding", "without exceeding",
             "a maximum of", "maximum", "max .", "at the most", "as high as", "capped at"),
            ("at most", ""),
        ),
    },
    after={
        **dict.fromkeys(("or more", "and more", "and up", "or above", "and above", "or higher",
                         "at least", "at minimum", "minimum", "plus", "at the least",
                         "at the very least", "or greater"),
                        ("at least", "")),
        **dict.fromkeys(("or less", "or fewer", "at most", "at the most", "max", "maximum", "tops",
                         "or below", "at maximum", "or lower", "at the very most",
                         "at the outside"),
                        ("at most", "")),
        **dict.fromkeys(("or so", "or thereabouts", "approximately", "roughly", "give or take",
                         "more or less", "ish", "- ish", "approx"), ("", "about")),
        **dict.fromkeys(("and a bit", "and change", "and then some", "odd"), ("", "just over")),
        **dict.fromkeys(("exactly", "precisely", "flat", "on the dot"), ("", "exactly")),
    },
    times_before={
        **dict.fromkeys(("by", "no later than", "not later than", "by the year", "by early"),
                        ("by", "")),
        **dict.fromkeys(("before", "prior to", "ahead of", "earlier than", "before the year"),
                        ("before", "")),
        **dict.fromkeys(("after", "later than", "beyond", "past"), ("after", "")),
        **dict.fromkeys(("around", "about", "circa", "c .", "roughly", "~", "sometime around",
                         "some time around"), ("", "about")),
        **dict.fromkeys(("exactly", "precisely"), ("", "exactly")),
        **dict.fromkeys(("at least", "not before", "no earlier than"), ("at least", "")),
    },
    times_after={
        "at the latest": ("at most", ""), "at the earliest": ("at least", ""),
        "or earlier": ("at most", ""), "or later": ("at least", ""), "or so": ("", "about"),
    },
    spans_before={
        **dict.fromkeys(("within", "within the next", "inside", "over the next"), ("by", "")),
        **dict.fromkeys(("in less than", "in under", "in fewer than", "in no more than",
                         "before"), ("before", "")),
        **dict.fromkeys(("after", "more than"), ("after", "")),
        "more than": ("more than", ""),
    },
    lasting=words(
        """
        is was lasted lasts takes took for after of runs ran just in well
        """
    ),
    over=frozenset({"over", "above", "past", "beyond"}),
    changes={"up": "up", "up by": "up", "down": "down", "down by": "down"},
    factors=frozenset(),
    particles=words(
        """
        make makes made making take takes took taking taken eat eats ate eaten eating give gives
        gave giving given use uses used using end ends ended ending add adds added set sets cover
        covers come comes came open opens opened free frees freed put puts pay pays paid putting
        """
    ),
)  # fmt: skip
