"""How French says how sure a sentence is; without accents, as the texts it is held to."""

from __future__ import annotations

from postgen.language.modal import Modality, any_of

MODALITY = Modality(
    open=any_of(
        r"""
\w{2,}(?:erait|eraient|irait|iraient|drait|draient|vrait|vraient|trait|traient|serait|aurait|auraient)
ferait serait seraient aurait auraient va vont pourra pourront pourrait pourraient devra devront
devrait devraient faudra faudrait peut peuvent doit doivent si s'il s'ils sinon imaginons imaginez
supposons suppose(?:r|z|e|es)? disons prevoi\w+ prevu\w* prevision\w* prevoy\w+ anticip\w+
projet\w* projection\w* vis(?:e|ent|er|ee|es|ant) visee objectif\w* cible\w* ambition\w* esper\w+
espoir\w* attend\w* attente\w* table(?:nt|r)? mise(?:nt|r)? pari\w* parie(?:nt|r)? estim\w+
pense(?:nt|r)? crois croit croient voit voient confian\w+ probab\w+ chance(?:s)? probabilite\w*
veut veulent vouloir voudrait compte(?:nt)?_(?:bien_)?\w+er promet\w* promesse\w* engage\w*
perspective\w* scenario\w* exemple\w* hypothe\w+ risqu\w+ risque\w* menace\w* d'ici horizon
prochain\w* futur\w* avenir demain un_jour bientot a_terme a_venir en_passe_de en_voie_de
sur_la_voie avant dans_(?:les|un|une|deux|trois|quatre|cinq|dix|\d+)_ vers fenetre\w* echeance\w*
calendrier\w* delai\w* cap eventuel\w* peut-etre sans_doute vraisembl\w+ potentiel\w* conditionnel
but attendu\w* reve\w* trajectoire\w* programme\w* planifi\w+ prepar\w+ envisag\w+ souhait\w+
il_faut quand_\w+_aura intention\w* pronosti\w+ annonc\w+ certitude\w* convaincu\w* voeu\w*
doute\w* incertitude\w* sur_@ sure_@ palier\w* degre\w* echelle modele\w* plafon\w+ limite\w*
impos\w+ fix(?:e|ee|es|er|ent)
"""
    ),
    fact=any_of(
        r"""
a ont etait etaient fut furent avait avaient deja aujourd'hui desormais actuellement maintenant
est sont represente(?:nt)? pese(?:nt)? atteint atteignent depasse(?:nt)? gagne(?:nt)? coute(?:nt)?
ecrit ecrivent genere(?:nt)? produit produisent realise(?:nt)? compte(?:nt)? emploie(?:nt)? croit
croissent fait font transporte(?:nt)? accueille(?:nt)? emporte(?:nt)? attire(?:nt)?
consomme(?:nt)? rejette(?:nt)? emet emettent sert servent recoit recoivent tourne(?:nt)?
progresse(?:nt)? passe(?:nt)? depense(?:nt)? investit investissent vend vendent livre(?:nt)?
ouvre(?:nt)? embauche(?:nt)? recrute(?:nt)? couvre(?:nt)? economise(?:nt)? rapporte(?:nt)?
tombe(?:nt)? chute(?:nt)? double(?:nt)? triple(?:nt)? officiel\w* confirme\w* acquis\w*
"""
    ),
    rest=any_of(
        r"""
gard\w+ conserv\w+ absorb\w+ inverse invers\w+ retourn\w+ autrement_dit @_l'envers subsist\w+
echou\w+ rat\w+ reste(?:nt|r)? restant\w* autre\w* ailleurs solde surplus contre moins hors sans
ne n' n'\w+ pas
"""
    ),
    sum=any_of(
        r"""
total\w* somme\w* ensemble cumul\w* ajout\w* additionn\w* tout au_total en_tout plus
a_eux_(?:deux|trois|quatre) @_eux_(?:deux|trois|quatre) @_elles_(?:deux|trois|quatre) confondu\w*
"""
    ),
    gap=any_of(
        r"""
rest\w+ ecart\w* difference\w* plus moins manqu\w+ trou\w* inferieur\w* superieur\w* sous au-dessus
au-dessous apres avant plus_tard plus_tot hausse\w* baisse\w* chut\w+ recul\w+ grimp\w+
progress\w+ augment\w+ dimin\w+ gagn\w+ perd\w+ perte\w* economi\w+ coup\w+ ajout\w+
supplementaire\w* croissance croit croitre bond\w* depuis en_seulement marge\w* retranch\w+ encore
mieux retir\w+ enlev\w+ chercher soit trouver tracer retard\w* avance\w* dur\w+ il_y_a
parti(?:e|es|s)? dispar\w+ fondu\w* envol\w+
"""
    ),
    part=any_of(
        r"""
rapport\w+ ramen\w+ divis\w+ donc frol\w+ revient pese chaque part\w* fraction\w* proportion\w*
ratio\w* fois par sur rapport\w* taux moyenne\w* soit represent\w+ equiva\w+ revient reviennent
pourcentage\w* croissance hausse bond\w* multipli\w+ doubl\w+ tripl\w+ quadrupl\w+ decupl\w+ plus
moins de
"""
    ),
    about=any_of(
        r"""
environ @_peu_pres quelque\w* vers autour approximativ\w+ approximation grosso_modo
@_la_louche @_vue_de_nez ordre_de_grandeur ordres_de_grandeur presque pres_de quasi\w*
plus_ou_moins peu_ou_prou une_centaine une_dizaine arrondi\w* ou_pas_loin
"""
    ),
    floor=any_of(
        r"""
ou_plus et_plus voire_davantage voire_plus brouettes au_moins au_bas_mot a_minima minimum mini
plancher depass\w+ franchi\w* au-dela au-dessus superieur\w* excede\w* pas_moins jamais_moins
ou_davantage et_davantage et_au-dela seuil barre minimal\w*
"""
    ),
    ceiling=any_of(
        r"""
au_plus maximum maximal\w* maxi max plafon\w+ limit\w+ ne_depass\w+ sans_depass\w+ jamais_plus
pas_davantage pas_plus jamais_davantage au_maximum borne\w* tout_au_plus interdit franchi\w+
pas_encore n'a_pas n'ont_pas n'excede\w* plafond\w*
"""
    ),
    deadline=any_of(
        r"""
au_plus_tard pas_plus_tard ne_pas_depasser date_butoir butoir echeance\w* delai\w* avant
d'ici jusqu'@ jusqu'en dernier_delai horizon au_plus date_limite calendrier
"""
    ),
    other_time=any_of(
        r"""
precedent\w* d'avant plus_tot plus_tard l'an_dernier auparavant contre jadis suivant\w*
partant de_depart
"""
    ),
    done=any_of(
        r"""
(?:a|ont|avait|avaient)_(?:deja_|enfin_|ete_|bien_){0,2}\w+(?:[eiu]|[eiu]s|[eiu]e|[eiu]es|it|ert)
(?:est|sont|etait|etaient|fut|furent)_(?:deja_|enfin_|desormais_)?\w+(?:[eiu]|[eiu]s|[eiu]e|[eiu]es)
desormais d'ores_et_deja c'est_(?:fait|vote|acquis|signe) chose_faite
"""
    ),
    past=any_of(
        r"(?:a|ont|est|sont|s'est)_\w+(?:[eiu]|[eiu]s|[eiu]e|[eiu]es|ert) \w+(?:erent|irent) fut"
    ),
    future=any_of(
        r"""
\w{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|tra|tront|erai|erons|erez) sera seront aura
auront fera feront
"""
    ),
    condition=any_of(
        r"""
si s'il s'ils pourvu tant_que @_condition sous_reserve sauf @_moins en_supposant suppos\w+
dans_l'hypothese du_moment depend\w* pour_peu selon_que conditionn\w+
"""
    ),
    restrict=any_of(r"seulement uniquement que qu'\w+ seul\w* rien_que reserv\w+ exclusivement"),
    some=any_of(
        r"""
certain\w* quelques plusieurs une_partie une_poignee parfois beaucoup pas_partout pas_tou\w+
"""
    ),
    negation=any_of(r"ne n'\w+ pas non jamais aucun\w* sans personne rien"),
    denies=(
        r"(?:n['’]|ne\s+)[\w'’-]+\s+(?:pas|jamais|plus|point|guere|nullement)\s+"
        r"(?:(?!(?:et|mais|qui|que|ou|dont)\s|qu['’])[\w'’-]+\s+){0,5}$"
    ),
    denied=(
        r"(?:(?!(?:et|mais|qui|que|ou|dont)\s|qu['’])[\w'’-]+\s+){0,8}?(?:n['’]|ne\s+)[\w'’-]+\s+(?:pas|jamais|guere|nullement)(?:\s+encore)?"
    ),
    mine=any_of(r"je j'\w+ j' mon ma mes moi nous notre nos m' m'\w+ chez_nous"),
    ends=any_of(r"fin finit finira terme jusqu'\w* acheve\w* bout dernier\w* d'ici termin\w+ a"),
    begins=any_of(r"debut\w* demarr\w+ commenc\w+ des depuis premier\w* lanc\w+ de"),
    so=any_of(
        r"soit c'est donc autrement_dit ce_qui_fait ce_qui_donne cela_fait ca_fait rapport\w+"
    ),
    rate=any_of(
        r"""
mois jours? quotidien\w* semaines? hebdo\w* mensuel\w* ans? annees? annuel\w* moyenne trimestres?
deux double aller-retour couple divis\w+ saisons? etes?
"""
    ),
    apiece=any_of(r"par chaque chacun\w* en_moyenne moyenne @_l'unite piece"),
    every=any_of(r"(?:pour|sur)_(?:chaque|un)_(?:euro|dollar) par_euro du_dollar de_l'euro"),
    never=any_of(r"ne n'\w+ jamais non"),
    lost=any_of(
        r"""
suppr\w+ coup\w+ abandon\w* perd\w+ perte\w* mort\w* disparai\w+ dispar\w+ echou\w+ echec\w*
annul\w+ fiction fantome\w* vacant\w* vide\w* manqu\w+ moins hors rejet\w+ refus\w+ exclu\w*
part\w+ ferm\w+ reduit\w* reduction\w* economi\w+ rest\w+ evapor\w+ mirage\w* tomb\w+ enterr\w+
"""
    ),
    only=any_of(
        r"""
pas_que pas_seulement pas_encore pas_plus pas_moins pas_davantage pas_meme plus_que seulement
"""
    ),
)
