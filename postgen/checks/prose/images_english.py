"""Images of English that nobody sees any more; how a phrase is written: `phrases.py`."""

ROWS = """
[linkedin] an image so worn that nobody sees it: say what happened
move/moves/moved/moving the needle
needle mover/movers
boil/boils/boiled/boiling the ocean
peel/peels/peeled/peeling the/back onion
peel/peeling back the onion
raise/raises/raised/raising the bar
level/levels/levelled/leveled/levelling/leveling up
up/ups/upped/upping our/your/their/my/his/her game
take/takes/took/taking * to the next level
take/takes/took/taking * * to the next level
take/takes/took/taking * * * to the next level
to the next level
reinvent/reinvents/reinvented/reinventing the wheel
silver bullet/bullets
secret sauce
double/doubles/doubled/doubling down on
move/moves/moved/moving at the speed of
wear/wears/wore/wearing many hats
break/breaks/broke/broken/breaking down silos
connect/connects/connecting the dots

[proselint] an image so worn that nobody sees it: say what happened
low hanging fruit/fruits
hit/hits/hitting the ground running
get/gets/got/getting the ball rolling
throw/throws/threw/thrown/throwing * under the bus
thrown under the bus
move/moves/moved/moving the goal posts/post
move/moves/moved/moving the goalposts/goalpost
all hands on deck
back to the drawing board
on my/your/our/their/his/her radar

[write-good] an image so worn that nobody sees it: say what happened
get/gets/got/getting the show on the road
push/pushes/pushed/pushing the envelope
perfect storm
tip of the iceberg
light at the end of the tunnel
back to square one
the ball is in your/their/our/his/her court
burn/burning the midnight oil
bite/bites/bit/biting the bullet
can of worms
duck/ducks in a row
jump/jumps/jumped/jumping on the bandwagon
knock/knocks/knocked/knocking it out of the park
level playing field
nip/nips/nipped it/this/that in the bud
nipped in the bud
rock/rocks/rocked/rocking the boat
step/steps/stepped/stepping up to the plate
uphill battle
wake up call
the writing/handwriting is on the wall
two sides of the same coin
learn/learns/learned/learning the ropes
run/running around in circles
kill/kills/killed/killing two birds with one stone
on the back burner
put/puts/putting * on the back burner
a well oiled machine
well oiled machine
fire/fires/firing on all cylinders
hand/hands in glove
in the same boat
holy grail
back/backs to the wall
ace in the hole
acid test
all your/our/their/my eggs in one basket
eggs in one basket
ballpark figure/figures
baptism of/by fire
trial by fire
bark/barking up the wrong tree
beat/beating a dead horse
beat/beats/beating around/about the bush
big fish in a small pond
bird's eye view
bolt from the blue
bull in a china shop
burn/burns/burning the candle at both ends
bury/buried/burying the hatchet
calm before the storm
chomping/champing at the bit
cream of the crop
cut and dried
dog eat dog
line in the sand
a drop in the ocean/bucket
eleventh hour
fall/falls/fell/fallen by the wayside
fan/fanning the flames
flash in the pan
foot in the door
bitter/tough pill to swallow
hit/hits/hitting the nail on the head
hit/hits paydirt
icing on the cake
ivory tower/towers
jump/jumps/jumped/jumping in with both feet
eye on the ball
eye on the prize
kid in a candy store
let/letting the cat out of the bag
lion's share
loose cannon
open/opens/opened/opening the floodgates
open and shut case
out on a limb
over the moon
pass/passes/passed/passing the buck
pass/passes/passed/passing the torch
cards on the table
rat race
red herring
leap of faith
bridge/bridges/bridged/bridging the gap
cherry on top

[garner] an image so worn that nobody sees it: say what happened
throw/throwing the baby out with the bathwater
the straw that broke the camel's back

[orwell] an image so worn that nobody sees it: say what happened
toe/toes/toed/toeing the line
ride/rides/riding roughshod over
stand/stands/stood/standing shoulder to shoulder with
play/plays/played/playing into the hands of
no axe/ax to grind
grist to/for the mill
fishing in troubled waters
achilles heel = weak point
swan song

[gowers] an image so worn that nobody sees it: say what happened
explore/exploring every avenue
leave/leaves no avenue unexplored

[write-good] an image so worn that nobody sees it: say what happened
the final nail in the coffin
nail in the coffin
on thin ice
play/plays/played/playing it by ear
spill/spills/spilled/spilling the beans
sit/sits/sitting on the fence
hit/hits/hitting a brick wall
bite/bites/bit/biting off more than
a rising tide lifts
tail wagging the dog
house of cards
canary in the coal mine
burn/burns/burned/burning the boats
that ship has sailed
fall/falls/fell/fallen/falling through the cracks
lemons into lemonade
when life gives/hands/throws you
with flying colors/colours
light/lights/lit a fire under
by the skin of
come/comes/came/coming full circle
full circle moment
cut from the same cloth
dead in the water
a house divided
punch/punches/punched/punching above its/their/our/his/her/my/your weight
on steroids
boots on the ground
chess, not checkers
blood in the water
crawl, walk, run
gold mine of
pandora's box
tightrope between
pave/paves/paved the way for/to
blaze/blazes/blazed/blazing a/the trail
a ticking time bomb
ticking time bomb
left holding the bag
out of the woods
a tough act to follow
"""
