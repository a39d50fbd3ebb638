"""Colour in a terminal; nothing but text anywhere else."""

from __future__ import annotations

import os
from typing import TextIO

BOLD, FAINT, RED, YELLOW, BLUE = "1", "2", "31", "33", "36"


def is_terminal(stream: TextIO) -> bool:
    """Whether somebody looks at this stream, and not a file or another program."""
    return stream.isatty()


def has_colour(stream: TextIO) -> bool:
    """Whether colour is wanted there: a terminal that knows it, and no `NO_COLOR`."""
    knows = os.name != "nt" or "WT_SESSION" in os.environ or "TERM" in os.environ
    wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return is_terminal(stream) and knows and wanted


def painted(text: str, code: str, stream: TextIO) -> str:
    """This text in this colour, where the stream shows colours."""
    return f"\x1b[{code}m{text}\x1b[0m" if has_colour(stream) else text
