"""Idioms and proverbs of French that come ready-made; how a phrase is written: `phrases.py`."""

ROWS = """
[medias] an image so worn that nobody sees it: say what happened
couper/coupe/coupent/coupons/coupé/coupez/coupait/coupaient/coupant la poire en deux
carte/cartes sur table
le bébé avec l'eau du bain
mettre/met/mettent/mis/mettait/mettons/mettez/mettaient/mettant/mettra la puce à l'oreille
coup de pied dans la fourmilière
de la poudre aux yeux
poudre de perlimpinpin
comme une traînée de poudre
le loup dans la bergerie
la branche sur laquelle * est/sommes/êtes/suis assis/assise/assises
balle/balles dans le pied
appeler/appelle/appelons/appelez/appellent/appelé/appelait/appelaient/appelant un chat un chat
ménager/ménage/ménagent/ménagé/ménageons/ménagez/ménageait/ménageaient/ménageant la chèvre et le chou
au four et au moulin
tourner/tourne/tournent/tournons/tourné/tournez/tournait/tournaient/tournant autour du pot
le fer tant/pendant qu'il est
faire/fait/font/faisons/faisait/faisaient/faisant/fera/feront feu de tout bois
tenir/tient/tiennent/tenait/tenaient/tenant le haut du pavé
passer/passe/passent/passé/passés/passons/passez/passait/passaient/passant entre les gouttes
franchir/franchit/franchi le rubicon
revenons/revenir/reviens à nos/mes moutons
à césar ce qui
dans le même bateau
du baume au cœur
ne mange pas de pain
mange pas de pain
l'arroseur arrosé
montrer/montre/montré/montrent/montrons/montrez/montrait/montraient/montrant patte blanche
botter/botte/bottent/botté/bottons/bottez/bottait/bottaient/bottant en touche
sonner/sonne/sonné/siffler/siffle/sifflé/sonnent/sonnons/sonnez/sonnait/sonnaient/sonnant/sifflent/sifflons/sifflez/sifflait/sifflaient/sifflant la fin de la récré/récréation
comme peau de chagrin
une peau de chagrin
un feu de paille
le pot aux roses
traversée du désert
descente aux enfers
dialogue/dialogues de sourds
comme un cheveu sur la soupe
tonneau des danaïdes
nœud gordien
rocher/travail de sisyphe
pignon sur rue
les marrons du feu
à la même enseigne
mon/son/notre/leur/votre mal en patience
ronger/ronge/rongent/rongeons/rongez/rongé/rongeait/rongeaient/rongeant mon/son/notre/leur/votre frein
comme des champignons
comme sur des roulettes
comme une lettre à la poste
comme du papier à musique
comme deux gouttes d'eau
comme les doigts de la main
comme de l'eau de roche
comme neige au soleil
comme des petits pains
contre vents et marées
envers et contre tout/tous
à pas de géant/géants
renaître/renaît/renaissent/renaquit/rené de ses/leurs cendres
tel un phénix
coûter/coûte/coûté/coûtait/coûtent/coûtons/coûtez/coûtaient/coûtant un bras = cher
les doigts dans le nez
la balle au bond
sa/leur/notre/ma langue au chat
as dans la/sa/notre/ma manche
la dernière roue du carrosse
cinquième roue du carrosse
le dindon de la farce
des bâtons dans les roues
dans la gueule du loup
de l'autre côté du miroir
au bord du gouffre
tempête dans un verre d'eau
tirer/tire/tirent/tiré/tirons/tirez/tirait/tiraient/tirant des plans sur la comète
à marquer d'une pierre blanche
marqué/marquée/marquer d'une pierre blanche
le pied à l'étrier
la partie visible de l'iceberg
de l'huile dans les rouages
long fleuve tranquille
la coupe est pleine
déborder le vase
à la sueur de son/mon/leur/notre front

[academie] an image so worn that nobody sees it: say what happened
midi à quatorze heures
la charrue avant/devant les bœufs
aiguille dans une botte/meule de foin?
la peau de l'ours
anguille sous roche
d'autres chats à fouetter
la substantifique moelle

[guegan] an image so worn that nobody sees it: say what happened
tirer/tire/tirent/tiré/tirons/tirez/tirait/tiraient/tirant à boulet/boulets rouge/rouges

[perinel] an image so worn that nobody sees it: say what happened
la tête dans le guidon
le nez dans le guidon

[linkedin] an image so worn that nobody sees it: say what happened
un coup d'avance
soulever/soulève/soulèvent/déplacer/déplace/déplacent/soulevons/soulevez/soulevé/soulevait/soulevaient/soulevant/déplaçons/déplacez/déplacé/déplaçait/déplaçaient/déplaçant des montagnes

[academie] copied from English, and worn there
l'éléphant dans la pièce

[academie] a proverb: everybody can finish it; say what you saw
les petits ruisseaux font les grandes
tout vient à point à
l'habit ne fait pas le moine
pas de fumée sans feu
tous les chemins mènent à rome
la fortune sourit aux audacieux
les cordonniers sont
cordonnier/cordonniers mal chaussé/chaussés
le mieux est l'ennemi du bien
la nuit porte conseil
l'erreur est humaine
les absents ont toujours tort
la critique est facile/aisée
à quelque chose malheur est bon
après la pluie, le beau temps

[linkedin] a proverb: everybody can finish it; say what you saw
ce qui ne nous/te/vous/me/tue tue pas
c'est dans l'adversité
c'est dans la difficulté que/qu'
la confiance ne se décrète pas
vouloir, c'est pouvoir

[medias] a proverb: everybody can finish it; say what you saw
on n'a rien sans rien
chaque chose en son temps
l'exception qui confirme la règle
le jeu n'en vaut pas la chandelle

[perinel] a proverb: everybody can finish it; say what you saw
le client est roi
"""
