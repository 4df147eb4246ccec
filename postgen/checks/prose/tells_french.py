"""Words and openings of French that machines overuse; how a phrase is written: `phrases.py`.

Single words are listed only where nearly nobody wrote them in this sense before.
"""

ROWS = """
[jdn] known as a machine's phrase: readers stop here
plongeons ensemble? dans/au
plongez dans/au
plonger dans le/les/l'/un univers/monde/méandres/profondeurs/détails
plonger au cœur de/du/des/d'
mettant en lumière/exergue/valeur
naviguer/naviguez/naviguent/naviguant dans/avec/à cette/ce/un/le/les/la/travers complexité/paysage/environnement/monde/méandres/eaux/incertitude/océan
naviguer dans la complexité
explorer/explorons/explorez les méandres/profondeurs/subtilités
explorons ensemble
découvrons ensemble
embarquez/embarquons pour/dans un/une voyage/aventure
embarquez avec nous/moi
un voyage au cœur de/du/des/d'
au cœur de cette/ce transformation/révolution/mutation/changement/évolution
approche holistique
approche proactive
à double tranchant
une myriade de/d'
une pléthore de/d'
un éventail de/d' possibilités/opportunités
un large éventail de/d'
favoriser/favorise/favorisant une/la/un culture/environnement de/d'/propice/inclusive/inclusif
cultiver/cultivez/cultivons une/la culture
une culture de/d'/du l'? innovation/apprentissage/feedback/excellence/l'innovation
s'inscrire/inscrit dans une/cette démarche/dynamique
de manière/façon fluide/proactive/holistique/transparente et
un phare dans/pour la? nuit/tempête/obscurité?
pas seulement une tendance
bien plus qu'une/un simple
bien plus que de simples
la clé du succès/réside
la clé réside dans
le secret réside dans
un paysage en constante évolution
paysage concurrentiel/numérique/technologique
catalyseur de/d'/du changement/innovation/croissance/transformation
un équilibre subtil/délicat entre
trouver le juste équilibre entre
plonger/plongeons/plongez/plonge au cœur
plongée/plongeon au cœur
plonger/plongé/plongée/plonge/plongent dans les subtilités/méandres/arcanes/coulisses
il est fondamental/impératif/indispensable/primordial/vital/crucial/essentiel de/d'/que/qu'
il est important de/d' noter/souligner/rappeler/comprendre/reconnaître/garder/mentionner/préciser/considérer
il est à souligner/rappeler que/qu'
il s'agit là d'un/d'une
cela/ce qui souligne/illustre/démontre/témoigne/met l'importance/parfaitement/en lumière?
illustre/illustrant/illustrent parfaitement
naviguer avec succès/aisance/agilité
entreprendre/entreprend un voyage/périple
un voyage transformateur/initiatique
une aventure passionnante/enrichissante/captivante
passionnant/passionnante/passionnants voyage/univers/aventure
l'univers fascinant/passionnant de/du/des
monde fascinant/passionnant de/du/des
une danse délicate/subtile/complexe
tapisserie complexe/riche/vivante
la tapisserie de/du/des
tissé/tisse/tisser une toile/tapisserie
mosaïque vivante/complexe/fascinante
un phare dans
une symbiose/alchimie parfaite/subtile/unique
synergie parfaite
bien au delà d'un/d'une simple/simples
n'est plus un luxe
n'est pas un luxe
est là pour rester
sont là pour rester
favoriser/favorise/favorisant l'innovation/émergence/engagement/inclusion/collaboration/épanouissement
favoriser/favorise/favorisant une/un * culture/environnement/climat/approche
cultiver/cultive/cultivons/cultivez un/une/l' environnement/culture/climat/esprit/état/intelligence
nourrir/nourrit/nourrissant une culture/l'innovation
stimuler/stimule/stimulant l'innovation
naviguer/navigue/naviguons/naviguez dans cette/ce/un/l' complexité/incertitude/monde/environnement
naviguer/navigue/naviguons/naviguez dans un monde/environnement/contexte/paysage
naviguer/navigue/naviguons dans les méandres/eaux/complexités
embarquer/embarquez/embarquons dans/pour cette aventure/odyssée

[jdn] a machine's opening: begin with what happened
dans un monde où
dans un monde en constante/perpétuelle/pleine évolution/mutation/transformation
dans un monde de plus en plus
dans un monde toujours plus
dans un monde/univers/environnement/contexte/paysage professionnel/numérique/digital/économique/technologique/entrepreneurial en
dans un environnement/contexte/secteur/paysage en constante/perpétuelle/pleine/perpétuel évolution/mutation/changement/mouvement
imaginez/imagine un monde où/dans
dans un contexte où
dans le monde/paysage numérique/digital/professionnel actuel/d'
dans le monde d'aujourd'hui
dans le monde actuel
dans une ère où
dans une époque où
à l'ère du/de/des/d' l'? tout? numérique/digital/ia/intelligence/l'/information/écran
n'hésitez/hésite pas à explorer/découvrir/plonger
à l'ère où
à l'heure où l'intelligence/ia
dans un monde/univers/contexte/secteur/environnement/marché aussi? si? concurrentiel/compétitif/incertain/connecté/numérique/hyperconnecté/digitalisé
dans un monde saturé
dans notre monde/société moderne/actuel/actuelle/connecté/hyperconnecté
dans le paysage actuel/concurrentiel/numérique/professionnel
dans cette ère
en cette ère
à l'ère du numérique
à l'ère numérique/digitale
à l'ère de l'ia/intelligence/information
à l'aube d'une/de nouvelle? ère
imaginez un instant un monde

[linkedin] a machine's opening: begin with what happened
et si je vous/te disais
et si je vous dis que/qu'
et si la clé/solution/réponse était/résidait
et si je vous/te? disais
et si l'on/on/nous vous disait/disais

[vaud] known as a machine's phrase: readers stop here
il est crucial/essentiel/important/primordial/fondamental/impératif/indispensable/vital de/d' noter/souligner/rappeler/comprendre/reconnaître/garder/se/prendre/mentionner/préciser
il est crucial/primordial de/d'/que/qu'
il est essentiel/impératif de/d'/que/qu'
il convient de/d' noter/souligner/rappeler/mentionner que/qu'
il est intéressant de noter
il est à noter
en conclusion,
en résumé,
en définitive,
en conclusion
pour conclure,

[wikipedia] known as a machine's phrase: readers stop here
riche tapisserie
une tapisserie de/d'
une riche/véritable mosaïque de/d'
une symphonie de/d'

[linkedin] known as a machine's phrase: readers stop here
n'est plus une option
n'est pas une option
le résultat est sans appel
le constat est sans appel
relisez cette phrase
relisez ça
laissez ça infuser
accrochez vous
attachez vos/votre ceintures/ceinture
il y a un avant et un après
un avant et un après
cela/ça change tout
personne n'en parle
dont personne ne parle
ce que personne ne dit/vous
et c'est ok/okay
point barre
et ça, c'est puissant

[vaud] left by a machine
en tant que modèle de langage
j'espère que cela/ça vous/t' aide/aidera
"""
