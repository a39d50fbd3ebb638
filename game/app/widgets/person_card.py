"""Somebody in the story: the head, the name, and what they do. The player is the saffron ball."""

from __future__ import annotations

from pygame import Rect

from game.app import shapes
from game.app.art import Art
from game.app.shapes import Canvas
from game.app.text import plain
from game.app.theme import Look, Type
from game.app.typeset import SetText, set_text
from game.app.widgets.base import AT_REST, Role, State, Widget
from game.app.widgets.pictures import Portrait

_HEAD = 84
_AIR = 8
_BESIDE = 14
_ROUND = 40
_BALL = 0.27
"""The radius of the ball, as a share of a head."""


class PersonCard(Widget):
    """A card that hugs the portrait of one person, with name and role beside it.

    Without `looks` it is the player, who has no face here.
    """

    role = Role.TEXT

    def __init__(self, art: Art, looks: str | None, *, name: str, who: str) -> None:
        super().__init__(name=", ".join(plain(part) for part in (name, who) if part))
        self.portrait = Portrait(art, looks) if looks else None
        self.called = name
        self.who = who

    def size_for(self, width: int, look: Look) -> tuple[int, int]:
        """The size that hugs portrait and words, no wider than this."""
        called, who = self._words(width, look)
        words = max(called.width, who.width)
        height = max(look.px(_HEAD), called.height + who.height) + 2 * look.px(_AIR)
        return min(width, words + self._around(look)), height

    def height_for(self, width: int, look: Look) -> int:
        """The height at this width."""
        return self.size_for(width, look)[1]

    def draw(self, canvas: Canvas, look: Look, state: State = AT_REST) -> None:
        """Card, head, words."""
        surface = look.palette.card
        radius = look.px(_ROUND)
        shapes.shadow(canvas, self.rect, radius, look)
        shapes.ground(canvas, self.rect, radius, surface, look)
        side, air = look.px(_HEAD), look.px(_AIR)
        head = Rect(self.rect.x + air + look.px(2), self.rect.centery - side // 2, side, side)
        if self.portrait:
            self.portrait.place(head).draw(canvas, look)
        else:
            shapes.disc(canvas, head.center, side // 2, look.palette.deck.fill)
            shapes.disc(canvas, head.center, round(side * _BALL), look.palette.accent)
        called, who = self._words(self.rect.w, look)
        x, y = head.right + look.px(_BESIDE), self.rect.centery - (called.height + who.height) // 2
        called.draw(canvas, (x, y), surface.text)
        who.draw(canvas, (x, y + called.height), surface.second)

    def _words(self, width: int, look: Look) -> tuple[SetText, SetText]:
        room = width - self._around(look)
        return (
            set_text(self.called, Type.STRONG, look, room),
            set_text(self.who, Type.NOTE, look, room),
        )

    def _around(self, look: Look) -> int:
        return look.px(_HEAD + 2 * _AIR + 2 + _BESIDE + 20)
