"""What was agreed, and what the player may decide, over a story under way."""

from __future__ import annotations

from collections.abc import Sequence

import pygame
from pygame import Rect
from pygame.event import Event

from game.app.layout import content, row, stack
from game.app.screen import Back, Wish, pressed
from game.app.screens.bottom import bottom
from game.app.story_screen import StoryScreen
from game.app.theme import GUTTER, Look, Type
from game.app.widgets.agreements import AgreementsCard
from game.app.widgets.base import Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Fill
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.words import Heading
from game.app.world import World
from game.session import Session
from game.words import _

_BACK = "back"
_NARROWEST = 360
"""Units of text width, at which cards still stand next to each other."""


class AgreementsScreen(StoryScreen):
    """Cards with the agreements and the mandate; A, Escape or the button close it."""

    def __init__(self, world: World, session: Session) -> None:
        super().__init__(world, session)
        self.retell(session)

    def retell(self, session: Session) -> None:
        """Show what was agreed in another version of the story."""
        self._session = session
        self.title = _("Afspraken")
        may, may_not = session.mandate
        lists = (
            (_("Afspraken"), session.agreements),
            (_("Dit mag je zelf"), may),
            (_("Dit mag je niet zelf"), may_not),
        )
        self._lists = tuple((title, lines) for title, lines in lists if lines)
        self.renew()

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        """The cards side by side where they fit, else under each other."""
        whole = content(size, look)
        heading = Heading(_("Wat is er afgesproken?"), Type.H1)
        top = heading.height_for(whole.w, look)
        heading.place(Rect(whole.x, whole.y, whole.w, top))
        button = Button(_BACK, _("Terug naar het verhaal"), primary=True, key="a")
        below = bottom(size, look, [button])
        gap = look.px(GUTTER)
        room = Rect(whole.x, heading.rect.bottom + gap, whole.w, 0)
        room.h = below.top - gap - room.y
        cards = [AgreementsCard(title, lines) for title, lines in self._lists]
        self._place(cards, room, look)
        return [
            Fill().place(Rect(0, 0, *size)),
            heading,
            ScrollArea(cards).place(room),
            below.deck,
            *below.buttons,
        ]

    def acted(self, id: str, now_ms: int) -> Wish:
        """The button closes it."""
        return Back()

    def other_event(self, event: Event, now_ms: int) -> Wish:
        """So do the key that opened it, and Escape."""
        return Back() if pressed(event, pygame.K_a, pygame.K_ESCAPE) else None

    def _place(self, cards: Sequence[AgreementsCard], room: Rect, look: Look) -> None:
        gap = look.px(GUTTER)
        bands = row(room, max(1, len(cards)), gap)
        heights = [card.height_for(bands[0].w, look) for card in cards]
        tallest = max(heights, default=0)
        bands = [Rect(band.x, band.y, band.w, tallest) for band in bands]
        if bands[0].w < look.with_type(_NARROWEST):
            heights = [card.height_for(room.w, look) for card in cards]
            bands = stack(room, heights, gap)
        for card, band in zip(cards, bands, strict=False):
            card.place(band)
