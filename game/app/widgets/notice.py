"""Something that is wrong, said in a card of its own: what, the sentence, and where."""

from __future__ import annotations

from pygame import Rect

from game.app import shapes
from game.app.shapes import Canvas
from game.app.text import plain
from game.app.theme import RADIUS_CARD, Look, Type
from game.app.typeset import SetText, readable_width, set_text
from game.app.widgets.base import AT_REST, Role, State, Widget

_PADDING = 20
_BETWEEN = 6


class Notice(Widget):
    """A title, a sentence and a quiet last line behind a bar; nothing to press."""

    role = Role.TEXT

    def __init__(self, title: str, sentence: str, where: str) -> None:
        super().__init__(
            name=". ".join(plain(part).rstrip(".") for part in (title, sentence, where))
        )
        self.title = title
        self.sentence = sentence
        self.where = where

    def height_for(self, width: int, look: Look) -> int:
        """The height of the three texts at this width."""
        texts = self._texts(width, look)
        between = (len(texts) - 1) * look.px(_BETWEEN)
        return sum(text.height for text in texts) + between + 2 * look.px(_PADDING)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The card, its bar, its texts."""
        surface = look.palette.note
        radius = look.px(RADIUS_CARD)
        shapes.ground(canvas, self.rect, radius, surface, look)
        padding, bar = look.px(_PADDING), look.px(6)
        rule = Rect(self.rect.x + padding, self.rect.y + padding, bar, self.rect.h - 2 * padding)
        shapes.panel(canvas, rule, bar // 2, look.palette.bad)
        y = rule.y
        colours = (surface.text, surface.text, surface.second)
        for text, colour in zip(self._texts(self.rect.w, look), colours, strict=True):
            text.draw(canvas, (rule.right + look.px(14), y), colour)
            y += text.height + look.px(_BETWEEN)

    def _texts(self, width: int, look: Look) -> tuple[SetText, SetText, SetText]:
        room = width - 2 * look.px(_PADDING) - look.px(20)
        room = min(room, round(readable_width(Type.BODY, look) * 1.4))
        return (
            set_text(self.title, Type.STRONG, look, room),
            set_text(self.sentence, Type.BODY, look, room),
            set_text(self.where, Type.NOTE, look, room),
        )
