"""The rule on three qualities in a row: "fast, reliable and scalable"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from postgen.checks.rule import Fault, Subject
from postgen.prose import Prose

_ENGLISH_OTHERS = """
family supply reply apply july italy assembly anomaly executive native motive detective
initiative perspective objective incentive archive alternative representative relative table
cable fable vegetable variable bible february january dictionary library salary summary
secretary primary secondary military diary boundary handful mouthful patient client ingredient
nutrient gradient recipient
"""
_FRENCH_OTHERS = """
étudiant étudiants habitant habitants enfant enfants dirigeant dirigeants fabricant fabricants
commerçant commerçants restaurant restaurants instant instants géant géants consultant
consultants consultante consultantes assistant assistants participant participants enseignant
enseignants gagnant gagnants montant montants volant volants actif actifs passif tarif tarifs
motif motifs objectif objectifs dispositif dispositifs effectif effectifs collectif initiative
initiatives perspective perspectives archive archives directive directives alternative
alternatives table tables câble câbles sable cible cibles comptable comptables responsable
responsables notaire notaires salaire salaires affaire affaires secrétaire secrétaires
propriétaire propriétaires actionnaire actionnaires partenaire partenaires fonctionnaire
fonctionnaires annuaire inventaire militaire militaires nucléaire nucléaires alimentaire
alimentaires commentaire commentaires horaire horaires exemplaire exemplaires mémoire
milliardaire gare contraire avant pendant devant durant quant autant tant élément moment
paiement
"""
_ENGLISH_KNOWN = """
fast quick slow dark dry thin thick sweet soft rough sour bitter gentle gloomy dull dense smart
clever bright bold brave big small great grand good bad better best new old young fresh clean
clear simple easy hard tough strong weak safe secure sure true real honest fair kind warm cold
hot cool calm quiet loud rich poor deep wide broad high low long short light heavy open free
human humble noble proud lean agile modern smooth seamless solid sound stable steady robust
scalable intuitive elegant efficient effective resilient transparent consistent confident
intelligent excellent brilliant vibrant relevant important significant different patient curious
dynamic strategic authentic holistic pragmatic empathetic specific realistic optimistic organic
iconic engaged engaging inspiring inspired compelling exciting challenging rewarding demanding
empowering lasting fulfilling connected motivated committed dedicated driven focused informed
trusted proven tailored personalized personalised integrated automated optimized optimised
balanced aligned precise concise accurate accessible affordable flexible visible ethical
practical personal professional natural global digital crucial essential special loyal critical
logical measurable lightweight inclusive diverse mature sincere genuine passionate sharp crisp
tight loose cheap cheaper simpler stronger smarter slower safer clearer leaner bolder happy
healthy wealthy wise busy messy noisy angry funny lazy tired scary risky costly timely friendly
lively lovely lonely direct distinct exact complex perfect complete concrete discreet unique
innovative user-friendly ready brief frank plain raw rare
"""
_FRENCH_KNOWN = """
agile agiles rapide rapides simple simples fiable fiables solide solides souple souples robuste
robustes stable stables utile utiles facile faciles difficile difficiles humain humaine humains
humaines sain saine moderne modernes sobre sobres juste justes libre libres riche riches forte
fort forts fortes grand grande beau belle bon bonne clair claire clairs claires précis précise
précises concret concrète concrets concrètes direct directe directs directes ouvert ouverte
ouverts ouvertes engagé engagée engagés engagées motivé motivée motivés motivées passionné
passionnée passionnés passionnées connecté connectée connectés connectées adapté adaptée adaptés
adaptées inspiré inspirée efficace efficaces économe économes patient patiente prudent prudente
authentique authentiques dynamique dynamiques stratégique stratégiques pragmatique pragmatiques
unique uniques éthique éthiques pratique pratiques magnifique empathique résilient résiliente
résilients résilientes intelligent intelligente intelligents intelligentes transparent
transparente transparents transparentes cohérent cohérente cohérents cohérentes efficient
efficiente pertinent pertinente pertinents pertinentes excellent différent différente permanent
exigeant innovant performant bienveillant inclusif disruptif intuitif collaboratif proactif
ambitieux audacieux audacieuse courageux généreux curieux sérieux rigoureux rigoureuse fluide
fluides durable global globale digital digitale original originale loyal loyale optimal optimale
essentiel essentielle professionnel professionnelle personnel personnelle exceptionnel
exceptionnelle naturel naturelle réel réelle honnête honnêtes sincère sincères sûr sûre sûrs
sûres sécurisé sécurisée sécurisés sécurisées léger légère légers légères lent lente froid chaud
chaude calme neuf neuve nouveau nouvelle vrai vraie vif vive sage digne noble fier fière complet
complète discret discrète mesurable parfait parfaite personnalisé personnalisée optimisé
optimisée automatisé automatisée intégré intégrée sur-mesure créatif créative
"""
_AND = {"en": "and", "fr": "et"}
_ANDS = frozenset(_AND.values())
_ENDINGS = {
    "en": ("able", "ible", "ful", "ive", "ous", "less", "ient", "ary", "istic"),
    "fr": (
        "able", "ables", "ible", "ibles", "if", "ifs", "ive", "ives", "eux", "euse", "euses",
        "ant", "ante", "ants", "antes", "ieux", "istique", "istiques", "aire", "aires",
    ),
}  # fmt: skip
_MANNER = {"en": ("ly",), "fr": ("ement", "amment", "emment")}
# Nouns, and adjectives that sort things instead of praising them.
_NOUNS = (
    "tion", "sion", "ment", "té", "isme", "ance", "ence", "age", "ure", "eur", "logie", "esse",
    "er", "ir", "oir",
)  # fmt: skip
_SHORTEST = 3  # letters
_MOST_OF_THEM = 2


@cache
def _others(lang: str) -> frozenset[str]:
    """Give the nouns, and the adjectives that sort things instead of praising them."""
    return frozenset((_ENGLISH_OTHERS if lang == "en" else _FRENCH_OTHERS).split())


@cache
def _qualities(lang: str) -> frozenset[str]:
    return frozenset((_ENGLISH_KNOWN if lang == "en" else _FRENCH_KNOWN).split())


def triad(subject: Subject) -> Iterator[Fault]:
    """Find three adjectives, or three adverbs, in a row."""
    if "," not in subject.letters:
        return
    prose = subject.prose
    for _, sentence, places in prose.sentences_with(_places(prose)):
        lang = sentence.lang
        if lang not in _AND:
            continue
        beyond = 0
        for at in places:
            if at < beyond or at + 2 >= sentence.last:
                continue
            end = _listed(prose, at, sentence.last, lang)
            if end and not prose.said_by_another(prose.starts[at]):
                start, stop = prose.starts[at], prose.stops[end - 1]
                said = " ".join(prose.text[start:stop].split())
                yield Fault(start, stop, f"“{said}”: three in a row; keep the one that matters")
            beyond = end


def _places(prose: Prose) -> list[int]:
    """Give the words that a comma follows, with a comma or an "and" after the next."""
    lows, gaps = prose.lows, prose.gaps
    commas = {gap for gap in set(gaps) if gap.strip() == ","}
    return [
        at
        for at, gap in enumerate(gaps[1:-2])
        if gap in commas and (gaps[at + 2] in commas or lows[at + 2] in _ANDS)
    ]


def _listed(prose: Prose, at: int, last: int, lang: str) -> int:
    """Give the word after a list of three qualities that begins here, or 0."""
    lows = prose.lows
    if not _gap(prose, at, ","):
        return 0
    third, joined = at + 2, False
    if lows[third] == _AND[lang]:
        if not (_gap(prose, at + 1, ",") or _gap(prose, at + 1, "")) or third + 1 >= last:
            return 0
        if not _gap(prose, third, ""):
            return 0
        third, joined = third + 1, True
    elif not _gap(prose, at + 1, ","):
        return 0
    three = (at, at + 1, third)
    known = sum(_adjective(lows[here], lang) for here in three)
    manner = sum(_adverb(lows[here], lang) for here in three)
    if known == len(three) or manner == len(three):
        return third + 1
    # A French adjective has four forms, and the list not all of them: where "et" says that it is a
    # list, an unknown word beside two known ones is of their kind.
    joined = joined and lang == "fr" and all(_may_be_quality(prose, here) for here in three)
    return third + 1 if joined and max(known, manner) >= _MOST_OF_THEM else 0


def _may_be_quality(prose: Prose, at: int) -> bool:
    """Say whether a French word may be an adjective: no name, no noun by its ending."""
    low = prose.lows[at]
    if prose.text[prose.starts[at]].isupper() or low in _others("fr") or len(low) < _SHORTEST:
        return False
    return not low.removesuffix("s").endswith(_NOUNS)


def _gap(prose: Prose, at: int, mark: str) -> bool:
    return prose.gaps[at + 1].strip() == mark


def _adjective(word: str, lang: str) -> bool:
    if word in _others(lang):
        return False
    known = _qualities(lang)
    if word in known or (len(word) > 4 and word.endswith(_ENDINGS[lang])):
        return True
    if lang == "fr" or not word.endswith(("er", "est")):
        return False
    stem = word.removesuffix("er").removesuffix("est")  # cold|er, saf|er, heavi|er, big|ger
    return bool({stem, stem + "e", stem[:-1] + "y", stem[:-1]} & known)


def _adverb(word: str, lang: str) -> bool:
    return len(word) > 4 and word.endswith(_MANNER[lang]) and word not in _others(lang)
