"""Rules on French letters that lost their accent, cedilla or ligature."""

from __future__ import annotations

from collections.abc import Iterator

from postgen.checks.prose.reading import Prose, Word
from postgen.checks.rule import Fault, Subject

_AFTER_A = """
l' la ce cet cette ces cela mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
chaque chacun chacune quel quelle quels quelles quoi qui partir propos travers cause côté court
long moyen terme force condition défaut fond mesure peine présent nouveau contre jamais moins
bientôt demain ceux celles celui celle lui elle eux moi nous vous un une deux trois quatre cinq
dix vingt cent mille tout toute tous toutes première noter savoir suivre lire voir vrai titre
compter raison défaut paris lyon marseille bruxelles londres new bordeaux genève montréal
toulouse lille nantes terme quand grande petite même d'abord l'heure tort défaut distance
domicile gauche droite table vendre louer retenir méditer partager tous hauteur vie
"""
FRENCH = "fr"
_GRAVE_A = frozenset(
    # What follows the preposition; after the verb stands a participle: A-t-il, A voté.
    _AFTER_A.split()
)
_CAPITALS = {
    "Etat": "État", "Etats": "États", "Etant": "Étant", "Ecole": "École", "Ecoles": "Écoles",
    "Ecrire": "Écrire", "Ecrit": "Écrit", "Ecrivez": "Écrivez", "Ecoute": "Écoute",
    "Ecouter": "Écouter", "Ecoutez": "Écoutez", "Ecran": "Écran", "Ecrans": "Écrans",
    "Ecart": "Écart", "Ecarts": "Écarts", "Echec": "Échec", "Echecs": "Échecs",
    "Echange": "Échange", "Echanges": "Échanges", "Echanger": "Échanger", "Echelle": "Échelle",
    "Ecologie": "Écologie", "Ecologique": "Écologique", "Economie": "Économie",
    "Economies": "Économies", "Economique": "Économique", "Economiser": "Économiser",
    "Ecosystème": "Écosystème", "Edition": "Édition", "Editions": "Éditions",
    "Editeur": "Éditeur", "Editeurs": "Éditeurs", "Education": "Éducation",
    "Egal": "Égal", "Egale": "Égale", "Egalement": "Également", "Egalité": "Égalité",
    "Eglise": "Église", "Election": "Élection", "Elections": "Élections",
    "Electricité": "Électricité", "Electrique": "Électrique", "Elément": "Élément",
    "Eléments": "Éléments", "Elève": "Élève", "Elèves": "Élèves", "Elargir": "Élargir",
    "Eliminer": "Éliminer", "Emission": "Émission", "Emissions": "Émissions",
    "Emotion": "Émotion", "Emotions": "Émotions", "Energie": "Énergie", "Energies": "Énergies",
    "Enorme": "Énorme", "Enormément": "Énormément", "Epoque": "Époque", "Epuisé": "Épuisé",
    "Equipe": "Équipe", "Equipes": "Équipes", "Equilibre": "Équilibre", "Equité": "Équité",
    "Etape": "Étape", "Etapes": "Étapes", "Eté": "Été", "Etranger": "Étranger",
    "Etrange": "Étrange", "Etroit": "Étroit", "Etude": "Étude", "Etudes": "Études",
    "Etudiant": "Étudiant", "Etudiants": "Étudiants", "Etudier": "Étudier",
    "Evaluer": "Évaluer", "Evaluation": "Évaluation", "Evénement": "Événement",
    "Evénements": "Événements", "Evidemment": "Évidemment", "Evident": "Évident",
    "Evidence": "Évidence", "Eviter": "Éviter", "Evitez": "Évitez", "Evitons": "Évitons",
    "Evolution": "Évolution", "Evoluer": "Évoluer", "Etre": "Être", "Etes": "Êtes",
    "Etait": "Était", "Etaient": "Étaient", "Etions": "Étions", "Etablir": "Établir",
    "Etonnant": "Étonnant", "Etrangement": "Étrangement", "Ere": "Ère", "Ame": "Âme",
    "Age": "Âge", "Ile": "Île", "Iles": "Îles", "Ote": "Ôte", "Ca": "Ça", "Celà": "Cela",
    "Apres": "Après", "Tres": "Très", "Deja": "Déjà", "Meme": "Même", "Etait-ce": "Était-ce",
    "Ecrivain": "Écrivain", "Ecrivains": "Écrivains", "Ecologiste": "Écologiste",
    "Elaborer": "Élaborer", "Elu": "Élu", "Elus": "Élus", "Elue": "Élue", "Epargne": "Épargne",
    "Etendre": "Étendre", "Eveil": "Éveil", "Eveiller": "Éveiller", "Evoquer": "Évoquer",
    "Etrangers": "Étrangers", "Editorial": "Éditorial", "Ecarter": "Écarter",
    "Echouer": "Échouer", "Eclairage": "Éclairage", "Eclairer": "Éclairer",
}  # fmt: skip
# Words that are none without their accent, neither here nor in English.
_LOST = {
    "deja": "déjà", "déja": "déjà", "tres": "très", "apres": "après", "aupres": "auprès",
    "voila": "voilà", "meme": "même", "memes": "mêmes", "etre": "être", "etes": "êtes",
    "etait": "était", "etaient": "étaient", "etant": "étant", "bientot": "bientôt",
    "plutot": "plutôt", "aussitot": "aussitôt", "tantot": "tantôt", "sitot": "sitôt",
    "coeur": "cœur", "coeurs": "cœurs", "oeuvre": "œuvre", "oeuvres": "œuvres", "oeil": "œil",
    "soeur": "sœur", "soeurs": "sœurs", "boeuf": "bœuf", "voeu": "vœu", "voeux": "vœux",
    "noeud": "nœud", "noeuds": "nœuds", "moeurs": "mœurs", "oeuf": "œuf", "oeufs": "œufs",
    "manoeuvre": "manœuvre", "manoeuvres": "manœuvres", "oeuvrer": "œuvrer",
    "choeur": "chœur", "rancoeur": "rancœur", "oecuménique": "œcuménique",
    "oeuvrons": "œuvrons", "ecart": "écart", "ecarts": "écarts", "ecole": "école",
    "ecoles": "écoles", "etat": "état", "etats": "états", "etude": "étude", "etudes": "études",
    "etape": "étape", "etapes": "étapes", "equipe": "équipe", "equipes": "équipes",
    "energie": "énergie", "energies": "énergies", "societe": "société", "societes": "sociétés",
    "donnees": "données", "donnee": "donnée", "reseau": "réseau", "reseaux": "réseaux",
    "probleme": "problème", "problemes": "problèmes", "systeme": "système",
    "systemes": "systèmes", "strategie": "stratégie", "strategies": "stratégies",
    "metier": "métier", "metiers": "métiers", "developper": "développer",
    "developpement": "développement", "economie": "économie", "economique": "économique",
    "numerique": "numérique", "numeriques": "numériques", "necessaire": "nécessaire",
    "necessaires": "nécessaires", "reussir": "réussir", "reussite": "réussite",
    "securite": "sécurité", "qualite": "qualité", "realite": "réalité", "verite": "vérité",
    "liberte": "liberté", "capacite": "capacité", "capacites": "capacités",
    "possibilite": "possibilité", "difficulte": "difficulté", "difficultes": "difficultés",
    "priorite": "priorité", "priorites": "priorités", "opportunite": "opportunité",
    "opportunites": "opportunités", "activite": "activité", "activites": "activités",
    "annee": "année", "annees": "années", "idee": "idée", "idees": "idées",
    "periode": "période", "periodes": "périodes", "premiere": "première",
    "derniere": "dernière", "dernieres": "dernières", "entiere": "entière",
    "maniere": "manière", "matiere": "matière", "carriere": "carrière", "lumiere": "lumière",
    "derriere": "derrière", "evidemment": "évidemment", "evident": "évident",
    "egalement": "également", "egal": "égal", "ecrire": "écrire", "ecrit": "écrit",
    "ecoute": "écoute", "ecouter": "écouter", "ecran": "écran", "ecrans": "écrans",
    "echec": "échec", "echecs": "échecs", "echange": "échange", "echanges": "échanges",
    "eviter": "éviter", "evoluer": "évoluer", "equilibre": "équilibre",
    "etudiant": "étudiant", "etudiants": "étudiants", "etranger": "étranger",
    "interet": "intérêt", "interets": "intérêts", "interessant": "intéressant",
    "interessante": "intéressante", "tete": "tête", "fete": "fête", "quete": "quête",
    "enquete": "enquête", "requete": "requête", "fenetre": "fenêtre", "hopital": "hôpital",
    "controle": "contrôle", "controles": "contrôles", "diplome": "diplôme",
    "lecon": "leçon", "lecons": "leçons", "facon": "façon", "facons": "façons",
    "recu": "reçu", "francais": "français", "francaise": "française", "garcon": "garçon",
    "commencons": "commençons", "soupcon": "soupçon", "deuxieme": "deuxième",
    "troisieme": "troisième", "quatrieme": "quatrième", "siecle": "siècle",
    "siecles": "siècles", "regle": "règle", "regles": "règles", "modele": "modèle",
    "modeles": "modèles", "succes": "succès", "proces": "procès", "progres": "progrès",
    "acces": "accès", "exces": "excès", "helas": "hélas", "desormais": "désormais",
    "decision": "décision", "decisions": "décisions", "debut": "début", "debuts": "débuts",
    "defi": "défi", "defis": "défis", "delai": "délai", "delais": "délais",
    "decouvrir": "découvrir", "decider": "décider", "depense": "dépense",
    "depenses": "dépenses", "reponse": "réponse", "reponses": "réponses",
    "repondre": "répondre", "resultat": "résultat", "resultats": "résultats",
    "reunion": "réunion", "reunions": "réunions", "reflechir": "réfléchir",
    "mediation": "médiation", "generale": "générale",
    "generaux": "généraux", "eleve": "élève", "eleves": "élèves",
    "pret": "prêt", "prets": "prêts", "arret": "arrêt", "foret": "forêt", "forets": "forêts",
    "ca": "ça", "quelquun": "quelqu’un", "aujourdhui": "aujourd’hui",
    "beneficier": "bénéficier", "benefice": "bénéfice",
    "benefices": "bénéfices", "creer": "créer", "creation": "création",
    "preparer": "préparer", "preferer": "préférer", "presenter": "présenter",
    "different": "différent", "differente": "différente", "differents": "différents",
    "differentes": "différentes", "specifique": "spécifique",
}  # fmt: skip
# English too: only as capitals or not at all.
_ENGLISH_TOO = frozenset(("different", "creation", "decision", "decisions", "ca", "strategies"))


def capital(subject: Subject) -> Iterator[Fault]:
    """Find capitals that lost their accent or cedilla."""
    prose = subject.prose
    for word in _french(prose):
        written = prose.text[word.start : word.end]
        if not written[0].isupper():
            continue
        better = _CAPITALS.get(written)
        if better is None and written.isupper() and len(written) > 3:
            better = _CAPITALS.get(written.capitalize(), "").upper() or None
        if better is None and written == "A" and _is_preposition(prose, word):
            better = "À"
        if better and (written != "Ca" or _begins(prose, word)):
            message = "capitals keep their accents and cedillas"
            yield Fault(word.start, word.end, message, better)


def accent(subject: Subject) -> Iterator[Fault]:
    """Find common words that lost an accent, a cedilla or a ligature."""
    prose = subject.prose
    for word in _french(prose):
        better = _LOST.get(word.low)
        if not better or word.low in _ENGLISH_TOO:
            continue
        written = prose.text[word.start : word.end]
        if written in _CAPITALS:
            continue  # the capital is told already
        if written[0].isupper():
            better = better.upper() if written.isupper() else better[0].upper() + better[1:]
        yield Fault(word.start, word.end, f"French writes “{better}”", better)


def _french(prose: Prose) -> Iterator[Word]:
    """Give the French words of a text, those of a French quotation too."""
    for paragraph in prose.paragraphs:
        if paragraph.lang != FRENCH:
            continue
        for word in prose.words[paragraph.first : paragraph.last]:
            quotation = prose.quotation(word.start)
            if quotation is None or quotation.lang == FRENCH:
                yield word


def _begins(prose: Prose, word: Word) -> bool:
    """Say whether a word begins a sentence, a quotation or a list's item."""
    before = prose.text[max(0, word.start - 12) : word.start].rstrip(' \u00a0\u202f«“"-–—•(')
    return not before or before[-1] in ".!?…:\n"


def _is_preposition(prose: Prose, word: Word) -> bool:
    after, _ = prose.between(word.end, word.end + 1)
    if not _begins(prose, word) or prose.text[word.end : word.end + 1] not in (" ", "\u00a0"):
        return False
    words = prose.words
    at = after
    return at < len(words) and words[at].start == word.end + 1 and words[at].low in _GRAVE_A
