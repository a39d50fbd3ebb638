"""A situation on the board: its picture, where it is set, its title, the endings already found."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.app import shapes
from game.app.art import Art
from game.app.colours import Surface
from game.app.shapes import Canvas
from game.app.text import plain
from game.app.theme import EDGE, LIFT, RADIUS_CARD, Look, Type
from game.app.typeset import SetText, set_text
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours
from game.words import _

_PADDING = 16
_ICON = 32


@dataclass(frozen=True, slots=True)
class FoundEnding:
    """One of the endings of a situation: its icon, its word, and whether the player has seen it."""

    icon: str
    word: str
    found: bool


class ScenarioCard(Widget):
    """A card to choose a situation with. An ending that was not found yet is an empty place."""

    role = Role.BUTTON

    def __init__(
        self,
        id: str,
        art: Art,
        *,
        title: str,
        sector: str,
        picture: str,
        endings: tuple[FoundEnding, ...] = (),
    ) -> None:
        found = ", ".join(ending.word for ending in endings if ending.found)
        told = _("Gevonden: {endings}").format(endings=found) if found else _("Nog niet gespeeld")
        super().__init__(id=id, name=f"{plain(title)}. {sector}. {told}", focusable=True)
        self.art = art
        self.title = title
        self.sector = sector
        self.picture = picture
        self.endings = endings

    def height_for(self, width: int, look: Look) -> int:
        """The height of picture, words and endings at this width."""
        sector, title = self._words(width, look)
        words = sector.height + title.height + look.px(6)
        return self._picture_height(width) + words + look.px(_ICON) + 3 * look.px(10)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The card; lifted and ringed when it has the focus."""
        palette = look.palette
        lift = LIFT if state.focused and not state.pressed else 0
        card = self.rect.move(0, -round(lift * look.unit))
        radius = look.px(RADIUS_CARD)
        surface = palette.primary if look.high_contrast and state.focused else palette.card
        if state.focused:
            colour, gap = ring_colours(look, Ground.PAPER)
            shapes.ring(canvas, card, radius, colour, look, gap)
        else:
            shapes.shadow(canvas, card, radius, look)
        edge = look.px(EDGE) if surface.edge else 0
        shapes.panel(canvas, card, radius, surface.fill)
        self._draw_picture(canvas, card, look)
        if edge:
            shapes.panel(canvas, card, radius, None, edge=surface.edge, edge_width=edge)
        sector, title = self._words(card.w, look)
        left, y = card.x + look.px(_PADDING), card.y + self._picture_height(card.w) + look.px(10)
        sector.draw(canvas, (left, y), surface.second)
        title.draw(canvas, (left, y + sector.height + look.px(2)), surface.text)
        self._draw_endings(canvas, card, surface, look)

    def _draw_picture(self, canvas: Canvas, card: Rect, look: Look) -> None:
        size = (card.w, self._picture_height(card.w))
        picture = self.art.card(self.picture, size)
        canvas.blit(shapes.masked(picture, look.px(RADIUS_CARD), top_only=True), card)

    def _draw_endings(self, canvas: Canvas, card: Rect, surface: Surface, look: Look) -> None:
        side = look.px(_ICON)
        bottom = card.bottom - look.px(12)
        if not any(ending.found for ending in self.endings):
            told = set_text(_("Nog niet gespeeld"), Type.NOTE, look, card.w - 2 * look.px(_PADDING))
            at = (card.x + look.px(_PADDING), bottom - side // 2 - told.height // 2)
            told.draw(canvas, at, surface.second)
            return
        light = look.palette.light_icons and surface is not look.palette.primary
        for n, ending in enumerate(self.endings):
            place = Rect(card.x + look.px(_PADDING) + n * (side + look.px(10)), 0, side, side)
            place.bottom = bottom
            if ending.found:
                canvas.blit(self.art.icon(ending.icon, side, light=light), place)
            else:
                dot = place.inflate(-side // 2, -side // 2)
                shapes.panel(
                    canvas, dot, dot.w // 2, None, edge=look.palette.rule, edge_width=look.px(3)
                )

    def _words(self, width: int, look: Look) -> tuple[SetText, SetText]:
        room = width - 2 * look.px(_PADDING)
        return (
            set_text(self.sector, Type.NOTE, look, room),
            set_text(self.title, Type.STRONG, look, room),
        )

    def _picture_height(self, width: int) -> int:
        return round(width * 0.6)
