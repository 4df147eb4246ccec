"""Jargon of the office, its clichés, praise and formulas, in English; how a phrase is written: `phrases.py`."""

ROWS = """
[plain-english] office jargon: say who does what
moving forward,
going forward,
the way/path going forward

[proselint] office jargon: say who does what
touch/touches/touched/touching base
circle/circles/circled/circling back
take/takes/took/taking this/it/that offline
have/has/had the bandwidth
win win
win win win
deep dive/dives
run/runs/ran/running it up the flagpole
synergy/synergies
synergistic
drill/drills/drilled/drilling down

[garner] office jargon: say who does what
on the same page = agreed
thought leader/leaders/leadership

[linkedin] office jargon: say who does what
open/opens/opened/opening the kimono
bring/brings/brought/bringing to the table
bring/brings/brought/bringing * to the table
a seat at the table
mission critical = vital
value add/adds
value proposition/propositions
core competency/competencies
key takeaway/takeaways
actionable insight/insights
close/closes/closed/closing the loop
pain point/points
eat/eats/eating our/your/their own dog food
zero sum game
big picture
bigger picture
in the loop
buy in from
put/puts/putting a pin in
park/parking this/that/it for now
parking lot item/items
thousand foot view
helicopter view
quick win/wins
results driven/oriented
self starter/starters
go getter/getters
customer centric
data driven decisions/decision
future proof
growth mindset
own/owning the narrative
at scale and at? speed
unpack/unpacks/unpacked/unpacking this/that
north star metric
table stakes
blue sky thinking
net net
double click/clicked/clicking on this/that
level set/setting on
at a granular level
stakeholder buy in
get/gets/got/getting/secure/secured buy in
move/moves/moved/moving the dial
in the trenches
swim lane/lanes
wear/wears/wore/wearing multiple/several/different hats
hit/hits/found/finding/find the/a sweet spot
rally/rallied/rallying the troops
key learnings
drive/drives/drove/driving alignment/engagement/adoption/synergies
rockstar/rockstars
operational excellence
mission driven
purpose driven
deliver/delivers/delivered/delivering value to/for
value for all? stakeholders
lean/leaned/leaning into the/this/our/your discomfort/change/vulnerability/strengths

[linkedin] a cliché: your own words, or a fact
skin in the game
comfort zone
hustle culture
rise and grind
fail/fails/failing fast
new normal
unprecedented times
think/thinks/thinking big
dream big
step/steps/stepped/stepping out of * comfort zone
outside * comfort zone
the secret to success
key to success
success doesn't happen overnight
overnight success
a marathon, not a sprint
marathon, not a sprint
not all heroes wear capes
teamwork makes the dream work
culture eats strategy
content is king
knowledge is power
crushing it
trust/trusting the process
move fast and break
done is better than perfect
perfect is the enemy
hire slow, fire fast
your network is your net worth
people don't leave bad? jobs/companies
people leave managers
work smarter, not harder
work smarter not harder
fortune favors/favours the
hope for the best
patience is a virtue
honesty is the best policy
old habits die hard
the grass is always/greener
what doesn't kill you/us
what got you/us here won't
it always seems impossible until
hats off to
shout out to
shoutout to
beyond proud/grateful/excited/thrilled
couldn't be prouder/more
words can't/cannot express/describe
our north star
pinch myself/me

[linkedin] praise without a measure
best in class
best of breed
world class

[garner] praise without a measure
cutting edge = new
bleeding edge = new
state of the art

[linkedin] a large name for a change: say what changed
paradigm shift/shifts

[garner] a large name for a change: say what changed
sea change
quantum leap/leaps
quantum jump

[linkedin] a formula: announce it
thrilled/excited/humbled/honored/honoured/proud/delighted to announce

[linkedin] a formula: share it
thrilled/excited/humbled/honored/honoured/proud/delighted to share

[linkedin] a formula: say what you were given
humbled and honored/honoured

[write-good] office jargon: say who does what
team player/players
up to speed
"""
