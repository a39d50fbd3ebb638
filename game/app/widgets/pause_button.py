"""The small round way out of a story: two bars, as on every player."""

from __future__ import annotations

from pygame import Rect

from game.app import shapes
from game.app.shapes import Canvas
from game.app.theme import EDGE, Look
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours

_BAR = (8, 26)
_BETWEEN = 8


class PauseButton(Widget):
    """A round button, as large as its box allows."""

    role = Role.BUTTON

    def __init__(self, id: str, name: str, *, ground: Ground = Ground.SCENE) -> None:
        super().__init__(id=id, name=name, focusable=True)
        self.ground = ground

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The disc, its ring when focused, the two bars."""
        surface = look.palette.paper
        radius = min(self.rect.size) // 2
        if state.focused:
            colour, gap = ring_colours(look, self.ground)
            shapes.ring(canvas, self.rect, radius, colour, look, gap)
        else:
            shapes.shadow(canvas, self.rect, radius, look)
        edge = surface.text if state.hovered else surface.edge
        width = look.px(EDGE) if edge else 0
        shapes.panel(canvas, self.rect, radius, surface.fill, edge=edge, edge_width=width)
        size = (look.px(_BAR[0]), look.px(_BAR[1]))
        for side in (-1, 1):
            bar = Rect((0, 0), size)
            bar.center = self.rect.center
            bar.x += side * look.px((_BAR[0] + _BETWEEN) / 2)
            shapes.panel(canvas, bar, size[0] // 2, surface.text)
