"""The line under a draft at a terminal: how it stands against LinkedIn's limits."""

from __future__ import annotations

from postgen.cli.output import folded
from postgen.cli.studio import Take
from postgen.cli.terminal import printable
from postgen.linkedin.fold import MOBILE
from postgen.linkedin.limits import limit

BAR = 20  # cells


def print_meter(take: Take, copied: str) -> None:
    """Print units against the limit, the fold, the hashtags and where the text went, on stderr."""
    from rich.console import Console
    from rich.text import Text

    most = limit(take.kind)
    filled = min(BAR, round(BAR * take.units / most))
    colour = (
        "red" if take.units > most else "yellow" if take.units >= limit("post-near") else "green"
    )
    line = Text()
    line.append("━" * filled, style=colour)
    line.append("━" * (BAR - filled), style="dim")
    line.append(f" {take.units:,} of {most:,} units", style="bold")
    draft = take.draft
    if take.kind == "post":
        if folded(take.text, draft.lang, MOBILE).complete:
            line.append("  hook complete on a phone")
        else:
            line.append("  hook cut on a phone", style="yellow")
        line.append(" (estimate)", style="dim")
        rank = f"variant {draft.variant}" if draft.variant else "pinned"
        parts = (draft.lang, rank, draft.hook, draft.template, draft.question)
        line.append("\n" + " · ".join(parts), style="dim")
    if copied:
        line.append("\n")
        if not copied.startswith("nothing"):
            line.append("✓ ", style="green")
        line.append(printable(copied))
    console = Console(stderr=True, highlight=False, markup=False, emoji=False)
    console.print()
    console.print(line, soft_wrap=True)
