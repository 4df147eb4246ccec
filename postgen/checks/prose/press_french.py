"""Journalese of French: the words of headlines; how a phrase is written: `phrases.py`."""

ROWS = """
[guegan] a newspaper's formula: your own words, or a fact
attendu/attendue/attendus/attendues au tournant
l'ironie de l'histoire
ironie du sort
grincer/grincent/grince des dents
ne connaît/connait pas la crise

[medias] a newspaper's formula: your own words, or a fact
tambour battant
vent debout contre = contre
même son de cloche
source/sources proche/proches du dossier
dans la tourmente
levée de boucliers
coup de massue
coup de tonnerre
coup de semonce
effet domino/dominos
engager/engage/engagent/engagé/entamer/entame/entamé/engageons/engagez/engageait/engageaient/engageant/entament/entamons/entamez/entamait/entamaient/entamant un/le bras de fer
véritable bras de fer
bat/battait/battaient/battent mon/son/leur plein
depuis la nuit des temps
aux quatre coins de/du/des/d'
faire/fait/font/faisait/faisaient/faisant/faisons/fera/feront le buzz
défrayer/défraie/défraye/défrayé/défraient/défrayons/défrayez/défrayait/défrayaient/défrayant la chronique
tenir/tient/tenu/tenait/tiennent/tenaient/tenant en haleine
retenir/retient/retenu son/leur/notre souffle
entrer/entre/entré/entrée/entrés/entrent/entrons/entrez/entrait/entraient/entrant dans l'histoire
marquer/marque/marqué/marquent/marquons/marquez/marquait/marquaient/marquant les esprits
l'heure est à/au/aux
l'heure n'est plus/pas à/au/aux
l'heure du bilan
sonner/sonne/sonné/sonnent/sonnons/sonnez/sonnait/sonnaient/sonnant l'heure de/du/des
la donne a changé
nouvelle donne
donner/donne/donné/donnent/donnons/donnez/donnait/donnaient/donnant le la
se tailler/taille/taillé la part du lion
la part du lion
tirer/tire/tirent/tiré/tirons/tirez/tirait/tiraient/tirant les leçons du passé
vitesse grand v
électrochoc salutaire
véritable électrochoc/séisme/tsunami/raz/coup/casse/mine/défi
véritable coup de massue/tonnerre/pouce/poignard/cœur/projecteur
casse tête chinois
pour le meilleur et pour le pire
tous les feux sont au vert
tous les voyants sont au vert/rouge
dans l'œil du cyclone
au cœur de la tempête
au cœur de la tourmente
réponse/réponses du berger à la bergère
n'a jamais aussi bien porté son nom
comme par magie/enchantement
comme un seul homme
le mot est lâché
plus que jamais d'actualité
à l'insu de mon/son/leur plein gré
changement de braquet
changer/change/changé/changent/changeons/changez/changeait/changeaient/changeant de braquet
mettre/met/mis/mettent/mettons/mettez/mettait/mettaient/mettant/mettra les petits plats dans les grands
tout feu tout flamme

[medias] says nothing that the sentence does not say without it
excusez du peu
et ce n'est pas rien
le mot n'est pas trop fort
faut il encore? le rappeler
est il besoin/utile/nécessaire de le? rappeler/préciser
on ne le répétera/dira jamais assez
qu'on le veuille ou non
qu'on se le dise
"""
