"""Put a text on the clipboard, by the way that suits the session."""

from postgen.clipboard.copied import Copied
from postgen.clipboard.order import copy

__all__ = ["Copied", "copy"]
