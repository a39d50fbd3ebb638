"""Where what a command made goes: to standard output as it is, or whole into a file."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from game.cli import exits
from game.cli.shelf import say
from game.words import _


def deliver(text: str, out: Path | None) -> int:
    """Write the text, as UTF-8 whatever the terminal speaks; answers the exit code."""
    data = text.encode("utf-8")
    if out is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return exits.DONE
    try:
        _write(data, out)
    except OSError:
        return cannot_write(out)
    return exits.DONE


def deliver_together(files: Mapping[str, bytes], folder: Path) -> bool:
    """Write all of these files in a folder, or none: whether it went well.

    Each is written whole under another name first, so that a full disk leaves what was there.
    """
    beside = {name: folder / f".{name}.{os.getpid()}" for name in files}
    is_new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            beside[name].write_bytes(data)
        for name in files:
            beside[name].replace(folder / name)
    except OSError:
        with suppress(OSError):
            for path in beside.values():
                path.unlink(missing_ok=True)
            if is_new:
                folder.rmdir()
        return False
    return True


def cannot_write(out: Path) -> int:
    """Say that this cannot be written; answers the exit code."""
    say(
        _(
            "Lef kan '{name}' niet schrijven. Kijk of de map bestaat en of je er mag schrijven."
        ).format(name=out)
    )
    return exits.WRONG_USE


def _write(data: bytes, out: Path) -> None:
    """Whole or not at all: who looks meanwhile sees the old file or the new one."""
    if out.exists() and not out.is_file():  # a pipe or a device cannot be replaced
        out.write_bytes(data)
        return
    beside = out.with_name(f".{out.name}.{os.getpid()}")
    try:
        beside.write_bytes(data)
        beside.replace(out)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise
