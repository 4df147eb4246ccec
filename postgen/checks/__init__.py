"""The rules, and the faults they find in any text."""
