"""A headline on a strip of paper over a picture."""

from __future__ import annotations

from game.app import shapes
from game.app.colours import Colour
from game.app.shapes import Canvas
from game.app.theme import RADIUS_PILL, Look, Type
from game.app.typeset import SetText, set_text
from game.app.widgets.base import AT_REST, Role, State, Widget


class HeadlinePill(Widget):
    """The one thing that a page says, in the middle of a pill."""

    role = Role.HEADING

    def __init__(self, text: str, colour: Colour | None = None) -> None:
        super().__init__(name=text)
        self.text = text
        self.colour = colour

    def size_for(self, width: int, look: Look) -> tuple[int, int]:
        """The size that hugs the words, no wider than this."""
        words = self._words(width, look)
        height = max(look.px(76), words.height + look.px(24))
        return words.width + 2 * look.px(40), height

    def height_for(self, width: int, look: Look) -> int:
        """The height at this width."""
        return self.size_for(width, look)[1]

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Shadow, pill, words."""
        surface, radius = look.palette.paper, look.px(RADIUS_PILL)
        shapes.shadow(canvas, self.rect, radius, look)
        shapes.ground(canvas, self.rect, radius, surface, look)
        words = self._words(self.rect.w, look)
        at = (self.rect.centerx - words.width // 2, self.rect.centery - words.height // 2)
        words.draw(canvas, at, self.colour or surface.text)

    def _words(self, width: int, look: Look) -> SetText:
        return set_text(self.text, Type.H1, look, width - 2 * look.px(40))
