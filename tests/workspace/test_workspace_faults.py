from pathlib import Path

import pytest
from small_workspace import broken, made, told

from postgen import workspace
from postgen.errors import WorkspaceError
from postgen.workspace import FaultyFileError
from postgen.workspace.faults import CODES

KNOWLEDGE, ANGLE, SETTINGS = "knowledge/talk.yaml", "angles/money.yaml", "postgen.yaml"

# A file, what stands in it, what is put in its place, and all that the user reads.
BROKEN = [
    (
        ANGLE,
        "id: money",
        "id: monet",
        [
            "angles/money.yaml:1:5: the id is 'monet' and the file's name 'money'\n"
            "id: monet\n"
            "    ^\n"
            "give both the same name",
        ],
    ),
    (
        ANGLE,
        "id: money",
        "id: Money!",
        [
            "angles/money.yaml:1:5: 'Money!' is not an id\n"
            "id: Money!\n"
            "    ^\n"
            "an id has small letters, digits and dashes",
        ],
    ),
    (
        ANGLE,
        "Revenue rises.",
        "Revenue rises by 12 million in H1.",
        [
            "angles/money.yaml:32:28: the number '12' is typed by hand\n"
            "      en: Revenue rises by 12 million in H1.\n"
            "                           ^\n"
            "write {{ figure('id') }}, or {{ plain('24/7') }} where it states nothing",
        ],
    ),
    (
        ANGLE,
        "id: money",
        "id: 12",
        [
            "angles/money.yaml:1:5: 12 stands where a text should be\n"
            "id: 12\n"
            "    ^\n"
            "an id has small letters, digits and dashes",
        ],
    ),
    (
        ANGLE,
        "id: money\n",
        "",
        [
            "angles/money.yaml:1:1: the key 'id' is missing\n"
            "source: talk\n"
            "^\n"
            "add id:",
        ],
    ),
    (
        ANGLE,
        "source: talk",
        "source: tlak",
        [
            "angles/money.yaml:2:9: 'tlak' is no source with a knowledge file\n"
            "source: tlak\n"
            "        ^\n"
            "did you mean 'talk'?",
        ],
    ),
    (
        ANGLE,
        "source: talk",
        "source: []",
        [
            "angles/money.yaml:2:9: the list 'source' is empty\n"
            "source: []\n"
            "        ^\n"
            "add an item",
        ],
    ),
    (
        ANGLE,
        "source: talk",
        "source: [talk, tlak]",
        [
            "angles/money.yaml:2:16: 'tlak' is no source with a knowledge file\n"
            "source: [talk, tlak]\n"
            "               ^\n"
            "did you mean 'talk'?",
        ],
    ),
    (
        ANGLE,
        "templates: [plain]",
        "templates: [plane]",
        [
            "angles/money.yaml:7:13: 'plane' is no template\n"
            "templates: [plane]\n"
            "            ^\n"
            "did you mean 'plain'?",
        ],
    ),
    (
        ANGLE,
        "templates: [plain]",
        "templates: []",
        [
            "angles/money.yaml:7:12: the list 'templates' is empty\n"
            "templates: []\n"
            "           ^\n"
            "add an item",
        ],
    ),
    (
        ANGLE,
        "templates: [plain]",
        "templates: plain",
        [
            "angles/money.yaml:7:12: a text stands where a list should be\n"
            "templates: plain\n"
            "           ^\n"
            "write each item on a line of its own, after a dash",
        ],
    ),
    (
        ANGLE,
        "title: {fr: L'argent, en: The money}",
        "title: {}",
        [
            "angles/money.yaml:3:8: the 'fr' of 'title' is missing\n"
            "title: {}\n"
            "       ^\n"
            "add fr:",
            "angles/money.yaml:3:8: the 'en' of 'title' is missing\n"
            "title: {}\n"
            "       ^\n"
            "add en:",
        ],
    ),
    (
        ANGLE,
        "title: {fr: L'argent, en: The money}",
        "title: {fr: L'argent, en: The money, de: Geld}",
        [
            "angles/money.yaml:3:38: 'de' is no language\n"
            "title: {fr: L'argent, en: The money, de: Geld}\n"
            "                                     ^\n"
            "there are fr, en",
        ],
    ),
    (
        ANGLE,
        "title: {fr: L'argent, en: The money}",
        "title: The money",
        [
            "angles/money.yaml:3:8: a text stands where a map by language should be\n"
            "title: The money\n"
            "       ^\n"
            "write {fr: …, en: …}",
        ],
    ),
    (
        ANGLE,
        "title: {fr: L'argent, en: The money}",
        "title: {fr: L'argent, en: \"{{ figure('revenue') }}\"}",
        [
            "angles/money.yaml:3:28: no reference can stand here\n"
            "title: {fr: L'argent, en: \"{{ figure('revenue') }}\"}\n"
            "                           ^\n"
            "write the words themselves",
        ],
    ),
    (
        ANGLE,
        "hashtags: {fr: [IA]",
        "hashtags: {fr: ['#IA']",
        [
            "angles/money.yaml:9:17: '#IA' is not a hashtag\n"
            "hashtags: {fr: ['#IA'], en: [AI]}\n"
            "                ^\n"
            "a hashtag is one word of letters and digits, without the #",
        ],
    ),
    (
        ANGLE,
        "hashtags: {fr: [IA]",
        "hashtags: {fr: IA",
        [
            "angles/money.yaml:9:16: a text stands where a list should be\n"
            "hashtags: {fr: IA, en: [AI]}\n"
            "               ^\n"
            "write each item on a line of its own, after a dash",
        ],
    ),
    (
        ANGLE,
        "labels: {fr: {story: Elle raconte}}",
        "labels: {fr: {Story!: Elle raconte}}",
        [
            "angles/money.yaml:10:15: 'Story!' is not a label's name\n"
            "labels: {fr: {Story!: Elle raconte}}\n"
            "              ^\n"
            "a label's name has small letters, digits and _",
        ],
    ),
    (
        ANGLE,
        "labels: {fr: {story: Elle raconte}}",
        "labels: {fr: Elle}",
        [
            "angles/money.yaml:10:14: a text stands where a map should be\n"
            "labels: {fr: Elle}\n"
            "             ^\n"
            "write `name: value`",
        ],
    ),
    (
        ANGLE,
        "    kind: scene",
        "    kind: scenery",
        [
            "angles/money.yaml:18:11: 'scenery' is no kind\n"
            "    kind: scenery\n"
            "          ^\n"
            "did you mean 'scene'?",
        ],
    ),
    (
        ANGLE,
        "    kind: scene",
        "    knid: scene",
        [
            "angles/money.yaml:18:5: 'knid' is no key of this map\n"
            "    knid: scene\n"
            "    ^\n"
            "did you mean 'kind'?",
        ],
    ),
    (
        ANGLE,
        "    tells: [rise]",
        "    tells: [rize]",
        [
            "angles/money.yaml:22:13: 'rize' is no beat of this angle\n"
            "    tells: [rize]\n"
            "            ^\n"
            "did you mean 'rise'?",
        ],
    ),
    (
        ANGLE,
        "    tells: [rise]\n",
        "    tells: [rise]\n    path: [readin]\n",
        [
            "angles/money.yaml:23:12: 'readin' is no beat of this angle\n"
            "    path: [readin]\n"
            "           ^\n"
            "did you mean 'reading'?",
        ],
    ),
    (
        ANGLE,
        "    tells: [rise]\n",
        "    tells: [rise]\n    path: [reading, reading]\n",
        [
            "angles/money.yaml:23:21: the beat 'reading' has been told by now\n"
            "    path: [reading, reading]\n"
            "                    ^\n"
            "keep it once, in `path` or in `tells`",
        ],
    ),
    (
        ANGLE,
        "    tells: [rise]\n",
        "    tells: [rise]\n    path: [rise]\n",
        [
            "angles/money.yaml:23:12: the beat 'rise' has been told by now\n"
            "    path: [rise]\n"
            "           ^\n"
            "keep it once, in `path` or in `tells`",
        ],
    ),
    (
        ANGLE,
        "    tells: [rise]\n",
        "    tells: [rise]\n    template: plane\n",
        [
            "angles/money.yaml:23:15: 'plane' is no template under this angle's `templates`\n"
            "    template: plane\n"
            "              ^\n"
            "did you mean 'plain'?",
        ],
    ),
    (
        ANGLE,
        "    tells: [rise]\n",
        "    tells: [rise]\n    question: whi\n",
        [
            "angles/money.yaml:23:15: 'whi' is no question of this angle\n"
            "    question: whi\n"
            "              ^\n"
            "did you mean 'why'?",
        ],
    ),
    (
        ANGLE,
        "    tells: [rise]\n",
        "    path: [reading]\n",
        [
            "angles/money.yaml:22:12: 'reading' needs 'rise', which does not stand before it\n"
            "    path: [reading]\n"
            "           ^\n"
            "put rise before it in the path",
        ],
    ),
    (
        ANGLE,
        "    rests_on: [crazy]",
        "    rests_on: [crazi]",
        [
            "angles/money.yaml:20:16: there is no claim, figure or quote 'crazi'\n"
            "    rests_on: [crazi]\n"
            "               ^\n"
            "did you mean 'crazy'?",
        ],
    ),
    (
        ANGLE,
        "    rests_on: [crazy]",
        "    rests_on: crazy",
        [
            "angles/money.yaml:20:15: a text stands where a list should be\n"
            "    rests_on: crazy\n"
            "              ^\n"
            "write each item on a line of its own, after a dash",
        ],
    ),
    (
        ANGLE,
        "    - figure: revenue",
        "    - figure: growth",
        [
            "angles/money.yaml:14:15: there is no figure 'growth'\n"
            "    - figure: growth\n"
            "              ^\n"
            "see postgen list-figures",
        ],
    ),
    (
        ANGLE,
        "    priority: 1",
        "    priority: 0",
        [
            "angles/money.yaml:26:15: 0 is no priority\n"
            "    priority: 0\n"
            "              ^\n"
            "1 is the highest, 2 comes next, up to 99",
        ],
    ),
    (
        ANGLE,
        "    priority: 1",
        "    priority: high",
        [
            "angles/money.yaml:26:15: 'high' is no number\n"
            "    priority: high\n"
            "              ^\n"
            "write it as 12, 9.5 or 9e9",
        ],
    ),
    (
        ANGLE,
        "    priority: 1",
        "    priority: 1.5",
        [
            "angles/money.yaml:26:15: 1.5 is no priority\n"
            "    priority: 1.5\n"
            "              ^\n"
            "1 is the highest, 2 comes next, up to 99",
        ],
    ),
    (
        ANGLE,
        "    rests_on: [growth]\n",
        "",
        [
            "angles/money.yaml:24:5: a beat that states the source rests on nothing\n"
            "  - id: rise\n"
            "    ^\n"
            "add rests_on: with the claims, figures or quotes it tells",
        ],
    ),
    (
        ANGLE,
        "    needs: [rise]",
        "    needs: [reading]",
        [
            "angles/money.yaml:40:12: these beats need each other: reading → reading\n"
            "    needs: [reading]\n"
            "           ^\n"
            "let one of them stand on its own",
        ],
    ),
    (
        ANGLE,
        "    item: {fr: Ils montent}",
        "    item: {fr: Ils montent}\n    needs: [reading]",
        [
            "angles/money.yaml:35:12: these beats need each other: rise → reading → rise\n"
            "    needs: [reading]\n"
            "           ^\n"
            "let one of them stand on its own",
        ],
    ),
    (
        ANGLE,
        "  - id: reading",
        "  - id: rise",
        [
            "angles/money.yaml:35:9: the id 'rise' is taken by another of the beats\n"
            "  - id: rise\n"
            "        ^\n"
            "give it another",
        ],
    ),
    (
        ANGLE,
        "à {{ figure('revenue') }}.",
        "à {{ figure('revenu') }}.",
        [
            "angles/money.yaml:31:11: there is no figure 'revenu'\n"
            "        à {{ figure('revenu') }}.\n"
            "          ^\n"
            "did you mean 'revenue'?",
        ],
    ),
    (
        ANGLE,
        "à {{ figure('revenue') }}.",
        "à {{ figur('revenue') }}.",
        [
            "angles/money.yaml:31:11: \"{{ figur('revenue') }}\" is not a reference: write {{ figure('id') }}, {{ quote('id') }} or {{ plain('words') }}\n"
            "        à {{ figur('revenue') }}.\n"
            "          ^\n"
            "braces in a text open a reference: {{ figure('id') }}",
        ],
    ),
    (
        ANGLE,
        "à {{ figure('revenue') }}.",
        "à {{ figure('revenue') }.",
        [
            "angles/money.yaml:31:11: '{{' stands alone\n"
            "        à {{ figure('revenue') }.\n"
            "          ^\n"
            "braces in a text open a reference: {{ figure('id') }}",
        ],
    ),
    (
        ANGLE,
        "à {{ figure('revenue') }}.",
        "{{ quote('crazy') }} à {% x %}.",
        [
            "angles/money.yaml:31:32: '{%' stands alone\n"
            "        {{ quote('crazy') }} à {% x %}.\n"
            "                               ^\n"
            "braces in a text open a reference: {{ figure('id') }}",
        ],
    ),
    (
        ANGLE,
        "      en: Revenue rises.\n",
        "",
        [
            "angles/money.yaml:29:7: the 'en' of 'text' is missing\n"
            "      fr: >-\n"
            "      ^\n"
            "add en:",
        ],
    ),
    (
        ANGLE,
        "text: {fr: Et vous ?, en: And you?}",
        "text: {fr: '', en: 3}",
        [
            "angles/money.yaml:43:16: the text is empty\n"
            "    text: {fr: '', en: 3}\n"
            "               ^\n"
            "write it, or take the key away",
            "angles/money.yaml:43:24: 3 stands where a text should be\n"
            "    text: {fr: '', en: 3}\n"
            "                       ^\n"
            "put it between quotes",
        ],
    ),
    (
        ANGLE,
        "text: {fr: Et vous ?, en: And you?}",
        "text:",
        [
            "angles/money.yaml:43:10: nothing stands where a map by language should be\n"
            "    text:\n"
            "         ^\n"
            "write {fr: …, en: …}",
        ],
    ),
    (
        KNOWLEDGE,
        "source:\n  id: talk",
        "source:\n  id: tak",
        [
            "knowledge/talk.yaml:2:7: the id is 'tak' and the file's name 'talk'\n"
            "  id: tak\n"
            "      ^\n"
            "give both the same name",
        ],
    ),
    (
        KNOWLEDGE,
        "claims:\n",
        "  - id: twice\n"
        "    measures: {fr: le double, en: twice that}\n"
        "    computed: {plus: [revenue, vague]}\n"
        "    unit: USD\n"
        "claims:\n",
        [
            "knowledge/talk.yaml:30:23: 'revenue' has a bound (more than), so one of its ends is not known\n"
            "    computed: {plus: [revenue, vague]}\n"
            "                      ^\n"
            "a sum is made of amounts: name another figure, or tell it apart",
        ],
    ),
    (
        KNOWLEDGE,
        "published: 2026-02-13",
        "published: 2026-02-30",
        [
            "knowledge/talk.yaml:7:14: '2026-02-30' is not a day\n"
            "  published: 2026-02-30\n"
            "             ^\n"
            "write it as 2026-02-13",
        ],
    ),
    (
        KNOWLEDGE,
        "published: 2026-02-13",
        "published: 2026",
        [
            "knowledge/talk.yaml:7:14: 2026 stands where a text should be\n"
            "  published: 2026\n"
            "             ^\n"
            "write it as 2026-02-13",
        ],
    ),
    (
        KNOWLEDGE,
        "language: en\n  people",
        "language: English\n  people",
        [
            "knowledge/talk.yaml:4:13: 'English' is not a language's code\n"
            "  language: English\n"
            "            ^\n"
            "write it as fr or en",
        ],
    ),
    (
        KNOWLEDGE,
        "role: guest",
        "role: gest",
        [
            "knowledge/talk.yaml:6:43: 'gest' is no role\n"
            "    - {id: ada, name: Ada Lovelace, role: gest}\n"
            "                                          ^\n"
            "did you mean 'guest'?",
        ],
    ),
    (
        KNOWLEDGE,
        "    - {id: ada, name: Ada Lovelace, role: guest}",
        "    []",
        [
            "knowledge/talk.yaml:6:5: the list 'people' is empty\n"
            "    []\n"
            "    ^\n"
            "add an item",
        ],
    ),
    (
        KNOWLEDGE,
        "url: https://example.org/talk",
        "url: javascript:alert(1)",
        [
            "knowledge/talk.yaml:9:8: 'javascript:alert(1)' is not a web address\n"
            "  url: javascript:alert(1)\n"
            "       ^\n"
            "it begins with https://",
        ],
    ),
    (
        KNOWLEDGE,
        "duration: {value: 90, unit: minutes, approx: true}",
        "duration: {value: 1:30, unit: minutes, approx: yes}",
        [
            "knowledge/talk.yaml:8:21: '1:30' is no number\n"
            "  duration: {value: 1:30, unit: minutes, approx: yes}\n"
            "                    ^\n"
            "write it as 12, 9.5 or 9e9",
            "knowledge/talk.yaml:8:50: a text stands where true or false should\n"
            "  duration: {value: 1:30, unit: minutes, approx: yes}\n"
            "                                                 ^\n"
            "write true or false: yes and no are words",
        ],
    ),
    (
        KNOWLEDGE,
        "    low: 9e9\n",
        "",
        [
            "knowledge/talk.yaml:11:5: a range has both `low` and `high`\n"
            "  - id: revenue\n"
            "    ^\n"
            "with one end, it is a `value` with a `bound`",
        ],
    ),
    (
        KNOWLEDGE,
        "    low: 9e9\n",
        "    low: 11e9\n",
        [
            "knowledge/talk.yaml:13:10: the range is upside down: 11000000000 is not below 10000000000\n"
            "    low: 11e9\n"
            "         ^\n"
            "exchange `low` and `high`",
        ],
    ),
    (
        KNOWLEDGE,
        "    low: 9e9\n",
        "    low: 010\n",
        [
            "knowledge/talk.yaml:13:10: '010' is no number\n"
            "    low: 010\n"
            "         ^\n"
            "write it as 12, 9.5 or 9e9",
        ],
    ),
    (
        KNOWLEDGE,
        "    low: 9e9\n",
        "    low: 9e9\n    value: 9e9\n",
        [
            "knowledge/talk.yaml:11:5: a quantity has one of `value`, `low` with `high`, and `words`\n"
            "  - id: revenue\n"
            "    ^\n"
            "keep the one that the source gives",
        ],
    ),
    (
        KNOWLEDGE,
        "    bound: more than",
        "    bound: more then",
        [
            "knowledge/talk.yaml:18:12: 'more then' is no bound\n"
            "    bound: more then\n"
            "           ^\n"
            "did you mean 'more than'?",
        ],
    ),
    (
        KNOWLEDGE,
        "    per: [year]",
        "    per: [per year]",
        [
            "knowledge/talk.yaml:16:11: 'per year' is no denominator\n"
            "    per: [per year]\n"
            "          ^\n"
            "did you mean 'year'?",
        ],
    ),
    (
        KNOWLEDGE,
        "    period: 2025",
        "    period: last year",
        [
            "knowledge/talk.yaml:19:13: 'last year' is not a time\n"
            "    period: last year\n"
            "            ^\n"
            "write it as 2026, 2026-02, 2026-02-13, 2026-Q1 or 2025-2027",
        ],
    ),
    (
        KNOWLEDGE,
        "locator: ['1.1', {notes: lead.1, time: 01:02:03}]",
        "locator: 2.10",
        [
            "knowledge/talk.yaml:21:14: 2.1 stands where a text should be\n"
            "    locator: 2.10\n"
            "             ^\n"
            "write '2.3' (section 2, item 3), or 'lead.1', between quotes",
        ],
    ),
    (
        KNOWLEDGE,
        "locator: ['1.1', {notes: lead.1, time: 01:02:03}]",
        "locator: [somewhere]",
        [
            "knowledge/talk.yaml:21:15: 'somewhere' is not a place in the notes\n"
            "    locator: [somewhere]\n"
            "              ^\n"
            "write '2.3' (section 2, item 3), or 'lead.1', between quotes",
        ],
    ),
    (
        KNOWLEDGE,
        "locator: ['1.1', {notes: lead.1, time: 01:02:03}]",
        "locator: [{notes: lead.1, time: 1:02}]",
        [
            "knowledge/talk.yaml:21:37: '1:02' is not a time of the recording\n"
            "    locator: [{notes: lead.1, time: 1:02}]\n"
            "                                    ^\n"
            "write it as 01:02:03",
        ],
    ),
    (
        KNOWLEDGE,
        "locator: ['1.1', {notes: lead.1, time: 01:02:03}]",
        "locator: []",
        [
            "knowledge/talk.yaml:21:14: the list 'locator' is empty\n"
            "    locator: []\n"
            "             ^\n"
            "add an item",
        ],
    ),
    (
        KNOWLEDGE,
        "    words: {fr: quelques milliards, en: a few billion}",
        "    words: {fr: quelques milliards}",
        [
            "knowledge/talk.yaml:24:12: the 'en' of 'words' is missing\n"
            "    words: {fr: quelques milliards}\n"
            "           ^\n"
            "add en:",
        ],
    ),
    (
        KNOWLEDGE,
        "    limits: {fr: [dit-elle], en: [she says]}",
        "    limits: {fr: dit-elle, en: [she says]}",
        [
            "knowledge/talk.yaml:36:18: a text stands where a list should be\n"
            "    limits: {fr: dit-elle, en: [she says]}\n"
            "                 ^\n"
            "write each item on a line of its own, after a dash",
        ],
    ),
    (
        KNOWLEDGE,
        "    speaker: ada\n    status",
        "    speaker: bob\n    status",
        [
            "knowledge/talk.yaml:33:14: 'bob' is no person of the source\n"
            "    speaker: bob\n"
            "             ^\n"
            "there are ada, notes",
        ],
    ),
    (
        KNOWLEDGE,
        "    speaker: ada\n    fidelity",
        "    speaker: notes\n    fidelity",
        [
            "knowledge/talk.yaml:40:14: 'notes' is no person of the source\n"
            "    speaker: notes\n"
            "             ^\n"
            "there are ada",
        ],
    ),
    (
        KNOWLEDGE,
        "    topic: money",
        "    topic: Money talk",
        [
            "knowledge/talk.yaml:35:12: 'Money talk' is not an id\n"
            "    topic: Money talk\n"
            "           ^\n"
            "an id has small letters, digits and dashes",
        ],
    ),
    (
        KNOWLEDGE,
        "{{ figure('revenue', 'short') }}",
        "{{ figure('growth', 'short') }}",
        [
            "knowledge/talk.yaml:32:23: there is no figure 'growth'\n"
            "      en: \"They rise: {{ figure('growth', 'short') }}.\"\n"
            "                      ^\n"
            "see postgen list-figures",
        ],
    ),
    (
        KNOWLEDGE,
        "    original: {language: en, text: It is crazy}\n    translations: {fr: {text: C'est fou, by: notes, complete: false}}\n",
        "",
        [
            "knowledge/talk.yaml:39:5: the quote has no words\n"
            "  - id: crazy\n"
            "    ^\n"
            "give `original` or `translations`, as the notes have it",
        ],
    ),
    (
        KNOWLEDGE,
        "complete: false",
        "complete: no",
        [
            "knowledge/talk.yaml:43:63: a text stands where true or false should\n"
            "  translations: {fr: {text: C'est fou, by: notes, complete: no}}\n"
            "                                                            ^\n"
            "write true or false: yes and no are words",
        ],
    ),
    (
        KNOWLEDGE,
        "    between: [revenue, growth]",
        "    between: [revenue, grow]",
        [
            "knowledge/talk.yaml:49:24: 'grow' is no entry of this file\n"
            "    between: [revenue, grow]\n"
            "                       ^\n"
            "did you mean 'growth'?",
        ],
    ),
    (
        KNOWLEDGE,
        "    draft: precise",
        "    draft: hedge",
        [
            "knowledge/talk.yaml:51:5: `prefers` goes with a draft that is precise, not with 'hedge'\n"
            "    prefers: revenue\n"
            "    ^\n"
            "take `prefers` away, or write `draft: precise`",
        ],
    ),
    (
        KNOWLEDGE,
        "    prefers: revenue",
        "    prefers: crazi",
        [
            "knowledge/talk.yaml:51:14: 'crazi' is no entry of this file\n"
            "    prefers: crazi\n"
            "             ^\n"
            "did you mean 'crazy'?",
        ],
    ),
    (
        KNOWLEDGE,
        "  - id: crazy",
        "  - id: growth",
        [
            "knowledge/talk.yaml:39:9: the id 'growth' is taken by one of the claims\n"
            "  - id: growth\n"
            "        ^\n"
            "give it another",
        ],
    ),
    (
        KNOWLEDGE,
        "figures:\n",
        "figures: none\nfigure:\n",
        [
            "knowledge/talk.yaml:10:10: a text stands where a list should be\n"
            "figures: none\n"
            "         ^\n"
            "write each item on a line of its own, after a dash",
            "knowledge/talk.yaml:11:1: 'figure' is no key of this map\n"
            "figure:\n"
            "^\n"
            "did you mean 'figures'?",
        ],
    ),
    (
        SETTINGS,
        "",
        "languages: [fr, de]",
        [
            "postgen.yaml:1:17: 'de' is no language\n"
            "languages: [fr, de]\n"
            "                ^\n"
            "there are fr, en",
        ],
    ),
    (
        SETTINGS,
        "",
        "languages: []",
        [
            "postgen.yaml:1:12: the list 'languages' is empty\n"
            "languages: []\n"
            "           ^\n"
            "add an item",
        ],
    ),
    (
        SETTINGS,
        "",
        "languages: [en]\nlang: fr",
        [
            "postgen.yaml:2:7: 'fr' is no language of the workspace\n"
            "lang: fr\n"
            "      ^\n"
            "there are en",
        ],
    ),
    (
        SETTINGS,
        "",
        "length: longer",
        [
            "postgen.yaml:1:9: 'longer' is no length\n"
            "length: longer\n"
            "        ^\n"
            "there are short, medium, long and numbers of units up to 3,000, as 1200",
        ],
    ),
    (
        SETTINGS,
        "",
        "length: 0",
        [
            "postgen.yaml:1:9: '0' is no length\n"
            "length: 0\n"
            "        ^\n"
            "there are short, medium, long and numbers of units up to 3,000, as 1200",
        ],
    ),
    (
        SETTINGS,
        "",
        "author: Ada",
        [
            "postgen.yaml:1:9: a text stands where a map should be\n"
            "author: Ada\n"
            "        ^\n"
            "it has name",
        ],
    ),
    (
        SETTINGS,
        "",
        "ignore: em-dash",
        [
            "postgen.yaml:1:9: a text stands where a list should be\n"
            "ignore: em-dash\n"
            "        ^\n"
            "write each item on a line of its own, after a dash",
        ],
    ),
    (
        SETTINGS,
        "",
        "own: [[1]]",
        [
            "postgen.yaml:1:7: a list stands where a number should be\n"
            "own: [[1]]\n"
            "      ^\n"
            "write it as 12 or '12 %'",
        ],
    ),
    (
        SETTINGS,
        "",
        "colour: red",
        [
            "postgen.yaml:1:1: 'colour' is no key of this map\n"
            "colour: red\n"
            "^\n"
            "there are languages, lang, length, author, hashtags, ignore, own, theme",
        ],
    ),
    (
        SETTINGS,
        "",
        "- fr",
        [
            "postgen.yaml:1:1: a list stands where a map should be\n"
            "- fr\n"
            "^\n"
            "it has languages, lang, length, author, hashtags, ignore, own, theme",
        ],
    ),
    (
        ANGLE,
        "id: money",
        "id: 'money",
        [
            "angles/money.yaml:3:15: this is no YAML: while parsing a block mapping, did not find expected key\n"
            "title: {fr: L'argent, en: The money}\n"
            "              ^\n"
            "line it up with the keys above, and mind the quotes",
        ],
    ),
    (
        ANGLE,
        "id: money",
        "id: money\nid: money",
        [
            "angles/money.yaml:2:1: the key 'id' stands twice in one map\n"
            "id: money\n"
            "^\n"
            "keep one of them",
        ],
    ),
    (
        ANGLE,
        "id: money",
        "\tid: money",
        [
            "angles/money.yaml:1:1: this is no YAML: while scanning for the next token, found character that cannot start any token\n"
            " id: money\n"
            "^\n"
            "indent with spaces, not with tabs",
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "expected"), BROKEN)
def test_a_broken_file_is_told_whole(
    tmp_path: Path, file: str, old: str, new: str, expected: list[str]
) -> None:
    location = made(tmp_path)
    if file == SETTINGS:
        (location.root / SETTINGS).write_text(new, encoding="utf-8")
    else:
        broken(location, file, old, new)
    with pytest.raises(WorkspaceError) as raised:
        workspace.load(location)
    assert told(raised.value) == expected[0]
    if isinstance(raised.value, FaultyFileError):
        assert [told(problem.error) for problem in raised.value.problems] == expected


def test_every_code_is_reported(tmp_path: Path) -> None:
    found = set()
    for number, (file, old, new, _) in enumerate(BROKEN):
        location = made(tmp_path / str(number))
        if file == SETTINGS:
            (location.root / SETTINGS).write_text(new, encoding="utf-8")
        else:
            broken(location, file, old, new)
        with pytest.raises(WorkspaceError) as raised:
            workspace.load(location)
        found |= {problem.code for problem in getattr(raised.value, "problems", ())}
    # What keeps a file from being read as data is shown with the files.
    assert found == set(CODES) - {"encoding", "file", "file-name"}


def test_references_are_held_without_a_location_too(tmp_path: Path) -> None:
    location = made(tmp_path)
    loaded = workspace.load(location)
    angle, knowledge = loaded.angles["money"], loaded.knowledge["talk"]
    workspace.check_references(angle, knowledge)
    with pytest.raises(WorkspaceError) as raised:
        workspace.check_references(angle, knowledge._replace(figures={}))
    assert told(raised.value) == (
        "angles/money.yaml: there is no figure 'revenue'\nsee postgen list-figures"
    )
    other = knowledge._replace(source=knowledge.source._replace(id="other"))
    with pytest.raises(WorkspaceError) as raised:
        workspace.check_references(angle, knowledge, other, location=location)
    assert told(raised.value).splitlines()[0] == (
        "angles/money.yaml:5:17: several sources have a quote 'crazy'"
    )
