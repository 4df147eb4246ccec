"""Answer a shell that asks what TAB may complete; apart, for commands are offered without more."""

from __future__ import annotations


def ready() -> None:
    """Prepare to answer a shell, for typer's own classes load rich where there is help to show."""
    from typer import _completion_classes as shells
    from typer._click.shell_completion import add_completion_class

    class Bash(shells.BashComplete):
        def get_completion_args(self) -> tuple[list[str], str]:
            """Leave out the `=` that bash makes a word of its own."""
            words, last = super().get_completion_args()
            return [word for word in words if word != "="], last

    shells.completion_init()
    add_completion_class(Bash, "bash")
    # In place of rich; and zsh would drop an apostrophe, doubled as it comes here.
    shells._sanitize_help_text = lambda text: text.replace("''", "’")
