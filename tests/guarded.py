"""Runs `lef` and tells what it did to the world: `python tests/guarded.py REPORT ARGUMENT…`.

Python itself is asked, by an audit hook: every socket, every file opened for writing, everything
made, renamed or removed. What is written to REPORT is one JSON list of [what, which].
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

_MADE = {"os.mkdir": 0, "os.rename": 1, "os.remove": 0, "os.rmdir": 0, "os.truncate": 0}
_MADE |= {"os.symlink": 1, "os.link": 1, "shutil.copyfile": 1, "shutil.move": 1}
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
did: list[tuple[str, str]] = []


def watch(event: str, given: tuple[Any, ...]) -> None:
    """Remember what goes out of the process."""
    if event.startswith(("socket.", "http.", "urllib.", "ssl.", "ftplib.", "smtplib.")):
        did.append((event, repr(given)))
    elif event == "open" and _writes(given[1], given[2]) and not isinstance(given[0], int):
        did.append(("write", os.fsdecode(given[0])))
    elif event in _MADE and not isinstance(given[_MADE[event]], int):
        did.append((event, os.fsdecode(given[_MADE[event]])))


def _writes(mode: str | None, flags: int | None) -> bool:
    if mode is not None:
        return any(sign in mode for sign in "wax+")
    return bool((flags or 0) & _WRITES)


if __name__ == "__main__":
    report, arguments = sys.argv[1], sys.argv[2:]
    sys.addaudithook(watch)
    from game.cli import main

    try:
        code: object = main(arguments)
    except SystemExit as stopped:
        code = stopped.code
    seen = list(did)
    with open(report, "w", encoding="utf-8") as file:  # noqa: PTH123
        json.dump(seen, file)
    sys.exit(int(str(code or 0)))
