"""The words with which French tells who said what."""

from __future__ import annotations

from functools import cache

from postgen.language.attributing import Speech, phrases, words
from postgen.language.french.posts import known

# Verbs in -er, by what stands before the ending.
_STEMS = """
expliqu affirm résum précis not racont assur estim pens jug ajout soulign déclar insist martel
conclu tranch souffl plaisant ironis nuanc observ remarqu considèr considér argument plaid pari
tabl anticip redout évoqu détaill développ relativis avanc certifi jur chiffr situ évalu mis vis
confi rapport révèl révél témoign gliss lâch corrig rétorqu répliqu formul balay mentionn espèr
espér signal critiqu affich pronostiqu imagin rêv cit lanç lanc annonç annonc prononç prononc
énonc énonç rappell rappel répèt répét suggèr suggér concèd concéd complèt complét dénonc donn
compar constat confess postul minimis théoris avou clam exclam amus soupir enchaîn philosoph vant
invoqu improvis martèl schématis synthétis grinc prêch indiqu confirm réfut contest récus corrobor
valid fix ambitionn esquiss propos reproch rassur oppos object proclam profess prôn préconis
recommand conseill regrett déplor tempér calcul balanc assèn assén murmur scand mesur enseign
clarifi explicit illustr expos comment encourag étonn indign agac emport inquièt inquiét
désol félicit protest
"""
_ENDINGS = "e ent ait aient a é ée ant er"
_IRREGULAR = """
dit disait dira dire disent dis répond répondait répondu répondit répondre croit croyait cru
croire voit voyait vu prédit prédisait prédire promet promettait promis prévient prévenait prévenu
soutient soutenait soutenu écrit écrivait reconnaît reconnait reconnaissait reconnu admet
admettait admis prévoit prévoyait prévu craint craignait défend défendait défendu décrit décrivait
poursuit poursuivait reprend reprenait renchérit avertit avertissait garantit garantissait met
maintient maintenait sait surenchérit conclut attend entrevoit veut sourit souriait souri rit
riait fait faisait disent répondent croient voient prédisent promettent préviennent
soutiennent écrivent reconnaissent admettent prévoient craignent défendent décrivent poursuivent
reprennent renchérissent avertissent garantissent maintiennent entrevoient dément démentait
contredit exclut excluait
"""
_LOOSE = """
voit voyait vu voient met mettait mettent sait savent veut veulent croient craignent fait faisait
attend attendent attendaient vise visent visait
donne donnent donnait mesure mesurent mesurait compte comptent comptait situe lance lancent lançait
craint craignait espère espèrent espérait fixe fixent propose proposent calcule calculent balance
balancent enseigne enseignent développe développent affiche affichent formule expose exposent
compare comparent encourage encouragent valide valident
"""
_ASKS = """
demande demandait demandé demanda interroge interrogeait interrogé questionne questionnait relance
relançait relancé pose posait posé posée
"""
_CALLS = """
appelle appelait appelé nomme nommait nommé qualifie qualifiait qualifié surnomme baptise baptisé
"""
_ACCORDING = """
selon
d' après
à en croire
aux yeux de
aux yeux d'
de l' avis de
de l' avis d'
du point de vue de
dixit
si l' on en croit
de l' aveu de
de l' aveu d'
aux dires de
au dire de
dans la bouche de
dans la bouche d'
pour citer
pour reprendre les mots de
"""
_WHOSE = """
mots mot formule expression phrase thèse avis réponse prédiction prévision pronostic argument
message conclusion constat pari conviction propos déclaration verdict estimation raisonnement aveu
remarque citation idée analyse opinion question réaction réplique boutade
"""
_HOST = """
animateur animatrice hôte intervieweur intervieweuse journaliste présentateur présentatrice
podcasteur podcasteuse modérateur modératrice meneur meneuse chroniqueur chroniqueuse questionneur
"""
_GUEST = """
invité invitée interviewé interviewée conférencier conférencière orateur oratrice intervenant
intervenante
"""
_FRANK = """
clair claire formel formelle catégorique direct directe net nette franc franche lucide cash
péremptoire affirmatif affirmative
"""
_RELATED = """
entraîneur entraîneuse coach mère père femme mari frère soeur sœur fils fille collègue collègues
adjoint adjointe conseiller conseillère prédécesseur prédécesseure rival rivale adversaire
concurrent concurrente agent médecin
"""
_FEMININE = """
elle invitée interviewée conférencière oratrice animatrice intervieweuse présentatrice podcasteuse
modératrice meneuse présidente
"""
_HOST_PHRASES = """
président de séance
présidente de séance
maître de cérémonie
"""
_BETWEEN = """
a avait le la l' lui nous en y m' s' se t' me leur aussi ainsi même encore également ensuite
enfin alors pourtant d' ailleurs quant elle va vient de d'emblée déjà toujours souvent simplement
clairement franchement volontiers les bien aujourd'hui ne n'
"""
_TOWARDS = """
à a avec par de d' face chez contre au aux devant sur pour chez entre dont du des
"""
_NEGATIONS = """
ne n' pas jamais aucun aucune rien ni non sans nul nulle guère
"""
_DENIALS = """
fou folle faux fausse absurde ridicule insensé stupide idiot erreur mensonge doute nie refuse refus
impossible improbable prétendre illusion mythe bêtise dingue tort
"""
_CLAUSE = """
a m' me ma je j' nous tu vous il elle on ils elles c' ça ce suis es est sommes êtes sont était
étaient sera seront serait ai as avons avez ont avait aura auront aurait va vont vais allons faut
fait font peut peuvent pouvons peux doit doivent devons veut veux voulons n' ne qu' arrivera
"""
_UNITS = """
zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
"""
_TENS = "vingt trente quarante cinquante soixante"


@cache
def speech() -> Speech:
    """Give the words with which a text tells who said what."""
    regular = [stem + ending for stem in _STEMS.split() for ending in _ENDINGS.split()]
    return Speech(
        says=frozenset((*regular, *_IRREGULAR.split())),
        loose=words(_LOOSE),
        asks=words(_ASKS),
        calls=words(_CALLS),
        inverted=frozenset(word for word in (*regular, *_IRREGULAR.split()) if word[-2:] != "er"),
        according=phrases(_ACCORDING),
        opening=phrases("pour"),
        whose=words(_WHOSE),
        of=words("de d' du"),
        host=(*phrases("\n".join(_HOST.split())), *phrases(_HOST_PHRASES)),
        guest=phrases("\n".join(_GUEST.split())),
        determiners=words("l' le la les son sa ses notre leur cet cette du d' au"),
        possessives=words("son sa ses leur leurs"),
        articles=words("un une"),
        copulas=words("est était devient devenu devenue fut"),
        head_first=True,
        feminine=words(_FEMININE),
        pronouns=words("il elle"),
        objects=words("lui elle"),
        frank=words(_FRANK),
        sure=words("sûr sûre certain certaine convaincu convaincue persuadé persuadée d'avis"),
        degrees=words("n' ne pas pu très bien plus été être aurait pouvait on peut si aussi tout"),
        related=words(_RELATED),
        back=words("l' le"),
        others=words("on vous tu ils elles ce ça qui beaucoup"),
        own=words("je j' mon ma mes me m' moi nous notre nos"),
        between=words(_BETWEEN),
        towards=words(_TOWARDS),
        joins=words("et"),
        relative=words("qui"),
        negations=words(_NEGATIONS),
        nobody=phrases("personne ne\npersonne n'"),
        after=words("pas jamais rien aucun aucune guère"),
        denials=words(_DENIALS),
        that=words("que qu' si de d'"),
        clause=words(_CLAUSE),
        numbers={
            "une": 1,
            **{word: i for i, word in enumerate(_UNITS.split())},
            **{word: 20 + 10 * i for i, word in enumerate(_TENS.split())},
            "cent": 100,
            "vingts": 20,
        },
        percent=phrases("pour cent\npourcent"),
        posts=known(),
        manner=phrases("voilà comment\nvoici comment\nc' est ainsi que\nc' est ainsi qu'"),
        notes=words("notes"),
    )
