"""An icon with a word, and a sentence that says what it stands for."""

from __future__ import annotations

from game.app.art import Art
from game.app.shapes import Canvas
from game.app.theme import Look, Type
from game.app.typeset import SetText, set_text
from game.app.widgets.base import AT_REST, Role, State, Widget

_ICON = 44
_GAP = 16


class IconLine(Widget):
    """The icon at the left; beside it, in bold, the word, and the sentence."""

    role = Role.TEXT

    def __init__(self, art: Art, icon: str, word: str, text: str) -> None:
        super().__init__(name=f"{word}: {text}")
        self.art = art
        self.icon = icon
        self.text = f"*{word}*: {text}"

    def height_for(self, width: int, look: Look) -> int:
        """The height of icon and words."""
        return max(look.with_type(_ICON), self._words(width, look).height)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Icon and words, their middles level."""
        palette, side = look.palette, look.with_type(_ICON)
        icon = self.art.icon(self.icon, side, light=palette.light_icons)
        canvas.blit(icon, (self.rect.x, self.rect.centery - side // 2))
        words = self._words(self.rect.w, look)
        x = self.rect.x + side + look.px(_GAP)
        words.draw(canvas, (x, self.rect.centery - words.height // 2), palette.paper.text)

    def _words(self, width: int, look: Look) -> SetText:
        room = width - look.with_type(_ICON) - look.px(_GAP)
        return set_text(self.text, Type.BODY, look, room)
