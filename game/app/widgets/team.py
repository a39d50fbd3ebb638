"""The team at the foot of the side panel: three colleagues in front of a circle."""

from __future__ import annotations

import pygame
from pygame import Rect

from game.app import shapes
from game.app.art import Art
from game.app.shapes import Canvas
from game.app.theme import EDGE, Look
from game.app.widgets.base import AT_REST, Role, State, Widget

LOWEST = 120
"""Units of height under which there is only a row of foreheads to see."""
_PEOPLE = (
    ("delroy", "pleased", 0.10, 0.14),
    ("joris", "neutral", 0.81, 0.08),
    ("samira", "pleased", 0.47, 0.16),
)
"""Who, how they look, the middle as a share of the width, the crown as a share of the height."""
_CROWN = 30 / 720
_TALL = 2.15
"""A person's height in heights of the box, most of it below the window."""


class TeamPicture(Widget):
    """Three people who are in this together. Cut to the hand-cut edge of its panel."""

    role = Role.IMAGE

    def __init__(self, art: Art, panel: Rect, *, name: str) -> None:
        super().__init__(name=name)
        self.art = art
        self.panel = panel

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Circle and people, within the panel."""
        w, h = self.rect.size
        picture = pygame.Surface((w, h), pygame.SRCALPHA)
        shapes.disc(picture, (w // 2, h), round(h * 0.9), look.palette.crowd)
        for person, face, x, crown in _PEOPLE:
            tall = round(h * _TALL)
            image = self.art.person(person, face, tall)
            at = (round(w * x) - image.get_width() // 2, round(h * crown - tall * _CROWN))
            picture.blit(image, at)
        if look.high_contrast:
            beside_line = Rect(0, 0, self.panel.right - look.px(EDGE) - self.rect.x, h)
            canvas.blit(picture, self.rect, beside_line)
            return
        shapes.cut_to_side(picture, self.panel, self.rect, look)
        canvas.blit(picture, self.rect)
