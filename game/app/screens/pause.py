"""A break in a story under way; nothing is lost by leaving."""

from __future__ import annotations

from collections.abc import Sequence

import pygame
from pygame import Rect
from pygame.event import Event

from game.app.layout import content, stack
from game.app.screen import Back, GoTo, Quit, Wish, pressed
from game.app.screens.agreements import AgreementsScreen
from game.app.screens.sure import new_player
from game.app.story_screen import StoryScreen
from game.app.theme import MARGIN, Look, Type
from game.app.widgets.base import Ground, Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Fill, SidePanel
from game.app.widgets.menu_row import AIR, Mark, MenuRow
from game.app.widgets.pictures import PlacePicture
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.words import Heading, Text
from game.app.world import World
from game.session import Session
from game.words import _

_WIDTH = 440
_BETWEEN = 18
_UNDER_WORDS = 14
_LEAST_SCENE = 300
"""Units of the place that must stay in sight, or it is left out."""


class PauseScreen(StoryScreen):
    """Go on, look something up, set something, back to all situations, or stop."""

    def __init__(self, world: World, session: Session) -> None:
        super().__init__(world, session)
        self.title = _("Pauze")

    def retell(self, session: Session) -> None:
        """Be the break in another version of the story."""
        self._session = session
        self.title = _("Pauze")
        self.renew()

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        """A dark side over the place where the story stands; all of it dark where it is small."""
        ground = Ground.DECK
        widgets: list[Widget] = [
            Heading(_("Even pauze"), Type.H1, ground=ground),
            Text(self._kept(), Type.BODY, ground=ground),
            Button("on", _("Verder"), primary=True, arrow=True, ground=ground),
            Button("agreements", _("Afspraken"), key="a", ground=ground),
        ]
        quiet = [
            MenuRow("settings", _("Instellingen"), Mark.SLIDERS),
            MenuRow("help", _("Uitleg"), "?"),
            MenuRow("board", _("Naar het overzicht"), Mark.CARDS),
            *self._for_next_player(),
            MenuRow("quit", _("Stoppen"), Mark.CROSS),
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
        lower = [row.height_for(column.w, look) for row in quiet]
        air = look.px(AIR)
        gap = look.px(_BETWEEN)
        tall = sum(heights) + gap * len(heights) + sum(lower)
        inner = column.move(0, max(0, column.h - tall) // 2)
        for widget, box in zip(widgets, stack(inner, heights, gap), strict=True):
            widget.place(box)
        foot = Rect(column.x - air, widgets[-1].rect.bottom + gap, column.w + air, 0)
        for row, box in zip(quiet, stack(foot, lower, 0), strict=True):
            row.place(box)
        area = ScrollArea([*widgets, *quiet], ground=ground)
        column = Rect(column.x - air, column.y, column.w + air, column.h)
        return [*under, area.place(column)]

    def acted(self, id: str, now_ms: int) -> Wish:
        """What the buttons say."""
        screens = self._world.screens
        match id:
            case "agreements":
                return GoTo(AgreementsScreen(self._world, self._session), over=True)
            case "settings":
                return GoTo(screens.settings(), over=True)
            case "help":
                return GoTo(screens.help(), over=True)
            case "board":
                return GoTo(screens.board(), alone=True)
            case "new-player":
                return GoTo(new_player(self._world), over=True)
            case "quit":
                return Quit()
        return Back()

    def other_event(self, event: Event, now_ms: int) -> Wish:
        """Escape goes on as well."""
        return Back() if pressed(event, pygame.K_ESCAPE) else None

    def _for_next_player(self) -> list[MenuRow]:
        """Where many play on one laptop somebody may have left halfway."""
        if not self._world.settings.is_shared:
            return []
        return [MenuRow("new-player", _("Nieuwe speler"), Mark.PERSON)]

    def _scene(self, box: Rect) -> Widget:
        place, moment = self._session.state.place, self._session.state.moment
        if place is None:
            return Fill("hill").place(box)
        minute = moment.minute if moment else None
        return PlacePicture(self._art, place, minute=minute).place(box)

    def _kept(self) -> str:
        if not self._session.is_kept:
            return self._world.not_kept()
        return _("Je keuzes zijn bewaard. Je kunt stoppen en later hier verdergaan.")
