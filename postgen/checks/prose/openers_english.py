"""English openings that announce instead of saying; how a phrase is written: `phrases.py`."""

ROWS = """
[linkedin] announces what it could say: begin with the thing itself
let's talk about
let us talk about
can we talk about
we need to talk about
it's time to talk about
let me tell you about/something/why/how/a
let me explain
let me share
let me start by saying
let's unpack
let's break it/this down
i/we want/wanted to share
i/we want/wanted to talk about
i/we want/wanted to take a moment/minute
i/we want/wanted to start by
i'd/we'd like to share/talk/take/start/begin
i would like to share/talk/take/start/begin
i wish to share
i thought i'd/i share/write
i thought i'd share/write
i've been thinking a? lot? lately? recently? about
i have been thinking a? lot? lately? recently? about
i just wanted to
just wanted to share
i'm going to share/tell
today, i/we want/wanted to share/talk
today, i'd like to share/talk
today, i/we will share/talk/discuss
today, i'm sharing
today, let's
this post is about/for
here's what you need to know
here's what nobody/no tells/is/one
here's what i learned
here's a/an hard? uncomfortable? simple? harsh? truth/secret/thought
here's why
today's post is about
a quick note/word on/about
a few words on/about
some thoughts on/about
i/we wanted to reach out
i/we wanted to write
i/we want/wanted to say/tell/discuss/address/start/begin/highlight/explain/reflect
i/we want/wanted to take this opportunity
i'd/we'd love to share/tell/talk
i'd like to tell/discuss/address/say/offer
i would like to tell/discuss/address/say/offer
today i/we want/wanted/would/will to? like? to? share/talk/discuss/tell/take
today i'd like to
today, i'd like to
today i'm going to
today, i'm going to
today, i/we want/wanted to
in this post, i/we want/will/would
in this post i/we/i'll/we'll
this is a post about
this is a story about
this post will
allow me to
permit me to
let me begin/start/share/take/paint/introduce/walk
let me give you
let's discuss/consider/look/address/examine/start/begin/take/imagine/rewind
we should talk about
we have to talk about
i think it's important to
i think it is important to
i believe it's important to
i feel it's important to
i feel compelled to
i have been meaning to
i've been meaning to
i've been reflecting on
i've been reflecting a lot on
i have been reflecting
lately, i've been thinking
lately i've been thinking
recently, i've been thinking
i've had a lot of people/thoughts
i often get asked
people often ask me
i'm often asked
what i'm about to say/tell/share
here are my thoughts/takeaways

[linkedin] clears the throat: what follows is enough
let's be honest/real/clear
let me be clear/honest/blunt
here's the thing/deal/kicker/truth/catch
here is the thing/deal/kicker/truth/catch
the truth is
truth is
the reality is
the thing is
fun fact
hot take
unpopular opinion
real talk
pro tip
hard truth
story time
storytime
true story
confession time
picture this
imagine this
ever wondered/wonder
have you ever wondered
did you know
what if i told you
let that sink in
as you may/might/probably know
as many of you know
we all know that?
before i begin/start
before we begin/start/dive
stop scrolling
buckle up
if there's one thing i've learned
a quick thought/story/reminder/update
quick thought/story/reminder/update
a little story
a bit of context
some context
first things first
first of all, i/let
it is no secret that
it's no secret that
there is no denying that
there's no denying that
it is a? well? known that
the fact of the matter is
make no mistake
look, i
i'll be honest
i'm going to be honest
i have to be honest
i have a confession
if i'm being? honest
not gonna lie
can i be honest
can we be honest
real quick
you know what
guess what
here's something
here's one thing
here's my take
here's what happened
here's the reality/problem/secret/bottom/hard/brutal/story
it needs to be said
it needs to be noted
one thing is clear/certain
one thing i've learned
what many people don't know/realize/realise
what most people don't know/realize/realise
most people don't know/realize/realise

[write-good] clears the throat: what follows is enough
let's face it
as we all know
as everyone knows
to be honest
in all honesty
without further ado
with that being? said
that being said
having said that
needless to say
it goes without saying

[wikipedia] announces what it could say: begin with the thing itself
let's start with/by
let's dive in/into/deeper
let's explore
let's take a look/moment
let's take a closer look
in this post/article, i/we/you/i'll/we'll/you'll
in this post/article, i'll/we'll

[plain-english] announces what it could say: begin with the thing itself
i'm/i am writing to

[orwell] clears the throat: what follows is enough
the fact is

[proselint] clears the throat: what follows is enough
it is/was worth noting/mentioning/remembering/pointing/stressing that?
it's worth noting/mentioning/remembering/pointing/stressing that?
i'd like to point out
i would like to point out
i would argue that
it is worth pointing out/remembering/stressing/saying/repeating/considering
it's worth pointing out/stressing/saying/repeating/considering
it is also worth noting/mentioning
it's also worth noting/mentioning
worth noting
i should note/mention/add/point that?

[plain-english] clears the throat: what follows is enough
it should be noted/mentioned/remembered/stressed/pointed that?
it is interesting/important to note/mention/remember/point/stress/emphasize/understand
it's interesting/important to note/mention/remember/point/stress/emphasize/understand
it bears repeating/mentioning/noting
it has to be said
please note that

[wikipedia] a long way round: name the thing
when it comes to

[linkedin] clears the throat: what follows is enough
i won't lie
i'm not going to lie
i must admit/confess
i have to admit/confess/say
i'd be lying if
it's often said that
we often hear that/about
you've probably/all/likely heard
we've all been there
a lot of people ask
many of you know/have
if you know me
those who know me
for those who don't know
this one is for
this topic is close
dear network/connections/linkedin
hello/hi network/linkedin/everyone
a gentle/friendly/little reminder

[linkedin] announces what it could say: begin with the thing itself
let's pause/zoom/reflect
it's time we talked
there's something i've been/wanted
there's been a lot of talk
a word on/about
reflecting on
i'd like to reflect/highlight/introduce/thank
i would like to reflect/highlight/introduce
i recently had the opportunity/pleasure/privilege
"""
