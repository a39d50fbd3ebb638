"""The small round buttons beside a story: a break, and a page back."""

from __future__ import annotations

from abc import abstractmethod

from pygame import Rect

from game.app import marks, shapes
from game.app.colours import Surface
from game.app.shapes import Canvas
from game.app.theme import EDGE, SMALLEST_TARGET, Look
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours

_BAR = (8, 26)
_BETWEEN = 8
_ARROW = 30


class RoundButton(Widget):
    """A disc with a sign on it, as large as its box allows."""

    role = Role.BUTTON

    def __init__(self, id: str, name: str, *, ground: Ground = Ground.SCENE) -> None:
        super().__init__(id=id, name=name, focusable=True)
        self.ground = ground

    def natural_width(self, look: Look) -> int:
        """Large enough to hit."""
        return look.px(SMALLEST_TARGET + 8)

    def height_for(self, width: int, look: Look) -> int:
        """The same: it is round."""
        return self.natural_width(look)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The disc, its ring when focused, the sign."""
        surface = self._surface(look)
        radius = min(self.rect.size) // 2
        disc = Rect(0, 0, 2 * radius, 2 * radius)
        disc.center = self.rect.center
        if state.focused:
            colour, gap = ring_colours(look, self.ground)
            shapes.ring(canvas, disc, radius, colour, look, gap)
        else:
            shapes.shadow(canvas, disc, radius, look)
        edge = surface.text if state.hovered else surface.edge
        width = look.px(EDGE) if edge else 0
        shapes.panel(canvas, disc, radius, surface.fill, edge=edge, edge_width=width)
        self._draw_sign(canvas, look)

    def _surface(self, look: Look) -> Surface:
        return look.palette.paper

    @abstractmethod
    def _draw_sign(self, canvas: Canvas, look: Look) -> None:
        """What it does, as a shape."""


class PauseButton(RoundButton):
    """A break: two bars, as on every player."""

    def _draw_sign(self, canvas: Canvas, look: Look) -> None:
        size = (look.px(_BAR[0]), look.px(_BAR[1]))
        for side in (-1, 1):
            bar = Rect((0, 0), size)
            bar.center = self.rect.center
            bar.x += side * look.px((_BAR[0] + _BETWEEN) / 2)
            shapes.panel(canvas, bar, size[0] // 2, look.palette.paper.text)


class BackButton(RoundButton):
    """What was told just now: an arrow to the left, as quiet as a second button."""

    def _surface(self, look: Look) -> Surface:
        palette = look.palette
        return palette.secondary if self.ground is Ground.DECK else palette.paper

    def _draw_sign(self, canvas: Canvas, look: Look) -> None:
        side = look.px(_ARROW)
        box = Rect(0, 0, side, side)
        box.center = self.rect.center
        marks.arrow_left(canvas, box, self._surface(look).text)
