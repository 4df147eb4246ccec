"""Words and openings of English that machines overuse; how a phrase is written: `phrases.py`.

Single words are listed only where nearly nobody wrote them in this sense before.
"""

ROWS = """
[kobak] known as a machine's phrase: readers stop here
delve/delves/delved/delving
underscores/underscoring
showcasing
multifaceted
meticulously = carefully
meticulous attention to detail
intricate/complex interplay
the intricacies of
in the realm of = in
a nuanced understanding/approach

[wikipedia] known as a machine's phrase: readers stop here
dive/dives/dived/dove/diving deep/deeper? into
dive/dives/dived/dove/diving into
dive/diving in
ever evolving = changing
ever changing landscape
rapidly evolving/changing landscape/world/field
evolving landscape
competitive landscape of today
the digital/modern/current/competitive landscape
rich/intricate/vibrant/complex tapestry
tapestry of
holistic approach/view/solution
navigate/navigates/navigated/navigating the * landscape/complexities/challenges/world/maze/waters
navigate/navigates/navigated/navigating the complexities/challenges/intricacies/landscape of?
navigate/navigates/navigating this/these complex/new/uncertain landscape/times/waters/challenges
foster/fosters/fostered/fostering a/an culture/environment/sense of?
cultivate/cultivates/cultivating a culture of
embark/embarks/embarked/embarking on a/this/your/our journey
embark/embarks/embarked/embarking on a * journey
a myriad of = many
a plethora of = many
a beacon of
beacon of hope/innovation
treasure trove
a symphony of
double edged sword
in conclusion,
in summary,
it is important/crucial/essential/vital/worth to note/remember/recognize/mention that?
it's important/crucial/essential/vital to note/remember/recognize/mention/understand that?
it's worth noting/mentioning/remembering that?
here's the kicker
buckle up
dynamic landscape
align/aligns/aligned/aligning seamlessly with
resonate/resonates/resonated/resonating with audiences/readers/customers
resonates deeply
cutting through the noise
cut/cuts through the noise
at its core,
at the heart of this/it
serves/serve/served/serving as a/an powerful/constant/important/vital/crucial
a powerful/potent reminder
marks/marked/marking a pivotal/significant/new/major/turning chapter/moment/milestone/shift/step/point
despite its/these/this challenges
faces several challenges
ensuring that * can thrive
continues/continue to thrive
rich/diverse array of
a diverse/wide/vast/rich array of
interplay between/of
intricate web/dance/balance/network/details
whether you're/you a/an
from * to * and everything in between
in essence,
as we navigate
navigating this/these/today's/an
navigate/navigates/navigated/navigating the/this/these/an ever? changing/evolving/complex/complexity/uncertain/uncertainty
navigate/navigating uncertainty
harness/harnesses/harnessed/harnessing the power/potential
tap/taps/tapped/tapping into the power/potential of
embrace/embraces/embraced/embracing the future/change/power/journey
foster/fosters/fostered/fostering innovation/collaboration/growth/creativity/trust/inclusion/belonging/connection
foster/fosters/fostered/fostering a/an * culture/environment/community/sense/atmosphere
cultivate/cultivates/cultivated/cultivating a/an
underscore/underscores/underscored the/a
highlight/highlights/highlighted the importance/need/significance of
emphasize/emphasizes/emphasized the importance of
speaks volumes
true testament
is/are/was a testament
showcase/showcases/showcased * commitment/ability/potential/power
landscape of modern
kaleidoscope of
a mosaic of
a rich mosaic
game changer for
not just a trend
no longer a luxury
no longer optional
is no longer a nice to have
here to stay
the silent killer
great question
you're absolutely right
comprehensive guide
a comprehensive overview/understanding/approach/suite
by leveraging
leverage/leverages/leveraged * to
garnered/garnering
delicate dance

[wikipedia] a machine's opening: begin with what happened
in today's * * world
in today's * * * world
in today's * world
in today's world
in today's * landscape/environment/era/age/economy
in today's * * landscape/environment/era/age/economy
in today's * * * landscape/environment/era/age/economy
in today's landscape
in the/a fast paced world
fast paced world
in an increasingly * world
in an ever changing/evolving/shifting world
in a world where
imagine a world where/in
in an era where
in the ever evolving/changing
in the/this/our digital age/era
in an ever * world
in a/this/our rapidly/constantly/ever changing/evolving/shifting world/landscape/environment/economy
in this rapidly/ever/fast evolving/changing
in the fast paced/moving world of
in the dynamic/competitive/complex world/landscape of
in the age/era of ai
the age of ai
imagine a world
picture a world
in a world full/filled

[kobak] “using” says it
leveraging = using

[liang] known as a machine's phrase: readers stop here
it is crucial/essential/vital that
commendable

[linkedin] known as a machine's phrase: readers stop here
here's why that? matters
let that sink in
read that again
spoiler alert
and that's okay
let's be real
plot twist
the harsh truth
nobody talks about
no one talks about
nobody is talking about
no one is talking about
this changes everything
quietly revolutionizing/reshaping/transforming/changing
a quiet revolution

[wikipedia] left by a machine
as an ai language model
i hope this helps

[wikipedia] known as a machine's phrase: readers stop here
gone are the days
the days of * are over/gone/numbered
say goodbye to
where the magic happens
where the real? magic happens
the real magic happens/lies/is
this is where * comes/come in
a masterclass in
a love letter to
a/an gentle/important/sobering/humbling reminder that
ripple effect/effects
make/makes/made/making + significant/great/tremendous strides
lead/leads/leading with empathy/authenticity/purpose/vulnerability/intention
human centered/centred/centric approach/leadership/design
a culture of innovation/trust/excellence/learning/collaboration/belonging/accountability/growth
thrive/thrives/thriving in today's/a/an/this
the power of community/vulnerability/connection/authenticity/networking/consistency/resilience/perseverance
the driving force behind
propel/propels/propelled/propelling * forward
forge/forges/forged/forging ahead
a journey of growth/discovery/self/learning/transformation
growth journey
the journey has been/taught
more than a buzzword
delicate balance between
the cornerstone of
the bedrock of
sits/sit/lies/lie/stands at the heart of
in an age where/of
as technology continues to
as we move forward
as we look ahead
keep pushing boundaries
keep learning, keep growing
stay curious
is/are + transforming/reshaping/redefining/revolutionizing/revolutionising how/industries/the/our
reshaping/transforming how we
spark/sparks/sparked/sparking meaningful/important/conversations conversations?
here's the uncomfortable truth
it's not magic
the result speaks/spoke for itself
the results speak/spoke for themselves
a stark contrast to
isn't just? a buzzword
not just? a buzzword
the key/secret/magic lies in
at the intersection of technology/innovation/creativity/business/art/data
"""
