"""The words of something that can be set: what it is, and under it what that does."""

from __future__ import annotations

from pygame import Rect

from game.app.colours import Surface
from game.app.shapes import Canvas
from game.app.theme import Look, Type
from game.app.typeset import SetText, set_text


class Label:
    """A strong line, and a note under it where there is one."""

    def __init__(self, text: str, note: str = "") -> None:
        self.text = text
        self.note = note

    def height_for(self, width: int, look: Look) -> int:
        """The height of all lines at this width."""
        return sum(words.height for words in self._words(width, look))

    def draw(self, canvas: Canvas, box: Rect, look: Look, surface: Surface) -> None:
        """The lines at the left of the box, in the middle of its height."""
        words = self._words(box.w, look)
        y = box.centery - sum(part.height for part in words) // 2
        for part, colour in zip(words, (surface.text, surface.second), strict=False):
            part.draw(canvas, (box.x, y), colour)
            y += part.height

    def _words(self, width: int, look: Look) -> list[SetText]:
        parts = [set_text(self.text, Type.STRONG, look, width)]
        return [*parts, set_text(self.note, Type.NOTE, look, width)] if self.note else parts
