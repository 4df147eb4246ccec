"""Office jargon, hollow praise and calques of French; how a phrase is written: `phrases.py`."""

ROWS = """
[perinel] office jargon: say who does what
dans une logique de/d'
dans une démarche de/d'
dans une démarche * de/d' amélioration/progrès/qualité/responsabilité/transformation
dans une dynamique de/d'
dans une posture de/d'
amélioration continue de/des nos/notre/vos/pratiques/processus
démarche d'amélioration continue
monter/monte/montent/montée/montés en puissance
une montée en puissance
faire/fait/font/faisons monter en compétence/compétences/puissance
fédérer/fédère/fédèrent/fédérons les équipes/énergies/forces/talents/collaborateurs
fédérer/fédère/fédérons autour de/du/des/d'
mobiliser/mobilise/mobilisons toutes? les énergies/forces/acteurs/vives
une feuille de route claire/ambitieuse/stratégique/partagée/commune
une vision claire/partagée/commune/stratégique/holistique/globale et/de/à/des
en interne comme en externe
en transverse
de manière/façon transverse/agile/holistique/disruptive/collaborative
casser/casse/cassons/cassent/briser/brise/brisons/décloisonner les silos
travailler/travaille/travaillent/travaillons/travaillait/fonctionner/fonctionne/fonctionnent en silo/silos
résistance/résistances au changement
accompagner/accompagne/accompagnons le/ce/ces/les changement/changements/transformation/transformations
accompagner/accompagne/accompagnons/accompagnement/accompagnent * dans leur/leurs/votre/vos transformation/transition/montée/projets/développement
transformation digitale/numérique réussie
gagner/gagne/gagnons/gagnez en agilité/efficience/maturité/sérénité/visibilité
être/suis/est/sommes/soyons/êtes acteur/acteurs/actrice/actrices de mon/son/leur/votre/notre/vos/sa/ma/la carrière/changement/transformation/réussite/évolution
solution/solutions clé/clés en main/mains
l'excellence opérationnelle
excellence opérationnelle
l'expérience client au
le client au cœur/centre
mettre/met/mettons/mettent/placer/place/plaçons le/nos/notre/l' * au cœur/centre de/du/des/d' notre/nos/la/tout/toutes/chaque/leur/ses/son démarche/stratégie/préoccupations/décisions/métier/priorités/projet/action/actions/modèle
au cœur de toutes les/nos attentions/préoccupations/décisions
ambassadeur/ambassadeurs/ambassadrice/ambassadrices de la/notre/sa marque
marque employeur forte/attractive
attirer et retenir/fidéliser les/des? meilleurs? talents
guerre des talents
process/workflow bien? huilé

[medias] office jargon: say who does what
les forces vives

[perinel] praise without a measure: give the fact
acteur/acteurs/actrice majeur/incontournable/majeure/majeurs/incontournables de/du/dans
leader/leaders incontournable/incontesté/incontestée de/du/dans/sur
fort/forte/forts/fortes de * ans/années d'expérience
fort/forte de son/notre/mon/leur/cette expérience/expertise/succès
savoir faire unique/reconnu/inégalé/d'exception
expertise reconnue/pointue/unique/inégalée
sur mesure et adapté/adaptée/adaptées/adaptés
à taille humaine

[linkedin] praise without a measure: give the fact
riche/riches en/d'/de enseignements/apprentissages/émotions/rencontres/échanges

[perinel] a cliché: your own words, or a fact
doit/doivent/devons/faut/fallait/obligé/obligés de? se/nous/s' réinventer
les défis/enjeux d'aujourd'hui et de demain
d'aujourd'hui et de demain
métiers/métier/talents/leaders/managers/compétences de demain
préparer/préparons/inventer/inventons/dessiner/dessinons/bâtir/bâtissons/construire/construisons demain
préparer/préparons/inventer/inventons/dessiner/dessinons/imaginer/imaginons le/la/l' * de demain
de belles opportunités
belle/belles opportunité/opportunités

[perinel] copied from English: French has its own word
les soft skills
soft/hard skills
pain points/point
deep dive/dives
from scratch
best practice/practices
key learning/learnings
learnings
scaler/scalons/scalé/scalable
walk the talk
think big
big picture
no brainer
low hanging fruit/fruits
fail fast
test and learn
top of mind
on the same page

[breau] copied from English: French has its own word
wording
confusant/confusante
updater/update/updaté

[academie] copied from English: French has its own word
onboarder/onboardé/onboardons
switcher/switché
pitcher/pitché/pitchons
timing serré
sur la même page = d’accord

[linkedin] office jargon: say who does what
prendre/prend/prennent/prenons/prenez soin de votre/vos/nos talents/marque/équipe/équipes

[academie] the Académie refuses it: “chargé de”
en charge de/du/des

[academie] a long way round to a short word
sur cette thématique
en amont de/du/des/d' la? réunion/projet/rendez/formation/discussion/entretien
reporter/reporté/repoussé/repousser à une date ultérieure

[academie] “le problème” says it
la problématique de/du/des/d'/est/rencontrée

[academie] “les problèmes” says it
les problématiques de/des/du/d'/liées/rencontrées/métier

[bdl] a long way round to a short word
dans le cadre de/du/d' la mise en place/œuvre
procéder/procède/procédons/procédé à la mise en
procéder/procède/procédons/procédé à l'/la/une/un analyse/étude/évaluation/examen/vérification/révision
à ce stade de la réflexion
dans un avenir/futur proche = bientôt
dans les meilleurs délais = vite
dans les plus brefs délais = vite
au cours de ces dernières années

[bdl] copied from English: French has its own word
sur une base quotidienne/hebdomadaire/mensuelle/régulière

[academie] a cliché: your own words, or a fact
opportunité à saisir
saisir/saisissez/saisissons cette/toutes l'? opportunité/opportunités

[academie] says the same thing twice
s'entraider/entraident/entraidons mutuellement
mutuellement l'un l'autre
projet/projets futur/futurs
première priorité
preuve/preuves tangible/tangibles et concrète/concrètes
concret et tangible
tout à fait unique/unanime
très unique
incessamment sous peu = bientôt
bref résumé = résumé
réunir/réunis/réuni/réunissons ensemble
au grand maximum = au maximum
car en effet = car
donc par conséquent = donc

[medias] a formula: say it in your own words
c'est que du bonheur
que du bonheur
pur bonheur
dans la joie et la bonne humeur
dans la bonne humeur

[linkedin] a formula: say it in your own words
un grand moment de/d' partage/convivialité/émotion
moment/moments de partage/convivialité
bonne ambiance assurée/garantie
"""
