"""French words beside a number: nouns, names, and what is neither."""

from __future__ import annotations

from postgen.language.vocabulary import Naming, phrases, words

NAMING = Naming(
    labels=phrases(
        """
        n °; n o; no; no .; numéro; numéros; page; pages; p .; pp .; étape; chapitre; partie;
        section; article; articles; figure; fig .; tableau; version; v; v .; niveau;
        phase; jour; épisode; ép .; saison; leçon; règle; point; question; top; salle;
        porte; ligne; volume; vol .; classe; type; acte; scène; bus; tour; conseil;
        raison; astuce; canal; étage; dossard; série; annexe; option; route; chambre;
        idée; constat; enseignement; an; année; vol; taille; formule; arrondissement;
        plan; scénario; modèle; département
        """
    ),
    numbered=words("page étape chapitre partie section niveau phase épisode saison acte tome"),
    small=words(
        """
        à d' le la les l' un une des du de d' et ou où que qui qu' quoi dont dans en il elle on ils
        elles nous vous je j' tu me m' te t' se s' pas ne n' ce c' cette cet ces pour par sur sous
        avec sans au aux mais sont est a ont sa ses son leur leurs mes mon ma notre nos votre vos
        comme être était étaient sera seront serait fut fait font avoir avait avaient aura auront
        tout tous toute toutes donc or ni car puis alors ainsi aussi très trop plus moins même si
        avant après chez entre vers contre depuis pendant durant lors jusqu' jusque dès afin selon
        voici voilà y ici là hier demain déjà encore toujours jamais seulement environ presque
        chaque plusieurs quelques aucun aucune deux trois quatre cinq six sept huit neuf dix onze
        douze vingt trente cent mille million millions milliard milliards dit disent peut peuvent
        doit doivent va vont faut ça cela ceci celui celle ceux celles lui eux soit près quand
        lorsque lorsqu' puisque parce tandis malgré parmi via versus contre supplémentaires tôt
        tard autant bien mal non oui exactement précisément pile maximum minimum passe passent
        reste auparavant ensemble seul seuls seule seules ailleurs partout
        """
    ),
    verbs=words(
        """
        attendus attendues prévus prévues annoncés annoncées estimés estimées votés votées visés
        visées interrogés interrogées restants restantes promis promises requis requises
        reçus reçues perdus perdues vendus vendues placés placées créés créées supprimés
        supprimées ouverts ouvertes vus vues mis mises pris prises faits faites dits dites
        envoyés envoyées signés signées payés payées livrés livrées engagés engagées sont
        sommes êtes vais suis veux peux fois plus moins après depuis sans dans sous vers
        hors très jamais alors ailleurs parmi selon tandis puis demandés demandées
        budgétés budgétées autorisés autorisées investis investies dépensés dépensées
        embauchés embauchées recrutés recrutées inscrits inscrites fermés fermées bloqués
        bloquées validés validées refusés refusées acceptés acceptées testés testées
        plantés plantées achetés achetées construits construites détruits détruites
        installés installées équipés équipées concernés concernées touchés touchées formés
        formées lancés lancées publiés publiées rénovés rénovées attribués attribuées
        alloués allouées distribués distribuées occupés occupées libérés libérées présents
        présentes absents absentes comptés comptées mesurés mesurées dès lors
        """
    ),
    nominal=frozenset({"jeunes"}),
    describing=words(
        """
        grands grandes grand grande petits petites petit petite nouveaux nouvelles nouveau
        nouvelle nouvel premiers premières première premier derniers dernières dernière dernier
        autres autre bons bonnes gros grosses jeunes vieux vieilles principaux principales mauvais
        mauvaises vrais vraies beaux belles prochains prochaines prochain prochaine mêmes anciens
        anciennes longs longues longues courts courtes hauts hautes meilleurs meilleures pires
        simples bonne bon longue long
        """
    ),
    trailing=True,
    irregular=frozenset(),
    ordinals=words("er re ère e è ème eme nd nde ième ers ères es"),
    money=(
        r"\b(?:revenus?|recettes?|chiffres? d['’]affaires|ca|dettes?|budgets?|pib|valorisations?|"
        r"valoris\w+|capitalis\w+|dépenses?|dépens\w+|investi\w*|bénéfices?|profits?|coûts?|"
        r"dollars?|euros?|livres sterling|milliards?|financements?|ventes?|capex|fonds|impôts?)\b"
        r"|[$€£]"
    ),
)
