"""What French calls people by their work."""

from __future__ import annotations

from functools import cache

from postgen.language.attributing import words
from postgen.language.posts import Posts, fields, posts

_POSTS = """
leader: patron, patronne, chef, cheffe, directeur, directrice, dirigeant, dirigeante, responsable, \
président, présidente, fondateur, fondatrice, propriétaire
chief executive: pdg, directeur général, directrice générale
finance: directeur financier, directrice financière, chef des finances, cheffe des finances, \
patron des finances, patronne des finances, trésorier, trésorière, directeur des finances, \
directrice des finances
technology: directeur technique, directrice technique
politics: ministre, ministres, sénateur, sénatrice, sénateurs, député, députée, députés, \
parlementaire, parlementaires, premier ministre, secrétaire d' état, politicien, politicienne, \
homme politique, femme politique, élu, élue, élus, chancelier, chancelière, gouverneur
town: maire, maires, conseiller municipal, conseillère municipale
opposition: opposition, chef de l' opposition, cheffe de l' opposition
union: syndicat, syndicats, syndicaliste, syndicalistes, délégué syndical, déléguée syndicale
analyst: analyste, analystes
rival: concurrent, concurrente, concurrents
customer: client, cliente, clients, passager, passagère, passagers, visiteur, visiteuse, \
visiteurs, usager, usagère, usagers, utilisateur, utilisatrice, utilisateurs, abonné, abonnée, \
abonnés, électeur, électrice, électeurs, contribuable, contribuables, touriste, touristes, \
voyageur, voyageuse, voyageurs, acheteur, acheteuse, acheteurs
patient: patient, patiente, patients
audience: auditeur, auditrice, auditeurs, lecteur, lectrice, lecteurs, spectateur, spectatrice, \
spectateurs, téléspectateurs
insurer: assureur, assureurs
lawyer: avocat, avocate, avocats
judge: juge, juges, procureur, procureure
police: policier, policière, policiers, commissaire
regulator: régulateur, régulateurs
banker: banquier, banquière, banquiers
general: général, généraux, amiral, colonel
"""
_FIELDS = """
politics: ministre ministère parlement gouvernement décret élection sénat assemblée
town: maire municipal mairie ville commune habitants quartier
opposition: opposition parlement parti
union: syndicat grève
analyst: analyste
rival: concurrent
customer:
patient: patient
audience:
insurer: assurance assureur
lawyer: loi avocat procès tribunal
judge: juge procès tribunal justice
police: police crime
regulator: régulateur régulation
banker: banque
general: armée militaire
"""
_SECTORS = """
aéroport armée assurance banque bibliothèque brasserie chantier cinéma clinique club église ferme
football hôpital hôtel journal musée opéra port prison restaurant supermarché théâtre université zoo
"""
_DEPARTMENTS = """
achats commercial commerciale communication conformité conception ingénierie logistique maintenance
marketing opérations production produit produits recherche sécurité service services soins stratégie
ventes
"""
_NATIONS = """
africain africaine allemand allemande américain américaine anglais anglaise argentin argentine
australien australienne autrichien autrichienne belge brésilien brésilienne britannique bulgare
canadien canadienne chilien chilienne chinois chinoise colombien colombienne coréen coréenne croate
danois danoise écossais écossaise égyptien égyptienne espagnol espagnole estonien estonienne
européen européenne finlandais finlandaise français française grec grecque hongrois hongroise indien
indienne irlandais irlandaise islandais islandaise israélien israélienne italien italienne japonais
japonaise letton lettonne lituanien lituanienne marocain marocaine mexicain mexicaine néerlandais
néerlandaise nigérian nigériane norvégien norvégienne polonais polonaise portugais portugaise
roumain roumaine russe serbe slovaque slovène suédois suédoise suisse tchèque turc turque ukrainien
ukrainienne vietnamien vietnamienne
"""
_QUALITIES = """
adjoint adjointe délégué déléguée financier financière général générale régional régionale national
nationale commercial commerciale technique municipal municipale sortant sortante actuel actuelle
industriel industrielle hospitalier hospitalière bancaire portuaire principal principale
"""


_TRADES = """
comptable architecte acheteur acheteuse chimiste conservateur conservatrice contrôleur contrôleuse
décorateur décoratrice développeur développeuse économiste ingénieur ingénieure géologue jardinier
jardinière bibliothécaire mécanicien mécanicienne infirmier infirmière pharmacien pharmacienne
photographe pilote restaurateur restauratrice scientifique statisticien statisticienne stratège
chirurgien chirurgienne technicien technicienne
"""


@cache
def known() -> Posts:
    """Give what people are called by their work."""
    names = posts(_POSTS)
    return Posts(
        names=names,
        many=frozenset(
            name[-1]
            for name in names
            if name[-1][-1] == "s" and (*name[:-1], name[-1][:-1]) in names
        )
        | {"généraux", "opposition", "téléspectateurs"},
        open=frozenset(("leader",)),
        parts=words("finance technology"),
        leads=frozenset(("leader", "chief executive", "finance", "technology")),
        closed=frozenset(fields(_FIELDS)),
        lay=words("customer patient audience insurer"),
        bodies=words("opposition"),
        fields=fields(_FIELDS),
        sectors=words(_SECTORS),
        departments=words(_DEPARTMENTS),
        nations=words(_NATIONS),
        trades=words(_TRADES),
        heading=words("chef cheffe principal principale"),
        runs=words("dirige dirigeait pilote gère"),
        qualities=words(_QUALITIES),
        determiners=words(
            "le la l' les un une des ce cet cette ces notre nos mon ma mes son sa ses leur leurs du"
            " au aux quelques plusieurs certains certaines"
        ),
        mine=words("mon ma mes notre nos"),
        one=words("un une des quelques plusieurs certains certaines"),
    )
