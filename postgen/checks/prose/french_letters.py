"""Rules on French letters that lost their accent, cedilla or ligature."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache

from postgen.checks.rule import Fault, Subject
from postgen.prose import Prose

FRENCH = "fr"
# What follows the preposition, and so does a number; after the verb stands a participle: A voté.
_AFTER_A = """
l' la ce cet cette ces cela mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
chaque chacun chacune quel quelle quels quelles quoi qui partir propos travers cause côté court
long moyen terme force condition défaut fond mesure peine présent nouveau contre jamais moins
bientôt demain ceux celles celui celle lui elle eux moi nous vous un une deux trois quatre cinq
dix vingt cent mille tout toute tous toutes première noter savoir suivre lire voir vrai titre
compter raison défaut paris lyon marseille bruxelles londres new bordeaux genève montréal
toulouse lille nantes terme quand grande petite même d'abord l'heure tort défaut distance
domicile gauche droite table vendre louer retenir méditer partager tous hauteur vie midi minuit
"""
_GRAVE_A = frozenset(_AFTER_A.split())
# Words that begin with what capitals lose.
_CAPITALS = """
État États Étant École Écoles Écrire Écrit Écrivez Écoute Écouter Écoutez Écran Écrans Écart Écarts
Échec Échecs Échange Échanges Échanger Échelle Écologie Écologique Économie Économies Économique
Économiser Écosystème Édition Éditions Éditeur Éditeurs Éducation Égal Égale Également Égalité
Église Élection Élections Électricité Électrique Élément Éléments Élève Élèves Élargir Éliminer
Émission Émissions Émotion Émotions Énergie Énergies Énorme Énormément Époque Épuisé Équipe Équipes
Équilibre Équité Étape Étapes Été Étranger Étrange Étroit Étude Études Étudiant Étudiants Étudier
Évaluer Évaluation Événement Événements Évidemment Évident Évidence Éviter Évitez Évitons Évolution
Évoluer Être Êtes Était Étaient Étions Établir Étonnant Étrangement Ère Âme Âge Île Îles Ôte Ça
Écrivain Écrivains Écologiste Élaborer Élu Élus Élue Épargne Étendre Éveil Éveiller Évoquer
Étrangers Éditorial Écarter Échouer Éclairage Éclairer
"""
# Words that are none without their accent, neither here nor in English.
_LOST = """
déjà très après auprès voilà même être êtes était étaient étant bientôt plutôt aussitôt tantôt
sitôt cœur cœurs œuvre œuvres œil sœur sœurs bœuf vœu vœux nœud nœuds mœurs œuf œufs manœuvre
manœuvres œuvrer chœur rancœur œuvrons écart écarts école écoles état états étude études étape
étapes équipe équipes énergie énergies société sociétés données donnée réseau réseaux problème
problèmes système systèmes stratégie métier métiers développer développement économie économique
numérique numériques nécessaire nécessaires réussir réussite sécurité qualité réalité vérité
liberté capacité capacités possibilité difficulté difficultés priorité priorités opportunité
opportunités activité activités année années idée idées période périodes première dernière
dernières entière manière matière carrière lumière derrière évidemment évident également égal
écrire écrit écoute écouter écran écrans échec échecs échange échanges éviter évoluer équilibre
étudiant étudiants étranger intérêt intérêts intéressant intéressante tête fête quête enquête
requête fenêtre hôpital contrôle contrôles diplôme leçon leçons façon façons reçu français
française garçon commençons soupçon deuxième troisième quatrième siècle siècles règle règles modèle
modèles succès procès progrès accès excès hélas désormais début débuts défi défis délai délais
découvrir décider dépense dépenses réponse réponses répondre résultat résultats réunion réunions
réfléchir médiation générale généraux élève élèves prêt prêts arrêt forêt forêts bénéficier
bénéfice bénéfices créer préparer préférer présenter différente différents différentes spécifique
"""
_OTHERWISE = {
    "déja": "déjà", "celà": "cela", "oecuménique": "œcuménique", "quelquun": "quelqu’un",
    "aujourdhui": "aujourd’hui",
}  # fmt: skip
_BARE = str.maketrans(
    {**dict(zip("éèêëàâçùûîïôÉÈÊÀÂÇÎÔ", "eeeeaacuuiioEEEAACIO", strict=True)), "œ": "oe"}
)


@cache
def _capitals() -> dict[str, str]:
    """Give the words by what is left where only the capital lost its accent."""
    return {word[0].translate(_BARE) + word[1:]: word for word in _CAPITALS.split()}


@cache
def _capital_lows() -> frozenset[str]:
    """Give what may be a capital without its accent, in small letters."""
    return frozenset(("a", *map(str.lower, _capitals())))


@cache
def _lost() -> dict[str, str]:
    """Give the words by what is left of them without accents and ligatures."""
    return {word.translate(_BARE): word for word in _LOST.split()} | _OTHERWISE


@cache
def _lost_lows() -> frozenset[str]:
    return frozenset((*_lost(), "ca"))


def capital(subject: Subject) -> Iterator[Fault]:
    """Find capitals that lost their accent or cedilla."""
    prose = subject.prose
    for at in french_places(prose, _capital_lows()):
        start, end = prose.starts[at], prose.stops[at]
        written = prose.text[start:end]
        if not written[0].isupper():
            continue
        better = _capitals().get(written)
        if better is None and written.isupper() and len(written) > 3:
            better = _capitals().get(written.capitalize(), "").upper() or None
        if better is None and written == "A" and _is_preposition(prose, at):
            better = "À"
        if better and (written != "Ca" or _begins(prose, start)):
            yield Fault(start, end, "capitals keep their accents and cedillas", better)


def accent(subject: Subject) -> Iterator[Fault]:
    """Find common words that lost an accent, a cedilla or a ligature."""
    prose = subject.prose
    for at in french_places(prose, _lost_lows()):
        start, end = prose.starts[at], prose.stops[at]
        written = prose.text[start:end]
        # « CA » is the chiffre d'affaires, « ca. » about, and « Ca » a capital.
        dot = prose.text[end : end + 2] == ". "
        better = "ça" if written == "ca" and not dot else _lost().get(prose.lows[at])
        if not better or written in _capitals():
            continue  # the capital is told already
        if written[0].isupper():
            better = better.upper() if written.isupper() else better[0].upper() + better[1:]
        yield Fault(start, end, f"French writes “{better}”", better)


def french_places(prose: Prose, lows: Collection[str]) -> Iterator[int]:
    """Give the places of some words where they are French, in a French quotation too."""
    if FRENCH not in prose.langs:
        return
    for at in prose.places_of(lows):
        if prose.paragraph_of(at).lang == FRENCH:
            quotation = prose.quotation(prose.starts[at])
            if quotation is None or quotation.lang == FRENCH:
                yield at


def _begins(prose: Prose, start: int) -> bool:
    """Say whether a sentence, a quotation or a list's item begins at a place."""
    before = prose.text[max(0, start - 12) : start].rstrip(' \u00a0\u202f«“"-–—•(')
    return not before or before[-1] in ".!?…:\n"


def _is_preposition(prose: Prose, at: int) -> bool:
    """Say whether a capital A is the preposition, by what follows it."""
    end = prose.stops[at]
    if not _begins(prose, prose.starts[at]) or prose.text[end : end + 1] not in (" ", "\u00a0"):
        return False
    if prose.text[end + 1 : end + 2].isdigit():
        return True
    return prose.gaps[at + 1] in (" ", "\u00a0") and prose.nexts[at] in _GRAVE_A
