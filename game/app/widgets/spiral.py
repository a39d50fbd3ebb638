"""The spiral of courage: where the player stood, and stands now."""

from __future__ import annotations

import math

from pygame import Rect

from game.app import shapes
from game.app.colours import INK, SAFFRON, WHITE, Colour
from game.app.motion import SPIRAL, Span, ease_in_out
from game.app.shapes import Canvas
from game.app.spiral import BALL, FIELD, RUNGS, SpiralColours, ball, body, height_of, point
from game.app.theme import Look, Type
from game.app.typeset import set_text
from game.app.widgets.base import AT_REST, Role, State, Widget
from game.story.employee import SpiralState
from game.story.scenario import Path

TOP = "9+"
"""What the top of the spiral is called."""
_TO_DO = "#D3C4A4"


class SpiralPicture(Widget):
    """One step on the spiral, in the colour of the path that it was taken on."""

    role = Role.IMAGE

    def __init__(
        self, before: SpiralState, after: SpiralState, path: Path, *, name: str = ""
    ) -> None:
        super().__init__(name=name)
        self.before = before
        self.after = after
        self.path = path

    def spans(self) -> tuple[Span, ...]:
        """The ball makes its turn, where there was one."""
        return (*super().spans(), SPIRAL) if self.before is not self.after else super().spans()

    def height_for(self, width: int, look: Look) -> int:
        """The height of the word at the top and the turns below it."""
        return look.line_px(Type.STRONG) + round(FIELD[1] * self._scale(width, look))

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The word, the turns, the ring and the ball."""
        scale = min(
            self._scale(self.rect.w, look),
            (self.rect.h - look.line_px(Type.STRONG)) / FIELD[1],
        )
        box = Rect(0, 0, round(FIELD[0] * scale), round(FIELD[1] * scale))
        box.midbottom = self.rect.midbottom
        begin, end = height_of(self.before), height_of(self.after)
        now = begin + (end - begin) * ease_in_out(self.time.progress(SPIRAL))
        done = begin + math.trunc((now - begin) * 4) / 4
        colours = self._colours(look)
        self._blit(canvas, box, scale, body(begin, done, colours))
        x, y = point(now)
        side = round(2 * BALL * scale)
        stands = Rect(0, 0, side, side)
        stands.center = box.x + round(x * scale), box.y + round(y * scale)
        self._blit(canvas, stands, scale, ball(colours))
        word = set_text(TOP, Type.STRONG, look, self.rect.w)
        x = box.x + round(point(float(len(RUNGS) - 1))[0] * scale)
        at = (x - word.width // 2, box.y - word.height)
        word.draw(canvas, at, look.palette.good)

    def _blit(self, canvas: Canvas, box: Rect, scale: float, body: str) -> None:
        scaled = f'<g transform="scale({scale})">{body}</g>'
        canvas.blit(shapes.drawn(box.w, box.h, scaled), box)

    def _scale(self, width: int, look: Look) -> float:
        return min(width / FIELD[0], look.unit)

    def _colours(self, look: Look) -> SpiralColours:
        palette, dark = look.palette, look.high_contrast
        return SpiralColours(
            ground=palette.paper.fill,
            rest="#8A8A8A" if dark else _TO_DO,
            travelled=colour_of(self.path, look) or palette.paper.text,
            ink=WHITE if dark else INK,
            ball=palette.primary.fill if dark else SAFFRON,
        )


def colour_of(path: Path, look: Look) -> Colour | None:
    """The colour of a path on paper and cards; a mixed one has none of its own."""
    return {Path.APPRECIATION: look.palette.good, Path.COMPLAINT: look.palette.bad}.get(path)
