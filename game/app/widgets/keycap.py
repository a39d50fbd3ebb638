"""The picture of a key on the keyboard."""

from __future__ import annotations

from pygame import Rect

from game.app import shapes
from game.app.colours import Colour
from game.app.shapes import Canvas
from game.app.theme import RADIUS_KEY, Look, Type
from game.app.typeset import set_text

_SIDE = 34


def keycap_size(look: Look) -> int:
    """The width and height of a key, in real pixels."""
    return look.with_type(_SIDE)


def draw_keycap(canvas: Canvas, rect: Rect, key: str, colour: Colour, look: Look) -> None:
    """A key with its letter or digit, as an outline."""
    shapes.panel(canvas, rect, look.px(RADIUS_KEY), None, edge=colour, edge_width=look.px(2.5))
    letter = set_text(key.upper(), Type.LABEL, look, rect.w)
    letter.draw(
        canvas, (rect.centerx - letter.width // 2, rect.centery - letter.height // 2), colour
    )
