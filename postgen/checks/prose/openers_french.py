"""French openings that announce instead of saying; how a phrase is written: `phrases.py`."""

ROWS = """
[linkedin] announces what it could say: begin with the thing itself
parlons de/du/d'/des/un/franchement/peu/vrai/argent/chiffres
parlons en
et si on/nous parlait/parlions/parle de/du/d'/des
il faut qu'on parle de/du/d'/des
il faut que l'on parle
on va se parler
je voulais/voudrais/souhaitais/souhaite/veux/souhaiterais partager/vous/revenir/parler/évoquer/aborder
je voudrais/voulais/souhaite/souhaitais/veux/aimerais prendre un/le/quelques
j'aimerais prendre un/le/quelques
je tenais/tiens à partager/vous/remercier/revenir/souligner/dire/préciser
j'ai envie/voulu de? vous? partager/parler
j'aimerais vous? partager/parler/revenir/évoquer/aborder
j'aimerais vous parler
je partage avec vous
je vais vous parler/raconter/expliquer/dire
laissez moi vous
permettez moi de
aujourd'hui, je vous/vais/voulais/souhaite/voudrais/veux/tenais/partage
aujourd'hui, on/nous va/allons parle/parler/parlons
aujourd'hui, on parle
aujourd'hui, parlons
décryptage
je m'explique
petit/court post pour
un petit post pour
quelques mots sur
retour sur
petit retour sur
voici ce que j'ai appris/retenu/compris
voici ce que personne/vous/l'
voici pourquoi
je voudrais/voulais/souhaitais/souhaite/souhaiterais/veux/tiens/tenais/aimerais aujourd'hui/ici vous? partager/parler/revenir/prendre/évoquer
j'aimerais/voudrais aujourd'hui/ici
j'aimerais vous dire/raconter/faire/montrer/expliquer/présenter
je voudrais/voulais/souhaite/souhaitais/souhaiterais/veux commencer/attirer/insister/aborder/dire/raconter/exprimer/saluer/profiter
je profite de ce post/cette/moment
je prends la plume/parole/quelques
je prends quelques minutes
je me permets de
j'écris ce post/ces
je me suis dit que/qu'
je réfléchis/pense beaucoup/souvent/depuis à/en ce?
je pense beaucoup à
on me demande souvent/régulièrement
on m'a souvent/récemment demandé
vous êtes nombreux/nombreuses à
beaucoup me demandent
aujourd'hui je veux/vais/voudrais/souhaite/voulais/vous
aujourd'hui on parle
aujourd'hui nous allons
ce matin, je voudrais/voulais/veux
dans ce post
dans cet article
dans ces lignes
dans les lignes qui suivent
ce post parle/traite/est/a/va
cet article traite/a/parle/est
ceci est un/une message/post/histoire
voici une/mon/ma/mes/quelques histoire/avis/réflexion/réflexions/conseils/leçons/pensées
voici l'histoire
voici ma réflexion/vision
voici mon retour
place à
abordons
évoquons
revenons sur
penchons nous sur
arrêtons nous sur
attardons nous sur
intéressons nous à/au/aux
parlons
parlons un peu
il est temps de parler
il est temps d'aborder
il faut parler de/du/d'/des
on doit parler de/du/d'/des
nous devons parler
et si on parlait
et si nous parlions
si on parlait
un petit mot
petit mot
aujourd'hui, j'aimerais
aujourd'hui j'aimerais

[academie] announces what it could say: begin with the thing itself
je vous partage

[jdn] announces what it could say: begin with the thing itself
dans ce post/article/billet, je/nous/vous
dans cet article, je/nous/vous
dans cette publication, je/nous/vous
commençons par
voyons ensemble
décryptons ensemble?

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

[academie] clears the throat: what follows is enough
vous n'êtes pas sans savoir

[linkedin] clears the throat: what follows is enough
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

[linkedin] announces what it could say: begin with the thing itself
prenons quelques/un/le minutes/instant/temps
prenons le temps de
cela/ça fait longtemps/un que/moment que/qu'? je
voilà un moment que/qu'
je ressens le besoin de
quelques réflexions sur
un mot sur/à
zoom/focus sur
retour d'expérience
levons le voile sur
brisons un tabou
je commencerai par
"""
