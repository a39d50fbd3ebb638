"""The trainer's guides, followed to the letter: every piece pasted, every command given.

Run as `python3 -m tests.guides` it renews the output that both guides show.
"""

from __future__ import annotations

import io
import os
import re
import shlex
import tempfile
from collections.abc import Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest import mock

from game.cli.main import main

DOCS = Path(__file__).parents[1] / "docs"
GUIDES = (DOCS / "gids.md", DOCS / "guide.md")
BLOCK = re.compile(
    r"^```(?P<kind>yaml|diff|console|console short)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE
)
TABLE = re.compile(r"^\S.* \([a-z-]+\)\n(?:(?: .*)?\n)+", re.MULTILINE)
"""The figures under a check: a title with its id, and everything further in."""
PROMPT = "$ python3 play.py "


def followed(page: str, folder: Path) -> str:
    """The page with the output that its commands give now, to somebody in this empty folder.

    `yaml` is pasted at the end of the file, `diff` changes lines of it, `console` holds commands;
    `console short` leaves out the table of figures.
    The file is the last one that `new` made; emptied, as the guide says, at the first piece.
    """
    written = ""

    def follow(block: re.Match[str]) -> str:
        nonlocal written
        if block["kind"].startswith("console"):
            said = "".join(_given(block["text"], folder))
            shown = TABLE.sub("…\n", said) if block["kind"].endswith("short") else said
            return f"```{block['kind']}\n{shown}```"
        written = (
            _changed(written, block["text"])
            if block["kind"] == "diff"
            else (f"{written}\n{block['text']}".lstrip("\n"))
        )
        newest = max(folder.glob("*/scenario.yaml"), key=lambda file: file.stat().st_mtime_ns)
        newest.write_text(written, "utf-8")
        return block[0]

    return BLOCK.sub(follow, page)


def _changed(text: str, diff: str) -> str:
    """The text with each piece of this diff changed, wherever it stands; empty lines part them."""
    for piece in diff.split("\n\n"):
        lines = piece.splitlines()
        old, new = (
            "".join(f"{line[1:]}\n" for line in lines if line[0] in signs) for signs in (" -", " +")
        )
        assert old in text, f"the guide changes what is not there:\n{old}"
        text = text.replace(old, new)
    return text


def _given(text: str, folder: Path) -> Iterator[str]:
    """The commands in this text, each with what it says now."""
    for line in text.splitlines():
        if line.startswith(PROMPT):
            yield f"{line}\n{_output(shlex.split(line.removeprefix(PROMPT)), folder)}"


def _output(arguments: list[str], folder: Path) -> str:
    said = io.StringIO()
    alone = {"LEF_DATA": str(folder / "data"), "LEF_SCENARIOS": "", "LEF_LANGUAGE": "nl"}
    told = redirect_stdout(said), redirect_stderr(said)
    with mock.patch.dict(os.environ, alone), chdir(folder), told[0], told[1]:
        main(arguments)
    return said.getvalue().replace("\\", "/")


if __name__ == "__main__":
    for guide in GUIDES:
        with tempfile.TemporaryDirectory() as empty:
            renewed = followed(guide.read_text("utf-8"), Path(empty))
        guide.write_text(renewed, "utf-8", newline="\n")
