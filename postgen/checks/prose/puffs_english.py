"""Words of English that puff up or sell, as machines do; how a phrase is written: `phrases.py`."""

ROWS = """
[wikipedia] sells without saying what: name the gain
game changer/changers
gamechanger/gamechangers
game changing
unlock/unlocks/unlocked/unlocking the/your/their/its/our full? power/potential/secrets/value/possibilities
unlock/unlocks/unlocked/unlocking the true/real/hidden power/potential/value
unlock/unlocks/unlocking new/unprecedented/endless/untapped opportunities/possibilities/levels/value
unleash/unleashes/unleashed/unleashing the/your/their/its/our full? power/potential/creativity
harness/harnesses/harnessed/harnessing the full? power/potential of
leverage/leverages/leveraged/leveraging the full? power/potential of
the power of ai/data/collaboration/storytelling
revolutionize/revolutionizes/revolutionized/revolutionizing
revolutionise/revolutionises/revolutionised/revolutionising
transformative power/potential/impact/force/journey
seamlessly
seamless integration/experience
robust and scalable
robust framework/solution/solutions
look no further
elevate/elevates/elevated/elevating your/our/their
supercharge/supercharges/supercharged/supercharging
skyrocket/skyrockets/skyrocketed/skyrocketing your/our/their
empower/empowers/empowered/empowering businesses/teams/organizations/organisations/individuals/people/leaders/employees to
empowering
stay ahead of the curve
ahead of the curve
a host of benefits
the possibilities are endless
endless possibilities
drive/drives/driving meaningful/sustainable/real/lasting change/growth/impact/results/innovation
drive/drives/driving innovation
meaningful change/impact/connections/difference
streamline/streamlines/streamlined/streamlining your/our/their/operations/workflows/processes
cutting edge technology/technologies/solutions
innovative solution/solutions
unprecedented opportunity/opportunities/growth/speed/pace/scale
unlock/unlocks/unlocked/unlocking * potential
unlock/unlocks/unlocked/unlocking the door/key to
revolutionizing the way
transform/transforms/transforming the way we/you/people
change/changes/changing the way we
reimagine/reimagines/reimagined/reimagining
level up your
take your * to new heights
to new heights
new heights
soar/soars/soaring to new heights

[wikipedia] puffs up what a fact would show
stand/stands/stood/standing as a testament to
a/as testament to
as a testament to
serve/serves/served/serving as a testament to
serve/serves/served/serving as a reminder
stark/powerful/poignant reminder
play/plays/played/playing a pivotal/crucial/vital/key/significant/critical/central role
a crucial/critical/key turning point = a turning point
highlights/highlighting the importance/need/significance of
emphasizing/emphasising the importance/need/significance of
at the forefront of
paving the way for
shape/shapes/shaping the future of
redefine/redefines/redefining the future of
reshape/reshapes/reshaping the landscape
the future of work is here
the future is now/here/bright
push/pushes/pushing the boundaries of
nestled in/between
boasts a/an = has a
rich cultural heritage
indelible mark
a wealth of knowledge/information/experience
it cannot be overstated
cannot be overstated
more important/crucial/critical than ever
more than ever before
now more than ever
groundbreaking = new
unwavering commitment
a commitment to excellence
vibrant community/ecosystem/culture
thriving ecosystem
a deep understanding of
invaluable insights/insight
valuable insights/insight
setting the stage for
sets/set the stage for
leave/leaves/left/leaving a lasting impact/impression/legacy/mark
enduring legacy
rich history/heritage
reflects broader/wider
a broader shift/movement/trend toward/towards/in
the future looks bright
exciting times
ever growing importance
a catalyst for change/growth/innovation
at an unprecedented pace/rate/scale
a paradigm shift in
redefine/redefines/redefined/redefining what it means
commitment to innovation/quality/sustainability
poised to revolutionize/transform/reshape/redefine/become
stands/stand at the forefront/intersection/crossroads of

[kobak] puffs up what a fact would show
pivotal role/moment/point/step/shift
underscore/underscores/underscored/underscoring the/its/their/how/our importance/need/significance/value/urgency
showcase/showcases/showcased/showcasing the/its/their/our/your/how

[wikipedia] puffs up what a fact would show
stand/stands/stood/serve/serves/served/is/are/was + a testament to
play/plays/played/playing a/an + pivotal/crucial/vital/key/significant/critical/central/essential/instrumental role
nothing short of remarkable/extraordinary/transformative/amazing/incredible/revolutionary/inspiring/magical/phenomenal/a
truly transformative/remarkable/inspiring/humbling/special/exceptional/unforgettable
incredibly grateful/proud/humbled/honored/honoured/inspiring
invaluable lessons/experience/lesson/opportunity
lasting impact/legacy
profound impact/implications/shift/change
genuine connection/connections
seasoned professional/professionals/expert/experts/leader/leaders
unparalleled
tireless dedication/commitment/efforts
passion and dedication/purpose/perseverance
a transformative journey/experience
to greater heights
limitless possibilities/potential
"""
