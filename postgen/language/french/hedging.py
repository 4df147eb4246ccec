"""How French hedges its numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from postgen.language.vocabulary import Hedging

_OF = ("de", "d'", "du", "des", "de la", "de l'")
_TO = ("à", "au", "aux", "à la", "à l'")


def _forms(phrases: Iterable[str]) -> Iterator[str]:
    """Give the phrases in every form of the preposition that they end with."""
    for phrase in phrases:
        lead, _, last = phrase.rpartition(" ")
        forms = _OF if last == "de" else _TO if last in ("à", "jusqu'à") else ()
        if last == "jusqu'à":
            lead = f"{lead} jusqu'".strip()
        yield from (f"{lead} {form}".strip() for form in forms) if forms else (phrase,)


_BEFORE = {
    ("", "about"): (
        "environ", "à peu près", "autour de", "aux alentours de", "de l'ordre de", "quelque",
        "quelques", "approximativement", "grosso modo", "env .", "aux environs de", "dans les",
        "quelque chose comme", "en gros", "plus ou moins", "vers", "vers les",
        "disons", "une bonne", "un bon",
    ),
    ("", "nearly"): (
        "presque", "près de", "pas loin de", "quasiment", "quasi", "un peu moins de",
        "à peine moins de", "à près de", "proche de", "proches de", "juste en dessous de",
        "à deux doigts de", "légèrement moins de", "bientôt",
    ),
    ("", "just over"): (
        "un peu plus de", "à peine plus de", "légèrement plus de", "tout juste plus de",
        "un peu au - dessus de", "juste au - dessus de",
    ),
    ("", "exactly"): ("exactement", "précisément", "tout juste", "très exactement", "pile"),
    ("more than", ""): (
        "plus de", "+ de", "plus que",
        "au - delà de", "supérieur à", "supérieure à", "supérieurs à",
        "supérieures à", "au - dessus de", "bien plus de", "largement plus de", "excédant",
        "dépassant", "dépasse", "dépassent", "dépasser", "dépassé", "beaucoup plus de",
    ),
    ("at least", ""): (
        "au moins", "au minimum", "minimum", "un minimum de", "pas moins de", "jamais moins de",
        "à partir de",
        "min .", "du moins", "ne serait - ce que",
    ),
    ("less than", ""): (
        "moins de", "moins que", "en dessous de", "en - dessous de", "inférieur à", "inférieure à",
        "inférieurs à", "inférieures à", "sous", "sous le", "sous les", "sous la barre de",
        "bien moins de",
    ),
    ("at most", ""): (
        "jusqu'à", "au plus", "tout au plus", "au maximum", "un maximum de", "pas plus de", "max .",
        "jamais plus de", "jamais au - delà de", "sans dépasser", "ne dépasse pas",
        "ne dépassent pas", "ne dépasse jamais", "n'excède pas", "pas davantage que",
        "plafonné à", "plafonnée à", "jusque", "maximum",
    ),
}  # fmt: skip
_AFTER = {
    ("at least", ""): (
        "ou plus", "et plus", "au moins", "au minimum", "minimum", "ou davantage", "et au - delà",
        "au bas mot", "ou mieux",
    ),
    ("at most", ""): ("ou moins", "au plus", "au maximum", "maximum", "max", "tout au plus"),
    ("", "about"): (
        "environ", "à peu près", "approximativement", "grosso modo", "plus ou moins",
        "à la louche", "à vue de nez", "à peu de chose près", "à peu de choses près", "et quelques",
    ),
    ("", "just over"): ("et des poussières", "et un peu plus", "bien tassés", "bien sonnés"),
    ("", "exactly"): ("exactement", "précisément", "pile", "tout rond", "tout ronds"),
}  # fmt: skip
_TIMES_BEFORE = {
    ("by", ""): (
        "d'ici", "d'ici à", "d'ici l'an", "d'ici l'année", "au plus tard en", "à l'horizon",
        "d'ici au", "à horizon",
    ),
    ("before", ""): ("avant", "avant l'an", "avant le", "avant l'année", "avant la"),
    ("after", ""): ("après", "au - delà de", "après le", "passé", "après la"),
    ("", "about"): ("vers", "autour de", "aux alentours de", "environ", "aux environs de",
                    "vers le"),
    ("", "exactly"): ("exactement", "précisément"),
    ("at least", ""): ("pas avant", "au plus tôt en"),
}  # fmt: skip
_TIMES_AFTER = {
    ("at most", ""): ("au plus tard", "ou avant"),
    ("at least", ""): ("au plus tôt", "ou après"),
    ("", "about"): ("environ", "à peu près"),
}
_SPANS_BEFORE = {
    ("by", ""): (
        "d'ici", "d'ici à", "dans les", "sous", "d'ici les", "au cours des",
        "d'ici un délai de", "dans un délai de",
    ),
    ("before", ""): ("avant", "en moins de", "dans moins de", "avant les"),
    ("after", ""): ("après", "passé"),
}  # fmt: skip

Hedge = tuple[str, str]


def _table(rows: Mapping[Hedge, tuple[str, ...]]) -> dict[str, Hedge]:
    return {phrase: hedge for hedge, phrases in rows.items() for phrase in _forms(phrases)}


HEDGING = Hedging(
    before=_table(_BEFORE),
    after=_table(_AFTER),
    times_before=_table(_TIMES_BEFORE),
    times_after=_table(_TIMES_AFTER),
    spans_before=_table(_SPANS_BEFORE),
    lasting=frozenset(),
    over=frozenset(),
    changes={
        "en hausse de": "up", "hausse de": "up", "en baisse de": "down", "baisse de": "down",
        "en recul de": "down",
    },
    factors=frozenset({"plus que"}),
    particles=frozenset(),
)  # fmt: skip
