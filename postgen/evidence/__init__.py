"""Judge the numbers, quotations and attributions of a text by what a source carries."""

from postgen.evidence.choosing import touched
from postgen.evidence.examine import examine

__all__ = ["examine", "touched"]
