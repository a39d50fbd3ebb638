"""Where what a command made goes: to standard output as it is, or whole into a file."""

from __future__ import annotations

import sys
from pathlib import Path

from game.cli import exits
from game.cli.shelf import say
from game.words import _
from game.writing import replace_file


def deliver(text: str, out: Path | None) -> int:
    """Write the text, as UTF-8 whatever the terminal speaks; answers the exit code."""
    data = text.encode("utf-8")
    if out is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return exits.DONE
    try:
        if out.exists() and not out.is_file():  # a pipe or a device cannot be replaced
            out.write_bytes(data)
        else:
            replace_file(out, data)
    except OSError:
        return cannot_write(out)
    return exits.DONE


def cannot_write(out: Path) -> int:
    """Say that this cannot be written; answers the exit code."""
    say(
        _(
            "Lef kan '{name}' niet schrijven. Kijk of de map bestaat en of je er mag schrijven."
        ).format(name=out)
    )
    return exits.WRONG_USE
