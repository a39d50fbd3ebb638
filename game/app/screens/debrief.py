"""What the road meant, in four parts: how it felt, what happened, why, and what to keep."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, StrEnum, auto

import pygame
from pygame import Rect
from pygame.event import Event

from game.app.road_map import views
from game.app.screen import GoTo, Wish, pressed, wants_back
from game.app.screens.another_way import AnotherWayScreen
from game.app.screens.bottom import bottom
from game.app.screens.closing.decision_card import way_of
from game.app.screens.closing.feeling_view import ANSWER, feeling_of, feeling_view
from game.app.screens.closing.feelings import feeling_question
from game.app.screens.closing.layers import Layers
from game.app.screens.closing.moments import moments_of
from game.app.screens.closing.road_view import decisions_side_by_side, road_view
from game.app.screens.closing.story_view import story_view
from game.app.screens.closing.takeaway_view import takeaway_view
from game.app.screens.closing.two_roads_view import two_roads_view
from game.app.screens.closing.why_view import why_view
from game.app.screens.sure import new_player
from game.app.story_screen import StoryScreen
from game.app.theme import GUTTER, Look
from game.app.widgets.base import Widget
from game.app.widgets.button import Button
from game.app.widgets.grounds import Fill
from game.app.widgets.scroll import ScrollArea
from game.app.widgets.tab import Tab
from game.app.world import World
from game.session import Session
from game.story.debrief import Debrief
from game.words import _


class _Part(StrEnum):
    FEELING = "feeling"
    HAPPENED = "happened"
    WHY = "why"
    TAKEAWAY = "takeaway"


_PARTS = tuple(_Part)


def _names() -> tuple[str, ...]:
    return _("Gevoel"), _("Wat gebeurde er"), _("Waarom"), _("Meenemen")


class _View(Enum):
    """What a page of the debrief shows."""

    FEELING = auto()
    STORY = auto()
    TWO_ROADS = auto()
    MAP = auto()
    VERDICT = auto()
    TAKEAWAY = auto()

    @property
    def part(self) -> _Part:
        """The part to which it belongs."""
        return {
            _View.FEELING: _Part.FEELING,
            _View.STORY: _Part.HAPPENED,
            _View.TWO_ROADS: _Part.HAPPENED,
            _View.MAP: _Part.WHY,
            _View.VERDICT: _Part.WHY,
            _View.TAKEAWAY: _Part.TAKEAWAY,
        }[self]


@dataclass(frozen=True, slots=True)
class _Page:
    """A view; of the map, the one that begins at decision `first`."""

    view: _View
    first: int = 0


class DebriefScreen(StoryScreen):
    """The debrief of a finished playthrough; Enter alone walks through all of it."""

    def __init__(self, world: World, session: Session) -> None:
        super().__init__(world, session)
        self.title = _("De weg die je koos")
        self._debrief = session.debrief()
        self._other_debrief = self._debrief_of_other()
        self._page_shown = _Page(_View.FEELING)
        """On the map its decision is surely in sight; how many stand beside it depends on size."""
        self._maps: tuple[range, ...] = ()
        self._told = ""
        """The road not taken of which the player asked what it was."""
        self._feeling = ""
        """What the player tapped; it is gone with this screen."""

    @property
    def part(self) -> str:
        """The part that is shown, as it is called."""
        return _names()[_PARTS.index(self._part)]

    def retell(self, session: Session) -> None:
        """Show what the road means in another version of the story, on the same page."""
        self._session = session
        self.title = _("De weg die je koos")
        self._debrief = session.debrief()
        self._other_debrief = self._debrief_of_other()
        shown = self._page_shown
        if shown.view is _View.TWO_ROADS and self._other_debrief is None:
            shown = _Page(_View.STORY)
        first = max(0, min(shown.first, len(self._debrief.decisions) - 1))
        self._page_shown = replace(shown, first=first)
        self.renew()

    def build(self, size: tuple[int, int], look: Look) -> Sequence[Widget]:
        """One page above the ways on."""
        decisions = len(self._debrief.decisions)
        self._maps = views(decisions, decisions_side_by_side(size, look))
        tabs = [
            Tab(f"part-{part}", label, current=part is self._part)
            for part, label in zip(_PARTS, _names(), strict=True)
        ]
        wanted = sum(tab.natural_width(look) for tab in tabs)
        buttons = self._buttons()
        below = bottom(size, look, buttons, aside=wanted)
        if not below.aside.w:
            tabs = []
            if self._page_shown.view is _View.TAKEAWAY:
                below = bottom(size, look, [Button("earlier", _("Vorige")), *buttons])
        x = below.aside.x
        for tab in tabs:
            tab.place(Rect(x, below.aside.y, tab.natural_width(look), below.aside.h))
            x = tab.rect.right
        area = Rect(0, 0, size[0], below.top - look.px(8))
        ground = Fill().place(Rect(0, 0, *size))
        page = self._shown(area, look)
        shown = ScrollArea(page.shown, foot=look.px(GUTTER)).place(area)
        return [ground, *page.behind, shown, below.deck, *tabs, *below.buttons]

    def acted(self, id: str, now_ms: int) -> Wish:
        """To another page, or to another screen."""
        feeling, decision = feeling_of(id), way_of(id)
        if decision is not None:
            return GoTo(self._world.screens.playing(self._session.another_way(decision)))
        if feeling is not None:
            self._feeling = feeling
            self.rebuild(focus="on")
            self.page.reveal(ANSWER)
            return None
        match id:
            case "on":
                self._go(1)
            case "earlier":
                self._go(-1)
            case "again":
                return GoTo(AnotherWayScreen(self._world, self._session), over=True)
            case "board":
                return GoTo(self._world.screens.board())
            case "new-player":
                return GoTo(new_player(self._world), over=True)
            case _ if id.startswith("part-"):
                part = _Part(id.removeprefix("part-"))
                self._show(next(page for page in self._pages if page.view.part is part), id)
            case _:
                self._told = "" if self._told == id else id
                self.rebuild(focus=id)
                self._reveal_other_card()
        return None

    def other_event(self, event: Event, now_ms: int) -> Wish:
        """Escape goes a page back too."""
        if wants_back(event) or pressed(event, pygame.K_ESCAPE):
            self._go(-1)
        return None

    def _shown(self, area: Rect, look: Look) -> Layers:
        art, session, debrief = self._art, self._session, self._debrief
        scenario, path = session.scenario, debrief.ended.path
        match self._page_shown.view:
            case _View.FEELING:
                question = feeling_question(debrief.verdict)
                return feeling_view(area, look, art, scenario, path, question, self._feeling)
            case _View.STORY:
                moments = moments_of(session, debrief)
                return story_view(area, look, art, scenario, moments, path)
            case _View.TWO_ROADS:
                assert self._other_debrief, "two roads are shown only where there are two"
                both = (self._other_debrief, debrief)
                return Layers(two_roads_view(area, look, art, session, both))
            case _View.MAP:
                seen = next(view for view in self._maps if self._page_shown.first in view)
                return Layers(road_view(area, look, art, session, debrief, seen, self._told))
            case _View.VERDICT:
                return Layers(why_view(area, look, scenario, debrief))
            case _View.TAKEAWAY:
                return Layers(takeaway_view(area, look, scenario.debrief))

    def _buttons(self) -> list[Button]:
        if self._page_shown.view is _View.TAKEAWAY:
            again = Button("again", _("Andere weg"))
            if not self._world.settings.is_shared:
                board = Button("board", _("Naar het overzicht"), primary=True, arrow=True)
                return [again, board]
            return [
                again,
                Button("board", _("Overzicht")),
                Button("new-player", _("Nieuwe speler"), primary=True, arrow=True),
            ]
        earlier = [] if self._at == 0 else [Button("earlier", _("Vorige"))]
        return [*earlier, Button("on", _("Verder"), primary=True, arrow=True, goes_on=True)]

    @property
    def _part(self) -> _Part:
        return self._page_shown.view.part

    def _debrief_of_other(self) -> Debrief | None:
        """What the road meant that this one left; None where there are no two roads to show."""
        other = self._session.instead_of
        if other is None or not other.is_over or self._session.parting is None:
            return None
        return other.debrief()

    @property
    def _pages(self) -> list[_Page]:
        """All pages in order, with as many of the map as this window needs."""
        beside = [_Page(_View.TWO_ROADS)] if self._other_debrief else []
        maps = [_Page(_View.MAP, view.start) for view in self._maps]
        return [
            _Page(_View.FEELING),
            _Page(_View.STORY),
            *beside,
            *maps,
            _Page(_View.VERDICT),
            _Page(_View.TAKEAWAY),
        ]

    @property
    def _at(self) -> int:
        """Which of the pages is shown."""
        shown, pages = self._page_shown, self._pages
        if shown.view is not _View.MAP:
            return next(n for n, page in enumerate(pages) if page.view is shown.view)
        seen = next(view for view in self._maps if shown.first in view)
        return pages.index(_Page(_View.MAP, seen.start))

    def _go(self, by: int) -> None:
        """So many pages on, or back."""
        pages, to = self._pages, self._at + by
        if 0 <= to < len(pages):
            last = "new-player" if self._world.settings.is_shared else "board"
            self._show(pages[to], last if pages[to].view is _View.TAKEAWAY else "on")

    def _reveal_other_card(self) -> None:
        """Scroll to the card of the road not taken that was asked about, where one is open."""
        ways = [widget.id for widget in self.page.everything() if way_of(widget.id) is not None]
        for way in ways:
            self.page.reveal(way)

    def _show(self, page: _Page, focus: str) -> None:
        self._page_shown, self._told = page, ""
        self.show(focus=focus)
