"""Tables that read as tables: rows and columns of words, aligned for the eye."""

from __future__ import annotations

NOTHING = "-"
"""A cell in which nothing happens."""


def read_table(text: str) -> dict[str, dict[str, str]]:
    """Per row, per column: the word in the cell. Cells with `NOTHING` are left out."""
    header, *rows = (line.split() for line in text.strip().splitlines())
    return {
        row: {
            column: cell for column, cell in zip(header[1:], cells, strict=True) if cell != NOTHING
        }
        for row, *cells in rows
    }
