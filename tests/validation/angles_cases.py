"""The angles, alone and with their sources and templates."""

from validation.case import BRIEF, FOG, LAMP, REPORT, SETTINGS, TALK, Case

LONG_BEAT = """\
  - id: nets
    role: fact
    priority: 2
    states: author
    text:
      fr: >-
        {}
      en: >-
        {}
""".format(" ".join(["Les filets sèchent."] * 35), " ".join(["The nets dry."] * 35))

CASES = (
    Case(
        "a misspelt key",
        (LAMP, "    kind: scene", "    knid: scene"),
        at="knid",
        told="""\
angles/lamp.yaml:35:5: error unknown-key: 'knid' is no key of this map
        knid: scene
        ^
  hint: did you mean 'kind'?
""",
    ),
    Case(
        "a misspelt key that is needed once more",
        (LAMP, "    rests_on: [lamp-cost]\n    text", "    rest_on: [lamp-cost]\n    text"),
        at="rest_on",
        told="""\
angles/lamp.yaml:51:5: error unknown-key: 'rest_on' is no key of this map
        rest_on: [lamp-cost]
        ^
  hint: did you mean 'rests_on'?
""",
    ),
    Case(
        "a missing key",
        (LAMP, "    kind: scene\n", ""),
        at="id",
        told="""\
angles/lamp.yaml:34:5: error missing-key: the key 'kind' is missing
      - id: night
        ^
  hint: add kind:
""",
    ),
    Case(
        "a key twice",
        (LAMP, "    kind: scene\n", "    kind: scene\n    kind: figure\n"),
        at="kind",
        told="""\
angles/lamp.yaml:36:5: error yaml: the key 'kind' stands twice in one map
        kind: figure
        ^
  hint: keep one of them
""",
    ),
    Case(
        "a text where a list should be",
        (LAMP, "templates: [argument, brief]", "templates: argument"),
        at="argument",
        told="""\
angles/lamp.yaml:7:12: error wrong-type: a text stands where a list should be
    templates: argument
               ^
  hint: write each item on a line of its own, after a dash
""",
    ),
    Case(
        "a list that is empty",
        (FOG, "templates: [brief]", "templates: []"),
        at="[]",
        told="""\
angles/fog.yaml:5:12: error missing-key: the list 'templates' is empty
    templates: []
               ^
  hint: add an item
""",
    ),
    Case(
        "a role that there is not",
        (LAMP, "    role: reading", "    role: reader"),
        at="reader",
        told="""\
angles/lamp.yaml:80:11: error unknown-value: 'reader' is no role
        role: reader
              ^
  hint: did you mean 'reading'?
""",
    ),
    Case(
        "a priority of zero",
        (LAMP, "    priority: 3", "    priority: 0"),
        at="0",
        told="""\
angles/lamp.yaml:81:15: error unknown-value: 0 is no priority
        priority: 0
                  ^
  hint: 1 is the highest, 2 comes next, up to 99
""",
    ),
    Case(
        "a beat that rests on nothing",
        (FOG, "    rests_on: [fog-costs]\n", ""),
        at="id",
        told="""\
angles/fog.yaml:17:5: error contradiction: a beat that states the source rests on nothing
      - id: tides
        ^
  hint: add rests_on: with the claims, figures or quotes it tells
""",
    ),
    Case(
        "a source that is not there",
        (LAMP, "source: talk", "source: tlak"),
        at="tlak",
        told="""\
angles/lamp.yaml:2:9: error unknown-id: 'tlak' is no source with a knowledge file
    source: tlak
            ^
  hint: did you mean 'talk'?
""",
    ),
    Case(
        "a template that is not there",
        (LAMP, "templates: [argument, brief]", "templates: [arguments, brief]"),
        at="arguments",
        told="""\
angles/lamp.yaml:7:13: error unknown-id: 'arguments' is no template
    templates: [arguments, brief]
                ^
  hint: did you mean 'argument'?
""",
    ),
    Case(
        "an entry that is not there",
        (LAMP, "    rests_on: [lamps-wait, both-lamps]", "    rests_on: [lamp-wait, both-lamps]"),
        at="lamp-wait",
        told="""\
angles/lamp.yaml:83:16: error unknown-id: there is no claim, figure or quote 'lamp-wait'
        rests_on: [lamp-wait, both-lamps]
                   ^
  hint: did you mean 'lamps-wait'?
""",
    ),
    Case(
        "a figure of a text that is not there",
        (
            LAMP,
            "    text:\n      fr: \"La lampe coûte {{ figure('lamp-cost') }}.\"",
            "    text:\n      fr: \"La lampe coûte {{ figure('lampcost') }}.\"",
        ),
        at="{{ figure('lampcost')",
        told="""\
angles/lamp.yaml:53:27: error unknown-id: there is no figure 'lampcost'
          fr: "La lampe coûte {{ figure('lampcost') }}."
                              ^
  hint: did you mean 'lamp-cost'?
""",
    ),
    Case(
        "a figure that is a quote",
        (
            LAMP,
            "{{ quote('in-the-dark') }}.\"\n      en",
            "{{ figure('in-the-dark') }}.\"\n      en",
        ),
        at="{{ figure('in-the-dark')",
        told="""\
angles/lamp.yaml:77:23: error unknown-id: there is no figure 'in-the-dark'
          fr: "Elle dit : {{ figure('in-the-dark') }}."
                          ^
  hint: it is a quote: write {{ quote('in-the-dark') }}
""",
    ),
    Case(
        "a figure of the series that is not there",
        (LAMP, "    - figure: upkeep", "    - figure: upkep"),
        at="upkep",
        told="""\
angles/lamp.yaml:22:15: error unknown-id: there is no figure 'upkep'
        - figure: upkep
                  ^
  hint: did you mean 'upkeep'?
""",
    ),
    Case(
        "a beat told that is not there",
        (LAMP, "tells: [cost]", "tells: [costs]"),
        at="costs",
        told="""\
angles/lamp.yaml:33:13: error unknown-id: 'costs' is no beat of this angle
        tells: [costs]
                ^
  hint: did you mean 'cost'?
""",
    ),
    Case(
        "a beat needed that is not there",
        (LAMP, "needs: [cost]", "needs: [cots]"),
        at="cots",
        told="""\
angles/lamp.yaml:63:13: error unknown-id: 'cots' is no beat of this angle
        needs: [cots]
                ^
  hint: did you mean 'cost'?
""",
    ),
    Case(
        "a beat of a path that is not there",
        (LAMP, "path: [cost, keepers, dark]", "path: [cost, keeper, dark]"),
        at="keeper",
        told="""\
angles/lamp.yaml:43:18: error unknown-id: 'keeper' is no beat of this angle
        path: [cost, keeper, dark]
                     ^
  hint: did you mean 'keepers'?
""",
    ),
    Case(
        "a path that leaves out what a beat needs",
        (LAMP, "path: [cost, keepers, dark]", "path: [keepers, dark]"),
        at="keepers",
        told="""\
angles/lamp.yaml:43:12: error contradiction: 'keepers' needs 'cost', which does not stand before it
        path: [keepers, dark]
               ^
  hint: put cost before it in the path
""",
    ),
    Case(
        "a beat twice in a path",
        (LAMP, "path: [cost, keepers, dark]", "path: [cost, keepers, dark, cost]"),
        at="cost",
        told="""\
angles/lamp.yaml:43:33: error contradiction: the beat 'cost' has been told by now
        path: [cost, keepers, dark, cost]
                                    ^
  hint: keep it once, in `path` or in `tells`
""",
    ),
    Case(
        "a hook's template that is not the angle's",
        (LAMP, "    template: brief", "    template: bref"),
        at="bref",
        told="""\
angles/lamp.yaml:44:15: error unknown-id: 'bref' is no template under this angle's `templates`
        template: bref
                  ^
  hint: did you mean 'brief'?
""",
    ),
    Case(
        "a hook's question that is not there",
        (LAMP, "    question: who", "    question: how"),
        at="how",
        told="""\
angles/lamp.yaml:45:15: error unknown-id: 'how' is no question of this angle
        question: how
                  ^
  hint: did you mean 'who'?
""",
    ),
    Case(
        "beats that need each other",
        (
            LAMP,
            '    rests_on: [lamp-cost]\n    text:\n      fr: "La lampe',
            '    rests_on: [lamp-cost]\n    needs: [keepers]\n    text:\n      fr: "La lampe',
        ),
        at="[keepers]",
        told="""\
angles/lamp.yaml:52:12: error needs-cycle: these beats need each other: cost → keepers → cost
        needs: [keepers]
               ^
  hint: let one of them stand on its own
""",
    ),
    Case(
        "two beats of one id",
        (LAMP, "  - id: wait\n", "  - id: dark\n"),
        at="dark",
        told="""\
angles/lamp.yaml:79:9: error duplicate-id: the id 'dark' is taken by another of the beats
      - id: dark
            ^
  hint: give it another
""",
    ),
    Case(
        "a name that is not the file's",
        (LAMP, "id: lamp\n", "id: lmap\n"),
        at="lmap",
        told="""\
angles/lamp.yaml:1:5: error bad-id: the id is 'lmap' and the file's name 'lamp'
    id: lmap
        ^
  hint: give both the same name
""",
    ),
    Case(
        "an entry that two sources have",
        (REPORT, "  - id: fog-costs", "  - id: keepers-choose"),
        (FOG, "rests_on: [fog-costs]", "rests_on: [keepers-choose]"),
        at="keepers-choose",
        told="""\
angles/fog.yaml:21:16: error duplicate-id: several sources have a claim, figure or quote 'keepers-choose'
        rests_on: [keepers-choose]
                   ^
  hint: rename it in one of them
""",
    ),
    Case(
        "a text missing in a language",
        (LAMP, "text: {fr: Et quand ?, en: And when?}", "text: {fr: Et quand ?}"),
        at="{fr:",
        told="""\
angles/lamp.yaml:91:11: error language: the 'en' of 'text' is missing
        text: {fr: Et quand ?}
              ^
  hint: add en:
""",
    ),
    Case(
        "an item in one language alone",
        (
            LAMP,
            "    item:\n      fr: La lampe d'abord\n      en: The lamp first\n",
            "    item:\n      en: The lamp first\n",
        ),
        at="item",
        told="""\
angles/lamp.yaml:55:5: warning language-gap: 'item' is there in en alone
        item:
        ^
  hint: add fr:
""",
    ),
    Case(
        "braces that hold no reference",
        (LAMP, "Harbour Talks on {{ figure('published') }}", "Harbour Talks on {{ published }}"),
        at="{{ published",
        told="""\
angles/lamp.yaml:11:46: error reference: '{{ published }}' is not a reference: write {{ figure('id') }}, {{ quote('id') }} or {{ plain('words') }}
      en: "Ada Quill said so at Harbour Talks on {{ published }}."
                                                 ^
  hint: braces in a text open a reference: {{ figure('id') }}
""",
    ),
    Case(
        "braces first in a text without quotes",
        (LAMP, "en: Night falls on the harbour.", "en: {{ quote('in-the-dark') }}, she says."),
        at="{{ quote('in-the-dark')",
        told="""\
angles/lamp.yaml:38:11: error yaml: the text begins with braces
          en: {{ quote('in-the-dark') }}, she says.
              ^
  hint: put it between quotes, or after >-
""",
    ),
    Case(
        "a reference with curly quotes",
        (FOG, "There are {{ figure('fog-days') }}", "There are {{ figure(‘fog-days’) }}"),
        at="{{ figure(‘fog-days’)",
        told="""\
angles/fog.yaml:14:22: error reference: '{{ figure(‘fog-days’) }}' is not a reference: write {{ figure('id') }}, {{ quote('id') }} or {{ plain('words') }}
          en: "There are {{ figure(‘fog-days’) }} of fog a year."
                         ^
  hint: the quotes of a reference are straight: {{ figure('id') }}
""",
    ),
    Case(
        "braces that do not close",
        (
            LAMP,
            "Harbour Talks on {{ figure('published') }}",
            "Harbour Talks on {{ figure('published') }",
        ),
        at="{{ figure('published')",
        told="""\
angles/lamp.yaml:11:46: error reference: '{{' stands alone
      en: "Ada Quill said so at Harbour Talks on {{ figure('published') }."
                                                 ^
  hint: braces in a text open a reference: {{ figure('id') }}
""",
    ),
    Case(
        "a number in digits",
        (LAMP, "fr: La nuit tombe sur le port.", "fr: La nuit tombe sur 3 ports."),
        at="3",
        told="""\
angles/lamp.yaml:37:29: error typed-number: the number '3' is typed by hand
          fr: La nuit tombe sur 3 ports.
                                ^
  hint: write {{ figure('id') }}, or {{ plain('24/7') }} where it states nothing
""",
    ),
    Case(
        "a number in words, in English",
        (
            LAMP,
            "en: Night falls on the harbour.",
            "en: One by one, ninety percent of the second harbour sleeps.",
        ),
        at="ninety",
        told="""\
angles/lamp.yaml:38:23: warning number-word: the quantity 'ninety percent' is typed by hand
          en: One by one, ninety percent of the second harbour sleeps.
                          ^
  hint: write {{ figure('id') }}, or {{ plain('ninety percent') }} where it states nothing
""",
    ),
    Case(
        "a number in words, in French",
        (
            LAMP,
            "        Les gardiens la choisissent, dit-elle, et paient\n",
            "        Les gardiens la choisissent, dit-elle, et paient trois\n        milliards et\n",
        ),
        at="trois",
        told="""\
angles/lamp.yaml:66:58: warning number-word: the quantity 'trois milliards' is typed by hand
            Les gardiens la choisissent, dit-elle, et paient trois
                                                             ^
  hint: write {{ figure('id') }}, or {{ plain('trois milliards') }} where it states nothing
""",
    ),
    Case(
        "twice",
        (FOG, "en: Every lost tide counts.", "en: Every lost tide counts twice."),
        at="twice",
        told="""\
angles/fog.yaml:22:72: warning number-word: the quantity 'twice' is typed by hand
    fr: Chaque marée perdue compte., en: Every lost tide counts twice.}
                                                                ^
  hint: write {{ figure('id') }}, or {{ plain('twice') }} where it states nothing
""",
    ),
    Case(
        "a colon in a text without quotes",
        (LAMP, "en: Night falls on the harbour.", "en: Night falls: the harbour sleeps."),
        at=":",
        told="""\
angles/lamp.yaml:38:22: error yaml: this is no YAML: mapping values are not allowed in this context
          en: Night falls: the harbour sleeps.
                         ^
  hint: line a key up with those above; put a text that holds a colon between quotes
""",
    ),
    Case(
        "a style that does not apply",
        (
            LAMP,
            "label:\n        fr: \"L'entretien : {{ figure('upkeep', 'short') }}\"",
            "label:\n        fr: \"L'entretien : {{ figure('upkeep', 'odds') }}\"",
        ),
        at="{{ figure('upkeep',",
        told="""\
angles/lamp.yaml:24:28: error figure-style: the style 'odds' does not apply to the figure 'upkeep'
            fr: "L'entretien : {{ figure('upkeep', 'odds') }}"
                               ^
  hint: it has prose, short, spelled, amount, bare
""",
    ),
    Case(
        "a style that there is not",
        (
            LAMP,
            "en: \"Upkeep: {{ figure('upkeep', 'short') }}\"",
            "en: \"Upkeep: {{ figure('upkeep', 'shrot') }}\"",
        ),
        at="{{ figure('upkeep',",
        told="""\
angles/lamp.yaml:25:22: error figure-style: a figure has no style 'shrot'
            en: "Upkeep: {{ figure('upkeep', 'shrot') }}"
                         ^
  hint: did you mean 'short'?
""",
    ),
    Case(
        "a time that a figure does not have",
        (
            LAMP,
            "en: \"The lamp costs {{ figure('lamp-cost') }}.\"",
            "en: \"The lamp costs {{ figure('lamp-cost', 'due') }}.\"",
        ),
        at="{{ figure('lamp-cost',",
        told="""\
angles/lamp.yaml:54:27: error figure-style: the figure 'lamp-cost' has no `by` to tell
          en: "The lamp costs {{ figure('lamp-cost', 'due') }}."
                              ^
  hint: it has prose, short, spelled, bare, period
""",
    ),
    Case(
        "a quote in a style that there is not",
        (
            LAMP,
            "en: \"She puts it so: {{ quote('in-the-dark') }}.\"",
            "en: \"She puts it so: {{ quote('in-the-dark', 'orignal') }}.\"",
        ),
        at="{{ quote('in-the-dark',",
        told="""\
angles/lamp.yaml:78:28: error quote-style: a quote has no style 'orignal': use original or told
          en: "She puts it so: {{ quote('in-the-dark', 'orignal') }}."
                               ^
  hint: did you mean 'original'?
""",
    ),
    Case(
        "a quote that has no words in a language",
        (FOG, "quote('no-lamp', 'original')", "quote('no-lamp')"),
        at="{{ quote('no-lamp')",
        told="""\
angles/fog.yaml:29:30: error quote-language: quote 'no-lamp' has no text in 'fr'
          fr: "Ben Holm répond : {{ quote('no-lamp') }}."
                                 ^
  hint: write {{ quote('no-lamp', 'original') }}, or translate
""",
    ),
    Case(
        "a translation that is not told",
        (
            LAMP,
            "Elle dit : {{ quote('in-the-dark') }}",
            "Elle dit : {{ quote('in-the-dark', 'told') }}",
        ),
        at="{{ quote('in-the-dark',",
        told="""\
angles/lamp.yaml:77:23: error quote-told: quote 'in-the-dark' is a translation here, and its text does not say so
          fr: "Elle dit : {{ quote('in-the-dark', 'told') }}."
                          ^
  hint: say so in the sentence, or leave the style 'told' out
""",
    ),
    Case(
        "a hook that a phone cuts",
        (
            LAMP,
            "en: Night falls on the harbour.",
            "en: Night falls on the harbour, and on the boats, and on the nets that dry along the quay, and on those who mend them under a lamp that somebody has to pay for, month after month, whoever is on watch.",
        ),
        at="Night",
        told="""\
angles/lamp.yaml:38:11: warning hook-cut: a phone hides the hook after “has”, by our estimate: shorten it by 51 characters
          en: Night falls on the harbour, and on the boats, and on the nets that dry along the quay, and
              ^
  hint: a hook is read before the click: say less in it
""",
    ),
    Case(
        "a label that the angle lacks",
        (FOG, 'labels: {fr: {reason: "Pourquoi :"}, en: {reason: "Why:"}}\n', ""),
        at="brief",
        told="""\
angles/fog.yaml:5:13: error label: template 'brief' prints the label 'reason', which this angle lacks in fr and en
    templates: [brief]
                ^
  hint: add it under `labels`, or take 'brief' out
""",
    ),
    Case(
        "a label that a language lacks",
        (LAMP, '  en: {reason: "Her reason:"}\n', ""),
        at="brief",
        told="""\
angles/lamp.yaml:7:23: error label: template 'brief' prints the label 'reason', which this angle lacks in en
    templates: [argument, brief]
                          ^
  hint: add it under `labels`, or take 'brief' out
""",
    ),
    Case(
        "a hook after which no beat is left",
        (LAMP, "tells: [cost]", "tells: [cost, keepers, dark, wait]"),
        at="[cost,",
        told="""\
angles/lamp.yaml:33:12: error unfit: the hook tells every beat that could follow it, so no post is left
        tells: [cost, keepers, dark, wait]
               ^
  hint: take a beat out of `tells`, or add one that goes further
""",
    ),
    Case(
        "a template after whose hooks no beat is left",
        (FOG, "    rests_on: [fog-days]\n", "    rests_on: [fog-days]\n    tells: [tides, holm]\n"),
        at="[tides,",
        told="""\
angles/fog.yaml:16:12: error unfit: the hook tells every beat that could follow it, so no post is left
        tells: [tides, holm]
               ^
  hint: take a beat out of `tells`, or add one that goes further
""",
    ),
    Case(
        "a setting as long as a post",
        (
            FOG,
            "en: Ada Quill and Eve Morin agree.",
            'en: "Ada Quill and Eve Morin agree on the fog, on the boats and on the nets. Ada Quill and Eve Morin agree on the fog, on the boats and on the nets. Ada Quill and Eve Morin agree on the fog, on the boats and on the nets. Ada Quill and Eve Morin agree on the fog, on the boats and on the nets. Ada Quill and Eve Morin agree on the fog, on the boats and on the nets. Ada Quill and Eve Morin agree on the fog, on the boats and on the nets. Ada Quill and Eve Morin agree on the fog, on the boats and on the nets. Ada Quill and Eve Morin agree on the fog, on the boats and on the nets. Ada Quill and Eve Morin agree on the fog, on the boats and on the nets. Ada Quill and Eve Morin agree on the fog, on the boats and on the nets. "',
        ),
        at="brief",
        told="""\
angles/fog.yaml:5:13: warning length: the shortest post in template 'brief' has 813 units in en: more than short (700)
    templates: [brief]
                ^
  hint: shorten the setting, the hooks or the most important beat
""",
    ),
    Case(
        "a beat that needs one which a template never shows",
        (LAMP, "  - id: cost\n    role: fact\n", "  - id: cost\n    role: stake\n"),
        (LAMP, "    template: brief\n", ""),
        at="cost",
        told="""\
angles/lamp.yaml:62:13: hint needs-absent: template 'brief' does not show 'cost', so not this beat either
""",
    ),
    Case(
        "a beat on a path whose template does not show it",
        (LAMP, "    role: quote\n", "    role: stake\n"),
        at="dark",
        told="""\
angles/lamp.yaml:43:27: hint path-untold: template 'brief' does not show 'dark', so the post of this hook never tells it
""",
    ),
    Case(
        "a beat that no template shows",
        (FOG, "    role: fact\n", "    role: stake\n"),
        at="tides",
        told="""\
angles/fog.yaml:17:9: warning never-told: no hook and template of this angle ever tell the beat 'tides'
      - id: tides
            ^
  hint: see its role, what it needs, and the paths of the hooks
""",
    ),
    Case(
        "a beat that stands before the one it needs",
        (FOG, "    priority: 1\n", "    priority: 1\n    needs: [holm]\n"),
        at="holm",
        told="""\
angles/fog.yaml:20:13: warning needs-order: in template 'brief' 'holm' comes after the beat that needs it
        needs: [holm]
                ^
  hint: move holm up, or give it a role that is shown earlier
""",
    ),
    Case(
        "a beat that leans on what may be gone",
        (FOG, "en: Every lost tide counts.", "en: That is why every lost tide counts."),
        at="That",
        told="""\
angles/fog.yaml:22:49: warning leans-back: 'That is why' goes on from another beat, and the short post after the hook 'days' begins with it
        text: {fr: Chaque marée perdue compte., en: That is why every lost tide counts.}
                                                    ^
  hint: name that one in `needs`, or let the beat stand on its own
""",
    ),
    Case(
        "a beat that leans, in French",
        (FOG, "fr: Chaque marée perdue compte.", "fr: C'est pourquoi chaque marée perdue compte."),
        at="C",
        told="""\
angles/fog.yaml:22:16: warning leans-back: "C'est pourquoi" goes on from another beat, and the short post after the hook 'days' begins with it
        text: {fr: C'est pourquoi chaque marée perdue compte., en: Every lost tide counts.}
                   ^
  hint: name that one in `needs`, or let the beat stand on its own
""",
    ),
    Case(
        "a beat that leans on one which a template leaves out",
        (LAMP, "    role: quote\n", "    role: stake\n"),
        (LAMP, 'en: "I count', 'en: "Hence I count'),
        (LAMP, "    template: brief\n", ""),
        at="Hence",
        told="""\
angles/lamp.yaml:85:12: hint leans-across: 'Hence' goes on from 'dark', and follows 'keepers' in the short 'brief' post after the hook 'price'
""",
    ),
    Case(
        "a beat that leans on one for which there is no room",
        (
            FOG,
            "en: Every lost tide counts.}\n",
            "en: Every lost tide counts.}\n" + LONG_BEAT,
        ),
        (FOG, 'fr: "Ben Holm répond', 'fr: "Or Ben Holm répond'),
        (FOG, "    role: quote\n    priority: 2\n", "    role: fact\n    priority: 1\n"),
        at="Or",
        told="""\
angles/fog.yaml:38:12: hint leans-across: 'Or' goes on from 'nets', and follows 'tides' in the short 'brief' post after the hook 'days'
""",
    ),
    Case(
        "a label over nothing",
        (BRIEF, "{% if quotes %}\n{{ labels.reason }}\n\n{% endif %}\n", "{{ labels.reason }}\n\n"),
        (FOG, "    role: quote\n", "    role: fact\n"),
        at='"Pourquoi',
        told="""\
angles/fog.yaml:8:23: warning title-alone: the label 'reason' stands over nothing in the short 'brief' post after the hook 'days'
    labels: {fr: {reason: "Pourquoi :"}, en: {reason: "Why:"}}
                          ^
  hint: let the template ask first, with {% if LIST %}, whether there is anything
""",
    ),
    Case(
        "a template's own title over nothing",
        (BRIEF, "{% for beat in readings %}", "My own words\n\n{% for beat in readings %}"),
        at="brief",
        told="""\
angles/fog.yaml:5:13: warning title-alone: the title 'My own words' stands over nothing in the short 'brief' post after the hook 'days'
    templates: [brief]
                ^
  hint: let the template ask first, with {% if LIST %}, whether there is anything
angles/lamp.yaml:7:23: warning title-alone: the title 'My own words' stands over nothing in the short 'brief' post after the hook 'night'
    templates: [argument, brief]
                          ^
  hint: let the template ask first, with {% if LIST %}, whether there is anything
""",
    ),
    Case(
        "a label over a list of one line",
        (FOG, "templates: [brief]", "templates: [brief, list]"),
        (FOG, 'fr: {reason: "Pourquoi :"}', 'fr: {reason: "Pourquoi :", list: "Les faits :"}'),
        (FOG, 'en: {reason: "Why:"}', 'en: {reason: "Why:", list: "The facts:"}'),
        (
            FOG,
            "en: Every lost tide counts.}\n",
            "en: Every lost tide counts.}\n    item: {fr: Les marées, en: The tides}\n",
        ),
        at='"Les faits',
        told="""\
angles/fog.yaml:8:43: hint list-of-one: the label 'list' announces a list, and in the short 'list' post after the hook 'days' one line follows it
""",
    ),
    Case(
        "an item twice in a list",
        (
            LAMP,
            "rests_on: [keepers-choose, upkeep]",
            "rests_on: [keepers-choose, upkeep, keepers-choose]",
        ),
        at="keepers-choose",
        told="""\
angles/lamp.yaml:62:40: warning repeated: 'keepers-choose' stands twice in this list
        rests_on: [keepers-choose, upkeep, keepers-choose]
                                           ^
  hint: keep one of them
""",
    ),
    Case(
        "the entry that a tension does not prefer",
        (FOG, "rests_on: [fog-costs]", "rests_on: [fog-costs, lamp-cost-rounded]"),
        at="lamp-cost-rounded",
        told="""\
angles/fog.yaml:21:27: warning tension: the tension 'range-or-round' prefers 'lamp-cost' to 'lamp-cost-rounded'
        rests_on: [fog-costs, lamp-cost-rounded]
                              ^
  hint: tell lamp-cost, or both
""",
    ),
    Case(
        "an entry of a tension that says to leave it out",
        (TALK, "    draft: precise\n    prefers: lamp-cost\n", "    draft: omit\n"),
        (
            TALK,
            "between: [lamp-cost, lamp-cost-rounded]",
            "between: [keepers-choose, lamp-cost-rounded]",
        ),
        at="keepers-choose",
        told="""\
angles/lamp.yaml:62:16: warning tension: the tension 'range-or-round' says to leave 'keepers-choose' out
        rests_on: [keepers-choose, upkeep]
                   ^
  hint: tell the rest without it
""",
    ),
    Case(
        "a setting of a hook in one language alone",
        (LAMP, "      en: \"Ada Quill was talking of lamps on {{ figure('published') }}.\"\n", ""),
        at="setting",
        told="""\
angles/lamp.yaml:40:5: warning language-gap: 'setting' is there in fr alone
        setting:
        ^
  hint: add en:
""",
    ),
    Case(
        "a hashtag twice",
        (FOG, "en: [Fog]", "en: [Fog, Tides, fog]"),
        at="fog",
        told="""\
angles/fog.yaml:6:42: warning repeated: 'fog' stands twice in this list
    hashtags: {fr: [Brume], en: [Fog, Tides, fog]}
                                             ^
  hint: keep one of them
""",
    ),
    Case(
        "a hashtag of two words",
        (FOG, "en: [Fog]", "en: [Sea fog]"),
        at="Sea",
        told="""\
angles/fog.yaml:6:30: error unknown-value: 'Sea fog' is not a hashtag
    hashtags: {fr: [Brume], en: [Sea fog]}
                                 ^
  hint: a hashtag is one word of letters and digits, without the #
""",
    ),
    Case(
        "a reference in a title",
        (FOG, "en: The fog}", "en: \"{{ figure('fog-days') }} of fog\"}"),
        at="{{ figure('fog-days')",
        told="""\
angles/fog.yaml:3:28: error reference: no reference can stand here
    title: {fr: La brume, en: "{{ figure('fog-days') }} of fog"}
                               ^
  hint: write the words themselves
""",
    ),
    Case(
        "an empty text",
        (FOG, "en: The fog decides.}", 'en: ""}'),
        at='""}',
        told="""\
angles/fog.yaml:4:36: error wrong-type: the text is empty
    thesis: {fr: La brume décide., en: ""}
                                       ^
  hint: write it, or take the key away
""",
    ),
    Case(
        "a label in capitals",
        (FOG, 'en: {reason: "Why:"}', 'en: {reason: "Why:", Cause: "Why:"}'),
        at="Cause",
        told="""\
angles/fog.yaml:8:59: error bad-id: 'Cause' is not a label's name
    labels: {fr: {reason: "Pourquoi :"}, en: {reason: "Why:", Cause: "Why:"}}
                                                              ^
  hint: a label's name has small letters, digits and _
""",
    ),
    Case(
        "a line that is indented too far",
        (LAMP, "    kind: scene\n", "      kind: scene\n"),
        at=":",
        told="""\
angles/lamp.yaml:35:11: error yaml: this is no YAML: mapping values are not allowed in this context
          kind: scene
              ^
  hint: line a key up with those above; put a text that holds a colon between quotes
""",
    ),
    Case(
        "a key without its colon",
        (LAMP, "    kind: scene\n", "    kind scene\n"),
        at="kind",
        told="""\
angles/lamp.yaml:35:5: error yaml: this is no YAML: while scanning a simple key, could not find expected ':'
        kind scene
        ^
  hint: a key is followed by a colon and a space
""",
    ),
    Case(
        "an alias of what is not there",
        (FOG, "en: The fog decides.}", "en: *fog}"),
        at="*fog}",
        told="""\
angles/fog.yaml:4:36: error yaml: the alias *fog is unknown
    thesis: {fr: La brume décide., en: *fog}
                                       ^
  hint: write out what it stands for
""",
    ),
    Case(
        "a second document",
        (FOG, "questions:\n", "---\nquestions:\n"),
        at="---",
        told="""\
angles/fog.yaml:31:1: error yaml: a second document begins
    ---
    ^
  hint: take out the line of three dashes, or make two files
""",
    ),
    Case(
        "a title that loses a language for all",
        (SETTINGS, "languages: [fr, en]\nlang: en\n", ""),
        (FOG, "title: {fr: La brume, en: The fog}", "title: {fr: La brume}"),
        at="{fr:",
        told="""\
angles/fog.yaml:3:8: warning language-lost: the title lacks 'en', so the whole workspace does not write in it
    title: {fr: La brume}
           ^
  hint: add en:, or name the languages in postgen.yaml
""",
    ),
    Case(
        "a source twice",
        (FOG, "source: [talk, report]", "source: [talk, report, talk]"),
        at="talk]",
        told="""\
angles/fog.yaml:2:24: warning repeated: 'talk' stands twice in this list
    source: [talk, report, talk]
                           ^
  hint: keep one of them
""",
    ),
    Case(
        "a beat whose id was not changed in a copy",
        (LAMP, "  - id: cost\n", "  - id: dark\n"),
        at="dark",
        told="""\
angles/lamp.yaml:71:9: error duplicate-id: the id 'dark' is taken by another of the beats
      - id: dark
            ^
  hint: give it another
""",
    ),
    Case(
        "a path of nothing",
        (LAMP, "    path: [cost, keepers, dark]", "    path: []"),
        at="[]",
        told="""\
angles/lamp.yaml:43:11: error missing-key: the list 'path' is empty
        path: []
              ^
  hint: add an item
""",
    ),
)
