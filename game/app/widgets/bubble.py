"""What somebody says: a bubble with the name on a chip and a tail towards the mouth."""

from __future__ import annotations

from pygame import Rect

from game.app import shapes
from game.app.motion import WORDS_COME
from game.app.shapes import Canvas
from game.app.text import plain
from game.app.theme import RADIUS_BUBBLE, RADIUS_KEY, Look, Type
from game.app.typeset import SetText, set_line, set_text
from game.app.widgets.base import AT_REST, Role, State, Widget

WIDEST = 500
_PADDING = 26
_CHIP_IN = 16
_SHADOW = 8
_TAIL = 68


class Bubble(Widget):
    """Speech. Its box is the bubble with the chip on top; the tail reaches out of it."""

    role = Role.TEXT
    arrival = WORDS_COME

    def __init__(
        self, text: str, *, name: str, who: str = "", tip: tuple[int, int] | None = None
    ) -> None:
        self._said_by = ", ".join(part for part in (name, who) if part)
        super().__init__(name=f"{self._said_by}: {plain(text)}")
        self.text = text
        self.speaker = name
        self.who = who
        self.tip = tip

    @property
    def spoken(self) -> tuple[str, ...]:
        """Who speaks, then every line."""
        return f"{self._said_by}:", *plain(self.text).split("\n")

    def size_for(self, width: int, look: Look) -> tuple[int, int]:
        """The size that hugs the words, no wider than this."""
        widest = min(width, look.with_type(WIDEST))
        text = self._words(widest, look)
        chip = self._chip_width(widest, look)
        padding = look.px(_PADDING)
        body = max(text.width, chip) + 2 * padding
        height = self._overhang(look) + text.height + 2 * padding - look.px(4)
        return min(widest, body), height

    def height_for(self, width: int, look: Look) -> int:
        """The height at this width, the chip included."""
        return self.size_for(width, look)[1]

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Shadow, tail, bubble, chip, words."""
        over = self._overhang(look)
        body = Rect(self.rect.x, self.rect.y + over, self.rect.w, self.rect.h - over)
        surface, radius = look.palette.card, look.px(RADIUS_BUBBLE)
        shapes.shadow(canvas, body, radius, look, _SHADOW)
        if self.tip and not look.high_contrast:
            self._draw_tail(canvas, body, self.tip, look)
        shapes.ground(canvas, body, radius, surface, look)
        self._draw_chip(canvas, look)
        padding = look.px(_PADDING)
        words = self._words(body.w, look)
        words.draw(canvas, (body.x + padding, body.y + padding + look.px(4)), surface.text)

    def _draw_tail(self, canvas: Canvas, body: Rect, mouth: tuple[int, int], look: Look) -> None:
        """A tail towards the mouth, that stops short of the face."""
        tall = min(look.px(46), body.h // 2)
        middle = max(body.y + look.px(RADIUS_BUBBLE) + tall // 2, body.centery)
        edge, side = (body.left, -1) if mouth[0] < body.centerx else (body.right, 1)
        away = max(1, abs(mouth[0] - edge))
        reach = min(look.px(_TAIL), away)
        tip = (edge + side * reach, middle + (mouth[1] - middle) * reach // away)
        root = Rect(edge - side * look.px(2) - 1, middle - tall // 2, 2, tall)
        shapes.tail(canvas, root, tip, look.palette.card.fill, look)

    def _draw_chip(self, canvas: Canvas, look: Look) -> None:
        name, who = self._chip(self.rect.w, look)
        surface = look.palette.chip
        height = self._overhang(look) + look.px(_CHIP_IN)
        width = self._chip_width(self.rect.w, look)
        chip = Rect(self.rect.x + look.px(_PADDING), self.rect.y, width, height)
        shapes.ground(canvas, chip, look.px(RADIUS_KEY), surface, look)
        x, y = chip.x + look.px(14), chip.centery
        name.draw(canvas, (x, y - name.height // 2), surface.text)
        if who:
            x += name.width + look.px(8)
            who.draw(canvas, (x, y - who.height // 2), surface.second)

    def _words(self, width: int, look: Look) -> SetText:
        return set_text(self.text, Type.SPEECH, look, width - 2 * look.px(_PADDING))

    def _chip(self, width: int, look: Look) -> tuple[SetText, SetText | None]:
        room = width - 2 * look.px(_PADDING) - 2 * look.px(14)
        name = set_line(self.speaker, Type.LABEL, look)
        who = set_line(self.who, Type.NOTE, look) if self.who else None
        fits = who is None or name.width + look.px(8) + who.width <= room
        return name, who if fits else None

    def _chip_width(self, width: int, look: Look) -> int:
        name, who = self._chip(width, look)
        return name.width + (look.px(8) + who.width if who else 0) + 2 * look.px(14)

    def _overhang(self, look: Look) -> int:
        return look.line_px(Type.LABEL) + look.px(14) - look.px(_CHIP_IN)
