"""How French says how sure a sentence is; without accents, as the texts it is held to."""

from __future__ import annotations

from postgen.language.modal import Modality, any_of

MODALITY = Modality(
    open=any_of(
        r"""
\w{2,}(?:era|erai|eront|erons|erez|ira|iront|dra|dront|vra|vront|tra|tront|sera|seront|aura|auront)
\w{2,}(?:erait|eraient|irait|iraient|drait|draient|vrait|vraient|trait|traient|serait|aurait|auraient)
fera feront ferait sera seront serait seraient aura auront aurait auraient va vont ira iront
pourra pourront pourrait pourraient devra devront devrait devraient faudra faudrait viendra
viendront peut peuvent doit doivent si s'il s'ils sinon imaginons imaginez supposons
suppose(?:r|z|e|es)? disons prevoi\w+ prevu\w* prevision\w* prevoy\w+ anticip\w+ projet\w*
projection\w* vis(?:e|ent|er|ee|es|ant) visee objectif\w* cible\w* ambition\w* esper\w+
espoir\w* attend\w* attente\w* table(?:nt|r)? mise(?:nt|r)? pari\w* parie(?:nt|r)? estim\w+
pense(?:nt|r)? crois croit croient voit voient confian\w+ probab\w+ chance(?:s)? probabilite\w*
veut veulent vouloir voudrait compte(?:nt)?_(?:bien_)?\w+er promet\w* promesse\w* engage\w*
perspective\w* scenario\w* exemple\w* hypothe\w+ risqu\w+ risque\w* menace\w* d'ici horizon
prochain\w* futur\w* avenir demain un_jour bientot a_terme a_venir en_passe_de en_voie_de
sur_la_voie avant dans_(?:les|un|une|deux|trois|quatre|cinq|dix|\d+)_ vers fenetre\w*
echeance\w* calendrier\w* delai\w* cap eventuel\w* peut-etre sans_doute vraisembl\w+
potentiel\w* conditionnel but attendu\w* reve\w* trajectoire\w* programme\w* planifi\w+
prepar\w+ budget\w* envisag\w+ souhait\w+ il_faut quand_\w+_aura
"""
    ),
    fact=any_of(
        r"""
a ont etait etaient fut furent avait avaient deja aujourd'hui desormais actuellement maintenant
est sont represente(?:nt)? pese(?:nt)? atteint atteignent depasse(?:nt)? gagne(?:nt)?
coute(?:nt)? ecrit ecrivent genere(?:nt)? produit produisent realise(?:nt)? compte(?:nt)?
emploie(?:nt)? croit croissent fait font tourne(?:nt)? progresse(?:nt)? passe(?:nt)?
tombe(?:nt)? chute(?:nt)? double(?:nt)? triple(?:nt)? officiel\w* confirme\w* acquis\w*
"""
    ),
    rest=any_of(
        r"""
reste(?:nt|r)? restant\w* autre\w* ailleurs solde surplus contre moins hors sans ne n' n'\w+ pas
"""
    ),
    sum=any_of(
        r"""
total\w* somme\w* ensemble cumul\w* ajout\w* additionn\w* tout au_total en_tout plus confondu\w*
"""
    ),
    gap=any_of(
        r"""
ecart\w* difference\w* plus moins manqu\w+ trou\w* inferieur\w* superieur\w* sous au-dessus
au-dessous apres avant plus_tard plus_tot hausse\w* baisse\w* chut\w+ recul\w+ grimp\w+
progress\w+ augment\w+ dimin\w+ gagn\w+ perd\w+ perte\w* economi\w+ coup\w+ ajout\w+
supplementaire\w* croissance croit croitre bond\w* depuis en_seulement marge\w* retranch\w+
retir\w+ enlev\w+ retard\w* avance\w* dur\w+ il_y_a
"""
    ),
    part=any_of(
        r"""
part\w* fraction\w* proportion\w* ratio\w* fois par sur rapport\w* taux moyenne\w* soit
represent\w+ equiva\w+ revient reviennent pourcentage\w* croissance hausse bond\w* multipli\w+
doubl\w+ tripl\w+ quadrupl\w+ decupl\w+ plus moins de
"""
    ),
)
