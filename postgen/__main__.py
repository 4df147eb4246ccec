"""Run the command line as `python -m postgen`."""

from postgen.cli import main

main()
