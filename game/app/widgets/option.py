"""One of a few possibilities that all stand there: the one that holds is filled, with a tick."""

from __future__ import annotations

from pygame import Rect

from game.app import marks, shapes
from game.app.shapes import Canvas
from game.app.theme import RADIUS_KEY, SMALLEST_TARGET, Look, Type
from game.app.typeset import SetText, set_line
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours
from game.words import _

_TICK = 22
_AIR = 18


class Option(Widget):
    """A possibility, to choose by pressing it."""

    role = Role.SWITCH

    def __init__(self, id: str, label: str, *, on: bool) -> None:
        name = _("{label}: gekozen").format(label=label) if on else label
        super().__init__(id=id, name=name, focusable=True)
        self.label = label
        self.on = on

    def natural_width(self, look: Look) -> int:
        """The width of the word and, whether it stands there or not, the tick."""
        return self._word(look).width + look.with_type(_TICK) + look.px(8 + 2 * _AIR)

    def height_for(self, width: int, look: Look) -> int:
        """High enough to hit."""
        return max(look.px(SMALLEST_TARGET), self._word(look).height + look.px(16))

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The box, its ring when focused, the tick and the word."""
        palette, radius = look.palette, look.px(RADIUS_KEY)
        surface = palette.tab if self.on else palette.quiet
        if look.high_contrast and state.focused:
            surface = palette.primary
        if state.focused:
            colour, _gap = ring_colours(look, Ground.PAPER)
            shapes.ring(canvas, self.rect, radius, colour, look)
        edge = None if self.on else surface.edge
        thick = look.px(4 if state.hovered else 3)
        shapes.panel(canvas, self.rect, radius, surface.fill, edge=edge, edge_width=thick)
        word, side = self._word(look), look.with_type(_TICK)
        taken = side + look.px(8) if self.on else 0
        x = self.rect.centerx - (word.width + taken) // 2
        if self.on:
            marks.tick(canvas, Rect(x, self.rect.centery - side // 2, side, side), surface.text)
        word.draw(canvas, (x + taken, self.rect.centery - word.height // 2), surface.text)

    def _word(self, look: Look) -> SetText:
        return set_line(self.label, Type.STRONG, look)
