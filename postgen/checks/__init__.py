"""The rules, and the faults they find in any text."""

from postgen.checks.rules import CODES, GROUPS, RULES, SWITCHES, check, check_with

__all__ = ["CODES", "GROUPS", "RULES", "SWITCHES", "check", "check_with"]
