"""The small round button that reads a text aloud."""

from __future__ import annotations

from game.app import marks, shapes
from game.app.shapes import Canvas
from game.app.theme import EDGE, Look
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours

_DRAWN = 52
"""Units of the disc; what can be hit reaches a little around it."""
_ICON = 28


class Speaker(Widget):
    """A disc with a loudspeaker, saffron while its text is read; then it makes an end of that."""

    role = Role.BUTTON

    def __init__(self, id: str, name: str, *, ground: Ground = Ground.SCENE) -> None:
        super().__init__(id=id, name=name, focusable=True)
        self.ground = ground
        self.is_reading = False

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The disc, its rim, the loudspeaker."""
        palette = look.palette
        surface = palette.primary if self.is_reading else palette.card
        side = look.px(_DRAWN)
        disc = self.rect.inflate(side - self.rect.w, side - self.rect.h)
        radius = side // 2
        if state.focused:
            colour, gap = ring_colours(look, self.ground, on_primary=self.is_reading)
            shapes.ring(canvas, disc, radius, colour, look, gap)
        rim = look.px(EDGE + 1 if state.hovered else EDGE)
        shapes.panel(canvas, disc, radius, surface.fill, edge=surface.text, edge_width=rim)
        icon = disc.inflate(look.px(_ICON) - side, look.px(_ICON) - side)
        marks.loudspeaker(canvas, icon, surface.text)
