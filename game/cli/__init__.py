"""The command line: read the arguments, call one function, answer with an exit code."""

from game.cli.main import main

__all__ = ["main"]
