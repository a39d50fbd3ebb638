"""The grade that a client gives, once, at the end: a stamp over a corner of the letter."""

from __future__ import annotations

import math

from pygame import Rect

from game.app import shapes
from game.app.colours import Colour
from game.app.shapes import Canvas
from game.app.theme import Look, Type
from game.app.typeset import set_line, set_text
from game.app.widgets.base import AT_REST, Role, State, Widget

_SIZE = 176
_RIM = 18
"""Units between the words and the outside of the ring."""


class GradeStamp(Widget):
    """A round stamp: the number, and under it whose number it is."""

    role = Role.TEXT

    def __init__(self, grade: str, label: str, *, good: bool | None = None) -> None:
        super().__init__(name=f"{label}: {grade}")
        self.grade = grade
        self.label = label
        self.good = good

    def size(self, look: Look) -> int:
        """The width and height of the ring around the words, in real pixels."""
        number = set_line(self.grade, Type.STAMP, look)
        label = set_line(self.label, Type.LABEL, look)
        corner = math.hypot(label.width / 2, (number.height + label.height / 2) / 2)
        words = max(number.width + look.px(64), 2 * (round(corner) + look.px(_RIM)))
        return max(look.px(_SIZE), words)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The ring in the colour of the path, the words in it."""
        palette, colour = look.palette, self._colour(look)
        side = min(self.rect.size)
        circle = Rect(0, 0, side, side)
        circle.center = self.rect.center
        shapes.panel(canvas, circle, side // 2, palette.card.fill)
        inner = circle.inflate(-2 * look.px(3), -2 * look.px(3))
        shapes.panel(canvas, inner, inner.w // 2, None, edge=colour, edge_width=look.px(7))
        number = set_text(self.grade, Type.STAMP, look, side)
        label = set_text(self.label, Type.LABEL, look, side)
        top = circle.centery - (number.height + label.height) // 2
        number.draw(canvas, (circle.centerx - number.width // 2, top), colour)
        at = (circle.centerx - label.width // 2, top + number.height - look.px(2))
        label.draw(canvas, at, colour)

    def _colour(self, look: Look) -> Colour:
        if self.good is None:
            return look.palette.card.text
        return look.palette.good if self.good else look.palette.bad
