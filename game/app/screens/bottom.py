"""The deck at the bottom of a page: the ways on at the right, and what is said at the left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect

from game.app.layout import content, flow
from game.app.theme import GUTTER, Look
from game.app.widgets.button import Button
from game.app.widgets.grounds import Deck

_AIR = 20


@dataclass(frozen=True, slots=True)
class Bottom:
    """The deck with its buttons in their places; `top` is where its ground begins."""

    deck: Deck
    buttons: tuple[Button, ...]
    top: int
    aside: Rect
    """The room beside the buttons, for a few words; nothing where the buttons need it all."""


def bottom(
    size: tuple[int, int], look: Look, buttons: Sequence[Button], *, aside: int = 0
) -> Bottom:
    """The buttons at the right, the last one outermost; in rows where one row cannot hold them.

    `aside` is the width that is wanted beside them, in real pixels.
    """
    whole = content(size, look)
    gap, air = look.px(GUTTER), look.px(_AIR)
    widths = [min(button.natural_width(look), whole.w) for button in buttons]
    tall = [button.height_for(width, look) for button, width in zip(buttons, widths, strict=True)]
    rows = flow(widths, whole.w, gap)
    heights = [max(tall[index] for index in indexes) for indexes in rows]
    top = size[1] - sum(heights) - look.px(16) * (len(rows) - 1) - 2 * air
    y = top + air
    for indexes, height in zip(rows, heights, strict=True):
        right = whole.right
        for index in reversed(indexes):
            buttons[index].place(Rect(right - widths[index], y, widths[index], height))
            right -= widths[index] + gap
        y += height + look.px(16)
    free = min(button.rect.left for button in buttons) - gap - whole.x
    room = Rect(whole.x, top + air, free, heights[0]) if len(rows) == 1 else Rect(0, 0, 0, 0)
    if room.w < aside:
        room = Rect(0, 0, 0, 0)
    deck = Deck().place(Rect(0, top, size[0], size[1] - top))
    return Bottom(deck, tuple(buttons), top, room)
