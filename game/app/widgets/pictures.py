"""Pictures on a page: a place behind everything, somebody in it, a head in a circle."""

from __future__ import annotations

import pygame
from pygame import Rect

from game.app import shapes
from game.app.art import Art
from game.app.motion import FACE, Span
from game.app.shapes import Canvas
from game.app.theme import Look
from game.app.widgets.base import AT_REST, Ground, Role, State, Widget
from game.app.widgets.grounds import SidePanel

MOUTH = (0.56, 0.33)
"""Where a bubble's tail points, as a share of a person's box."""


class PlacePicture(Widget):
    """A place, covering its box. In high contrast nothing stands behind words: plain black."""

    role = Role.IMAGE

    def __init__(self, art: Art, place: str, *, minute: int | None = None, name: str = "") -> None:
        super().__init__(name=name)
        self.art = art
        self.picture = place
        self.minute = minute

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The place at its light."""
        if look.high_contrast:
            canvas.fill(look.palette.deck.fill, self.rect)
        else:
            canvas.blit(self.art.place(self.picture, self.rect.size, self.minute), self.rect)


class SidePicture(PlacePicture):
    """A place at the left of a screen, its right edge cut by hand."""

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The place; a plain panel in high contrast."""
        if look.high_contrast:
            SidePanel().place(self.rect).draw(canvas, look)
            return
        size = (self.rect.w + look.px(shapes.SWING), self.rect.h)
        picture = pygame.Surface(size, pygame.SRCALPHA)
        picture.blit(self.art.place(self.picture, size, self.minute), (0, 0))
        shapes.cut_to_side(picture, self.rect, self.rect, look)
        canvas.blit(picture, self.rect)


class Figure(Widget):
    """Somebody from head to thigh, standing on the bottom of the box, in its middle.

    `before` is the expression with which the same person stood there until now.
    """

    role = Role.IMAGE

    def __init__(
        self, art: Art, person: str, expression: str, *, name: str = "", before: str = ""
    ) -> None:
        super().__init__(name=name)
        self.art = art
        self.person = person
        self.expression = expression
        self.before = before

    def spans(self) -> tuple[Span, ...]:
        """One face becomes another."""
        changes = self.before not in ("", self.expression)
        return (*super().spans(), FACE) if changes else super().spans()

    @property
    def mouth(self) -> tuple[int, int]:
        """Where a bubble's tail should point."""
        box = self._box()
        return box.x + round(box.w * MOUTH[0]), box.y + round(box.h * MOUTH[1])

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The person with this face."""
        box = self._box()
        canvas.blit(self.art.person(self.person, self.expression, box.h), box)
        old = 1 - self.time.progress(FACE)
        if self.before and old:
            face = self.art.person(self.person, self.before, box.h)
            face.set_alpha(round(255 * old))
            canvas.blit(face, box)
            face.set_alpha(255)

    def _box(self) -> Rect:
        box = Rect(0, 0, round(self.rect.h * 2 / 3), self.rect.h)
        box.midbottom = self.rect.midbottom
        return box


class Logo(Widget):
    """The word mark on the deck, as tall as its box."""

    role = Role.IMAGE

    def __init__(self, art: Art) -> None:
        super().__init__(name="Lef")
        self.art = art
        self.ground = Ground.DECK

    def seen(self, look: Look) -> Rect:
        """Around the mark, at the left of the box."""
        return self._mark().get_rect(topleft=self.rect.topleft)

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The mark in its light form."""
        canvas.blit(self._mark(), self.rect)

    def _mark(self) -> pygame.Surface:
        return self.art.logo(self.rect.h, light=True)


class Portrait(Widget):
    """Somebody's head in a circle."""

    role = Role.IMAGE

    def __init__(
        self, art: Art, person: str, expression: str = "neutral", *, name: str = ""
    ) -> None:
        super().__init__(name=name)
        self.art = art
        self.person = person
        self.expression = expression

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """The circle, as large as the box allows."""
        diameter = min(self.rect.size)
        circle = Rect(0, 0, diameter, diameter)
        circle.center = self.rect.center
        if look.high_contrast:
            shapes.disc(canvas, circle.center, diameter // 2 + look.px(3), look.palette.card.text)
        canvas.blit(
            self.art.portrait(self.person, self.expression, diameter, look.palette.portrait), circle
        )
