"""Input and output that a sign or a shut door cannot break."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper


def make_safe() -> None:
    """Replace signs that a console does not know; where there is no console, talk to nobody.

    There is none where Windows starts a program without one, and where the caller closed it.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode, encoding="utf-8"))
        elif isinstance(stream, TextIOWrapper) and stream.errors in ("strict", "surrogateescape"):
            stream.reconfigure(errors="replace")


def give_up_output() -> None:
    """Nobody reads on, or nothing can be written: keep Python from trying again at its exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
