"""The picker on the screen: two pages side by side, or one above the other where it is narrow."""

from __future__ import annotations

from collections.abc import Callable

from prompt_toolkit.application import Application, get_app
from prompt_toolkit.data_structures import Point
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.layout import (
    ConditionalContainer,
    FormattedTextControl,
    HSplit,
    Layout,
    UIContent,
    UIControl,
    VSplit,
    Window,
)
from prompt_toolkit.layout.dimension import Dimension
from prompt_toolkit.output import Output
from prompt_toolkit.styles import Style
from prompt_toolkit.utils import get_cwidth

from postgen.cli.picker import pages
from postgen.cli.picker.choosing import Choice, Choosing
from postgen.cli.picker.glances import Glances
from postgen.cli.terminal import printable

WIDE = 90  # columns from which the pages stand side by side
STYLE = Style.from_dict({"bar": "reverse", "dim": "dim", "bold": "bold", "warn": "bold"})
KEYS = (
    "↑↓ angle", "←→ variant", "type to search", "PgUp PgDn scroll", "Enter draft", "Esc leave"
)  # fmt: skip


class Page(UIControl):
    """Show lines that are made for the width; `at` is the line to keep in sight."""

    def __init__(
        self, lines: Callable[[int], list[pages.Line]], at: Callable[[int, int], int]
    ) -> None:
        self._lines = lines
        self._at = at

    def create_content(self, width: int, height: int) -> UIContent:
        """Make the lines."""
        lines: list[StyleAndTextTuples] = [list(line) for line in self._lines(width)] or [[]]
        at = max(0, min(self._at(len(lines), height), len(lines) - 1))
        return UIContent(
            lambda number: lines[number],
            len(lines),
            cursor_position=Point(0, at),
            show_cursor=False,
        )


def application(
    choosing: Choosing, glances: Glances, source: Input, screen: Output
) -> Application[Choice | None]:
    """Make the picker's application; it ends with a choice, or with None."""
    listed = Page(lambda width: pages.rows(choosing, width), lambda _lines, _height: choosing.at)

    def glance(width: int) -> list[pages.Line]:
        choice = choosing.choice
        seen = glances.of(choice) if choice else None
        lines = pages.page(choosing, seen, width, get_cwidth)
        choosing.scrolled = min(choosing.scrolled, max(0, len(lines) - 1))
        return lines[choosing.scrolled :]

    glanced = Page(glance, lambda _lines, _height: 0)
    wide = Condition(lambda: get_app().output.get_size().columns >= WIDE)

    def many() -> Dimension:
        """Give the list the lines that it needs, up to a third of a narrow screen."""
        third = max(3, get_app().output.get_size().rows // 3)
        return Dimension.exact(min(len(choosing.shown) or 1, third))

    head = FormattedTextControl(
        lambda: [("bold", "angle: "), ("", printable(choosing.typed)), ("reverse", " ")]
    )

    def keys() -> list[str]:
        return list(pages.packed(KEYS, get_app().output.get_size().columns))

    foot = FormattedTextControl(lambda: [("class:dim", "\n".join(keys()))])
    side_by_side = VSplit(
        [
            Window(listed, width=Dimension(weight=2)),
            Window(width=1, char="│", style="class:dim"),
            Window(width=1),
            Window(glanced, width=Dimension(weight=3)),
        ]
    )
    stacked = HSplit(
        [
            Window(listed, height=many),
            Window(height=1, char="─", style="class:dim"),
            Window(glanced),
        ]
    )
    body = HSplit(
        [
            Window(head, height=1),
            ConditionalContainer(side_by_side, wide),
            ConditionalContainer(stacked, ~wide),
            Window(foot, height=lambda: Dimension.exact(len(keys()))),
        ]
    )
    app: Application[Choice | None] = Application(
        Layout(body),
        key_bindings=_keys(choosing),
        style=STYLE,
        full_screen=True,
        min_redraw_interval=0.02,  # titles that come in do not keep the keys waiting
        input=source,
        output=screen,
    )
    app.ttimeoutlen = 0.05  # a lone Esc is one at once
    app.timeoutlen = 0.05
    return app


def _keys(choosing: Choosing) -> KeyBindings:
    keys = KeyBindings()

    def bind(names: tuple[str, ...], act: Callable[[KeyPressEvent], object]) -> None:
        for name in names:
            keys.add(name)(lambda event: (act(event), None)[1])

    def scroll(by: int) -> None:
        choosing.scrolled = max(0, choosing.scrolled + by)

    def choose(event: KeyPressEvent) -> None:
        if choosing.choice:
            event.app.exit(result=choosing.choice)

    bind(("up", "c-p"), lambda _: choosing.move(-1))
    bind(("down", "c-n"), lambda _: choosing.move(1))
    bind(("home",), lambda _: choosing.move(-len(choosing.shown)))
    bind(("end",), lambda _: choosing.move(len(choosing.shown)))
    bind(("left", "s-tab"), lambda _: choosing.turn(-1))
    bind(("right", "tab"), lambda _: choosing.turn(1))
    bind(("pageup",), lambda _: scroll(-5))
    bind(("pagedown",), lambda _: scroll(5))
    bind(("backspace",), lambda _: choosing.erase())
    bind(("c-u",), lambda _: choosing.clear())
    bind(("<any>",), lambda event: choosing.write(_letters(event.data)))
    bind(("<bracketed-paste>",), lambda event: choosing.write(_letters(event.data)))
    bind(("enter",), choose)
    bind(("escape", "c-c", "c-d"), lambda event: event.app.exit(result=None))
    return keys


def _letters(typed: str) -> str:
    return "".join(letter for letter in typed if letter.isprintable())
