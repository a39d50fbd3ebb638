"""A quiet line beside the story: an inner voice, or a notice from the game."""

from __future__ import annotations

from game.app import shapes
from game.app.colours import SurfaceName
from game.app.motion import WORDS_COME
from game.app.shapes import Canvas
from game.app.text import plain
from game.app.theme import Look, Type
from game.app.typeset import SetText, set_text
from game.app.widgets.base import AT_REST, Role, State, Widget

WIDEST = 560
_PADDING = (24, 12)


class Aside(Widget):
    """Small words on a round panel, without a speaker."""

    role = Role.TEXT
    arrival = WORDS_COME

    def __init__(self, text: str, surface: SurfaceName = "thought") -> None:
        super().__init__(name=plain(text))
        self.text = text
        self.surface = surface

    def size_for(self, width: int, look: Look) -> tuple[int, int]:
        """The size that hugs the words, no wider than this."""
        words = self._words(min(width, look.with_type(WIDEST)), look)
        return words.width + 2 * look.px(_PADDING[0]), words.height + 2 * look.px(_PADDING[1])

    def height_for(self, width: int, look: Look) -> int:
        """The height at this width."""
        return self.size_for(width, look)[1]

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Panel and words."""
        surface = look.palette.surface(self.surface)
        words = self._words(self.rect.w, look)
        radius = min(self.rect.h // 2, look.px(28))
        shapes.ground(canvas, self.rect, radius, surface, look)
        at = (self.rect.x + look.px(_PADDING[0]), self.rect.centery - words.height // 2)
        words.draw(canvas, at, surface.text)

    def _words(self, width: int, look: Look) -> SetText:
        return set_text(self.text, Type.NOTE, look, width - 2 * look.px(_PADDING[0]))
