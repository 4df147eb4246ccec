"""English terms that may name one thing; French ones have the same keys."""

from __future__ import annotations

from postgen.language.english import (
    concepts_health,
    concepts_measures,
    concepts_money,
    concepts_people,
    concepts_science,
    concepts_sport,
    concepts_tech,
    concepts_work,
)

CONCEPTS: dict[str, str] = {
    **concepts_money.CONCEPTS,
    **concepts_people.CONCEPTS,
    **concepts_measures.CONCEPTS,
    **concepts_work.CONCEPTS,
    **concepts_tech.CONCEPTS,
    **concepts_science.CONCEPTS,
    **concepts_health.CONCEPTS,
    **concepts_sport.CONCEPTS,
}
