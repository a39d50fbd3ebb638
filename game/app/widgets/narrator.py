"""What the story tells that nobody says."""

from __future__ import annotations

from pygame import Rect

from game.app import shapes
from game.app.motion import WORDS_COME
from game.app.shapes import Canvas
from game.app.text import plain
from game.app.theme import RADIUS_CARD, Look, Type
from game.app.typeset import SetText, set_text
from game.app.widgets.base import AT_REST, Role, State, Widget

WIDEST = 620
_PADDING = 22
_BAR = 6


class NarratorPanel(Widget):
    """A paper panel without a speaker: words behind a saffron bar, no tail."""

    role = Role.TEXT
    arrival = WORDS_COME

    def __init__(self, text: str) -> None:
        super().__init__(name=plain(text))
        self.text = text

    @property
    def spoken(self) -> tuple[str, ...]:
        """Every line."""
        return tuple(plain(self.text).split("\n"))

    def size_for(self, width: int, look: Look) -> tuple[int, int]:
        """The size that hugs the words, no wider than this."""
        text = self._words(min(width, look.with_type(WIDEST)), look)
        return text.width + self._beside(look), text.height + 2 * look.px(_PADDING - 4)

    def height_for(self, width: int, look: Look) -> int:
        """The height at this width."""
        return self.size_for(width, look)[1]

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Shadow, panel, bar, words."""
        surface, radius = look.palette.paper, look.px(RADIUS_CARD)
        shapes.shadow(canvas, self.rect, radius, look)
        shapes.ground(canvas, self.rect, radius, surface, look)
        words = self._words(self.rect.w, look)
        padding, bar = look.px(_PADDING), look.px(_BAR)
        top = self.rect.centery - words.height // 2
        rule = Rect(self.rect.x + padding, top + look.px(3), bar, words.height - look.px(6))
        shapes.panel(canvas, rule, bar // 2, look.palette.accent)
        words.draw(canvas, (rule.right + look.px(14), top), surface.text)

    def _words(self, width: int, look: Look) -> SetText:
        return set_text(self.text, Type.BODY, look, width - self._beside(look))

    def _beside(self, look: Look) -> int:
        return 2 * look.px(_PADDING) + look.px(_BAR) + look.px(14)
