"""Name every fault of a workspace at once: those of its files, and those of what they compose."""

from postgen.validation.codes import CODES, ERRORS
from postgen.validation.validate import validate

__all__ = ["CODES", "ERRORS", "validate"]
