"""Clichés, jargon, calques and long ways round in French; how a phrase is written: `phrases.py`."""

ROWS = """
[medias] says nothing that the sentence does not say without it
force est de constater
force est d'admettre/avouer
force est de reconnaître
il va sans dire
cela va sans dire
ça va sans dire
comme chacun sait
en tout état de cause
par les temps qui courent

[medias] a cliché: your own words, or a fact
à l'heure où = quand
à l'heure du/de/des tout? numérique/digital/ia/intelligence
zone de confort
ne date pas d'hier
un secret de polichinelle
mi figue, mi raisin
vœu/vœux pieux
un mal pour un bien
la route est encore? longue
le chemin est encore? long
l'union fait la force
repousser/repousse/repoussons les/ses/nos/vos limites
dépasser/dépasse/dépassez se? ses/vos/mes/tes limites
relever/relève/relevons/relevé le/les/ce/ces/tous/des/un nouveaux? défi/défis/challenge/challenges
le monde de demain
le monde d'après
un monde en perpétuel/constante/pleine/perpétuelle mouvement/mutation/changement/évolution
en perpétuelle évolution/mutation
en pleine mutation
la preuve par l'exemple
on ne change pas une équipe qui gagne
sans tabou
sans langue de bois
tous azimuts
rien ne sert de courir
petit à petit, l'oiseau
rome ne s'est pas faite/construite en un jour
c'est en forgeant
qui ne tente rien n'a rien
mieux vaut tard que jamais
mieux vaut prévenir que guérir
l'argent ne fait pas le bonheur
le temps c'est de l'argent
le temps, c'est de l'argent
le diable se cache/niche dans les détails
le diable est dans les détails
les grands esprits se rencontrent
chacun doit balayer devant sa porte
une page se tourne
clap de fin
affaire/affaires de gros sous

[academie] says the same thing twice
au jour d'aujourd'hui = aujourd’hui
prévoir/prévu/prévoit à l'avance
voire même = voire
comme par exemple = comme
et puis ensuite = ensuite
s'avère/avérer/avéré vrai
monopole exclusif = monopole
collaborer/collaborent/collaborons ensemble

[academie] the Académie refuses it
au final = finalement

[vaud] says nothing that the sentence does not say without it
en fin de compte

[bdl] a long way round to a short word
de par le fait que/qu' = parce que
compte tenu du fait que/qu' = puisque
en raison du fait que/qu' = parce que
en dépit du fait que/qu' = bien que
malgré le fait que/qu' = bien que
dans l'optique de/d' = pour
dans l'objectif de/d' = pour
d'un point de vue strictement? personnel/purement/financier/stratégique/managérial

[academie] levels nothing: “pour”, “dans”, “sur”
au niveau de/du/des/d' la? budget/communication/ressources/management/planning/rh/prix/coûts/qualité/stratégie/organisation/timing

[academie] levels nothing
au niveau budgétaire/humain/financier/stratégique/managérial

[academie] the Académie refuses it in this sense: “pour”, “en matière de”
en termes de/d'

[academie] the Académie refuses it: “pour”, “en matière de”
en terme de/d'

[academie]
tout de suite à
de suite à
fait/faire/font/faisant/donner/donne/donné/donnons/par suite à

[academie] the Académie refuses it: “à la suite de”, “après”
suite à = après

[academie] copied from English: French has its own word
faire/fait/faisait/font sens
fait du? sens
être/suis/est/sommes/êtes/sont en capacité de/d'
adresser/adresse/adressons/adressent un/le/ce/ces/les/des problème/problèmes/sujet/sujets/enjeu/enjeux/défi/défis/besoin/besoins
impacter/impacte/impactent/impacté/impactée/impactés/impactées/impactait/impactera/impacteront
impactant/impactante/impactants/impactantes
initier/initie/initié/initions une/un/des/la/le démarche/projet/processus/dialogue/changement
délivrer/délivre/délivrons/délivrent de? la? du? valeur/résultats
délivrer/délivre/délivrons des résultats
faire/fait/font un/le focus sur
challenger/challenge/challengé nos/vos/les/leurs/ses/l'/le
booster/booste/boostez/boosté/boostent
feedback/feedbacks
benchmarker/benchmarké
brainstormer/brainstormé
checker/checké
forwarder/forwardé
implémenter/implémente/implémenté/implémentons
supporter/supporte les équipes
ça fait sens

[academie] “résoudre” says it
solutionner/solutionne/solutionnent/solutionné/solutionnée

[academie] “achever” says it
finaliser/finalise/finalisé

[academie] office jargon: say who does what
reviens/revenir/reviendrai/revient/reviendrons vers vous/toi
revenez vers moi/nous
n'hésitez pas à revenir vers
en présentiel/distanciel

[perinel] copied from English: French has its own word
gagnant gagnant
win win
disruptif/disruptive/disruptifs/disruptives
game changer
mindset
quick win/wins
next step/steps
sky is the limit
step by step
think out of the box
out of the box
asap
prendre/pris le lead
avoir/a/prendre un call
driver/drive/drivé la/le/les

[perinel] a cliché: your own words, or a fact
sortir/sors/sort/sortez/sorti/sortie/sortant de/hors sa/ma/ta/votre/notre/leur zone de confort
remettre/remet/remettons/remis l'humain au centre/cœur
remettre/mettre/place/placer/met/mettons/mettre l'humain au centre/cœur
l'humain au centre/cœur
au cœur de nos/notre préoccupations/stratégie/démarche/métier/métiers/adn/actions
aventure humaine
belle/belles aventure/aventures
donner/donne/donnons du sens
quête de sens
porteur/porteuse/porteurs/porteuses de sens
défis/défi de demain
l'entreprise de demain
construire/construisons/bâtir ensemble? le/l' monde/avenir de? demain?
prendre/prend/prenons/prenez de la hauteur
sortir/sort/sortons du cadre
penser/pense/pensons/réfléchir en? dehors/hors de/du la/cadre boîte?
penser hors du cadre
penser en dehors de la boîte
j'aime l'humain
placer/plaçons/place/remettre l'humain au
l'humain avant tout
l'humain d'abord
valeurs fortes

[perinel] a large name for a change: say what changed
changement/changements de paradigme/paradigmes
changer/change/changent de paradigme
nouveau paradigme

[perinel] office jargon: say who does what
monter/montée/montées en compétence/compétences
l'intelligence collective
en mode projet/agile/startup/start
en bonne intelligence
force de proposition
embarquer/embarque/embarquons les équipes/collaborateurs/parties
créer/crée/créons de la valeur
à forte valeur ajoutée
à haute valeur ajoutée
synergie/synergies
leviers/levier de croissance/performance/compétitivité/transformation/différenciation
actionner/actionne/activer/active/activons les/des/tous/un/le/ce leviers/levier
un écosystème vertueux
dynamique vertueuse
dans le pipe
c'est du gagnant
un vrai plus
être/est/sommes/suis en phase
être/sommes/est alignés/aligné/alignée sur
co construire/construit/construisons/construite
coconstruire/coconstruit/coconstruisons
mettre/met/mettons en musique
mettre/mettons/met tout en œuvre
capitaliser/capitalise/capitalisons sur
monter/montons/monté en gamme

[medias] ends without an end: say what you expect
l'avenir nous le dira
l'avenir le dira
seul l'avenir nous? le? dira
affaire à suivre

[linkedin] a cliché: your own words, or a fact
rien n'est impossible
quand on veut, on peut
seul on va plus vite
ensemble, on va plus loin
ensemble on va plus loin
l'échec n'existe pas
croire en ses/vos/tes rêves
crois/croyez en vos/tes/toi rêves
la meilleure version de moi/toi/soi/vous/nous/lui/elle même/mêmes
un marathon, pas un sprint
marathon, pas un sprint
voir/voit/voyons grand

[linkedin] a formula: announce it
fier/fière/fiers/heureux/heureuse/ravi/ravie/ravis de vous? annoncer/partager
j'ai le plaisir de vous? annoncer/partager

[linkedin] a formula: say it
c'est avec un? grand? immense? plaisir/joie/fierté/émotion que/qu'
c'est avec une grande/immense/profonde joie/fierté/émotion que/qu'

[jdn] a cliché: your own words, or a fact
en constante évolution

[perinel] says nothing that the sentence does not say without it
dans le contexte actuel
"""
