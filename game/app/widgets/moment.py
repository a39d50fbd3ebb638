"""A moment of a story that was played, as a stop on its road."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.app import shapes
from game.app.art import Art
from game.app.shapes import Canvas
from game.app.text import plain
from game.app.theme import Look, Type
from game.app.typeset import SetText, set_line, set_text
from game.app.widgets.base import AT_REST, Role, State, Widget
from game.app.widgets.pictures import Portrait
from game.story.scenario import Path

_SIGN = 44
_BESIDE = 18
_HEAD = 48
_ROAD = 12
_UNDER = 20


@dataclass(frozen=True, slots=True)
class Heard:
    """A line of story: who said it, how they looked; the narrator has neither."""

    text: str
    name: str = ""
    looks: str = ""
    expression: str = "neutral"


class MomentSign(Widget):
    """A numbered junction, when it was, what was done there, and what was heard.

    Where a road ends stands its path instead of a number; the road is drawn where it `goes_on`.
    """

    role = Role.TEXT

    def __init__(
        self,
        art: Art,
        sign: int | Path,
        when: str,
        title: str,
        heard: Heard | None = None,
        *,
        goes_on: bool = False,
    ) -> None:
        line = "" if heard is None else ": ".join(filter(None, (heard.name, plain(heard.text))))
        number = "" if isinstance(sign, Path) else str(sign)
        super().__init__(name=". ".join(filter(None, (number, when, title, line))))
        self.art = art
        self.sign = sign
        self.when = when
        self.title = title
        self.heard = heard
        self.goes_on = goes_on

    def height_for(self, width: int, look: Look) -> int:
        """The height of all lines, and of the way to the next stop."""
        when, title, line = self._words(width, look)
        tall = (when.height if when else 0) + title.height
        if line:
            tall += look.px(4) + max(line.height, look.px(_HEAD) if self._has_head else 0)
        return max(tall, look.with_type(_SIGN)) + look.px(_UNDER if self.goes_on else 0)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The road, the sign, the words."""
        palette, side = look.palette, look.with_type(_SIGN)
        centre = (self.rect.x + side // 2, self.rect.y + side // 2)
        if self.goes_on:
            road = Rect(0, centre[1], look.px(_ROAD), self.rect.bottom - centre[1] + look.px(8))
            road.centerx = centre[0]
            canvas.fill(palette.paper.text, road)
        ring = palette.bad if self.sign is Path.COMPLAINT else palette.good
        shapes.disc(canvas, centre, side // 2, ring)
        shapes.disc(canvas, centre, side // 2 - look.with_type(5), palette.card.fill)
        if isinstance(self.sign, Path):
            tall = round(side * 0.6)
            icon = self.art.icon(self.sign.value, tall, light=palette.light_icons)
            canvas.blit(icon, (centre[0] - tall // 2, centre[1] - tall // 2))
        else:
            number = set_line(str(self.sign), Type.STRONG, look)
            at = (centre[0] - number.width // 2, centre[1] - number.height // 2)
            number.draw(canvas, at, palette.good)
        self._draw_words(canvas, look)

    def _draw_words(self, canvas: Canvas, look: Look) -> None:
        surface = look.palette.paper
        when, title, line = self._words(self.rect.w, look)
        x, y = self.rect.x + self._left(look), self.rect.y
        if when:
            when.draw(canvas, (x, y), surface.second)
            y += when.height
        title.draw(canvas, (x, y), surface.text)
        y += title.height + look.px(4)
        if line is None or self.heard is None:
            return
        head = look.px(_HEAD)
        if self._has_head:
            face = Portrait(self.art, self.heard.looks, self.heard.expression)
            face.place(Rect(x, y, head, head)).draw(canvas, look)
            x += head + look.px(12)
        tall = max(line.height, head if self._has_head else 0)
        line.draw(canvas, (x, y + (tall - line.height) // 2), surface.second)

    @property
    def _has_head(self) -> bool:
        return self.heard is not None and bool(self.heard.looks)

    def _left(self, look: Look) -> int:
        return look.with_type(_SIGN) + look.px(_BESIDE)

    def _words(self, width: int, look: Look) -> tuple[SetText | None, SetText, SetText | None]:
        room = width - self._left(look)
        beside = look.px(_HEAD + 12) if self._has_head else 0
        heard = self.heard
        return (
            set_text(self.when, Type.LABEL, look, room) if self.when else None,
            set_text(self.title, Type.STRONG, look, room),
            set_text(heard.text, Type.NOTE, look, room - beside) if heard else None,
        )
