"""English words that say nothing of what a sentence is about."""

WORDS = """
a about above after again against all almost already also although always am among an and another
any anyone are around as at away back be became because become becomes been before being below
between both but by call called came can cannot come comes could did do does doing done down each
either else enough even ever every few first for from gave get gets getting give given gives go
goes going gone got had half has have having he her here hers him his how however i if in indeed
instead into is it its itself just keep kept know known last later least less let like likely made
make makes making many may maybe me mean means might mine more most much must my near nearly never
next no none nor not nothing now of off often on once one ones only onto or other others our ours
out over own part perhaps put puts quite rather really reach reached reaches reason said same saw
say saying says see seen set several shall she should show shows since so some something soon
still such take taken takes tell tells than that the their theirs them then there these they thing
things think thinks this those though thought through thus to today together told too took toward
towards under until up upon us use used uses very want wants was way we well went were what when
where whether which while who whole whom whose why will with within without would yes yet you your
yours re ve ll
"""
