"""A break in a story under way; nothing is lost by leaving."""

from __future__ import annotations

from collections.abc import Sequence

import pygame
from pygame import Rect
from pygame.event import Event

from game import phrases
from game.app.layout import content, stack
from game.app.screen import Back, GoTo, PageScreen, Quit, Wish, pressed
from game.app.screens.agreements import AgreementsScreen
from game.app.theme import MARGIN, Look, Type
from game.app.widgets.base import Ground, Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Fill, SidePanel
from game.app.widgets.pictures import PlacePicture
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.words import Heading, Text
from game.app.world import World
from game.session import Session
from game.words import _

_ON, _AGREEMENTS, _BOARD, _QUIT = "on", "agreements", "board", "quit"
_WIDTH = 440
_BETWEEN = 18
_UNDER_WORDS = 14
_LEAST_SCENE = 300
"""Units of the place that must stay in sight, or it is left out."""


class PauseScreen(PageScreen):
    """Go on, look up the agreements, back to all situations, or stop."""

    def __init__(self, world: World, session: Session) -> None:
        super().__init__()
        self.title = _("Pauze")
        self._world = world
        self._session = session

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        """A dark side over the place where the story stands; all of it dark where it is small."""
        ground = Ground.DECK
        widgets: list[Widget] = [
            Heading(_("Even pauze"), Type.H1, ground=ground),
            Text(self._kept(), Type.BODY, ground=ground),
            Button(_ON, _("Verder"), primary=True, arrow=True, ground=ground),
            Button(_AGREEMENTS, _("Afspraken"), key="a", ground=ground),
            Button(_BOARD, _("Naar het overzicht"), ground=ground),
            Button(_QUIT, _("Stoppen"), ground=ground),
        ]
        whole = content(size, look)
        width = min(look.with_type(_WIDTH), whole.w)
        side = Rect(0, 0, look.px(2 * MARGIN) + width, size[1])
        under: list[Widget] = [self._scene(Rect(0, 0, *size)), SidePanel().place(side)]
        column = Rect(look.px(MARGIN), whole.y, width, whole.h)
        if size[0] - side.w < look.px(_LEAST_SCENE):
            under = [Fill("deck").place(Rect(0, 0, *size))]
            column.centerx = size[0] // 2
        heights = [widget.height_for(column.w, look) for widget in widgets]
        heights[1] += look.px(_UNDER_WORDS)
        gap = look.px(_BETWEEN)
        spare = max(0, column.h - sum(heights) - gap * (len(heights) - 1))
        inner = Rect(column.x, column.y + spare // 2, column.w, column.h)
        for widget, box in zip(widgets, stack(inner, heights, gap), strict=True):
            widget.place(box)
        return [*under, ScrollArea(widgets, ground=ground).place(column)]

    def acted(self, id: str, now_ms: int) -> Wish:
        """What the buttons say."""
        if id == _AGREEMENTS:
            return GoTo(AgreementsScreen(self._session), over=True)
        if id == _BOARD:
            return GoTo(self._world.screens.board(), alone=True)
        return Quit() if id == _QUIT else Back()

    def other_event(self, event: Event, now_ms: int) -> Wish:
        """Escape goes on as well."""
        return Back() if pressed(event, pygame.K_ESCAPE) else None

    def _scene(self, box: Rect) -> Widget:
        place, moment = self._session.state.place, self._session.state.moment
        if place is None:
            return Fill("hill").place(box)
        minute = moment.minute if moment else None
        return PlacePicture(self._world.art, place, minute=minute).place(box)

    def _kept(self) -> str:
        if not self._session.is_kept:
            return phrases.not_kept()
        return _("Je keuzes zijn bewaard. Je kunt stoppen en later hier verdergaan.")
