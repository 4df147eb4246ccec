"""The command line: one module a command; it parses, loads, calls the core, prints, exits."""


def main() -> None:
    """Run the command line and exit with its code."""
    import gc

    gc.disable()  # one command lives too short to make garbage worth a search; a tenth of the start
    from postgen.cli.app import run

    run()
