"""The end of a road that was not taken: which stance it was, and how it could still have ended."""

from __future__ import annotations

from game import phrases
from game.app import shapes
from game.app.art import Art
from game.app.colours import Colour
from game.app.shapes import Canvas
from game.app.theme import RADIUS_PILL, SMALLEST_TARGET, Look, Type
from game.app.typeset import SetText, set_line, set_text
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours
from game.app.widgets.signs import move_icon
from game.story.debrief import NotTaken
from game.story.scenario import BEST_FIRST

_ICON = 34
_PADDING = (8, 12)
_BETWEEN = 7
_HALF = 0.66
"""A phrase broken in two is at most this share of its length wide."""


class RoadNotTaken(Widget):
    """The stance as its icon, and beside it the endings in two short lines.

    Acting on it tells which choice it was; `told` when it does.
    """

    role = Role.BUTTON

    def __init__(self, id: str, art: Art, other: NotTaken, *, told: bool = False) -> None:
        name = phrases.not_taken(other.choice.label, other.paths)
        super().__init__(id=id, name=name, focusable=True)
        self.art = art
        self.other = other
        self.told = told

    def natural_width(self, look: Look) -> int:
        """The width of the icon and the longest line."""
        words = max(line.width for line in self._lines(look))
        around = look.px(sum(_PADDING) + _BETWEEN)
        return max(look.px(SMALLEST_TARGET), around + look.with_type(_ICON) + words)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The chip; its ring when it has the focus."""
        palette = look.palette
        surface = palette.note if self.told and not look.high_contrast else palette.card
        if self.told and look.high_contrast:
            surface = palette.primary
        radius = look.px(RADIUS_PILL)
        if state.focused:
            colour, gap = ring_colours(look, Ground.PAPER)
            shapes.ring(canvas, self.rect, radius, colour, look, gap)
        edge: Colour | None = surface.edge or (palette.paper.text if state.hovered else None)
        shapes.panel(canvas, self.rect, radius, surface.fill, edge=edge, edge_width=look.px(3))
        side, middle = look.with_type(_ICON), self.rect.centery
        light = palette.light_icons and not self.told
        icon = self.art.icon(move_icon(self.other.choice.move), side, light=light)
        x = self.rect.x + look.px(_PADDING[0])
        canvas.blit(icon, (x, middle - side // 2))
        x += side + look.px(_BETWEEN)
        lines = self._lines(look)
        y = middle - sum(line.height for line in lines) // 2
        for line in lines:
            line.draw(canvas, (x, y), surface.text)
            y += line.height

    def _lines(self, look: Look) -> list[SetText]:
        """The endings under each other; every ending at once is a phrase of two lines."""
        if len(self.other.paths) < len(BEST_FIRST):
            names = [phrases.path(path) for path in BEST_FIRST if path in self.other.paths]
            return [set_line(name, Type.NOTE, look) for name in names]
        whole = set_line(phrases.anything(), Type.NOTE, look)
        half = round(whole.width * _HALF)
        folded = set_text(phrases.anything(), Type.NOTE, look, half)
        return [folded if folded.lines <= 2 else whole]


def chip_height(look: Look) -> int:
    """The height of a chip at the end of a branch: two lines, and large enough to hit."""
    return max(look.px(SMALLEST_TARGET), 2 * look.line_px(Type.NOTE) + look.px(4))
