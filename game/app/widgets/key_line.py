"""A line of help: a key, and what it does."""

from __future__ import annotations

from pygame import Rect

from game.app import shapes
from game.app.shapes import Canvas
from game.app.text import plain
from game.app.theme import RADIUS_KEY, Look, Type
from game.app.typeset import SetText, set_line, set_text
from game.app.widgets.base import AT_REST, Role, State, Widget
from game.app.widgets.keycap import keycap_size

_AIR = 11
_GAP = 18


class KeyLine(Widget):
    """The picture of a key, and a sentence. `column` is the width that is kept for keys."""

    role = Role.TEXT

    def __init__(self, key: str, text: str) -> None:
        super().__init__(name=f"{key}: {plain(text)}")
        self.key = key
        self.text = text
        self.column = 0

    def key_width(self, look: Look) -> int:
        """The width of the key."""
        word = set_line(self.key, Type.LABEL, look).width
        return max(keycap_size(look), word + 2 * look.px(_AIR))

    def height_for(self, width: int, look: Look) -> int:
        """The height of key and sentence."""
        return max(keycap_size(look), self._words(width, look).height)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Key and sentence; both begin on the same line."""
        surface, tall, left = look.palette.paper, keycap_size(look), self.rect.x
        cap = Rect(left, self.rect.y, self.key_width(look), tall)
        edge, thick = surface.text, look.px(2.5)
        shapes.panel(canvas, cap, look.px(RADIUS_KEY), None, edge=edge, edge_width=thick)
        word = set_line(self.key, Type.LABEL, look)
        at = (cap.centerx - word.width // 2, cap.centery - word.height // 2)
        word.draw(canvas, at, surface.text)
        drop = max(0, (tall - look.line_px(Type.BODY)) // 2)
        words = self._words(self.rect.w, look)
        words.draw(canvas, (left + self.column + look.px(_GAP), self.rect.y + drop), surface.text)

    def _words(self, width: int, look: Look) -> SetText:
        return set_text(self.text, Type.BODY, look, width - self.column - look.px(_GAP))
