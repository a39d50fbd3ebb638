"""A situation on the board: its picture, where it is set, its title, the endings already found."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.app import shapes
from game.app.art import Art
from game.app.colours import Surface
from game.app.shapes import Canvas
from game.app.text import plain
from game.app.theme import EDGE, LIFT, RADIUS_CARD, RADIUS_KEY, Look, Type
from game.app.typeset import SetText, set_text
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget, ring_colours
from game.words import _

PICTURE, LOWEST_PICTURE = 0.6, 0.34
"""The height of the picture as a share of its width, and the least that still shows what it is."""
_PADDING = 16
_ICON = 28
_BETWEEN = 12
_ICON_TO_WORD = 6


@dataclass(frozen=True, slots=True)
class FoundEnding:
    """One of the endings of a situation: its icon, its word, and whether the player has seen it."""

    icon: str
    word: str
    found: bool


class ScenarioCard(Widget):
    """A card to choose a situation with. An ending that was not found yet is an empty place.

    `badge` is a word or two over the picture, such as that the player can go on here.
    `picture_share` is the height of the picture, as a share of its width.
    """

    role = Role.BUTTON
    is_read = True

    def __init__(
        self,
        id: str,
        art: Art,
        *,
        title: str,
        sector: str,
        picture: str,
        endings: tuple[FoundEnding, ...] = (),
        badge: str = "",
    ) -> None:
        found = ", ".join(ending.word for ending in endings if ending.found)
        told = _("Gevonden: {endings}").format(endings=found) if found else _("Nog niet gespeeld")
        told = badge if badge and not found else told
        name = ". ".join(part for part in (plain(title), sector, badge, told) if part)
        super().__init__(id=id, name=name, focusable=True)
        self.art = art
        self.title = title
        self.sector = sector
        self.picture = picture
        self.endings = endings
        self.badge = badge
        self.picture_share = PICTURE

    def words_height(self, width: int, look: Look) -> int:
        """The height of all but the picture at this width."""
        sector, title = self._words(width, look)
        words = sector.height + title.height + look.px(2)
        return words + self._feet_height(width, look) + look.px(36)

    def height_for(self, width: int, look: Look) -> int:
        """The height of picture, words and endings at this width."""
        return self._picture_height(width) + self.words_height(width, look)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The card; lifted and ringed when it has the focus."""
        palette = look.palette
        lift = 0 if state.pressed else LIFT * state.lift
        card = self.rect.move(0, -round(lift * look.unit))
        radius = look.px(RADIUS_CARD)
        surface = palette.primary if look.high_contrast and state.focused else palette.card
        if state.focused:
            colour, gap = ring_colours(look, Ground.PAPER)
            shapes.ring(canvas, card, radius, colour, look, gap)
        else:
            shapes.shadow(canvas, card, radius, look)
        shapes.panel(canvas, card, radius, surface.fill)
        self._draw_picture(canvas, card, look)
        if surface.edge:
            thick = look.px(EDGE)
            shapes.panel(canvas, card, radius, None, edge=surface.edge, edge_width=thick)
        sector, title = self._words(card.w, look)
        left, y = card.x + look.px(_PADDING), card.y + self._picture_height(card.w) + look.px(10)
        sector.draw(canvas, (left, y), surface.second)
        title.draw(canvas, (left, y + sector.height + look.px(2)), surface.text)
        self._draw_feet(canvas, card, surface, look)

    def _draw_picture(self, canvas: Canvas, card: Rect, look: Look) -> None:
        size = (card.w, self._picture_height(card.w))
        picture = self.art.card(self.picture, size)
        canvas.blit(shapes.masked(picture, look.px(RADIUS_CARD), top_only=True), card)
        if self.badge:
            word = set_text(self.badge, Type.LABEL, look, card.w)
            air = look.px(10)
            chip = Rect(0, 0, word.width + 2 * air + look.px(4), word.height + air)
            chip.bottomleft = (card.x + look.px(12), card.y + size[1] - look.px(12))
            surface = look.palette.primary
            edge = look.px(EDGE - 1)
            rim = chip.inflate(2 * edge, 2 * edge)
            shapes.panel(canvas, rim, look.px(RADIUS_KEY) + edge, look.palette.paper.fill)
            shapes.panel(canvas, chip, look.px(RADIUS_KEY), surface.fill)
            at = (chip.centerx - word.width // 2, chip.centery - word.height // 2)
            word.draw(canvas, at, surface.text)

    def _draw_feet(self, canvas: Canvas, card: Rect, surface: Surface, look: Look) -> None:
        left, bottom = card.x + look.px(_PADDING), card.bottom - look.px(14)
        y = bottom - self._feet_height(card.w, look)
        if not any(ending.found for ending in self.endings):
            self._not_played(card.w, look).draw(canvas, (left, y), surface.second)
            return
        plain_text = look.high_contrast and surface is look.palette.primary
        light = look.palette.light_icons and not plain_text
        side = look.with_type(_ICON)
        for ending, at, word in self._rows(card.w, look):
            place = Rect(left + at[0], y + at[1], side, side)
            if word:
                canvas.blit(self.art.icon(ending.icon, side, light=light), place)
                beside = (place.right + look.px(_ICON_TO_WORD), place.centery - word.height // 2)
                word.draw(canvas, beside, surface.text)
            else:
                dot = place.inflate(-side * 2 // 5, -side * 2 // 5)
                thin = look.px(2.5)
                shapes.panel(canvas, dot, dot.w // 2, None, edge=surface.second, edge_width=thin)

    def _rows(
        self, width: int, look: Look
    ) -> list[tuple[FoundEnding, tuple[int, int], SetText | None]]:
        """Each ending, where it stands from the top left of the feet, and its word once found.

        The places that are still empty stand together.
        """
        room, side = width - 2 * look.px(_PADDING), look.with_type(_ICON)
        placed: list[tuple[FoundEnding, tuple[int, int], SetText | None]] = []
        empty = [ending for ending in self.endings if not ending.found]
        step = side + look.px(2)
        x = y = 0

        def start(wide: int) -> tuple[int, int]:
            """Where something so wide begins: on this row, or on the next one."""
            return (0, y + side + look.px(4)) if x and x + wide > room else (x, y)

        for ending in (one for one in self.endings if one.found):
            word = set_text(ending.word, Type.LABEL, look, room)
            wide = side + look.px(_ICON_TO_WORD) + word.width
            x, y = start(wide)
            placed.append((ending, (x, y), word))
            x += wide + look.px(_BETWEEN)
        x, y = start(len(empty) * step)
        return [*placed, *((one, (x + n * step, y), None) for n, one in enumerate(empty))]

    def _feet_height(self, width: int, look: Look) -> int:
        if not any(ending.found for ending in self.endings):
            return max(self._not_played(width, look).height, look.with_type(_ICON))
        return self._rows(width, look)[-1][1][1] + look.with_type(_ICON)

    def _not_played(self, width: int, look: Look) -> SetText:
        told = _("Nog niet af") if self.badge else _("Nog niet gespeeld")
        return set_text(told, Type.NOTE, look, width - 2 * look.px(_PADDING))

    def _words(self, width: int, look: Look) -> tuple[SetText, SetText]:
        room = width - 2 * look.px(_PADDING)
        return (
            set_text(self.sector, Type.NOTE, look, room),
            set_text(self.title, Type.STRONG, look, room),
        )

    def _picture_height(self, width: int) -> int:
        return round(width * self.picture_share)
