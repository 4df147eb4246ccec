"""What was taken from one source: its claims, figures, quotes and tensions."""

from postgen.knowledge.model import (
    Claim,
    Computed,
    Figure,
    Knowledge,
    Locator,
    Original,
    Person,
    Quote,
    Source,
    Tension,
    Term,
    Translation,
    Via,
    joined,
)

__all__ = [
    "Claim",
    "Computed",
    "Figure",
    "Knowledge",
    "Locator",
    "Original",
    "Person",
    "Quote",
    "Source",
    "Tension",
    "Term",
    "Translation",
    "Via",
    "joined",
]
