"""Pages of words: widgets under each other in one column, or in two."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game.app.layout import inset
from game.app.theme import Look
from game.app.widgets.base import Widget
from game.app.widgets.grounds import Sheet


def under_each_other(
    widgets: Sequence[Widget], left: int, top: int, width: int, look: Look, gap: int = 14
) -> int:
    """Place them in a column; the y at which the last one ends."""
    y = top
    for widget in widgets:
        height = widget.height_for(width, look)
        widget.place(Rect(left, y, width, height))
        y += height + look.px(gap)
    return y - look.px(gap) if widgets else y


def on_sheet(
    widgets: Sequence[Widget],
    sheet: Sheet,
    box: Rect,
    look: Look,
    *,
    padding: int = 28,
    gap: int = 14,
) -> list[Widget]:
    """The same on a sheet at the top of the box, as tall as they need."""
    inner = inset(box, look.px(padding), look.px(padding - 4))
    end = under_each_other(widgets, inner.x, inner.y, inner.w, look, gap)
    sheet.place(Rect(box.x, box.y, box.w, end + look.px(padding - 4) - box.y))
    return [sheet, *widgets]


def fits_two_columns(width: int, look: Look) -> bool:
    """Whether two columns of readable text stand beside each other here."""
    return width >= 2 * look.with_type(480)
