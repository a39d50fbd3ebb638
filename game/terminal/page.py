"""Plain lines of text, wrapped to the terminal."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Callable
from typing import TextIO

WIDEST = 76


class Page:
    """Writes paragraphs to a stream, wrapped and indented; signs it cannot write are replaced."""

    def __init__(self, stream: TextIO) -> None:
        """Write to this stream."""
        self._stream = stream
        self._width = min(WIDEST, shutil.get_terminal_size().columns)
        encoding = getattr(stream, "encoding", None) or "utf-8"
        self._full, self._empty = ("■", "□") if _can_write("■□", encoding) else ("#", ".")
        self._encoding = encoding

    def paragraph(self, text: str = "", indent: str = "", first: str | None = None) -> None:
        """One paragraph; `first` takes the place of the indent on its first line."""
        lines = textwrap.wrap(
            text.replace("*", ""),
            self._width,
            initial_indent=indent if first is None else first,
            subsequent_indent=indent,
        )
        for line in lines or [""]:
            self._write(line)

    def item(self, text: str, mark: str = "-") -> None:
        """One item of a list, its lines under each other behind the mark."""
        first = f"  {mark} "
        self.paragraph(text, indent=" " * len(first), first=first)

    def heading(self, text: str) -> None:
        """A line that stands out."""
        self._write("")
        self._write(text)
        self._write("-" * min(len(text), self._width))

    def blocks(self, full: int, of: int) -> str:
        """Countable blocks, e.g. ■■■□□."""
        return self._full * full + self._empty * (of - full)

    def _write(self, line: str) -> None:
        safe = line.encode(self._encoding, errors="replace").decode(self._encoding)
        self._stream.write(f"{safe}\n")
        self._stream.flush()


Ask = Callable[[], str]
"""Gives the next line that the player types; raises EOFError when there is none."""


def _can_write(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
