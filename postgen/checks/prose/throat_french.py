"""French openings that clear the throat before they say it; how a phrase is written: `phrases.py`."""

ROWS = """
[vaud] clears the throat: what follows is enough
il est important/intéressant/essentiel/utile/nécessaire/crucial de/d' noter/souligner/rappeler/préciser/mentionner/comprendre/savoir/observer/insister
il convient de/d' noter/souligner/rappeler/préciser/mentionner/observer/ajouter/insister
il faut noter/souligner/rappeler/préciser/savoir/dire/reconnaître/bien que/qu'/dire
il est à noter que/qu'
à noter que/qu'
à noter
notons que/qu'
rappelons que/qu'
soulignons que/qu'
précisons que/qu'
il n'est pas inutile de/d'
il est intéressant de

[lacroux] clears the throat: what follows is enough
il va sans dire que/qu'

[medias] clears the throat: what follows is enough
inutile de dire que/qu'
comme chacun le? sait
sans plus attendre

[linkedin] clears the throat: what follows is enough
on ne va pas se mentir
ne nous mentons pas
soyons clairs/honnêtes/francs/lucides/réalistes/sérieux
disons le
disons les choses
on va être honnête/honnêtes/francs/clair/clairs
je vais être honnête/franc/franche/direct/directe/clair/claire/cash/transparent/transparente
pour être honnête/franc/franche/transparent/transparente
en toute transparence/honnêteté
la vérité, c'est que
la réalité, c'est que
voici le truc/problème/constat/secret
le saviez vous
saviez vous que/qu'
vous êtes vous déjà demandé
imaginez la scène
imaginez un instant
histoire vraie
opinion impopulaire
fun fact
petite confidence
attention, post
coup de gueule
comme vous le savez
tout le monde le sait
on le sait
vous le savez
avant toute chose
avant de commencer
allons droit au but
entrons dans le vif
petite réflexion/histoire/anecdote/info/précision/pensée
une petite réflexion/histoire/anecdote/info/précision
petite parenthèse
réflexion du jour/matin/soir/lundi
pensée du jour
anecdote du jour
info du jour
en préambule
en guise d'introduction
pour la petite histoire
pour info
pour rappel
pour ceux qui ne le
pour ceux qui me
il faut bien? avouer/admettre/reconnaître
il faut se rendre à l'évidence
il faut être honnête/clair/lucide
il y a une chose que
il y a quelque chose que/dont
il y a un sujet
une chose est sûre/certaine
ce n'est un secret pour personne
c'est un secret pour personne
nul doute que
il ne fait aucun doute que
il est indéniable que
il est évident que
il est clair que
il est bon/utile/important/essentiel de rappeler/savoir/noter/préciser
il est bon de rappeler
il me semble important/essentiel/intéressant/utile de/d'
il me paraît important/essentiel/intéressant/utile de/d'
je trouve important/intéressant de
je crois qu'il est important
je pense qu'il est important
je vous l'avoue
j'ai une confession/un aveu/aveu
je vais vous faire une confidence
devinez quoi
vous savez quoi
la vérité, c'est
la vérité est que
la réalité, c'est
la réalité est que
le problème, c'est que
ce que je veux/voudrais/voulais dire
ce que j'essaie de dire
cela étant dit
ceci étant dit
vérité qui dérange
mettons les choses au clair
je ne vais pas vous/te mentir
je ne vous apprends rien
je ne vais pas y aller par
je dois dire/avouer/admettre/reconnaître/confesser que/qu'
j'avoue que/qu'
j'ai longtemps hésité à/avant
ceux qui me connaissent/suivent
comme beaucoup d'entre vous
beaucoup/nombreux/certains d'entre vous
cher/chers réseau/tous/amis/collègues
bonjour le/à/cher réseau/tous/toutes
petit rappel
petit coup de gueule
petit point sur
autant le/vous/être dire? franc/honnête/clair
il faut bien? le dire
il va de soi que/qu'
inutile de préciser/rappeler/vous que/qu'/présenter
est il besoin/utile de
faut il encore? rappeler
on ne le dit/répète/dira pas/jamais assez
on n'en parle pas/jamais assez
on parle beaucoup/souvent/peu de/d'/du/des
on entend souvent/beaucoup dire? que/qu'/parler
on dit souvent que/qu'
ce sujet me tient/touche
c'est un sujet qui me
un sujet qui me tient
pour commencer,
pour être + honnête/franc/franche/transparent/transparente
pour faire simple

[academie] clears the throat: what follows is enough
vous n'êtes pas sans savoir
"""
