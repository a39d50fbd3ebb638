"""What the road meant, in three parts: the road and the roads not taken, why, and what to keep."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import pygame
from pygame import Rect
from pygame.event import Event

from game.app.road_map import views
from game.app.screen import GoTo, PageScreen, Screen, Wish, pressed
from game.app.screens.closing.bottom import bottom
from game.app.screens.closing.road_view import decisions_side_by_side, road_view
from game.app.screens.closing.takeaway_view import takeaway_view
from game.app.screens.closing.why_view import why_view
from game.app.theme import Look
from game.app.widgets.base import Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Fill
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.tab import Tab
from game.app.world import World
from game.authoring import load
from game.session import Session
from game.words import _, language


class _Part(StrEnum):
    ROAD = "road"
    WHY = "why"
    TAKEAWAY = "takeaway"


_PARTS = tuple(_Part)


def _names() -> tuple[str, ...]:
    return _("Je weg"), _("Waarom"), _("Meenemen")


class DebriefScreen(PageScreen):
    """The debrief of a finished playthrough; Enter alone walks through all of it."""

    def __init__(self, world: World, session: Session) -> None:
        super().__init__()
        self._world = world
        self._session = session
        self.title = _("De weg die je koos")
        self._debrief = session.debrief()
        self._part = _Part.ROAD
        self._first = 0
        """The decision that is surely in sight; how many stand beside it depends on the window."""
        self._views: tuple[range, ...] = ()
        self._told = ""
        """The road not taken of which the player asked what it was."""

    @property
    def part(self) -> str:
        """The part that is shown, as it is called."""
        return _names()[_PARTS.index(self._part)]

    def retell(self, session: Session) -> None:
        """Show what the road means in another version of the story, in the same part."""
        self._session = session
        self._debrief = session.debrief()
        self._first = max(0, min(self._first, len(self._debrief.decisions) - 1))
        self.renew()

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        """One part, or one view of the road, above the ways on."""
        decisions = len(self._debrief.decisions)
        self._views = views(decisions, decisions_side_by_side(size, look))
        tabs = [
            Tab(f"part-{part}", label, current=part is self._part)
            for part, label in zip(_PARTS, _names(), strict=True)
        ]
        wanted = sum(tab.natural_width(look) for tab in tabs)
        below = bottom(size, look, self._buttons(), aside=wanted)
        x = below.aside.x
        for tab in tabs:
            tab.place(Rect(x, below.aside.y, tab.natural_width(look), below.aside.h))
            x = tab.rect.right
        area = Rect(0, 0, size[0], below.top - look.px(8))
        ground = Fill().place(Rect(0, 0, *size))
        shown = ScrollArea(self._shown(area, look)).place(area)
        return [ground, shown, below.deck, *(tabs if below.aside.w else ()), *below.buttons]

    def acted(self, id: str, now_ms: int) -> Wish:
        """To another view or part, or to another screen."""
        match id:
            case "on":
                self._go(1)
            case "earlier":
                self._go(-1)
            case "again":
                return GoTo(self._another_road())
            case "board":
                return GoTo(self._world.screens.board())
            case _ if id.startswith("part-"):
                self._show(_Part(id.removeprefix("part-")), 0, id)
            case _:
                self._told = "" if self._told == id else id
                self.rebuild(focus=id)
        return None

    def other_event(self, event: Event, now_ms: int) -> Wish:
        """Escape goes a page back."""
        if pressed(event, pygame.K_ESCAPE) and not self._is_first:
            self._go(-1)
        return None

    def _shown(self, area: Rect, look: Look) -> Sequence[Widget]:
        art, session, debrief = self._world.art, self._session, self._debrief
        match self._part:
            case _Part.ROAD:
                view = self._views[self._view]
                return road_view(area, look, art, session, debrief, view, self._told)
            case _Part.WHY:
                return why_view(area, look, session.scenario, debrief)
            case _Part.TAKEAWAY:
                return takeaway_view(area, look, session.scenario.debrief)

    def _buttons(self) -> list[Button]:
        earlier = [] if self._is_first else [Button("earlier", _("Vorige"))]
        if self._part is not _Part.TAKEAWAY:
            return [*earlier, Button("on", _("Verder"), primary=True, arrow=True)]
        return [
            *earlier,
            Button("again", _("Andere weg")),
            Button("board", _("Naar het overzicht"), primary=True, arrow=True),
        ]

    @property
    def _view(self) -> int:
        return next(n for n, view in enumerate(self._views) if self._first in view)

    @property
    def _is_first(self) -> bool:
        return self._part is _Part.ROAD and self._first in self._views[0]

    def _go(self, by: int) -> None:
        """A page on, or back: the views of the road, then the other parts."""
        pages = [(_Part.ROAD, view.start) for view in self._views]
        pages += [(part, 0) for part in _PARTS[1:]]
        at = self._view if self._part is _Part.ROAD else len(pages) - 3 + _PARTS.index(self._part)
        part, first = pages[max(0, min(at + by, len(pages) - 1))]
        self._show(part, first, "board" if part is _Part.TAKEAWAY else "on")

    def _show(self, part: _Part, first: int, focus: str) -> None:
        self._part, self._first, self._told = part, first, ""
        self.show(focus=focus)

    def _another_road(self) -> Screen:
        path = self._world.library.find(self._session.scenario.id)
        loaded = load(path, language()) if path is not None else None
        if loaded is None or loaded.scenario is None:
            return self._world.screens.board()
        return self._world.screens.briefing(loaded)
