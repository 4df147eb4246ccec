"""Keep the drafts that a user edits: where they lie, what was saved, what is unfinished."""

from postgen.keeping.kept import Kept, begin, every, find, unfinished
from postgen.keeping.opened import is_open, opened
from postgen.keeping.place import folder
from postgen.keeping.saves import following

__all__ = [
    "Kept", "begin", "every", "find", "folder", "following", "is_open", "opened", "unfinished",
]  # fmt: skip
