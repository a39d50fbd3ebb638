"""The command line: read the arguments, call one function, answer with an exit code."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from game import __version__
from game.words import _


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `lef` with these arguments (default: those of the process); answer its exit code."""
    parser = argparse.ArgumentParser(
        prog="lef", description=_("Oefen met lastige momenten op het werk.")
    )
    parser.add_argument("--version", action="version", version=f"lef {__version__}")
    parser.parse_args(arguments)
    parser.print_help()
    return 0
