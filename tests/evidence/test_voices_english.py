"""Who is said to have said it, in English: by name, work, relation and pronoun."""

import pytest
from said import attributed_in
from sources import source_of

# The source, the text, and each attribution: its words, verdict, outcome, entry and who said it.
ROWS = [
    (
        "harbour",
        "“Nobody asks for a budget in the dark,” the opposition leader said.",
        [
            (
                "the opposition leader said",
                "altered",
                "speaker",
                "budget",
                "Ada Quill said this, not the opposition leader",
            )
        ],
    ),
    (
        "harbour",
        "“Nobody asks for a budget in the dark,” said a French minister.",
        [
            (
                "said a French minister",
                "altered",
                "speaker",
                "budget",
                "Ada Quill said this, not a French minister",
            )
        ],
    ),
    (
        "harbour",
        "“Nobody asks for a budget in the dark,” analysts say.",
        [("analysts say", "altered", "speaker", "budget", "Ada Quill said this, not analysts")],
    ),
    (
        "harbour",
        "According to the patients, “nobody asks for a budget in the dark”.",
        [
            (
                "According to the patients",
                "altered",
                "speaker",
                "budget",
                "Ada Quill said this, not the patients",
            )
        ],
    ),
    (
        "harbour",
        "“So who signs the bill when the lamp goes out?” asked the director of the harbour.",
        [
            (
                "asked the director",
                "altered",
                "speaker",
                "bill",
                "Tom Arkell said this, not the director",
            )
        ],
    ),
    (
        "harbour",
        "“So who signs the bill when the lamp goes out?” the harbour's chief executive wants to know.",
        [
            (
                "the harbour's chief executive wants",
                "altered",
                "speaker",
                "bill",
                "Tom Arkell said this, not the harbour's chief executive",
            )
        ],
    ),
    ("harbour", "“Nobody asks for a budget in the dark,” says the head of the harbour.", []),
    ("harbour", "“Nobody asks for a budget in the dark,” the boss sighs.", []),
    ("harbour", "“Nobody asks for a budget in the dark,” as one harbour chief put it.", []),
    ("harbour", "My favourite director said it best: “Nobody asks for a budget in the dark.”", []),
    (
        "harbour",
        "The host, Tom Arkell, asks the director: “So who signs the bill when the lamp goes out?”",
        [("The host, Tom Arkell, asks", "supported", None, "bill", "")],
    ),
    (
        "harbour",
        "Tom Arkell asks the chief executive who signs the bill when the lamp goes out.",
        [],
    ),
    (
        "harbour",
        "Ada Quill, a chief of her own kind, says “nobody asks for a budget in the dark”.",
        [("Ada Quill, a chief of her own kind, says", "supported", None, "budget", "")],
    ),
    (
        "harbour",
        "Analysts yawned. Ada Quill didn't: “Nobody asks for a budget in the dark.”",
        [("Ada Quill didn't", "supported", None, "budget", "")],
    ),
    (
        "harbour",
        "Our customers say the same. As Ada Quill puts it, “nobody asks for a budget in the dark”.",
        [("Ada Quill puts", "supported", None, "budget", "")],
    ),
    (
        "harbour",
        "The minister's words: “Nobody asks for a budget in the dark.”",
        [
            (
                "The minister's words",
                "altered",
                "speaker",
                "budget",
                "Ada Quill said this, not the minister's",
            )
        ],
    ),
    (
        "harbour",
        "Tom Arkell says a new lamp costs the harbour about €9,000 to €10,000, and I believe it.",
        [("Tom Arkell says", "altered", "speaker", "cost", "Ada Quill says this, not Tom Arkell")],
    ),
    (
        "harbour",
        "Ada Quill grants it, the real lesson is about trust, which no budget office can measure.",
        [
            (
                "Ada Quill grants",
                "altered",
                "speaker",
                "lesson",
                "the notes’ author says this, not Ada Quill",
            )
        ],
    ),
    (
        "harbour",
        "Quill knows her trade. She admits it herself, fog closed the northern channel for a whole winter.",
        [("She admits", "altered", "speaker", "fog", "Tom Arkell says this, not Ada Quill")],
    ),
    (
        "harbour",
        "Quill knows her trade. The keepers, she says, choose the lamp themselves.",
        [("she says", "supported", None, "ada", "")],
    ),
    (
        "harbour",
        "According to the notes, the real lesson is about trust, which no budget office can measure.",
        [],
    ),
    (
        "harbour",
        "Quill says the keepers choose the lamp themselves; the notes add that the real lesson is about trust, which no budget office can measure.",
        [],
    ),
    (
        "harbour",
        "The author of the notes says the real lesson is about trust, which no budget office can measure, and Ada Quill would agree.",
        [],
    ),
    (
        "harbour",
        "The head of the harbour says that fog closed the northern channel for a whole winter.",
        [
            (
                "The head of the harbour says",
                "altered",
                "speaker",
                "fog",
                "Tom Arkell says this, not the head",
            )
        ],
    ),
    (
        "harbour",
        "Insurers warn that fog closed the northern channel for a whole winter.",
        [("Insurers warn", "altered", "speaker", "fog", "Tom Arkell says this, not insurers")],
    ),
    (
        "harbour",
        "The host recalls that fog closed the northern channel for a whole winter.",
        [("host recalls", "supported", None, "tom", "")],
    ),
    (
        "harbour",
        "Her deputy told us: “Nobody asks for a budget in the dark.”",
        [("deputy told", "altered", "speaker", "budget", "Ada Quill said this, not deputy")],
    ),
    (
        "harbour",
        "Quill's deputy said: “Nobody asks for a budget in the dark.”",
        [("deputy said", "altered", "speaker", "budget", "Ada Quill said this, not deputy")],
    ),
    (
        "harbour",
        "The boss of Ada Quill said “nobody asks for a budget in the dark”.",
        [
            (
                "The boss of Ada Quill said",
                "altered",
                "speaker",
                "budget",
                "Ada Quill said this, not the boss",
            )
        ],
    ),
    (
        "hospital",
        "“Your patients, for their part, do not read your dashboards,” says the director of Vernaise hospital (translated).",
        [
            (
                "says the director",
                "altered",
                "speaker",
                "dashboards",
                "Karim Sellier said this, not the director",
            )
        ],
    ),
    (
        "hospital",
        '"Your patients, for their part, do not read your dashboards," the hospital boss admits (translated).',
        [
            (
                "the hospital boss admits",
                "altered",
                "speaker",
                "dashboards",
                "Karim Sellier said this, not the hospital boss",
            )
        ],
    ),
    (
        "hospital",
        '"A deficit is not a sin, it is a bill that somebody did not want to read," declared the hospital\'s director (translated).',
        [],
    ),
    (
        "hospital",
        '"A deficit is not a sin, it is a bill that somebody did not want to read," said a hospital director on French radio (translated).',
        [],
    ),
    (
        "hospital",
        '"A deficit is not a sin, it is a bill that somebody did not want to read," said the union (translated).',
        [
            (
                "said the union",
                "altered",
                "speaker",
                "bill",
                "Claire Montagnac said this, not the union",
            )
        ],
    ),
    (
        "hospital",
        '"A deficit is not a sin, it is a bill that somebody did not want to read," says a bank manager I heard on the radio (translated).',
        [
            (
                "says a bank manager",
                "altered",
                "speaker",
                "bill",
                "Claire Montagnac said this, not a bank manager",
            )
        ],
    ),
    (
        "hospital",
        "The director points out that the present building has been renovated before, and that nothing changed for patients.",
        [
            (
                "The director points",
                "altered",
                "speaker",
                "old-walls",
                "Karim Sellier says this, not the director",
            )
        ],
    ),
    ("hospital", "The director says visits take 195 minutes on average, down from 250.", []),
    (
        "hospital",
        "Patients see the difference: a visit to the emergency department takes 195 minutes on average, not 250.",
        [],
    ),
    (
        "hospital",
        "Sellier says the hospital wants to climb back to 610 beds by 2028.",
        [
            (
                "Sellier says",
                "altered",
                "speaker",
                "beds-to-reopen",
                "Claire Montagnac says this, not Karim Sellier",
            )
        ],
    ),
    (
        "hospital",
        "Claire Montagnac points out that the length of a visit is counted from registration to leaving the department.",
        [
            (
                "Claire Montagnac points",
                "altered",
                "speaker",
                "the-clock",
                "the notes’ author says this, not Claire Montagnac",
            )
        ],
    ),
    (
        "hospital",
        "Her hospital, says Montagnac, employs about 2,300 people. It is also the largest employer in town.",
        [("says Montagnac", "supported", None, "claire", "")],
    ),
    (
        "hospital",
        "The deficit will be under 6 million, Karim Sellier expects, after 9 to 10 the year before.",
        [
            (
                "Karim Sellier expects",
                "altered",
                "speaker",
                "deficit",
                "Claire Montagnac says this, not Karim Sellier",
            )
        ],
    ),
    (
        "grid",
        '"So we are building the road after the cars have arrived?" sighs the grid operator\'s chief executive.',
        [
            (
                "sighs the grid operator's chief executive",
                "altered",
                "speaker",
                "road-after-cars",
                "Idris Cole said this, not the grid operator's chief executive",
            )
        ],
    ),
    (
        "grid",
        '"Nobody thanks you for the blackout that did not happen," the grid boss told Cole.',
        [],
    ),
    (
        "grid",
        "Regulators say the record peak of 41.3 GW was reached on 14 January 2026.",
        [
            (
                "Regulators say",
                "altered",
                "speaker",
                "peak-record",
                "Maren Tolvik says this, not regulators",
            )
        ],
    ),
    (
        "grid",
        "Cole says balancing cost €6.40 in 2024 and €8.10 in 2025.",
        [
            (
                "Cole says",
                "altered",
                "speaker",
                "balancing",
                "Maren Tolvik says this, not Idris Cole",
            )
        ],
    ),
    (
        "grid",
        "More than 90 GW of projects sit in the queue. Around 60% of them, Cole believes, will never be built.",
        [
            (
                "Cole believes",
                "altered",
                "speaker",
                "queue-of-ghosts",
                "Maren Tolvik says this, not Idris Cole",
            )
        ],
    ),
    (
        "grid",
        "More than 90 GW of projects sit in the queue. Around 60% of them, she believes, will never be built. That is Tolvik's guess.",
        [],
    ),
    (
        "grid",
        "The outage figures look great. Tolvik herself says so: they leave out the big storms.",
        [
            (
                "Tolvik herself says",
                "altered",
                "speaker",
                "outages-without-storms",
                "the notes’ author says this, not Maren Tolvik",
            )
        ],
    ),
    (
        "grid",
        "The outage figures look great. Tolvik herself says so: 19 minutes in 2025, against 31 in 2022.",
        [("Tolvik herself says", "supported", None, "maren", "")],
    ),
    (
        "results",
        '"Your margin went up and your people went down," Verlane\'s finance chief admits.',
        [
            (
                "Verlane's finance chief admits",
                "altered",
                "speaker",
                "up-and-down",
                "Oskar Penning said this, not Maaike Dewulf",
            )
        ],
    ),
    (
        "results",
        '"Guidance is a promise that wears a seatbelt," says Verlane\'s CEO.',
        [
            (
                "says Verlane's CEO",
                "altered",
                "speaker",
                "seatbelt",
                "Maaike Dewulf said this, not Verlane's CEO",
            )
        ],
    ),
    (
        "results",
        '"Guidance is a promise that wears a seatbelt," says the CFO of the bed maker.',
        [("says the CFO", "supported", None, "seatbelt", "")],
    ),
    ("results", "Analysts expected an operating margin of 11%. Verlane made 11.8%.", []),
    (
        "results",
        "Analysts had expected an operating margin of 11%, Oskar Penning recalls.",
        [("Oskar Penning recalls", "supported", None, "penning", "")],
    ),
    (
        "results",
        '"Cash is the only opinion I trust," the analysts say.',
        [
            (
                "the analysts say",
                "altered",
                "speaker",
                "cash-opinion",
                "Maaike Dewulf said this, not the analysts",
            )
        ],
    ),
    (
        "results",
        "The finance chief recalls that analysts had expected an operating margin of 11%.",
        [
            (
                "The finance chief recalls",
                "altered",
                "speaker",
                "analysts-expected",
                "Oskar Penning says this, not Maaike Dewulf",
            )
        ],
    ),
    (
        "budget",
        '"Debt is not a dirty word, improvisation is," said the minister (translated).',
        [("said the minister", "supported", None, "gros-mot", "")],
    ),
    (
        "budget",
        '"Debt is not a dirty word, improvisation is," said the deputy budget minister of Vallorin (translated).',
        [("said the deputy budget minister", "supported", None, "gros-mot", "")],
    ),
    (
        "budget",
        '"Debt is not a dirty word, improvisation is," the Swedish finance minister said (translated).',
        [
            (
                "the Swedish finance minister said",
                "altered",
                "speaker",
                "gros-mot",
                "Odile Ferrandier said this, not the Swedish finance minister",
            )
        ],
    ),
    (
        "budget",
        '"Debt is not a dirty word, improvisation is," said the unions (translated).',
        [
            (
                "said the unions",
                "altered",
                "speaker",
                "gros-mot",
                "Odile Ferrandier said this, not the unions",
            )
        ],
    ),
    ("science", '"Thin ice is not dying ice, it is restless ice," as one researcher said.', []),
    (
        "science",
        '"Thin ice is not dying ice, it is restless ice," as a Danish shipping boss said.',
        [
            (
                "a Danish shipping boss said",
                "altered",
                "speaker",
                "fast-ice",
                "Ingrid Solheim said this, not a Danish shipping boss",
            )
        ],
    ),
    (
        "science",
        "Insurers, Solheim points out, do not use these forecasts: no insurer uses these forecasts yet.",
        [
            (
                "Solheim points",
                "altered",
                "speaker",
                "insurers-wait",
                "Marcus Adeyemi says this, not Ingrid Solheim",
            )
        ],
    ),
    ("science", "Of 240 hunters, 87% say that the ice forms later than it used to.", []),
    (
        "startup",
        '"So you are a repair shop with a nice logo": that is how the founder describes her company.',
        [
            (
                "the founder describes",
                "altered",
                "speaker",
                "nice-logo",
                "Rupert Adeyemi said this, not the founder",
            )
        ],
    ),
    (
        "startup",
        '"A farmer forgives a slow robot, never a silent one": that\'s how the founder puts it.',
        [],
    ),
    (
        "startup",
        '"A farmer forgives a slow robot, never a silent one," a customer said.',
        [
            (
                "a customer said",
                "altered",
                "speaker",
                "silent-robot",
                "Ines Calloway said this, not a customer",
            )
        ],
    ),
    (
        "hospital",
        "I showed this to my boss. “A bed without a nurse is a piece of furniture,” he read aloud. Claire Montagnac's line, translated.",
        [("Claire Montagnac's line", "supported", None, "furniture", "")],
    ),
    (
        "hospital",
        'Every hospital director should hear this. "A bed without a nurse is a piece of furniture," says Claire Montagnac (translated).',
        [("says Claire Montagnac", "supported", None, "furniture", "")],
    ),
    (
        "hospital",
        'As a manager, I keep coming back to one line: "A bed without a nurse is a piece of furniture" (translated).',
        [],
    ),
    (
        "hospital",
        'The minister may not like it. "A bed without a nurse is a piece of furniture," Montagnac says (translated).',
        [("Montagnac says", "supported", None, "furniture", "")],
    ),
    (
        "hospital",
        'Karim Sellier presses the director on averages: "Your patients, for their part, do not read your dashboards" (translated).',
        [("Karim Sellier presses", "supported", None, "dashboards", "")],
    ),
    (
        "hospital",
        'Sellier to the hospital director: "Your patients, for their part, do not read your dashboards" (translated).',
        [("Sellier to the hospital director", "supported", None, "dashboards", "")],
    ),
    (
        "hospital",
        'The director heard it from her host: "Your patients, for their part, do not read your dashboards" (translated).',
        [],
    ),
    (
        "hospital",
        "Unions will protest, but Claire Montagnac expects a deficit of less than 6 million euros in 2026, after 9 to 10 million the year before.",
        [("Claire Montagnac expects", "supported", None, "claire", "")],
    ),
    (
        "hospital",
        "The State will pay at least 40% of the new building, which would cost around 148 million euros, the director says.",
        [],
    ),
    (
        "hospital",
        "The hospital's manager reckons that 30 to 35% of emergency visits could have been dealt with by a family doctor.",
        [],
    ),
    (
        "hospital",
        "A family doctor could have dealt with 30 to 35% of emergency visits, Montagnac reckons.",
        [("Montagnac reckons", "supported", None, "claire", "")],
    ),
    (
        "hospital",
        'Patients know it: "A bed without a nurse is a piece of furniture" (translated).',
        [],
    ),
    (
        "hospital",
        'Patients say it: "A bed without a nurse is a piece of furniture" (translated).',
        [
            (
                "Patients say",
                "altered",
                "speaker",
                "furniture",
                "Claire Montagnac said this, not patients",
            )
        ],
    ),
    (
        "hospital",
        'A nurse in the corridor said it. "A bed without a nurse is a piece of furniture," says the minister of health (translated).',
        [
            (
                "says the minister",
                "altered",
                "speaker",
                "furniture",
                "Claire Montagnac said this, not the minister",
            )
        ],
    ),
    (
        "hospital",
        '"Temporary staff are morphine: it soothes, it cures nothing and you get used to it," her interviewer says (translated).',
        [
            (
                "interviewer says",
                "altered",
                "speaker",
                "morphine",
                "Claire Montagnac said this, not Karim Sellier",
            )
        ],
    ),
    (
        "hospital",
        "What her host remembers is harsher: the emergency department of Vernaise was then the slowest in the region.",
        [("host remembers", "supported", None, "karim", "")],
    ),
    (
        "hospital",
        "Sellier reminded the director that her emergency department was then the slowest in the region.",
        [("Sellier reminded", "supported", None, "karim", "")],
    ),
    (
        "hospital",
        "The hospital director does not deny it when Sellier recalls that the emergency department of Vernaise was then the slowest in the region.",
        [("Sellier recalls", "supported", None, "karim", "")],
    ),
    (
        "grid",
        '"Nobody thanks you for the blackout that did not happen." Any plant manager knows the feeling.',
        [],
    ),
    (
        "grid",
        "Congestion cost about €1.2bn in 2025, Cole reminds the grid's chief executive.",
        [("Cole reminds", "supported", None, "idris", "")],
    ),
    (
        "grid",
        "Congestion cost about €1.2bn in 2025, the grid's chief executive reminds Cole.",
        [
            (
                "the grid's chief executive reminds",
                "altered",
                "speaker",
                "congestion-bill",
                "Idris Cole says this, not the grid's chief executive",
            )
        ],
    ),
    (
        "grid",
        'Engineers will like this one: "We spent eleven years on paper and eighteen months on steel."',
        [],
    ),
    (
        "grid",
        '"We spent eleven years on paper and eighteen months on steel." The minister should read that twice.',
        [],
    ),
    (
        "grid",
        '"We spent eleven years on paper and eighteen months on steel," the minister told Cole.',
        [
            (
                "the minister told",
                "altered",
                "speaker",
                "paper-steel",
                "Maren Tolvik said this, not the minister",
            )
        ],
    ),
    (
        "grid",
        'Wind developers complain about the queue. Tolvik answers: "A queue is not a plan. It is a list of hopes with a stamp on it."',
        [("Tolvik answers", "supported", None, "list-of-hopes", "")],
    ),
    (
        "grid",
        'A shareholder and a customer said it together? No. "A queue is not a plan," says the opposition.',
        [
            (
                "says the opposition",
                "altered",
                "speaker",
                "list-of-hopes",
                "Maren Tolvik said this, not the opposition",
            )
        ],
    ),
    (
        "grid",
        'Her reply to the minister: "A queue is not a plan." Maren Tolvik does not do slogans.',
        [],
    ),
    ("results", 'Ask the CFO: "Cash is the only opinion I trust."', []),
    (
        "results",
        'Investors want the CFO to say it, and she does: "Cash is the only opinion I trust."',
        [],
    ),
    (
        "results",
        '"Cash is the only opinion I trust," says Dewulf, whose CEO must love her.',
        [("says Dewulf", "supported", None, "cash-opinion", "")],
    ),
    (
        "results",
        'The analysts looked away. The finance chief didn\'t: "Cash is the only opinion I trust."',
        [("The finance chief didn't", "supported", None, "cash-opinion", "")],
    ),
    (
        "results",
        "In March, Verlane had to recall a few hundred beds because of a brake, the CFO says.",
        [
            (
                "the CFO says",
                "altered",
                "speaker",
                "march-recall",
                "Oskar Penning says this, not Maaike Dewulf",
            )
        ],
    ),
    (
        "results",
        "Verlane aims for an operating margin of 15% by 2030, says its CFO.",
        [("says its CFO", "supported", None, "dewulf", "")],
    ),
    (
        "budget",
        "The minister says the reserve fund will not be touched, and the opposition says the opposite.",
        [("The minister says", "supported", None, "ferrandier", "")],
    ),
    (
        "budget",
        "The opposition says nothing on the rail line. The minister concedes that its cost is now put at €740m.",
        [],
    ),
    (
        "budget",
        'Lacombe, host of the show, asks the minister: "You ask an effort of everyone, except of the calendar" (translated).',
        [("Lacombe, host of the show, asks", "supported", None, "sauf-au-calendrier", "")],
    ),
    ("recap", "The Anthropic CEO says that AI writes 90% of the code at some companies.", []),
    (
        "recap",
        "\"I think it's crazy to say that this won't happen by 2035,\" says the CEO of Anthropic.",
        [],
    ),
    (
        "recap",
        "Most CEOs duck. Amodei says \"I think it's crazy to say that this won't happen by 2035.\"",
        [("Amodei says", "supported", None, "crazy-to-say", "")],
    ),
    (
        "sports",
        'The runner-up is forgotten. "Nobody finishes fourth by accident, you finish fourth out of impatience," says the champion (translated).',
        [],
    ),
    (
        "startup",
        'Farmers, says Calloway, forgive a lot: "A farmer forgives a slow robot, never a silent one".',
        [("says Calloway", "supported", None, "silent-robot", "")],
    ),
    (
        "startup",
        '"Nobody on our board has ever pulled a weed, and I mean to fix that," the chief executive told Adeyemi.',
        [],
    ),
    (
        "startup",
        '"My father hoed beets by hand, and he would not have let your machine through the gate," says the founder.',
        [
            (
                "says the founder",
                "altered",
                "speaker",
                "fathers-gate",
                "Rupert Adeyemi said this, not the founder",
            )
        ],
    ),
    (
        "startup",
        "Ines Calloway admits that none of the figures given on stage has been audited.",
        [
            (
                "Ines Calloway admits",
                "altered",
                "speaker",
                "not-audited",
                "the notes’ author says this, not Ines Calloway",
            )
        ],
    ),
    (
        "startup",
        "Weeding by hand costs a fortune per hectare and season, Calloway says.",
        [
            (
                "per hectare and season, Calloway",
                "altered",
                "speaker",
                "hoeing-costs-more",
                "the notes’ author says this, not Ines Calloway",
            )
        ],
    ),
    (
        "harbour",
        "Arkell is convinced that the keepers choose the lamp themselves.",
        [
            (
                "Arkell is convinced that",
                "altered",
                "speaker",
                "keepers",
                "Ada Quill says this, not Tom Arkell",
            )
        ],
    ),
    (
        "harbour",
        "Ada Quill is quite sure that the keepers choose the lamp themselves.",
        [("Ada Quill is quite sure that", "supported", None, "ada", "")],
    ),
    (
        "harbour",
        "Ada Quill is convinced that the real lesson is about trust, which no budget office can measure.",
        [
            (
                "Ada Quill is convinced that",
                "altered",
                "speaker",
                "lesson",
                "the notes’ author says this, not Ada Quill",
            )
        ],
    ),
    (
        "results",
        "Dewulf is certain that the real story of the year is not the margin but service, which analysts did not look at.",
        [
            (
                "Dewulf is certain that",
                "altered",
                "speaker",
                "service-is-the-story",
                "the notes’ author says this, not Maaike Dewulf",
            )
        ],
    ),
    (
        "museum",
        "The director aims for 450,000 visitors a year by 2028, says Hélène Vasseur of her own goal.",
        [("The director aims", "supported", None, "vasseur", "")],
    ),
    (
        "museum",
        "The museum's director says it plainly: admission is free for visitors under 26, except to temporary exhibitions.",
        [("The museum's director says", "supported", None, "vasseur", "")],
    ),
    (
        "museum",
        '"A museum that lends nothing is a safe, not a museum," tweeted a curator who was there. The line is Vasseur\'s (translated).',
        [],
    ),
    (
        "airline",
        '"I would rather close a route than lie about a schedule," says the airline\'s chief executive.',
        [],
    ),
    (
        "airline",
        '"I would rather close a route than lie about a schedule," the boss of Skerry Air told Callum Reyes.',
        [("the boss of Skerry Air told", "supported", None, "lie-about-a-schedule", "")],
    ),
    (
        "airline",
        '"I would rather close a route than lie about a schedule," the boss of Ryanair told the podcast.',
        [
            (
                "the boss of Ryanair told",
                "altered",
                "speaker",
                "lie-about-a-schedule",
                "Maren Aldous said this, not the boss",
            )
        ],
    ),
    (
        "airline",
        '"I would rather close a route than lie about a schedule," says its finance chief.',
        [
            (
                "says its finance chief",
                "altered",
                "speaker",
                "lie-about-a-schedule",
                "Maren Aldous said this, not its finance chief",
            )
        ],
    ),
    (
        "airline",
        '"I would rather close a route than lie about a schedule," said a passenger. Passengers love her for it.',
        [
            (
                "said a passenger",
                "altered",
                "speaker",
                "lie-about-a-schedule",
                "Maren Aldous said this, not a passenger",
            )
        ],
    ),
    (
        "airline",
        '"I would rather close a route than lie about a schedule," a pilots\' union says.',
        [
            (
                "a pilots' union says",
                "altered",
                "speaker",
                "lie-about-a-schedule",
                "Maren Aldous said this, not a pilots' union",
            )
        ],
    ),
    (
        "airline",
        'A pilot I know printed it out: "I would rather close a route than lie about a schedule."',
        [],
    ),
    (
        "airline",
        "Maren Aldous concedes that the climate goal rests on aircraft that have not been delivered yet.",
        [
            (
                "Maren Aldous concedes",
                "altered",
                "speaker",
                "carbon-rests-on-planes",
                "the notes’ author says this, not Maren Aldous",
            )
        ],
    ),
    (
        "airline",
        "Maren Aldous wants to cut CO2 per passenger by 30% by 2030. The climate goal rests on aircraft that have not been delivered yet.",
        [("Maren Aldous wants", "supported", None, "aldous", "")],
    ),
    (
        "grid",
        'The CEO of Orvagrid, Maren Tolvik, says "nobody thanks you for the blackout that did not happen".',
        [("The CEO of Orvagrid, Maren Tolvik, says", "supported", None, "no-thanks", "")],
    ),
    (
        "grid",
        'Her host, Idris Cole, has the last word: "Every listener will ask the same thing: who pays?"',
        [("Her host, Idris Cole, has the last word", "supported", None, "who-pays", "")],
    ),
    (
        "grid",
        'Her guest, Maren Tolvik, has the last word: "Every listener will ask the same thing: who pays?"',
        [
            (
                "Her guest, Maren Tolvik, has the last word",
                "altered",
                "speaker",
                "who-pays",
                "Idris Cole said this, not Maren Tolvik",
            )
        ],
    ),
    ("mobility", "The mayor says fewer cars is not a war on drivers.", []),
    (
        "hospital",
        'A colleague who runs a clinic told me the same. "A bed without a nurse is a piece of furniture," as Claire Montagnac says (translated).',
        [("Claire Montagnac says", "supported", None, "furniture", "")],
    ),
    (
        "hospital",
        '"A bed without a nurse is a piece of furniture" (translated). Which manager would dare say that?',
        [],
    ),
    (
        "hospital",
        'I\'m a patient, a voter and a taxpayer. "A bed without a nurse is a piece of furniture" (translated) says it all.',
        [],
    ),
    (
        "hospital",
        "The union rep in me nods. Montagnac says that what mattered most was one schedule for doctors and nurses, not bonuses.",
        [("Montagnac says", "supported", None, "claire", "")],
    ),
    (
        "hospital",
        "What the doctors and nurses asked for, and what the director says mattered most, was one schedule, not bonuses.",
        [],
    ),
    (
        "grid",
        "Customers were without power for 31 minutes on average in 2022, and 19 in 2025, Maren Tolvik says.",
        [("Maren Tolvik says", "supported", None, "maren", "")],
    ),
    (
        "grid",
        "The average customer lost power for 19 minutes in 2025, the chief executive says, against 31 in 2022.",
        [],
    ),
    (
        "results",
        "Investors fear the tariffs. The bill, says the CFO, will be less than 30 million in 2026 if the duties stay where they are.",
        [("says the CFO", "supported", None, "dewulf", "")],
    ),
    ("results", "Competitors envy the margin: it went from 10.6% in 2024 to 11.8% in 2025.", []),
    (
        "recap",
        "Dario Amodei's competitors say less. He says AI writes 90% of the code at some companies.",
        [("He says", "supported", None, "amodei", "")],
    ),
    ("recap", "Developers fear it: AI already writes 90% of the code at some companies.", []),
    ("budget", "Parliament is to vote on the budget; the unions promise a long autumn.", []),
    (
        "sports",
        "Her coach, included in the cost, said nothing. Her 2025 season cost €38,000, says Kervadec.",
        [("says Kervadec", "supported", None, "maelle", "")],
    ),
    (
        "science",
        "The hunters say that the ice forms later than it used to, by more than three weeks.",
        [],
    ),
    ("museum", "Visitors count: the museum had 365,000 in 2025, against 412,000 in 2019.", []),
    (
        "startup",
        "Customers cancel less: among farms past their first season, under 8% cancelled in 2025.",
        [],
    ),
    ("harbour", "The keepers say so too: they choose the lamp themselves.", []),
    ("harbour", "My old boss used to say: “You learn by falling.” Ada Quill would nod.", []),
]


@pytest.mark.parametrize(("source", "text", "expected"), ROWS)
def test_who_is_said_to_have_said_it(source, text, expected):
    found = attributed_in(text, "en", source_of(source))

    assert [
        (it.text, it.verdict, it.outcome, it.entry, it.message.partition(":")[0]) for it in found
    ] == expected
