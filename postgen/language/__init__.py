"""Figures to words and typography, one module a language; knows nothing of the rest."""
