"""Read a template, hold it to a short list of nodes, and render posts with it.

Templates may come from strangers. The list is short so that the cost of rendering is bounded by the
template's and the angle's length, and so that a post never gets shorter when a beat is added, which
choosing the beats relies on: that is why `if` asks only whether something is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from postgen.drafting.piece import MARKS, Printed, bare
from postgen.errors import WorkspaceError

if TYPE_CHECKING:
    from jinja2 import Template, nodes

BEAT_LISTS = (
    "beats", "body", "facts", "mechanisms", "quotes", "turns", "stakes", "readings", "items",
)  # fmt: skip
LISTS = (*BEAT_LISTS, "series")
SINGLES = ("hook", "setting", "question", "hashtags")
MOST_OUTPUT = 20_000  # characters of a post
MOST_NODES = 2_000  # of a template's tree
_TAGS = {"Assign": "set", "AssignBlock": "set", "CallBlock": "call", "FilterBlock": "filter"}
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")
_LINE_ENDS = re.compile(r"[ \t]+\n")


class UnfitError(WorkspaceError):
    """Refuse an angle in a template."""

    def __init__(self, template: str, what: str, hint: str) -> None:
        super().__init__(what, hint=hint)
        self.template = template


class Shape:
    """Hold one template, ready to render; `name` is its file's, without the ending."""

    def __init__(self, name: str, template: Template) -> None:
        self.name = name
        self._template = template

    def render(self, context: Mapping[str, Any], most: int = MOST_OUTPUT) -> str:
        """Render with blank lines that never run on; marks stay in.

        Raises UnfitError where the template asks for what the angle lacks, or writes too much.
        """
        from jinja2 import TemplateError

        chunks: list[str] = []
        length = 0
        try:
            for chunk in self._template.root_render_func(self._template.new_context(dict(context))):
                chunks.append(chunk)
                length += len(chunk)
                if length > 2 * most:
                    break
        except TemplateError as fault:
            msg = f"template {self.name!r} cannot be filled: {fault.message}"
            hint = "the angle lacks what the template asks for: add it, or choose another template"
            raise UnfitError(self.name, msg, hint) from None
        text = _BLANK_LINES.sub("\n\n", _LINE_ENDS.sub("\n", "".join(chunks))).strip("\n ")
        if length > most and len(bare(text)) > most:
            msg = f"template {self.name!r} writes more than {most:,} characters"
            raise UnfitError(self.name, msg, "shorten it: a post holds a seventh of that")
        return text


def read_template(name: str, source: str, path: str) -> Shape:
    """Compile a template.

    Raises WorkspaceError, with `path:line:column`, for what the short list does not hold.
    """
    from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    for sign in MARKS:
        if sign in source:
            line = source.count("\n", 0, source.index(sign)) + 1
            raise _fault("a character of Unicode's private use area", path, line, source)
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=_printed
    )
    environment.globals.clear()
    try:
        tree = environment.parse(source)
        _hold(tree)
        code = environment.compile(tree, name, path)
    except _NotAllowed as fault:
        raise _fault(fault.args[0], path, fault.line, source, fault.word, fault.hint) from None
    except TemplateSyntaxError as fault:
        raise _fault(fault.message or "it does not parse", path, fault.lineno, source) from None
    except TemplateError as fault:
        raise _fault(str(fault), path, 1, source) from None
    except (RecursionError, MemoryError):
        raise _fault("it is nested too deeply", path, 1, source) from None
    return Shape(name, environment.template_class.from_code(environment, code, {}))


def _printed(value: object) -> object:
    return value.marked if isinstance(value, Printed) else value


class _NotAllowed(Exception):
    def __init__(self, what: str, line: int | None, word: str = "", hint: str = "") -> None:
        super().__init__(what)
        self.line = line or 1  # some nodes know no line
        self.word = word
        self.hint = hint


def _hold(tree: nodes.Template) -> None:
    """Raise _NotAllowed at the first node that is not on the short list."""
    count = 0
    waiting: list[tuple[nodes.Node, str]] = [(node, "") for node in reversed(tree.body)]
    while waiting:
        node, target = waiting.pop()
        count += 1 + len(getattr(node, "nodes", ()))
        if count > MOST_NODES:
            msg = f"more than {MOST_NODES:,} parts"
            raise _NotAllowed(msg, node.lineno)
        waiting += [(inner, name) for inner, name in reversed(list(_inside(node, target)))]


def _inside(node: nodes.Node, target: str) -> Iterable[tuple[nodes.Node, str]]:
    """Check a statement and give the statements inside it; `target` is the loop's name, if any."""
    from jinja2 import nodes

    if isinstance(node, nodes.Output):
        for value in node.nodes:
            if not isinstance(value, nodes.TemplateData) and not _is_printable(value, target):
                raise _refused(value, "printed")
    elif isinstance(node, nodes.For):
        plain = isinstance(node.target, nodes.Name) and isinstance(node.iter, nodes.Name)
        if not plain or node.recursive or node.test or node.else_ or target:
            msg = "a loop is {% for beat in LIST %}, with nothing else in it and in no other loop"
            raise _NotAllowed(msg, node.lineno)
        if node.iter.name not in LISTS:  # type: ignore[attr-defined]
            raise _refused(node.iter, "looped over")
        name = node.target.name  # type: ignore[attr-defined]
        if name in (*LISTS, *SINGLES, "labels", "loop"):
            msg = f"a loop's own name cannot be {name!r}"
            raise _NotAllowed(msg, node.lineno)
        return [(inner, name) for inner in node.body]
    elif isinstance(node, nodes.If):
        if (
            not _is_test(node.test, target)
            or (node.else_ and not _on_loop(node.test))
            or node.elif_
        ):
            msg = (
                "`if` asks whether one of "
                f"{', '.join(LISTS)} is there, or for loop.first and loop.last (these alone may "
                "have an `else`)"
            )
            raise _NotAllowed(msg, node.lineno)
        if _on_loop(node.test) and not all(map(_is_literal, (*node.body, *node.else_))):
            msg = "between {% if loop.first %} or loop.last and its end stand words alone"
            raise _NotAllowed(msg, node.lineno)
        return [(inner, target) for inner in (*node.body, *node.else_)]
    else:
        what = _TAGS.get(type(node).__name__, type(node).__name__.lower())
        msg = f"{what!r} is not allowed in a template: text, {{{{ output }}}}, `if` and `for` are"
        raise _NotAllowed(msg, node.lineno, what)
    return ()


def _is_printable(node: nodes.Node, target: str) -> bool:
    from jinja2 import nodes

    if isinstance(node, nodes.Name):
        return node.name in SINGLES or (bool(target) and node.name == target)
    if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
        owner = node.node.name
        if owner == "labels":
            return True
        if owner == "loop":
            return bool(target) and node.attr == "index"
        return bool(target) and owner == target and node.attr == "item"
    return False


def _is_literal(node: nodes.Node) -> bool:
    from jinja2 import nodes

    return isinstance(node, nodes.Output) and all(
        isinstance(value, nodes.TemplateData) for value in node.nodes
    )


def _is_test(node: nodes.Node, target: str) -> bool:
    from jinja2 import nodes

    if isinstance(node, nodes.Name):
        return node.name in LISTS
    return bool(target) and _on_loop(node)


def _on_loop(node: nodes.Node) -> bool:
    from jinja2 import nodes

    if isinstance(node, nodes.Not):
        node = node.node
    return (
        isinstance(node, nodes.Getattr)
        and isinstance(node.node, nodes.Name)
        and node.node.name == "loop"
        and node.attr in ("first", "last")
    )


def _refused(node: nodes.Node, how: str) -> _NotAllowed:
    from difflib import get_close_matches

    from jinja2 import nodes

    known = {
        "printed": (*SINGLES, "labels.NAME", "the loop's own name", "its .item", "loop.index"),
        "looped over": LISTS,
    }[how]
    name = node.name if isinstance(node, nodes.Name) else ""
    near = get_close_matches(name, known, 1, 0.6)
    msg = f"{repr(name) if name else 'this'} cannot be {how}: {', '.join(known)} can"
    return _NotAllowed(msg, node.lineno, name, f"did you mean {near[0]!r}?" if near else "")


def _fault(
    what: str, path: str, line: int, source: str, word: str = "", hint: str = ""
) -> WorkspaceError:
    lines = source.split("\n")
    excerpt = lines[line - 1] if 0 < line <= len(lines) else ""
    found = re.search(rf"\b{re.escape(word)}\b", excerpt) if word else None
    column = (found.start() if found else len(excerpt) - len(excerpt.lstrip())) + 1
    return WorkspaceError(
        f"the template does not hold: {what}",
        where=f"{path}:{line}:{column}",
        hint=hint or "docs/template.md lists what a template may hold",
        excerpt=f"{excerpt}\n{' ' * (column - 1)}^" if excerpt.strip() else "",
    )
