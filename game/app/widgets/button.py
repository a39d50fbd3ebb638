"""Buttons: one primary on a page, the others second; and the quiet one that names its key."""

from __future__ import annotations

from pygame import Rect

from game.app import marks, shapes
from game.app.shapes import Canvas
from game.app.theme import PADDING, RADIUS_CARD, SMALLEST_TARGET, Look, Type
from game.app.typeset import SetText, set_line, set_text
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours
from game.app.widgets.keycap import draw_keycap, keycap_size

_EDGE_BELOW = 4
_ARROW = 28


class Button(Widget):
    """A button with a text that wraps. Primary is saffron; `arrow` says that it goes on."""

    role = Role.BUTTON

    def __init__(
        self,
        id: str,
        label: str,
        *,
        primary: bool = False,
        arrow: bool = False,
        goes_on: bool = False,
        key: str | None = None,
        ground: Ground = Ground.DECK,
    ) -> None:
        super().__init__(id=id, name=label, focusable=True, shortcut=key)
        self.label = label
        self.primary = self.comes_first = primary
        self.arrow = arrow
        self.goes_on = goes_on
        self.key = key
        self.ground = ground

    def natural_width(self, look: Look) -> int:
        """The width at which the label stands on one line."""
        return (
            set_line(self.label, Type.STRONG, look).width
            + 2 * look.px(PADDING + 4)
            + self._extra(look)
        )

    def height_for(self, width: int, look: Look) -> int:
        """The height of the label with air around it, and never too small to hit."""
        inner = width - 2 * look.px(PADDING) - self._extra(look)
        return max(look.px(SMALLEST_TARGET + 8), self._text(inner, look).height + look.px(28))

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The box, its ring when focused, the label in the middle."""
        palette = look.palette
        surface = palette.secondary if self.ground is Ground.DECK else palette.quiet
        surface = palette.primary if self.primary else surface
        if look.high_contrast and state.focused:
            surface = palette.primary
        radius = look.px(RADIUS_CARD)
        if state.focused:
            colour, gap = ring_colours(look, self.ground, on_primary=self.primary)
            shapes.ring(canvas, self.rect, radius, colour, look, gap)
        face = self.rect.copy()
        if self.primary and not look.high_contrast:
            assert surface.edge is not None
            shapes.panel(canvas, self.rect, radius, surface.edge)
            below = look.px(1 if state.pressed else _EDGE_BELOW)
            face = Rect(face.x, face.y + look.px(_EDGE_BELOW) - below, face.w, face.h - look.px(4))
            shapes.panel(canvas, face, radius, surface.fill)
        else:
            thick = look.px(4 if look.high_contrast or state.hovered else 3)
            shapes.panel(canvas, face, radius, surface.fill, edge=surface.edge, edge_width=thick)
        extra = self._extra(look)
        text = self._text(face.w - 2 * look.px(PADDING) - extra, look)
        x = face.x + (face.w - text.width - extra) // 2
        text.draw(canvas, (x, face.centery - text.height // 2), surface.text)
        mark = Rect(x + text.width + look.px(14), 0, extra - look.px(14), extra - look.px(14))
        mark.centery = face.centery
        if self.arrow:
            shift = look.px(4) if state.hovered else 0
            marks.arrow(canvas, mark.move(shift, 0), surface.text)
        elif self.key:
            draw_keycap(canvas, mark, self.key, surface.text, look)

    def _extra(self, look: Look) -> int:
        if self.arrow:
            return look.px(14) + look.with_type(_ARROW)
        return look.px(14) + keycap_size(look) if self.key else 0

    def _text(self, width: int, look: Look) -> SetText:
        return set_text(self.label, Type.STRONG, look, width)
