"""Turn what a source said into LinkedIn posts that stay true to it."""

__version__ = "0.1.0"
