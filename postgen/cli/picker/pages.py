"""The picker's two pages as lines of styled words, for a width: pure, so that they can be tried."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from postgen.cli.picker.choosing import Choosing
from postgen.cli.picker.glances import Glance
from postgen.cli.terminal import printable

Line = list[tuple[str, str]]  # style, words
Cells = Callable[[str], int]  # how many cells of a terminal a text takes

BAR, DIM, BOLD, WARN = "class:bar", "class:dim", "class:bold", "class:warn"


def rows(choosing: Choosing, width: int) -> list[Line]:
    """Give the list of angles, each on a line: its title, or its id until that is known."""
    shown = choosing.shown
    if not shown:
        return [[(DIM, "no angle has these words")]]
    lines = []
    at = choosing.at
    for place, angle in enumerate(shown):
        title = cut(printable(choosing.titles.get(angle, angle)), width - 2)
        here = place == at
        lines.append([(BAR if here else "", f"{'›' if here else ' '} {title}".ljust(width))])
    return lines


def page(choosing: Choosing, glance: Glance | None, width: int, cells: Cells) -> list[Line]:
    """Give the draft under the bar: what a phone shows of it, the rest dimmed, how it stands."""
    choice = choosing.choice
    if choice is None:
        return []
    if glance is None:
        return [[(BOLD, choice.angle)], [], [(DIM, "…")]]
    if glance.fault:
        lines: list[Line] = [[(BOLD, choice.angle)], []]
        for said in glance.fault:
            lines += [[(WARN, line)] for line in wrapped(said, width, cells)]
        return lines
    where = f"variant {min(choice.variant, glance.variants)} of {glance.variants}"
    lines = [[(BOLD, choice.angle), (DIM, f"  {where}")]]
    for said in (glance.parts, glance.standing):
        lines += [[(DIM, line)] for line in wrapped(said, width, cells)]
    lines.append([])
    for said in glance.head:
        lines += [[("", line)] for line in wrapped(said, width, cells)] or [[]]
    if glance.label:
        last = "".join(words for _, words in lines[-1])
        if cells(f"{last} {glance.label}") > width:
            lines.append([(DIM, glance.label)])
        else:
            lines[-1] = [*lines[-1], (DIM, f" {glance.label}")]
    for said in glance.rest.split("\n"):
        lines += [[(DIM, line)] for line in wrapped(said, width, cells)] or [[]]
    return lines


def cut(text: str, width: int) -> str:
    """Give what fits of a text, with the sign that there is more."""
    return text if len(text) <= width else text[: max(width - 1, 0)].rstrip() + "…"


def packed(items: Iterable[str], width: int) -> Iterator[str]:
    """Lay items out in as few lines as hold them in their order, each whole."""
    line = ""
    for item in items:
        longer = f"{line}  {item}" if line else item
        if line and len(longer) > width:
            yield line
            longer = item
        line = longer
    if line:
        yield line


def wrapped(text: str, width: int, cells: Cells) -> Iterator[str]:
    """Break a line of text between words, and a word that is wider than the page inside it."""
    line = ""
    for word in printable(text).split(" "):
        longer = f"{line} {word}" if line else word
        if cells(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        line = ""
        for letter in word:
            if line and cells(line + letter) > width:
                yield line
                line = ""
            line += letter
    if line:
        yield line
