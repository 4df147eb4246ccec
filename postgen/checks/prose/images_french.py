"""Images of French that nobody sees any more; how a phrase is written: `phrases.py`."""

ROWS = """
[medias] an image so worn that nobody sees it: say what happened
faire/fait/font/faisons bouger les lignes
bouger les lignes
changer/change/changent la donne
rebattre/rebat/rebattent/rebattu les cartes
redistribuer/redistribue/redistribuent les cartes
cerise sur le gâteau
le vent en poupe
passer/passe/passé/passée/passés à la loupe
à la croisée des chemins
tirer/tire/tirent/tiré la sonnette d'alarme
la partie émergée/immergée de l'iceberg
l'arbre qui cache la forêt
la face cachée de l'iceberg
pavé dans la mare
trou/trous dans la raquette
retrousser/retroussons/retroussent/retroussé/retroussez les/nos/leurs/ses/vos manches
sortir/sort/sortent/sortons/sortant/hors des sentiers battus
usine à gaz
mettre/met/mettent/mis les bouchées doubles
mettre/met/mettons/mis la main à la pâte
remettre/remet/remis l'église au milieu du village
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
donner/donne/donné un coup de fouet
enfoncer/enfonce/enfonçons le clou
sur la même longueur d'onde = d’accord
tirer vers le haut
tire/tirent/tirer vers le haut
la cour des grands
surfer/surfe/surfent sur la vague
prendre/prend/prennent le train en marche
prendre/prend/prenons le taureau par les cornes
mettre/mets/met le pied à l'étrier
la quadrature du cercle
cercle vertueux
tordre/tord/tordons le cou à/aux
sonner/sonne/sonné le glas
caracoler/caracole en tête
crever/crève l'écran
mettre/met/mis le feu aux poudres
jeter/jette/jeté de l'huile sur le feu
monter/monte/monté au créneau
revoir/revoit/revu sa/leur/notre copie
effet boule de neige
un vent de fraîcheur/panique/révolte
un véritable parcours du combattant
parcours du combattant
tirer/tire/tirent son/leur épingle du jeu
épingle du jeu
mettre/met/mis les pieds dans le plat
noyer/noie le poisson
couper/coupe l'herbe sous le/les pied/pieds
le beurre et l'argent du beurre
remuer/remue ciel et terre
contre mauvaise fortune bon cœur
sur tous les tableaux
marcher/marche/marchons sur des œufs
sur les chapeaux de roues/roue
entre les mailles du filet
accouché/accouche/accoucher d'une souris
la goutte d'eau qui
goutte d'eau dans l'océan
d'une pierre deux coups
entre le marteau et l'enclume
brasser/brasse/brassent du/de vent/l'air
rester/reste/restons dans les clous
gravir/gravi/gravit les échelons
comme un poisson dans l'eau
jeter/jette/jeté l'éponge
remettre/remet/remis les pendules à l'heure
donner/donne/donné carte blanche
le verre à moitié plein
verre à moitié plein/vide
les dés sont jetés
tous ses/vos/nos/les œufs dans le même panier
œufs dans le même panier
corde/cordes à son/leur/mon/notre/votre arc
de l'eau dans son/leur/notre/mon vin
crever/crevé/crève l'abcès
renverser/renverse/renversé la vapeur
tuer/tué/tue dans l'œuf
tuée dans l'œuf
se mettre/met/mis en quatre
les yeux de la tête
travail de fourmi/titan/longue
des châteaux en espagne
sous la houlette de
placer/place/placé/mettre/mis/met la barre très? trop? haut/plus
prendre/prend/pris le pouls
avoir/a/ont le vent en poupe
faire/fait/font la pluie et le beau temps
faire/fait/font la part belle à
faire/fait/font l'unanimité
faire/fait/font couler de l'encre
couler beaucoup d'encre
faire/fait/font table rase
faire/fait/font d'une pierre
faire/fait/font grincer des dents
faire/fait/font mouche
faire/fait/font tache d'huile
faire/fait/font long feu
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
balayer/balaie/balayer devant sa porte
donner/donne/donner du grain à moudre
grain à moudre
apporter/apporte/apporté sa/leur/notre pierre à
apporter/apporte/apportons de l'eau au/à moulin?
eau au/à mon/son/notre moulin
passer/passe/passons à la vitesse supérieure
enclencher/enclenche la vitesse supérieure
appuyer/appuie sur le champignon
mettre/met/mis un coup d'accélérateur
coup d'accélérateur
donner/donne/donné un nouveau souffle
nouveau souffle
second/deuxième souffle
tirer/tire/tirent les ficelles
tirer/tire/tiré la couverture
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
"""
