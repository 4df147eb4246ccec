"""What was taken from one source: its claims, figures, quotes and tensions."""

from postgen.knowledge.model import (
    Claim,
    Figure,
    Knowledge,
    Locator,
    Original,
    Person,
    Quote,
    Source,
    Tension,
    Translation,
    Via,
    joined,
)

__all__ = [
    "Claim",
    "Figure",
    "Knowledge",
    "Locator",
    "Original",
    "Person",
    "Quote",
    "Source",
    "Tension",
    "Translation",
    "Via",
    "joined",
]
