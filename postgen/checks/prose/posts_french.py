"""Turns that machines give to posts in French; how a phrase is written: `phrases.py`."""

ROWS = """
[jdn] a machine's opening: begin with what happened
à une époque où
face à un monde
face aux défis actuels/contemporains/croissants/majeurs/de/du
face à la/l'/une complexité/incertitude/concurrence croissante
face à ces défis/enjeux/bouleversements
nous vivons dans un monde/une
nous vivons une époque
dans la jungle de/du/des
dans le tumulte de/du/des
dans l'univers/effervescence/arène impitoyable/compétitif/dynamique/concurrentiel de/du/des

[jdn] known as a machine's phrase: readers stop here
c'est dans cette optique/dynamique que/qu'
c'est dans cet esprit que/qu'
que vous soyez débutant/novice/entrepreneur/manager/dirigeant/salarié/étudiant/freelance/indépendant/recruteur/un/une/passionné
c'est là qu'intervient/interviennent/entre/entrent
la clé du succès/changement/bonheur/leadership
n'est pas qu'un/qu'une mot/simple/slogan/tendance/mode/buzzword/concept/outil
plus qu'un/qu'une simple/mot/tendance/mode/slogan/outil/métier/entreprise
loin d'être un/une simple/luxe/gadget/détail/mode
tel/telle un/une chef/phare/boussole/chrysalide/papillon/mosaïque/symphonie/architecte
aux multiples facettes
dans toute sa complexité/splendeur/richesse/diversité
à l'épreuve du temps
s'inscrire/inscrit/inscrivent/inscrivait + dans une/la/cette démarche/logique/dynamique/volonté/vision/perspective/continuité
adopter/adoptez/adopte/adoptons/adoptant + une/un approche/posture/état proactive/holistique/centrée/agile/d'esprit
tisser/tisse/tissent/tissons/tissé/tissant + des/de liens/véritables/vrais liens?
créer/crée/créent/créons/tisser/tissent/bâtir/bâtissons/jeter des ponts entre les/nos/des générations/cultures/mondes/métiers/équipes
plongez/plongeons/plonger/plongée/immersion + au cœur de/du/des/d'
plongez/plongeons/plonger/plongé/plongée/plonge/immerger + dans le/la/les/l'/un/une monde/univers/histoire/réalité/coulisses/profondeurs/arcanes/passionnante/passionnant/fascinant/fascinante/captivant
lever/lève/lèvent/levons/levé/levant + le voile sur

[jdn] sells without saying what: name the gain
découvrez comment/pourquoi
découvrez les clés/secrets/astuces/meilleures/coulisses
guide complet/ultime/pratique pour
tout ce que vous devez/devriez savoir
passez à l'action

[linkedin] sells without saying what: name the gain
ne passez pas à côté
ne laissez pas passer
longueur/longueurs d'avance

[linkedin] known as a machine's phrase: readers stop here
le moment est venu de/d'
il est temps de/d' repenser/réinventer/agir/changer/oser/redéfinir/embrasser/passer
il est grand temps de/d'
s'adapter ou disparaître/mourir
innover ou disparaître/mourir
le constat est + clair/simple/implacable/édifiant/amer
le verdict est sans appel
la réponse est + simple/claire/sans
la réponse pourrait/va/peut vous/te surprendre
spoiler/spoilers alert/alerte
plot twist
et devinez quoi
et vous savez quoi
et tu sais quoi
la magie opère/opérait
c'est là que la magie
c'est + là que tout change/commence/bascule/se/a
c'est précisément/justement/exactement là que/qu'
ce n'est pas de la magie
la vraie question est/n'est/c'est/reste
la vraie question, c'est
le vrai sujet, c'est
la vraie richesse/force/valeur/différence/magie, c'est
la vraie richesse/force/valeur/différence/magie réside/est/se dans?
la véritable richesse/force/valeur/clé/question/magie/innovation réside/est/c'est
derrière chaque * se cache/cachent
derrière ce/ces/cette/les/le/la * se cache/cachent
se cache + une/un vérité/réalité/histoire/véritable/formidable
au delà des mots/chiffres/apparences/discours,
rimer/rime/riment/rimait + avec performance/innovation/efficacité/bienveillance/succès/plaisir/croissance/qualité/excellence/durabilité/responsabilité/réussite
se conjugue/conjuguent/conjuguer au présent/futur/pluriel/féminin
retenez bien? ceci/cela/ça
n'oubliez/n'oublions pas/jamais que/qu'
croyez moi,
n'est + plus/pas + une option
n'est + plus/pas + un luxe/choix/gadget/buzzword
le meilleur reste/est à venir
l'aventure continue/commence
l'aventure ne fait que commencer
nouvelle aventure professionnelle/entrepreneuriale/humaine
une nouvelle aventure
que de chemin parcouru
la suite s'annonce passionnante/palpitante/belle/prometteuse
on ne? lâche rien
stay tuned
et c'est tout à fait normal
et ça fait toute la différence
fait/font/faire/faisait/faisaient toute la différence

[vaud] known as a machine's phrase: readers stop here
multifacette/multifacettes/multiforme/multiformes
complexe et nuancé/nuancée/multiforme/fascinant/fascinante
gardez/gardons à l'esprit que/qu'
pour résumer,
en guise de conclusion
dévoiler/dévoile/dévoilent/dévoilons/percer/perçons les secrets/mystères/coulisses de/du/des/d'
explorer/explore/explorons/explorez/explorant + de nouvelles/nouveaux horizons/perspectives/possibilités/voies

[jdn] praise that fits anything: say what was said or done
riche et varié/variée/variés/variées/diversifié/diversifiée/complexe/nuancé/stimulant
incarner/incarne/incarnent/incarnant + parfaitement/l'/la esprit/excellence/quintessence/vision/réussite
la quintessence de/du/des
empreinte/trace/marque indélébile
faire/fait/font/fit/faisant + preuve de/d' résilience/agilité/adaptabilité/bienveillance/authenticité/proactivité/vulnérabilité
résilience et agilité/adaptabilité/détermination/créativité/innovation/persévérance

[jdn] copied from English, by machines first
embrasser/embrasse/embrassons/embrassez/embrassant + le/la/l'/ce/cette/les changement/changements/avenir/incertitude/vulnérabilité/diversité/inconnu/futur
état d'esprit de croissance

[linkedin] a formula: say who met whom
créer/crée/créent/créons/créant + du lien

[linkedin] praise that fits anything: say what was said or done
leadership authentique/inspirant/bienveillant/éclairé/transformationnel
échange/échanges/rencontre/rencontres/discussion/discussions/moment/moments + enrichissant/enrichissante/enrichissants/enrichissantes/inspirant/inspirante/inspirants/inspirantes/passionnant/passionnante/passionnants/passionnantes
expérience/expériences/parcours/journée/soirée/année/aventure + enrichissante/enrichissant/inspirant/inspirante/transformatrice/inoubliable
riche/riches en échanges/apprentissages/émotions/rencontres/enseignements/rebondissements

[perinel] praise that fits anything: say what was said or done
management bienveillant
bienveillance et exigence/authenticité/écoute

[linkedin] a moral that fits every story: say what this one showed
une belle/formidable/magnifique/véritable leçon de/d' vie/humilité/résilience/courage/leadership/management
leçon/leçons de vie
une leçon/leçons d'humilité
la leçon à retenir
ma plus grande leçon
la plus belle des? leçon/leçons
transformer/transforme/transformez/transformons/transformant/transformé + * * en opportunité/opportunités/force/forces/atout/atouts/levier/leviers
défis/obstacles/difficultés/contraintes/crises en opportunité/opportunités
chaque échec/obstacle/défi/crise/difficulté/erreur est une/un opportunité/leçon/occasion/apprentissage/tremplin
l'échec n'est pas une fin/l'opposé/un
la vulnérabilité n'est/est
le succès/bonheur n'est pas une destination
la réussite n'est pas une destination
n'est pas une destination
en ressortir/ressors/ressort/ressortons/sors/sort grandi/grandie/grandis/grandies
plus fort/forte/forts que jamais
soyez le changement
osez être/rêver/la/le vous?

[bigdata] known as a machine's phrase: readers stop here
il est important/essentiel/crucial/indispensable/primordial/nécessaire/vital + de/d'/que/qu' bien? comprendre/considérer/trouver/rester/adopter/cultiver/prendre/garder/reconnaître/savoir/faire/mettre/chacun/souligner/noter
il est + important/essentiel/crucial/indispensable/primordial/intéressant + de/d' noter/souligner/rappeler/préciser/mentionner
il est + crucial/essentiel/impératif/primordial/fondamental de/d'/que/qu'
il apparaît/apparait + essentiel/crucial/important/clair/clairement/évident de/d'/que/qu'
il devient/reste/demeure + essentiel/crucial/important/impératif/primordial/indispensable de/d'/que/qu'

[reed] known as a machine's phrase: readers stop here
décrypter/décryptons/décryptez/décrypte les enjeux/tendances/mécanismes/codes/dessous
feuille de route robuste

[medias] praise that fits anything: say what was said or done
vibrant hommage
"""
