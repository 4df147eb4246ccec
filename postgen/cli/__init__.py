"""The command line: one module a command; it parses, loads, calls the core, prints, exits."""


def main() -> None:
    """Run the command line and exit with its code."""
    import gc
    import os

    gc.disable()  # one command lives too short to make garbage worth a search; a tenth of the start
    try:
        from postgen.cli.app import run

        run()
    except KeyboardInterrupt:
        os._exit(130)  # the rest was not yet there to say so
