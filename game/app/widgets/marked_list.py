"""A short list under a title, each line behind the same mark."""

from __future__ import annotations

from enum import StrEnum

from pygame import Rect

from game.app import marks
from game.app.shapes import Canvas
from game.app.text import plain
from game.app.theme import Look, Type
from game.app.typeset import SetText, set_text
from game.app.widgets.base import AT_REST, Role, State, Widget

_MARK = 24
_BESIDE = 12
_BETWEEN = 6


class Mark(StrEnum):
    """What stands before a line."""

    TICK = "tick"
    CROSS = "cross"


class MarkedList(Widget):
    """What may be done, or what may not: lines on paper, without a box."""

    role = Role.LIST

    def __init__(self, title: str, lines: tuple[str, ...], mark: Mark) -> None:
        self.parts = tuple(map(plain, lines))
        super().__init__(name=". ".join((title, *self.parts)))
        self.title = title
        self.lines = lines
        self.mark = mark

    def height_for(self, width: int, look: Look) -> int:
        """The height of title and lines at this width."""
        lines = self._lines(width, look)
        return self._title(width, look).height + sum(
            look.px(_BETWEEN) + line.height for line in lines
        )

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Title, marks, lines."""
        surface = look.palette.paper
        title = self._title(self.rect.w, look)
        title.draw(canvas, self.rect.topleft, surface.text)
        side = look.with_type(_MARK)
        y = self.rect.y + title.height
        for line in self._lines(self.rect.w, look):
            y += look.px(_BETWEEN)
            box = Rect(self.rect.x, y + (look.line_px(Type.BODY) - side) // 2, side, side)
            self._draw_mark(canvas, box, look)
            line.draw(canvas, (box.right + look.px(_BESIDE), y), surface.text)
            y += line.height

    def _draw_mark(self, canvas: Canvas, box: Rect, look: Look) -> None:
        if self.mark is Mark.TICK:
            marks.tick(canvas, box, look.palette.good)
        else:
            marks.cross(canvas, box, look.palette.bad)

    def _title(self, width: int, look: Look) -> SetText:
        return set_text(self.title, Type.STRONG, look, width)

    def _lines(self, width: int, look: Look) -> list[SetText]:
        room = width - look.with_type(_MARK) - look.px(_BESIDE)
        return [set_text(line, Type.BODY, look, room) for line in self.lines]
