"""The rules, and the faults they find in any text."""

from postgen.checks.rules import CODES, RULES, check

__all__ = ["CODES", "RULES", "check"]
