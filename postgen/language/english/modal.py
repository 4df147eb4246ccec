"""How English says how sure a sentence is."""

from __future__ import annotations

from postgen.language.modal import Modality, any_of

MODALITY = Modality(
    open=any_of(
        r"""
would wouldn't could couldn't may might should can if unless suppose imagine \w+'d going_to due
is_to are_to about_to due_to_(?:be|reach|come|arrive|happen) set_to bound_to on_track on_course
likely unlikely probably possibly perhaps maybe presumably potential(?:ly)?
expect(?:s|ed|ing|ation|ations)? forecast(?:s|ed|ing)? predict(?:s|ed|ing|ion|ions)?
foresee(?:s|n)? project(?:s|ed|ing|ion|ions) anticipat(?:e|es|ed|ing) aim(?:s|ed|ing)?
target(?:s|ed|ing)? goal(?:s)? plan(?:s|ned|ning)? hope(?:s|d|ful)? bet(?:s|ting)? guess(?:es|ed)?
estimat\w+ think(?:s)? believe(?:s|d)? sees reckon(?:s|ed)? confident confidence odds chance(?:s)?
probability want(?:s|ed|ing)? intend(?:s|ed|ing)? promis(?:e|es|ed|ing) commit(?:s|ted|ment)?
pledg(?:e|es|ed|ing) ambition(?:s)? objective(?:s)? outlook guidance guid(?:es|ed|ing)
scenario(?:s)? example hypothe\w+ assum(?:e|es|ed|ing|ption|ptions) risk(?:s|ed|ing)? threat\w*
in_the_next in_the_coming coming next_(?:year|month|decade|season|week|quarter)s? future upcoming
tomorrow someday one_day by_(?:the_)?(?:end_of_)?(?:\w+_)?(?:19|20)\d\d by_then within before
until tak(?:e|es|ing)_(?:\w+_)?(?:years|months) toward(?:s)? heading headed aspir\w+ horizon
window roadmap trajectory deadline pencill?ed slated booked earmarked timeline calls_for call_for
asks needs_to have_to has_to say picture what_happens_when when_\w+_(?:reaches|reach|hits|hit)
wait_for waiting_for still_to_come model(?:s|led)? put(?:s|ting)? prognos\w+ intention\w* meant
wish\w* doubt\w* uncertain\w* sure rung\w* ladder step\w* deadlines? ceiling cap(?:s|ped)?
limit(?:s|ed)? herself himself themselves prepar(?:e|es|ed|ing) schedul(?:e|ed|es)
provid(?:e|es|ed)_for eventual(?:ly)?
"""
    ),
    fact=any_of(
        r"""
was were has have had did already today currently now nowadays since grew rose fell jumped became
reached hit climbed dropped passed topped exceeded doubled tripled came went made earned spent
cost ran won lost took brought cut raised added built wrote is are stands? sits? accounts?
represents? writes? generates? earns? makes? costs? grows? runs? reaches employs? counts?
carr(?:y|ies) moves? attracts? welcomes? emits? uses? serves? draws? burns? produces? spends?
invests? sells? saves? hires? opens? covers? holds? gets? delivers? takes? does has_been have_been
officially definitely confirmed proven
"""
    ),
    rest=any_of(
        r"""
keep\w* kept absorb\w* flip flipped inverse reverse misses missed fail\w* real nobody none rest
remaining remainder remain(?:s)? other others left leftover against minus outside without don't
doesn't do_not does_not not didn't won't
"""
    ),
    sum=any_of(
        r"""
total totals totall?ing together combined sum sums add adds added adding altogether both in_all
plus whole overall between_them cumulative(?:ly)?
"""
    ),
    gap=any_of(
        r"""
left leaves leaving disappear\w* gap difference more less fewer short shortfall missing
lack(?:s|ing)? lower higher faster slower above below under over ahead behind later earlier longer
shorter drop(?:ped|s)? fell fall(?:s|ing)? rise(?:s)? rose rising grew grow(?:s|ing)? growth up
down increas\w+ decreas\w+ declin\w+ gain(?:ed|s)? lost lose loss(?:es)? sav(?:e|ed|es|ing|ings)
cut(?:s|ting)? add(?:ed|s|ing)? extra swing spread improv\w+ shav\w+ better worse back sooner
to_find trim\w* climb\w* since after in_just in_only gone vanish\w* melt\w* still_to_come to_go
to_come span(?:s|ned)? took take(?:s)?
"""
    ),
    part=any_of(
        r"""
call_it divide[ds]? puts averaged comes_to works? costs? every each share part fraction portion
per out_of of ratio times fold rate average percent proportion represents? accounts? equal(?:s)?
equivalent works_out comes_(?:out_)?to mean(?:s|ing)? up down grew growth increas\w+ rose jump\w*
climb\w* double\w* tripl\w* quadrupl\w* multipl\w* more less
"""
    ),
    about=any_of(
        r"""
about around roughly approximate(?:ly)? circa some or_so or_thereabouts give_or_take more_or_less
near nearly almost close_to ballpark broadly -ish order_of_magnitude ca c
"""
    ),
    floor=any_of(
        r"""
and_then_some never_less at_the_very_least at_the_least above over beyond past exceed\w*
top(?:s|ped) more_than at_least at_minimum minimum floor no_less not_less never_less or_more
and_more or_better or_higher upward\w* cross(?:ed|es) pass(?:ed|es) break(?:s|ing)? broke
clear(?:s|ed)? better_than \w+er_than surpass\w* outstrip\w*
"""
    ),
    ceiling=any_of(
        r"""
cap caps capped ceiling limit limits limited maximum max most tops lid no_more not_more never_more
or_less or_fewer won't_cross line yet hasn't haven't has_not have_not at_the_outside up_to
doesn't_exceed not_exceed never_exceed\w* does_not_exceed never_above never_over \w+er_than
"""
    ),
    deadline=any_of(
        r"""
run_to wait_until not_a_day_later deadlines deadline by before within until at_the_latest latest
no_later not_later or_sooner or_earlier out up horizon
"""
    ),
    other_time=any_of(
        r"""
year_before year_earlier years_before years_earlier previous prior the_year_after
a_year_later against versus vs up_from down_from compared earlier last_year following_year
"""
    ),
    done=any_of(
        r"""
(?:has|have|had)_(?:already_|now_|just_)?(?:been_)?\w+(?:ed|en|wn|lt|ade|ept|one|un|ut|ome|ght|und)
(?:now|already)_(?:costs?|runs?|takes?|has|have|is|are|makes?|comes?|stands?|reaches|earns?)
(?:was|were|got)_\w+(?:ed|en|wn|lt|ade|ept|one)
(?:is|are)_(?:now_|already_)?(?:down|up|back|done|at)
went took came became reached passed hit opened closed launched delivered adopted voted approved
won achieved
"""
    ),
    past=any_of(
        r"(?<!is\s)(?<!are\s)(?<!be\s)\w{3,}ed went came took began broke was were has had"
    ),
    future=any_of(r"will won't shall \w+'ll"),
    condition=any_of(
        r"""
if provided providing as_long_as so_long_as unless assuming assumes suppos\w+ on_condition
depend\w* given_that subject_to should whether
"""
    ),
    restrict=any_of(r"only just solely exclusively meaning nobody_else concerns none_but"),
    some=any_of(r"some certain several a_few few a_handful many not_all not_every selected"),
    negation=any_of(r"not no never \w+n't none nobody without"),
    denies=(
        r"(?:(?:did|does|do|was|is|has|have|are|were|will|would|can|could)(?:n['’]t|\s+(?:not|never))"
        r"|never|no\s+longer|cannot)\s+(?:(?!(?:and|but|who|which|that|as)\s)[\w'’-]+\s+){0,5}$"
    ),
    denied=(
        r"(?:(?!(?:and|but|who|which|that|as)\s)[\w'’-]+\s+){0,8}?(?:(?:(?:did|does|do|was|is|has|have|are|were|will)"
        r"(?:n['’]t|\s+(?:not|never))(?:\s+yet)?)|never)"
    ),
    mine=any_of(r"i i'm i've i'd i'll my mine me we we're we've our ours us myself"),
    ends=any_of(r"ends? ended over until by to through finish\w* complete\w* last final"),
    begins=any_of(r"starts? started starting from begins? began first since launch\w*"),
    so=any_of(r"which_is that_is which_makes which_means works_out comes_to amounts_to ie i.e"),
    rate=any_of(
        r"""
months? days? daily weeks? weekly monthly years? yearly quarters? average averaged twice couple
return both double round_trip each_way season summers?
"""
    ),
    apiece=any_of(r"per each every apiece a_head on_average average"),
    every=any_of(r"(?:for|of|on)_(?:every|each)_(?:euro|dollar|pound)"),
    never=any_of(r"never not won't don't doesn't didn't isn't aren't will_not"),
    lost=any_of(
        r"""
cut\w* cutting drop\w* abandon\w* scrap\w* cancel\w* lost lose\w* losing dead die\w* disappear\w*
vanish\w* fail\w* fiction ghost\w* axe\w* go gone goes unfilled empty vacant miss\w* left lack\w*
short remov\w* eliminat\w* reject\w* refus\w* vapor\w* outside except\w* exclud\w* evaporat\w*
fewer less unreplaced shrink\w* close\w* clos\w+ save\w* phantom\w* nowhere
"""
    ),
    only=any_of(
        r"""
not_only not_just not_yet only no_more no_less not_more not_less not_even just yet
close(?:s|d)?
"""
    ),
)
