"""What can go wrong in a way the user can mend."""

from __future__ import annotations


class PostgenError(Exception):
    """Say what is wrong, where, and what to do next.

    `what` is one sentence without a full stop; `where` is `file:line:column` or an option's name;
    `hint` is the next step. The command line's one boundary prints the three and exits with 2.
    """

    def __init__(self, what: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.hint = hint


class UsageError(PostgenError):
    """Refuse what was asked: an unknown id, a language that the workspace lacks, a small budget."""


class WorkspaceError(PostgenError):
    """Refuse a workspace's file; `excerpt` is the line at fault with a caret under it."""

    def __init__(self, what: str, *, where: str = "", hint: str = "", excerpt: str = "") -> None:
        super().__init__(what, where=where, hint=hint)
        self.excerpt = excerpt


class ClipboardError(PostgenError):
    """Say why nothing reached the clipboard."""
