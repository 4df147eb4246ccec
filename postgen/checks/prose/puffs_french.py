"""Words of French that puff up or sell, as machines do; how a phrase is written: `phrases.py`."""

ROWS = """
[jdn] puffs up what a fact would show
véritable/véritables levier/leviers/atout/atouts/opportunité/révolution/catalyseur/moteur/tournant/enjeu/défi/game/transformation/défis/enjeux/tremplin/boussole/alliée/allié
jouer/joue/jouent/jouant un rôle crucial/clé/central/essentiel/pivot/déterminant/majeur/primordial/fondamental
rôle crucial/pivot/primordial
un tournant décisif/majeur/crucial/historique = un tournant
marquer/marque/marquent/marquant un tournant
témoigne/témoignent/témoignant de l'importance/engagement/la/son/sa/leur
témoigne de l'importance/engagement
soulignant l'importance/la ainsi?
souligne/soulignent/soulignant l'importance
redéfinir/redéfinit/redéfinissent/redéfinissant les contours/règles/codes/frontières/standards
redéfinir/redéfinit l'avenir
façonner/façonne/façonnent/façonnant l'avenir/le futur?
façonner/façonne/façonnent/façonnant le futur/monde/paysage
ouvrir/ouvre/ouvrent/ouvrant de nouvelles perspectives/opportunités/horizons/possibilités
repousser/repousse/repoussent/repoussant les limites/frontières
à l'avant garde de/du/des/d'
à la pointe de l'innovation
ne saurait être sous estimé/sous-estimée/estimée
on ne saurait trop insister/souligner
plus crucial/important/essentiel que jamais
un impact significatif/profond/durable sur
impact profond/transformateur
de précieuses/précieux informations/enseignements/insights/leçons/conseils
des informations précieuses
résolument tourné/tournée/tournés/tournées vers
s'impose/imposent comme un/une/le/la levier/acteur/pilier/incontournable/solution/référence/norme
incontournable/incontournables dans/pour/du/de
devenu/devenue/devenus/devenues incontournable/incontournables
écosystème dynamique/florissant
véritable/véritables pilier/piliers/clé/clés/game/phare/vecteur/vecteurs/pont/rempart/accélérateur/accélérateurs/fer/mine/trésor
véritable pépite
s'avérer/avère/avèrent crucial/cruciale/essentiel/essentielle/indispensable/déterminant
témoigne/témoignent/témoignant de l'engagement/importance/évolution/ampleur
un témoignage vivant/vibrant
jouer/joue/jouent/jouera/joué/jouant un rôle de premier/clé/pivot/stratégique/fondamental/vital/incontournable plan?
un rôle crucial/clé/pivot/primordial
occupe/occupent/occuper une place centrale/prépondérante
revêt/revêtent une importance capitale/cruciale/particulière
d'une importance capitale/cruciale
un enjeu majeur/crucial/stratégique
un atout majeur/indéniable/précieux/considérable
un levier puissant/majeur/stratégique/essentiel/formidable
puissant/formidable/puissants levier/leviers/outil
à la pointe de/du/des la? technologie/progrès/innovation
accélérateur de croissance/transformation/performance/changement
façonner/façonne/façonnent/façonnant le monde/paysage/avenir/notre/nos/demain
redessiner/redessine/redessinent les contours/le paysage
bouleverser/bouleverse/bouleversent les codes
transformer/transforme/transforment radicalement/profondément/en profondeur
transformer/transforme/transforment notre/la/nos façon/manière/manières
l'avenir s'annonce prometteur/radieux
avenir plus durable
l'avenir s'annonce radieux/prometteur

[jdn] sells without saying what: name the gain
libérer/libérez/libère/libérons le/tout/leur/votre/son/notre plein? potentiel
libérer/libérez/libère/exploiter/exploitez/exploite/révéler/révélez/débloquer/débloquez/déverrouiller/déverrouillez tout? le/leur/votre/son/notre plein? potentiel
plein potentiel
libérer/libérez/exploiter/exploitez/débloquer/débloquez/déverrouiller/déverrouillez la/toute puissance/pouvoir
la puissance/magie de l'ia/intelligence/collaboration
exploiter/exploitez/exploitant/libérer/libérez la puissance de/du/des/d'
tirer/tirez/tirant pleinement parti
tirer/tirez/tirant pleinement profit
révolutionner/révolutionne/révolutionnent/révolutionnant/révolutionnez
en toute simplicité
une expérience utilisateur fluide/inégalée
solution/solutions innovante/innovantes
sur mesure et innovante/innovantes
propulser/propulsez/propulse votre/vos/leur/notre
transformez votre/vos
optimisez votre/vos
boostez votre/vos
libérer/libère/libérez/libérant/libèrent la puissance/créativité/potentiel/plein
libérer/libère/libérez/libérons/libérant * potentiel
exploiter/exploitez/exploite/exploitant/exploitent le/tout/leur/votre/son plein? potentiel
le plein potentiel
la puissance de l'ia/intelligence/du/des/de
décupler/décuplez/décuple votre/vos/la/leur
maximiser/maximisez/maximise votre/vos/leur/l'impact/l'efficacité/la
propulser/propulsez/propulse * vers de nouveaux/nouvelles sommets?
vers de nouveaux sommets/horizons
de nouveaux sommets
passer au niveau supérieur
au niveau supérieur
l'innovation au service de
au service de l'humain
allier/allie/alliant innovation/performance/tradition et
alliant/allie/allier tradition/innovation/modernité/expertise
réinventer/réinvente/réinventant notre/nos/la/le façon/manière/travail/monde
repenser/repensons notre/nos/la façon/manière/rapport
opportunités infinies/inédites/illimitées
possibilités infinies/illimitées
les possibilités sont infinies
débloquer/débloquez/débloque/déverrouiller/déverrouillez votre/vos/tout/leur/son

[linkedin] puffs up what a fact would show
le futur est déjà là
l'avenir est déjà là
l'avenir appartient à ceux
à la vitesse grand v

[linkedin] sells without saying what: name the gain
ne cherchez plus
"""
