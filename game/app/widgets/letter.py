"""The head of a letter, and the picture beside the words of a card."""

from __future__ import annotations

import pygame
from pygame import Rect

from game.app import shapes
from game.app.art import Art
from game.app.colours import BLUSH, SAND
from game.app.shapes import Canvas
from game.app.theme import RADIUS_PAPER, Look, Type
from game.app.typeset import SetText, set_text
from game.app.widgets.base import AT_REST, Role, State, Widget

_ICON = 34


class MailHead(Widget):
    """The strip at the top of a letter: an icon, and to whom it went."""

    role = Role.TEXT

    def __init__(self, art: Art, icon: str, text: str) -> None:
        super().__init__(name=text)
        self.art = art
        self.icon = icon
        self.text = text

    def height_for(self, width: int, look: Look) -> int:
        """The height at this width."""
        return max(look.px(52), self._words(width, look).height + look.px(16))

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The strip, rounded at the top as the paper is; in high contrast a line below it."""
        dark = look.high_contrast
        if dark:
            line = Rect(self.rect.x, self.rect.bottom - look.px(3), self.rect.w, look.px(3))
            canvas.fill(look.palette.rule, line)
        else:
            canvas.blit(_rounded(self.rect, look.px(RADIUS_PAPER), SAND, left=False), self.rect)
        side = look.with_type(_ICON)
        icon = self.art.icon(self.icon, side, light=look.palette.light_icons)
        x = self.rect.x + look.px(22)
        canvas.blit(icon, (x, self.rect.centery - side // 2))
        words = self._words(self.rect.w, look)
        at = (x + side + look.px(12), self.rect.centery - words.height // 2)
        words.draw(canvas, at, look.palette.card.text)

    def _words(self, width: int, look: Look) -> SetText:
        room = width - 2 * look.px(22) - look.with_type(_ICON) - look.px(12)
        return set_text(self.text, Type.LABEL, look, room)


class CardPicture(Widget):
    """The left side of a card: what comes with a thanks, or the half card of a mixed ending."""

    role = Role.IMAGE

    def __init__(self, art: Art, thanks: str | None) -> None:
        """`thanks` is the name of the picture; None: the half card."""
        super().__init__()
        self.art = art
        self.thanks = thanks

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The picture, rounded at the left as the card is."""
        radius = look.px(RADIUS_PAPER)
        box = self.rect.inflate(-2 * look.px(4), -2 * look.px(4)) if look.high_contrast else None
        if self.thanks is not None:
            place = box or self.rect
            cut = pygame.Surface(place.size, pygame.SRCALPHA)
            cut.blit(self.art.thanks(self.thanks, place.size), (0, 0))
            mask = _rounded(place, radius, "#FFFFFF", left=True)
            cut.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
            canvas.blit(cut, place)
            return
        if not look.high_contrast:
            canvas.blit(_rounded(self.rect, radius, BLUSH, left=True), self.rect)
        side = min(self.rect.w * 3 // 4, self.rect.h * 3 // 4)
        at = (self.rect.centerx - side // 2, self.rect.centery - side // 2)
        canvas.blit(self.art.icon("mixed", side, light=look.palette.light_icons), at)


def _rounded(rect: Rect, radius: int, colour: str, *, left: bool) -> Canvas:
    """A box whose corners are round at the top, or at the left."""
    w, h = rect.size
    wide, tall = (w + radius, h) if left else (w, h + radius)
    body = f'<rect x="0" y="0" width="{wide}" height="{tall}" rx="{radius}" fill="{colour}"/>'
    return shapes.drawn(w, h, body)
