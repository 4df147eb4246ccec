"""`postgen completion`: the script that makes a shell complete."""

from __future__ import annotations

from typing import Annotated

import typer

from postgen.cli import ask
from postgen.cli.app import COMPLETION
from postgen.cli.completing import one_of
from postgen.cli.terminal import person_reads, product, talk

# A shell, and what to do with its script.
SHELLS = {
    "bash": 'add to ~/.bashrc:  eval "$(postgen completion bash)"',
    "zsh": 'add to ~/.zshrc, after compinit:  eval "$(postgen completion zsh)"',
    "fish": "postgen completion fish > ~/.config/fish/completions/postgen.fish",
    "powershell": "add to $PROFILE:  postgen completion powershell | Out-String | iex",
}


def completion(
    shell: Annotated[
        str,
        typer.Argument(
            metavar="bash|zsh|fish|powershell",
            help="The shell.",
            autocompletion=one_of(*SHELLS),
        ),
    ],
) -> None:
    """TAB then offers commands, options, and the names in your workspace.

    At a terminal it says where the script goes; for bash: eval "$(postgen completion bash)" in
    ~/.bashrc.
    """
    if shell not in SHELLS:
        raise ask.unknown("shell", shell, SHELLS)
    from typer._completion_shared import get_completion_script

    product(get_completion_script(prog_name="postgen", complete_var=COMPLETION, shell=shell) + "\n")
    if person_reads():
        talk(f"\n{SHELLS[shell]}")
