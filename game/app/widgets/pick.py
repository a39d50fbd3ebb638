"""One of a few short answers, of which one at most is marked."""

from __future__ import annotations

from game.app import shapes
from game.app.shapes import Canvas
from game.app.theme import EDGE, RADIUS_CARD, SMALLEST_TARGET, Look, Type
from game.app.typeset import SetText, set_text
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours
from game.words import _

_DOT = 30
_PADDING = (18, 24)
_BETWEEN = 14


class Pick(Widget):
    """A pill with a ring at the left, full when it was picked; a long answer has more lines."""

    role = Role.SWITCH

    def __init__(self, id: str, label: str, *, on: bool) -> None:
        name = _("{label}: gekozen").format(label=label) if on else label
        super().__init__(id=id, name=name, focusable=True)
        self.label = label
        self.on = on

    def natural_width(self, look: Look) -> int:
        """The width at which the label stands on one line."""
        return self._words(look.px(2000), look).width + self._around(look)

    def height_for(self, width: int, look: Look) -> int:
        """The height of the label, and never too small to hit."""
        words = self._words(width - self._around(look), look)
        return max(look.px(SMALLEST_TARGET + 4), words.height + look.px(24))

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The pill, the ring for the focus, the mark, the words."""
        palette = look.palette
        surface = palette.note if self.on else palette.card
        if look.high_contrast and state.focused:
            surface = palette.primary
        radius = min(self.rect.h // 2, look.px(RADIUS_CARD + 12))
        if state.focused:
            colour, gap = ring_colours(look, Ground.PAPER)
            shapes.ring(canvas, self.rect, radius, colour, look, gap)
        else:
            shapes.shadow(canvas, self.rect, radius, look, 4)
        edge = surface.edge or (surface.text if self.on or state.hovered else None)
        width = look.px(EDGE if look.high_contrast else 3)
        shapes.panel(canvas, self.rect, radius, surface.fill, edge=edge, edge_width=width)
        side = look.with_type(_DOT)
        centre = (self.rect.x + look.px(_PADDING[0]) + side // 2, self.rect.centery)
        shapes.disc(canvas, centre, side // 2, surface.text)
        shapes.disc(canvas, centre, side // 2 - look.px(3), surface.fill)
        if self.on:
            shapes.disc(canvas, centre, side // 2 - look.px(8), surface.text)
        words = self._words(self.rect.w - self._around(look), look)
        x = centre[0] + side // 2 + look.px(_BETWEEN)
        words.draw(canvas, (x, self.rect.centery - words.height // 2), surface.text)

    def _around(self, look: Look) -> int:
        return look.px(sum(_PADDING) + _BETWEEN) + look.with_type(_DOT)

    def _words(self, width: int, look: Look) -> SetText:
        return set_text(self.label, Type.STRONG, look, width)
