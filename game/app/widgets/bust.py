"""Somebody's head and shoulders before a place, as the top of a panel."""

from __future__ import annotations

import pygame
from pygame import Rect

from game.app import shapes
from game.app.art import Art
from game.app.shapes import Canvas
from game.app.theme import EDGE, RADIUS_CARD, Look
from game.app.widgets.base import AT_REST, Role, State, Widget

_ZOOM = 2.1
"""How much taller somebody is, from crown to thigh, than the picture."""
_AIR = 0.02
"""Of the person's height: what is left away above the crown."""


class Bust(Widget):
    """Without a person only the place; in high contrast a plain ground behind the head."""

    role = Role.IMAGE

    def __init__(
        self,
        art: Art,
        place: str | None,
        minute: int | None,
        *,
        person: str | None = None,
        expression: str = "neutral",
        name: str = "",
    ) -> None:
        super().__init__(name=name)
        self.art = art
        self.picture = place
        self.minute = minute
        self.person = person
        self.expression = expression

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The picture, its upper corners round; a rule below it in high contrast."""
        picture = pygame.Surface(self.rect.size, pygame.SRCALPHA)
        picture.fill(look.palette.portrait)
        if self.picture and not look.high_contrast:
            place = self.art.place(self.picture, self.rect.size, self.minute)
            picture.blit(place, (0, 0))
        if self.person:
            tall = round(self.rect.h * _ZOOM)
            figure = self.art.person(self.person, self.expression, tall)
            left = (self.rect.w - figure.get_width()) // 2
            picture.blit(figure, (left, -round(tall * _AIR)))
        canvas.blit(shapes.masked(picture, look.px(RADIUS_CARD), top_only=True), self.rect)
        if look.high_contrast:
            rule = Rect(self.rect.x, self.rect.bottom - look.px(EDGE), self.rect.w, look.px(EDGE))
            canvas.fill(look.palette.rule, rule)
