"""What machines write of importance and of change, in French; how a phrase is written: `phrases.py`."""

ROWS = """
[reed] known as a machine's phrase: readers stop here
mettre/met/mettent/mettait/mettra/mis/mise + en lumière la/le/les/l'/un/une/des/ce/cette/ces/notre/nos importance/nécessité/besoin/rôle/enjeu/enjeux/défi/défis/ampleur/impact/complexité/richesse/diversité/vérité/vérités/valeur/urgence/réalité/réalités/lien/liens/force/fragilité/pouvoir/potentiel/fait
permettre/permet/permettent/permis/permettait/permettra + de + mettre en lumière/exergue
mettre/met/mettent/mettait/mettra/mis/mise/mises + en exergue

[jdn] known as a machine's phrase: readers stop here
mettre/met/mettent/mettait/mis/mettant + l'accent sur l'importance
résonner/résonne/résonnent + profondément/particulièrement avec/en/chez/auprès

[jdn] puffs up what a fact would show
jouer/joue/jouent/jouait/jouera/joué/jouant + un rôle + crucial/clé/central/essentiel/pivot/déterminant/majeur/primordial/fondamental/vital/capital/stratégique/incontournable
rôle absolument/tout/plus crucial/essentiel/déterminant/fondamental
un rôle de premier plan
occuper/occupe/occupent/occupait/tient/tenir + une place centrale/prépondérante/essentielle/primordiale
constituer/constitue/constituent/représenter/représente/représentent/demeure/demeurent + un/une véritable/réel/réelle
constituer/constitue/constituent/représenter/représente/représentent/demeure/demeurent/reste/restent + un/une levier/atout/enjeu/pilier/opportunité/défi/facteur essentiel/essentielle/majeur/majeure/crucial/cruciale/unique/stratégique/incontournable/déterminant/clé
un/une pilier/atout/facteur/élément/étape/outil/levier/enjeu essentiel/essentielle/incontournable/fondamental/fondamentale/crucial/cruciale/clé de/du/des/d'/dans/pour
un/une véritable/véritables/réel/réelle source/symbole/modèle/exemple/art/leçon/ode/hymne/invitation/voyage/plongée/bijou/bouffée/engouement/pépite/écosystème/symphonie/ballet/immersion/force/philosophie de/d'/à/en/pour/dans
s'impose/imposent/impose/imposer/imposé + comme un/une/le/la/l' incontournable/incontournables/référence/évidence/nécessité/levier/pilier
s'imposer/impose/imposent + comme une évidence/référence/nécessité
s'ériger/érige/érigent + en véritable/pilier/référence/modèle
devenir/devient/deviennent/devenu/devenue + un/une incontournable/impératif/nécessité/enjeu majeur/stratégique?
un incontournable de/du/des
témoigner/témoigne/témoignent/témoignait/témoignant + de l'importance/engagement/attachement/essor/évolution/ampleur/engouement/ingéniosité
témoigne/témoignent/témoignant + d'un/d'une engagement/volonté/attachement/savoir/résilience/passion/force/capacité
un témoignage/rappel puissant/poignant/éclatant/émouvant de/du/des/que/qu'
souligner/souligne/soulignent/soulignait/soulignant + l'importance/urgence/nécessité
souligner/souligne/soulignent/soulignait/soulignant + la nécessité/pertinence/richesse/complexité/valeur
illustrer/illustre/illustrent/illustrait/illustrant + parfaitement/pleinement/brillamment/clairement/bien la/l'/le/cette/ce/les importance/nécessité/force/pouvoir/complexité/capacité
rappeler/rappelle/rappellent/rappelait/rappelant/nous + l'importance de/d'/du
rappeler/rappelle/rappellent à quel point
prendre/prend/prennent/prendre/prenant + tout son/leur sens
prend/prennent/prendre/pris + une dimension nouvelle/particulière/inédite/stratégique
prend/prennent/prendre/pris + une nouvelle/autre/toute dimension/autre
revêtir/revêt/revêtent/revêtait + une importance/dimension
d'une importance capitale/cruciale/vitale/fondamentale/primordiale
ouvrir/ouvre/ouvrent/ouvrait/ouvrant/ouvert + la voie à/vers
ouvrir/ouvre/ouvrent/ouvrant/ouvert + le champ des possibles
le champ des possibles
ouvrir/ouvre/ouvrent/ouvrant/offrir/offre/offrent/offrant + de nouvelles/nouveaux perspectives/opportunités/horizons/possibilités
ouvrir/ouvre/ouvrent/ouvrant + un nouveau chapitre
une nouvelle ère
l'ère de l'intelligence
transformer/transforme/transforment/transformait/transformé/transformant + en profondeur
transformer/transforme/transforment/transformé/transformant profondément/radicalement/durablement/fondamentalement
changer/change/changent/changé/changera + en profondeur/durablement nos/notre/la/les
bouleverser/bouleverse/bouleversent/bouleversé/bouleversant + en? profondeur/profondément nos/notre/la/les/le
bouleverser/bouleverse/bouleversent/bouleversé + nos/notre/les manière/manières/façon/façons/habitudes/codes/métiers
avec brio
avec passion et détermination/engagement/exigence/rigueur
exceptionnel/exceptionnelle à tous égards
impact positif et durable
un impact positif/significatif/réel/durable/concret/profond/majeur sur
un impact considérable/retentissant/transformateur
une croissance durable et
un avenir plus/meilleur/radieux/prometteur durable/juste/inclusif/responsable/vert/et
vers un avenir plus/meilleur/durable
pour un avenir plus/meilleur/durable
bâtir/construire/façonner/écrire/dessiner/bâtissons/construisons/écrivons/façonnons + ensemble? un/l'/le avenir/futur/monde
l'avenir du travail/commerce/marketing/recrutement/management est
l'avenir est/semble/s'annonce prometteur/radieux/brillant
redéfinir/redéfinit/redéfinissent/redéfinissant/redéfini + la/le/les/l'/notre/nos/ce manière/façon/relation/rapport/travail/avenir/règles/notion/place/frontières
réinventer/réinvente/réinventent/réinventons/réinventant + la/le/les/l'/notre/nos manière/manières/façon/façons/relation/rapport/travail/avenir/règles/expérience/métier
repenser/repense/repensons/repensant + en profondeur
repousser/repousse/repoussent/repoussant/repoussons + sans cesse les limites/frontières
les frontières du possible
repousser/repousse/repoussent + toujours plus loin
briser/brise/brisent/brisant/casser/casse/cassent/bousculer/bouscule/bousculent/bousculant + les codes
au carrefour de/du/des/d' la? tradition/innovation/technologie/humain
à la croisée de/des l'? innovation/technologie/mondes/humain/créativité
marier/marie/mariant/conjuguer/conjugue/conjuguant/allier/allie/alliant + tradition/performance/innovation/technologie/exigence/rigueur et/avec
un savant/subtil/parfait mélange/équilibre/dosage/alliage de/d'/entre
un subtil équilibre
l'équilibre parfait/idéal entre
trouver/trouve/trouvez/trouvons + le juste/bon/parfait équilibre
la synergie/symbiose/alchimie/harmonie parfaite? entre
terreau fertile pour/de/à/d' la/l'/les? innovation/créativité/collaboration/croissance/idées/changement/engagement
un environnement/cadre/climat/espace propice/stimulant/inclusif/bienveillant à/au/aux/où/et/pour/de
véritable/véritables avantage/avantages/bénéfice/plus/valeur de/d'/du/concurrentiel/ajoutée/pour/stratégique/compétitif
un avantage concurrentiel/compétitif décisif/durable/certain/indéniable/majeur
force motrice derrière
une source inépuisable de/d'
une source d'inspiration inépuisable/infinie/constante/pour
une mine d'or d'informations
une véritable mine d'or
est crucial/cruciale/cruciaux/primordial/primordiale pour
est/sont/était/devient + plus crucial/cruciale/essentiel/essentielle que jamais
aujourd'hui plus que jamais
plus que jamais, il

[jdn] copied from English, by machines first
paver/pave/pavent/pavant + la voie à/vers/pour

[linkedin] puffs up what a fact would show
un nouveau chapitre s'ouvre/s'écrit/commence
nouveau chapitre
ne fait que commencer
n'en est qu'à ses débuts
ce n'est que le début
ce n'est qu'un début
une révolution silencieuse/tranquille
révolution silencieuse
révolution est en marche
est/sont en train de révolutionner/redéfinir/réinventer/façonner/bouleverser
boussole/boussoles intérieure/morale/stratégique

[jdn] sells without saying what: name the gain
propulser/propulse/propulsent/propulsez/propulsé/propulsant + votre/vos/leur/notre/nos/son/sa/ses
propulser/propulse/propulsent/propulsé/propulsée + * vers le/un/une/de/l'
propulser/propulse/propulsent/propulsé/propulsée + vers le/un/une/de/l' succès/nouveaux/nouvelles/avant/sommet/sommets
dynamiser/dynamise/dynamisez/dynamisant + votre/vos/leur/leurs/notre/nos
sublimer/sublime/subliment/sublimez/sublimant votre/vos/leur/leurs/notre/nos/chaque
révéler/révèle/révélez/révélant + le plein? potentiel
révéler/révèle/révélez/révélant/développer/développez/atteindre/atteignez/réaliser/réalisez + son/leur/votre/tout/ton plein? potentiel
exploiter/exploite/exploitent/exploitant + pleinement le/la/leur/les/ce/cette/notre/votre
tirer/tire/tirent/tirez/tirant/tirer + pleinement parti/profit/avantage
tirer/tirez/tirons le meilleur parti de
dépasser/dépassez/dépasse/surpasser/surpassez + vos/leurs/les attentes
au delà de vos/toutes/nos attentes/espérances?
atteindre/atteignez/atteindrez + vos/leurs objectifs plus/avec/en
atteindre/atteignez/atteignent de nouveaux/nouvelles sommets/hauteurs
vers le succès
les clés du succès/d'
clé/clés de la réussite
recette/recettes du succès
ingrédient/ingrédients du succès
secret/secrets de la réussite/productivité
un monde de possibilités/opportunités
un océan/univers de/d' possibilités/opportunités/informations
une multitude de/d' possibilités/opportunités/avantages/défis/facteurs

[reed] sells without saying what: name the gain
catalyser/catalyse/catalysent/catalysant/catalysez + la/le/les/l'/votre/vos/notre/un/une changement/croissance/transformation/innovation/énergies/talents/engagement
catalyseur/catalyseurs de/d'/du/pour performance/progrès/créativité/succès/réussite/l'/le/la

[linkedin] sells without saying what: name the gain
ingrédient/ingrédients secret/secrets

[reed] puffs up what a fact would show
détermination sans faille/inébranlable
engagement sans faille/indéfectible/inébranlable/constant
soutien sans faille/indéfectible/inconditionnel
une passion débordante/dévorante/inébranlable/communicative/contagieuse
à l'intersection de/du/des l'? innovation/technologie/humain/créativité/l'/la
"""
