"""Figures that are worked out from others."""

from validation.case import LAMP, TALK, Case

SUM = "    computed: {plus: [lamp-cost, lamp-cost-rounded]}\n"


def a_sum(name, new, told, *, at, unit="    unit: EUR\n", line=51):
    """Put another sum in the place of the sound one; `told` is without the place's first line."""
    edit = (TALK, SUM + "    unit: EUR\n", new + unit)
    return Case(name, edit, at=at, told=f"knowledge/talk.yaml:{line}:{told}")


CASES = (
    a_sum(
        "a sum of what is not there",
        "    computed: {plus: [lamp-cost, lamp-cost-rond]}\n",
        """\
34: error unknown-id: there is no figure 'lamp-cost-rond'
        computed: {plus: [lamp-cost, lamp-cost-rond]}
                                     ^
  hint: did you mean 'lamp-cost-rounded'?
""",
        at="lamp-cost-rond",
    ),
    Case(
        "a sum of what stands below it",
        (TALK, SUM, ""),
        (TALK, "  - id: lamp-cost-rounded\n", "  - id: lamp-sum\n    measures: {fr: les deux, en: both}\n" + SUM + "    unit: EUR\n  - id: lamp-cost-rounded\n"),
        (TALK, "  - id: both-lamps\n    measures: {fr: les deux lampes, en: both lamps}\n    unit: EUR\n", ""),
        (LAMP, "[lamps-wait, both-lamps]", "[lamps-wait, lamp-sum]"),
        at="lamp-cost-rounded",
        told="""\
knowledge/talk.yaml:31:34: error computed: the figure 'lamp-cost-rounded' stands below this one
        computed: {plus: [lamp-cost, lamp-cost-rounded]}
                                     ^
  hint: put it above: a sum takes what stands before it
""",
    ),
    a_sum(
        "a sum of itself",
        "    computed: {plus: [lamp-cost, both-lamps]}\n",
        """\
34: error computed: a figure is not worked out from itself
        computed: {plus: [lamp-cost, both-lamps]}
                                     ^
  hint: name another
""",
        at="both-lamps",
    ),
    a_sum(
        "a sum of a claim",
        "    computed: {plus: [lamp-cost, keepers-choose]}\n",
        """\
34: error unknown-id: there is no figure 'keepers-choose'
        computed: {plus: [lamp-cost, keepers-choose]}
                                     ^
  hint: there are published, lamp-cost, lamp-cost-rounded, upkeep, waiting
""",
        at="keepers-choose",
    ),
    a_sum(
        "a sum with a bound in it",
        "    computed: {over: [lamp-cost, upkeep]}\n",
        """\
34: error computed: 'upkeep' has a bound (at least), so one of its ends is not known
        computed: {over: [lamp-cost, upkeep]}
                                     ^
  hint: a sum is made of amounts: name another figure, or tell it apart
""",
        at="upkeep",
    ),
    a_sum(
        "a sum with words in it",
        "    computed: {times: [waiting, lamp-cost]}\n",
        """\
24: error computed: 'waiting' has words and no number
        computed: {times: [waiting, lamp-cost]}
                           ^
  hint: a sum is made of amounts: name another figure, or tell it apart
""",
        at="waiting",
    ),
    a_sum(
        "a sum with a date in it",
        "    computed: {minus: [published, lamp-cost]}\n",
        """\
24: error computed: 'published' is a date, and no amount
        computed: {minus: [published, lamp-cost]}
                           ^
  hint: a sum is made of amounts: name another figure, or tell it apart
""",
        at="published",
    ),
    Case(
        "a division by what may be zero",
        (TALK, "    value: 10000\n", "    low: -1\n    high: 1\n"),
        (TALK, SUM + "    unit: EUR\n", "    computed: {over: [lamp-cost, lamp-cost-rounded]}\n    unit: times\n"),
        at="lamp-cost-rounded",
        told="""\
knowledge/talk.yaml:52:34: error computed: 'lamp-cost-rounded' may be zero, and nothing is divided by zero
        computed: {over: [lamp-cost, lamp-cost-rounded]}
                                     ^
  hint: divide by another figure
""",
    ),
    a_sum(
        "a sum in another unit than it is said to be in",
        "    computed: {over: [lamp-cost, lamp-cost-rounded]}\n",
        """\
11: error computed: the sum comes out in a plain number, not in EUR
        unit: EUR
              ^
  hint: write `unit: times`, `percent` or `count`, without `per`
""",
        at="EUR",
        line=52,
    ),
    a_sum(
        "a sum with a denominator that does not come out",
        SUM,
        """\
11: error computed: the sum comes out in EUR, not in EUR per month per GW
        unit: EUR
              ^
  hint: write `unit: EUR`, without `per`
""",
        unit="    unit: EUR\n    per: [month, GW]\n",
        at="EUR",
        line=52,
    ),
    Case(
        "a sum of what does not go together",
        (TALK, "    words: {fr: des mois, en: months}\n", "    value: 3\n"),
        (TALK, SUM, "    computed: {plus: [lamp-cost, waiting]}\n"),
        at="waiting",
        told="""\
knowledge/talk.yaml:51:34: error computed: 'waiting' is in months and 'lamp-cost' in EUR: only like and like go together
        computed: {plus: [lamp-cost, waiting]}
                                     ^
  hint: name figures of one unit
""",
    ),
    a_sum(
        "a difference of three",
        "    computed: {minus: [lamp-cost, lamp-cost-rounded, lamp-cost]}\n",
        """\
23: error computed: `minus` takes two figures
        computed: {minus: [lamp-cost, lamp-cost-rounded, lamp-cost]}
                          ^
  hint: write `minus: [id, id]`, in the order that they are told
""",
        at="[lamp-cost, lamp-cost-rounded, lamp-cost]",
    ),
    a_sum(
        "a product of one",
        "    computed: {times: [lamp-cost]}\n",
        """\
23: error computed: `times` takes two figures or more
        computed: {times: [lamp-cost]}
                          ^
  hint: write `times: [id, id]`, in the order that they are told
""",
        at="[lamp-cost]",
    ),
    a_sum(
        "a growth without a rate",
        "    computed: {growing: [lamp-cost, lamp-cost-rounded]}\n",
        """\
25: error computed: `growing` takes three figures
        computed: {growing: [lamp-cost, lamp-cost-rounded]}
                            ^
  hint: write `growing: [from, to, rate]`, each the id of a figure
""",
        at="[lamp-cost, lamp-cost-rounded]",
    ),
    a_sum(
        "a sum without end",
        "    computed:\n      plus:\n" + "        - lamp-cost\n" * 101,
        """\
9: error computed: `plus` takes two figures or more
            - lamp-cost
            ^
  hint: 100 at most: make sums of some, and a sum of those
""",
        at="- lamp-cost",
        line=53,
    ),
    a_sum(
        "two operations in one",
        "    computed: {plus: [lamp-cost, lamp-cost-rounded], over: [lamp-cost, lamp-cost]}\n",
        """\
15: error contradiction: a sum is one of `plus`, `minus`, `times`, `over` and `growing`
        computed: {plus: [lamp-cost, lamp-cost-rounded], over: [lamp-cost, lamp-cost]}
                  ^
  hint: keep one: a figure worked out in two steps is two figures
""",
        at="{plus",
    ),
    a_sum(
        "no operation",
        "    computed: {digits: 3}\n",
        """\
15: error contradiction: a sum is one of `plus`, `minus`, `times`, `over` and `growing`
        computed: {digits: 3}
                  ^
  hint: add one
""",
        at="{digits",
    ),
    a_sum(
        "an operation that there is not",
        "    computed: {divided-by: [lamp-cost, lamp-cost-rounded]}\n",
        """\
16: error unknown-key: 'divided-by' is no key of this map
        computed: {divided-by: [lamp-cost, lamp-cost-rounded]}
                   ^
  hint: there are plus, minus, times, over, growing, digits
""",
        at="divided-by",
    ),
    a_sum(
        "a misspelt operation",
        "    computed: {time: [lamp-cost, lamp-cost-rounded]}\n",
        """\
16: error unknown-key: 'time' is no key of this map
        computed: {time: [lamp-cost, lamp-cost-rounded]}
                   ^
  hint: did you mean 'times'?
""",
        at="time",
    ),
    a_sum(
        "a sum that is written out",
        "    computed: lamp-cost + lamp-cost-rounded\n",
        """\
15: error wrong-type: a text stands where a map should be
        computed: lamp-cost + lamp-cost-rounded
                  ^
  hint: it has plus, minus, times, over, growing, digits
""",
        at="lamp-cost +",
    ),
    a_sum(
        "an operation on a text",
        "    computed: {plus: lamp-cost}\n",
        """\
22: error wrong-type: a text stands where a list should be
        computed: {plus: lamp-cost}
                         ^
  hint: write each item on a line of its own, after a dash
""",
        at="lamp-cost}",
    ),
    a_sum(
        "a sum to no digit",
        "    computed: {plus: [lamp-cost, lamp-cost-rounded], digits: 0}\n",
        """\
62: error unknown-value: 0 is no number of digits
       computed: {plus: [lamp-cost, lamp-cost-rounded], digits: 0}
                                                                ^
  hint: write a whole number from 1 to 15
""",
        at="0}",
    ),
    a_sum(
        "a misspelt sum",
        "    computd: {plus: [lamp-cost, lamp-cost-rounded]}\n",
        """\
5: error unknown-key: 'computd' is no key of this map
        computd: {plus: [lamp-cost, lamp-cost-rounded]}
        ^
  hint: did you mean 'computed'?
""",
        at="computd",
    ),
    *(
        a_sum(
            f"a sum with its own `{key}`",
            f"{SUM}    {key}: {value}\n",
            f"""\
5: error contradiction: a computed figure has no `{key}` of its own
        {key}: {value}
        ^
  hint: take it away: {why}
""",
            at=key,
            line=52,
        )
        for key, value, why in (
            ("value", "19000", "postgen does the sum"),
            ("low", "19000", "postgen does the sum"),
            ("words", "{fr: beaucoup, en: a lot}", "postgen does the sum"),
            ("approx", "true", "it is approximate where an input is, or where rounding changes it"),
            ("bound", "at least", "its inputs have none"),
            ("since", "2026-01", "its inputs have none"),
            ("status", "opinion", "it has the least sure one of its inputs"),
            ("locator", "'1.1'", "it stands where its inputs stand"),
        )
    ),
    Case(
        "a fault of an input is told there alone",
        (TALK, "    low: 9000\n", ""),
        at="id",
        told="""\
knowledge/talk.yaml:20:5: error contradiction: a range has both `low` and `high`
      - id: lamp-cost
        ^
  hint: with one end, it is a `value` with a `bound`
""",
    ),
    Case(
        "a sum in a style that does not apply",
        (LAMP, "en: Who signs where you are?", "en: \"Who signs for {{ figure('both-lamps', 'amount') }}?\""),
        at="{{ figure('both-lamps'",
        told="""\
angles/lamp.yaml:89:58: error figure-style: the style 'amount' does not apply to the figure 'both-lamps'
        text: {fr: Qui signe chez vous ?, en: "Who signs for {{ figure('both-lamps', 'amount') }}?"}
                                                             ^
  hint: it has prose, short, spelled, bare
""",
    ),
    Case(
        "a sum that a claim tells",
        (TALK, "fr: La lampe se fait attendre., en: The lamp takes its time.", "fr: \"La paire : {{ figure('both-lamps') }}.\", en: \"The pair: {{ figure('both-lamps') }}.\""),
        at="{{ figure('both-lamps') }}.\", en",
        told="""\
knowledge/talk.yaml:64:28: error computed-stated: a claim is the source's, and 'both-lamps' is worked out here
        text: {fr: "La paire : {{ figure('both-lamps') }}.", en: "The pair: {{ figure('both-lamps') }}."
                               ^
  hint: tell it in a beat that `states: author`, saying whose arithmetic it is
""",
    ),
    Case(
        "a sum that a beat of the source's tells",
        (LAMP, "      fr: \"La lampe coûte {{ figure('lamp-cost') }}.\"", "      fr: \"La paire coûte {{ figure('both-lamps') }}.\""),
        at="source",
        told="""\
angles/lamp.yaml:50:13: error computed-stated: the beat states the source, and 'both-lamps' is worked out here
        states: source
                ^
  hint: write `states: author`, and say in the text whose arithmetic it is
""",
    ),
    Case(
        "a sum that a beat of the source's rests on",
        (LAMP, "    rests_on: [keepers-choose, upkeep]", "    rests_on: [keepers-choose, both-lamps, upkeep]"),
        at="source",
        told="""\
angles/lamp.yaml:61:13: error computed-stated: the beat states the source, and 'both-lamps' is worked out here
        states: source
                ^
  hint: write `states: author`, and say in the text whose arithmetic it is
""",
    ),
    Case(
        "a sum that nothing uses",
        (LAMP, "[lamps-wait, both-lamps]", "[lamps-wait]"),
        at="both-lamps",
        told="""\
knowledge/talk.yaml:49:9: hint unused: no angle uses the figure 'both-lamps'
""",
    ),
)  # fmt: skip
