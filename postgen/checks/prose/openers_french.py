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

[academie] announces what it could say: begin with the thing itself
je vous partage

[jdn] announces what it could say: begin with the thing itself
dans ce post/article/billet, je/nous/vous
dans cet article, je/nous/vous
dans cette publication, je/nous/vous
commençons par
voyons ensemble
décryptons ensemble?
"""
