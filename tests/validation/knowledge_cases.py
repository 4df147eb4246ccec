"""The sources."""

from validation.case import REPORT, TALK, Case

CASES = (
    Case(
        "a quote that is not closed",
        (TALK, "title: Keeping the light", "title: 'Keeping the light"),
        at="entretien",
        told="""\
knowledge/talk.yaml:15:33: error yaml: this is no YAML: while parsing a block mapping, did not find expected key
        measures: {fr: le jour de l'entretien, en: the day of the talk}
                                    ^
  hint: line it up with the keys above, and mind the quotes
""",
    ),
    Case(
        "bytes that are no UTF-8",
        (REPORT, "Eve Morin", b"Ev\xe9 Morin"),
        at="�",
        told="""\
knowledge/report.yaml:5:30: error encoding: byte 0xe9 is not UTF-8
      people: [{id: eve, name: Ev� Morin, role: guest}]
                                 ^
  hint: save the file as UTF-8
""",
    ),
    Case(
        "an unprintable character",
        (REPORT, "Eve Morin", "Eve\x07 Morin"),
        at="\x07",
        told="""\
knowledge/report.yaml:5:31: error encoding: the unprintable character U+0007 stands in the file
      people: [{id: eve, name: Eve  Morin, role: guest}]
                                  ^
  hint: delete it
""",
    ),
    Case(
        "a misspelt section",
        (REPORT, "claims:\n", "claim:\n"),
        at="claim",
        told="""\
knowledge/report.yaml:14:1: error unknown-key: 'claim' is no key of this map
    claim:
    ^
  hint: did you mean 'claims'?
""",
    ),
    Case(
        "a missing key",
        (TALK, "    status: opinion\n", ""),
        at="id",
        told="""\
knowledge/talk.yaml:63:5: error missing-key: the key 'status' is missing
      - id: lamps-wait
        ^
  hint: add status:
""",
    ),
    Case(
        "a misspelt required key",
        (TALK, "    status: opinion\n", "    staus: opinion\n"),
        at="staus",
        told="""\
knowledge/talk.yaml:66:5: error unknown-key: 'staus' is no key of this map
        staus: opinion
        ^
  hint: did you mean 'status'?
""",
    ),
    Case(
        "a misspelt amount",
        (TALK, "    value: 300\n", "    valeu: 300\n"),
        at="valeu",
        told="""\
knowledge/talk.yaml:37:5: error unknown-key: 'valeu' is no key of this map
        valeu: 300
        ^
  hint: did you mean 'value'?
""",
    ),
    Case(
        "a figure without an amount",
        (TALK, "    value: 300\n", ""),
        at="id",
        told="""\
knowledge/talk.yaml:35:5: error contradiction: a quantity has one of `value`, `low` with `high`, and `words`
      - id: upkeep
        ^
  hint: add the one the source gives
""",
    ),
    Case(
        "a range with one end",
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
        "a range upside down",
        (TALK, "    low: 9000\n", "    low: 90000\n"),
        at="90000",
        told="""\
knowledge/talk.yaml:22:10: error contradiction: the range is upside down: 90000 is not below 10000
        low: 90000
             ^
  hint: exchange `low` and `high`
""",
    ),
    Case(
        "a number that is none",
        (TALK, "    value: 300\n", "    value: three\n"),
        at="three",
        told="""\
knowledge/talk.yaml:37:12: error wrong-type: 'three' is no number
        value: three
               ^
  hint: write it as 12, 9.5 or 9e9
""",
    ),
    Case(
        "a unit that there is not",
        (TALK, "    unit: months", "    unit: month"),
        at="month",
        told="""\
knowledge/talk.yaml:46:11: error unknown-value: 'month' is no unit
        unit: month
              ^
  hint: did you mean 'months'?
""",
    ),
    Case(
        "a denominator that there is not",
        (TALK, "    per: [month]", "    per: [months]"),
        at="months",
        told="""\
knowledge/talk.yaml:39:11: error unknown-value: 'months' is no denominator
        per: [months]
              ^
  hint: did you mean 'month'?
""",
    ),
    Case(
        "a bound that the unit does not take",
        (TALK, "    bound: at least", "    bound: before"),
        at="before",
        told="""\
knowledge/talk.yaml:40:12: error quantity: the bound 'before' needs a time, not EUR
        bound: before
               ^
  hint: see what the source says, and write that
""",
    ),
    Case(
        "a date counted from, of a price",
        (TALK, "    per: [month]\n", "    per: [month]\n    since: 2026-01\n"),
        at="2026-01",
        told="""\
knowledge/talk.yaml:40:12: error quantity: only a duration is counted from a date, not EUR
        since: 2026-01
               ^
  hint: see what the source says, and write that
""",
    ),
    Case(
        "a status that there is not",
        (TALK, "    status: estimate", "    status: guess"),
        at="guess",
        told="""\
knowledge/talk.yaml:27:13: error unknown-value: 'guess' is no status
        status: guess
                ^
  hint: there are reported, estimate, forecast, goal, hypothetical, opinion
""",
    ),
    Case(
        "a place without quotes",
        (TALK, "    locator: '2.1'", "    locator: 2.1"),
        at="2",
        told="""\
knowledge/talk.yaml:77:14: error wrong-type: 2.1 stands where a text should be
        locator: 2.1
                 ^
  hint: write '2.3' (section 2, item 3), or 'lead.1', between quotes
""",
    ),
    Case(
        "a day that no calendar has",
        (REPORT, "published: 2026-01-10", "published: 2026-02-30"),
        at="2026-02-30",
        told="""\
knowledge/report.yaml:6:14: error unknown-value: '2026-02-30' is not a day
      published: 2026-02-30
                 ^
  hint: write it as 2026-02-13
""",
    ),
    Case(
        "an address without its scheme",
        (TALK, "url: https://example.org/light", "url: example.org/light"),
        at="example",
        told="""\
knowledge/talk.yaml:11:8: error unknown-value: 'example.org/light' is not a web address
      url: example.org/light
           ^
  hint: it begins with https://
""",
    ),
    Case(
        "an id with a capital letter",
        (TALK, "  - id: waiting", "  - id: Waiting"),
        at="Waiting",
        told="""\
knowledge/talk.yaml:43:9: error unknown-value: 'Waiting' is not an id
      - id: Waiting
            ^
  hint: an id has small letters, digits and dashes
""",
    ),
    Case(
        "an id that is taken",
        (
            TALK,
            "tensions:\n",
            """\
  - id: upkeep
    speaker: ben
    fidelity: notes
    original: {language: en, text: It costs}
    locator: '2.3'
tensions:
""",
        ),
        at="upkeep",
        told="""\
knowledge/talk.yaml:84:9: error duplicate-id: the id 'upkeep' is taken by one of the figures
      - id: upkeep
            ^
  hint: give it another
""",
    ),
    Case(
        "an id that a person has",
        (TALK, "{id: ben, name", "{id: ada, name"),
        (TALK, "    speaker: ben\n", "    speaker: ada\n"),
        at="ada",
        told="""\
knowledge/talk.yaml:7:12: error duplicate-id: the id 'ada' is taken by another person
        - {id: ada, name: Ben Holm, role: host}
               ^
  hint: give it another
""",
    ),
    Case(
        "a name that is not the file's",
        (REPORT, "  id: report", "  id: rapport"),
        at="rapport",
        told="""\
knowledge/report.yaml:2:7: error bad-id: the id is 'rapport' and the file's name 'report'
      id: rapport
          ^
  hint: give both the same name
""",
    ),
    Case(
        "a speaker who is not there",
        (TALK, "    speaker: ben", "    speaker: bne"),
        at="bne",
        told="""\
knowledge/talk.yaml:79:14: error unknown-id: 'bne' is no person of the source
        speaker: bne
                 ^
  hint: did you mean 'ben'?
""",
    ),
    Case(
        "a claim's figure that is not there",
        (TALK, "at {{ figure('lamp-cost', 'short') }}", "at {{ figure('lamp-cots', 'short') }}"),
        at="{{ figure('lamp-cots',",
        told="""\
knowledge/talk.yaml:57:40: error unknown-id: there is no figure 'lamp-cots'
          en: "Keepers choose the lamp, at {{ figure('lamp-cots', 'short') }}."
                                           ^
  hint: did you mean 'lamp-cost'?
""",
    ),
    Case(
        "a claim's figure in a style that does not apply",
        (TALK, "at {{ figure('lamp-cost', 'short') }}", "at {{ figure('lamp-cost', 'odds') }}"),
        at="{{ figure('lamp-cost',",
        told="""\
knowledge/talk.yaml:57:40: error figure-style: the style 'odds' does not apply to the figure 'lamp-cost'
          en: "Keepers choose the lamp, at {{ figure('lamp-cost', 'odds') }}."
                                           ^
  hint: it has prose, short, spelled, bare, period
""",
    ),
    Case(
        "a tension between what is not there",
        (TALK, "between: [lamp-cost, lamp-cost-rounded]", "between: [lamp-cost, lamp-cost-rond]"),
        at="lamp-cost-rond",
        told="""\
knowledge/talk.yaml:89:26: error unknown-id: 'lamp-cost-rond' is no entry of this file
        between: [lamp-cost, lamp-cost-rond]
                             ^
  hint: did you mean 'lamp-cost-rounded'?
""",
    ),
    Case(
        "a preferred entry in a tension left out",
        (TALK, "    draft: precise", "    draft: omit"),
        at="prefers",
        told="""\
knowledge/talk.yaml:91:5: error contradiction: `prefers` goes with a draft that is precise, not with 'omit'
        prefers: lamp-cost
        ^
  hint: take `prefers` away, or write `draft: precise`
""",
    ),
    Case(
        "a quote without words",
        (
            TALK,
            "    original: {language: en, text: No lamp pays for itself}\n    translations: {}\n",
            "",
        ),
        at="id",
        told="""\
knowledge/talk.yaml:78:5: error missing-key: the quote has no words
      - id: no-lamp
        ^
  hint: give `original` or `translations`, as the notes have it
""",
    ),
    Case(
        "a text missing in a language",
        (TALK, "limits: {fr: [dit-elle], en: [she says]}", "limits: {fr: [dit-elle]}"),
        at="{fr:",
        told="""\
knowledge/talk.yaml:61:13: error language: the 'en' of 'limits' is missing
        limits: {fr: [dit-elle]}
                ^
  hint: add en:
""",
    ),
    Case(
        "a language that is none",
        (
            TALK,
            "measures: {fr: le prix arrondi, en: the rounded price}",
            "measures: {fr: le prix arrondi, ne: the rounded price}",
        ),
        at="ne",
        told="""\
knowledge/talk.yaml:30:37: error language: 'ne' is no language
        measures: {fr: le prix arrondi, ne: the rounded price}
                                        ^
  hint: there are fr, en
""",
    ),
    Case(
        "a number in digits",
        (TALK, "en: The lamp takes its time.", "en: The lamp takes 2 years."),
        at="2",
        told="""\
knowledge/talk.yaml:64:63: error typed-number: the number '2' is typed by hand
      text: {fr: La lampe se fait attendre., en: The lamp takes 2 years.}
                                                                ^
  hint: write {{ figure('id') }}, or {{ plain('24/7') }} where it states nothing
""",
    ),
    Case(
        "a number in words",
        (TALK, "fr: La lampe se fait attendre.", "fr: La lampe se fait attendre deux ans."),
        at="deux",
        told="""\
knowledge/talk.yaml:64:42: warning number-word: the quantity 'deux' is typed by hand
        text: {fr: La lampe se fait attendre deux ans., en: The lamp takes its time.}
                                             ^
  hint: write {{ figure('id') }}, or {{ plain('deux') }} where it states nothing
""",
    ),
    Case(
        "true in another word",
        (TALK, "approx: true}", "approx: yes}"),
        at="yes",
        told="""\
knowledge/talk.yaml:10:48: error wrong-type: a text stands where true or false should
      duration: {value: 90, unit: minutes, approx: yes}
                                                   ^
  hint: write true or false: yes and no are words
""",
    ),
    Case(
        "an entry that no angle uses",
        (
            REPORT,
            "claims:\n",
            """\
  - id: boats
    measures: {fr: les bateaux, en: boats}
    value: 7
    unit: count
    status: reported
    locator: '1.3'
claims:
""",
        ),
        at="boats",
        told="""\
knowledge/report.yaml:14:9: hint unused: no angle uses the figure 'boats'
""",
    ),
    Case(
        "a source that no angle is told from",
        (
            "knowledge/mist.yaml",
            None,
            """\
source:
  id: mist
  title: Mist
  language: en
  people: [{id: eve, name: Eve Morin, role: guest}]
  published: 2026-01-10
""",
        ),
        at="mist",
        told="""\
knowledge/mist.yaml:2:7: hint unused: no angle is told from this source
""",
    ),
    Case(
        "a person whose id was not changed in a copy",
        (TALK, "{id: ben, name", "{id: ada, name"),
        at="ada",
        told="""\
knowledge/talk.yaml:7:12: error duplicate-id: the id 'ada' is taken by another person
        - {id: ada, name: Ben Holm, role: host}
               ^
  hint: give it another
""",
    ),
    Case(
        "a tension that is precise about nothing",
        (TALK, "    prefers: lamp-cost\n", ""),
        at="precise",
        told="""\
knowledge/talk.yaml:90:12: error contradiction: a draft that is precise takes the entry in `prefers`, and there is none
        draft: precise
               ^
  hint: add `prefers`, or write `draft: hedge`
""",
    ),
)
