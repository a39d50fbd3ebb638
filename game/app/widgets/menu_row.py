"""A quiet button on the dark side panel: a mark on a tile, and what a press does."""

from __future__ import annotations

from enum import StrEnum

from pygame import Rect

from game.app import marks, shapes
from game.app.shapes import Canvas
from game.app.theme import RADIUS_KEY, SMALLEST_TARGET, Look, Type
from game.app.typeset import SetText, set_line, set_text
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours

_TILE = 40
AIR = 8
"""Units between the edge of a row and its tile, for who wants to align the tile."""


class Mark(StrEnum):
    """What stands on the tile; any other text stands there in letters."""

    CARDS = "cards"
    CROSS = "cross"
    PERSON = "person"
    SLIDERS = "sliders"


class MenuRow(Widget):
    """One line of a menu."""

    role = Role.BUTTON

    def __init__(self, id: str, label: str, mark: str) -> None:
        super().__init__(id=id, name=label, focusable=True)
        self.label = label
        self.mark = mark

    def height_for(self, width: int, look: Look) -> int:
        """The height of tile and label, never too small to hit."""
        text = self._text(width, look).height + look.px(AIR)
        return max(look.px(SMALLEST_TARGET), look.with_type(_TILE) + look.px(AIR), text)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Tile and label; filled or ringed when it has the focus."""
        palette = look.palette
        surface = palette.deck
        if state.focused:
            if look.high_contrast:
                surface = palette.primary
                shapes.panel(canvas, self.rect, look.px(RADIUS_KEY), surface.fill)
            colour, _gap = ring_colours(look, Ground.DECK)
            inside = self.rect.inflate(-2 * look.px(4), -2 * look.px(4))
            shapes.ring(canvas, inside, look.px(RADIUS_KEY), colour, look)
        side = look.with_type(_TILE)
        tile = Rect(self.rect.x + look.px(AIR), self.rect.centery - side // 2, side, side)
        lit = state.hovered and not state.focused
        fill = palette.tab if not look.high_contrast else surface
        shapes.panel(
            canvas,
            tile,
            look.px(RADIUS_KEY),
            fill.fill,
            edge=palette.accent if lit else surface.text if look.high_contrast else None,
            edge_width=look.px(3),
        )
        ink = fill.text
        self._draw_mark(canvas, tile, ink, look)
        text = self._text(self.rect.w, look)
        at = (tile.right + look.px(14), self.rect.centery - text.height // 2)
        text.draw(canvas, at, surface.text)

    def _draw_mark(self, canvas: Canvas, tile: Rect, ink: str, look: Look) -> None:
        inner = tile.inflate(-tile.w * 2 // 5, -tile.h * 2 // 5)
        if self.mark == Mark.CROSS:
            marks.cross(canvas, inner, ink)
        elif self.mark == Mark.CARDS:
            marks.cards(canvas, inner, ink)
        elif self.mark == Mark.PERSON:
            marks.person(canvas, inner, ink)
        elif self.mark == Mark.SLIDERS:
            marks.sliders(canvas, inner, ink)
        else:
            letters = set_line(self.mark, Type.LABEL, look)
            at = (tile.centerx - letters.width // 2, tile.centery - letters.height // 2)
            letters.draw(canvas, at, ink)

    def _text(self, width: int, look: Look) -> SetText:
        room = width - look.px(2 * AIR + 14) - look.with_type(_TILE)
        return set_text(self.label, Type.STRONG, look, room)
