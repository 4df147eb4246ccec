"""English phrases that say nothing, and long ways round to a short word; how a phrase is written: `phrases.py`."""

ROWS = """
[garner] says nothing that the sentence does not say without it
at the end of the day = in the end
in the final/last analysis = in the end
first and foremost = first

[write-good] says nothing that the sentence does not say without it
when all is said and done = in the end
needless to say
it goes without saying
goes without saying
for all intents and purposes = in effect
truth be told
cut/cuts/cutting to the chase
the bottom line is that?
with all due respect

[orwell] says nothing that the sentence does not say without it
the fact of the matter is
the simple/plain fact is that

[linkedin] says nothing that the sentence does not say without it
it is what it is
long story short

[write-good] a long way round to a short word
in this day and age = today
a majority of the time = mostly

[plain-english] a long way round to a short word
at this point in time = now
at the present time = now
at this moment in time = now
due to the fact that = because
owing to the fact that = because
in view of the fact that = as
despite the fact that = although
in spite of the fact that = although
notwithstanding the fact that = although
in the event that = if
with the exception of = except
for the duration of = during
on a regular basis = regularly
in close proximity to = near
until such time as = until
each and every = every

[plainlanguage] a long way round to a short word
in the near future = soon
on a daily basis = daily
on a weekly basis = weekly
on a monthly basis = monthly
has the ability to = can
have the ability to = can
has the capability to = can
in order to be able to = to
take/takes/took/taking into consideration
conduct/conducts/conducted an analysis of

[plain-english] “use” says it
utilize/utilizes/utilized/utilizing/utilise/utilises/utilised/utilising

[plain-english] “use of” says it
utilization/utilisation of = use of

[garner] a result comes at the end
end result = result

[garner] plans are for the future
future plans = plans

[garner] history is past
past history = history

[proselint] unique has no degrees
completely unique = unique
very unique = unique
most unique = rarest

[orwell] a long way round to a short word
cannot be left out of account

[write-good] ends without an end: say what you expect
only time will tell
time will tell
"""
