"""Clichés of English; how a phrase is written: `phrases.py`."""

ROWS = """
[garner] a cliché: your own words, or a fact
last but not least = last
apples and oranges
crystal clear = clear
moment of truth

[proselint] a cliché: your own words, or a fact
think/thinks/thinking/thought outside the box
think/thinks/thinking/thought outside of the box
outside the box thinking/thinker/thinkers/ideas/idea
out of the box thinking/thinker/thinkers/ideas/idea
no brainer
par for the course
bang for your/the/their/our buck
more bang for
apples to apples
elephant in the room
drink/drinks/drank/drinking the kool aid

[write-good] a cliché: your own words, or a fact
blood, sweat, and tears
blessing in disguise
the devil is in the details/detail
dime a dozen
easier said than done
few and far between = rare
food for thought
go/goes/went/going the extra mile
in a nutshell = in short
leaps and bounds
leave/leaves/left/leaving no stone unturned
movers and shakers
needle in a haystack
rocket science
the best thing since sliced bread
greatest thing since sliced bread
time is money
tried and true
avoid/avoids/avoided/avoiding * like the plague
the sky is the limit
sky's the limit
low man on the totem pole
trials and tribulations
tricks of the trade
add/adds/added/adding insult to injury
against all odds
another day, another dollar
armed to the teeth
as luck would have it
been there, done that
bend/bends/bending over backwards/backward
better late than never
better safe than sorry
between a rock and a hard place
by hook or by crook
call/calls/calling a spade a spade
come hell or high water
cool as a cucumber
cost/costs an arm and a leg
cross that bridge when
cry/crying over spilt/spilled milk
day in and? day out
day in, day out
don't judge a book by its cover
judge/judging a book by its cover
down to the wire
draw/draws/drew/drawn a? line in the sand
drop in the bucket/ocean
ear to the ground
face/faced/facing the music
fish out of water
fly/flies/flew/flying under the radar
force to be reckoned with
get/gets/got/getting your/my/our/his/her/their feet wet
give/gives/gave/giving it * all
go/goes/went/going against the grain
go/going for broke
go/goes/going with the flow
good things come to those who wait
hang/hangs/hanging by a thread
hard pill to swallow
have/has/had * work cut out
head over heels
hook, line and sinker
hook line and sinker
if it ain't broke
in the heat of the moment
in the nick of time
in the blink of an eye
it takes a village
it takes two to tango
jack of all trades
jump/jumps/jumped/jumping the gun
jump/jumps/jumped/jumping to conclusions
keep/keeps/kept/keeping your/my/our/their eye on the ball
keep/keeping * fingers crossed
know/knows/knew the ropes
labor/labour of love
land/landed/landing on * feet
last ditch effort
learn/learned/learning the hard way
let/letting sleeping dogs lie
luck of the draw
make/makes/made/making ends meet
make/makes/made/making a mountain out of a molehill
make/makes/made/making or break/breaks
make or break
mark my words
more than meets the eye
name of the game
never look/looked back
nine to five grind
no pain, no gain
no pain no gain
no strings attached
no time like the present
not rocket science
nothing to write home about
nose to the grindstone
off the beaten path/track
off the charts
off the top of my head
old as the hills
on cloud nine
on top of the world
once in a lifetime
one step at a time
only game in town
out of the blue
over the hump
part and parcel
pick/picks/picked/picking up steam
gain/gains/gained/gaining traction
pick/picking up the slack
play/playing with fire
play/plays/played your/their/our cards right
play/plays/played/playing hardball
pull/pulls/pulled/pulling out all the stops
pull/pulls/pulled/pulling * weight
pull no punches
pulls/pulled no punches
put/puts/putting * best foot forward
put/puts/putting the cart before the horse
put/puts/putting all * cards on the table
put/puts/putting the pedal to the metal
put/puts/putting * money where * mouth is
rags to riches
read/reads/reading between the lines
reap/reaps/reaping the rewards/benefits of?
rest is history
ring/rings a bell
rise/rises/rose/rising to the challenge
road less travelled/traveled
roll/rolls/rolled/rolling up * sleeves
rome wasn't built in a day
rub/rubs salt in the wound
sad but true
second to none
see eye to eye
seize/seizing the day
set/sets/setting the record straight
set/sets/setting the bar
set in stone
shoot/shooting for the moon/stars
shot in the dark
shot in the arm
sigh of relief
sink or swim
slippery slope
slow and steady
smooth sailing
spread/spreads like wildfire
stand/stands/stood/standing out from the crowd
stand/stands/stood the test of time
stay/stays/stayed/staying the course
stay/staying in your lane
stick/sticks/stuck to * guns
strike/striking while the iron is hot
strike/strikes/striking the right balance
sweep/swept under the rug/carpet
swept under the rug/carpet
swim/swims/swimming against the tide
take/takes/took/taking a leap of faith
take/takes/took it with a grain/pinch of salt
take/takes/took/taking one for the team
take/takes/took/taking the bull by the horns
take/takes/took/taking the plunge
take/takes/took/taking the world by storm
take/takes/took a back seat
test/tested/testing the waters
the best of both worlds
best of both worlds
the more the merrier
the proof is in the pudding
the real deal
the rest is history
the whole nine yards
whole nine yards
there's no i in team
there is no free lunch
no such thing as a free lunch
through thick and thin
throw/throws/threw/throwing in the towel
throw/throws/threw/throwing caution to the wind
tie/tied/tying up loose ends
time flies
time is of the essence
tough nut to crack
hard nut to crack
trip down memory lane
turn/turns/turned/turning the tide/tables
turn/turns/turned/turning over a new leaf
turn/turns/turned/turning a blind eye
under the weather
walk/walks/walking the talk
walk/walks/walking a tightrope
walk/walks/walking on eggshells
water under the bridge
weather/weathers/weathered/weathering the storm
what goes around comes around
when push comes to shove
when the dust settles
where the rubber meets the road
the rubber meets the road
wild goose chase
wolf in sheep's clothing
work/works/worked/working like a charm
work hard, play hard
worth * weight in gold
write/wrote the book on
you can't have * cake and eat it
have * cake and eat it
move/moves/moved/moving mountains
hit/hits/hitting the jackpot
a steep learning curve
steep learning curve
breath of fresh air
bring/brings/brought/bringing home the bacon
ducks in a row
practice makes perfect
actions speak louder
the tip of the spear
every cloud has a silver lining

[orwell] a cliché: your own words, or a fact
leave/leaves much to be desired
"""
