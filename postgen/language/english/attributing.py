"""The words with which English tells who said what."""

from __future__ import annotations

from functools import cache

from postgen.language.attributing import Speech, phrases, words
from postgen.language.english.posts import known

_SAYS = """
say says said tell tells told explain explains explained argue argues argued add adds added note
notes noted insist insists insisted claim claims claimed admit admits admitted concede concedes
conceded warn warns warned predict predicts predicted forecast forecasts expect expects expected
believe believes believed think thinks thought reckon reckons reckoned estimate estimates
estimated answer answers answered reply replies replied respond responds responded recall recalls
recalled remember remembers remembered describe describes described state states stated stress
stresses stressed emphasize emphasizes emphasized emphasise emphasises emphasised acknowledge
acknowledges acknowledged announce announces announced declare declares declared suggest suggests
suggested maintain maintains maintained assert asserts asserted observe observes observed remark
remarks remarked joke jokes joked quip quips quipped confess confesses confessed promise promises
promised swear swears swore vow vows vowed hope hopes hoped fear fears feared worry worries
worried doubt doubts doubted see sees saw bet bets put puts count counts counted hold holds held
conclude concludes concluded point points pointed lay lays laid sum sums summed mention mentions
mentioned report reports reported reveal reveals revealed share shares shared write writes wrote
recount recounts recounted contend contends contended counter counters countered figure figures
figured guess guesses guessed foresee foresees foresaw anticipate anticipates anticipated project
projects projected give gives gave snap snaps snapped smile smiles smiled laugh laughs laughed
sigh sighs sighed shrug shrugs shrugged grin grins grinned muse muses mused exclaim exclaims
exclaimed shoot shoots shot fire fires fired boast boasts boasted lament laments lamented confide
confides confided proclaim proclaims proclaimed place places placed quote quotes quoted cite cites
cited confirm confirms confirmed indicate indicates indicated deny denies denied recommend
recommends recommended advise advises advised urge urges urged agree agrees agreed complain
complains complained regret regrets regretted brag brags bragged whisper whispers whispered
comment comments commented clarify clarifies clarified outline outlines outlined propose proposes
proposed aim aims aimed plan plans planned want wants wanted target targets targeted set sets
commit commits committed calculate calculates calculated measure measures measured teach teaches
taught rule rules ruled speak speaks spoke grant grants granted underline underlines underlined
underscore underscores underscored highlight highlights highlighted repeat repeats repeated
remind reminds reminded reiterate reiterates reiterated retort retorts retorted opine
opines opined testify testifies testified attest attests attested marvel marvels marveled marvelled
protest protests protested volunteer volunteers
volunteered
"""
_LOOSE = """
see sees saw bet bets put puts count counts counted hold holds held lay lays
laid share shares shared write writes wrote figure figures figured project projects projected give
gives gave shoot shoots shot fire fires fired place places placed want wants wanted aim aims aimed
plan plans planned target targets targeted set sets commit commits committed measure measures
measured teach teaches taught rule rules ruled speak speaks spoke expect expects expected hope hopes
hoped fear fears feared worry worries worried know knows
"""
_ASKS = """
ask asks asked wonder wonders wondered inquire inquires inquired press presses pressed
question questions questioned pose poses posed probe probes probed challenge challenges challenged
"""
_CALLS = """
call calls called dub dubs dubbed name names named label labels labelled labeled term terms termed
"""
_ACCORDING = """
according to
as per
per
in the view of
in the opinion of
in the words of
by the account of
to hear
to quote
"""
_OPENING = """
for
to
"""
_WHOSE = """
words word phrase line view answer claim prediction forecast estimate argument point reply verdict
message warning take conclusion statement quote thesis remark opinion explanation bet reasoning
account rule motto formula expression question reaction quip
"""
_RELATED = """
coach trainer mother father wife husband brother sister son daughter colleague colleagues deputy
adviser advisor predecessor rival opponent competitor agent doctor boss
"""
_HOST = """
host
interviewer
presenter
journalist
moderator
podcaster
chair
session chair
panel chair
co host
emcee
questioner
"""
_BETWEEN = """
has had also then now often once later even still just simply himself herself already never
always openly clearly again would will does did might both only really quickly
rightly bluntly plainly flatly frankly famously firmly
"""
_TOWARDS = "to with by from at of about versus vs against beside alongside for on told tells tell"
_NEGATIONS = """
not no never none nothing nobody neither nor cannot without don't doesn't didn't won't wouldn't
can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't mustn't ain't hardly
barely scarcely
"""
_DENIALS = """
crazy wrong false mad insane absurd ridiculous foolish nonsense myth lie untrue mistaken mistake
doubt doubts deny denies denied refuse refuses silly naive illusion impossible unlikely pretend
hard nobody
"""
_CLAUSE = """
i i'm i've i'd i'll we we're we've you you're he she it it's they they're there's that's is are was
were be been am will won't would can can't cannot could should may might must has have had do does
did don't doesn't didn't isn't aren't wasn't let's need needs want wants makes make made get gets
got goes go went come comes know knew think said says keep keeps
"""
_UNITS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen
"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"


@cache
def speech() -> Speech:
    """Give the words with which a text tells who said what."""
    return Speech(
        says=words(_SAYS),
        loose=words(_LOOSE),
        asks=words(_ASKS),
        calls=words(_CALLS),
        inverted=frozenset(word for word in _SAYS.split() if word[-1] in "sd")
        | {"thought", "wrote"},
        according=phrases(_ACCORDING),
        opening=phrases(_OPENING),
        whose=words(_WHOSE),
        of=words("of from"),
        host=phrases(_HOST),
        guest=phrases("guest\ninterviewee\nspeaker\npanelist\npanellist"),
        determiners=words("the his her their our its this today's"),
        possessives=words("his her their"),
        articles=words("a an"),
        copulas=words("is was has been became becomes who as"),
        head_first=False,
        feminine=words("she her"),
        pronouns=words("he she"),
        objects=words("him her"),
        frank=words("clear clearer blunt blunter categorical adamant frank franker candid direct"),
        sure=words("sure certain convinced confident persuaded positive adamant clear categorical"),
        degrees=words("couldn't could have been be not very quite so as more really pretty"),
        related=words(_RELATED),
        back=words("it that this so"),
        others=words("you they one it this that which who people some many"),
        own=words("i i'm i've i'd my we we're our me us"),
        between=words(_BETWEEN),
        towards=words(_TOWARDS),
        joins=words("and"),
        relative=words("who"),
        negations=words(_NEGATIONS),
        nobody=(),
        after=words("not never nothing"),
        denials=words(_DENIALS),
        that=words("that if whether to"),
        clause=words(_CLAUSE),
        numbers={
            **{word: i for i, word in enumerate(_UNITS.split())},
            **{word: 20 + 10 * i for i, word in enumerate(_TENS.split())},
        },
        percent=phrases("percent\nper cent"),
        posts=known(),
        manner=phrases("that's how\nthat is how\nthis is how\nhere's how\nhere is how\nwas how"),
        notes=words("notes note-taker taker"),
    )
