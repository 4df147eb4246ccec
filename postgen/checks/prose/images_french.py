"""Images of French that nobody sees any more; how a phrase is written: `phrases.py`."""

ROWS = """
[medias] an image so worn that nobody sees it: say what happened
bouger les lignes
cerise sur le gâteau
le vent en poupe
à la croisée des chemins
la partie émergée/immergée de l'iceberg
l'arbre qui cache la forêt
la face cachée de l'iceberg
pavé dans la mare
trou/trous dans la raquette
retrousser/retroussons/retroussent/retroussé/retroussez les/nos/leurs/ses/vos manches
usine à gaz
dans le viseur
le nerf de la guerre
la pierre angulaire
pierre à l'édifice
fer de lance
cheval de bataille
vitesse de croisière
la vitesse supérieure
à marche forcée
la balle est dans * camp
le jeu en vaut la chandelle
voir le bout du tunnel
sortir la tête de l'eau
garder la tête froide
du pain sur la planche
sur le devant de la scène
sous le feu des projecteurs
sous les feux de la rampe
en ordre de marche
en ordre de bataille
la boîte de pandore
l'épée de damoclès
épée de damoclès
le talon d'achille = le point faible
serpent de mer
sur la même longueur d'onde = d’accord
tirer vers le haut
tire/tirent/tirer vers le haut
la cour des grands
la quadrature du cercle
cercle vertueux
revoir/revoit/revu sa/leur/notre copie
effet boule de neige
un vent de fraîcheur/panique/révolte
un véritable parcours du combattant
parcours du combattant
épingle du jeu
le beurre et l'argent du beurre
contre mauvaise fortune bon cœur
sur tous les tableaux
sur les chapeaux de roues/roue
entre les mailles du filet
accouché/accouche/accoucher d'une souris
la goutte d'eau qui
goutte d'eau dans l'océan
d'une pierre deux coups
entre le marteau et l'enclume
gravir/gravi/gravit les échelons
comme un poisson dans l'eau
le verre à moitié plein
verre à moitié plein/vide
les dés sont jetés
tous ses/vos/nos/les œufs dans le même panier
œufs dans le même panier
corde/cordes à son/leur/mon/notre/votre arc
de l'eau dans son/leur/notre/mon vin
crever/crevé/crève l'abcès
tuer/tué/tue dans l'œuf
tuée dans l'œuf
se mettre/met/mis en quatre
les yeux de la tête
travail de fourmi/titan/longue
des châteaux en espagne
sous la houlette de
avoir/a/ont le vent en poupe
couler beaucoup d'encre
monter/monté/monte sur ses grands chevaux
mener/mène/menons la danse
un coup d'épée dans l'eau
coup d'épée dans l'eau
coup de maître
coup de projecteur
pain bénit/béni
part du gâteau
la poule aux œufs d'or
poule aux œufs d'or
la lumière au bout du tunnel
l'étoffe d'un/des
dans la dernière ligne droite
dernière ligne droite
dans la même galère
dans les starting blocks
dans la cour des grands
à géométrie variable
à couteaux tirés
sur le fil du rasoir
sur la sellette
en deux temps, trois mouvements
ça coule de source
coule/coulait de source
aller/va/allons droit dans le mur
droit dans le mur
grain à moudre
eau au/à mon/son/notre moulin
coup d'accélérateur
nouveau souffle
second/deuxième souffle
le meilleur des deux mondes

[perinel] an image so worn that nobody sees it: say what happened
dans notre/nos/leur/son/votre adn
inscrit/inscrite dans l'adn
fait/font partie de notre/nos/leur/son/votre adn
l'adn de l'entreprise
réinventer/réinventons/réinvente la roue
avoir/ai/a plusieurs casquettes
couteau/couteaux suisse/suisses
mouton à cinq pattes

[medias] an image so worn that nobody sees it: say what happened
faire/fait/font/faisons/faisait/faisaient/faisant/fera/feront bouger les lignes
changer/change/changent/changeons/changez/changé/changeait/changeaient/changeant la donne
rebattre/rebat/rebattent/rebattu/rebattait/rebattaient/rebattant les cartes
redistribuer/redistribue/redistribuent/redistribuons/redistribuez/redistribué/redistribuait/redistribuaient/redistribuant les cartes
passer/passe/passé/passée/passés/passent/passons/passez/passait/passaient/passant à la loupe
tirer/tire/tirent/tiré/tirons/tirez/tirait/tiraient/tirant la sonnette d'alarme
sortir/sort/sortent/sortons/sortant/hors/sortez/sortait/sortaient des sentiers battus
mettre/met/mettent/mis/mettons/mettez/mettait/mettaient/mettant/mettra les bouchées doubles
mettre/met/mettons/mis/mettez/mettait/mettaient/mettant/mettra la main à la pâte
remettre/remet/remis/remettons/remettait/remettaient/remettant/remettra l'église au milieu du village
donner/donne/donné/donnent/donnons/donnez/donnait/donnaient/donnant un coup de fouet
enfoncer/enfonce/enfonçons/enfoncent/enfoncez/enfoncé/enfonçait/enfonçaient/enfonçant le clou
surfer/surfe/surfent/surfons/surfez/surfé/surfait/surfaient/surfant sur la vague
prendre/prend/prennent/prenons/prenez/prenait/prenaient/prenant/prendra le train en marche
prendre/prend/prenons/prenez/prenait/prenaient/prenant/prendra le taureau par les cornes
mettre/mets/met/mettons/mettez/mettait/mettaient/mettant/mettra le pied à l'étrier
tordre/tord/tordons/tordait/tordaient/tordant le cou à/aux
sonner/sonne/sonné/sonnent/sonnons/sonnez/sonnait/sonnaient/sonnant le glas
caracoler/caracole/caracolent/caracolons/caracolez/caracolé/caracolait/caracolaient/caracolant en tête
crever/crève/crèvent/crevons/crevez/crevé/crevait/crevaient/crevant l'écran
mettre/met/mis/mettons/mettez/mettait/mettaient/mettant/mettra le feu aux poudres
jeter/jette/jeté/jettent/jetons/jetez/jetait/jetaient/jetant de l'huile sur le feu
monter/monte/monté/montent/montons/montez/montait/montaient/montant au créneau
tirer/tire/tirent/tirons/tirez/tiré/tirait/tiraient/tirant son/leur épingle du jeu
mettre/met/mis/mettons/mettez/mettait/mettaient/mettant/mettra les pieds dans le plat
noyer/noie/noient/noyons/noyez/noyé/noyait/noyaient/noyant le poisson
couper/coupe/coupent/coupons/coupez/coupé/coupait/coupaient/coupant l'herbe sous le/les pied/pieds
remuer/remue/remuent/remuons/remuez/remué/remuait/remuaient/remuant ciel et terre
marcher/marche/marchons/marchent/marchez/marché/marchait/marchaient/marchant sur des œufs
brasser/brasse/brassent/brassons/brassez/brassé/brassait/brassaient/brassant du/de vent/l'air
rester/reste/restons/restent/restez/resté/restait/restaient/restant dans les clous
jeter/jette/jeté/jettent/jetons/jetez/jetait/jetaient/jetant l'éponge
remettre/remet/remis/remettons/remettait/remettaient/remettant/remettra les pendules à l'heure
donner/donne/donné/donnent/donnons/donnez/donnait/donnaient/donnant carte blanche
renverser/renverse/renversé/renversent/renversons/renversez/renversait/renversaient/renversant la vapeur
placer/place/placé/mettre/mis/met/placent/plaçons/placez/plaçait/plaçaient/plaçant/mettons/mettez/mettait/mettaient/mettant/mettra la barre très? trop? haut/plus
prendre/prend/pris/prenons/prenez/prenait/prenaient/prenant/prendra le pouls
faire/fait/font/faisons/faisait/faisaient/faisant/fera/feront la pluie et le beau temps
faire/fait/font/faisons/faisait/faisaient/faisant/fera/feront la part belle à
faire/fait/font/faisons/faisait/faisaient/faisant/fera/feront l'unanimité
faire/fait/font/faisons/faisait/faisaient/faisant/fera/feront couler de l'encre
faire/fait/font/faisons/faisait/faisaient/faisant/fera/feront table rase
faire/fait/font/faisons/faisait/faisaient/faisant/fera/feront d'une pierre
faire/fait/font/faisons/faisait/faisaient/faisant/fera/feront grincer des dents
faire/fait/font/faisons/faisait/faisaient/faisant/fera/feront mouche
faire/fait/font/faisons/faisait/faisaient/faisant/fera/feront tache d'huile
faire/fait/font/faisons/faisait/faisaient/faisant/fera/feront long feu
balayer/balaie/balayer/balaient/balayons/balayez/balayé/balayait/balayaient/balayant devant sa porte
donner/donne/donner/donnent/donnons/donnez/donné/donnait/donnaient/donnant du grain à moudre
apporter/apporte/apporté/apportent/apportons/apportez/apportait/apportaient/apportant sa/leur/notre pierre à
apporter/apporte/apportons/apportent/apportez/apporté/apportait/apportaient/apportant de l'eau au/à moulin?
passer/passe/passons/passent/passez/passé/passait/passaient/passant à la vitesse supérieure
enclencher/enclenche/enclenchent/enclenchons/enclenchez/enclenché/enclenchait/enclenchaient/enclenchant la vitesse supérieure
appuyer/appuie/appuient/appuyons/appuyez/appuyé/appuyait/appuyaient/appuyant sur le champignon
mettre/met/mis/mettons/mettez/mettait/mettaient/mettant/mettra un coup d'accélérateur
donner/donne/donné/donnent/donnons/donnez/donnait/donnaient/donnant un nouveau souffle
tirer/tire/tirent/tirons/tirez/tiré/tirait/tiraient/tirant les ficelles
tirer/tire/tiré/tirent/tirons/tirez/tirait/tiraient/tirant la couverture
"""
