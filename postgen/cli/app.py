"""The table of commands, and the one boundary where errors become words and an exit code."""

import errno
import importlib
import inspect
import os
import sys
from contextlib import suppress
from typing import Annotated, Any, NamedTuple, NoReturn

import typer
import typer.core
import typer.main

from postgen.errors import PostgenError

FINE, FOUND, COULD_NOT_RUN, INTERRUPTED = 0, 1, 2, 130
COMPLETION = "_POSTGEN_COMPLETE"  # set by a shell's script when somebody presses TAB


class Entry(NamedTuple):
    """Say where a command's function stands, and what it does, without importing it."""

    module: str
    function: str
    help: str


COMMANDS = {
    "draft": Entry("postgen.cli.draft", "draft", "Compose a post, check it, print it, copy it."),
    "check": Entry(
        "postgen.cli.check",
        "check",
        "Check any text: LinkedIn's limits, what a paste keeps, its source, the prose.",
    ),
    "validate": Entry("postgen.cli.validate", "validate", "Name every fault of a workspace."),
    "list-angles": Entry("postgen.cli.lists", "list_angles", "List the angles."),
    "list-quotes": Entry("postgen.cli.lists", "list_quotes", "List the quotes of the sources."),
    "list-figures": Entry("postgen.cli.lists", "list_figures", "List the figures of the sources."),
    "list-claims": Entry("postgen.cli.lists", "list_claims", "List the claims of the sources."),
    "list-templates": Entry("postgen.cli.lists", "list_templates", "List the templates."),
    "list-drafts": Entry("postgen.cli.drafts", "list_drafts", "List the drafts that you edited."),
    "init": Entry("postgen.cli.init", "init", "Make a workspace that drafts at once."),
    "doctor": Entry("postgen.cli.doctor", "doctor", "Say what works here, and what to do next."),
    "completion": Entry("postgen.cli.completion", "completion", "Print a shell's completion."),
    "schema": Entry("postgen.cli.schema", "print_schema", "Print JSON Schemas, for editors."),
}


class Commands(typer.core.TyperGroup):
    """Look commands up in the table, so that a run imports only the one it is for."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Give the commands in the table's order."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Build the named command, or None where there is none."""
        entry = COMMANDS.get(cmd_name)
        if entry is None:
            return None
        function = getattr(importlib.import_module(entry.module), entry.function)
        app = typer.Typer(rich_markup_mode=None, add_completion=False)
        app.command(cmd_name, help=f"{entry.help}\n\n{inspect.cleandoc(function.__doc__)}")(
            function
        )
        return typer.main.get_command(app)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command that is asked for, or name the nearest."""
        named = bool(args) and not args[0].startswith("-") and not ctx.resilient_parsing
        if named and args[0] not in COMMANDS:
            from postgen.cli.ask import unknown

            raise unknown("command", args[0], COMMANDS)
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        """Offer the table's commands, without importing them."""
        if incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        from typer._click.shell_completion import CompletionItem

        found = {name: e.help for name, e in COMMANDS.items() if name.startswith(incomplete)}
        return [CompletionItem(name, help=said) for name, said in found.items()]

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write the table's lines into the help."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.help) for name, entry in COMMANDS.items()])

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run; tell what the user can mend in three lines at most, without a traceback."""
        if COMPLETION in os.environ:
            from postgen.cli.shells import ready

            ready()
        try:
            return super().main(*args, **kwargs)
        except PostgenError as error:
            tell(error)
            sys.exit(COULD_NOT_RUN)
        except OSError as error:
            leave_after(error)

    def invoke(self, ctx: Any) -> Any:
        """Run the command; typer would call an interruption a failure."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise Interrupted from None


class Interrupted(BaseException):
    """Carry a Ctrl-C past typer."""


def tell(error: PostgenError) -> None:
    """Print what is wrong, where, and what to do next, on stderr; how much more there is, too."""
    from postgen.cli.terminal import printable

    where = f"{error.where}: " if error.where else ""
    lines = [f"postgen: {where}{error.what}"]
    excerpt = getattr(error, "excerpt", "")
    if excerpt:
        lines += ["  " + line for line in excerpt.splitlines()]
    if error.hint:
        lines.append(f"  hint: {error.hint}")
    more = len(getattr(error, "problems", ())) - 1
    if more > 0:
        faults = f"{more} more faults" if more > 1 else "one more fault"
        lines.append(f"  {faults} in this file: `postgen validate` names all of them")
    with suppress(OSError):  # nobody listens, and the code still tells
        sys.stderr.write("\n".join(printable(line) for line in lines) + "\n")
        sys.stderr.flush()


def leave_after(error: OSError) -> NoReturn:
    """Exit after a failure of the system: quietly where the reader has gone, else with its words.

    Raises the error again where it does not come from writing or reading what the user named.
    """
    if error.errno == errno.EPIPE:
        # What is still buffered has no reader either: Python would complain on the way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FOUND)
    tell(
        PostgenError(
            f"the system refused: {error.strerror or error}",
            where=str(error.filename or ""),
            hint="free some space or name another place, then run it again",
        )
    )
    os._exit(COULD_NOT_RUN)


def version(wanted: bool) -> None:
    """Print the version and leave."""
    if wanted:
        from postgen import __version__

        sys.stdout.write(f"postgen {__version__}\n")
        raise typer.Exit


application = typer.Typer(
    cls=Commands,
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@application.callback()
def postgen(
    _version: Annotated[
        bool,
        typer.Option("--version", callback=version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Turn what was said in a long interview into LinkedIn posts that stay true to it."""


def run() -> None:
    """Run the application on the process's own arguments and streams."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by whoever started the run
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w"))
    for stream in (sys.stdout, sys.stderr):
        # The same bytes whatever the locale; and a line's end is one character everywhere.
        stream.reconfigure(encoding="utf-8", newline="\n", errors="backslashreplace")  # type: ignore[union-attr]
    code: object = FINE
    try:
        application(prog_name="postgen")
    except SystemExit as leaving:
        code = leaving.code
    except (Interrupted, KeyboardInterrupt):
        sys.stderr.write("\nstopped\n")
        code = INTERRUPTED
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):
            stream.flush()
    # Taking the interpreter down module by module would cost as much as composing a post.
    os._exit(code if isinstance(code, int) else FINE if code is None else COULD_NOT_RUN)
