"""The rules, and the faults they find in any text."""

from postgen.checks.rules import CODES, RULES, SWITCHES, check

__all__ = ["CODES", "RULES", "SWITCHES", "check"]
