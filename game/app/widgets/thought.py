"""What somebody thought and did not say: a cloud with two dots towards a head."""

from __future__ import annotations

from pygame import Rect

from game.app import shapes
from game.app.art import Art
from game.app.motion import WORDS_COME
from game.app.shapes import Canvas
from game.app.text import plain
from game.app.theme import Look, Type
from game.app.typeset import SetText, set_text
from game.app.widgets.base import AT_REST, Role, State, Widget
from game.app.widgets.pictures import Portrait
from game.words import _

_HEAD = 62
_BETWEEN = 26
_ROUND = 34
_RIM = 3


class ThoughtBubble(Widget):
    """An unspoken line, with the head of who thinks it at the left."""

    role = Role.TEXT
    arrival = WORDS_COME

    def __init__(
        self,
        art: Art,
        text: str,
        *,
        name: str,
        looks: str,
        expression: str = "neutral",
        type: Type = Type.BODY,
        widest: int = 620,
    ) -> None:
        thinks = _("{name} denkt: {text}")
        super().__init__(name=thinks.format(name=name, text=plain(text)))
        self._who_thinks = thinks.format(name=name, text="").strip()
        self.text = text
        self.type = type
        self.widest = widest
        self._head = Portrait(art, looks, expression)

    @property
    def spoken(self) -> tuple[str, ...]:
        """Who thinks, then what."""
        return self._who_thinks, *plain(self.text).split("\n")

    def size_for(self, width: int, look: Look) -> tuple[int, int]:
        """The size that hugs head and words, no wider than this."""
        words = self._words(min(width, look.with_type(self.widest)), look)
        height = max(look.px(_HEAD), words.height + 2 * look.px(14))
        return self._beside(look) + words.width + 2 * self._padding(look), height

    def height_for(self, width: int, look: Look) -> int:
        """The height at this width."""
        return self.size_for(width, look)[1]

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Head, dots, cloud, words."""
        surface, side = look.palette.thought, look.px(_HEAD)
        cloud = self.rect.copy()
        cloud.x, cloud.w = cloud.x + self._beside(look), cloud.w - self._beside(look)
        self._head.place(Rect(self.rect.x, self.rect.centery - side // 2, side, side))
        rim = look.px(_RIM)
        shapes.disc(canvas, self._head.rect.center, side // 2 + rim, surface.edge or surface.fill)
        self._head.draw(canvas, look)
        dot = surface.edge or surface.fill
        shapes.disc(
            canvas, (self.rect.x + side + look.px(7), cloud.centery + look.px(14)), look.px(5), dot
        )
        shapes.disc(canvas, (cloud.x - look.px(4), cloud.centery + look.px(6)), look.px(9), dot)
        radius = min(cloud.h // 2, look.px(_ROUND))
        shapes.ground(canvas, cloud, radius, surface, look)
        words = self._words(self.rect.w, look)
        at = (cloud.x + self._padding(look), cloud.centery - words.height // 2)
        words.draw(canvas, at, surface.text)

    def _words(self, width: int, look: Look) -> SetText:
        room = width - self._beside(look) - 2 * self._padding(look)
        return set_text(self.text, self.type, look, room)

    def _beside(self, look: Look) -> int:
        return look.px(_HEAD) + look.px(_BETWEEN)

    def _padding(self, look: Look) -> int:
        return look.px(20)
